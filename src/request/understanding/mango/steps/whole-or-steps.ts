import type { Language } from "../../../../shared/language.ts";
import { orderClauses } from "../../around-the-sentence/order-clauses.ts";
import type { Proposed } from "../parts.ts";
import { leastWhole } from "../thresholds.ts";
import { readFrame } from "./frames.ts";
import { readOutputWishes } from "./output-wish.ts";
import { plainCommands } from "./script-words.ts";

/**
 * Whether what was made of a request as a whole has all that it asks for, so that it need not be taken apart: there is only
 * one part, a composer that had a use for every word of it has the pipes for what is to become of its output, or there is a
 * command for each order.
 */
export function isOfAll(
  { candidates: [best], certainty, composed }: Proposed,
  { normalised, language }: { normalised: string; language: Language },
): boolean {
  const frame = readFrame(normalised, language);
  if (frame === undefined) return true;
  if (frame.kind === "if") return false;
  const orders = frame.parts.filter(({ isOutput }) => !isOutput).length;
  if (composed && composed.certainty >= Math.max(leastWhole, best?.script === undefined ? 0 : certainty)) {
    const lastKeeps = readOutputWishes(frame.parts.at(-1)?.text ?? "", language)?.some((wish) => wish.do === "keep");
    // What is written to a file before the last part is no output of that.
    return composed.strange === 0 && orders === 1 && (lastKeeps === true || !/ >>? /.test(composed.script));
  }
  if (best?.script === undefined || certainty < leastWhole) return false;
  // A recipe whose own sentences say as many things one after the other is for all of them.
  return best.recipe[language].some((sentence) => orderClauses(sentence, language).length >= frame.parts.length);
}

function commandsIn(script: string): number {
  return plainCommands(script).filter(({ argv }) => argv.length > 0).length;
}

/** The same without a command that has fewer parts than were ordered: half of what was asked is never proposed for all of it. */
export function withoutHalf(
  whole: Proposed,
  { normalised, language }: { normalised: string; language: Language },
): Proposed {
  const frame = whole.composed === undefined ? undefined : readFrame(normalised, language);
  if (frame === undefined || whole.composed === undefined) return whole;
  const orders = frame.kind === "if" ? 2 : frame.parts.filter(({ isOutput }) => !isOutput).length;
  return orders > 1 && commandsIn(whole.composed.script) < orders ? { ...whole, composed: undefined } : whole;
}
