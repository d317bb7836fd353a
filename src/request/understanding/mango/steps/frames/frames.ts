import type { Language } from "../../../../../shared/language.ts";
import { orderClauses } from "../../../around-the-sentence/order-clauses.ts";
import { beginsWithOrder } from "../../../around-the-sentence/order-verbs.ts";
import { fold } from "../../../text/fold.ts";
import { type Condition, conditionalsIn } from "../conditions/conditions.ts";
import { isNothing } from "../conditions/state-conditionals.ts";
import { readOutputWishes } from "../output/output-wish.ts";
import { asksMore, beginsByLooking, toldAsOrder } from "./asks-more.ts";
import { splitLead } from "./background-lead.ts";
import { conditionFirst } from "./condition-first.ts";
import { factsIn } from "./facts.ts";
import { checkFirst, failedBefore, saysWhatIsFirst, wellAfter, wellBefore } from "./if-well.ts";
import { turnedRound } from "./turned-round.ts";

/** How the parts of a request hang together: one after the other, or only where something is (or is not) there. */
export type Frame =
  /** `turned`: told in another order than it is to be done in. `lead`: why, said before all of it. */
  | { kind: "sequence"; parts: readonly Part[]; turned: boolean; lead?: string; isFacts?: true }
  | { kind: "if"; condition: Condition; met: readonly Part[]; otherwise: readonly Part[] };

/**
 * `isOutput`: says only what is to become of what the part before prints. `ifWell`: only where the part before went well;
 * `ifFailed`: only where it did not. `isFact`: is to be shown whatever became of the part before.
 */
export type Part = { text: string; isOutput: boolean; ifWell: boolean; ifFailed?: true; isFact?: true };

/** Reads how a request of several parts hangs together; undefined where there is only one, or where it hangs on what nobody can tell. */
export function readFrame(text: string, language: Language): Frame | undefined {
  const condition = readCondition(conditionFirst(text.trim(), language), language);
  if (condition) return condition;
  const led = splitLead(text.trim(), language);
  if (led !== undefined) {
    const frame = readFrame(led.rest, language);
    return frame?.kind === "sequence" ? { ...frame, lead: led.lead } : frame;
  }
  const told = placeLast(text.trim(), language);
  const inOrder = turnedRound(told, language);
  const parts = sequenceOf(inOrder, language);
  const facts =
    parts?.every((part, at) => at === 0 || part.isFact) !== false ? frameOfFacts(text, language) : undefined;
  if (facts !== undefined && facts.parts.length >= (parts?.length ?? 0)) return facts;
  if (parts === undefined || parts.length < 2 || parts.length > mostParts) return undefined;
  // "Si está bien" of nothing that was done before is no step.
  return parts[0]?.ifWell ||
    parts.some(({ ifFailed }, at) => ifFailed && (at === 0 || at < parts.length - 1)) ||
    parts.some(({ text: part }) => hangs(part, language)) ||
    isChoice(text, language) ||
    corrected[language].test(text)
    ? undefined
    : { kind: "sequence", parts, turned: inOrder !== told };
}

/** "Guarda en a.txt la lista de los pdf": it is listed and then kept. */
function listKept(clause: string, language: Language): string[] {
  const { path = "", what = "" } = keepsList[language].exec(clause)?.groups ?? {};
  if (path === "") return [clause];
  return language === "es" ? [`lista ${what}`, `guárdalo en ${path}`] : [`list ${what}`, `save it to ${path}`];
}

const keepsList: Record<Language, RegExp> = {
  es: /^(?:guard|escrib|apunt|anot|vuelc|volc|pon|met|dej|sac)\p{L}* (?:en (?:el (?:archivo|fichero) )?(?<path>[\w./~-]+\.\w+) (?:la lista|el listado|una lista) (?:de|con) (?<what>.+)|(?:la lista|el listado|una lista) (?:de|con) (?<what>.+?) en (?:el (?:archivo|fichero) )?(?<path>[\w./~-]+\.\w+))$/iu,
  en: /^(?:save|write|store|put|dump) (?:(?:in|into|to) (?:the file )?(?<path>[\w./~-]+\.\w+) (?:the|a) list(?:ing)? of (?<what>.+)|(?:the|a) list(?:ing)? of (?<what>.+?) (?:in|into|to) (?:the file )?(?<path>[\w./~-]+\.\w+))$/iu,
};

/** "Muéstrame su estado y las últimas líneas del log": both are of what was done. */
function factsOfIt(clause: string, language: Language): string[] | undefined {
  return ofIt[language].test(clause) ? factsIn(clause, language) : undefined;
}

