import type { Language } from "../../../../../shared/language.ts";
import { beginsWithOrder } from "../../../around-the-sentence/order-verbs.ts";
import { checkedServiceIn } from "../checks.ts";
import { placeFirst } from "./place-first.ts";

/** "Antes de borrar x cópialo a y", "reinicia nginx después de cambiar el puerto": in the order in which they are done. */
export function turnedRound(text: string, language: Language): string {
  const up = downAndUp(text, language);
  if (up !== text) return up;
  const done = wantedDone(text, language);
  if (done !== text) return turnedRound(done, language);
  const made = placeFirst(text, language);
  if (made !== text) return turnedRound(made, language);
  const copied = copyFirst(text, language);
  if (copied !== undefined) return copied;
  if (
    !/antes|despu|tras|una vez|cuando|al (?:acabar|terminar)|primero|fall|before|after|once|when|first|fail/i.test(text)
  )
    return text;
  const and = language === "es" ? " y luego " : " and then ";
  const careful = withoutCare(text, language) ?? afterEditing(text, language);
  if (careful !== undefined) return turnedRound(careful, language);
  const tried = triedFirst(text, language);
  if (tried !== undefined) return tried;
  const begun = language === "es" ? withoutComma(text) : undefined;
  if (begun !== undefined) return begun;
  for (const { phrase, isFirst } of turns[language]) {
    const found = phrase.exec(text);
    if (!found?.groups) continue;
    const { other = "" } = found.groups;
    const one = `${found.groups.one ?? ""}${found.groups.place ?? ""}`;
    const [first, second] = isFirst ? [one, other] : [other, one];
    const [before, after] = [ordered(first, language), ordered(second, language)];
    if (before !== undefined && after !== undefined) return `${before}${and}${after}`;
  }
  return text;
}

/** "Bring eth0 down and back up": two of the same. */
function downAndUp(text: string, language: Language): string {
  return language === "es"
    ? text
    : text.replace(
        /^((?:bring|take) (?:the interface )?)(\S+) down and (?:then )?(?:bring it )?(?:back )?up(?: again)?(?=$|[\s,;.])/iu,
        "$1$2 down and then bring $2 up",
      );
}

/** "Quiero los pdf de docs copiados en /srv": what is wanted done is to be done. */
function wantedDone(text: string, language: Language): string {
  const { what = "", done = "", rest = "" } = wanted[language].exec(text)?.groups ?? {};
  const verb = deeds[language].find(([stem]) => stem.test(done))?.[1];
  return verb === undefined ? text : `${verb} ${what} ${rest}`;
}

const wanted: Record<Language, RegExp> = {
  es: /^(?:quiero|necesito|quisiera|me gustar[ií]a tener)\s+(?<what>(?:los|las|el|la|todos|todas|mis|una copia)\s.+?)\s+(?<done>\p{L}{4,}(?:ad|id|raíd)[oa]s?)\s+(?<rest>(?:en|a|con|por|como|dentro de)\s.+)$/iu,
  en: /^i(?:['’]d like|['’]d want| want| need| would like)\s+(?<what>(?:the|all|every|my)\s.+?)\s+(?<done>\p{L}{3,}ed)\s+(?<rest>(?:in|into|to|with|by|as|under)\s.+)$/iu,
};
const deeds: Record<Language, readonly [RegExp, string][]> = {
  es: [
    [/^copiad/iu, "copia"],
    [/^movid/iu, "mueve"],
    [/^comprimid/iu, "comprime"],
    [/^empaquetad/iu, "empaqueta"],
    [/^guardad/iu, "guarda"],
    [/^descomprimid/iu, "descomprime"],
    [/^extra[ií]d/iu, "extrae"],
    [/^ordenad/iu, "ordena"],
    [/^descargad/iu, "descarga"],
  ],
  en: [
    [/^copied/iu, "copy"],
    [/^moved/iu, "move"],
    [/^compressed/iu, "compress"],
    [/^zipped/iu, "zip"],
    [/^packed/iu, "pack"],
    [/^saved/iu, "save"],
    [/^sorted/iu, "sort"],
    [/^extracted/iu, "extract"],
    [/^downloaded/iu, "download"],
  ],
};

/** "Antes de tocar nginx, guarda /etc/nginx": why it is done first, and no step. Whose configuration is meant stands in it. */
function withoutCare(text: string, language: Language): string | undefined {
  const { about = "", order = "" } = cares[language].exec(text)?.groups ?? {};
  if (order === "" || !beginsWithOrder(order, language)) return undefined;
  const service = checkedServiceIn(about);
  if (service === undefined) return order;
  return language === "es"
    ? order.replace(/\b(la config(?:uraci[oó]n)?|la sintaxis)(?! del? )(?=\s|,|$)/iu, `$1 de ${service}`)
    : order.replace(/\b(?:the|its) (config(?:uration)?|syntax)(?! (?:of|for))(?=\s|,|$)/iu, `the $1 of ${service}`);
}

