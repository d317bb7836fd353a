import type { MachineSnapshot } from "../../../../../command/machine/snapshot.ts";
import { unitOfCheck } from "../checks.ts";
import { archiveOr, file, filesOf, nothing, type Thing, type ThingKind, type Trace, thingAt } from "../thing.ts";
import { operandsOf, optionValue } from "./operands.ts";
import { type PlainCommand, plainCommands } from "./script-words.ts";
import { traceOfArchive, traceOfPacking } from "./trace-of-archive.ts";

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

/** What a reading command at the beginning of a pipeline reads. */
function objectOf(command: PlainCommand | undefined): Thing | undefined {
  const operands = operandsOf(command?.argv ?? []).filter(
    (word) => /[./*]/.test(word) || /^(?:cat|sort|uniq|wc|head|tail)$/.test(command?.argv[0] ?? ""),
  );
  return operands.length === 0 ? undefined : filesOf(operands);
}

function traceOfCommand({ argv }: PlainCommand, machine: MachineSnapshot): Trace | undefined {
  const [program = "", ...words] = argv;
  const checkedUnit = unitOfCheck(argv.join(" "));
  if (checkedUnit !== undefined) {
    const service: Thing = { kind: "service", name: checkedUnit };
    return { ...nothing, object: service, result: service };
  }
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
    case "scp":
    case "rsync": {
      // What is sent elsewhere is still here.
      const from = operands.filter((word) => word !== last);
      const isAway = /^[^/]*:/.test(last ?? "");
      return isAway && from.length > 0 ? of(filesOf(from, machine)) : undefined;
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
      const into = program === "wget" ? optionValue(words, "-P") : undefined;
      const plain = url
        ?.replace(/[?#].*$/, "")
        .split("/")
        .at(-1);
      if (into !== undefined && plain) {
        const path = `${into.replace(/\/+$/, "")}/${plain}`;
        return made({ kind: archiveOr("file", path), name: path }, { folder: into });
      }
      const name = optionValue(words, "-o") ?? optionValue(words, "-O") ?? plain;
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
    case "a2ensite":
    case "a2dissite":
    case "a2enmod":
    case "a2dismod":
    case "a2enconf":
      return of({ kind: "service", name: "apache2" });
    case "gpg": {
      const isSymmetric = words.some((word) => /^(?:-c|--symmetric)$/.test(word));
      const output = optionValue(words, "-o") ?? `${last}.gpg`;
      return last === undefined || !isSymmetric ? undefined : { ...nothing, object: file(last), result: file(output) };
    }
    case "ufw":
      return of({ kind: "package", name: "ufw" });
    case "ip": {
      const at = words.findIndex((word) => /^(?:set|dev)$/.test(word));
      const name = words[at + 1] === "dev" ? words[at + 2] : words[at + 1];
      return at < 0 || name === undefined ? undefined : of({ kind: "device", name });
    }
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
    case "grep":
      // The files that hold something are not the folder they are in.
      return words.some((word) => /^-\w*[lL]/.test(word)) ? undefined : traceOfPath(argv, machine);
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
    case "du":
      return traceOfPath(argv, machine);
    default:
      return undefined;
  }
}

/** The path that a command is about, which is the last of its words. */
function traceOfPath([program = "", ...words]: readonly string[], machine: MachineSnapshot): Trace | undefined {
  const operands = operandsOf([program, ...words]);
  const paths = /^ch(?:mod|own|grp)$/.test(program) ? operands.slice(1) : [];
  if (paths.length > 1) return { ...nothing, object: filesOf(paths), result: filesOf(paths) };
  const last = operands.at(-1);
  const output = program === "iconv" || program === "sort" ? optionValue(words, "-o") : undefined;
  const path = last !== undefined && (/[./*]/.test(last) || machine.pathKind(last) !== undefined) ? last : undefined;
  if (output !== undefined)
    return { ...nothing, object: path === undefined ? undefined : file(path), result: file(output) };
  if (path === undefined) return undefined;
  const thing: Thing = /[*?]/.test(path) ? { kind: "files", name: path } : thingAt(path, machine);
  return { ...nothing, object: thing, result: thing };
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
