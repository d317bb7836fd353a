import { place, shellGlob } from "../phrases/written.ts";
import type { Column, FilesAction, FilesWish } from "./files-wish.ts";
import { findTests, pattern } from "./find-tests.ts";

/** What is printed of the files that `find` finds. */
export function shown(wish: FilesWish, found: string): string {
  const { action } = wish;
  const { find, lists } = readFor(wish, found);
  if (lists) return find;
  switch (action.do) {
    case "count":
      return counted(action, wish, find);
    case "total":
      if (wish.tests.length === 0 && wish.depth === undefined)
        return `du ${action.bytes ? "-sb" : "-sh"}${wish.oneDisk ? " -x" : ""} ${wish.where.map(place).join(" ")}`;
      return action.bytes
        ? `${find} -printf '%s\\n' | awk '{s += $1} END {print s + 0}'`
        : `${find} -exec du -ch {} + | tail -n 1`;
    case "repeated":
      if (action.byName) return `${find} -printf '%f\\n' | sort | uniq -d`;
      return action.sumsOnly
        ? `${find} -exec md5sum {} + | awk '{print $1}' | sort | uniq -d`
        : `${find} -exec md5sum {} + | sort | uniq -w 32 -D`;
    case "show": {
      const [only] = wish.tests;
      // Asked of folders, this is of all that is in them.
      if (wish.kind === "folder" && only?.by === "size")
        return `du -h${wish.depth?.most === undefined ? "" : ` --max-depth=${wish.depth.most}`} --threshold=${only.size.replace("k", "K")} ${wish.where.map(place).join(" ")}${action.order === undefined ? "" : ` | sort ${action.order.descending ? "-rh" : "-h"}`}`;
      return listed(action, wish, find);
    }
    default:
      return find;
  }
}

/** Those that hold a text grep(1) names by itself, where no more than their paths is wanted. */
function readFor({ action, tests }: FilesWish, find: string): { find: string; lists: boolean } {
  const held = tests.flatMap((test) => (test.by === "content" ? [test] : []));
  const [only] = held;
  const isPlain =
    action.do === "show" &&
    action.columns.length === 0 &&
    !action.nameOnly &&
    !action.details &&
    !action.order &&
    action.most === undefined;
  const isCount = action.do === "count" && action.by === undefined;
  if (only === undefined || held.length > 1 || !(isPlain || isCount)) return { find, lists: false };
  const bare = find.slice(0, find.length - findTests([only], false).join(" ").length).trimEnd();
  const named = `${bare} -exec grep -${only.not ? "L" : "l"}${only.anyCase ? "i" : ""} ${pattern(only.text)} {} +`;
  return { find: named, lists: isPlain };
}

function counted(
  { by, most1st, most, over, total, lower }: Extract<FilesAction, { do: "count" }>,
  { where }: FilesWish,
  find: string,
): string {
  if (total) return `${find} -printf '%s\\n' | awk '{n++; s += $1} END {print n + 0, s + 0}'`;
  if (by === undefined) return `${find} | wc -l`;
  const places = ` ${where.map(place).join(" ")}`;
  const printed = {
    ending: ` -name '*.*' | sed 's/.*\\.//'${lower ? " | tr 'A-Z' 'a-z'" : ""}`,
    owner: " -printf '%u\\n'",
    folder: " -printf '%h\\n'",
    below: " -printf '%h\\n'",
    top: " -printf '%P\\n' | cut -d/ -f1",
    year: " -printf '%TY\\n'",
    month: " -printf '%TY-%Tm\\n'",
    day: " -printf '%TY-%Tm-%Td\\n'",
  }[by];
  const found = by === "top" || by === "below" ? find.replace(places, `${places} -mindepth 2`) : find;
  return `${found}${printed} | sort | uniq -c${over === undefined ? "" : ` | awk '$1 > ${over}'`}${most1st ? " | sort -rn" : ""}${most === undefined ? "" : ` | head -n ${most}`}`;
}

const formats: Readonly<Record<Exclude<Column, "readable" | "target">, string>> = {
  size: "%s",
  date: "%TY-%Tm-%Td %TH:%TM",
  day: "%TY-%Tm-%Td",
  owner: "%u",
  group: "%g",
  mode: "%m",
};

