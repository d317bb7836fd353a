import { readFileSync } from "node:fs";
import { manualRoots, readManualPage } from "./manual-files.ts";
import { joinedTables, manualOptions, nothingKnown, type OptionTable, type OptionValue } from "./option-table.ts";

/** The options that this machine's documents know of, by the name of a page: `tar`, `git-log`, `ip-address`. */
export type KnownOptions = (page: string) => OptionTable | undefined;

/** From manual pages and bash completions as they lie on the disk; nothing is ever executed to find out. */
export function hostOptions(
  folders: { manuals?: readonly string[]; completions?: readonly string[] } = {},
): KnownOptions {
  const { manuals = manualRoots, completions = completionFolders } = folders;
  const known = new Map<string, OptionTable | undefined>();
  return (page) => {
    if (!known.has(page)) known.set(page, optionsOf(page, manuals, completions));
    return known.get(page);
  };
}

const completionFolders = ["/usr/share/bash-completion/completions", "/etc/bash_completion.d"];

function optionsOf(page: string, manuals: readonly string[], completions: readonly string[]): OptionTable | undefined {
  if (!/^[\w.+@-]+$/.test(page)) return undefined;
  const source = readManualPage(page, manuals);
  const completion = completions.map((folder) => textOf(`${folder}/${page}`)).find((text) => text !== undefined);
  if (source === undefined && completion === undefined) return undefined;
  return joinedTables([
    source === undefined ? nothingKnown : manualOptions(source),
    completion === undefined ? nothingKnown : completionOptions(completion),
  ]);
}

/** The long options that a completion offers: words of its own text, in lists and quotes. Short ones are too often tests of the shell's. */
export function completionOptions(script: string): OptionTable {
  const options = new Map<string, OptionValue>();
  const text = script.replace(/^\s*#.*$/gm, "");
  for (const [, name = "", equals] of text.matchAll(/(?<=[\s'"(|])(--[a-z][\w-]*[a-z0-9])(=)?(?=[\s'"|)]|$)/gm)) {
    const value = equals === undefined ? "none" : "required";
    if ((options.get(name) ?? "none") === "none") options.set(name, value);
  }
  return { options, words: new Set() };
}

const mostBytes = 512 * 1024;

function textOf(path: string): string | undefined {
  try {
    const text = readFileSync(path, "utf8");
    return text.length > mostBytes ? undefined : text;
  } catch {
    return undefined; // no completion of this name
  }
}
