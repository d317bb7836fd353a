import type { Language } from "../../../shared/language.ts";
import { pointsBack } from "../around-the-sentence/order-alone.ts";
import { beginsWithOrder } from "../around-the-sentence/order-verbs.ts";
import { questionKind } from "../question-kind.ts";
import type { StageRequest } from "../stage.ts";
import { fold } from "../text/fold.ts";
import { splitLead } from "./steps/frames/background-lead.ts";

/**
 * "Se me llenó el servidor, dime qué carpetas de /var pesan más": the order alone, where a complaint stands before it that
 * names nothing and that nothing of the order points back to. Undefined where there is none.
 */
export function orderAfterComplaint(request: StageRequest): StageRequest | undefined {
  const text = orderIn(request.text, request.language);
  const normalised = orderIn(request.normalised, request.language);
  return text === undefined || normalised === undefined ? undefined : { ...request, text, normalised };
}

function orderIn(text: string, language: Language): string | undefined {
  const rest = splitLead(text.trim(), language)?.rest ?? afterComma(text.trim(), language);
  return rest === undefined || pointsBack(rest, language) ? undefined : rest;
}

function afterComma(text: string, language: Language): string | undefined {
  const { lead = "", rest = "" } = /^(?<lead>[^,:;.]{3,90}),\s+(?<rest>.+)$/u.exec(text)?.groups ?? {};
  const folded = fold(lead);
  const isComplaint =
    complains[language].test(folded) &&
    !depends[language].test(folded) &&
    !/[\d"'«»?¿*/]|\w\.\w/.test(lead.replace(/(?<=\w)['’](?=\w)/g, "")) &&
    !beginsWithOrder(lead, language) &&
    questionKind(lead, language) === "order";
  return isComplaint && beginsWithOrder(rest, language) ? rest : undefined;
}

/** How things are that somebody does not want so. */
const complains: Record<Language, RegExp> = {
  es: /(?:^|\s)(?:esta|estan|estamos|anda|andan|va|van|sigue|siguen|se (?:me |nos |le )?(?:llen|qued|acab|cay|colg|cuelg|muri|satur|est[aá])\w*|(?:me|nos) (?:qued|preocup|falta|molesta)\w*|no (?:me |nos |le )?(?:dejan?|para|arranca|quedan?|responde|funciona|cabe|entra|va|puedo|podemos))(?:\s|$)/,
  en: /(?:^|\s)(?:is|are|keeps?|won[’']?t|can[’']?t|cannot|ran|running|went|died|crashed|crashes|looks?|seems?|getting|got|i[’']m|we[’']re|there[’']s)(?:\s|$)/,
};

/** What is told of things that the order may be about, and what it hangs on. */
const depends: Record<Language, RegExp> = {
  es: /^(?:en|con|desde|dentro|para|de|del|por|sobre|a|al|quiero|necesito|cada|como|sin|los|las|todos|todas)\s|(?:^|\s)(?:si|cuando|hasta|mientras|menos|excepto|salvo|que|donde|cuyo|cuya)\s/,
  en: /^(?:in|with|from|inside|for|of|by|on|at|to|every|each|as|without|all)\s|(?:^|\s)(?:if|when|until|while|unless|except|that|which|who|where|whose)\s/,
};
