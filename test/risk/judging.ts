import { readFileSync } from "node:fs";
import { fixedSnapshot } from "../../src/command/machine/fixed-snapshot.ts";
import { assess } from "../../src/command/policy/assess.ts";
import type { AssessContext } from "../../src/command/policy/assess-context.ts";
import { builtInPolicy } from "../../src/command/policy/policy.ts";
import { loadShellParser } from "../../src/command/shell/parse.ts";
import type { Assessment } from "../../src/ports/assessment.ts";

/** Judges scripts on a machine of plain values that has every program, for a person who typed them. */
export async function openJudge(further: Partial<AssessContext> = {}): Promise<(script: string) => Assessment> {
  const parser = await loadShellParser();
  const context: AssessContext = {
    machine: fixedSnapshot(),
    policy: builtInPolicy,
    source: "user",
    request: "",
    assumeInstalled: true,
    parse: (source) => parser.parse(source),
    ...further,
  };
  return (script) => assess(parser.parse(script), context);
}

export type RiskCase = { id: string; command: string; category: string };

/** The cases of one file of test/fixtures/risk. */
export function riskCases(name: string): RiskCase[] {
  const text = readFileSync(new URL(`../fixtures/risk/${name}`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as RiskCase);
}
