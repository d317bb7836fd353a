import type { SetTo } from "../lines-wish.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";
import { type Setting, sectionsIn, settingIn, settingsIn } from "./settings.ts";

export const changeVerb =
  "(?:pon|ponga|ponle|ponme|poner|cambia|cambiar|cambie|cambiame|ajusta|ajuste|sube|suba|subi|subir|subeme|baja|baje|bajar|bajame|fija|fije|configura|configure|establece|deja|dejame|modifica|actualiza|pasa|pasame|pasar|set|change|raise|lower|increase|decrease|bump|update|upgrade|make|put|reduce|turn|move|switch)";
const article =
  "(?:<the> )?(?:valor de |value of |ajuste |setting |parametro |parameter |opcion |option |directiva |directive |variable |clave |key )?(?:<of> )?(?:<the> )?";
const where = "(?: (?:<in>) (?:<the> )?(?:<file> )?{f:F})?";
/** What a setting is set to: any one word, "no" and "on" too. */
export const settingWord = (name: string) =>
  `(?<${name}>[TXNG]\\d+|(?!(?:en|de|del|el|la|los|las|a|al|to|the|in|of|from|que|y|and|descomentad[oa]|uncommented|activad[oa]|instead|with|con|como|as|at|por|for|it|lo) )[a-z][a-z_-]*)`;
export const into = "(?:a|al|to|en|=|con el valor|as|with|por|up to|down to|como|in|hasta|at|as)";

