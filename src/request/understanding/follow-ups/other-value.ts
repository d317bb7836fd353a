import type { Language } from "../../../shared/language.ts";
import type { Skill } from "../../skills/skill.ts";
import { isNegator } from "../around-the-sentence/negation.ts";
import type { Intention } from "../memory.ts";
import { destinations } from "../planning.ts";
import { complete, type Reading, type ReadingContext, slotContext } from "../reading.ts";
import { isName, isWordOfSentences } from "../slots/plain-words.ts";
import { isReference } from "../slots/slot-read.ts";
import { slotReader } from "../slots/slot-readers.ts";
import { trimCourtesy } from "../templates/politeness.ts";
import { foldedText, type Token } from "../templates/tokens.ts";
import { asksAgain } from "./again.ts";
import { dangling } from "./in-its-place.ts";
import { isSameKind, kindOf } from "./nouns.ts";

/**
 * A request that only makes sense after another: "¿y nginx?", "y ayer", "lo mismo en /srv", "what about apache?", "en
 * /srv, por favor", "otra vez". What it names takes the place of the same kind of thing in the last request.
 */
export function readFollowUp(
  tokens: readonly Token[],
  last: Intention,
  skill: Skill,
  context: ReadingContext,
): Reading | undefined {
  for (const { tokens: said } of trimCourtesy(tokens, context.language)) {
    const words = foldedText(said);
    if (asksAgain(words, context.language) || (!skill.changes && andNow[context.language].test(words))) {
      return complete(skill, last.slots, 1, { skill, literals: 0, asked: words }, context.language);
    }
    const lead = leads[context.language].exec(`${words} `)?.[0].trim() ?? "";
    // Without a lead only a preposition shows that something was said before.
    if (lead === "" && !prepositions[context.language].test(said[0]?.folded ?? "")) continue;
    const led = said.slice(lead === "" ? 0 : lead.split(" ").length);
    const rest =
      lead !== "" && led.length > 1 && /^(tambien|igual|too)$/.test(led.at(-1)?.folded ?? "") ? led.slice(0, -1) : led;
    const reading = readOtherValue(rest, last, skill, context, lead !== "");
    if (reading) return reading;
  }
  return undefined;
}

const saysSecret = /^(contrasena|clave|pass|passwd|password|passphrase|secret|secreto)$/;

/** The last request with another value; `led`: something said that this is meant, so a plain name is enough. */
export function readOtherValue(
  tokens: readonly Token[],
  last: Intention,
  skill: Skill,
  context: ReadingContext,
  led: boolean,
): Reading | undefined {
  const rest = withoutFillers(tokens, context.language);
  if (rest.length === 0 || rest.some((token) => isNegator(token, context.language))) return undefined;
  if (isReference(rest) || dangling[context.language].test(rest.at(-1)?.folded ?? "")) return undefined;
  const base = { skill, literals: 0, asked: tokens.map((token) => token.text).join(" ") };
  // "Al grupo lpadmin" is no other user.
  const kind = tokens
    .slice(0, tokens.length - rest.length)
    .map(({ folded }) => kindOf(folded, context.language))
    .find((one) => one !== undefined);
  const said = tokens.slice(0, tokens.length - rest.length).map(({ folded }) => folded);
  for (const [name, declared] of inOrderOfUse(skill, last, said)) {
    if (kind !== undefined && !isSameKind(kind, declared.type)) continue;
    // "¿y todo bien?" is no text to search for: only kinds of thing that can be told by their form.
    const isEnding = /^\*?\.\w+$/.test(rest[0]?.text ?? "");
    if (declared.type === "text" || (declared.type === "pattern" && !isEnding)) continue;
    // "Create an account for luis, he starts Monday": several words are a password only where they say so.
    if (declared.type === "secret" && rest.length > 1 && !tokens.some(({ folded }) => saysSecret.test(folded)))
      continue;
    if (!led && !shaped.has(declared.type)) continue;
    if (isName(declared.type) && rest.some((token) => isWordOfSentences(token, context))) continue;
    // "Solo los .conf" is no folder.
    if (declared.type === "path" && isEnding) continue;
    const sameUnit = inSameUnit(rest, last.slots[name], declared.type);
    if (sameUnit !== undefined)
      return complete(skill, { ...last.slots, [name]: sameUnit }, 0.9, base, context.language);
    const reader = slotReader(declared);
    if (rest.length > reader.width) continue;
    const read = reader.read(rest, slotContext(context, [nouns[declared.type] ?? ""]));
    if (read.kind === "value" && read.sure >= (led ? 0 : 0.9)) {
      const slots = { ...withoutRivals(last.slots, name, skill), [name]: read.value };
      return complete(skill, slots, read.sure * 0.95, base, context.language);
    }
  }
  return undefined;
}

