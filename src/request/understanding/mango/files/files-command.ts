import { quoteArgument } from "../../../../command/shell/quote.ts";
import { formatOf } from "../archives/archive-wish.ts";
import { place, quotedGlob, shellGlob } from "../phrases/written.ts";
import type { FilesWish, FileTest } from "./files-wish.ts";
import { findTests } from "./find-tests.ts";
import { renamed } from "./renamed.ts";
import { shown } from "./shown.ts";
import { sorted } from "./sorted.ts";

/** The command of a wish: a find(1), or less where the shell's own patterns say it. */
export function filesCommand(wish: FilesWish): string {
  const script = commandOf(wish);
  const { to } = wish;
  if (to === undefined) return script;
  if (to.shown) return `${script} | tee ${to.append ? "-a " : ""}${place(to.file)}`;
  return `${script} ${to.append ? ">>" : ">"} ${place(to.file)}`;
}

function commandOf(wish: FilesWish): string {
  const { action } = wish;
  const find = findOf(wish);
  const flat = wish.picked ? undefined : flatOf(wish);
  const each = (program: string) =>
    wish.picked
      ? `${pickedBy(wish.picked, find)} | xargs -0r ${program} --`
      : flat === undefined
        ? `${find} -exec ${program} {} +`
        : `${program} ${flat}`;
  switch (action.do) {
    case "show":
    case "count":
    case "total":
    case "repeated":
      return shown(wish, find);
    case "delete":
      if (wish.picked) return each(`rm${wish.told ? " -v" : ""}`);
      if (wish.kind === "any" && wish.tests.length > 0 && wish.tests.every(({ by }) => by === "outside"))
        return allBut(wish);
      return wish.kind === "folder" && !wish.tests.some(({ by }) => by === "empty")
        ? `${find} -prune -exec rm -r${wish.told ? "v" : ""} {} +`
        : `${find}${wish.told ? " -print" : ""} -delete`;
    case "gzip":
      return each(`gzip${action.keep ? " -k" : ""}${wish.told ? " -v" : ""}`);
    case "pack":
      return packed(action.archive, wish.picked ? pickedBy(wish.picked, find) : undefined, find);
    case "touch":
      return each("touch");
    case "each":
      return each(action.program);
    case "sums":
      return summed(wish, action, { find, flat });
    case "chmod":
      return everything(wish)
        ? `chmod -R ${quoteArgument(action.mode)} ${wish.where.map(place).join(" ")}`
        : each(`chmod ${wish.told ? "-v " : ""}${quoteArgument(action.mode)}`);
    case "chown":
      return everything(wish)
        ? `chown -R ${quoteArgument(action.owner)} ${wish.where.map(place).join(" ")}`
        : each(`chown ${wish.told ? "-v " : ""}${quoteArgument(action.owner)}`);
    case "chgrp":
      return everything(wish)
        ? `chgrp -R ${quoteArgument(action.group)} ${wish.where.map(place).join(" ")}`
        : each(`chgrp ${wish.told ? "-v " : ""}${quoteArgument(action.group)}`);
    case "folders":
      return `${find} -printf '%h\\n' | sort -u`;
    case "move":
    case "copy": {
      const whole = wish.kind === "folder" ? (action.exact ? " -a" : " -r") : action.exact ? " -p" : "";
      const copies = `cp${whole}${action.newer ? " -u" : ""}`;
      const program = `${action.do === "move" ? "mv" : copies}${wish.told ? " -v" : ""}`;
      const make = action.make ? `mkdir -p ${place(action.target)} && ` : "";
      if (wish.picked) return `${make}${each(`${program} -t ${place(action.target)}`)}`;
      if (action.tree) return `${make}${asTree(wish, find)}`;
      return flat === undefined
        ? `${make}${find} -exec ${program} -t ${place(action.target)} {} +`
        : `${make}${program} ${flat} ${place(action.target.replace(/\/*$/, "/"))}`;
    }
    case "sort":
      return sorted(wish, action.by, { find, flat });
    case "rename":
      return renamed(wish, action.change, find);
    default:
      return action satisfies never;
  }
}

/** Below the target as they lie below the folder that they are in, as far as its path is one of this machine's. */
function asTree(wish: FilesWish, find: string): string {
  const { action, where } = wish;
  if (action.do !== "move" && action.do !== "copy") return find;
  const target = place(action.target);
  const [folder = "."] = where;
  const isApart = where.length === 1 && folder.startsWith("/") && action.target.startsWith("/");
  const there = isApart ? `cd ${place(folder)} && ${find.replace(`find ${place(folder)}`, () => "find .")}` : find;
  return action.do === "copy"
    ? `${there} -exec cp${action.exact ? " -p" : ""}${action.newer ? " -u" : ""}${wish.told ? " -v" : ""} --parents -t ${target} {} +`
    : `${there} -print0 | rsync -a${wish.told ? "v" : ""} --from0 --files-from=- --remove-source-files ./ ${target.replace(/\/*$/, "/")}`;
}

/** The first few of them, apart by a null: biggest, newest. */
function pickedBy({ order, most }: NonNullable<FilesWish["picked"]>, find: string): string {
  const field = order.by === "size" ? "%s" : "%T@";
  return `${find} -printf '${field} %p\\0' | sort -z${order.descending ? "r" : ""}n | head -zn ${most} | cut -zd' ' -f2-`;
}

