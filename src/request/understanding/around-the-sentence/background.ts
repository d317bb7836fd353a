import { type Language, languages } from "../../../shared/language.ts";
import { type Heard, namesOf, planned } from "../planning.ts";
import { type Reading, type ReadingContext, readWords } from "../reading.ts";
import { mentionedNames } from "../slots/mentioned.ts";
import { looksLikeName } from "../slots/plain-words.ts";
import type { KnownNames } from "../slots/slot-read.ts";
import { foldedText, readTokens, type Token } from "../templates/tokens.ts";
import { isNegator, withoutLeadingNegation } from "./negation.ts";
import { askWhether, isQuestion } from "./orders-and-questions.ts";

/**
 * Several sentences of which one is the request, and the rest tells why: "This is crawling. What is using the CPU?",
 * "fail2ban blocked 192.168.1.77. Unban it.", "Apaga el servidor, que lo movemos de sala". Where the rest holds a
 * condition, an exception or another order, nothing is made of it.
 */
export function fromBackground(found: Heard): Heard | undefined {
  const { language, context } = found;
  const parts = partsOf(found.normalised, language);
  if (parts.length < 2 || parts.length > 5) return undefined;
  let names = context.names;
  let mentioned: KnownNames = {};
  const heard: { part: Token[]; reading: Reading | undefined; text: string }[] = [];
  for (const text of parts) {
    const part = withoutTie(readTokens(text, language), language);
    const reading = part.length === 0 ? undefined : readWords(part, { ...context, names })[0];
    heard.push({ part, reading: reading && withMentioned(reading, mentioned), text });
    mentioned = { ...mentioned, ...mentionedNames(part, context) };
    names = { ...names, ...mentioned };
    if (reading?.kind === "ready") names = { ...names, ...namesOf(reading.skill, reading.intention.slots) };
  }
  const ordered = heard.some(({ reading }) => reading?.skill.changes);
  const asked = heard.findLast(({ reading }) => reading !== undefined);
  // "Nginx no responde, reinícialo": alone the first would ask how nginx is, before an order it says why.
  const meant = heard.filter(
    (one) => one.reading !== undefined && !(ordered && isFault(one)) && (one === asked || !onlyTells(one, language)),
  );
  const [first] = meant;
  if (first?.reading === undefined || meant.some(({ reading }) => reading?.skill !== first.reading?.skill))
    return undefined;
  const best = meant.findLast(({ reading }) => reading?.kind === "ready") ?? first;
  const { reading } = best;
  const rest = heard.filter((one) => !meant.includes(one));
  const at = heard.indexOf(best);
  if (reading?.kind !== "ready") return undefined;
  const order = { skill: reading.skill.id, changes: reading.skill.changes === true };
  if (!rest.every((one) => isBackground(one.part, order, context, heard.indexOf(one) < at))) return undefined;
  if (reading.skill.changes && isQuestion(best.text, language)) return askWhether(found, reading);
  return planned(found, reading);
}

function isFault({ part, reading }: { part: readonly Token[]; reading: Reading | undefined }): boolean {
  return !reading?.skill.changes && part.some((_, at) => faults.test(foldedText(part.slice(at))));
}

/** "Nos quedamos sin espacio, ¿qué carpetas ocupan más?": how things stand, which could have been a question by itself. */
function onlyTells({ text, reading }: { text: string; reading: Reading | undefined }, language: Language): boolean {
  return reading?.skill.changes !== true && !/[¿?]/.test(text) && telling[language].test(text);
}

const telling: Record<Language, RegExp> = {
  es: /^(ya )?(nos|me|se|estamos|estoy|andamos|ando|vamos|voy) /i,
  en: /^(we|i am|i['’]m|it is|it['’]s|something) /i,
};

/** "/var is filling up. Which folders are the biggest?": what is to be shown, of the folder spoken of just before. */
function withMentioned(reading: Reading, { path }: KnownNames): Reading {
  const { skill } = reading;
  if (reading.kind !== "ready" || skill.changes || path === undefined) return reading;
  if (skill.slots.path?.optional !== true || reading.intention.slots.path !== undefined) return reading;
  return { ...reading, intention: { ...reading.intention, slots: { ...reading.intention.slots, path } } };
}

