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

describe("an answer from documents", () => {
  const citations = [
    { title: "tar(1), OPTIONS", locator: "tar(1):120-124" },
    { title: "notas.md", locator: "/srv/notas.md:3" },
  ];
  const text = "Con -p se conservan. [1] También el dueño. [2]";
  const answered: readonly TurnFact[] = [
    { type: "heard", text: "¿cómo?", language: "es" },
    { type: "answering", text: "Con -p se conservan. [1]" },
    { type: "answering", text: " También \u001b[2Jel dueño. [2]" },
    { type: "planned", plan: { kind: "answer", text: text.replace("el ", "\u001b[2Jel "), citations } },
    { type: "said", text: "Con -p se conservan. También el dueño.", language: "es" },
  ];

  test("is shown as it is written, once, with its sources beneath and no escapes obeyed", async () => {
    const { code, stdout } = await present(answered, "text");
    expect(stdout).toBe(
      "Con -p se conservan. [1] También \\e[2Jel dueño. [2]\n  [1] tar(1), OPTIONS · tar(1):120-124\n  [2] notas.md · /srv/notas.md:3\n",
    );
    expect(code).toBe(0);
  });

  test("one that nobody wrote in pieces is shown whole", async () => {
    const { stdout } = await present([{ type: "planned", plan: { kind: "answer", text, citations } }], "text");
    expect(stdout.startsWith(`${text}\n  [1] `)).toBe(true);
  });

  test("--json has it with its citations, --propose keeps it off what is run", async () => {
    expect(JSON.parse((await present(answered, "json")).stdout)).toMatchObject({ kind: "answer", citations });
    const { stdout, stderr } = await present(answered, "propose");
    expect(stdout).toBe("");
    expect(stderr).toContain("Con -p se conservan.");
  });

  test("where it is broken off, what comes next begins a line", async () => {
    const { stdout, code } = await present([...answered.slice(0, 2), { type: "cancelled" }], "text");
    expect(stdout).toMatch(/^Con -p se conservan\. \[1\]\n./);
    expect(code).toBe(130);
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
