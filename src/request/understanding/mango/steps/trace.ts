import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { type PlainCommand, plainCommands } from "./script-words.ts";

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

/** What the next step may call "it", by the last command of a script that was made for this one. */
export function traceOf(script: string, machine: MachineSnapshot): Trace {
  const commands = plainCommands(script);
  const renamed = /^for f in ((?:[^;]*\/)?)\*[^;]*; do mv [^;]*\.([\w.]+); done$/.exec(script);
  if (renamed)
    return {
      ...nothing,
      result: { kind: "files", name: `${renamed[1]}*.${renamed[2]}` },
      folder: renamed[1]?.replace(/\/$/, "") || undefined,
    };
  const written = commands.findLast(({ into }) => into !== undefined);
  const found = commands.map((command) => traceOfCommand(command, machine)).findLast((one) => one !== undefined);
  const trace = found ?? nothing;
  if (written?.into === undefined) return trace;
  return { ...trace, object: objectOf(commands[0]) ?? trace.object, result: file(written.into), isGone: false };
}

const nothing: Trace = { object: undefined, result: undefined, folder: undefined, isGone: false };

/** What a reading command at the beginning of a pipeline reads. */
function objectOf(command: PlainCommand | undefined): Thing | undefined {
  const operands = operandsOf(command?.argv ?? []).filter(
    (word) => /[./*]/.test(word) || /^(?:cat|sort|uniq|wc|head|tail)$/.test(command?.argv[0] ?? ""),
  );
  return operands.length === 0 ? undefined : filesOf(operands);
}

function traceOfCommand({ argv }: PlainCommand, machine: MachineSnapshot): Trace | undefined {
  const [program = "", ...words] = argv;
  const operands = operandsOf(argv);
  const last = operands.at(-1);
  const isThere = (path: string) => machine.pathKind(path) === "directory";
  const inside = (path: string, target: string) =>
    `${target.replace(/\/+$/, "")}/${path.replace(/\/+$/, "").split("/").at(-1)}`;
  const made = (result: Thing | undefined, more: Partial<Trace> = {}): Trace => ({ ...nothing, result, ...more });
  const of = (object: Thing | undefined, more: Partial<Trace> = {}): Trace => ({
    ...nothing,
    object,
    result: object,
    ...more,
  });
  switch (program) {
    case "mkdir": {
      const [first] = operands;
      return first === undefined ? undefined : made({ kind: "folder", name: first }, { folder: first });
    }
    case "cp":
    case "mv":
    case "install": {
      const target = optionValue(words, "-t") ?? last;
      const from = operands.filter((word) => word !== target);
      if (target === undefined || from.length === 0) return undefined;
      const object = program === "mv" && from.length === 1 ? thingAt(from[0] ?? "", machine) : filesOf(from, machine);
      const isFolder = isThere(target) || target.endsWith("/") || from.length > 1 || /[*?]/.test(from[0] ?? "");
      const result: Thing = !isFolder
        ? { kind: object.kind === "folder" ? "folder" : archiveOr("file", target), name: target }
        : from.length === 1 && !/[*?]/.test(from[0] ?? "")
          ? { kind: object.kind, name: inside(from[0] ?? "", target) }
          : { kind: "folder", name: target.replace(/\/+$/, "") };
      return {
        object,
        result,
        folder: isFolder ? target.replace(/\/+$/, "") : result.kind === "folder" ? target : undefined,
        isGone: program === "mv",
      };
    }
    case "tar":
    case "zip":
    case "unzip":
    case "7z":
      return traceOfArchive(program, argv, machine);
    case "gzip":
    case "bzip2":
    case "xz":
    case "zstd":
    case "gunzip":
    case "bunzip2":
    case "unxz":
    case "unzstd":
      return traceOfPacking(program, words, operands, machine);
    case "wget":
    case "curl": {
      const url = operands.find((word) => /^\w+:\/\//.test(word));
      const name =
        optionValue(words, "-o") ??
        optionValue(words, "-O") ??
        url
          ?.replace(/[?#].*$/, "")
          .split("/")
          .at(-1);
      return name === undefined || name === "" ? undefined : made({ kind: archiveOr("file", name), name });
    }
    case "git":
      return traceOfGit(words, operands);
    case "useradd":
    case "adduser":
      if (program === "adduser" && operands.length === 2) return made({ kind: "user", name: operands[0] ?? "" });
      return last === undefined ? undefined : made({ kind: "user", name: last });
    case "usermod":
    case "passwd":
    case "chage":
    case "userdel":
    case "deluser":
      return last === undefined ? undefined : of({ kind: "user", name: last });
    case "gpasswd":
      return undefined;
    case "groupadd":
    case "addgroup":
      return last === undefined ? undefined : made({ kind: "group", name: last });
    case "systemctl":
    case "service": {
      const unit = program === "service" ? operands[0] : operands[1];
      return unit === undefined ? undefined : of({ kind: "service", name: unit.replace(/\.service$/, "") });
    }
    case "apt":
    case "apt-get":
    case "dnf":
    case "pacman":
    case "snap": {
      const name = operands[1];
      return name === undefined ? undefined : of({ kind: "package", name });
    }
    case "docker":
    case "podman":
      return traceOfDocker(words, operands);
    case "ufw":
      return of({ kind: "package", name: "ufw" });
    case "mount":
      return last === undefined ? undefined : { ...of({ kind: "device", name: operands[0] ?? last }), folder: last };
    case "lvcreate": {
      const name = optionValue(words, "-n");
      return name === undefined || last === undefined
        ? undefined
        : made({ kind: "device", name: `/dev/${last}/${name}` });
    }
    case "ln":
      return last === undefined
        ? undefined
        : { ...nothing, object: operands.length > 1 ? file(operands[0] ?? "") : undefined, result: file(last) };
    case "ssh-keygen":
      return made({ kind: "key", name: optionValue(words, "-f") ?? "" });
    case "rm":
    case "rmdir":
      return { ...nothing, object: operands.length > 0 ? filesOf(operands, machine) : undefined, isGone: true };
    case "split": {
      const [whole, prefix = "x"] = operands.filter((word) => !/^\d+[KMG]?$/.test(word));
      return whole === undefined
        ? undefined
        : { ...nothing, object: file(whole), result: { kind: "files", name: `${prefix}*` } };
    }
    case "truncate":
    case "touch":
    case "sed":
    case "chmod":
    case "chown":
    case "chgrp":
    case "sort":
    case "wc":
    case "cat":
    case "head":
    case "tail":
    case "grep":
    case "awk":
    case "cut":
    case "jq":
    case "stat":
    case "file":
    case "sha256sum":
    case "md5sum":
    case "dos2unix":
    case "iconv":
    case "ls":
    case "du": {
      const output = program === "iconv" || program === "sort" ? optionValue(words, "-o") : undefined;
      const path =
        last !== undefined && (/[./*]/.test(last) || machine.pathKind(last) !== undefined) ? last : undefined;
      if (output !== undefined)
        return { ...nothing, object: path === undefined ? undefined : file(path), result: file(output) };
      return path === undefined
        ? undefined
        : of(/[*?]/.test(path) ? { kind: "files", name: path } : thingAt(path, machine));
    }
    default:
      return undefined;
  }
}

function traceOfArchive(program: string, argv: readonly string[], machine: MachineSnapshot): Trace | undefined {
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

function traceOfPacking(
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

function traceOfGit(words: readonly string[], operands: readonly string[]): Trace | undefined {
  const [verb, ...rest] = operands;
  if (verb === "clone") {
    const [
      url = "",
      folder = url
        .replace(/\/+$/, "")
        .split("/")
        .at(-1)
        ?.replace(/\.git$/, ""),
    ] = rest;
    return folder === undefined ? undefined : { ...nothing, result: { kind: "folder", name: folder }, folder };
  }
  const branch =
    optionValue(words, "-b") ??
    optionValue(words, "-c") ??
    (/^(?:branch|switch|checkout)$/.test(verb ?? "") ? rest[0] : undefined);
  return branch === undefined
    ? undefined
    : { ...nothing, object: { kind: "branch", name: branch }, result: { kind: "branch", name: branch } };
}

function traceOfDocker(words: readonly string[], operands: readonly string[]): Trace | undefined {
  const [verb = "", name = "", last = name] = operands;
  if (name === "") return undefined;
  const thing = (kind: ThingKind, of: string): Trace => ({
    ...nothing,
    object: { kind, name: of },
    result: { kind, name: of },
  });
  if (/^(?:pull|rmi|push|build)$/.test(verb)) return thing("image", name);
  if (verb === "volume") return thing("volume", last);
  if (verb === "run") return thing("container", optionValue(words, "--name") ?? name);
  if (/^(?:image|network|compose|system)$/.test(verb)) return verb === "image" ? thing("image", last) : undefined;
  return thing("container", verb === "container" ? last : name);
}

function operandsOf([program = "", ...words]: readonly string[]): string[] {
  const withValue = valued[program] ?? /^(?:-n|-l|-b|-o|-f|-t|-C|-d|-s|-u|-g|-G|-L|-O|-m|-c|--name|-p|-e)$/;
  return words.filter(
    (word, at) =>
      !word.startsWith("-") && !(at > 0 && withValue.test(words[at - 1] ?? "")) && word !== "{}" && word !== "+",
  );
}

/** Options of programs that are mostly without a value, which the usual ones would be mistaken for. */
const valued: Readonly<Record<string, RegExp>> = {
  cp: /^-t$/,
  mv: /^-t$/,
  rm: /^$/,
  mkdir: /^-m$/,
  ln: /^-t$/,
  cat: /^$/,
  gzip: /^$/,
  gunzip: /^$/,
  ls: /^$/,
  wc: /^$/,
  du: /^-d$/,
  zip: /^$/,
  unzip: /^-d$/,
  chmod: /^$/,
  chown: /^$/,
  docker: /^(?:-p|-v|-e|--name|-f|--network)$/,
  useradd: /^-[sdgGuc]$/,
  usermod: /^-[sdgGulac]+$/,
  sort: /^(?:-t|-k|-o)$/,
  grep: /^-[ABCmef]$/,
  git: /^(?:-b|-C|-c|-m)$/,
};

function optionValue(words: readonly string[], option: string): string | undefined {
  const at = words.indexOf(option);
  return at < 0 ? undefined : words[at + 1];
}

function file(name: string): Thing {
  return { kind: archiveOr("file", name), name };
}

function thingAt(path: string, machine: MachineSnapshot): Thing {
  return machine.pathKind(path) === "directory" ? { kind: "folder", name: path.replace(/(?<=.)\/+$/, "") } : file(path);
}

function filesOf(paths: readonly string[], machine?: MachineSnapshot): Thing {
  const [only = ""] = paths;
  if (paths.length === 1 && !/[*?]/.test(only)) return machine === undefined ? file(only) : thingAt(only, machine);
  return { kind: "files", name: paths.join(" ") };
}

function archiveOr(kind: "file", name: string): ThingKind {
  return /\.(?:tar(?:\.\w+)?|t[gbx]z2?|zip|7z|gz|bz2|xz|zst)$/i.test(name) ? "archive" : kind;
}
