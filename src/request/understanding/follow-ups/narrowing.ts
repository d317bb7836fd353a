import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import type { Skill } from "../../skills/skill.ts";
import type { Memory } from "../memory.ts";
import { type Heard, planned } from "../planning.ts";
import { complete, type ReadingContext, slotContext } from "../reading.ts";
import { slotReader } from "../slots/slot-readers.ts";
import { foldedText, type Token } from "../templates/tokens.ts";

/**
 * "Solo los de más de 1 GB", "only the last 20": less of what was just shown. A size or an age goes into the slot for it,
 * of the skill or of the one that it says narrows it; a count of lines into its slot, or the end of what it prints.
 */
export function fromNarrowing(
  found: Heard,
  memory: Memory,
  tokens: readonly Token[],
  skillOf: (id: string) => Skill | undefined,
): Heard | undefined {
  const { last } = memory;
  const skill = last && skillOf(last.skill);
  if (!last || !skill || skill.changes || memory.output === undefined) return undefined;
  const words = foldedText(tokens);
  const lines = lineCount(words, found.language);
  if (lines !== undefined) return withLines(found, memory.output.script, last.slots, skill, lines);
  const lead = only[found.language].exec(words)?.[0];
  if (lead === undefined) return undefined;
  const value = tokens.slice(lead.trim().split(" ").length);
  for (const candidate of [skill, ...(skill.narrowedBy === undefined ? [] : [skillOf(skill.narrowedBy)])]) {
    const slots = candidate && withLimit(candidate, last.slots, value, found.context);
    if (!candidate || !slots) continue;
    // What the other skill has no slot for (how many to show) stays behind.
    for (const name of Object.keys(slots)) if (!(name in candidate.slots)) delete slots[name];
    return planned(
      found,
      complete(candidate, slots, 0.95, { skill: candidate, literals: 0, asked: words }, found.language),
    );
  }
  return undefined;
}

function withLimit(
  skill: Skill,
  given: Readonly<Record<string, string>>,
  value: readonly Token[],
  context: ReadingContext,
): Record<string, string> | undefined {
  for (const [name, declared] of Object.entries(skill.slots)) {
    // "More than 30 days" is an age, and no span of time that the search goes back.
    if (declared.type !== "size" && !(declared.type === "duration" && name === "old")) continue;
    const read = slotReader(declared).read(value, slotContext(context, []));
    if (read.kind === "value") return { ...given, [name]: read.value };
  }
  return undefined;
}

function withLines(
  found: Heard,
  script: string,
  slots: Readonly<Record<string, string>>,
  skill: Skill,
  { count, from }: { count: string; from: "head" | "tail" },
): Heard {
  const own = Object.entries(skill.slots).find(
    ([name, { type }]) => type === "number" && /^(count|lines|number)$/.test(name),
  );
  if (own) {
    const base = { skill, literals: 0, asked: count };
    return planned(found, complete(skill, { ...slots, [own[0]]: count }, 0.95, base, found.language));
  }
  const cut = `${script} | ${from} -n ${count}`;
  const say = message(found.language, "said_will_run", { script: cut });
  return { ...found, plan: { kind: "command", script: cut, source: "skill", confidence: 0.95, say } };
}

function lineCount(words: string, language: Language): { count: string; from: "head" | "tail" } | undefined {
  const [, side = "", count] = some[language].exec(words) ?? [];
  if (count === undefined || Number(count) < 1) return undefined;
  return { count: String(Number(count)), from: /^(prim|first|top)/.test(side) ? "head" : "tail" };
}

const some: Record<Language, RegExp> = {
  es: /^(?:y )?(?:solo|solamente|nada mas|nomas|unicamente|dame|muestrame|mostrame|ensename)? ?(?:las|los)? ?(ultimas|ultimos|primeras|primeros) (\d{1,5})(?: lineas| mensajes| entradas| errores| resultados| procesos| nada mas| nomas)?$/,
  en: /^(?:and )?(?:only|just|show me|give me)? ?(?:the )?(last|first|top) (\d{1,5})(?: lines| messages| entries| errors| results| processes| only)?$/,
};
const only: Record<Language, RegExp> = {
  es: /^(y |pero )?(solo|solamente|unicamente|nada mas|nomas|dejame solo) (los|las|lo|aquellos)?( que)? ?(de|pesen|ocupen|pesan|ocupan|sean|tengan|superen|pasen de|mayores de|mayores que|mas grandes que)?( mas de)? ?/,
  en: /^(and |but )?(only|just) (the ones|those|the files|ones|the)?( that are)? ?(over|above|larger than|bigger than|more than|older than|of more than)? ?/,
};
