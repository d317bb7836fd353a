import type { Condition } from "../lines-wish.ts";
import { extendedPattern } from "../writing/quoting.ts";
import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

/** "That begin with X or contain Y": what is said of two, with nothing but that word between them, holds for any line of either. */
export function readEither(row: Row, draft: Draft): void {
  const texts = draft.conditions.filter((one) => one.on === "text");
  row.take("(?<=~ )(?:o|u|or)(?= ~)", () => {
    const [one, other, ...more] = texts;
    if (one === undefined || other === undefined || more.length > 0 || one.not || other.not) return false;
    if (one.anyCase !== other.anyCase) return false;
    const either = [...patternsOf(one), ...patternsOf(other)];
    const isPlain = [one, other].every(({ at, isPattern }) => at === "any" && isPattern !== true);
    draft.conditions = [
      ...draft.conditions.filter(({ on }) => on !== "text"),
      isPlain
        ? { ...one, texts: [...one.texts, ...other.texts] }
        : { ...one, texts: either, at: "any", isPattern: true },
    ];
    return true;
  });
  if (texts.length > 1 && row.has("(?<=~ )(?:o|u|or)(?= ~)")) draft.unclear = true;
}

function patternsOf({ texts, at, isPattern }: Extract<Condition, { on: "text" }>): string[] {
  const [before, after] = [/^(?:start|whole)$/.test(at) ? "^" : "", /^(?:end|whole)$/.test(at) ? "$" : ""];
  return texts.map((text) => `${before}${isPattern ? text : extendedPattern(text)}${after}`);
}
