import { quoteArgument } from "../../../command/shell/quote.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { isNegator } from "../around-the-sentence/negation.ts";
import type { Memory, Output } from "../memory.ts";
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
    const ending = endingOf(said, last.skill, found.language);
    if (ending !== undefined) return withFilter(found, output, `grep -i -- ${quoteArgument(ending)}`);
    const picks = (keeps ?? leaves) === undefined ? ofThose[found.language].exec(words)?.[0] : undefined;
    const lead = keeps ?? leaves ?? picks;
    if (lead === undefined) continue;
    const named = said.slice(lead.trim().split(" ").length);
    const [only] = named;
    const one = named.length === 1 ? only?.text : undefined;
    // "De esos nada más el 443": what is picked without a word for holding it is a name or a number.
    const picked = only && looksLikeName(only, found.context) ? one : undefined;
    const left =
      leaves === undefined ? undefined : (folderLeftOut(named, last.skill, found.language) ?? leftOut(named, found));
    const text = keeps !== undefined ? one : leaves !== undefined ? left : picked;
    // "The lines with error" says of a text that it is one.
    const isText =
      keeps !== undefined &&
      /\b(lineas|mensajes|entradas|lines|messages|entries|palabra|texto|word|text)\b/.test(keeps);
    if (text === undefined || (isOrdinaryWord(text.toLowerCase()) && !(isText && text.length > 3))) continue;
    const whole = /^\d+$/.test(text) ? "w" : "";
    const filter = leaves === undefined ? `grep -i${whole}F` : "grep -viF";
    return withFilter(found, output, `${filter} -- ${quoteArgument(text)}`);
  }
  return undefined;
}

function withFilter(found: Heard, output: Output, filter: string): Heard {
  const script = `${output.script} | ${filter}`;
  const say = message(found.language, "said_will_run", { script });
  const memory = { ...found.memory, output: { ...output, script } };
  return { ...found, plan: { kind: "command", script, source: "skill", confidence: 0.95, say }, memory };
}

/** "Solo los .conf": of files that were found otherwise than by their names, those that end so. */
function endingOf(tokens: readonly Token[], skill: string, language: Language): string | undefined {
  if (!/^(find-by-(?!name)|find-empty|largest-files)/.test(skill)) return undefined;
  const lead =
    onlyThose[language]
      .exec(`${foldedText(tokens)} `)?.[0]
      .trim()
      .split(" ").length ?? 0;
  const named = tokens.slice(lead).filter(({ folded }) => !/^(files|file|ones|archivos|ficheros)$/.test(folded));
  const ending = lead > 0 && named.length === 1 ? /^\*?\.(\w+)$/.exec(named[0]?.text ?? "")?.[1] : undefined;
  return ending === undefined ? undefined : `\\.${ending}$`;
}

const onlyThose: Record<Language, RegExp> = {
  es: /^(?:y |pero )?(?:solo|solamente|nomas|unicamente) (?:los|las) (?:que (?:acaben|acaban|terminen|terminan) en )?/,
  en: /^(?:and |but )?(?:only|just) (?:the )?(?:ones ending in )?/,
};

/**
 * "Quita los de nginx" after files or messages were shown is of those, and no order; said of anything else it is one.
 */
export function fromHiding(found: Heard, memory: Memory, tokens: readonly Token[]): Heard | undefined {
  const { language } = found;
  if (
    !/^(find-|largest-|search-text|unit-journal|journal-|list-folder|kernel-|failed-logins|listening-|connections|processes-)/.test(
      memory.last?.skill ?? "",
    )
  )
    return undefined;
  const lead = hides[language].exec(`${foldedText(tokens)} `)?.[0].trim();
  const named = lead === undefined ? [] : tokens.slice(lead.split(" ").length);
  const said = language === "en" ? named.filter(({ folded }) => !/^(ones|lines|files|entries)$/.test(folded)) : named;
  const [only] = said;
  if (lead === undefined || said.length !== 1 || !only || (language === "en" && said.length === named.length))
    return undefined;
  const marker = {
    ...only,
    text: language === "es" ? "sin" : "without",
    folded: language === "es" ? "sin" : "without",
    quoted: false,
  };
  return fromPickingLines(found, memory, [marker, only]);
}

