import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { isNegator, withoutLeadingNegation } from "./negation.ts";
import { isQuestion } from "./orders-and-questions.ts";
import { answer, clarify, type Heard, namesOf, planned } from "./planning.ts";
import { option, readRequest, readWords } from "./reading.ts";
import { readTokens, type Token } from "./templates/tokens.ts";

/**
 * "No lo reinicies, solo recárgalo": the first part is taken back, the second is meant. Two orders in one request are
 * not guessed at: one after the other.
 */
export function fromClauses(found: Heard): Heard | undefined {
  const parts = found.normalised
    .split(/\s*[,;]\s*|\s+(?:y luego|y despu[eé]s|y|e|and then|and|then|sino|pero|but)\s+/i)
    .filter((part) => part !== "");
  const [first, second] = parts;
  if (first === undefined || second === undefined || parts.length > 3) return undefined;
  const negated = withoutLeadingNegation(readTokens(first, found.language), found.language);
  if (negated && parts.length === 2) {
    const taken = readWords(negated, found.context)[0];
    // Only an order that is known is known to be taken back: "sin borrar nada, …" may mean anything.
    if (!taken?.skill.changes) return undefined;
    const names = taken.kind === "ready" ? namesOf(taken.skill, taken.intention.slots) : {};
    const context = { ...found.context, names: { ...found.context.names, ...names } };
    const meant = readRequest(
      second.replace(/^(s[oó]lo|solamente|mejor|just|only|rather|instead)\s+/i, ""),
      context,
    )[0];
    return meant?.kind === "ready" && !hasNegator(second, found.language) ? planned(found, meant) : undefined;
  }
  const readings = parts.map((part) => readRequest(part, found.context)[0]);
  const ready = readings.filter((reading) => reading?.kind === "ready");
  if (ready.length !== parts.length || hasNegator(found.normalised, found.language)) return undefined;
  const options = ready.flatMap((reading) =>
    reading.kind === "ready" ? [option(reading.intention, reading.skill, found.context)] : [],
  );
  return clarify(found, message(found.language, "ask_one_thing"), options);
}

/** "Reinicia apache, que quedó colgado": the reason an order is given for changes nothing of the order. */
export function fromReason(found: Heard): Heard | undefined {
  const order = found.normalised.replace(reasons[found.language], "");
  if (order === found.normalised || order.trim() === "") return undefined;
  const [best] = readRequest(order, found.context);
  return best?.kind === "ready" && !isQuestion(found.request, found.language) ? planned(found, best) : undefined;
}

// A condition ("si…", "when…") or a place ("que está en /srv") is no reason: it changes what is meant.
const reasons: Record<Language, RegExp> = {
  es: /,?\s+(?:que|porque|ya que|pues|es que)\s+(?:ya\s+|se\s+|lo\s+|la\s+|no\s+(?:lo|la)\s+)*(?:qued[oó]|est[aáé]n?|estaba|anda|va|colg[oó]|ca[yí]\S*|ha ca[ií]do|muri[oó]|trae|usamos|uso|necesito|necesitamos|falta|hace falta|tarda|responde|funciona)(?![^,;]*\b(?:si|salvo|menos|excepto|cuando|hasta|pero|en|dentro|de|del|desde|con|a)\b)[^,;]*$/iu,
  en: /\s*(?:[,;–—-]+\s*|\s+(?:because|since|as)\s+)(?:it|we|they|that|this)(?:['’]s|['’]re| is| are| was| has| keeps| no)\s(?![^,;]*\b(?:if|unless|except|when|until|but|in|on|at|under|from|with|to)\b)[^;]*$/iu,
};

/** Several sentences of which one asks to be shown something, and the rest is about it: "This is crawling. What is using the CPU?" */
export function fromOnePart(found: Heard): Heard | undefined {
  const parts = found.normalised.split(/[.?!;:–—]+\s+|,\s+/).filter((part) => part.trim() !== "");
  if (parts.length < 2 || parts.length > 4 || hasNegator(found.normalised, found.language)) return undefined;
  const ready = parts.flatMap((part) => {
    const [best] = readRequest(part, found.context);
    return best ? [best] : [];
  });
  const [first] = ready;
  if (first?.kind !== "ready" || first.skill.changes) return undefined;
  return ready.every((one) => one.kind === "ready" && one.skill === first.skill)
    ? planned(found, ready.at(-1) ?? first)
    : undefined;
}

function hasNegator(text: string, language: Language): boolean {
  return readTokens(text, language).some((token) => isNegator(token, language));
}

/** "No reinicies nginx" is an order too: to leave it be. */
export function fromNegation(found: Heard, tokens: readonly Token[]): Heard | undefined {
  if (!tokens.some((token) => isNegator(token, found.language))) return undefined;
  const rest = withoutLeadingNegation(tokens, found.language);
  const [taken] = rest ? readWords(rest, found.context) : [];
  if (taken?.skill.changes) return answer(found, "answer_not_doing");
  const [near] = readWords(
    tokens.filter((token) => !isNegator(token, found.language)),
    found.context,
  );
  return near
    ? { ...found, plan: { kind: "clarify", question: message(found.language, "ask_negation"), choices: [] } }
    : undefined;
}
