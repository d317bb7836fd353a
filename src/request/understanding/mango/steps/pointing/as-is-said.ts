import type { Language } from "../../../../../shared/language.ts";
import { beginsWithOrder } from "../../../around-the-sentence/order-verbs.ts";

/**
 * A step as an order of its own is said: "necesito que copies los pdf" → "copie los pdf", "vuelve a montar todo" → "monta todo",
 * "restart the api service" → "restart the service api", "abre el 8443" → "abre el puerto 8443".
 */
export function asIsSaid(part: string, language: Language): string {
  const plain = rewrites[language].reduce((text, [phrase, said]) => text.replace(phrase, said), part);
  return language === "es" ? withoutWish(again(plain)) : withoutWish(plain);
}

/** "Necesito que me hagas": the order that is wished for. */
function withoutWish(part: string): string {
  const [whole = "", verb = ""] = wished.exec(part) ?? [];
  if (whole === "") return part;
  const order = `${verb.replace(/s$/iu, "")}${part.slice(whole.length)}`;
  return beginsWithOrder(order, "es") ? order : part;
}

const wished =
  /^(?:(?:necesito|quiero|quisiera|me gustar[ií]a|hace falta|te pido)\s+que\s+(?:me\s+|nos\s+)?(?=\p{L}+[ae]s\s)|(?=(?:copi|muev|cre|borr|list|cuent|guard|muestr|descargu|saqu|instal)es\s))(\p{L}+)/iu;

/** "Vuelve a montar todo": done as if for the first time. */
function again(part: string): string {
  const [whole = "", stem = "", vowel = ""] =
    /^(?:vuelve|vuelva|volv[eé]) a (\p{L}{2,})([aei])r(?= \p{L})/iu.exec(part) ?? [];
  if (whole === "" || vowel !== "a") return part;
  const order = `${stem}a${part.slice(whole.length)}`;
  return beginsWithOrder(order, "es") ? order : part;
}

const rewrites: Record<Language, readonly (readonly [RegExp, string])[]> = {
  es: [
    [/^(?:y )?que (?:me |nos )?(l[oa]s?) (\p{L}{2,})es$/iu, "$2a$1"],
    [/^(?:y )?que (?:me |nos )?(l[oa]s?) (\p{L}{2,})as$/iu, "$2e$1"],
    [
      /(?<=^(?:vac|trunc|limp)\p{L}*\s.*),? (?:pero )?sin (?:borrar|eliminar|quitar)(?:l[oae]s?|se)?(?: (?:el|del) (?:archivo|fichero|todo))?$/iu,
      "",
    ],
    [
      /(?<=^(?:y )?desc\p{L}*(?:\s.*)?) (?:conserv|manteni[eé]|guard)[aá]?ndol[oae]s?(?: (?:tal cual|intact[oa]|donde est[aá]))?$/iu,
      " sin perder el original",
    ],
    [
      /^(?:met[ea]|meté|pon|poné|guarda|empaqueta|comprime) (?:la carpeta )?([^\s,]*\/)?([^\s/,]+)\/? en un (?:archivo |fichero )?(tar\.gz|tgz|tar\.xz|zip)(?: (?:dentro de|en|a) (\S+?)\/?)$/iu,
      "empaqueta $1$2 en $4/$2.$3",
    ],
    [/^((?:abr|cierr|cerr|bloque|permit|deneg|habilit)\p{L}+) el (\d{2,5})(?=\s|$|\/)/iu, "$1 el puerto $2"],
    [
      /(?<=^(?:rein[ií]ci|arranc|par|inici|recarg|det[eé]n|levant)\p{L}* )(?:el )?([\w.@-]+) service(?=$|\s)/iu,
      "el servicio $1",
    ],
  ],
  en: [
    [
      /^(?:put|pack|stick|compress|save) (?:the (?:folder|directory) )?([^\s,]*\/)?([^\s/,]+)\/? (?:in|into) an? (tar\.gz|tgz|tar\.xz|zip)(?: (?:in|inside|under) (\S+?)\/?)$/iu,
      "pack $1$2 into $4/$2.$3",
    ],
    [
      /(?<=^(?:empty|truncate|clear|blank|wipe)\s.*),? (?:but )?(?:without|not) (?:deleting|removing) (?:it|them|the file)$/iu,
      "",
    ],
    [
      /(?<=^(?:(?:re)?start|stop|reload|enable|disable|mask|unmask|bounce) )the (?!service\b|system\b)([\w.@-]*[a-z][\w.@-]*) (?:service|daemon)(?=$|\s)/iu,
      "the service $1",
    ],
    [/,? so (?:that )?(?:he|she|they|nothing|nobody|no one) [^,./]*$/iu, ""],
    [
      /\b(?:his|her|their) (password|account|home(?: folder| directory)?|shell|sessions?|groups?|processes)(?=$|\s)/iu,
      "the $1 of him",
    ],
    [/^((?:re)?start|stop|reload) back up (?=\S)/iu, "$1 "],
  ],
};
