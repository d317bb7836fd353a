import { type Argument, textOf } from "./argument.ts";
import type { Court, Invocation } from "./court.ts";
import { absolutePaths, hasPattern, withRealPaths } from "./paths.ts";
import { secretAt } from "./secrets.ts";

/** Programs that show what there is and whose it is, never what is in it: a secret's name is no secret. */
const listers: ReadonlySet<string> = new Set(
  (
    "ls dir vdir exa eza lsd tree stat du df find fd fdfind test [ [[ readlink realpath basename dirname namei which " +
    "whereis type lsattr getfacl getcap mountpoint findmnt lsof fuser file fincore filefrag cd pwd dust duf lsblk blkid " +
    "locate plocate mlocate ncdu chkrootkit debsums dpkg rpm command hash pathchk mount swapon losetup btrfs xfs_info"
  ).split(" "),
);

/** Areas whose programs look at a device's tables and not at what people stored on it. */
const deviceAreas: ReadonlySet<string> = new Set(["disks", "hardware"]);

/** Whether the program opens all that lies below a folder it is given. */
export function readsRecursively(call: Pick<Invocation, "name" | "args">): boolean {
  if (walkers.has(call.name)) return true;
  return (
    /^(.*grep|diff|colordiff|sdiff)$/.test(call.name) &&
    call.args.some((argument) => /^-[a-zA-Z]*[rR]|^--.*recurs/.test(textOf(argument) ?? ""))
  );
}

const walkers = new Set(
  "rgrep rg ag ack ack-grep ugrep ug sift pt hashdeep md5deep sha1deep sha256deep cp rsync scp tar gtar bsdtar zip 7z 7za rar cpio pax".split(
    " ",
  ),
);

/** Judges reading the content of what `argument` names. */
export function judgeReadPath(
  argument: Argument,
  call: Pick<Invocation, "name" | "row" | "use" | "scope" | "args">,
  court: Court,
  place: "operand" | "flag" = "operand",
): void {
  const { findings } = court;
  const lists = listers.has(call.name);
  if (lists && place === "operand") {
    if (argument.kind !== "known" && !call.use?.harmless && !(argument.kind === "below" && call.row !== undefined)) {
      findings.add("write", "reason.dynamic-word", argument, { program: call.name });
    }
    return;
  }
  const devices = !(call.row !== undefined && deviceAreas.has(call.row.area) && call.name !== "dd");
  switch (argument.kind) {
    case "dynamic":
      findings.add("write", "reason.unknown-path", argument, { program: call.name });
      return;
    case "below":
      for (const root of argument.roots) judgeOne(root, true, argument.name);
      return;
    case "known":
      // What a flag names is opened as a file, by those too that only list their operands.
      if (argument.text !== "-") judgeOne(argument.text, place === "operand" && readsRecursively(call));
  }

  function judgeOne(text: string, recursive: boolean, name?: string): void {
    const kind = secretBehind(text, { recursive, devices, ...(name && { name }) }, call.scope.folders, court);
    if (kind === "unknown-folder") findings.add("write", "reason.unknown-folder", argument, { path: text });
    else if (kind !== undefined) findings.add("write", `reason.secret-${kind}`, argument, { path: text });
  }
}

/** The secret that reading `text` would show, by its name or by where its links lead. */
export function secretBehind(
  text: string,
  options: { recursive: boolean; devices: boolean; name?: string },
  folders: readonly string[] | undefined,
  court: Court,
): ReturnType<typeof secretAt> | "unknown-folder" {
  // Special names of gawk and bash that are no files at all.
  if (/^\/inet[46]?\//.test(text) || /^\/dev\/(tcp|udp)\//.test(text)) return "device";
  const paths = absolutePaths(text, folders);
  const wanted = { homes: court.homes, ...options };
  if (paths === undefined) return secretAt(text, wanted) ?? "unknown-folder";
  const all = hasPattern(text) ? paths : withRealPaths(paths, court.context.machine);
  for (const path of [text, ...all]) {
    const found = secretAt(path, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}
