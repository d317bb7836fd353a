import type { Column } from "../lines-wish.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";
import { changeVerb, into, settingWord } from "./settings-changed.ts";

type Key = Extract<Column, { kind: "key" }>;

/** "Pon debug a false en config.json": the value of a key that stands there once, and is written as its kind is. */
export function readJsonChanged(row: Row, draft: Draft, set: (edit: Draft["edit"]) => void): void {
  const { head, format, columns } = draft.known;
  if (format.kind !== "json" || (format.json !== "object" && format.json !== "nested") || head === undefined) return;
  readKeysChanged(row, draft, set);
  const where = "(?: (?:<in>) (?:<the> )?(?:<file> )?{f:F})?";
  const key = "(?<k>[CTX]\\d+|[a-z][a-z_-]*)";
  const lead =
    "(?:<the> )?(?:(?:valor de|value of|clave|key|campo|field|propiedad|property|opcion|option|ajuste|setting) )?(?:<of> )?(?:<the> )?";
  const change = (found: Found): boolean => {
    const [atom] = found.atoms("k");
    const column =
      atom?.column ??
      columns.find(({ column: one }) => one.kind === "key" && one.path.at(-1) === found.text("k"))?.column;
    if (column?.kind !== "key") return false;
    const written = writtenIn(head, column);
    const now = written && valueFor(written.value, found.text("v"));
    if (written === undefined || now === undefined) return false;
    draft.settled = true;
    if (found.has("f"))
      draft.sources.push({ path: found.text("f"), isGlob: false, isFolder: false, packed: undefined });
    set({
      what: "replace",
      from: `${written.before}${written.value}`,
      to: `${written.before}${now}`,
      anyCase: false,
      wholeWord: false,
      first: undefined,
    });
    return true;
  };
  const tail = "(?: (?:clave|key|field|property|setting|value))?";
  row.take(
    `${changeVerb} ${lead}${key}${tail}${where} ${into} (?:<the> )?(?:<word> )?${settingWord("v")}(?= (?:<in>|F|,|~|$|y|e|and))`,
    change,
  );
  row.take(`${changeVerb} ${lead}${key} ${settingWord("v")}(?= (?:<in>|F|,|~|$|y|e|and))`, change);
  row.take(
    `(?:<the> )?${key}${where} (?:must|should|has to|needs to|debe(?:ria)?|tiene que|ha de) (?:be|ser|estar(?: en| a)?|valer) ${settingWord("v")}(?= (?:<in>|F|,|~|$|y|e|and))`,
    change,
  );
}

/** By jq(1), which writes all of it anew: what is taken out, or added to a list. */
function readKeysChanged(row: Row, draft: Draft, set: (edit: Draft["edit"]) => void): void {
  const where = "(?: (?:<in>) (?:<the> )?(?:<file> )?{f:F})?";
  const keyOf = (found: Found): Key | undefined => {
    const [column] = found.columns("k");
    return column?.kind === "key" && column.within === undefined ? column : undefined;
  };
  const by = (found: Found, filter: string): void => {
    if (found.has("f"))
      draft.sources.push({ path: found.text("f"), isGlob: false, isFolder: false, packed: undefined });
    draft.settled = true;
    set({ what: "jq", filter });
  };
  row.take(
    `<delete> (?:<the> )?(?:clave|key|campo|field|propiedad|property) (?:<of> )?(?:<the> )?{k:C}${where}|<delete> (?:<the> )?(?<l>C\\d+) (?:key|field|property|clave)${where.replace("{f:F}", "(?<g>F\\d+)")}`,
    (found) => {
      const column = found.has("l") ? found.columns("l")[0] : found.columns("k")[0];
      if (column?.kind !== "key" || column.within !== undefined) return false;
      if (found.has("g"))
        draft.sources.push({ path: found.text("g"), isGlob: false, isFolder: false, packed: undefined });
      by(found, `del(${jqPath(column.path)})`);
      return true;
    },
  );
  row.take(
    `<append> (?:<the> )?(?:<word> )?(?:el |la |un |una |a |the )?(?<v>[TX]\\d+|[a-z][a-z_-]*) (?:a|al|to|en|in) (?:<the> )?(?:lista |list |array )?(?:(?:de|of) )?(?:<the> )?{k:C}(?: (?:list|array))?${where}`,
    (found) => {
      const column = keyOf(found);
      if (column?.list !== true) return false;
      by(found, `${jqPath(column.path)} += [${JSON.stringify(found.text("v"))}]`);
      return true;
    },
  );
}

function jqPath(path: readonly string[]): string {
  return path.map((key) => (/^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `.${JSON.stringify(key)}`)).join("");
}

/** As the file has it; undefined where it is not there exactly once, or holds more than one value. */
function writtenIn(head: string, { path }: Key): { before: string; value: string } | undefined {
  const name = JSON.stringify(path.at(-1) ?? "");
  const found = [
    ...head.matchAll(/("(?:[^"\\]|\\.)*"\s*:\s*)("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null)/g),
  ].filter(([, before = ""]) => before.startsWith(`${name}`) && /^\s*:/.test(before.slice(name.length)));
  const [, before, value] = found[0] ?? [];
  return found.length !== 1 || before === undefined || value === undefined || /\n/.test(before)
    ? undefined
    : { before, value };
}

/** In the way of what is there now: a number stays one. */
function valueFor(now: string, said: string): string | undefined {
  if (/^"/.test(now)) return JSON.stringify(said);
  if (/^(?:true|false)$/.test(now)) return truths[said.toLowerCase()];
  return /^-?\d+(?:\.\d+)?$/.test(said) ? said : undefined;
}

const truths: Readonly<Record<string, string>> = {
  true: "true",
  on: "true",
  yes: "true",
  si: "true",
  verdadero: "true",
  false: "false",
  off: "false",
  no: "false",
  falso: "false",
};
