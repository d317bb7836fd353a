import type { Language } from "../../../shared/language.ts";
import type { Trimmed } from "./politeness.ts";
import type { Token } from "./tokens.ts";

/**
 * What is asked in a mood or an order of words that sentences are not written in, as they are: "quién estará usando el
 * puerto" is "quién está usando el puerto", "which services might have failed" is "which services have failed", and "(I
 * forgot) what this box is called" is "what is this box called". None for what asks nothing.
 */
export function inPlainQuestion({ tokens, opened }: Trimmed, language: Language): (readonly Token[])[] {
  if (
    !opened &&
    !asks[language].test(tokens[0]?.folded ?? "") &&
    !supposes(tokens[0]?.folded === "no" ? tokens[1] : tokens[0], language)
  )
    return [];
  const stated =
    language === "es"
      ? [inPresent(withoutDoubt(tokens)), withoutThis(inPresent(tokens))]
      : [withoutOpinion(tokens), ...withoutModal(tokens)];
  const changed = stated.filter((words) => words !== tokens);
  return language === "es" ? changed : [...changed, ...(opened ? [tokens, ...changed] : changed).flatMap(inverted)];
}

const asks: Record<Language, RegExp> = {
  es: /^(que|quien|quienes|cual|cuales|cuando|donde|cuanto|cuanta|cuantos|cuantas|como|en|a|de|por|con|desde|hasta)$/,
  en: /^(what|who|whose|which|when|where|how|is|are|might|could|would)$/,
};

/** "¿Seguirá activo nginx?" begins with it. */
function supposes(first: Token | undefined, language: Language): boolean {
  return language === "es" && first !== undefined && presentOf(first, undefined) !== undefined;
}

/** "¿No tendremos docker instalado?" asks whether we have. */
function withoutDoubt(tokens: readonly Token[]): readonly Token[] {
  const [no, verb, ...rest] = tokens;
  return no?.folded === "no" && verb && supposes(verb, "es") ? [verb, ...rest] : tokens;
}

/** "Qué servidores DNS está usando esto": this machine, of which all is asked. */
function withoutThis(tokens: readonly Token[]): readonly Token[] {
  return tokens.length > 3 && tokens.at(-1)?.folded === "esto" ? tokens.slice(0, -1) : tokens;
}

/** What is only supposed, as what is: "quedará" → "queda", "habrá fallado" → "ha fallado". */
function inPresent(tokens: readonly Token[]): readonly Token[] {
  const present = tokens.map((token, at) => {
    const word = token.quoted ? undefined : presentOf(token, tokens[at + 1]);
    return word === undefined ? token : { ...token, text: word, folded: word };
  });
  return present.every((token, at) => token === tokens[at]) ? tokens : present;
}

function presentOf({ text, folded }: Token, next: Token | undefined): string | undefined {
  const known = presents.get(folded);
  if (known === "hay" && /(?:[ai]d|t|ch)o$/.test(next?.folded ?? "")) return folded.endsWith("n") ? "han" : "ha";
  if (known !== undefined) return known;
  // The accent tells "usará" from "usara", and "usaría" from a noun.
  const [, stem, plural = ""] = /^(\p{L}+[aei])(?:rá|ría)(n?)$/iu.exec(text.toLowerCase()) ?? [];
  if (stem === undefined) return undefined;
  return `${stem.endsWith("i") ? `${stem.slice(0, -1)}e` : stem}${plural}`;
}

const presents: ReadonlyMap<string, string> = new Map(
  `estara esta|estaran estan|tendra tiene|tendran tienen|tendremos tenemos|tendre tengo|habra hay|habran hay|haya hay|sera es|seran son|ira va|iran van
   podra puede|podran pueden|hara hace|haran hacen|dira dice|cabra cabe|cabran caben|valdra vale|vendra viene|saldra sale|saldran salen
   pondra pone|sabra sabe|querra quiere|quedaran quedan|quedara queda|seguira sigue|seguiran siguen|consumira consume|estare estoy|estaremos estamos|sere soy
   estaria esta|estarian estan|tendria tiene|seria es|habria hay`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(" ") as [string, string]),
);

/** Without whose opinion it is: "what time does the server think it is". */
function withoutOpinion(tokens: readonly Token[]): readonly Token[] {
  const thinks = tokens.findIndex(({ folded }, at) => at > 1 && /^(think|reckon|believe|suppose|guess)$/.test(folded));
  const asks = tokens.findLastIndex(({ folded }, at) => at < thinks && /^(do|does)$/.test(folded));
  if (asks < 1 || thinks - asks > farthest) return tokens;
  return [...tokens.slice(0, asks), ...tokens.slice(thinks + 1)];
}

/** Without the "might" of who supposes; where "be" or "have" goes with it, that takes its place. */
function withoutModal(tokens: readonly Token[]): (readonly Token[])[] {
  const at = tokens.findIndex(({ folded, quoted }) => !quoted && /^(might|may|could|would|must|should)$/.test(folded));
  const modal = tokens[at];
  if (!modal) return [];
  const bare = tokens.findIndex(
    ({ folded }, index) => index > at && index <= at + farthest && /^(be|have)$/.test(folded),
  );
  const verb = tokens[bare];
  if (!verb) return [[...tokens.slice(0, at), ...tokens.slice(at + 1)]];
  const rest = [...tokens.slice(at + 1, bare), ...tokens.slice(bare + 1)];
  const forms = verb.folded === "be" ? ["is", "are"] : ["have", "has"];
  return forms.map((form) => [...tokens.slice(0, at), { ...modal, text: form, folded: form }, ...rest]);
}

/** "What my address is", "how long the server has been up": the verb goes before its subject, wherever that begins. */
function inverted(tokens: readonly Token[]): (readonly Token[])[] {
  const at = tokens.findIndex(({ folded, quoted }, index) => index > 0 && !quoted && auxiliaries.test(folded));
  const verb = tokens[at];
  if (!verb) return [];
  const starts = Array.from({ length: Math.min(at, farthest) }, (_, start) => start);
  return starts.map((start) => [...tokens.slice(0, start), verb, ...tokens.slice(start, at), ...tokens.slice(at + 1)]);
}

const farthest = 5;

const auxiliaries = /^(is|are|am|was|were|has|have|can|does|did)$/;
