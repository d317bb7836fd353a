import { textOf } from "../../policy/argument.ts";
import type { CalledProgram } from "../../policy/called-program.ts";

export type FoldersTold = {
  /** The first that does. */
  program: string;
  /** What it may be told of, as written; undefined: only known at run time. */
  words: readonly (string | undefined)[];
};

/**
 * Whether any of these calls tells how large folders are, or how many links they have, and of which. Where it is only
 * printed nothing comes of it; `kept`: something of the script's output becomes a file.
 */
export function foldersToldBy(calls: readonly CalledProgram[], kept: boolean): FoldersTold | undefined {
  const telling = calls.filter((call) => chooses(call) || (kept && tells(call)));
  const program = telling[0]?.name;
  if (program === undefined) return undefined;
  const about = [...telling, ...calls.filter(({ name }) => leadsThere.test(name))];
  return { program, words: about.flatMap(({ args }) => args.map(textOf)) };
}

const leadsThere = /^(cd|pushd)$/;

/** Whether what becomes of a folder hangs on it. */
function chooses({ name, args }: CalledProgram): boolean {
  const words = args.map(textOf);
  if (name !== "find" || (words.includes("-type") && words[words.indexOf("-type") + 1] === "f")) return false;
  return words.some((word) => word === "-links" || word === "-size");
}

function tells({ name, args }: CalledProgram): boolean {
  const words = args.map(textOf);
  const has = (flag: RegExp) => words.some((word) => word === undefined || flag.test(word));
  switch (name) {
    case "du":
    case "vdir":
      return true;
    case "ls":
    case "dir":
      return has(/^(-[a-zA-Z]*[lsgo]|--(size|format=(long|verbose)))/);
    case "stat":
      // Without a format everything is told.
      return !has(/^(-[a-zA-Z]*c|--(format|printf))/) || has(/%[#0-9. +-]*[hsbo]/);
    case "find":
      return has(/^-f?ls$/) || (has(/^-f?printf$/) && has(/%[#0-9. +-]*[nsbkS]/));
    case "tree":
      return has(/^(-[a-zA-Z]*[sh]|--du)/);
    default:
      return false;
  }
}
