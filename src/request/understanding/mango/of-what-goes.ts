import type { Language } from "../../../shared/language.ts";
import type { Token } from "../templates/tokens.ts";

/**
 * Whether a "no" says of the things that are to go which they are or why they go, and so takes nothing back: "lo que ya no
 * exista", "que no se usan", "what is no longer there", "we don't need it any more", "it does not answer".
 */
export function isOfWhatGoes(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ folded }) => folded);
  const after = tokens.slice(at + 1, at + 9).map(({ folded }) => folded);
  return isStuck.test(after[0] ?? "") || untouched.test(after[0] ?? "") || tells[language](before, after);
}

/** "812 no responde": said of nothing but what runs, whatever ties it to that. */
const isStuck =
  /^(?:responden?|contestan?|reaccionan?|muer(?:e|en)|respond|responds|responding|answer|answers|answering)$/;

/** "Sin tocarse", "not touched for a year"; and "sin preguntar", "without asking": that there need be no doubt. */
const untouched =
  /^(?:(?:toc|us|utiliz|modific|cambi|actualiz)arse|leerse|abrirse|(?:been|being|touched|used|opened|modified|accessed|changed|read)|preguntar(?:me|nos)?|confirmar|confirmacion|asking|confirmation|prompting)$/;

const tells: Record<Language, (before: readonly string[], after: readonly string[]) => boolean> = {
  es: (before, after) => {
    const tie = before.at(-1);
    const [verb = "", ...rest] = pronoun.test(after[0] ?? "") ? after.slice(1) : after;
    // "Que no hace falta que borres nada", "ya no hay que borrarlo".
    if ((tie !== "que" && tie !== "ya") || rest.slice(0, 2).includes("que")) return false;
    return ofUse.es.test(verb) || (tie === "ya" && noMore.test(verb));
  },
  en: (before, after) => {
    const isHelped = /^(?:do|does|is|are)$/.test(before.at(-1) ?? "");
    const who = before.at(isHelped ? -2 : -1) ?? "";
    if (after[0] === "longer") return true;
    const isSaidOf = /^(?:is|are|that|which)$/.test(before.at(-1) ?? "") && ofUse.en.test(after[0] ?? "");
    return isSaidOf || (person.test(who) && /\bany ?more\b/.test(after.join(" ")));
  },
};

const pronoun = /^(?:se|l[oae]s?|me|nos|nadie)$/;
const person = /^(?:i|we|they|it|nobody|he|she)$/;

/** That it is there, of use, used or needed; of the person spoken to ("que no uses") it would be an order. */
const ofUse: Record<Language, RegExp> = {
  es: /^(?:(?:exist|est|us|utiliz|necesit|sirv)(?:[ae]n?|o|[aei]mos)|existia|hay|haya|hac(?:e|en)|hag(?:a|an))$/,
  en: /^(?:exists?|there|needed|used|required)$/,
};

/** What else ends: "ya no trabaja aquí", "ya no la quiero". */
const noMore =
  /^(?:(?:trabaj|qued|interes|respond|contest)(?:[ae]n?|[aei]mos)|es|son|quier(?:o|en?)|queremos|teng(?:o|a)|tenemos|tien(?:en?))$/;
