import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import * as sample from "../../../test/fixtures/rehearsal/samples.ts";
import type { ApprovalQuestion } from "../../ports/approver.ts";
import type { Assessment } from "../../ports/assessment.ts";
import { type ApproverParts, terminalApprover } from "./terminal-approver.ts";

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

/** A person who types the replies one after another, each when the question is put (again). */
async function ask(
  question: Partial<ApprovalQuestion>,
  replies: readonly string[],
  parts: Partial<ApproverParts> = {},
  signal: AbortSignal = new AbortController().signal,
) {
  const input = new PassThrough();
  const output = new PassThrough({ encoding: "utf8" });
  const waiting = [...replies];
  let screen = "";
  let answered = 0;
  let closed = 0;
  output.on("data", (text: string) => {
    screen += text;
    const questions = screen.split(/\[w\]hy: |\[p\]or qué: |Edit: /).length - 1;
    if (questions <= answered) return;
    answered = questions;
    const reply = waiting.shift();
    setImmediate(() => (reply === undefined ? undefined : input.write(`${reply}\r`)));
  });
  const approver = terminalApprover({
    terminal: { columns: 80, paint: (_: unknown, text: string) => text },
    clock: { now: () => 0 },
    open: () => ({ input, output, close: () => (closed += 1) }),
    ...parts,
  });
  const answer = await approver.ask(
    { script: "true", assessment, language: "en", typed: undefined, expiresAt: 60_000, ...question },
    signal,
  );
  return { answer, screen: screen.replace(/\u001b\[[\d;]*[A-Za-z]/g, "").replace(/\r/g, ""), closed };
}

const large = { rehearsal: sample.manyDeleted, leavesUndo: true };

describe("a question with a rehearsal", () => {
  test("shows what would change before it asks", async () => {
    const { answer, screen, closed } = await ask({ rehearsal: sample.nginxPort, leavesUndo: true }, ["yes"]);
    expect(answer).toEqual({ kind: "yes" });
    expect(screen.indexOf("+    listen 8080;")).toBeGreaterThan(0);
    expect(screen.indexOf("+    listen 8080;")).toBeLessThan(screen.indexOf("Run it?"));
    expect(screen).toContain("neo undo can take it back");
    expect(screen).toContain("[d]ifferences");
    expect(closed).toBe(1);
  });

  test("without one, asks as ever", async () => {
    const { answer, screen } = await ask({}, ["d", ""]);
    expect(answer).toEqual({ kind: "no" });
    expect(screen).not.toContain("[d]ifferences");
    expect(screen).toContain("I need a plain yes or no.");
  });

  test("d shows all of it in the pager and asks again", async () => {
    const paged: string[] = [];
    const pager = async (text: string) => paged.push(text) > 0;
    const { answer, screen } = await ask(large, ["d", "no"], { pager });
    expect(answer).toEqual({ kind: "no" });
    expect(paged[0]).toContain("0999.jpg: deleted");
    expect(screen).not.toContain("0999.jpg");
    expect(screen.split("Run it?")).toHaveLength(3);
  });

  test("d prints all of it where there is no pager", async () => {
    const { screen } = await ask({ rehearsal: sample.threeInNginx }, ["differences", ""], { pager: async () => false });
    expect(screen.split("+    listen 8080;")).toHaveLength(3);
  });

  test("nothing hostile reaches the screen", async () => {
    const { screen } = await ask({ rehearsal: sample.hostile, script: "\u001b[2Jx" }, ["d", "w", ""]);
    expect(screen).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe("undo that takes much", () => {
  test("can be done without, in so many words", async () => {
    const { answer, screen } = await ask(large, ["yes without undo"]);
    expect(answer).toEqual({ kind: "yes", undo: "without" });
    expect(screen).toContain("answer “yes without undo”");
  });

  test("is kept after a plain yes", async () => {
    expect((await ask(large, ["yes"])).answer).toEqual({ kind: "yes", undo: "keep" });
  });

  test("with a word to type, takes the word", async () => {
    const { answer, screen } = await ask({ ...large, language: "es", typed: "fotos" }, [
      "sí sin deshacer",
      "fotos sin deshacer",
    ]);
    expect(answer).toEqual({ kind: "yes", undo: "without" });
    expect(screen).toContain("responde «fotos sin deshacer»");
    expect(screen).toContain("Necesito un sí o un no claro.");
  });

  test("is not offered where it is little, or not left at all", async () => {
    const little = await ask({ rehearsal: sample.nginxPort, leavesUndo: true }, ["yes without undo", ""]);
    expect(little.answer).toEqual({ kind: "no" });
    const left = await ask({ rehearsal: sample.manyDeleted, leavesUndo: false }, ["yes without undo", ""]);
    expect(left.answer).toEqual({ kind: "no" });
  });

  test("that does not fit is never silently done without", async () => {
    const question = { rehearsal: sample.nginxPort, leavesUndo: true };
    const { answer, screen } = await ask(question, ["yes", "yes", "yes without undo"], { undoRoom: () => 60 });
    expect(answer).toEqual({ kind: "yes", undo: "without" });
    expect(screen.split("Undo does not fit: it would keep 61 B and there is room for 60 B.")).toHaveLength(4);
    expect((await ask(question, ["yes"], { undoRoom: () => 61 })).answer).toEqual({ kind: "yes" });
  });
});

describe("the other answers", () => {
  test("edit, prefilled with the script", async () => {
    const { answer } = await ask({ script: "rm a" }, ["e", "b"]);
    expect(answer).toEqual({ kind: "edit", script: "rm ab" });
  });

  test("nobody without a terminal", async () => {
    const { answer } = await ask({}, [], { open: () => undefined });
    expect(answer).toEqual({ kind: "nobody" });
  });

  test("no when it is called off, expired when the time is up", async () => {
    const off = new AbortController();
    setTimeout(() => off.abort(), 50);
    expect((await ask({}, [], {}, off.signal)).answer).toEqual({ kind: "no" });
    const started = Date.now();
    const clock = { now: () => Date.now() - started };
    expect((await ask({ expiresAt: 50 }, [], { clock })).answer).toEqual({ kind: "expired" });
  });
});
