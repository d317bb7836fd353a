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
  // "De las últimas dos" after the last hour is two hours.
  const ofTime =
    /^(de|of|from|for) /.test(words) && Object.keys(last.slots).some((name) => skill.slots[name]?.type === "duration");
  const lines = ofTime ? undefined : lineCount(words, found.language);
  if (lines !== undefined && ofFile.test(skill.id)) return withLinesOfFile(found, last.slots, lines, skillOf);
  if (lines !== undefined) return withLines(found, memory.output.script, last.slots, skill, lines);
  const lead = (only[found.language].exec(words) ?? theOnes[found.language].exec(words))?.[0];
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
  { count, from }: LineCount,
): Heard | undefined {
  const own = Object.entries(skill.slots).find(
    ([name, { type }]) => type === "number" && /^(count|lines|number)$/.test(name),
  );
  if (own) {
    const base = { skill, literals: 0, asked: count };
    return planned(found, complete(skill, { ...slots, [own[0]]: count }, 0.95, base, found.language));
  }
  // "The three worst" of what nobody put in order are not its first lines.
  if (from === undefined) return undefined;
  const cut = `${script} | ${from} -n ${count}`;
  const say = message(found.language, "said_will_run", { script: cut });
  return { ...found, plan: { kind: "command", script: cut, source: "skill", confidence: 0.95, say } };
}

/** These say one line about a file: "las últimas 20" are the file's. */
const ofFile = /^(count-lines|count-matches|file-details|permissions-show|checksum)$/;

function withLinesOfFile(
  found: Heard,
  { path }: Readonly<Record<string, string>>,
  { count, from }: LineCount,
  skillOf: (id: string) => Skill | undefined,
): Heard | undefined {
  const skill = from === undefined ? undefined : skillOf(from === "head" ? "first-lines" : "last-lines");
  const own = skill && Object.entries(skill.slots).find(([, { type }]) => type === "number")?.[0];
  if (!skill || own === undefined || path === undefined) return undefined;
  const base = { skill, literals: 0, asked: count };
  return planned(found, complete(skill, { path, [own]: count }, 0.95, base, found.language));
}

type LineCount = { count: string; from: "head" | "tail" | undefined };

/** "Solo los 5 primeros", "nomás los 3 peores", "top 3 is plenty": one number, and no word that says more than how many. */
function lineCount(words: string, language: Language): LineCount | undefined {
  const said = words.split(" ");
  const [count, ...others] = said.filter((word) => /^\d{1,5}$/.test(word));
  if (count === undefined || others.length > 0 || Number(count) < 1) return undefined;
  const { first, last, most, limits, around } = counting[language];
  const rest = said.filter((word) => word !== count);
  if (!rest.every((word) => [first, last, most, limits, around].some((kind) => kind.test(word)))) return undefined;
  const has = (kind: RegExp) => rest.some((word) => kind.test(word));
  if (has(first)) return { count: String(Number(count)), from: "head" };
  if (has(last)) return { count: String(Number(count)), from: "tail" };
  return has(most) || (has(limits) && /^\d+$/.test(said.at(-1) ?? ""))
    ? { count: String(Number(count)), from: undefined }
    : undefined;
}

const counting: Record<Language, { first: RegExp; last: RegExp; most: RegExp; limits: RegExp; around: RegExp }> = {
  es: {
    first: /^(primer[oa]s?)$/,
    last: /^(ultim[oa]s?)$/,
    most: /^(peores|mayores|mejores|grandes|gord[oa]s|pesad[oa]s|top)$/,
    limits: /^(solo|solamente|nomas|unicamente)$/,
    around:
      /^(y|pero|l[oa]s|de|es[oa]s|mas|nada|dame|deme|muestrame|mostrame|ensename|muestreme|dejame|quiero|con|me|basta|bastan|vale|valen|sobra|alcanza|por|favor|lineas|mensajes|entradas|errores|resultados|procesos|archivos|ficheros|carpetas|que|tengas)$/,
  },
  en: {
    first: /^(first)$/,
    last: /^(last)$/,
    most: /^(top|worst|biggest|largest|heaviest|best)$/,
    limits: /^(only|just)$/,
    around:
      /^(and|but|show|give|me|the|of|those|them|is|are|plenty|enough|will|do|fine|please|lines|messages|entries|errors|results|processes|files|folders|ones)$/,
  },
};
/** "Los que pesen más de un giga" says by itself that it is of those. */
const theOnes: Record<Language, RegExp> = {
  es: /^(y |pero )?(los|las) (de|que (pesen|ocupen|pesan|ocupan|superen|superan|pasen de|pasan de)) (mas de )?/,
  en: /^(and |but )?(the ones|those|the files) (that are |that take )?(over|above|larger than|bigger than|more than|older than|of more than) /,
};
const only: Record<Language, RegExp> = {
  es: /^(y |pero )?(solo|solamente|unicamente|nada mas|nomas|dejame solo) (los|las|lo|aquellos)?( que)? ?(de|pesen|ocupen|pesan|ocupan|sean|tengan|superen|pasen de|mayores de|mayores que|mas grandes que)?( mas de)? ?/,
  en: /^(and |but )?(only|just) (the ones|those|the files|ones|the)?( that are)? ?(over|above|larger than|bigger than|more than|older than|of more than)? ?/,
};
