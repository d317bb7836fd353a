import type { Line, RenderedCase } from "./random-script.ts";

/**
 * Leaves out lines of the script, what is put around them, and parts of the tree, for as long as the case still fails
 * and until the time (of `performance.now`) is over. Works on the words of a case, so that what is left stays what it was.
 */
export async function smallestCase(
  whole: RenderedCase,
  fails: (candidate: RenderedCase) => Promise<boolean>,
  untilMs: number,
): Promise<RenderedCase> {
  let best = whole;
  for (let smaller = true; smaller; ) {
    smaller = false;
    for (const candidate of candidatesOf(best)) {
      if (performance.now() > untilMs) return best;
      if (!(await holds(candidate, fails))) continue;
      best = candidate;
      smaller = true;
      break;
    }
  }
  return best;
}

/** A tree that cannot be made without the part that was left out is no candidate. */
async function holds(candidate: RenderedCase, fails: (candidate: RenderedCase) => Promise<boolean>): Promise<boolean> {
  try {
    return await fails(candidate);
  } catch {
    return false;
  }
}

/** The largest steps first. */
function* candidatesOf({ planted, lines }: RenderedCase): Generator<RenderedCase> {
  const half = Math.ceil(lines.length / 2);
  if (lines.length > 3) {
    yield { planted, lines: lines.slice(0, half) };
    yield { planted, lines: lines.slice(half) };
  }
  for (let at = lines.length - 1; at >= 0 && lines.length > 1; at -= 1)
    yield { planted, lines: lines.toSpliced(at, 1) };
  const used = (path: string) => lines.some(({ text }) => text.includes(path));
  const needed = planted.filter(({ path }) => used(path) || planted.some((other) => other.path.startsWith(`${path}/`)));
  if (needed.length < planted.length) yield { planted: needed, lines };
  for (const [at, line] of lines.entries()) {
    const bare: Line = { ...line, text: line.bare };
    if (line.text !== line.bare) yield { planted, lines: lines.with(at, bare) };
  }
  for (const { path } of planted.toReversed()) {
    yield { planted: planted.filter((other) => other.path !== path && !other.path.startsWith(`${path}/`)), lines };
  }
}