const cares: Record<Language, RegExp> = {
  es: /^antes de (?:nada|empezar|(?:tocar|toquetear|hacer|cambiar|meter mano a)(?:l[oae]s?)?(?:\s+(?:nada|algo|cambios|ning[uú]n cambio|(?:a |en |al? )?(?:el |la |los |su )?(?:configuraci[oó]n de |servicio )?(?<about>[\w.-]+)))?)\s*,?\s+(?<order>.+)$/iu,
  en: /^before (?:anything(?: else)?|(?:touching|changing|doing|messing with|fiddling with)(?: (?:anything|(?:the )?(?:config(?:uration)? of )?(?<about>[\w.-]+)))?)\s*,?\s+(?<order>.+)$/iu,
};

/** "Tras editar /etc/fstab, monta todo": what somebody has done already is no step. */
function afterEditing(text: string, language: Language): string | undefined {
  const rest = edited[language].exec(text)?.groups?.order;
  return rest !== undefined && beginsWithOrder(rest, language) ? rest : undefined;
}

const edited: Record<Language, RegExp> = {
  es: /^(?:tras|despu[eé]s de|luego de) (?:haber )?(?:edit|modific|retoc|toc)(?:ar|ado)\s+(?:(?:el|la|los|las)\s+(?:\p{L}+\s+){0,3})?[\w./-]*[./][\w./-]*\s*,?\s+(?<order>.+)$/iu,
  en: /^after (?:having )?(?:edit|modify|touch|tweak)(?:ing|ed)\s+(?:the\s+)?[\w./-]*[./][\w./-]*\s*,?\s+(?<order>.+)$/iu,
};

/** "Si redis falla al reiniciar, muéstrame el log": it is tried first. */
function triedFirst(text: string, language: Language): string | undefined {
  const { name = "", verb = "", order = "" } = tries[language].exec(text)?.groups ?? {};
  const does = language === "es" ? verb.replace(/ar(?:se)?$/iu, "a") : verb;
  if (name === "" || !beginsWithOrder(`${does} ${name}`, language) || !beginsWithOrder(order, language))
    return undefined;
  return language === "es" ? `${does} ${name} y si falla, ${order}` : `${does} ${name} and if it fails, ${order}`;
}

