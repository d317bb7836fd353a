import type { MachineSnapshot } from "../../../../../command/machine/snapshot.ts";
import { fold } from "../../../text/fold.ts";
import type { Field, TablesJoin } from "../lines-wish.ts";
import { knownFile } from "../sources/known-file.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";
import { sourceOf } from "./sources.ts";

/** "Join a.csv and b.csv on the id", "cruza los dos por su clave común": rows of two tables that have the same in a column. */
export function readJoinedTables(row: Row, draft: Draft, machine: MachineSnapshot): boolean {
  if (draft.known.format.kind !== "table" && draft.known.format.kind !== "text") return false;
  const join =
    "(?:(?:haz(?:me)? |do |make |perform )?(?:un |an? |el |the )?(?:inner |left |outer |natural )?join(?: of| between| de| entre)?|cruza|cruzar|cruce|cruzame|cruzalo|cruzando|une|unir|unime|uni|juntar?|juntame|junte|combinar?|combine|combiname|enlaza|enlazar|empareja|emparejar|relaciona|relacionar|fusionar?|merge|match up|match|link|relate|cross(?: reference)?|cross-reference|pair up|pair|look up)";
  const file =
    "(?:(?:los|las|the|both|la|el|filas|rows|lineas|lines|tablas?|tables?|datos|data|de|of|from) )*(?:<files> |<file> )?";
  const by =
    "(?:por|by|on|using|usando|segun|mediante|a traves de|with|con|matching on|based on|through|en base a|via)(?: (?:su|sus|el|la|los|las|the|their|its|a|un|una|same|mism[oa]|common|shared|matching))*";
  const key =
    "(?:(?:key|clave|llave|join key|common key|id comun|campo comun|columna comun|identificador)(?: (?:column|field|comun|compartid[oa]|de))?(?: (?:columna|campo))?)";
  const said = `(?:(?:${key} )?(?:<column> )?{c:C}(?: (?:<column>|${key}|comun))?|(?<key>${key}|(?:common|shared) (?:<column>|key)|(?:<column>|clave) (?:comun|compartid[oa]|que comparten|en comun)))`;
  return row.take(
    `(?:<show> )?(?:<the> )?${join} ${file}{a:F} (?:(?:y|e|con|and|with|to|against|a|contra|,) )+${file}{b:F}(?:(?: ,)? ${by} ${said}(?: (?:como|as) (?:(?:la|the|a) )?${key})?)(?:(?: ,)? (?:de|en|of|in|que es comun a|common to) (?:(?:los|las|the) )?(?:dos|ambos|ambas|both|N\\d+)(?: (?:<files>|tablas|tables))?)?`,
    (found) => {
      const joined = joinOf(found, draft, machine);
      if (joined === undefined) return false;
      draft.joined = { ...joined, isSorted: readSorted(row), unpaired: readUnpaired(row) };
      return true;
    },
  );
}

/** What is in order already needs no sort(1). */
function readSorted(row: Row): boolean {
  return row.take(
    "(?:(?:,|y|and|que|which|that|both|ambos|ambas|los dos|las dos|they|estan|are|both are|ya|already) )*(?:(?:ya|already|pre) )(?:(?:estan|are) )?(?:sorted|ordenad[oa]s?)(?: (?:por|by|on) (?:it|that|ella|ello|esa columna|C\\d+|that column|the key|la clave|(?:el|la|the) [a-z]+))?(?= (?:,|$|~|y|and))",
  );
}

/** "Even those without a match": also those of the first that the second lacks. */
function readUnpaired(row: Row): boolean {
  return row.take(
    "(?:(?:,|y|and|but|pero) )*(?:(?:manteniendo|conservando|incluyendo|incluye|incluidos?|keeping|including|keep|include|even|aunque|incluso|tambien|also) )+(?:(?:los|las|the|those|all|tod[oa]s|rows|filas|lines|lineas|ones|de|of|from|el|la) )*(?:F\\d+ )?(?:(?:que|that|which) )?(?:no (?:tienen?|tengan?|haya|esten?|casen) (?:pareja|correspondencia|coincidencia|en (?:el|la) otr[oa]|en F\\d+)|(?:without|with no|that have no|having no|have no) (?:a )?(?:match|partner|counterpart|pair)|sin (?:pareja|correspondencia|coincidencia)|unmatched)(?= (?:,|$|~))",
  );
}

function joinOf(
  found: Found,
  { known, separator }: Draft,
  machine: MachineSnapshot,
): Omit<TablesJoin, "kind" | "target" | "isSorted" | "unpaired"> | undefined {
  const [first, second] = [sourceOf(found.text("a")), sourceOf(found.text("b"))];
  if ([first, second].some(({ isGlob, packed }) => isGlob || packed !== undefined)) return undefined;
  const other = knownFile(second.path, machine);
  const sign = known.format.kind === "table" ? known.format.separator : undefined;
  const otherSign = other.head === undefined && separator !== undefined ? sign : other.format.separator;
  if (other.format.kind === "table" ? otherSign !== sign : other.head !== undefined && known.format.kind === "table")
    return undefined;
  const left = found.has("key") ? commonTo(known, other) : found.columns("c")[0];
  if (left?.kind !== "field" || left.at === 0) return undefined;
  const right =
    found.has("key") && known.head === undefined ? left : (sameIn(left, known, other) ?? unseen(left, other));
  return right === undefined ? undefined : { first, second, left, right };
}

/** The only column that both have; of what cannot be seen, the first. */
function commonTo(known: Draft["known"], other: Draft["known"]): Field | undefined {
  if (known.head === undefined) return { kind: "field", at: 1, separator: known.format.separator, numeric: false };
  const names = new Set(other.columns.map(({ names: [own = ""] }) => own));
  const shared = known.columns.filter(({ names: [own = ""] }) => names.has(own));
  const [only] = shared;
  return shared.length === 1 && only?.column.kind === "field" ? only.column : undefined;
}

/** That column of the other table which is called the same. */
function sameIn(column: Field, known: Draft["known"], other: Draft["known"]): Field | undefined {
  const own = known.columns.filter((one) => one.column === column).flatMap(({ names }) => names.slice(0, 1));
  const found =
    other.columns.find(({ names }) => own.includes(names[0] ?? "")) ??
    other.columns.find(({ names }) => names.some((name) => own.includes(fold(name))));
  return found?.column.kind === "field" ? found.column : undefined;
}

/** Of a table that cannot be seen, or has no headings, the column of the same number. */
function unseen(column: Field, other: Draft["known"]): Field | undefined {
  return other.head === undefined || !other.format.header ? column : undefined;
}
