import type { Language } from "../../../../../shared/language.ts";
import { beginsWithOrder } from "../../../around-the-sentence/order-verbs.ts";
import { anothersWord } from "../../../around-the-sentence/others-words.ts";
import { checkedServiceIn, unitNamed } from "../checks.ts";
import { atFirst, type Before, type Thing } from "../thing.ts";

/** "Despidieron a rgomez: bloquéale la cuenta y …": why it is to be done, said before what is. */
export type Led = { lead: string; rest: string };

/** Undefined where what is said first is more than a reason: a place, a figure, a file, a wish or a condition. */
export function splitLead(text: string, language: Language): Led | undefined {
  const { lead = "", rest = "" } = leads[language].exec(text)?.groups ?? {};
  if (lead === "" || !beginsWithOrder(rest, language) || beginsWithOrder(lead, language)) return undefined;
  if (topicOf(lead, language) !== undefined && pointsAt[language].test(rest)) return { lead, rest };
  if (/[\d"'«»?¿*/]|\w\.\w/.test(lead) || needed[language].test(lead) || anothersWord[language].test(lead))
    return undefined;
  // "Nginx: test the configuration": a topic must be known as one.
  return /\s/.test(lead) || checkedServiceIn(lead) !== undefined ? { lead, rest } : undefined;
}

const leads: Record<Language, RegExp> = {
  es: /^(?<lead>(?:[^:;.]|\.(?=\S)){3,90}?)(?:\s*[:;.]\s+|,\s+(?:as[ií] que|conque)\s+)(?<rest>.+)$/iu,
  en: /^(?<lead>(?:[^:;.]|\.(?=\S)){3,90}?)(?:\s*[:;.]\s+|,\s+so\s+)(?<rest>.+)$/iu,
};
/** "Los .sh de scripts no arrancan": what is complained of, where what comes after points at it. */
function topicOf(lead: string, language: Language): string | undefined {
  return topics[language].exec(lead)?.groups?.topic;
}

const topics: Record<Language, RegExp> = {
  es: /^(?<topic>(?:el|la|los|las|mi|mis)\s.*[/.].*?)\s+(?:ya\s+|siempre\s+)?(?:no|se|me|nos|est[aá]n?|son|es|tienen?|ocupan?|pesan?|llevan?|han?|qued\p{L}+|est[aá]n?|sobran?|dan?|falta\p{L}*|deber[ií]an?)(?:\s.*)?$/iu,
  en: /^(?<topic>(?:the|my|these|those|all the)\s.*[/.].*?)\s+(?:is|are|do|does|don['’]t|doesn['’]t|won['’]t|can['’]t|cannot|keeps?|takes?|has|have|was|were|look|looks|should|fail|fails)(?:\s.*)?$/iu,
};
const pointsAt: Record<Language, RegExp> = {
  es: /^\p{L}{2,}l[oae]s?(?=[\s,]|$)/iu,
  en: /^\p{L}+ (?:it|them|those)\b/iu,
};

const needed: Record<Language, RegExp> = {
  es: /^(?:en|con|desde|dentro|para|de|del|por|sobre|a|al|quiero|necesito|quisiera|hay que|hace falta|cada|como|sin|los|las|todos|todas)\s|(?:^|\s)(?:si|cuando|hasta|mientras|menos|excepto|salvo)\s/iu,
  en: /^(?:in|with|from|inside|for|of|by|on|at|to|i want|i need|we need|every|each|as|without|all)\s|(?:^|\s)(?:if|when|until|while|unless|except)\s/iu,
};

/** What was spoken of by then: who left, the printer that is jammed, the service that is the topic. */
export function afterLead(lead: string | undefined, language: Language): Before {
  const found = lead === undefined ? undefined : thingIn(lead, language);
  if (found === undefined) return atFirst;
  const { thing, phrase } = found;
  const trace = { object: thing, result: thing, folder: undefined, isGone: false };
  return {
    ...atFirst,
    text: `x ${phrase}`,
    ...(thing && { trace, ...(thing.kind === "service" && { service: trace }) }),
  };
}

function thingIn(lead: string, language: Language): { thing: Thing | undefined; phrase: string } | undefined {
  const service = unitNamed(checkedServiceIn(lead) ?? "");
  if (service !== undefined) return { thing: { kind: "service", name: service }, phrase: service };
  const user = left[language].exec(lead)?.slice(1).find(Boolean);
  if (user !== undefined)
    return {
      thing: { kind: "user", name: user.toLowerCase() },
      phrase: language === "es" ? `el usuario ${user}` : `the user ${user}`,
    };
  const phrase = topicOf(lead, language) ?? named[language].exec(lead)?.[0];
  return phrase === undefined ? undefined : { thing: undefined, phrase };
}

const left: Record<Language, RegExp> = {
  es: /^(?:.*\s)?(?:despidieron|echaron|despedimos|han despedido|hemos despedido|dimos de baja|han echado) a ([a-záéíóúñ][\wáéíóúñ.-]*)$|^(?:.*\s)?se (?:fue|va|marcha|march[oó]|jubila|jubil[oó]|ha ido) ([a-záéíóúñ][\wáéíóúñ.-]*)$|^([a-záéíóúñ][\wáéíóúñ.-]*) (?:se (?:fue|va|ha ido|marcha|jubila)|ya no trabaja|ha dejado|deja|dej[oó])(?:\s.*)?$/iu,
  en: /^(?:.*\s)?([a-z][\w.-]*) (?:has left|left|is leaving|was fired|got fired|quit|has quit|resigned|no longer works|retired|is gone)(?:\s.*)?$|^(?:.*\s)?(?:fired|let go of|laid off) ([a-z][\w.-]*)$/iu,
};
const named: Record<Language, RegExp> = {
  es: /\b(?:el|la) (?:impresora|contenedor|servicio|base de datos|interfaz|conexi[oó]n) [\w.@-]+/iu,
  en: /\b(?:the )?(?:printer|container|service|database|interface|connection) [\w.@-]*[\w@-]/iu,
};