/** "Pon Port a 2222 en sshd_config": only what the file has, so that its own way of writing is kept. */
export function readSettingsChanged(row: Row, draft: Draft, set: (edit: Draft["edit"]) => void): void {
  const changes: SetTo[] = [];
  const { head } = draft.known;
  const section = readSection(row, draft);
  if (section === false) return;
  const change = (found: Found, key: string, to: string, was?: string): boolean => {
    const setting = settingIn(head, found.text(key), section);
    if (setting === undefined || (section === undefined && isIn(head, setting.key) > 1)) return false;
    if (found.has("f")) addFile(draft, found);
    if (changes.some((one) => one.key === setting.key) || /^[=:]+$/.test(found.text(to))) return false;
    changes.push({ ...shapeOf(setting), value: found.text(to), ...(was === undefined ? {} : { was }) });
    return true;
  };
  readLineNamed(row, draft);
  // "Desactiva anonymous_enable", "turn tls on": in the words that the file has for it.
  for (const [words, to] of [
    ["(?:activ[ae](?:r|me)?|habilit[ae](?:r|me)?|enciende|encender|prende|enable|activate|turn on|switch on)", true],
    [
      "(?:desactiv[ae](?:r|me)?|deshabilit[ae](?:r|me)?|inhabilit[ae]|apaga|apagar|disable|deactivate|turn off|switch off)",
      false,
    ],
  ] as const) {
    const switched = (found: Found): boolean => {
      const setting = settingIn(head, found.text("k"), section);
      const now = setting?.commented === undefined ? switchedValue(setting?.value, to) : undefined;
      if (setting === undefined || now === undefined || (section === undefined && isIn(head, setting.key) > 1))
        return false;
      if (found.has("f")) addFile(draft, found);
      changes.push({ ...shapeOf(setting), value: now });
      return true;
    };
    row.take(`${words} ${article}{k:value}${where}(?= (?:<in>|F|,|~|$|y|e|and))`, switched);
    row.take(
      `(?:turn|switch|set) ${article}{k:value} ${to ? "on" : "off"}${where}(?= (?:<in>|F|,|~|$|y|e|and))`,
      switched,
    );
  }
  // "Descomenta X y ponlo a no".
  row.take(
    `(?:descoment[ae](?:r|me)?|activ[ae](?:r|me)?|uncomment|enable) ${article}(?:<line> (?:<of> )?)?{k:value}${where} (?:(?:y|and|,|pero|but) )+(?:(?:deja|pon|fija|ajusta|cambia|pasa)(?:me|r)?l[oa]|(?:set|leave|change|make|turn|put) it) (?:${into} )?${settingWord("v")}(?= (?:<in>|F|,|~|$|y|e|and))`,
    (found) => change(found, "k", "v"),
  );
  // "Change the port from 25 to 587", "the port is no longer 25 but 587".
  const was = (found: Found): boolean => {
    const setting = settingIn(head, found.text("k"), section);
    if (setting === undefined || setting.commented !== undefined || setting.value !== found.text("a")) return false;
    return change(found, "k", "b", found.text("a"));
  };
  row.take(
    `${changeVerb} (?:<the> )?(?:valor de |value of )?(?:<the> )?{k:value}${where} (?:de|del|from) {a:value} (?:a|al|to) {b:value}`,
    was,
  );
  const isNow = (found: Found): boolean => settingIn(head, found.text("k"), section)?.value === found.text("a");
  row.take(
    `(?:<the> )?{k:value} (?:ya no es|no es|is no longer|is not|no longer is) ${settingWord("a")} (?:, )?(?:sino|but|es|it is) ${settingWord("b")}`,
    was,
  );
  const ordered = `${changeVerb} ${article}{k:value}${where}(?: ~+)* (?:${into}|(?<eq>X\\d+)) (?:<word> )?(?:<the> )?${settingWord("v")}(?! (?:instead of|en lugar de|en vez de) )`;
  row.take(ordered, (found) => (found.has("eq") && found.text("eq") !== "=" ? false : change(found, "k", "v")));
  // "Pon PermitRootLogin no", "make upload_max_filesize 20M".
  row.take(`${changeVerb} ${article}{k:value} ${settingWord("v")}(?= (?:<in>|F|,|~|$|y|e|and))`, (found) =>
    change(found, "k", "v"),
  );
  const must =
    "(?:must|should|has to|needs to|ought to|shall|debe(?:ria)?|tiene que|ha de|hay que)(?: (?:be|ser|estar(?: en)?|quedar(?: en)?|valer|poner(?:lo)?(?: a| en)?|set to|be set to))?";
  row.take(
    `(?:<the> )?{k:value}(?: (?<a>[TXN]\\d+))?${where} ${must} (?:a |en |to )?${settingWord("v")}(?= (?:<in>|F|,|~|$|y|e|and|instead|en|rather))`,
    (found) => {
      if (found.has("a") && !isNow(found)) return false;
      draft.understood.push(...found.texts("a"));
      return change(found, "k", "v");
    },
  );
  // "… and post_max_size 25M", "X11Forwarding en no": by its name as the file writes it, one more or without a verb.
  const state = "(?:(?:,|y|e|and|tambien|also) )*(?:(?:descomentad[oa]|uncommented|activad[oa]) )?(?:(?:,|y|and) )*";
  row.take(
    `(?:(?:,|y|e|and|tambien|also) )*(?:<the> )?(?<k>[TX]\\d+|[a-z][a-z_-]*) ${state}(?:(?<to>${into}) )?${settingWord("v")}(?= (?:<in>|F|,|~|$|y|e|and))`,
    (found) => {
      const name = found.text("k");
      const isWritten = settingsIn(head).some(({ key }) => key === name) && /[A-Z_.\d]/.test(name);
      if (!isWritten || (changes.length === 0 && !found.has("to"))) return false;
      return change(found, "k", "v");
    },
  );
  const [only] = changes;
  // What it was is said again, and that it is to be changed.
  if (only !== undefined) {
    row.take(
      `(?:,|y|and)? ?(?:instead of|rather than|en vez de|en lugar de|(?:y )?no|not) (?:the |los |el )?${settingWord("a")}`,
      (found) => {
        draft.understood.push(found.text("a"));
        return settingsIn(head).some(({ key, value }) => key === only.key && value === found.text("a"));
      },
    );
    row.take(
      "(?:,|y|and) (?:(?:cambi[ae]|pon|ajusta|corrige|arregla|modifica|actualiza)(?:me|r)?l[oa]s?|(?:change|fix|set|update|adjust|correct) (?:it|that))(?= (?:,|$|~))",
    );
  }
  if (only === undefined) {
    readFromTo(row, draft, set);
    return;
  }
  row.take(
    "(?:,|y|and|pero|but)? ?(?:<the> )?(?:de|del|of|in|otr[oa]|other)? ?(?:<the> )?(?:otr[oa]s?|others?|resto|rest)?(?: (?:~+|ones?))* (?:no (?:lo|la|los|las) (?:muevas|toques|cambies)|(?:leave|keep) (?:it|them)(?: alone| as (?:it is|they are))?)",
  );
  set(
    changes.length === 1
      ? { what: "set", ...only, ...(section === undefined ? {} : { section }) }
      : { what: "set-several", changes },
  );
}

