import type { LinesComparison, LinesJoin, Order } from "../lines-wish.ts";
import { awkSeparator, place, quoted, sourcePlace } from "./quoting.ts";

export function comparisonCommand({
  first,
  second,
  what,
  unified,
  sideBySide,
  ignore,
  count,
  target,
  says,
  headless,
  sort,
  column,
  keyed,
  changedOnly,
  within,
}: LinesComparison): string {
  const [a, b] = [sourcePlace(first), sourcePlace(second)];
  const how = `${count ? "c" : ""}${ignore.includes("case") ? "i" : ""}`;
  const to = `${ordered(sort)}${target === undefined ? "" : ` > ${place(target)}`}`;
  switch (what) {
    case "only-first":
      return `grep -${how}vxFf ${b} ${a}${to}`;
    case "only-second":
      return `grep -${how}vxFf ${a} ${b}${to}`;
    case "common":
      if (within) {
        const [list, table] = /\.(?:csv|tsv)$/.test(first.path) ? [b, a] : [a, b];
        return `grep -${how}wFf ${list} ${table}${to}`;
      }
      return `grep -${how}Fxf ${a} ${b}${to}`;
    case "same":
      return `cmp -s ${a} ${b} && echo ${says.same} || echo ${says.different}`;
    case "diff": {
      const letters = { case: "i", blanks: "w", empty: "B" } as const;
      const flags = `${unified ? "u" : ""}${sideBySide ? "y" : ""}${ignore.map((one) => letters[one]).join("")}`;
      const only = sideBySide && changedOnly ? "--suppress-common-lines " : "";
      return `diff ${flags === "" ? "" : `-${flags} `}${only}${a} ${b}${headless ? " | tail -n +3" : ""}${to}`;
    }
    case "listed":
    case "unlisted": {
      const field = `$${column?.at ?? 1}`;
      if (keyed) {
        const known = what === "listed" ? `${field} in seen` : `!(${field} in seen)`;
        return `awk${awkSeparator(column?.separator)} ${quoted(`NR==FNR {seen[${field}]; next} ${known}`)} ${b} ${a}${count ? " | wc -l" : ""}${to}`;
      }
      const test = what === "listed" ? `${field} in listed` : `!(${field} in listed)`;
      // The list has one on each line, whatever parts the columns of the other.
      return `awk${awkSeparator(column?.separator)} ${quoted(`NR==FNR {listed[$0]; next} ${test}`)} ${b} ${a}${count ? " | wc -l" : ""}${to}`;
    }
    default:
      return what satisfies never;
  }
}

export function joinCommand({ sources, target, unique, beside, sort }: LinesJoin): string {
  const files = sources.map(sourcePlace).join(" ");
  const read = unique
    ? `sort -${flagsOf(sort)}u ${files}`
    : `${sources.some(({ packed }) => packed === "gz") ? "zcat" : "cat"} ${files}`;
  const joined =
    beside === undefined
      ? `${read}${unique ? "" : ordered(sort)}`
      : `paste${beside === "\t" ? "" : ` -d${/^[,:]$/.test(beside) ? beside : quoted(beside)}`} ${files}`;
  return target === undefined ? joined : `${joined} ${target.append ? ">>" : ">"} ${place(target.path)}`;
}

function ordered(sort: Order | undefined): string {
  if (sort === undefined) return "";
  const flags = flagsOf(sort);
  return ` | sort${flags === "" ? "" : ` -${flags}`}`;
}

function flagsOf(sort: Order | undefined): string {
  return `${sort?.numeric ? "n" : ""}${sort?.reverse ? "r" : ""}`;
}
