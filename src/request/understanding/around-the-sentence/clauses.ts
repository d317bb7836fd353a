import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { answer, type Heard, namesOf, planned } from "../planning.ts";
import { type Reading, readRequest, readWords } from "../reading.ts";
import { readTokens, type Token } from "../templates/tokens.ts";
import { cutOutsideQuotes } from "../text/outside-quotes.ts";
import { isNegator, withoutLeadingNegation } from "./negation.ts";
import { isQuestion } from "./orders-and-questions.ts";

/**
 * "No lo reinicies, solo recárgalo", "lock the account, don't delete it": what is not to be done is left undone, the
 * rest is meant.
 */
export function fromClauses(found: Heard): Heard | undefined {
  const parts = cutOutsideQuotes(found.normalised, (all) =>
    all.split(/\s*[,;]\s*|\s+(?:y luego|y despu[eé]s|y|e|and then|and|then|sino|pero|but)\s+/i),
  ).filter((part) => part !== "");
  if (parts.length < 2 || parts.length > 3) return undefined;
  const taken = parts.map((part) => takenBack(part, found));
  const meant = parts.filter((_, at) => taken[at] === undefined);
  const [only] = meant;
  if (only === undefined || meant.length !== 1) return undefined;
  return fromRest(
    only,
    taken.filter((one) => one !== undefined),
    found,
  );
}

/** An order that a part of the request takes back; "anything": to change nothing at all. */
type TakenBack = Reading | "anything";

function takenBack(part: string, { language, context }: Heard): TakenBack | undefined {
  if (nothingChanged[language].test(part)) return "anything";
  // "Que cups no arranque al encender" is itself what to do.
  if (readRequest(part, context)[0]?.kind === "ready") return undefined;
  const negated = withoutLeadingNegation(readTokens(part, language), language);
  const order = negated && readWords(negated, context)[0];
  // Only an order that is known is known to be taken back: "sin los avisos" may mean anything.
  return order?.skill.changes ? order : undefined;
}

const nothingChanged: Record<Language, RegExp> = {
  es: /^(?:pero\s+)?(?:sin|no)\s+(?:me\s+)?(?:tocar|toques|cambiar|cambies|borrar|borres|instalar|instales|modificar|modifiques|reiniciar|reinicies|ejecutar|ejecutes|hacer|hagas|parar|pares|eliminar|elimines|actualizar|actualices)\s+(?:nada|ningun[oa]?|todav[ií]a|a[uú]n|ahora|por ahora)\b.*$/iu,
  en: /^(?:but\s+)?(?:without|do not|don['’]?t)\s+(?:touch|chang|delet|install|modify|restart|run|remov|updat|upgrad)\w*\s+(?:anything|any|yet|now|a thing|nothing)\b.*$/iu,
};

/** What is left to do: something to be shown, which spares all orders, or an order other than those taken back. */
function fromRest(part: string, taken: readonly TakenBack[], found: Heard): Heard | undefined {
  const order = taken.find((one) => one !== "anything");
  const names = order?.kind === "ready" ? namesOf(order.skill, order.intention.slots) : {};
  const context = { ...found.context, names: { ...found.context.names, ...names } };
  const text = part.replace(/^(?:s[oó]lo|solamente|mejor|just|only|rather|instead)\s+/i, "");
  const [best] = readRequest(text, context);
  if (best?.kind !== "ready") return undefined;
  if (!best.skill.changes) return planned(found, best);
  const spared = taken.some((one) => one === "anything" || one.skill === best.skill);
  return spared ? undefined : planned(found, best);
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
  es: /(?<!\b(?:eso|esa|ese|esto|aquello|lo|el|la|los|las))(?:,\s*|\s+)(?:que|porque|ya que|pues|es que)\s+(?:ya\s+|se\s+|lo\s+|la\s+|no\s+(?:lo|la)\s+)*(?:qued[oó]|est[aáé]n?|estaba|anda|va|colg[oó]|ca[yí]\S*|ha ca[ií]do|muri[oó]|trae|usamos|uso|necesito|necesitamos|falta|hace falta|tarda|responde|funciona)(?![^,;]*\b(?:si|salvo|menos|excepto|cuando|hasta|pero|en|dentro|de|del|desde|con|a)\b)[^,;]*$/iu,
  en: /\s*(?:[,;–—-]+\s*|\s+(?:because|since|as)\s+)(?:it|we|they|that|this)(?:['’]s|['’]re| is| are| was| has| keeps| no)\s(?![^,;]*\b(?:if|unless|except|when|until|but|in|on|at|under|from|with|to)\b)[^;]*$/iu,
};

/** "Que no estén vacíos", "that are not empty": a "no" of the things that are asked about. */
function saysWhich(tokens: readonly Token[], language: Language): boolean {
  const at = tokens.findIndex((token) => isNegator(token, language));
  const before = tokens[at - 1]?.folded ?? "";
  const after = tokens[at + 1]?.folded ?? "";
  return language === "es"
    ? at > 1 && /^(?:no|tampoco|nunca)$/.test(tokens[at]?.folded ?? "") && statesOf.test(after)
    : at > 2 && /^(?:are|is|were|was|have|has|does|do|that|which)$/.test(before);
}

const statesOf =
  /^(?:est[ae]n?|sean?|son|es|tengan?|tienen?|contengan?|contienen?|pertene[zc]\w+|se|hayan?|han|lleven?|empiec\w+|acab\w+|terminan?|terminen?|pes[ae]n|ocup[ae]n)$/;

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
  // Which of them are meant, others may know: nothing is changed by it.
  if (near && !near.skill.changes && saysWhich(tokens, found.language)) return undefined;
  return near
    ? { ...found, plan: { kind: "clarify", question: message(found.language, "ask_negation"), choices: [] } }
    : undefined;
}