function listed(
  { columns, nameOnly, details, order, most }: Extract<FilesAction, { do: "show" }>,
  wish: FilesWish,
  find: string,
): string {
  const plain = columns.length === 0 && !details;
  const inUnits = columns.includes("readable") && columns.every((column) => column === "readable" || column === "size");
  if (
    (plain || (inUnits && !details)) &&
    order !== undefined &&
    most === undefined &&
    wish.tests.length === 0 &&
    wish.oneDisk !== true &&
    wish.kind !== "folder" &&
    wish.deep !== true
  )
    return `ls ${inUnits ? "-lh" : wish.whole ? "-l" : "-"}${{ size: "S", time: "t", age: "t", name: "" }[order.by]}${order.descending ? "" : "r"} ${wish.where.map(place).join(" ")}`
      .replace(/ (?:r)? ?\.$/, "")
      .replace("  ", " ");
  // "Lista web por fecha, con tamaños".
  const isLong = wish.whole === true && columns.length > 0 && columns.every((column) => column !== "target");
  if (
    isLong &&
    !details &&
    order !== undefined &&
    most === undefined &&
    wish.tests.length === 0 &&
    wish.kind === "file"
  )
    if (wish.oneDisk !== true && wish.deep !== true)
      return `ls -l${columns.includes("readable") ? "h" : ""}${{ size: "S", time: "t", age: "t", name: "" }[order.by]}${order.descending || order.by === "name" ? "" : "r"} ${wish.where.map(place).join(" ")}`;
  // "La copia más reciente dentro de copias": by their names in it.
  const isOfItems = wish.items === true && wish.tests.length === 0 && wish.where.length === 1;
  if (plain && isOfItems && order !== undefined && most !== undefined)
    return `ls -${{ size: "S", time: "t", age: "t", name: "" }[order.by]}${order.descending ? "" : "r"} ${place(wish.where[0] ?? ".")} | head -n ${most}`;
  // Of what lies in one folder, as stat(1) tells of it.
  if (
    columns.length === 1 &&
    columns[0] === "mode" &&
    wish.kind === "any" &&
    wish.depth?.most === 1 &&
    wish.where.length === 1
  )
    if (wish.tests.every((test) => test.by === "hidden" && test.not) && order === undefined && !nameOnly)
      return `stat -c '%a %n' ${shellGlob(wish.where[0] ?? ".", "*")}`;
  const first = most === undefined ? "" : ` | head -n ${most}`;
  const path = nameOnly ? "%f" : columns.includes("target") ? "%p -> %l" : "%p";
  if (details) return `${find} -ls`;
  // What a folder weighs is what is in it.
  const isOfSizes = order?.by === "size" || columns.includes("size") || columns.includes("readable");
  if (wish.kind === "folder" && isOfSizes && (order === undefined || order.by === "size")) {
    const isNear = wish.tests.length === 0 && wish.depth === undefined && wish.deep !== true;
    // One du(1) would tell of none that lies in another.
    const near = isNear ? find.replace(" -mindepth 1", " -mindepth 1 -maxdepth 1") : find;
    const sizes = `${near} -exec du -sh${wish.oneDisk ? "x" : ""} {} ${isNear ? "+" : "\\;"}`;
    return order === undefined ? sizes : `${sizes} | sort ${order.descending ? "-rh" : "-h"}${first}`;
  }
  if (columns.includes("readable")) {
    const sizes = `${find} -exec du -h {} +`;
    return order === undefined ? sizes : `${sizes} | sort ${order.descending ? "-rh" : "-h"}${first}`;
  }
  const asked = columns.flatMap((column) => (column === "target" || column === "readable" ? [] : [column]));
  const printed = (fields: readonly string[]) => `${find} -printf '${[...fields, path].join(" ")}\\n'`;
  const direction = order?.descending ? "-rn" : "-n";
  switch (order?.by) {
    case undefined:
      return `${plain && !nameOnly ? find : printed(asked.map((column) => formats[column]))}${first}`;
    case "name":
      return `${plain && !nameOnly ? find : printed(asked.map((column) => formats[column]))} | sort${first}`;
    case "size": {
      const others = asked.filter((column) => column !== "size").map((column) => formats[column]);
      const bare = nameOnly && !asked.includes("size") ? " | cut -d' ' -f2-" : "";
      return `${printed(["%s", ...others])} | sort ${direction}${first}${bare}`;
    }
    default: {
      if (asked.includes("date")) {
        const others = asked.filter((column) => column !== "date").map((column) => formats[column]);
        return `${printed([formats.date, ...others])} | sort${order?.descending ? " -r" : ""}${first}`;
      }
      return `${printed(["%T@", ...asked.map((column) => formats[column])])} | sort ${direction}${first} | cut -d' ' -f2-`;
    }
  }
}
