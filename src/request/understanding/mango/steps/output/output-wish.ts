import type { Language } from "../../../../../shared/language.ts";
import { readTokens, type Token } from "../../../templates/tokens.ts";
import { fold } from "../../../text/fold.ts";
import { readings } from "./output-readings.ts";
import type { OutputWish } from "./wish.ts";

/**
 * What a part says of what the part before it shows: "y dime cuántos son", "ordénalos por nombre", "and save it to x.txt",
 * "but only the first 5". Undefined where it says anything else besides.
 */
export function readOutputWishes(part: string, language: Language): OutputWish[] | undefined {
  // Most parts of most requests say nothing of an output, and should cost nothing to read.
  if (!hints[language].test(fold(part))) return undefined;
  const tokens = readTokens(part, language);
  const wishes: OutputWish[] = [];
  if (tokens.length === 0) return undefined;
  let rest = ` ${tokens.map(written).join(" ")} `.replace(lead[language], " ");
  for (let turns = 0; rest.trim() !== "" && turns < mostWishes; turns += 1) {
    const found = readings[language]
      .map(({ phrase, wish }) => [phrase.exec(rest), wish] as const)
      .find(([match]) => match?.index === 0);
    if (!found?.[0]) return undefined;
    const wish = found[1](found[0], tokens);
    if (wish === undefined) return undefined;
    if (wish !== "nothing") wishes.push(...[wish].flat());
    rest = ` ${rest.slice(found[0][0].length).trim()} `.replace(ties[language], " ");
  }
  return rest.trim() === "" ? joined(wishes) : undefined;
}

const hints: Record<Language, RegExp> = {
  es: /cuant|cuent|cont|guard|export|vuel|volc|escri|almac|redir|anot|apunt|regist|met[ea]|pon|mand|dej|pas[ae]|sac|saque|envi|tira|echa|llev|anad|agreg|adjunt|pantalla|terminal|total|cantidad|recuent|orden|alfab|nombre|primer|ultim|repe|repit|duplic|unic|una sola|sol[oa]|nomas|nada mas|l[oa]s (?:que|de)|filtr|cabecera|encabez|titulo|reves|vuelta|numer|pagin|less|melo|melas|resultado|blanco|vaci/,
  en: /count|how many|number|total|save|write|dump|export|store|record|redirect|output|print|log|put|send|stick|place|keep|pipe|get|throw|leave|append|add|screen|terminal|sort|order|alphab|first|last|top|duplic|repe|uniq|once|dedup|only|just|the ones|those|filter|grep|without|except|exclud|skip|ignor|header|heading|title|revers|backward|name|page|less|show|display|give|tell|blank|empty/,
};

/** A value by its place, so that no word of it is taken for another; other words as they are compared. */
function written(token: Token, at: number): string {
  return token.quoted || /[/.]\w|^\W*\*/.test(token.text) || /^\.?\/|^~/.test(token.text) ? `<${at}>` : token.folded;
}

const mostWishes = 5;

/** "Sort them and remove the duplicates" is one sort; in which order is said beside what for. */
function joined(wishes: readonly OutputWish[]): OutputWish[] {
  const screen = wishes.some((wish) => wish.do === "keep" && wish.shown && wish.path === "");
  const kept = wishes.filter((wish) => wish.do !== "keep" || wish.path !== "");
  return kept.map((wish) => (wish.do === "keep" && screen ? { ...wish, shown: true } : wish));
}

const lead: Record<Language, RegExp> = {
  es: /^ (?:(?:y|pero|luego|despues|tambien|ademas|por favor|porfa|entonces|finalmente|(?:de|entre) (?:est|es|ell)[ao]s(?: lineas)?) )+/,
  en: /^ (?:(?:and|but|then|also|please|finally|afterwards|(?:of|from|among) (?:those|these|them)(?: lines)?) )+/,
};
const ties: Record<Language, RegExp> = {
  es: /^ (?:(?:y|e|pero|por favor|porfa|tambien|luego) )+/,
  en: /^ (?:(?:and|but|please|then|too|also) )+/,
};