/** How the file writes a setting. */
function shapeOf({ key, commented, style, indent, end }: Setting): Omit<SetTo, "value"> {
  return { key, now: commented, style, ...(indent === "" ? {} : { indented: true }), ...(end === "" ? {} : { end }) };
}

/** The other word of a pair ("yes", "no"); undefined of what is none. */
function switchedValue(now: string | undefined, to: boolean): string | undefined {
  const pair = pairs.find((one) => one.some((word) => word.toLowerCase() === now?.toLowerCase()));
  const word = pair?.[to ? 0 : 1];
  if (word === undefined || now === undefined) return undefined;
  return now === now.toUpperCase() && /[A-Z]/.test(now)
    ? word.toUpperCase()
    : /^[A-Z]/.test(now)
      ? `${word[0]?.toUpperCase()}${word.slice(1)}`
      : word;
}

const pairs = [
  ["yes", "no"],
  ["si", "no"],
  ["on", "off"],
  ["true", "false"],
  ["1", "0"],
  ["enabled", "disabled"],
] as const;

/** How often a setting stands in a file outside comments. */
function isIn(head: string | undefined, key: string): number {
  return settingsIn(head).filter((one) => one.key === key && one.commented === undefined).length;
}

/** "Del correo", "en la sección [correo]": which part of the file, where it has parts. False where none is of that name. */
function readSection(row: Row, draft: Draft): string | undefined | false {
  const { head } = draft.known;
  const sections = sectionsIn(head);
  if (sections.length === 0 || !row.has(changeVerb)) return undefined;
  // "But leave that of [server] alone".
  row.take(
    "(?:(?:,|y|and|pero|but) )+(?:<the> )?(?:(?:de|del|of|in|for) )?(?:<the> )?(?<s>[a-z][a-z_-]*|[TXC]\\d+) (?:no (?:lo|la|los|las) (?:muevas|toques|cambies|modifiques)|(?:dejalo|dejala|stays?|se queda)(?: (?:igual|como esta|tal cual|as (?:it )?is|the same))?)",
    (found) => sections.includes(plain(found.text("s"))),
  );
  row.take(
    "(?:(?:,|y|and|pero|but) )+(?:leave|keep|deja|sin tocar|without touching|not) (?:<the> )?(?:(?:one|de|del|of|in|for|that) )*(?:<the> )?(?<s>[a-z][a-z_-]*|[TXC]\\d+)(?: (?:alone|as (?:it )?is|igual|como esta|tal cual))?",
    (found) => sections.includes(plain(found.text("s"))),
  );
  let section: string | undefined;
  let unknown = false;
  row.take(
    "(?:<of> )(?:<the> )?(?:seccion|section|bloque|apartado|parte|part) (?:<of> )?(?:<the> )?(?<s>[a-z][a-z_-]*|[TXC]\\d+)|(?:<of> )(?:<the> )?(?<t>[a-z][a-z_-]*|[TXC]\\d+) (?:seccion|section|part|block)",
    (found) => {
      const name = plain(found.text(found.has("s") ? "s" : "t"));
      section = sections.includes(name) ? name : undefined;
      unknown = section === undefined;
      return section !== undefined;
    },
  );
  if (section === undefined && !unknown)
    row.take("(?:de|del|of|for|en|in) (?:<the> )?(?<s>C\\d+|[a-z][a-z_-]*)(?= )", (found) => {
      const name = plain(found.text("s"));
      if (!sections.includes(name) || section !== undefined) return false;
      section = name;
      return true;
    });
  return unknown ? false : section;
}

function plain(text: string): string {
  return text.replace(/^\[|\]$/g, "");
}

