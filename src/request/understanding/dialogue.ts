import type { Language } from "../../shared/language.ts";
import type { Skill } from "../skills/skill.ts";
import { confirm } from "./confirm.ts";
import { saysSomething } from "./follow-ups/parts-of-talk.ts";
import type { Option, Pending } from "./memory.ts";
import { complete, option, type Reading, type ReadingContext, slotContext } from "./reading.ts";
import { slotReader } from "./slots/slot-readers.ts";
import { trimCourtesy } from "./templates/politeness.ts";
import { foldedText, type Token } from "./templates/tokens.ts";
import { fold } from "./text/fold.ts";

/** What became of a reply to our own question. "elsewhere": it answers something else and is read anew. */
export type Answered = { kind: "reading"; reading: Reading } | { kind: "dropped" } | { kind: "elsewhere" };

/** Reads a request as the answer to what the dialogue waits for. */
export function readAnswer(
  text: string,
  tokens: readonly Token[],
  pending: Exclude<Pending, { kind: "file" }>,
  skillOf: (id: string) => Skill | undefined,
  context: ReadingContext,
): Answered {
  if (confirm(text, context.language) === "no") return { kind: "dropped" };
  // "Perfecto", "hm": nothing is called so.
  if (pending.kind === "slot")
    return !saysSomething(text) ? { kind: "elsewhere" } : readSlotAnswer(tokens, pending, skillOf, context);
  const chosen = chosenOption(text, tokens, pending.options, context);
  const skill = chosen && skillOf(chosen.skill);
  if (!skill || !chosen) return { kind: "elsewhere" };
  const base = { skill, literals: 0, asked: text };
  return { kind: "reading", reading: complete(skill, chosen.slots, 1, base, context.language) };
}

function readSlotAnswer(
  tokens: readonly Token[],
  pending: Extract<Pending, { kind: "slot" }>,
  skillOf: (id: string) => Skill | undefined,
  context: ReadingContext,
): Answered {
  const { intention, slot } = pending;
  const skill = skillOf(intention.skill);
  const declared = skill?.slots[slot];
  if (!skill || !declared) return { kind: "elsewhere" };
  const reader = slotReader(declared);
  const base = { skill, literals: 0, asked: tokens.map((token) => token.text).join(" ") };
  // "el de nginx", "to /srv": what stands before the name says nothing; a noun makes a plain name one.
  const nouns: Partial<Record<string, string>> = {
    path: "archivo",
    service: "servicio",
    package: "paquete",
    group: "grupo",
  };
  for (const rest of cores(tokens, context.language)) {
    if (rest.length === 0 || rest.length > reader.width) continue;
    const read = reader.read(rest, slotContext(context, [nouns[declared.type] ?? ""]));
    if (read.kind === "value") {
      const slots = { ...intention.slots, [slot]: read.value };
      return { kind: "reading", reading: complete(skill, slots, read.sure, base, context.language) };
    }
    if (read.kind === "unclear") {
      const options = read.choices.map((value) =>
        option({ skill: skill.id, slots: { ...intention.slots, [slot]: value } }, skill, context),
      );
      return { kind: "reading", reading: { ...base, kind: "unclear", question: read.question, options } };
    }
  }
  return { kind: "elsewhere" };
}

/** The answer without more and more of what says nothing around it: "pues el nginx ese, por favor" is nginx. */
function cores(tokens: readonly Token[], language: Language): (readonly Token[])[] {
  return trimCourtesy(tokens, language).flatMap(({ tokens: said }) => {
    const last = said.at(-1)?.folded ?? "";
    const whole = said.length > 1 && pointing[language].test(last) ? [said, said.slice(0, -1)] : [said];
    return whole.flatMap((words) => leadingFillers(words, language).map((from) => words.slice(from)));
  });
}

const pointing: Record<Language, RegExp> = {
  es: /^(ese|esa|este|esta|mismo|misma|nomas|entonces|pues|creo)$/,
  en: /^(one|then|please|instead|there|folder|service|user|container|printer)$/,
};

/** Starting points after zero, one, two… words that only lead up to a name. */
function leadingFillers(tokens: readonly Token[], language: Language): number[] {
  const filler =
    language === "es"
      ? /^(el|la|los|las|un|una|de|del|a|al|en|con|para|servicio|carpeta|archivo|fichero|paquete|usuario|usuaria|cuenta|puerto|proceso|contenedor|impresora|equipo|pues|mejor|entonces|bueno|vale|ah|es|seria|llamado|llamada|se|llama|llame|que|palabra|texto|grupo|pagina|web|llamalo|llamala|ponle|nombre|creo|sera|sean)$/
      : /^(the|a|an|of|to|in|on|with|for|service|folder|file|package|user|port|process|it|is|called|named|one|well|make|rather|container|printer|host|account|word|text|group|site|website|that|would|be|oh|call|him|her|name|i|think|guess)$/;
  const points = [0];
  while (points.length < tokens.length && filler.test(tokens[points.length - 1]?.folded ?? ""))
    points.push(points.length);
  return points;
}

/** By number, by place ("la segunda"), by name, or a plain yes where there is one option. */
function chosenOption(
  text: string,
  tokens: readonly Token[],
  options: readonly Option[],
  context: ReadingContext,
): Option | undefined {
  if (options.length === 1 && confirm(text, context.language) === "yes") return options[0];
  const words = tokens
    .map((token) => token.folded)
    .filter((word) => !/^(el|la|los|the|number|numero|opcion|option|one|quiero|i|want)$/.test(word));
  const [only] = words;
  if (words.length === 1 && only !== undefined) {
    const place = places.findIndex((names) => names.includes(only));
    if (place >= 0) return place === lastPlace ? options.at(-1) : options[place];
  }
  const said = foldedText(tokens);
  const exact = options.filter((one) => fold(one.label) === said);
  if (exact.length === 1) return exact[0];
  const named = options.filter((one) => Object.values(one.slots).some((value) => words.includes(value.toLowerCase())));
  return named.length === 1 ? named[0] : undefined;
}

const places = [
  ["1", "uno", "una", "primero", "primera", "first"],
  ["2", "dos", "segundo", "segunda", "second", "two"],
  ["3", "tres", "tercero", "tercera", "third", "three"],
  ["4", "cuatro", "cuarto", "cuarta", "fourth", "four"],
  ["ultimo", "ultima", "last"],
];
const lastPlace = 4;