const ofIt: Record<Language, RegExp> = {
  es: /\bsus?\b|\p{L}{3,}[aeáéi]\p{L}*l[eo]s? /iu,
  en: /\b(?:its|for it|of it|their)\b/iu,
};

/** Several things that are shown one after the other, whatever becomes of any of them. */
function frameOfFacts(text: string, language: Language): Extract<Frame, { kind: "sequence" }> | undefined {
  const facts = factsIn(text, language);
  if (facts === undefined || facts.some((fact) => hangs(fact, language))) return undefined;
  const parts = facts.map((fact) => ({ text: fact, isOutput: false, ifWell: false, isFact: true as const }));
  return { kind: "sequence", parts, turned: false, isFacts: true };
}

const mostParts = 4;

function sequenceOf(text: string, language: Language): Part[] | undefined {
  const isLook = beginsByLooking(text, language);
  const isAsked = (piece: string) => isLook && asksMore(piece, language);
  const isMore = (piece: string) =>
    isAsked(piece) ||
    wellBefore(piece, language) !== piece ||
    failedBefore(piece, language) !== piece ||
    saysWhatIsFirst(piece, language) ||
    whenDone[language].test(`${piece} `) ||
    makesInside[language].test(piece) ||
    placeLater(piece, language) !== piece ||
    readOutputWishes(piece, language) !== undefined;
  const clauses = withoutOpenEnd(orderClauses(text, language, isMore), language)
    .flatMap((clause) => withVerb(clause, language))
    .flatMap((clause) => listKept(clause, language))
    .flatMap((clause, at) => (at > 0 ? (factsOfIt(clause, language) ?? [clause]) : [clause]))
    .flatMap((clause, at, all) => checkFirst(clause, all[at - 1], language));
  const isSaid = (clause: string) => `${clause} `.replace(whenDone[language], "").trim() !== "";
  const parts: Part[] = [];
  let ifWell = false;
  let ifFailed = false;
  for (const clause of clauses.filter(isSaid)) {
    const failed = failedBefore(clause, language);
    const well = wellAfter(wellBefore(failed, language), language);
    ifFailed ||= failed !== clause;
    ifWell ||= well !== failed;
    // "Y, si sale bien, bórrala": what comes after the comma is what hangs on it.
    if (well.trim() === "") continue;
    const inside = well.replace(makesInside[language], language === "es" ? "crea $1 dentro" : "create $1 inside it");
    const plain = placeLater(inside, language)
      .replace(whenDone[language], "")
      .replace(reason[language], "")
      .replace(between[language], "$1 ")
      .replace(beforePlace[language], " ")
      .replace(instead[language], "")
      .replace(ifWell ? /^(?:s[oó]lo|only|just) /iu : "", "")
      .trim();
    const isOutput = parts.length > 0 && readOutputWishes(plain, language) !== undefined;
    const isFact = parts.length > 0 && !isOutput && isAsked(plain);
    parts.push({
      text: isFact ? toldAsOrder(plain, language) : plain,
      isOutput,
      ...(isFact && { isFact }),
      ifWell,
      ...(ifFailed && { ifFailed }),
    });
    ifWell = false;
    ifFailed = false;
  }
  // What was said after an output and is neither more of it nor an order is left over.
  return parts.every(({ text: part, isOutput }, at) => at === 0 || isOutput || beginsWithOrder(part, language))
    ? parts
    : undefined;
}

/** "Recarga nginx, pero solo si está bien": a condition that nothing follows is of what stands before it. */
function withoutOpenEnd(clauses: readonly string[], language: Language): readonly string[] {
  const [last = "", before = ""] = clauses.toReversed();
  const isOpen = wellBefore(last, language).trim() === "" || (saysWhatIsFirst(last, language) && !/,\s/.test(last));
  return clauses.length > 1 && last !== "" && isOpen && !beginsWithOrder(last, language)
    ? [...clauses.slice(0, -2), `${before} ${last}`]
    : clauses;
}

/** "…, que no sirve": why it is to be done. */
const reason: Record<Language, RegExp> = {
  es: /,\s*(?:que (?:ya )?(?:no|lo|la|los|las|se|est[aá]n?)\b|porque|ya que|pues|as[ií] que|para que)\s[^,]*$/iu,
  en: /,\s*(?:because|since|as (?:it|they|we)|which (?:is|are|we)|so (?:that|i|we))\s[^,]*$/iu,
};

