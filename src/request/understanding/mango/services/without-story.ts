import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { Language } from "../../../../shared/language.ts";
import { beginsWithOrder } from "../../around-the-sentence/order-verbs.ts";
import { normalise } from "../../normalise/normalise.ts";
import { questionKind } from "../../question-kind.ts";
import { readTokens } from "../../templates/tokens.ts";
import { fold } from "../../text/fold.ts";
import type { Query } from "../candidates.ts";
import type { Composed } from "../composed.ts";
import { findMentions } from "../mentions/find-mentions.ts";
import { plainWords, termsWithUnits } from "./named-units.ts";

/**
 * What is composed of a request, or else of it without what is told around the order: "nginx va fatal, reinícialo", "the
 * box rebooted last night; show me …", "…, porque no responde". A service that only the story names is what is meant.
 */
export function withoutStory(
  query: Query,
  machine: MachineSnapshot,
  propose: (query: Query, machine: MachineSnapshot) => Composed | undefined,
): Composed | undefined {
  const whole = propose(query, machine);
  if (whole !== undefined) return whole;
  for (const plainer of [...withoutLead(query, machine), ...withoutTail(query)]) {
    const composed = propose(asQuery(plainer, query, machine), machine);
    if (composed === undefined) continue;
    const rest = fold(plainer);
    const told = termsWithUnits(query, machine).flatMap(({ text, folded }) => (rest.includes(folded) ? [] : [text]));
    return { ...composed, named: [...(composed.named ?? []), ...plainWords(termsWithUnits(query, machine)), ...told] };
  }
  return undefined;
}

function withoutLead(query: Query, machine: MachineSnapshot): string[] {
  const { text, language } = query;
  const found: string[] = [];
  // As it was written: what is normalised may have lost the stop behind a name.
  for (const { index, 0: stop } of text.matchAll(/\s*(?:[,;:.…?!]|\s-)+\)?\s+/gu)) {
    const told = normalise(text.slice(0, index), language).text;
    const after = text.slice(index + stop.length).replace(/^(?:y|and|so|así que|asi que|pues) /iu, "");
    const rest = normalise(after, language).text;
    if (!isStory(told, language)) continue;
    const units = namesIn(told, query, machine);
    if (units.length > 1) continue;
    const [unit] = namesIn(rest, query, machine).length === 0 ? units : [];
    if (unit === undefined) found.push(rest);
    else found.push(`${rest} ${language === "es" ? "servicio" : "service"} ${unit}`);
  }
  return found;
}

function namesIn(text: string, query: Query, machine: MachineSnapshot): string[] {
  const terms = termsWithUnits(asQuery(text, query, machine), machine);
  return terms.flatMap((term) => (term.kinds === "w" ? [term.text] : []));
}

function isStory(told: string, language: Language): boolean {
  const folded = fold(told);
  return (
    tells[language].test(folded) &&
    !/^(?:si|cuando|if|when|while|unless|mientras|salvo|no|don t|don't)\b/.test(folded) &&
    !beginsWithOrder(told, language) &&
    questionKind(told, language) === "order"
  );
}

const tells: Record<Language, RegExp> = {
  es: /\b(?:se (?:me |nos |le )?(?:ha|han|\w+(?:o|aron|ieron|a|e|an|en))|he|ha|han|hemos|habia|esta|estan|tengo|tenemos|hay|hubo|creo|sospecho|me temo|parece|es|son|era|fue|va|van|iba|anda|no (?:\w+ )?(?:arranca|va|funciona|responde|levanta|carga|llega|entra|se)\w*|dice[n]?|dicen|dijo|toque|cambie|edite|modifique|\w+(?:aron|ieron|amos|imos)|sigue[n]?|quedo|pita|falla|casca|peta|consume|come|ocupa|necesita|puede)\b/,
  en: /\b(?:is|are|was|were|has|have|had|i (?:ve|just|think|suspect|need|edited|changed|plugged|updated|installed|moved|am)|i'(?:ve|m)|we (?:ve|just|had|got|think|changed|edited)|\w{2,}ed|went|broke|got|keeps?|looks?|seems?|complains?|won t|won't|can t|can't|does not|doesn t|doesn't|crashes|hangs|fails|says|needs?)\b/,
};

function withoutTail({ normalised, language }: Query): string[] {
  const found: string[] = [];
  for (const match of normalised.matchAll(tails[language])) {
    const tail = normalised.slice(match.index + match[0].length);
    const clauses = tail.split(/[,;.:]\s+|\s(?:y|and|then|luego)\s/u);
    if (!clauses.slice(1).some((clause) => beginsWithOrder(clause, language)))
      found.push(normalised.slice(0, match.index));
  }
  return found.filter((text) => text.split(" ").length > 1).reverse();
}

const tails: Record<Language, RegExp> = {
  es: /[,;.:]?\s+(?:porque|ya que|puesto que|dado que|pues|que (?:no (?:me|se|va|responde|funciona|quiero|arranca|hay|lo)|se (?:me|nos|ha|queda)|esta|anda|va|ha|me|luego|creo|sospecho|lleva|tengo|hoy)|a ver (?:si|que)|para (?:ver|saber|que|poder|comprobar|averiguar|mirar|investigar|enterarme|revisar)|no se (?:que|por|si)|creo que|sospecho que|gracias|me da que|asi (?:veo|vemos|puedo))(?![\w']) ?/giu,
  en: /[,;.:]?\s+(?:because|since (?:it|we|they|he|she|i|the)|as (?:it|they|we|i) |so (?:that )?(?:i|we)|in order to|to (?:see|find out|check|know|figure|investigate|understand|debug)|(?:it|they)(?: is|'s| s| has| keeps| are| have| does| won't)|i (?:think|suspect|believe|want|need)|thanks|just in case|for (?:debugging|a report|an audit|my))(?![\w']) ?/giu,
};

function asQuery(text: string, query: Query, machine: MachineSnapshot): Query {
  const { language, isUsualWord } = query;
  const tokens = readTokens(text, language);
  const mentions = findMentions(tokens, { language, machine, now: Date.now(), isUsualWord });
  return { ...query, normalised: text, tokens, mentions };
}
