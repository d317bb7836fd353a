import type { Language } from "../../shared/language.ts";
import type { Skill } from "../skills/skill.ts";
import type { Intention } from "./memory.ts";
import { isNegator } from "./negation.ts";
import { complete, type Reading, type ReadingContext, slotContext } from "./reading.ts";
import { slotReader } from "./slots/slot-readers.ts";
import type { Token } from "./templates/tokens.ts";

/**
 * A request that only makes sense after another: "¿y nginx?", "y ayer", "lo mismo en /srv", "what about apache?", "solo
 * los de más de 1 GB", "otra vez". What it names takes the place of the same kind of thing in the last request.
 */
export function readFollowUp(
  tokens: readonly Token[],
  last: Intention,
  skill: Skill,
  context: ReadingContext,
): Reading | undefined {
  const words = tokens.map((token) => token.folded).join(" ");
  const base = { skill, literals: 0, asked: words };
  if (repeats[context.language].test(words)) return complete(skill, last.slots, 1, base, context.language);
  const lead = leads[context.language].exec(`${words} `)?.[0].trim();
  if (lead === undefined || lead === "") return undefined;
  const rest = withoutFillers(tokens.slice(lead.split(" ").length), context.language);
  if (rest.length === 0 || rest.some((token) => isNegator(token, context.language))) return undefined;
  for (const [name, declared] of Object.entries(skill.slots)) {
    // "¿y todo bien?" is no text to search for: only kinds of thing that can be told by their form.
    if (declared.type === "text" || declared.type === "pattern") continue;
    const reader = slotReader(declared);
    if (rest.length > reader.width) continue;
    const read = reader.read(rest, slotContext(context, []));
    if (read.kind === "value") {
      const slots = { ...withoutRivals(last.slots, name, skill), [name]: read.value };
      return complete(skill, slots, read.sure * 0.95, base, context.language);
    }
  }
  return undefined;
}

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
  while (from < tokens.length - 1 && fillers[language].test(tokens[from]?.folded ?? "")) from += 1;
  return tokens.slice(from);
}

const leads: Record<Language, RegExp> = {
  es: /^(y( (lo mismo|ahora|que tal|que hay de|solo))?|lo mismo|igual|ahora lo mismo|haz lo mismo|(y )?que tal|(y )?que hay de|(y )?solo|solamente|ahora|mejor) /,
  en: /^((and |now )?(what|how) about|(and |now )?the same|same|do the same|and( now| only| just)?|now|only|just|instead|same thing) /,
};
const fillers: Record<Language, RegExp> = {
  es: /^(el|la|los|las|en|de|del|con|para|por|a|al|desde|servicio|carpeta|puerto|usuario|paquete|unidad|thing)$/,
  en: /^(the|in|on|of|for|with|from|since|to|service|folder|port|user|package|unit|ones|thing|but)$/,
};
const repeats: Record<Language, RegExp> = {
  es: /^(y )?(repite|repitelo|otra vez|de nuevo|una vez mas|hazlo otra vez|hazlo de nuevo|repetir|lo mismo|lo mismo otra vez|vuelve a hacerlo|vuelve a mirar|mira otra vez)$/,
  en: /^(and )?(repeat|repeat that|again|once more|do it again|do that again|one more time|the same|same again|same|the same again|check again|run it again)$/,
};