/** "Crea en su lugar b.txt". */
const instead: Record<Language, RegExp> = {
  es: /\s+en (?:su|el) lugar(?! de)(?=\s|$)/iu,
  en: /\s+(?:in its (?:place|stead)|instead(?! of))(?=\s|$)/iu,
};

/** "Elimine después cron.log". */
const between: Record<Language, RegExp> = {
  es: /^(\p{L}+) (?:despu[eé]s|luego|tambi[eé]n|adem[aá]s|finalmente|entonces|por [uú]ltimo)\s+/iu,
  en: /^([a-z]+) (?:then|also|afterwards|finally|next)\s+/iu,
};

/** "In tmp, delete a.pid": where it is done is said after what is. */
function placeLast(text: string, language: Language): string {
  if (!/^(?:en|in|dentro|inside)\b/i.test(text)) return text;
  const found = placeFirst[language].exec(text);
  if (!found?.groups) return text;
  const { place = "", rest = "" } = found.groups;
  const [first = "", ...others] = orderClauses(rest, language).flatMap((clause) =>
    clause.split(/,?\s+(?=(?:pero|y|but|and)\s+(?:antes|primero|first|before)\b)/iu),
  );
  return (beginsWithOrder(first, language) || asksMore(first, language)) && rest.startsWith(first)
    ? `${first} ${place}${others.length > 0 ? rest.slice(first.length) : ""}`
    : text;
}

const placeFirst: Record<Language, RegExp> = {
  es: /^(?<place>(?:en|dentro de)\s+(?:(?:la\s+)?(?:carpeta|el\s+directorio|el\s+archivo|el\s+fichero)\s+)?[\w./~-]+)\s*[,:]?\s+(?<rest>.+)$/iu,
  en: /^(?<place>(?:in|inside)\s+(?:(?:the\s+)?(?:folder|directory|file)\s+)?[\w./~-]+)\s*[,:]?\s+(?<rest>.+)$/iu,
};

/** "Pon 600 a a.key y 644 a a.crt": the verb is said once. */
function withVerb(clause: string, language: Language): string[] {
  const found = (language === "es" ? gapEs : gapEn).exec(clause);
  if (!found || !beginsWithOrder(clause, language)) return [clause];
  const [, verb = "", first = "", preposition = "", target = "", second = "", other = ""] = found;
  return [`${verb} ${first} ${preposition} ${target}`, `${verb} ${second} ${preposition} ${other}`];
}

const gapEs = /^(\S+) (\S+(?: \S+)?) (a|al|por|en|con) (\S+) y (\S+(?: \S+)?) \3 (\S+)$/iu;
const gapEn = /^(\S+) (\S+(?: \S+)?) (to|into|with|as|on) (\S+) and (\S+(?: \S+)?) \3 (\S+)$/iu;

