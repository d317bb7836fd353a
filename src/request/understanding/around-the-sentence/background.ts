import type { Language } from "../../../shared/language.ts";
import type { Skill } from "../../skills/skill.ts";
import { isFunctionWord } from "../normalise/lexicon.ts";
import { type Heard, namesOf, planned } from "../planning.ts";
import { complete, type Reading, type ReadingContext, readWords } from "../reading.ts";
import { mentionedNames } from "../slots/mentioned.ts";
import type { KnownNames } from "../slots/slot-read.ts";
import { readTokens, type Token } from "../templates/tokens.ts";
import { beginsWithOrder } from "./order-verbs.ts";
import { askWhether, isQuestion, withoutAskingMe } from "./orders-and-questions.ts";
import { partsOf, wordsOfPart } from "./parts.ts";
import { namedAlone, withSpokenOf } from "./spoken-of.ts";
import { isBackground, tellsFault } from "./told-besides.ts";

/**
 * Several sentences of which one is the request, and the rest tells why: "This is crawling. What is using the CPU?",
 * "fail2ban blocked 192.168.1.77. Unban it.", "Apaga el servidor, que lo movemos de sala". Where the rest holds a
 * condition, an exception or another order, nothing is made of it.
 */
export function fromBackground(found: Heard): Heard | undefined {
  const { language, normalised } = found;
  const parts = partsOf(normalised, language);
  const finer = partsOf(normalised, language, true);
  for (const cut of finer.length > parts.length ? [parts, finer] : [parts]) {
    for (const all of [...withJoined(cut, found), cut]) {
      const meant = fromParts(all, found);
      if (meant) return meant;
    }
  }
  return undefined;
}

/** "Hace falta una carpeta, /srv/notas, que empieza el curso": two parts that together are the request. */
function withJoined(parts: readonly string[], { language, context }: Heard): string[][] {
  if (parts.length < 2 || parts.length > 6) return [];
  return parts.slice(1).flatMap((second, index) => {
    const pair = `${parts[index]} ${second}`;
    const [reading] = readWords(wordsOfPart(pair, language), context);
    if (reading?.kind !== "ready") return [];
    return [[...parts.slice(0, index), pair, ...parts.slice(index + 2)]];
  });
}

function fromParts(parts: readonly string[], found: Heard): Heard | undefined {
  const { language, context } = found;
  if (parts.length === 0 || parts.length > 5) return undefined;
  let names = context.names;
  let mentioned: KnownNames = {};
  const told: KnownNames[] = [];
  const heard: Told[] = [];
  for (const text of parts) {
    const part = wordsOfPart(text, language);
    const reading = readPart(part, text, told, { ...context, names });
    heard.push({ part, reading: reading && withMentioned(reading, mentioned), text });
    const more = { ...mentionedNames(part, context), ...namedAlone(part) };
    if (!reports.test(part[1]?.folded ?? ""))
      told.push(...part.map((_, index) => mentionedNames(part.slice(0, index + 1), context)), more);
    mentioned = { ...mentioned, ...more };
    names = { ...names, ...mentioned };
    if (reading?.kind === "ready") names = { ...names, ...namesOf(reading.skill, reading.intention.slots) };
  }
  const ordered = heard.some(({ reading }) => reading?.skill.changes);
  const read = heard.filter(({ reading }) => reading !== undefined);
  const asked = read.findLast((one) => !onlyTells(one, language)) ?? read.at(-1);
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
  if (reading?.kind !== "ready" || isDetail(best, heard.slice(0, at), language)) return undefined;
  const order = { skill: reading.skill.id, changes: reading.skill.changes === true };
  // "Nos quedamos sin sitio, qué ficheros pasan de 2 gigas": what is asked after the telling is what is wanted.
  if (onlyTells(best, language) && rest.some((one) => heard.indexOf(one) > at && wants(one, language)))
    return undefined;
  const tells = (one: Told) =>
    isMore(one, reading.skill, context) ?? isBackground(one.part, order, context, heard.indexOf(one) < at);
  if (!rest.every(tells)) return undefined;
  if (reading.skill.changes && isQuestion(best.text, language)) return askWhether(found, reading);
  return planned(found, reading);
}

type Told = { part: Token[]; reading: Reading | undefined; text: string };

/** "Copy a.tgz to web3 as eva, port 2200": two words that close an order of its own are part of it, no request. */
function isDetail({ part, text }: Told, before: readonly Told[], language: Language): boolean {
  if (part.length > 2 || /[¿?]/.test(text)) return false;
  return before.some((one) => one.part.length > 4 && beginsWithOrder(one.text, language));
}