const hides: Record<Language, RegExp> = {
  es: /^(?:(?:y|pero|ahora) )?(?:quita|quitame|quite|saca|sacame|oculta|descarta|elimina de la lista) (?:los|las) (?:de|que sean de|del) /,
  en: /^(?:(?:and|but|now) )?(?:leave out|hide|drop|remove|skip|take out) the /,
};

/** "Los que estén en la carpeta de ana", "anything in /srv/old": of files that were found, those in it. */
function folderLeftOut(tokens: readonly Token[], skill: string, language: Language): string | undefined {
  const lead = isIn[language].exec(`${foldedText(tokens)} `)?.[0];
  if (lead === undefined || !/^(find-|largest-files)/.test(skill)) return undefined;
  const rest = tokens.slice(lead.trim().split(" ").length);
  const named = /^(folder|directory)$/.test(rest[1]?.folded ?? "") ? rest.slice(0, 1) : rest;
  const name = named.length === 1 ? named[0]?.text.replace(/\/+$/, "") : undefined;
  if (name === undefined || name === "" || isOrdinaryWord(name.toLowerCase())) return undefined;
  return /^[/~]/.test(name) ? `${name}/` : `/${name}/`;
}

const isIn: Record<Language, RegExp> = {
  es: /^(?:(?:todo )?(?:lo|los|las|todo) )?(?:que )?(?:(?:esta|estan|este|esten|hay|haya|cuelga|cuelgue|cuelgan|sea|sean|vive|viven) )?(?:en|de|dentro de|bajo|debajo de) (?:(?:la|el|una|un) )?(?:(?:carpeta|directorio) )?(?:(?:de|del|llamad[oa]|que se llama|que se llame) )?/,
  en: /^(?:(?:anything|everything|whatever|the ones|ones|those|the|stuff|files|what) )?(?:(?:that|which) )?(?:(?:is|are|lives?|sits?) )?(?:in|under|inside|below|within|from) (?:(?:the|a|any) )?(?:(?:folder|directory|folders) )?(?:(?:called|named|of) )?/,
};

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

const ofThose: Record<Language, RegExp> = {
  es: /^(?:(?:y|pero|ahora) )?(?:de (?:es[oa]s|est[oa]s|ell[oa]s|tod[oa]s es[oa]s|ahi) )(?:(?:me )?(?:ensename|muestrame|mostrame|muestreme|dame|deme|dime|dejame|quiero|interesa|interesan|quedate con|ver) )*(?:(?:solo|solamente|nada mas|nomas|unicamente) )?(?:(?:ver|el|la|los|las|lo|del|de) )*/,
  en: /^(?:(?:and|but|now) )?(?:(?:out )?of (?:those|these|them|all of those|all those) )(?:(?:show me|give me|show|keep|i want|tell me) )?(?:(?:only|just) )?(?:(?:the|ones?|for|on|with|of|port) )*/,
};

const without: Record<Language, RegExp> = {
  es: /^(?:(?:y|pero|ahora) )?(?:(?:tod[oa]s?|(?:l[oa]s? )?mism[oa]s?|lo mismo|igual|es[oa]s?|tod[oa]s? es[oa]s?) )?(?:pero )?(?:sin contar|sin|menos|excepto|salvo|quitando|quitame|descontando|dejando fuera|saltandote) /,
  en: /^(?:(?:and|but|now) )?(?:(?:all|everything) )?but |^(?:(?:and|but|now) )?(?:(?:all|everything|(?:the )?same(?: again)?|all of (?:those|them|that)|those|them|that) )?(?:but )?(?:without|except for|except|but not|excluding|leaving out|leave out|skipping|skip|apart from|minus) /,
};