/** Beginning at a stop, a comma, a dash, a bracket, or a word for the reason; a mark stays with what it ends. */
function partsOf(text: string, language: Language): string[] {
  return text
    .split(/(?<=[.?!;:…])\s+|\s*[,;]\s+|\s+[-–—]+\s+|\s*[()]\s*/)
    .flatMap((part) => part.split(reasons[language]))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

const reasons: Record<Language, RegExp> = {
  es: /\s+(?=(?:porque|ya que|puesto que|para que|mientras|antes de que|as[ií] que|que (?:ya|se|lo|la|no|est[aá]|hay|vamos|tengo|necesito|tenemos|me|nos|le|les|el|los|las|han|he|ha|voy|es|son|si no)) )/i,
  en: /\s+(?=(?:because|since|so that|so (?:he|she|it|we|they|that|i|nobody|people)|while|before|as (?:it|we|they|he|she|i)|i think|i guess|thanks|cheers) )/i,
};

/** Words that tie a part to the one before and say nothing else. */
function withoutTie(tokens: Token[], language: Language): Token[] {
  const from = tokens.findIndex(({ folded }) => !ties[language].test(folded));
  return from < 0 ? [] : tokens.slice(from);
}

const ties: Record<Language, RegExp> = {
  es: /^(y|pues|entonces|asi|que|bueno|vale|oye|mira|a|ver|anda|venga|porfa|che|es|luego)$/,
  en: /^(and|so|then|well|ok|okay|right|hey|look|now|also|just|thanks|cheers|folks|hi|hello)$/,
};

/** Talk around a request: no condition, no exception, and an order taken back only where the request is another. */
export function isBackground(
  part: readonly Token[],
  order: { skill: string | undefined; changes: boolean },
  context: ReadingContext,
  before: boolean,
): boolean {
  const { language } = context;
  // In both languages: what is taken for one may hold a word of the other that changes everything.
  if (part.some((token, at) => isCondition(token, !order.changes && (at > 0 || before)))) return false;
  const words = foldedText(part);
  // "Instala htop, git y curl": more of what the order is for.
  if (
    order.changes &&
    part.length <= 6 &&
    part.some((token, at) => (at === 1 || at === 2) && /^(y|e|o|u|and|or)$/.test(token.folded))
  )
    return false;
  if (order.changes && part.length <= 2 && part.some((token) => looksLikeName(token, context))) return false;
  if (languages.some((one) => secretive[one].test(words) || (order.changes && elsewhere[one].test(words))))
    return false;
  if (faults.test(words) && !part.some(({ text, quoted }) => quoted || /[/*.\d]/.test(text))) return true;
  const said = part.map(({ text }) => text.toLowerCase()).join(" ");
  // Who is not sure gives no order.
  if (doubts[language].test(said)) return !order.changes;
  if (complaints[language].test(said)) return true;
  const negated = isNegator(part[0] ?? blank, language) ? withoutLeadingNegation(part, language) : undefined;
  if (negated === undefined) return true;
  const other = readWords(negated, context)[0];
  return other?.skill.changes === true && other.skill.id !== order.skill;
}

const blank: Token = { text: "", folded: "", start: 0, end: 0, quoted: false };

/** "Stop nginx, it is on web01": where something is says which one is meant. */
const elsewhere: Record<Language, RegExp> = {
  es: /\b(esta|estan|queda|quedan|vive|viven|corre|corren|hay) (en|dentro|sobre|bajo)\b/,
  en: /\b(is|are|lives?|runs?|sits?|it's) (on|in|at|under|inside)\b/,
};

/** An order whose reason is that nobody may know is not taken for a colleague's. */
const secretive: Record<Language, RegExp> = {
  es: /\b(nadie (se entere|lo sepa|lo vea|me vea|se de cuenta)|sin que (nadie|se)|sin dejar rastro|a escondidas)\b/,
  en: /\b((nobody|no one|noone) (will |can |should )?(notice|notices|know|knows|finds? out|sees?)|without anyone|without a trace|behind (his|her|their) back)\b/,
};

/** "No imprime nada": how things are, which no order says: that would be "no imprimas". What may be left out is no fault. */
const faults =
  /^not (?:working|responding|running|starting|coming up|printing|loading|answering|respond|start|work|load|print|answer|come up)$|^no (?:(?:me|nos|le|les|se) )?(?:imprime|imprimen|funciona|funcionan|va|van|anda|andan|responde|responden|contesta|arranca|arrancan|carga|cargan|sirve|deja|puede|pueden|podemos|entra|entran|jala|tira|furula|conecta|conectan|ve|ven|llega|llegan|manda|envia|resuelve|tengo|tenemos|esta (?:bien|respondiendo|funcionando|imprimiendo|cargando|activ[ao]|arrancad[ao]|levantad[ao]|instalad[ao]|en marcha)|reacciona|recuerda|acuerda)\b/;

/**
 * "It grew, but the space never came back. What is using it?": in a `story`, told before what is to be shown or inside a
 * part, some words limit nothing. An order stays on the safe side of each of them.
 */
function isCondition({ folded, text, quoted }: Token, story: boolean): boolean {
  if (quoted || text.toLowerCase() === "sí") return false;
  if (story && /^(but|though|when|until|aunque|cuando|hasta)$/.test(folded)) return false;
  return languages.some((one) => conditions[one].test(folded));
}

/** "No me deja desmontarlo", "no hay sitio": how things are, and no order that is taken back. */
const complaints: Record<Language, RegExp> = {
  es: /^no (encuentro|encontramos|puedo|podemos|pueden|hay|queda|tengo|tenemos|cabe|funciona|arranca|responde|carga|(me|nos|le|les) (deja|dejan|funciona|responde|carga|cabe|entra|aparece))( |$)/,
  en: /^no (room|space)( |$)/,
};

const doubts: Record<Language, RegExp> = {
  es: /^(no sé|no se (d[oó]nde|en qu[eé]|qui[eé]n|cu[aá]l|cu[aá]nto|c[oó]mo)|no (sabemos|recuerdo|recordamos|(me|nos) (acuerdo|acordamos)))( |$)/,
  en: /^(no (idea|clue)|not sure)( |$)/,
};

const conditions: Record<Language, RegExp> = {
  es: /^(si|salvo|menos|excepto|excepcion|aparte|cuando|hasta|solo|unicamente|quitando|dejando|ignorando|aunque)$/,
  en: /^(if|unless|except|apart|aside|other|skip|skipping|ignoring|bar|when|until|only|excluding|but|though)$/,
};