function wants({ text }: Told, language: Language): boolean {
  return isQuestion(text, language) || beginsWithOrder(text, language);
}

/** "¿Qué certificado da example.com y cuándo se le acaba?": whether what is asked besides is in the same answer. */
function isMore({ part, text }: Told, skill: Skill, { index, language }: ReadingContext): boolean | undefined {
  if (!/^y (\p{L}+ )?(qué|quién(es)?|cuál(es)?|cuándo|cuánt[oa]s?|cómo|dónde)( |$)/iu.test(text)) return undefined;
  if (skill.changes) return false;
  const known = index.vocabulary().get(skill);
  return part.every(({ folded, quoted }) => !quoted && (known?.has(folded) || isFunctionWord(folded, language)));
}

function readPart(
  part: Token[],
  text: string,
  told: readonly KnownNames[],
  context: ReadingContext,
): Reading | undefined {
  if (part.length === 0) return undefined;
  const { language } = context;
  const [exact] = readWords(part, context);
  if (exact?.kind === "ready") return exact;
  const about = exact && ofWhatWasTold(exact, told, language);
  if (about) return about;
  const asked = language === "es" ? withoutAskingMe(part, text) : undefined;
  const nicely = asked && readWords(asked, context)[0];
  if (nicely) return nicely;
  const spokenOf = withSpokenOf(part, told, language).flatMap((said) => readWords(said, context)[0] ?? []);
  if (!exact && spokenOf.length === 0) return askedOf(part, told, context);
  const ready = spokenOf.filter((reading) => reading.kind === "ready");
  // More than one could be meant.
  return ready.some(({ skill }) => skill !== ready[0]?.skill) ? exact : (ready[0] ?? exact);
}

function isFault({ part, reading }: Told): boolean {
  return !reading?.skill.changes && part.some((_, at) => tellsFault(part.slice(at)));
}

/** Who says so is not whom it is about: "ana dice que marta no puede entrar, bloquéale la cuenta". */
const reports = /^(dice|pide|pregunta|avisa|quiere|cuenta|informa|reporta|ve|cree|insiste)$/;

/** "Nos quedamos sin espacio, ¿qué carpetas ocupan más?": how things stand, which could have been a question by itself. */
function onlyTells({ text, reading }: Told, language: Language): boolean {
  return reading?.skill.changes !== true && !/[¿?]/.test(text) && telling[language].test(text);
}

const telling: Record<Language, RegExp> = {
  es: /^((es )?que )?(ya )?(nos|me|se|estamos|estoy|andamos|ando|vamos|voy) /i,
  en: /^(we|i am|i['’]m|it is|it['’]s|something) /i,
};

/** "Los logs de /var/log son enormes, ¿cuánto ocupan?": a short question leaves out the one path told of. */
function askedOf(part: readonly Token[], told: readonly KnownNames[], context: ReadingContext): Reading | undefined {
  const [path, ...more] = new Set(told.flatMap((names) => names.path ?? []));
  if (path === undefined || more.length > 0 || part.length > 3 || !asks.test(part[0]?.folded ?? "")) return undefined;
  const [reading] = readWords([...part, ...readTokens(path, context.language)], context);
  return reading?.kind === "ready" && !reading.skill.changes ? reading : undefined;
}

const asks = /^(que|quien|cuanto|cuanta|cuantos|cuantas|cual|cuales|what|who|how|which)$/;

/** "/var/log está enorme, ¿cuánto ocupa?": what only looks takes the one thing told of that it asks for. */
function ofWhatWasTold(reading: Reading, told: readonly KnownNames[], language: Language): Reading | undefined {
  if (reading.kind !== "missing" || reading.skill.changes) return undefined;
  const { skill, slot, intention } = reading;
  const type = skill.slots[slot]?.type;
  const named = new Set(told.flatMap((names) => (type && names[type]) ?? []));
  const [value] = named;
  if (named.size !== 1 || value === undefined) return undefined;
  return complete(skill, { ...intention.slots, [slot]: value }, 0.9, reading, language);
}

/** "/var is filling up. Which folders are the biggest?": what is to be shown, of the folder spoken of just before. */
function withMentioned(reading: Reading, { path }: KnownNames): Reading {
  const { skill } = reading;
  if (reading.kind !== "ready" || skill.changes || path === undefined) return reading;
  if (skill.slots.path?.optional !== true || reading.intention.slots.path !== undefined) return reading;
  return { ...reading, intention: { ...reading.intention, slots: { ...reading.intention.slots, path } } };
}
