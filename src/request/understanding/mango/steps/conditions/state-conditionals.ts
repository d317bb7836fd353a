import type { Language } from "../../../../../shared/language.ts";
import { beginsWithOrder } from "../../../around-the-sentence/order-verbs.ts";
import { fold } from "../../../text/fold.ts";
import type { State } from "./state.ts";
import { readComparison, readState } from "./state-conditions.ts";

/** What is to be done where something is so, and what where it is not. */
export type StateConditional = {
  of: "state";
  state: State;
  not: boolean;
  met: string;
  otherwise: string | undefined;
};

/** "Si a.log está vacío bórralo", "monta /mnt/b si no está montado", "compara a con b y di "iguales" o "distintos"". */
export function* stateConditionalsIn(text: string, language: Language): Generator<StateConditional> {
  const said = text.replace(needless[language], "");
  const chosen = chosenOf(said, language);
  if (chosen !== undefined) yield chosen;
  if (!/\b(?:si|if)\b/i.test(said)) return;
  const begun = begins[language].exec(said)?.[1];
  if (begun !== undefined) {
    for (const [clause, rest] of cuts(begun, language)) {
      const state = readState(clause, language);
      if (state !== undefined) yield conditional(state, rest, language);
    }
  }
  const { met, clause } = ends[language].exec(said)?.groups ?? {};
  const state = clause === undefined ? undefined : readState(clause, language);
  if (state !== undefined && met !== undefined && beginsWithOrder(met, language))
    yield { of: "state", state, not: state.not, met, otherwise: undefined };
  const after = afterwards[language].exec(said)?.groups;
  const compared = after && readComparison(after.before ?? "", language);
  if (after && compared)
    yield conditional({ ...compared, not: compared.not !== (after.not !== undefined) }, after.rest ?? "", language);
}

