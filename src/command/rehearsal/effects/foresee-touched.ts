import { areaOf } from "./effect-row.ts";
import type { ForeseenEffect, Look } from "./foresight.ts";
import type { Touched } from "./touched-paths.ts";

/** Paths that stand for more than a file, as what is done to or looked at behind them. */
export function foreseeTouched(touched: readonly Touched[]): { effects: ForeseenEffect[]; looks: Look[] } {
  return {
    effects: touched.flatMap((one) => (one.kind === "effect" ? [effectOf(one)] : [])),
    looks: touched.flatMap((one) => (one.kind === "look" ? [one.look] : [])),
  };
}

function effectOf({ name, program, subject }: Extract<Touched, { kind: "effect" }>): ForeseenEffect {
  return {
    name,
    area: areaOf(name),
    program,
    subjects: [subject],
    certain: !subject.endsWith("…"),
    parameters: { program, subject, count: 1 },
    words: undefined,
    input: undefined,
  };
}
