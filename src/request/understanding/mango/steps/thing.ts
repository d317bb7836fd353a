import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";

export type ThingKind =
  | "file"
  | "files"
  | "folder"
  | "archive"
  | "user"
  | "group"
  | "service"
  | "package"
  | "container"
  | "image"
  | "volume"
  | "device"
  | "branch"
  | "key";

/** `name`: a path or a name, or a pattern of the shell's for several files. */
export type Thing = { kind: ThingKind; name: string };

/** What a step was done to, and what there is of it afterwards. */
export type Trace = {
  /** What it took; undefined where it took nothing that has a name. */
  object: Thing | undefined;
  /** What it made, or where that which it took is now. */
  result: Thing | undefined;
  /** The folder that it put something into or made. */
  folder: string | undefined;
  /** Whether the object is there no more. */
  isGone: boolean;
};

/** A file and the copy that was made of it before it is changed. */
export type CopyMade = { of: string; copy: string };

/** What was said and done before a part. */
export type Before = {
  /** Its words. */
  text: string;
  /** What it was done to. */
  trace: Trace;
  /** The folder it spoke of. */
  folder: string | undefined;
  /** The last service or container that a step was about. */
  service: Trace | undefined;
  /** The command that was made for it. */
  script: string;
  /** The file that was copied last, and its copy. */
  copied?: CopyMade;
};

export const nothing: Trace = { object: undefined, result: undefined, folder: undefined, isGone: false };

/** How a request begins: nothing was said or done before. */
export const atFirst: Before = { text: "", trace: nothing, folder: undefined, service: undefined, script: "" };

export function file(name: string): Thing {
  return { kind: archiveOr("file", name), name };
}

export function thingAt(path: string, machine: MachineSnapshot): Thing {
  return machine.pathKind(path) === "directory" ? { kind: "folder", name: path.replace(/(?<=.)\/+$/, "") } : file(path);
}

export function filesOf(paths: readonly string[], machine?: MachineSnapshot): Thing {
  const [only = ""] = paths;
  if (paths.length === 1 && !/[*?]/.test(only)) return machine === undefined ? file(only) : thingAt(only, machine);
  return { kind: "files", name: paths.join(" ") };
}

export function archiveOr(kind: "file", name: string): ThingKind {
  return /\.(?:tar(?:\.\w+)?|t[gbx]z2?|zip|7z|gz|bz2|xz|zst)$/i.test(name) ? "archive" : kind;
}