/** "In the line port = 25 of F" only says where, and has to be there. */
function readLineNamed(row: Row, draft: Draft): void {
  const { head } = draft.known;
  row.take(
    `(?:(?:<in>|donde|where) )(?:<the> )?<line> (?:(?:que|that) (?:dice|pone|says|reads) |donde (?:dice|pone) )?(?<l>(?:[a-z][a-z_-]*|[XTN]\\d+)(?: (?:[a-z][a-z_-]*|[XTN]\\d+)){0,3}?)(?: (?:<of>) (?:<the> )?(?:<file> )?{f:F})?(?= (?:,|$|~|F|y|and))`,
    (found) => {
      if (!row.has(changeVerb) || head === undefined || !head.includes(found.text("l"))) return false;
      if (found.has("f")) addFile(draft, found);
      return true;
    },
  );
}

/** "The version goes from 3.4.1 to 3.5.0", of any text: where it stands but once, or beside the word that says what it is. */
function readFromTo(row: Row, draft: Draft, set: (edit: Draft["edit"]) => void): void {
  const { head } = draft.known;
  if (head === undefined || head.length > mostSeen || draft.edit !== undefined) return;
  const one = (name: string) => `(?<${name}>[TXN]\\d+)`;
  row.take(
    `(?:(?:${changeVerb}|pasa|pasan|pasara|goes|moves|changes|va|sube|baja) )?(?:<the> )?(?<k>(?:C\\d+|[a-z][a-z_-]*)(?: (?:C\\d+|[a-z][a-z_-]*)){0,2}? )?(?:(?:pasa|pasan|pasara|goes|moves|changes|va|sube|baja|cambia) )?(?:(?:<in> )?(?:<the> )?(?:<file> )?{f:F} )?(?:(?:pasa|pasan|goes|sube|baja) )?(?:de la|de el|de|del|desde|from) (?:<the> )?(?<n>(?:C\\d+|[a-z][a-z_-]*) )?${one("a")} (?:a la|a|al|to|por|hasta) (?:<the> )?${one("b")}`,
    (found) => {
      const [from, to] = [found.text("a"), found.text("b")];
      const names = [found.has("k") ? found.text("k") : "", found.has("n") ? found.text("n") : ""].join(" ").split(" ");
      const text = whereSaid(head, from, names);
      if (text === undefined) return false;
      if (found.has("f")) addFile(draft, found);
      const at = text.lastIndexOf(from);
      set({
        what: "replace",
        from: text,
        to: `${text.slice(0, at)}${to}${text.slice(at + from.length)}`,
        anyCase: false,
        wholeWord: false,
        first: undefined,
      });
      return true;
    },
  );
}

/** In letters: of a file that is longer only the beginning has been seen. */
const mostSeen = 3900;

/** The text to be changed, with so much before it that nothing else is meant; undefined where that is not to be told. */
function whereSaid(head: string, value: string, names: readonly string[]): string | undefined {
  const whole = new RegExp(`(?<![\\w.])${value.replace(/[^\w]/g, "\\$&")}(?![\\w]|\\.\\d)`, "g");
  const lines = head.split("\n").filter((line) => line.search(whole) >= 0);
  const stems = names
    .filter((name) => name.length > 3)
    .map((name) => name.toLowerCase().replace(/(?:es|s|o|a|on|e)$/, ""));
  const named = lines.filter((line) => stems.some((stem) => line.toLowerCase().includes(stem)));
  const [line, ...more] = named.length > 0 ? named : lines;
  if (line === undefined || more.length > 0) return undefined;
  const found = [...line.matchAll(whole)];
  const [only] = found;
  if (only?.index === undefined || found.length > 1) return undefined;
  // A figure of one or two digits is part of others, and stands elsewhere.
  const isAlone = head.split(value).length === 2;
  if (isAlone) return value;
  const stem = stems.find((one) => line.toLowerCase().includes(one));
  const from = stem === undefined ? line.search(/\S/) : line.toLowerCase().lastIndexOf(stem, only.index);
  if (from < 0) return undefined;
  const text = line.slice(from, only.index + value.length);
  return head.split(text).length === 2 ? text : undefined;
}

function addFile(draft: Draft, found: Found): void {
  draft.sources.push({ path: found.text("f"), isGlob: false, isFolder: false, packed: undefined });
}