function conditional(state: State, rest: string, language: Language): StateConditional {
  const { met = rest, otherwise } = others[language].exec(rest)?.groups ?? {};
  // "Print "same", otherwise "different"": the verb is said once.
  const verb = /^(.*?)(?=\s*["'«])/u.exec(met)?.[1] ?? "";
  const spoken = otherwise !== undefined && /^["'«]/.test(otherwise) ? `${verb} ${otherwise}` : otherwise;
  return { of: "state", state, not: state.not, met: met.replace(/[\s,;.]+$/, ""), otherwise: spoken };
}

/** Where a condition may end: at a comma, or before a word that orders something. */
function* cuts(text: string, language: Language): Generator<[clause: string, rest: string]> {
  for (const { 0: gap, index } of text.matchAll(/\s*,\s*(?:entonces\s+|then\s+)?|\s+(?:entonces\s+|then\s+)?/giu)) {
    const rest = text.slice(index + gap.length);
    // "Less than 5G free on /var" says how much room there is.
    if (/^(?:free|left)\b(?= (?:on|in|space)\b|,)/iu.test(rest)) continue;
    if (beginsWithOrder(rest, language)) yield [text.slice(0, index), rest];
  }
}

/** "Compara a con b y di "iguales" o "distintos"": which of the two is said where they are the same tells its own word. */
function chosenOf(text: string, language: Language): StateConditional | undefined {
  const { before = "", verb = "", one = "", other = "" } = either[language].exec(text)?.groups ?? {};
  const state = before === "" ? undefined : readComparison(before, language);
  const isOfSame = [one, other].map((word) => alike.test(fold(word)) && !unlike.test(fold(word)));
  if (state === undefined || isOfSame[0] === isOfSame[1]) return undefined;
  const [met, otherwise] = isOfSame[0] ? [one, other] : [other, one];
  return { of: "state", state, not: state.not, met: `${verb} "${met}"`, otherwise: `${verb} "${otherwise}"` };
}

const alike = /igual|mism|identic|coincid|same|equal|match|\bsi\b|\byes\b/;
const unlike = /distint|diferen|differ|not|\bno\b/;

const begins: Record<Language, RegExp> = {
  es: /^(?:y\s+)?(?:s[oó]lo\s+)?si\s+(.+)$/iu,
  en: /^(?:and\s+)?(?:only\s+)?if\s+(.+)$/iu,
};
const ends: Record<Language, RegExp> = {
  es: /^(?<met>.+?),?\s+(?:pero\s+)?(?:s[oó]lo\s+|[uú]nicamente\s+|nada m[aá]s\s+)?si\s+(?<clause>.+)$/iu,
  en: /^(?<met>.+?),?\s+(?:but\s+)?(?:only\s+)?if\s+(?<clause>.+)$/iu,
};
/** What hangs on a comparison that was said before. */
const afterwards: Record<Language, RegExp> = {
  es: /^(?<before>.+?)[?.,;:]*\s+(?:y\s+)?si\s+(?:lo (?:son|es)|s[ií]|(?<not>no lo (?:son|es)|(?:son|es) (?:distint|diferent)\p{L}+|difieren|hay diferencias)|(?:son|es) (?:iguales|igual|id[eé]ntic\p{L}+)|coinciden)\s*,?\s+(?<rest>.+)$/iu,
  en: /^(?<before>.+?)[?.,;:]*\s+(?:and\s+)?if\s+(?:so|(?:they|it) (?:are|is|do|does)|(?<not>not|they differ|they are different|(?:they|it) (?:aren['’]t|are not|isn['’]t|is not|don['’]t|do not)(?: match)?)|they are (?:the same|identical|equal)|they match)\s*,?\s+(?<rest>.+)$/iu,
};
const others: Record<Language, RegExp> = {
  es: /^(?<met>.+?)\s*[,;.]?\s*(?:y\s+|pero\s+)?(?:si no|sino|en caso contrario|de lo contrario|en otro caso|si (?:son|es) (?:distint|diferent)\p{L}+|si difieren)(?:\s+(?:lo (?:es|son|est[aá])|es as[ií]|responde|contesta|son iguales))?\s*,?\s+(?<otherwise>.+)$/iu,
  en: /^(?<met>.+?)\s*[,;.]?\s*(?:and\s+|but\s+)?(?:otherwise|or else|else|if not|if (?:they|it) (?:differs?|aren['’]t|are not|are different|isn['’]t|is not|do not|don['’]t|does not|doesn['’]t)(?: match| answer)?)\s*,?\s+(?<otherwise>.+)$/iu,
};
const either: Record<Language, RegExp> = {
  es: /^(?<before>.+?)[?.,;:]*\s+(?:y\s+)?(?<verb>di|dime|decime|escribe|escrib[ií]|imprime|muestra|pon)(?:\s+(?:s[oó]lo|nada m[aá]s))?\s+["'«]?(?<one>[\p{L}\s]+?)["'»]?\s+o\s+["'«]?(?<other>[\p{L}\s]+?)["'»]?$/iu,
  en: /^(?<before>.+?)[?.,;:]*\s+(?:and\s+)?(?<verb>print|say|write|show|output|tell me)(?:\s+(?:only|just|either))?\s+["'«]?(?<one>[\p{L}\s]+?)["'»]?\s+or\s+["'«]?(?<other>[\p{L}\s]+?)["'»]?$/iu,
};
/** What says only that nothing more is wanted. */
const needless: Record<Language, RegExp> = {
  es: /\s*[;,.]\s*(?:y\s+)?(?:nada m[aá]s|que no (?:imprima|salga|muestre) (?:nada|nada m[aá]s))[\s.]*$/iu,
  en: /\s*[;,.]\s*(?:and\s+)?nothing (?:else|more)[\s.]*$/iu,
};

/** "No hagas nada", "leave it": what is to be done is nothing. */
export function isNothing(order: string, language: Language): boolean {
  return (
    language === "es"
      ? /^(?:(?:no (?:hagas|toques|hag[aá]s|borres)|nada)(?: nada)?|d[eé]j[ae]l[oae]s?(?: (?:como|tal|en paz|quiet).*)?|dejalo(?: (?:como|tal|en paz|quiet).*)?)[\s.]*$/iu
      : /^(?:(?:do|touch) nothing|don['’]t (?:do|touch) (?:anything|it)|leave (?:it|them|everything)(?: (?:as|alone|be|where).*)?)[\s.]*$/iu
  ).test(order.trim());
}