/** "Mejor de las últimas dos" after the last hour: two hours. */
function inSameUnit([only, ...more]: readonly Token[], old: string | undefined, type: string): string | undefined {
  if (!only || more.length > 0 || !/^\d{1,5}$/.test(only.text) || !/^(duration|size)$/.test(type)) return undefined;
  // A duration is kept in seconds: of hours where it was hours.
  const seconds = Number(old);
  if (type === "duration")
    return seconds > 0
      ? String(Number(only.text) * ([86400, 3600, 60].find((unit) => seconds % unit === 0) ?? 1))
      : undefined;
  const unit = /^\d+\s*(\p{L}+)$/u.exec(old ?? "")?.[1];
  return unit === undefined ? undefined : `${only.text}${unit}`;
}

/** What the last request held comes before what it could have held: "y el de ana" is the user, not another folder. */
function inOrderOfUse(skill: Skill, last: Intention, before: readonly string[]): [string, Skill["slots"][string]][] {
  // "Ahora a /root" after a copy is where it goes.
  const goes = before.some((word) => /^(a|al|hacia|to|into|onto)$/.test(word));
  const where = ([name]: [string, unknown]) => (goes && destinations.has(name) ? 0 : 1);
  const slots = Object.entries(skill.slots).toSorted((left, right) => where(left) - where(right));
  return [...slots.filter(([name]) => name in last.slots), ...slots.filter(([name]) => !(name in last.slots))];
}

/** How it is by now, of what was looked at. */
const andNow: Record<Language, RegExp> = {
  es: /^(y )?ahora( que tal| como (va|esta|anda))?$/,
  en: /^(and|how about|what about) now$/,
};

const shaped: ReadonlySet<string> = new Set(["path", "host", "date", "duration", "size", "port", "device"]);
const nouns: Readonly<Partial<Record<string, string>>> = {
  service: "servicio",
  user: "usuario",
  package: "paquete",
  group: "grupo",
};

/** A new "since" replaces an old "span": slots that say the same thing in two ways. */
function withoutRivals(slots: Intention["slots"], name: string, skill: Skill): Record<string, string> {
  const timeLike = new Set(["date", "duration"]);
  const isTime = timeLike.has(skill.slots[name]?.type ?? "");
  return Object.fromEntries(
    Object.entries(slots).filter(([other]) => !(isTime && timeLike.has(skill.slots[other]?.type ?? ""))),
  );
}

function withoutFillers(tokens: readonly Token[], language: Language): readonly Token[] {
  let from = 0;
  const isFiller = (word: string) => fillers[language].test(word) || kindOf(word, language) !== undefined;
  while (from < tokens.length - 1 && isFiller(tokens[from]?.folded ?? "")) from += 1;
  return tokens.slice(from);
}

const leads: Record<Language, RegExp> = {
  es: /^(y( (lo mismo|ahora|que tal|que hay de|solo|si( (pongo|ponemos|fuera|fueran|fuesen|son|es|digo|miro))?))?|lo mismo|igual|ahora lo mismo|haz lo mismo|(y )?que tal|(y )?que hay de|(y )?solo( lo)?|solamente( lo)?|ahora|mejor|pero|que sean|que sea|con|entonces|pues) /,
  en: /^((and |now )?what if (i|we) (say|put|use|try|go for)|(and |now )?(what|how) about|(and |now )?the same( but| again)?( for| in| with| on)?|same( but| again)?( for| in| with| on)?|do the same( (for|in|with|on))?|and( now| only| just)?|now|only|just|but|instead|same thing|make it) /,
};
const fillers: Record<Language, RegExp> = {
  es: /^(el|la|los|las|lo|hacia|en|de|del|con|para|por|a|al|desde|dentro|bajo|sobre|ultima|ultimas|ultimos|ultimo|thing)$/,
  en: /^(the|in|on|inside|under|within|of|for|with|from|since|to|into|onto|at|but|about|ones|thing|last|past)$/,
};
const prepositions: Record<Language, RegExp> = {
  es: /^(en|de|del|desde|para|a|al|con|por)$/,
  en: /^(in|on|for|from|since|to|at|with)$/,
};

/**
 * "And port 80" after "check example.com on port 443", which alone would be asked of this machine: nothing but a noun and
 * a value of its sort after a word that ties it to what was said.
 */
export function isOnlyValue(
  tokens: readonly Token[],
  last: Intention,
  skill: Skill,
  { language }: ReadingContext,
): boolean {
  const lead =
    tying[language]
      .exec(`${foldedText(tokens)} `)?.[0]
      .trim()
      .split(" ").length ?? 0;
  const named = tokens.slice(lead).filter(({ folded }) => !fillers[language].test(folded));
  const [noun, value] = named;
  const kind = named.length === 2 && lead > 0 ? kindOf(noun?.folded ?? "", language) : undefined;
  if (kind === undefined || value === undefined || !/\d|[./]/.test(value.text)) return false;
  return (
    Object.keys(last.slots).length > 1 &&
    Object.keys(last.slots).some((name) => isSameKind(kind, skill.slots[name]?.type ?? "text"))
  );
}

const tying: Record<Language, RegExp> = {
  es: /^(y|ahora|y ahora|lo mismo) /,
  en: /^(and|now|and now|what about|how about|same for) /,
};
