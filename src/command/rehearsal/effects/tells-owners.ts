import { textOf } from "../../policy/argument.ts";
import type { CalledProgram } from "../../policy/called-program.ts";

export type OwnersTold = {
  /** The first that does. */
  program: string;
  /** What it may be told of, as written; undefined: only known at run time. */
  words: readonly (string | undefined)[];
};

/** Whether any of these calls tells or keeps whose files are, and of which. */
export function ownersToldBy(calls: readonly CalledProgram[]): OwnersTold | undefined {
  const program = calls.find(tellsOwners)?.name;
  if (program === undefined) return undefined;
  const about = calls.filter((call) => tellsOwners(call) || leadsThere.test(call.name));
  return { program, words: about.flatMap(({ args }) => args.map(textOf)) };
}

/** Brings others' files under names of one's own, or oneself to them. */
const leadsThere = /^(mv|ln|cd|pushd)$/;

/** Whether whose files are is in what the call prints or packs. Words not known in advance may ask for it. */
function tellsOwners({ name, args }: CalledProgram): boolean {
  const words = args.map(textOf);
  const has = (flag: RegExp) => words.some((word) => word === undefined || flag.test(word));
  switch (name) {
    case "tar":
    case "bsdtar":
    case "gtar":
      return (
        (/^-?\w*[cru]/.test(words[0] ?? "c") || has(/^(-\w*[cru]|--(create|append|update))/)) &&
        !(words.some((word) => word?.startsWith("--owner=")) && words.some((word) => word?.startsWith("--group=")))
      );
    case "cpio":
    case "pax":
    case "zip":
    case "ar":
    case "mksquashfs":
    case "mkisofs":
    case "genisoimage":
    case "xorriso":
    case "stat":
    case "getfacl":
      return true;
    case "find":
      return has(/^-(user|group|uid|gid|nouser|nogroup|ls|fls|f?printf)$/);
    case "ls":
    case "dir":
    case "vdir":
    case "exa":
    case "eza":
    case "lsd":
    case "namei":
      return name === "vdir" || has(/^(-[a-zA-Z]*[lnog]|--(long|owners|numeric-uid-gid|format=(long|verbose)))/);
    case "tree":
      return has(/^-[a-zA-Z]*[ug]/);
    default:
      return false;
  }
}
