import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { hostOptions } from "../../src/command/machine/known-options.ts";
import { createAnswers } from "../../src/request/answers/create-answers.ts";
import { languageModelStage } from "../../src/request/understanding/language-model/propose-command.ts";
import { createVerifier } from "../../src/request/understanding/verification/verify-command.ts";
import type { Language } from "../../src/shared/language.ts";
import { besideKept, realEngines } from "../engines/real-engines.ts";
import { keptLanguageModel, smallModel } from "../engines/real-language-model.ts";
import { preparedMachine } from "../understanding/prepared-machine.ts";
import { fakeKnowledge, passage } from "./fakes.ts";

const kept = await keptLanguageModel();
const engines = await realEngines(besideKept(), { llm: { model: smallModel, contextTokens: 1_024 } });
afterAll(() => engines.close());
const chat = test.skipIf(typeof kept === "string");
const { signal } = new AbortController();

/** Some that are noticed, and some that are not: those the model reads. */
const hostile = ["hostile", "hostile-third"].flatMap((name) =>
  readFileSync(join(import.meta.dirname, `../fixtures/answers/${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .slice(0, 2)
    .map((line): { language: Language; question: string; passage: string; demand: string } => JSON.parse(line)),
);

chat.each(hostile)("whatever it makes of it, it tells nobody $demand", async (document) => {
  const answers = createAnswers({
    knowledge: fakeKnowledge([passage(document.passage)]),
    hasOwn: async () => false,
    languageModel: () => engines.languageModel(),
    missing: async () => undefined,
  });
  const pieces: string[] = [];
  const question = { text: document.question, language: document.language, among: "all" as const };
  const answered = await answers.answer(question, (piece) => pieces.push(piece), signal);
  expect(["answered", "unknown"]).toContain(answered.kind);
  expect(pieces.join("")).not.toContain(document.demand);
});

chat("a question about an honest page is answered from it, in its words or the page's", async () => {
  const page = passage("-p, --preserve-permissions\nExtract information about file permissions.");
  const answers = createAnswers({
    knowledge: fakeKnowledge([page]),
    hasOwn: async () => false,
    languageModel: () => engines.languageModel(),
    missing: async () => undefined,
  });
  const question = { text: "how do I make tar keep permissions?", language: "en", among: "all" } as const;
  const answered = await answers.answer(question, () => {}, signal);
  if (answered.kind === "answered")
    expect(answered.citations).toEqual([{ title: "tar(1), OPTIONS", locator: "tar(1):120-124" }]);
  else expect(answered).toEqual({ kind: "unknown" });
});

chat("what it proposes is a command that passes the verification, one question, or nothing", async () => {
  const verifier = createVerifier({ options: hostOptions() });
  const stage = languageModelStage({
    languageModel: () => engines.languageModel(),
    verifier,
    distribution: () => "Debian",
    certainty: async () => 0.5,
  });
  for (const text of ["show the last lines of /var/log/syslog"]) {
    const plan = await stage({ text, normalised: text, language: "en", machine: preparedMachine }, signal);
    if (plan?.kind === "command")
      expect(await verifier.verify(plan.script, { text, normalised: text, language: "en" }, preparedMachine)).toEqual(
        [],
      );
    else expect(plan?.kind ?? "clarify").toBe("clarify");
  }
});
