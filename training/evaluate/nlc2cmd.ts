import { readScript } from "../../src/command/shell/read-script.ts";
import { literalText, type Word } from "../../src/command/shell/syntax.ts";
import { visitScript } from "../../src/command/shell/visit.ts";

/** A program as a command calls it, with its options: "-la" is -l and -a, except of find and its like. */
export type Utility = { name: string; flags: ReadonlySet<string> };

/**
 * The metric of the NLC2CMD contest (Agarwal et al. 2021), with our own reading of commands and therefore not comparable
 * to its table: the mean over utilities, the shorter list filled up, of (1 + F) / 2 where the program is right and −1 where
 * it is not, is lacking or too many; F = (2 |shared flags| − |all flags|) / max(1, |proposed|, |wanted|). In [−1, 1].
 */
export function nlc2cmdScore(proposed: string, wanted: string): number {
  const [own, gold] = [utilitiesOf(proposed), utilitiesOf(wanted)];
  const most = Math.max(own.length, gold.length);
  if (most === 0) return -1;
  let sum = 0;
  for (let at = 0; at < most; at++) sum += utilityScore(own[at], gold[at]);
  return sum / most;
}

function utilityScore(own: Utility | undefined, gold: Utility | undefined): number {
  if (own === undefined || gold === undefined || own.name !== gold.name) return -1;
  const shared = [...own.flags].filter((flag) => gold.flags.has(flag)).length;
  const all = own.flags.size + gold.flags.size - shared;
  const fit = (2 * shared - all) / Math.max(1, own.flags.size, gold.flags.size);
  return (1 + fit) / 2;
}

/** In the order of the text; also those that another one calls (xargs, sudo, find -exec) and that stand in substitutions. */
export function utilitiesOf(command: string): Utility[] {
  const found: (Utility & { start: number })[] = [];
  visitScript(readScript(command), {
    statement: (statement) => {
      if (statement.kind === "command") found.push(...calledBy(statement.words));
    },
  });
  return found.sort((a, b) => a.start - b.start);
}

const callers = new Set(["sudo", "xargs", "nohup", "time", "env", "nice", "exec", "watch"]);
const longWithOneDash = new Set(["find", "java", "convert", "ffmpeg", "gcc", "openssl"]);

function calledBy(words: readonly Word[]): (Utility & { start: number })[] {
  const found: { name: string; flags: Set<string>; start: number }[] = [];
  let wanted = true;
  for (const word of words) {
    const text = literalText(word) ?? "";
    const last = found.at(-1);
    if (wanted && !text.startsWith("-")) {
      const name = text.replace(/^.*\//, "");
      found.push({ name, flags: new Set(), start: word.start });
      wanted = callers.has(name);
    } else if (last !== undefined && /^--?[A-Za-z]/.test(text)) {
      for (const flag of flagsOf(text, last.name)) last.flags.add(flag);
      if (last.name === "find" && /^-(exec|ok)(dir)?$/.test(text)) wanted = true;
    }
  }
  return found;
}

function flagsOf(text: string, program: string): string[] {
  const name = text.replace(/=.*$/, "");
  if (name.startsWith("--") || longWithOneDash.has(program)) return [name];
  const letters = /^-([A-Za-z]+)/.exec(name)?.[1] ?? "";
  return [...letters].map((letter) => `-${letter}`);
}
