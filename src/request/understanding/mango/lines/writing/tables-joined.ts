import type { Field, Source, TablesJoin } from "../lines-wish.ts";
import { cutSeparator, place, sourcePlace } from "./quoting.ts";

/** By join(1), which wants both in the order of what they are joined by. */
export function tablesJoined({ first, second, left, right, isSorted, unpaired, target }: TablesJoin): string {
  const sign = left.separator === undefined ? "" : parted(left.separator);
  const places = left.at === 1 && right.at === 1 ? "" : ` -1 ${left.at} -2 ${right.at}`;
  const inOrder = (source: Source, { at }: Field) =>
    isSorted ? sourcePlace(source) : `<(sort${sign} -k${at},${at} ${sourcePlace(source)})`;
  const files = `${inOrder(first, left)} ${inOrder(second, right)}`;
  const script = `join${sign}${places}${unpaired ? " -a 1" : ""} ${files}`;
  return target === undefined ? script : `${script} ${target.append ? ">>" : ">"} ${place(target.path)}`;
}

/** What parts columns, as sort(1) and join(1) take it. */
function parted(separator: string): string {
  return separator === "\t" ? " -t $'\\t'" : cutSeparator(separator).replace("-d", "-t");
}
