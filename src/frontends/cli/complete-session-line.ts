import { readdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Language } from "../../shared/language.ts";
import type { Copilot } from "./services.ts";

/** What Tab offers: paths where the last word looks like one, else requests that begin like the line. */
export async function completeSessionLine(
  line: string,
  copilot: Copilot,
  language: Language,
): Promise<[string[], string]> {
  const word = /\S*$/.exec(line)?.[0] ?? "";
  if (/^cd\s/.test(line) || word.includes("/")) return [pathsBeginning(word, copilot.folder, /^cd\s/.test(line)), word];
  const start = line.toLowerCase();
  const suggestions = await copilot.suggestions(language);
  return [suggestions.filter((suggestion) => suggestion.toLowerCase().startsWith(start)), line];
}

function pathsBeginning(word: string, folder: string, foldersOnly: boolean): string[] {
  const parent = word.endsWith("/") ? word : word.includes("/") ? `${dirname(word)}/`.replace("//", "/") : "";
  const stem = word.slice(parent.length);
  try {
    return readdirSync(resolve(folder, parent), { withFileTypes: true })
      .filter((entry) => entry.name.startsWith(stem) && (!foldersOnly || entry.isDirectory()))
      .map((entry) => `${parent}${entry.name}${entry.isDirectory() ? "/" : ""}`);
  } catch {
    return []; // no such folder: nothing to offer
  }
}