/** All that lies in the folders, but for some that are named. */
function allBut({ where, tests }: FilesWish): string {
  const names = tests.flatMap((test) =>
    test.by === "outside" ? [`! -name ${quotedGlob(test.folder.replace(/\/+$/, "").split("/").at(-1) ?? "")}`] : [],
  );
  return `find ${where.map(place).join(" ")} -mindepth 1 -maxdepth 1 ${names.join(" ")} -exec rm -r {} +`;
}

/** What is found, into one archive: tar(1) takes names that end in a null, zip(1) one a line. */
function packed(archive: string, picked: string | undefined, find: string): string {
  const format = formatOf(archive);
  if (format?.kind === "zip")
    return `${picked === undefined ? find : `${picked} | tr '\\0' '\\n'`} | zip ${place(archive)} -@`;
  const packing = format?.kind === "tar" ? format.packing : undefined;
  const letter = packing === undefined ? "" : ({ gz: "z", bz2: "j", xz: "J", zst: "" } as const)[packing];
  return `${picked ?? `${find} -print0`} | tar --null ${packing === "zst" ? "--zstd " : ""}-c${letter}f ${place(archive)} -T -`;
}

/** Sums that are kept are named as whoever checks them there will find them. */
function summed(
  { where }: FilesWish,
  { program, to }: Extract<FilesWish["action"], { do: "sums" }>,
  { find, flat }: { find: string; flat: string | undefined },
): string {
  if (to === undefined) return flat === undefined ? `${find} -exec ${program} {} +` : `${program} ${flat}`;
  const [folder = "."] = where;
  const isBeside = to.startsWith(`${folder.replace(/\/+$/, "")}/`);
  if (flat !== undefined && where.length === 1)
    return isBeside
      ? `cd ${place(folder)} && ${program} ${flat.slice(place(folder).length + 1)} > ${place(to.slice(folder.replace(/\/+$/, "").length + 1))}`
      : `${program} ${flat} > ${place(to)}`;
  return `${find} -exec ${program} {} + | sort -k 2 > ${place(to)}`;
}

function findOf({ where, depth, kind, tests, anyCase, oneDisk, action }: FilesWish): string {
  const shallow = [
    ...(depth?.least === undefined ? [] : [`-mindepth ${depth.least}`]),
    ...(depth?.most === undefined ? [] : [`-maxdepth ${depth.most}`]),
  ];
  // What is in a folder goes, and never the folder itself.
  const isOfInside = (action.do === "delete" || action.do === "count") && kind === "any";
  const isOfAll =
    (isOfInside || kind === "folder") &&
    depth?.least === undefined &&
    (isOfInside || tests.every(({ by }) => by === "outside"));
  const inner = isOfAll ? ["-mindepth 1"] : [];
  const type =
    kind === "any" && tests.some(isOfLinksToo)
      ? ["! -type l"]
      : kind === "any" || tests.some(({ by }) => by === "broken" || by === "type")
        ? []
        : [`-type ${{ file: "f", folder: "d", link: "l" }[kind]}`];
  const own = oneDisk ? ["-xdev"] : [];
  return [
    "find",
    ...where.map(place),
    ...own,
    ...inner,
    ...shallow,
    ...type,
    ...findTests(inner.length > 0 ? tests.flatMap(withItself) : tests, anyCase),
  ].join(" ");
}

/** Where all folders are meant, one that is left out is none of them either. */
function withItself(test: FileTest): FileTest[] {
  return test.by === "outside" && /^[^/]*[^/.][^/]*$/.test(test.folder)
    ? [test, { by: "name", glob: test.folder, not: true }]
    : [test];
}

/** Every link has mode 777, which says nothing of what it leads to. */
function isOfLinksToo(test: FileTest): boolean {
  return test.by === "mode" && !test.not && !/^-[1246]000$|^\/6000$/.test(test.mode);
}

/** The shell's own patterns, where nothing but names in one folder is said; `deep` or any other test wants find(1). */
function flatOf({ where, tests, anyCase, deep, depth, kind, regular, oneDisk }: FilesWish): string | undefined {
  if (depth !== undefined && (depth.least !== undefined || depth.most !== 1)) return undefined;
  if (anyCase || deep || regular || oneDisk || kind !== "file" || tests.length === 0) return undefined;
  const isPart = tests.length === 1 && tests[0]?.by === "name" && tests[0].part === true && tests[0].or === undefined;
  if (!isPart && !tests.every(isPlainName)) return undefined;
  return where
    .flatMap((folder) => tests.map((test) => (test.by === "name" ? shellGlob(folder, test.glob) : "")))
    .join(" ");
}

function isPlainName(test: FileTest): boolean {
  return (
    test.by === "name" &&
    test.not !== true &&
    test.part !== true &&
    !/[[\]\\]/.test(test.glob) &&
    !test.glob.startsWith(".")
  );
}

/** "Todo lo que hay en X": the folder and all in it. */
function everything({ kind, tests, where, depth, oneDisk }: FilesWish): boolean {
  return (
    !oneDisk && kind === "any" && tests.length === 0 && depth === undefined && where.every((folder) => folder !== ".")
  );
}
