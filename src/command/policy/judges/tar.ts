import type { Argument } from "../argument.ts";
import { textOf } from "../argument.ts";
import type { Court, Invocation, Produced } from "../court.ts";
import { judgeUse } from "../judge-use.ts";

/** tar: the old style without a dash (`tar tvf a.tar`) is the same letters, their values following in order. */
export function tar(call: Invocation, court: Court): Produced | undefined {
  const use = call.use;
  if (use === undefined) return undefined;
  const { judge: _, ...plain } = use;
  // The flags' table is remembered by the use, so the same object must serve every time.
  const known = withoutJudge.get(use) ?? plain;
  withoutJudge.set(use, known);
  return judgeUse({ ...call, args: dashed(call.args) }, known, court);
}

const withoutJudge = new WeakMap<object, NonNullable<Invocation["use"]>>();

const lettersWithValue = new Set("bCfFgHIKLNTVX");

function dashed(args: readonly Argument[]): readonly Argument[] {
  const [first, ...rest] = args;
  const text = textOf(first);
  if (first === undefined || text === undefined || text.startsWith("-") || text === "") return args;
  const words: Argument[] = [];
  let taken = 0;
  for (const letter of text) {
    words.push({ ...first, kind: "known", text: `-${letter}` });
    const value = lettersWithValue.has(letter) ? rest[taken] : undefined;
    if (value === undefined) continue;
    words.push(value);
    taken += 1;
  }
  return [...words, ...rest.slice(taken)];
}
