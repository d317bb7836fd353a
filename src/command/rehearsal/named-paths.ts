import { lstatSync } from "node:fs";
import { resolve } from "node:path";
import type { FileState } from "../../ports/rehearsal.ts";
import { literalText, type Script } from "../shell/syntax.ts";
import { visitScript } from "../shell/visit.ts";
import { toState } from "./journal/states.ts";

/** More names than anybody types; a list that long is a glob's, and its files are among the changes. */
const mostNames = 1_000;

/**
 * Every file that the script names, with what it is now or that there is none: what was rehearsed holds only while
 * they stay as they are. Folders are left out, since what else comes and goes in them is not the script's.
 */
export function namedPaths(script: Script, folder: string): { path: Uint8Array; state: FileState | undefined }[] {
  const names = new Set<string>();
  visitScript(script, {
    word(word) {
      const text = literalText(word);
      const couldBePath = text !== undefined && text !== "" && !text.startsWith("-") && !text.includes("\0");
      if (couldBePath && names.size < mostNames) names.add(resolve(folder, text));
    },
  });
  return [...names].flatMap((name) => {
    const state = stateOf(name);
    return state === "unseen" || state?.kind === "directory" ? [] : [{ path: Buffer.from(name), state }];
  });
}

function stateOf(path: string): FileState | undefined | "unseen" {
  try {
    const status = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return status === undefined ? undefined : toState(status);
  } catch {
    return "unseen";
  }
}
