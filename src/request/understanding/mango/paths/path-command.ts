import { quoteArgument } from "../../../../command/shell/quote.ts";
import { place, shellGlob, stamped } from "../phrases/written.ts";
import type { Fact, PathWish, Sync } from "./path-wish.ts";

/** The mkdir(1), cp(1), chmod(1), split(1) … of a wish. */
export function pathCommand(wish: PathWish): string {
  switch (wish.do) {
    case "make":
      return made(wish);
    case "temporary":
      return temporary(wish);
    case "link":
      return [
        "ln",
        wish.hard ? "" : `-s${wish.relative ? "r" : ""}${wish.replaces === true ? "fn" : ""}`,
        place(wish.target),
        wish.name === undefined ? "" : place(wish.name),
      ]
        .filter((word) => word !== "")
        .join(" ");
    case "copy":
      return copied(wish);
    case "move":
      return `mv${wish.cautious ? " -n" : ""} ${places(wish.from)} ${place(wish.to)}`;
    case "remove":
      return `rm${wish.whole ? " -r" : ""} ${places(wish.paths)}`;
    case "mode":
      return `chmod${wish.whole ? " -R" : ""} ${quoteArgument(wish.mode)} ${places(wish.paths)}`;
    case "modes":
      return `find ${place(wish.path)} -type d -exec chmod ${quoteArgument(wish.folders)} {} + && find ${place(wish.path)} -type f -exec chmod ${quoteArgument(wish.files)} {} +`;
    case "owner":
      return `chown${wish.whole ? " -R" : ""} ${quoteArgument(wish.owner)} ${places(wish.paths)}`;
    case "group":
      return `chgrp${wish.whole ? " -R" : ""} ${quoteArgument(wish.group)} ${places(wish.paths)}`;
    case "truncate":
      return `truncate -s ${wish.size} ${place(wish.file)}`;
    case "allocate":
      return `fallocate -l ${wish.size} ${place(wish.file)}`;
    case "recode":
      return `iconv -f ${wish.from} -t ${wish.into} ${place(wish.file)}${wish.to === undefined ? "" : ` > ${place(wish.to)}`}`;
    case "diff":
      return `diff${wish.unified ? " -u" : ""} ${place(wish.left)} ${place(wish.right)}`;
    case "dates":
      return `touch -r ${place(wish.from)} ${place(wish.to)}`;
    case "alike":
      return [wish.modes ? "chmod" : "", wish.owners ? "chown" : ""]
        .filter((program) => program !== "")
        .map((program) => `${program} --reference=${place(wish.from)} ${places(wish.to)}`)
        .join(" && ");
    case "returns":
      return `grep -${wish.deep ? "r" : ""}lI $'\\r' ${wish.files.map(globbed).join(" ")}`;
    case "endings":
      return endings(wish);
    case "sync":
      return synced(wish);
    case "keep":
      return `ls -td ${globbed(wish.glob)} | tail -n +${wish.most + 1} | xargs -r -d '\\n' rm --`;
    case "listed":
      return `${wish.make ? `mkdir -p ${place(wish.to)} && ` : ""}xargs -d '\\n' ${wish.action === "copy" ? "cp" : "mv"} -t ${place(wish.to)} < ${place(wish.list)}`;
    case "split":
      return [
        "split",
        `${{ lines: "-l", bytes: "-b", parts: "-n" }[wish.by]} ${wish.amount}`,
        ...(wish.digits ? ["-d"] : []),
        place(wish.file),
        ...(wish.prefix === undefined ? [] : [place(wish.prefix)]),
      ].join(" ");
    case "join":
      return `cat ${wish.parts.map(globbed).join(" ")} > ${place(wish.to)}`;
    case "empty":
      return `find ${place(wish.folder)} -mindepth 1 -delete`;
    case "sum":
      return `${wish.program} ${wish.files.map(globbed).join(" ")}${wish.to === undefined ? "" : ` > ${place(wish.to)}`}`;
    case "check":
      return `${wish.folder === undefined ? "" : `cd ${place(wish.folder)} && `}${wish.program} -c${wish.ignoreMissing ? " --ignore-missing" : ""} ${place(wish.file)}`;
    case "same":
      return same(wish);
    case "usage":
      return usage(wish);
    case "total":
      return `du ${wish.bytes ? "-sb" : "-sh"} ${place(wish.path)}${wish.bare === true ? " | cut -f1" : ""}`;
    case "tree":
      return [
        "tree",
        wish.hidden ? "-a" : "",
        wish.foldersOnly ? "-d" : "",
        wish.depth === undefined ? "" : `-L ${wish.depth}`,
        wish.path === "." ? "" : place(wish.path),
      ]
        .filter((word) => word !== "")
        .join(" ");
    case "tell":
      return `${facts[wish.what]} ${place(wish.path)}`;
    default:
      return wish satisfies never;
  }
}

const facts: Readonly<Record<Fact, string>> = {
  mode: "stat -c %a",
  owner: "stat -c %U",
  group: "stat -c %G",
  bytes: "stat -c %s",
  modified: "stat -c %y",
  inode: "stat -c %i",
  links: "stat -c %h",
  contents: "cat",
  target: "readlink",
  absolute: "realpath",
  type: "file",
  mime: "file -b --mime-type",
  encoding: "file -b --mime-encoding",
};

