import type { Effects } from "./effects.ts";
import { lacksProgram } from "./row-faults.ts";
import { type Shows, sameEffect, wantsOrder } from "./same-effect.ts";

/** What of a row (requests.ts) says which answers are good. */
export type Answers = {
  accepted: readonly string[];
  also?: readonly string[] | undefined;
  fixture?: string | undefined;
  shows?: Shows | undefined;
};

/**
 * Whether a command is a good answer to a row: word for word one of those that were written down, whatever blanks, quotes
 * and sudo it has, or with the effect of one of them in the row's folder. What has no effect there is right by its words
 * alone. For a request with no command in it none is right.
 */
export async function isRight(row: Answers, command: string, effects: Effects, signal?: AbortSignal): Promise<boolean> {
  const { accepted, also = [], fixture, shows } = row;
  const words = plainWords(command);
  if ([...accepted, ...also].some((one) => plainWords(one) === words)) return true;
  if (fixture === undefined || shows === undefined) return false;
  const tried = await effects.effectOf(command, fixture, signal);
  if (tried.changes === "none" && (shows === "files" || tried.output === "")) return false;
  const options = { fixture, order: wantsOrder(accepted) };
  for (const one of accepted) {
    const wanted = await effects.effectOf(one, fixture, signal);
    if (lacksProgram(wanted)) continue;
    if (sameEffect(tried, wanted, shows, options)) return true;
    // The accepted ones have one effect between them.
    break;
  }
  for (const one of also) {
    if (sameEffect(tried, await effects.effectOf(one, fixture, signal), shows, options)) return true;
  }
  return false;
}

/** The same command written by another hand: `"a"` for `'a'` or a, more blanks, sudo where it is wanted or not. */
function plainWords(command: string): string {
  return command
    .trim()
    .replace(/\s+/g, " ")
    .replace(/(^|[|;&] ?)sudo (?!-)/g, "$1")
    .replace(/(["'])([\w./:@%+=,^-]+)\1/g, "$2")
    .replace(/ ?(\|\||&&|[|;]) ?/g, " $1 ");
}
