import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { evaluateConfirm } from "../../src/request/eval/confirm.ts";

type Reply = { id: string; reply: string; lang?: string; answer: string };

const replies = readFileSync(join(import.meta.dirname, "../fixtures/confirm/replies.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Reply);
const answerTo = (reply: Reply) => (evaluateConfirm(reply) as { answer: string }).answer;

test("nothing but a yes is a yes, in replies written without sight of the grammar", () => {
  expect(replies.length).toBeGreaterThanOrEqual(260);
  expect(replies.filter((reply) => reply.answer !== "yes" && answerTo(reply) === "yes")).toEqual([]);
});

test("at least nine in ten are told right", () => {
  const right = replies.filter((reply) => answerTo(reply) === reply.answer).length;
  expect(right / replies.length).toBeGreaterThanOrEqual(0.9);
});