function made({ folders, files, runs = [] }: Extract<PathWish, { do: "make" }>): string {
  const numbered = (of: "folder" | "file") =>
    runs
      .filter(({ kind }) => kind === of)
      .map(
        ({ before, first, last, after }) =>
          `${place(before)}{${first}..${last}}${after === "" ? "" : quoteArgument(after)}`,
      );
  const allFolders = [...folders.map(place), ...numbered("folder")];
  const allFiles = [...files.map(place), ...numbered("file")];
  const nested = [...folders, ...runs.map(({ before }) => before)].some((folder) =>
    folder.replace(/\/+$/, "").includes("/"),
  );
  const steps = [
    ...(allFolders.length > 0 ? [`mkdir${nested ? " -p" : ""} ${allFolders.join(" ")}`] : []),
    ...(allFiles.length > 0 ? [`touch ${allFiles.join(" ")}`] : []),
  ];
  return steps.join(" && ");
}

function temporary({ isFolder, folder, before, suffix }: Extract<PathWish, { do: "temporary" }>): string {
  const name = before === undefined ? undefined : /X{3,}/.test(before) ? before : `${before}XXXXXX`;
  return [
    "mktemp",
    ...(isFolder ? ["-d"] : []),
    ...(suffix === undefined ? [] : [`--suffix=${quoteArgument(suffix)}`]),
    ...(name !== undefined
      ? [folder === undefined ? `-t ${quoteArgument(name)}` : place(`${folder.replace(/\/+$/, "")}/${name}`)]
      : folder === undefined
        ? []
        : [`-p ${place(folder)}`]),
  ].join(" ");
}

function copied(wish: Extract<PathWish, { do: "copy" }>): string {
  const { from, to, stamp } = wish;
  const letters = wish.exact ? " -a" : wish.whole ? " -r" : "";
  const target = stamp === undefined ? place(to) : stamped(to, stamp.format, stamp);
  const options = `${letters}${wish.cautious ? " -n" : ""}${wish.newer === true ? " -u" : ""}`;
  return [target, ...(wish.also ?? []).map(place)].map((one) => `cp${options} ${places(from)} ${one}`).join(" && ");
}

/** Of lines: as Unix ends them, or as Windows does. */
function endings({ files, to, as }: Extract<PathWish, { do: "endings" }>): string {
  const change = to === "unix" ? "'s/\\r$//'" : "'s/\\r*$/\\r/'";
  const all = files.map(globbed).join(" ");
  return as === undefined ? `sed -i ${change} ${all}` : `sed ${change} ${all} > ${place(as)}`;
}

function synced({ from, to, remove, dry, excluded, only, letters, options }: Sync): string {
  const kept = only.length === 0 ? [] : ["*/", ...only];
  return [
    "rsync",
    `-a${only.length > 0 ? "m" : ""}${letters.replace("v", "")}${dry ? "n" : ""}${dry || letters.includes("v") ? "v" : ""}`,
    ...options,
    ...(remove ? ["--delete"] : []),
    ...kept.map((glob) => `--include=${quoteArgument(glob)}`),
    ...excluded.map((glob) => `--exclude=${quoteArgument(glob)}`),
    ...(only.length > 0 ? ["--exclude='*'"] : []),
    place(from),
    place(to),
  ].join(" ");
}

function same({ left, right, folders, words }: Extract<PathWish, { do: "same" }>): string {
  const run = folders
    ? `diff -rq ${place(left)} ${place(right)}`
    : `cmp${words ? " -s" : ""} ${place(left)} ${place(right)}`;
  if (words === undefined) return run;
  return `${run}${folders ? " > /dev/null" : ""} && echo ${quoteArgument(words[0])} || echo ${quoteArgument(words[1])}`;
}

function usage(wish: Extract<PathWish, { do: "usage" }>): string {
  const { path, bytes, depth, order, most, first, foldersOnly, apart } = wish;
  const sorted =
    order === undefined ? "" : ` | sort ${order === "down" ? (bytes ? "-rn" : "-rh") : bytes ? "-n" : "-h"}`;
  // The folder's own total is none of its subfolders'.
  if ((most !== undefined || apart) && depth === 1)
    return `du ${bytes ? "-sb" : "-sh"} ${shellGlob(path, foldersOnly ? "*/" : "*")}${sorted || ` | sort ${bytes ? "-rn" : "-rh"}`}${most === undefined ? "" : ` | head -n ${most}`}`;
  const where = path === "." ? "" : ` ${place(path)}`;
  return `du ${bytes ? "-b" : "-h"}${foldersOnly ? "" : "a"} --max-depth=${depth}${where}${sorted}${first === undefined ? "" : ` | head -n ${first}`}`
    .replace(" -ha", " -ah")
    .replace(" -ba", " -ab");
}

function places(paths: readonly string[]): string {
  return paths.map(place).join(" ");
}

function globbed(path: string): string {
  if (!/[*?]/.test(path)) return place(path);
  const at = path.lastIndexOf("/");
  return at < 0 ? shellGlob(".", path) : shellGlob(path.slice(0, at), path.slice(at + 1));
}
