import type { MachineSnapshot } from "../../../../../command/machine/snapshot.ts";
import { archiveOr, filesOf, nothing, type Trace } from "../thing.ts";
import { operandsOf, optionValue } from "./operands.ts";

export function traceOfArchive(program: string, argv: readonly string[], machine: MachineSnapshot): Trace | undefined {
  const [, ...words] = argv;
  const operands = operandsOf(argv);
  const into =
    optionValue(words, "-C") ??
    optionValue(words, "--directory") ??
    optionValue(words, "-d") ??
    words.find((word) => /^-o./.test(word))?.slice(2);
  if (program === "tar") {
    const [mode = ""] = words;
    const at = words.findIndex((word, index) => (index === 0 || word.startsWith("-")) && /^-?[a-zA-Z]*f$/.test(word));
    const archive = words[at + 1];
    if (archive === undefined) return undefined;
    const members = operands.filter((word) => word !== archive && word !== into && word !== mode);
    if (/c/.test(mode.replace(/^--.*/, "")))
      return {
        ...nothing,
        object:
          members.length > 0
            ? filesOf(
                members.map((one) => inFolder(one, into)),
                machine,
              )
            : undefined,
        result: { kind: "archive", name: archive },
      };
    return {
      ...nothing,
      object: { kind: "archive", name: archive },
      result: into === undefined ? undefined : { kind: "folder", name: into },
      folder: into,
    };
  }
  const [archive, ...members] = operands.filter(
    (word) => word !== into && !(program === "7z" && /^[axlt]$/.test(word)),
  );
  if (archive === undefined) return undefined;
  if (program === "unzip" || (program === "7z" && words[0] === "x"))
    return {
      ...nothing,
      object: { kind: "archive", name: archive },
      result: into === undefined ? undefined : { kind: "folder", name: into },
      folder: into,
    };
  return {
    ...nothing,
    object: members.length > 0 ? filesOf(members, machine) : undefined,
    result: { kind: "archive", name: archive },
  };
}

function inFolder(path: string, folder: string | undefined): string {
  return folder === undefined || path.startsWith("/")
    ? path
    : path === "."
      ? folder
      : `${folder.replace(/\/+$/, "")}/${path}`;
}

export function traceOfPacking(
  program: string,
  words: readonly string[],
  operands: readonly string[],
  machine: MachineSnapshot,
): Trace | undefined {
  const [path] = operands;
  if (path === undefined) return undefined;
  if (words.some((word) => /^-[a-z0-9]*[tlc]|^--(?:test|list|stdout)$/.test(word))) {
    const object = filesOf(operands, machine);
    return { ...nothing, object, result: object };
  }
  const keeps = words.some((word) => /^-[a-z0-9]*k|^--keep$/.test(word));
  const opens = /^(?:gun|bun|un)/.test(program) || words.some((word) => /^-[a-z0-9]*d|^--decompress$/.test(word));
  const ending = { gzip: ".gz", bzip2: ".bz2", xz: ".xz", zstd: ".zst" }[program] ?? "";
  const several = operands.length > 1 || /[*?]/.test(path);
  const name = opens ? path.replace(/\.(?:gz|bz2|xz|zst)$/, "") : `${path}${ending}`;
  return {
    ...nothing,
    object: filesOf(operands, machine),
    result: several ? { kind: "files", name } : { kind: opens ? archiveOr("file", name) : "archive", name },
    isGone: !keeps,
  };
}
