import { quoteArgument } from "../../../command/shell/quote.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { isNegator } from "../around-the-sentence/negation.ts";
import type { Memory } from "../memory.ts";
import type { Heard } from "../planning.ts";
import { isOrdinaryWord } from "../slots/ordinary-words.ts";
import { looksLikeName } from "../slots/plain-words.ts";
import { trimCourtesy } from "../templates/politeness.ts";
import { foldedText, type Token } from "../templates/tokens.ts";

/**
 * "Solo las que tengan que ver con openssl", "just the lines with timeout", "pero sin los .gz": of what was just shown the
 * lines that hold a text, or all but those. Only where something was shown: nothing of an order is left out by its words.
 */
export function fromPickingLines(found: Heard, { output, last }: Memory, tokens: readonly Token[]): Heard | undefined {
  if (output === undefined || output.changes !== false || last === undefined) return undefined;
  for (const { tokens: said } of trimCourtesy(tokens, found.language)) {
    const words = `${foldedText(said)} `;
    const keeps = holding[found.language].exec(words)?.[0];
    const leaves = keeps === undefined ? without[found.language].exec(words)?.[0] : undefined;
    const lead = keeps ?? leaves;
    if (lead === undefined) continue;
    const named = said.slice(lead.trim().split(" ").length);
    const text = keeps === undefined ? leftOut(named, found) : named.length === 1 ? named[0]?.text : undefined;
    if (text === undefined || isOrdinaryWord(text.toLowerCase())) continue;
    const filter = keeps === undefined ? "grep -viF" : "grep -iF";
    const script = `${output.script} | ${filter} -- ${quoteArgument(text)}`;
    const say = message(found.language, "said_will_run", { script });
    const memory = { ...found.memory, output: { ...output, script } };
    return { ...found, plan: { kind: "command", script, source: "skill", confidence: 0.95, say }, memory };
  }
  return undefined;
}

/** ".gz" of "los comprimidos, los .gz", "*.log": only a text that can stand in a line, and no word for a sort of thing. */
function leftOut(tokens: readonly Token[], { context }: Heard): string | undefined {
  // "Sin borrar nada, para nginx" is no line.
  const isOrder = (token: Token) => isNegator(token, context.language) || context.index.begins(token.folded);
  const rest = tokens.filter(({ folded }) => !/^(el|la|los|las|de|del|the|of)$/.test(folded));
  if (rest.length > 3 || rest.some((token) => isOrder(token) && !looksLikeName(token, context))) return undefined;
  const named = tokens.filter((token) => token.quoted || /^\*?\.\w/.test(token.text) || looksLikeName(token, context));
  return named.length === 1 ? named[0]?.text.replace(/^\*/, "") : undefined;
}

const holding: Record<Language, RegExp> = {
  es: /^(?:(?:y|pero|ahora) )?(?:(?:(?:solo|solamente|unicamente|nada mas|nomas|quedate con|dejame) )?(?:(?:los|las|lo|aquellos|aquellas|lineas|las lineas|los mensajes|las entradas) )(?:que )?(?:teng[ao]n? que ver con|tienen que ver con|contengan?|contienen|digan?|dicen|incluyan?|incluyen|mencionen?|mencionan|hablen de|hablan de|lleven|llevan|pongan?|con) (?:la palabra |el texto )?|(?:filtra|filtralo|filtralos|filtralas|filtrame|filtre|filtrelo)(?: eso)? (?:por|con) (?:la palabra )?)/,
  en: /^(?:(?:and|but|now) )?(?:(?:(?:only|just) )?(?:(?:the|those|ones|lines|messages|entries|packages) )+(?:that |which )?(?:(?:have|has) to do with|containing|contains?|mentioning|mentions?|matching|match|matches|saying|say|says|include|includes|including|about|with) (?:the word |the text )?|(?:filter|grep)(?: it| that| them| those)? (?:by|for|on) (?:the word )?)/,
};

const without: Record<Language, RegExp> = {
  es: /^(?:(?:y|pero|ahora) )?(?:todo |todos |todas )?(?:sin|menos|excepto|salvo|quitando) /,
  en: /^(?:(?:and|but|now) )?(?:all |everything )?(?:without|except|but|excluding|leaving out) /,
};
