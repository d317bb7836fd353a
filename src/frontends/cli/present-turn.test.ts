import { describe, expect, test } from "vitest";
import { capturedTerminal } from "../../../test/fixtures/rehearsal/captured-terminal.ts";
import * as sample from "../../../test/fixtures/rehearsal/samples.ts";
import type { Assessment } from "../../ports/assessment.ts";
import type { TurnEvent, TurnFact } from "../../ports/turn-event.ts";
import { type Presentation, presentTurn } from "./present-turn.ts";

const assessment: Assessment = {
  risk: "write",
  reasons: [],
  network: false,
  privilege: "none",
  needs: [],
  terminal: false,
  endless: false,
  programs: [],
};
const outcome = { exitCode: 0, signal: undefined, stdout: "", stderr: "", cut: false, durationMs: 5 };
const done: readonly TurnFact[] = [
  { type: "heard", text: "sed", language: "es" },
  { type: "planned", plan: { kind: "command", script: "sed", source: "user", confidence: 1, say: "" } },
  { type: "assessed", script: "sed", assessment },
  { type: "rehearsed", rehearsal: sample.nginxPort },
  { type: "finished", outcome },
  { type: "applied", undo: "01JD8Q", differences: [] },
  { type: "said", text: "Hecho.", language: "es" },
];

async function present(facts: readonly TurnFact[], as: Presentation) {
  const terminal = capturedTerminal();
  async function* events(): AsyncIterable<TurnEvent> {
    for (const [seq, fact] of facts.entries()) yield { turn: "t", seq, at: 0, ...fact };
  }
  const code = await presentTurn(events(), terminal, { as, lines: 10, language: "es", dryRun: false });
  return { code, stdout: terminal.printed(), stderr: terminal.complained() };
}

const withDifferences = done.map(
  (fact): TurnFact =>
    fact.type === "applied"
      ? { ...fact, differences: [{ display: "/etc/\u001b[2Jx", expected: "61 B", found: "62 B" }] }
      : fact,
);

describe("after an approved change", () => {
  test("how to take it back is said beside the command's own output", async () => {
    const { code, stdout, stderr } = await present(done, "text");
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "hecho; deshacer: neo undo 01JD8Q\n" });
  });

  test("a difference is told plainly", async () => {
    const { stderr } = await present(withDifferences, "text");
    expect(stderr).toBe(
      "Ha salido distinto de lo que enseñó el ensayo:\n  · /etc/\\e[2Jx: se enseñó 61 B; ha quedado 62 B\nhecho; deshacer: neo undo 01JD8Q\n",
    );
  });

  test("nothing is said of undo where there is none", async () => {
    const without = done.map((fact): TurnFact => (fact.type === "applied" ? { ...fact, undo: undefined } : fact));
    expect((await present(without, "text")).stderr).toBe("");
  });
});

describe("for programs", () => {
  test("--json carries the rehearsal and what came of it", async () => {
    const answer = JSON.parse((await present(withDifferences, "json")).stdout) as Record<string, unknown>;
    expect(answer).toMatchObject({
      rehearsal: { digest: sample.nginxPort.digest, undo_bytes: 61, said: expect.stringMatching(/^Cambiaría/) },
      undo: "01JD8Q",
      differences: [{ expected: "61 B", found: "62 B" }],
    });
  });

  test("--events writes each as a line", async () => {
    const lines = (await present(done, "events")).stdout.trim().split("\n");
    const events = lines.map((line) => JSON.parse(line) as { type: string; rehearsal?: object });
    expect(events.map(({ type }) => type)).toEqual(done.map(({ type }) => type));
    expect(events[3]?.rehearsal).toMatchObject({
      verdict: { kind: "complete" },
      changes: [{}, { before: { mode: "0644" } }],
    });
  });

  test("the rehearsal of what was edited since is not shown", async () => {
    const facts: TurnFact[] = [...done.slice(0, 4), { type: "assessed", script: "ls", assessment }];
    expect(JSON.parse((await present(facts, "json")).stdout)).not.toHaveProperty("rehearsal");
  });
});
