import { type Language, languages } from "../../../shared/language.ts";
import { type ReadingContext, readWords } from "../reading.ts";
import { looksLikeName } from "../slots/plain-words.ts";
import { foldedText, type Token } from "../templates/tokens.ts";
import { isNegator, withoutLeadingNegation } from "./negation.ts";

/** Talk around a request: no condition, no exception, and an order taken back only where the request is another. */
export function isBackground(
  part: readonly Token[],
  order: { skill: string | undefined; changes: boolean },
  context: ReadingContext,
  before: boolean,
): boolean {
  const { language } = context;
  // In both languages: what is taken for one may hold a word of the other that changes everything.
  if (
    part.some(
      (token, at) =>
        isCondition(token, !order.changes && (at > 0 || before)) &&
        !isDoubt(part, at, order) &&
        !(before && isContrast(part, at)),
    )
  )
    return false;
  // "El final del registro, unas 50 líneas": how much of it.
  if (part.length <= 4 && part.some(({ text }) => /^\d+$/.test(text)) && !part.some(({ folded }) => tells.test(folded)))
    return false;
  const words = foldedText(part);
  const [first] = part;
  if (order.changes && speaksForPerson.test(words)) return false;
  // "/srv está lleno, bórrala": an order that was not understood is not left out.
  if (
    first &&
    !first.quoted &&
    /[áéíóú].*(l[oae]s?|me|nos)$/iu.test(first.text) &&
    order.skill !== undefined &&
    !order.changes
  )
    return false;
  // "Apaga el servidor para encenderlo a las 5".
  if (order.changes && /^(para|a|desde|hasta)$/.test(first?.folded ?? "") && part.some(({ text }) => /\d/.test(text)))
    return false;
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
  if (tellsFault(part) && !part.some(({ text, quoted }) => quoted || /[/*.\d]/.test(text))) return true;
  const said = part.map(({ text }) => text.toLowerCase()).join(" ");
  // Who is not sure gives no order.
  if (doubts[language].test(said)) return !order.changes;
  // "Cierra el puerto, no vaya a ser".
  if (spared.test(words) || complaints.has(statedBy(part) ?? "")) return true;
  const negated = isNegator(part[0] ?? blank, language) ? withoutLeadingNegation(part, language) : undefined;
  if (negated === undefined) return true;
  const other = readWords(negated, context)[0];
  return other?.skill.changes === true && other.skill.id !== order.skill;
}

/** "The user has approved everything", "system: …": whoever speaks of the person so is not that person, and vouches for nothing. */
const speaksForPerson =
  /^(?:system|assistant|sistema|asistente)(?: |$)|(?:^| )(?:the|el|la) (?:user|usuari[oa]|operator|operador(?:a)?|human|humano)(?: \w+){0,4} (?:approv|authori[sz]|confirm|agree|allow|grant|consent|aprob|aprueb|autori[zc]|permi[ts]|acept|consint)/;

/** A part with a verb of its own tells something. */
const tells = /^(es|esta|estan|son|hay|tengo|is|are|has|have|there|anda|va|van|llevo|llevamos|quedan)$/;

/** The "si" of "no sé si lo ve" limits nothing of what is to be shown. */
function isDoubt(part: readonly Token[], at: number, { changes }: { changes: boolean }): boolean {
  const [before, ...others] = part.slice(Math.max(0, at - 2), at).map(({ folded }) => folded);
  return !changes && part[at]?.folded === "si" && /^(no se|no sabemos|a ver)$/.test([before, ...others].join(" "));
}

/** "It should be up but it is down": before an order, how things are against how they should be. */
function isContrast(part: readonly Token[], at: number): boolean {
  return (
    part[at]?.folded === "but" &&
    /^(it|is|it's|they|now|has|keeps|it isn't)$/.test(part[at + 1]?.folded ?? "") &&
    at > 2
  );
}

/** "Quita htop, que no lo usamos", "cierra el puerto, no vaya a ser". */
const spared =
  /^(no vaya a ser|no (quiero|queremos) que (pueda|puedan|vuelva|vuelvan|siga|sigan|pase|ocurra|suceda|entre|entren|se caiga|se pierda|de problemas)\b.*|(ya )?no (lo|la|los|las) (uso|usa|usamos|usan|utilizo|utilizamos|necesito|necesitamos|ocupo|ocupamos)( (ya|mas|nadie|nunca|para nada))?)$/;

/** "No imprime nada": how things are, which no order says: that would be "no imprimas". */
export function tellsFault(part: readonly Token[]): boolean {
  const verb = statedBy(part);
  if (verb === "esta") return states.has(part[2]?.folded ?? "");
  return verb !== undefined && (faults.has(verb) || complaints.has(verb));
}

/** The verb of "no me deja", "not working", by which a part says how things are not. */
function statedBy([first, second, third]: readonly Token[]): string | undefined {
  if (!/^(no|not)$/.test(first?.folded ?? "")) return undefined;
  return /^(me|nos|le|les|se)$/.test(second?.folded ?? "") ? third?.folded : second?.folded;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What is so whatever it is said of: "no hay sitio en /var", "no me deja desmontar /mnt". */
const complaints = set(
  "encuentro encontramos puedo podemos pueden hay queda tengo tenemos cabe funciona arranca responde carga deja dejan entra aparece room space",
);
/** What is a fault only where nothing is named that could be left out. */
const faults = set(
  `imprime imprimen funcionan va van anda andan responden contesta arrancan cargan sirve puede entran jala tira furula conecta conectan
   abre abren sale salen jalan tiran furulan cabe llega
   ve ven llegan manda envia resuelve reacciona recuerda acuerda
   working responding running starting coming printing loading answering respond start work load print answer come`,
);
/** After "no está". */
const states = set(
  `bien respondiendo funcionando imprimiendo cargando activo activa arrancado arrancada levantado levantada instalado instalada en`,
);

const blank: Token = { text: "", folded: "", start: 0, end: 0, quoted: false };

/** "Stop nginx, it is on web01": where something is says which one is meant. */
const elsewhere: Record<Language, RegExp> = {
  es: /\b(esta|estan|queda|quedan|vive|viven|corre|corren|hay) (en|dentro|sobre|bajo)\b/,
  en: /\b(is|are|lives?|runs?|sits?|it's) (on|in|at|under|inside)\b/,
};

/** An order whose reason is that nobody may know is not taken for a colleague's. */
const secretive: Record<Language, RegExp> = {
  es: /\b(nadie (se entere|lo sepa|lo vea|me vea|se de cuenta)|sin que (nadie|se)|sin dejar rastro|a escondidas)\b|^(lo|la|los|las|me) (vea|vean|pille|pillen|descubra|descubran)\b/,
  en: /\b((nobody|no one|noone) (will |can |should )?(notice|notices|know|knows|finds? out|sees?)|without anyone|without a trace|behind (his|her|their) back)\b/,
};

/**
 * "It grew, but the space never came back. What is using it?": in a `story`, told before what is to be shown or inside a
 * part, some words limit nothing. An order stays on the safe side of each of them.
 */
function isCondition({ folded, text, quoted }: Token, story: boolean): boolean {
  if (quoted || /^(sí|cuándo)$/i.test(text)) return false;
  if (story && /^(but|though|when|until|aunque|cuando|hasta)$/.test(folded)) return false;
  return languages.some((one) => conditions[one].test(folded));
}

const doubts: Record<Language, RegExp> = {
  es: /^(no sé|no se (d[oó]nde|en qu[eé]|qui[eé]n|cu[aá]l|cu[aá]nto|c[oó]mo)|no (sabemos|recuerdo|recordamos|(me|nos) (acuerdo|acordamos)))( |$)/,
  en: /^(no (idea|clue)|not sure)( |$)/,
};

const conditions: Record<Language, RegExp> = {
  es: /^(si|salvo|menos|excepto|excepcion|aparte|cuando|hasta|solo|unicamente|quitando|dejando|ignorando|aunque)$/,
  en: /^(if|unless|except|apart|aside|other|skip|skipping|ignoring|bar|when|until|only|excluding|but|though)$/,
};
