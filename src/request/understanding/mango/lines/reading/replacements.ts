import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";
import { settingsIn } from "./settings.ts";
import { settingWord } from "./settings-changed.ts";

/** "Change X to Y": one text for another, in all lines or in some. */
export function readReplacement(row: Row, draft: Draft, set: (edit: Draft["edit"]) => void): void {
  const replaced = (found: Found): boolean => {
    if (!isOfText(draft, found)) return false;
    if (found.has("f")) addFile(draft, found);
    const { from, before } = namedIn(draft, found);
    // Of a word of two letters others are full.
    if (isShort(draft, from)) draft.wholeWord = true;
    set({
      what: "replace",
      from: `${before}${from}`,
      to: `${before}${found.text("y")}`,
      anyCase: false,
      wholeWord: false,
      first: found.has("first") ? (found.has("perline") ? "of-line" : "of-file") : undefined,
    });
    return true;
  };
  const times =
    "(?:aparici(?:on|ones)|ocurrencias?|coincidencias?|occurrences?|instances?|appearances?|match(?:es)?|veces|vez)(?: (?:que (?:aparece|aparezca|pone|ponga|sale|salga|figura|este|esta|hay|haya)|de|of|where it says))?";
  const each = `(?:(?:<only> )?(?:<the> )?(?:(?<first><only> <the> <first>|<first>(?= ${times})) )?(?:${times} )?(?:<the> )?(?:<word> )?(?:<the> )?)`;
  const where =
    "(?: (?<perline>(?:en|de|in|on|of|from) (?:cada|each|every) (?:linea|line)))?(?: (?:<in>) (?:<the> )?(?:<file> )?{f:F})?";
  const must =
    "(?:tienen? que|deben?|han de|ha de|must|should|have to|has to|need to|needs to) (?:pasar a )?(?:ser|be|become|decir|say|poner|read)";
  const all = "(?:(?:todos|todas|all|every|each|cada) (?:los |las |the |of the )?)?";
  row.take(
    `<replace> ${all}${each}{x:words}${where} <with> (?:<word> )?(?:<the> )?(?<y>N\\d+(?: N\\d+){1,4})(?= )`,
    replaced,
  );
  row.take(`<replace> ${all}${each}{x:words}${where} <with> (?:<word> )?(?:<the> )?{y:value}`, replaced);
  row.take(
    `<replace> (?:<in>) (?:<the> )?(?:<file> )?{f:F},? ${all}${each}{x:words} <with> (?:<word> )?(?:<the> )?{y:value}`,
    replaced,
  );
  // A path, and what else is only a value where it is said to be one: "replace no with si".
  row.take(
    `<replace> ${all}${each}(?:(?:ruta|carpeta|path|route|directorio|folder) )?(?<x>[TXNFDG]\\d+)${where} <with> (?:<word> )?(?:<the> )?(?:(?:ruta|carpeta|path) )?(?<y>[TXNFDG]\\d+)(?= (?:<of>|,|~|F|D|G|$|y|and|<only>))`,
    (found) => found.text("x") !== found.text("f") && replaced(found),
  );
  row.take(`<replace> ${all}${each}${settingWord("x")}${where} <with> (?:<word> )?${settingWord("y")}`, (found) =>
    isWhole(draft, found.text("x")) ? replaced(found) : false,
  );
  // "Where it says X it should say Y", "en vez de X ponga Y".
  row.take(
    "(?:en lugar de|en vez de|instead of|donde (?:pone|ponga|dice|diga|aparece|aparezca|pon[ií]a|decia)|where(?:ver)? (?:it )?(?:says|said|reads|shows)) (?:<word> )?(?<x>[TXN]\\d+|[a-z][a-z_-]*)(?: (?:<in>) (?:<the> )?(?:<file> )?{f:F})?(?: ,)? (?:(?:que|it|quiero que|tiene que|debe|deberia|should|must|has to|i want it to|make it|have it) )*(?:ponga|pon|diga|aparezca|salga|poner|decir|aparecer|salir|say|read|show|put|write|have) (?:<word> )?{y:value}",
    replaced,
  );
  // "Todos los http:// tienen que ser https://".
  row.take(
    `${all}(?:<the> )?(?:(?:[a-z]+|C\\d+) )?(?<x>[TX]\\d+)(?=(?: (?!,)\\S+){0,9} ${must} (?<y>[TX]\\d+))`,
    replaced,
  );
  // "X is gone, replace it with Y": what was told of is what is changed.
  row.take(
    `(?:<the> )?(?:[a-z]+ )?(?<x>[TX]\\d+)(?: (?!(?:[FDG]\\d|,))\\S+){0,8} , (?:(?:y|and|so|asi que|please|por favor|ahora|now|but|pero|it|they|eso) )*(?:(?:(?:cambi[ae]|reemplaz[ae]|sustituy[ae]|pon|pas[ae])(?:me|r)?l[oa]s?|(?:replace|change|swap|update|switch|turn) (?:it|them|that)(?: (?:out|all))?)(?: todos?| everywhere| en todos lados)? (?:por|a|con|with|to|for|into)|${must}|${must.replace("(?:pasar a )?", "")}) (?:<word> )?{y:value}`,
    (found) => {
      if (!replaced(found)) return false;
      draft.described = Math.max(draft.described, found.atoms("x")[0]?.from ?? 0);
      return true;
    },
  );
  if (draft.edit?.what === "replace") {
    row.take(`${must} [TX]\\d+`);
    readExtent(row, draft);
  }
  // "Set tls = yes instead of tls = no".
  const some = (name: string) => `(?<${name}>(?:[a-z][a-z_-]*|[TXN]\\d+)(?: (?:[a-z][a-z_-]*|[TXN]\\d+)){0,4}?)`;
  row.take(
    `(?:pon|ponga|put|escribe|write|use|usa|set|deja|have) (?:<word> )?${some("y")} (?:en lugar de|en vez de|instead of|in place of) (?:<word> )?${some("x")}(?= (?:<in>|F|,|$|~))`,
    (found) => draft.known.head?.includes(found.text("x")) === true && replaced(found),
  );
  row.take(
    `(?:pon|ponga|put|escribe|write|use|usa) (?:<word> )?{y:value} (?:donde (?:pone|ponga|dice|diga|haya|aparece|aparezca)|en lugar de|en vez de|instead of|in place of|where it says|wherever it says) (?:<word> )?{x:words}`,
    replaced,
  );
}