const tries: Record<Language, RegExp> = {
  es: /^si\s+(?:el (?:servicio|contenedor)\s+)?(?<name>[\w.@-]+)\s+(?:falla|da error|peta|casca)\s+al\s+(?<verb>(?:rein?ici|arranc|recarg|levant|inici)ar(?:se)?)\s*,?\s+(?<order>.+)$/iu,
  en: /^if\s+(?:the\s+)?(?<name>[\w.@-]+)(?:\s+(?:service|container))?\s+(?:fails|does not manage|doesn['’]t manage)\s+to\s+(?<verb>restart|start|reload)\s*,?\s+(?<order>.+)$/iu,
};

/** "Take the DROP line out of a.sql, but keep the original as a.sql.orig": the copy is made before anything is changed. */
function copyFirst(text: string, language: Language): string | undefined {
  const { order = "", target = "" } = keepsOriginal[language].exec(text)?.groups ?? {};
  const paths = [...order.matchAll(/(?<=^|\s)(?:[\w.~-]*\/)?[\w.-]*\.\w{1,5}(?=$|[\s,])/g)].map(([path]) => path);
  const [source = ""] = paths;
  if (paths.length !== 1 || !beginsWithOrder(order, language)) return undefined;
  const folder = target.includes("/") ? "" : (/^.*\//.exec(source)?.[0] ?? "");
  return language === "es"
    ? `copia ${source} a ${folder}${target} y luego ${order}`
    : `copy ${source} to ${folder}${target} and then ${order}`;
}

const keepsOriginal: Record<Language, RegExp> = {
  es: /^(?<order>.+?),?\s+(?:pero\s+)?(?:guard(?:a|ando|á)|conserv(?:a|ando|á)|dej(?:a|ando|á))\s+(?:antes\s+)?(?:el\s+(?:archivo\s+|fichero\s+)?original|la\s+(?:versi[oó]n|copia)\s+(?:anterior|previa|original|vieja)|(?:el|lo)\s+(?:anterior|de antes|que hab[ií]a)|una copia(?: del original| de seguridad)?)(?:\s+(?:intacto|tal cual|al lado))?\s+(?:como|en|con el nombre)\s+(?<target>[\w./-]+\.\w+)$/iu,
  en: /^(?<order>.+?),?\s+(?:but\s+)?(?:keep(?:ing)?|sav(?:e|ing)|leav(?:e|ing))\s+(?:the\s+(?:untouched\s+|unchanged\s+)?original(?:\s+file)?|(?:the|its)\s+(?:previous|old|original)\s+(?:version|file|copy|one)|a (?:backup|copy)(?: of (?:it|the original))?)(?:\s+(?:beside it|next to it|alongside|around|safe|untouched))?\s+(?:as|in|called|named)\s+(?<target>[\w./-]+\.\w+)$/iu,
};

const turns: Record<Language, readonly { phrase: RegExp; isFirst: boolean }[]> = {
  es: [
    { phrase: /^(?<other>.+?)\s*,?\s+(?:pero|y)\s+(?:antes|primero)\s*,?\s+(?<one>.+)$/iu, isFirst: true },
    { phrase: /^(?<other>.+?)\s*,?\s+(?:pero|y)\s+(?<one>[^,]+?)\s+(?:antes|primero|de antemano)$/iu, isFirst: true },
    { phrase: /^antes de (?:que )?(?<one>[^,]+),\s*(?<other>.+)$/iu, isFirst: false },
    {
      phrase: /^(?<other>[^,]+?),?\s+(?:pero )?antes de (?<one>\p{L}+(?:ar|er|ir)(?:l[oae]s?)?\b.*)$/iu,
      isFirst: false,
    },
    {
      phrase:
        /^(?:despu[eé]s de|tras|una vez|cuando (?:acabes|termines|termine|acabe|hayas acabado|hayas terminado) de|al (?:acabar|terminar) de) (?<one>[^,]+),\s*(?<other>.+)$/iu,
      isFirst: true,
    },
    {
      phrase: /^(?<other>[^,]+?),?\s+(?:despu[eé]s de|tras) (?<one>\p{L}+(?:ar|er|ir)(?:l[oae]s?)?\b.*)$/iu,
      isFirst: true,
    },
  ],
  en: [
    {
      phrase: /^(?<other>.+?)\s*,?\s+(?:but|and)\s+(?:first|before that|beforehand)\s*,?\s+(?<one>.+)$/iu,
      isFirst: true,
    },
    {
      phrase: /^(?<other>.+?)\s*,?\s+(?:but|and)\s+(?<one>[^,]+?)\s+(?:first|beforehand|before that)$/iu,
      isFirst: true,
    },
    {
      phrase:
        /^(?<other>.+?)\s*,?\s+but\s+(?<one>[^,]+?)\s+(?:first|beforehand)(?<place>\s+(?:in|to|into|at|as|under)\s+\S+)$/iu,
      isFirst: true,
    },
    { phrase: /^before (?<one>(?:you |we |i )?\w+[^,]*),\s*(?<other>.+)$/iu, isFirst: false },
    { phrase: /^(?<other>[^,]+?),?\s+before (?<one>(?:you |we |i )?\w+(?:ing)? .*)$/iu, isFirst: false },
    {
      phrase: /^(?:after|once you have|once you['’]ve|when you have) (?<one>\w+[^,]*),\s*(?<other>.+)$/iu,
      isFirst: true,
    },
    { phrase: /^(?<other>[^,]+?),?\s+after (?<one>\w+ing .*)$/iu, isFirst: true },
  ],
};

/** "Tras descomprimir a.gz divídelo en trozos": where no comma tells, the first word that orders something begins what is told last. */
function withoutComma(text: string): string | undefined {
  const found = begins.exec(text);
  const [, later, rest = ""] = found ?? [];
  if (!found || !beginsWithOrder(rest, "es") || rest.includes(",")) return undefined;
  const words = [...rest.matchAll(/\S+/g)];
  const at = words.findIndex(
    ({ 0: word, index }, place) =>
      place > 0 &&
      isImperative(word) &&
      !precedes.test(words[place - 1]?.[0] ?? "") &&
      beginsWithOrder(rest.slice(index), "es"),
  );
  const begin = words[at]?.index;
  if (begin === undefined) return undefined;
  const [one, other] = [rest.slice(0, begin).trim(), rest.slice(begin)];
  return later === undefined ? `${one} y luego ${other}` : `${other} y luego ${one}`;
}

const begins =
  /^(?:(antes de)|despu[eé]s de|tras|(?:cuando (?:acabes|termines|termine|acabe) de|al (?:acabar|terminar) de)) (.+)$/iu;

/** What an infinitive is not, nor a noun that only looks like an order. */
function isImperative(word: string): boolean {
  return /^\p{L}{3,}$/u.test(word) && !/(?:ar|er|ir)(?:l[oae]s?)?$/iu.test(word);
}

/** Before a noun, or before more of the same. */
const precedes = /^(?:el|la|los|las|un|una|de|del|a|al|en|con|por|para|su|sus|mi|y|e|o|que|sin)$/iu;

/** With the verb as an order ("copying" → copy); undefined where there is none. */
function ordered(text: string, language: Language): string | undefined {
  const plain = text.trim().replace(/^(?:you|we|i)\s+/iu, "");
  if (beginsWithOrder(plain, language)) return plain;
  if (language === "es") return undefined;
  const [, stem = "", rest = ""] = /^(\w+?)ing\b(.*)$/i.exec(plain) ?? [];
  const verb = [stem, `${stem}e`, stem.replace(/(.)\1$/, "$1")].find(
    (form) => form !== "" && beginsWithOrder(`${form} x`, language),
  );
  return verb === undefined ? undefined : `${verb}${rest}`;
}