/** "Cuando termine", "once that is done": after the part before, as any part is. */
const whenDone: Record<Language, RegExp> = {
  es: /^(?:y\s+)?(?:cuando|en cuanto|una vez(?: que)?)\s+(?:(?:haya\s+)?(?:termin|acab)\w+|est[eé]\s+(?:hecho|lista?|listo|terminado)|hecho)\s*,?\s+(?!de\b)/iu,
  en: /^(?:and\s+)?(?:when|once|as soon as)\s+(?:(?:it|that|this)(?:['’]s|\s+is|\s+has)?\s+)?(?:done|finished|finishes|complete|completed|ready|ends)\s*,?\s+/iu,
};

/** "Y dentro un archivo vacío a.txt": what is to be inside is made there. */
const makesInside: Record<Language, RegExp> = {
  es: /^(?:dentro|ah[ií]|adentro|en ella)(?: de (?:ella|esa carpeta|la carpeta))?,? ((?:un|una|otro|otra)\s.+)$/iu,
  en: /^(?:inside(?: it)?|in it|in there|within it),? ((?:a|an|another)\s.+)$/iu,
};

/** "Y adentro mete los pdf": where it is done, said before what is. */
function placeLater(clause: string, language: Language): string {
  const order = insideFirst[language].exec(clause)?.[1];
  return order !== undefined && beginsWithOrder(order, language)
    ? `${order} ${language === "es" ? "ahí" : "there"}`
    : clause;
}

const insideFirst: Record<Language, RegExp> = {
  es: /^(?:(?:ah[ií]|all[ií]|adentro|dentro)(?: (?:mismo|dentro|de (?:ella|él|esa carpeta|la carpeta)))?|en ella|en esa carpeta|en la (?:copia|nueva)),? (.+)$/iu,
  en: /^(?:in there|inside(?: it)?|in it|in that folder|in the (?:copy|new one)),? (.+)$/iu,
};

/** "Junta a.txt y b.txt, en c.txt". */
const beforePlace: Record<Language, RegExp> = {
  es: /,\s+(?=(?:en|a)\s+\S*[./]\S*$)/iu,
  en: /,\s+(?=(?:in|into|to)\s+\S*[./]\S*$)/iu,
};

/** What nobody can tell beforehand: another condition, an end that is waited for. A check of how it went is none. */
function hangs(part: string, language: Language): boolean {
  return leftOpen[language].test(fold(part)) || unknown[language].test(fold(part).replace(whether[language], " "));
}

/** "Close it if it is": what was looked at before is not known. */
const leftOpen: Record<Language, RegExp> = {
  es: /\ssi (?:lo esta|lo es|lo son|lo estan|si|es asi|asi es)$/,
  en: /\sif (?:so|(?:it|they|that) (?:is|are|does|do|was|has))$/,
};

/** "Dime si arranca": what is asked is no condition. */
const whether: Record<Language, RegExp> = {
  es: /(?:^|\s)(?:desde|hasta) cuando(?=\s)|(?:^|\s)(?:dime|di|digas|decime|digame|mira|ver|saber|comprueba|comproba|verifica|averigua|confirma|confirmame|avisame|revisa|fijate|muestra|chequea|checa) si\s/g,
  en: /(?:^|\s)(?:tell me|check|see|verify|say|know|report|confirm|show me|find out) (?:if|whether)\s/g,
};

const unknown: Record<Language, RegExp> = {
  es: /(?:^|\s)(?:a menos que|en caso de|mientras|hasta que|cuando|siempre que|salvo que)\s|(?:^|\s)si\s(?!(?:ya |se |ha |todo |esta |estan |lo |la )*(?:arranc|levant|funcion|va\b|anda|jala|corre|qued|sigue|responde|activ|arriba|en marcha|bien|viv|parad|caid|iniciad|ha\b|esta\w*\s*$|(?:no )?existe(?: ya| todavia| aun)?\s*$|hecho|instalad|ido|conectad|dentro|logue|no\s+(?:lo\s+|la\s+)?esta(?:\s+instalad[oa])?(?:\s+ya|\s+todavia|\s+aun)?\s*$|son\s+(?:iguales|identic|la misma|el mismo)|coincid|(?:es|quedo|salio|quedaron)\s+(?:igual|identic)))/,
  en: /(?:^|\s)(?:unless|in case|while|until|when|whenever|as long as)\s|(?:^|\s)if\s(?!(?:it|that|everything|they|both|he|she)\b)/,
};

/** Who corrects themselves halfway has said more than is meant. */
const corrected: Record<Language, RegExp> = {
  es: /(?:^|[,;.]\s*)no,(?=\s)|(?:^|[\s,;.])(?:no mejor|mejor dicho|perd[oó]n|quiero decir|digo,|espera,)(?=[\s,])|,\s*mejor\s/iu,
  en: /(?:^|[,;.]\s*)no,(?=\s)|(?:^|[\s,;.])(?:no wait|wait,|i mean|sorry|rather,|or rather|scratch that)(?=[\s,])/iu,
};

/** "Borra o mueve": nobody said which. */
function isChoice(text: string, language: Language): boolean {
  const [, ...others] = text.split(language === "es" ? /\s(?:o|u)\s/iu : /\sor\s/iu);
  return others.some((other) => beginsWithOrder(other, language));
}

/** "Si existe a.txt cópialo a b.txt, y si no créalo", "if nginx is not running, start it". */
function readCondition(text: string, language: Language): Frame | undefined {
  for (const { met: told, otherwise, ...condition } of conditionalsIn(text, language)) {
    const met = sequenceOf(told.replace(/\s*,$/, ""), language) ?? [];
    const isLeft = otherwise === undefined || isNothing(otherwise, language);
    const others = isLeft ? [] : (sequenceOf(otherwise, language) ?? []);
    if (met.length === 0 || !beginsWithOrder(met[0]?.text ?? "", language)) continue;
    if (!isLeft && others.length === 0) return undefined;
    if ([...met, ...others].some((part) => hangs(part.text, language))) return undefined;
    return { kind: "if", condition, met, otherwise: others };
  }
  return undefined;
}