/** "Only the first", "on every line only the first": how often. */
function readExtent(row: Row, draft: Draft): void {
  const { edit } = draft;
  if (edit?.what !== "replace") return;
  const one =
    "(?:<only> )?(?:<the> )?<first>(?: (?:que (?:aparezca|aparece|salga|sale|encuentres|encuentra|haya|hay)|vez(?: que (?:aparece|sale|salga|aparezca))?|aparicion|ocurrencia|coincidencia|occurrence|instance|match|one|time(?: it appears)?|found))?";
  const line = "(?:de|en|por|of|in|on|per) (?:cada|each|every)? ?<line>";
  const again = "(?:(?:,|y|and|pero|but) )*(?:(?:en|change|replace|cambia|sustituye|reemplaza) )?";
  row.take(`${again}${one} ${line}`, () => {
    draft.edit = { ...edit, first: "of-line" };
  });
  row.take(
    `${again}(?:<only> )?<the> <first>(?= (?:,|~|F|$|<of> F))|${again}<only> ${one}(?= (?:,|~|F|$|<of> F))`,
    () => {
      draft.edit = { ...edit, first: "of-file" };
    },
  );
  if (edit.first === "of-file")
    row.take(line, () => {
      draft.edit = { ...edit, first: "of-line" };
    });
  // "All of them, in the whole file" is what is done anyway.
  if (edit.first === undefined)
    row.take(
      "(?:(?:,|y|and) )*(?:(?:en|in|throughout|across) )?(?:tod[oa]s?|everywhere|all of them|each time|every time|cada vez|siempre|globally|globalmente)(?: (?:que (?:aparezca|aparece|salga|sale)|it appears|las veces|los sitios|partes|lados|the file|el archivo|el fichero))*(?= (?:,|~|F|$|<of> F))",
    );
}

/** Whether the beginning of the file has it as a word of its own. */
function isWhole({ known: { head } }: Draft, text: string): boolean {
  return head !== undefined && new RegExp(`(?<![\\w.-])${text.replace(/\W/g, "\\$&")}(?![\\w-])`).test(head);
}

function isShort(draft: Draft, text: string): boolean {
  return /^[a-z]{1,2}$/i.test(text) && isWhole(draft, text);
}

function addFile(draft: Draft, found: Found): void {
  draft.sources.push({ path: found.text("f"), isGlob: false, isFolder: false, packed: undefined });
}

/** Nobody says by a word which the file does not have what is to be replaced in it: "the owner" is not of its text. */
function isOfText({ known: { head } }: Draft, found: Found): boolean {
  const [first] = found.atoms("x");
  if (first === undefined) return false;
  if (/^[TXNFDG]$/.test(first.mark)) return true;
  if (head?.toLowerCase().includes(first.text.toLowerCase())) return true;
  return (head === undefined || head.length > mostSeen) && !ofFiles.test(first.word);
}

/** In letters: of a file that is longer only the beginning has been seen. */
const mostSeen = 3900;

const ofFiles =
  /^(?:permisos?|permissions?|duenos?|owners?|propietarios?|grupos?|groups?|nombres?|names?|extension(?:es)?|extensions|fechas?|dates?|modos?|modes?|codificacion|encoding|formato|format|color|colour|idioma|language)$/;

/** What a value is called by its kind. */
const kinds =
  /^(?:puertos?|ports?|versiones|version|versions?|anos?|years?|ips?|direccion(?:es)?|address(?:es)?|hosts?|dominios?|domains?|urls?|enlaces?|links?|correos?|emails?|usuarios?|users?|palabras?|words?|textos?|texts?)$/;

/** "El puerto 8022": where the file says "puerto=8022", that is what is changed. */
function namedIn(draft: Draft, found: Found): { from: string; before: string } {
  const whole = found.text("x");
  const { head } = draft.known;
  const [key, value, ...more] = found.atoms("x");
  // "El puerto 5000" of files that are not looked into: what it is called stands beside it or not.
  if (
    head === undefined &&
    value !== undefined &&
    more.length === 0 &&
    kinds.test(key?.word ?? "") &&
    /^[NXT]$/.test(value.mark)
  )
    return { from: value.text, before: "" };
  if (head === undefined || head.includes(whole) || key === undefined || value === undefined || more.length > 0)
    return { from: whole, before: "" };
  const setting = settingsIn(head).find((one) => one.key.toLowerCase() === key.word && one.value === value.text);
  if (setting !== undefined && head.includes(`${setting.key}${setting.style}${setting.value}`))
    return { from: setting.value, before: `${setting.key}${setting.style}` };
  return head.includes(value.text) ? { from: value.text, before: "" } : { from: whole, before: "" };
}
