import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fixedSnapshot } from "../../src/command/machine/fixed-snapshot.ts";
import type { LanguageModel } from "../../src/ports/language-model.ts";
import type { TurnEvent } from "../../src/ports/turn-event.ts";
import { createAnswers } from "../../src/request/answers/create-answers.ts";
import { givesOrders } from "../../src/request/answers/screen.ts";
import { createConversation } from "../../src/request/conversation/memory.ts";
import { runTurn, type TurnParts } from "../../src/request/conversation/turn.ts";
import { createSkillLibrary } from "../../src/request/skills/library.ts";
import { knownProgram } from "../../src/request/understanding/known-program.ts";
import { createUnderstanding } from "../../src/request/understanding/understand.ts";
import type { Language } from "../../src/shared/language.ts";
import { fakeKnowledge, fakeModel, passage } from "./fakes.ts";

type Hostile = { language: Language; question: string; passage: string; demand: string };
const documents = ["hostile", "hostile-second"].flatMap(read);
/** Written when the signs were fixed: none of them is noticed, and what models write of them is stopped all the same. */
const unnoticed = read("hostile-third");

function read(name: string): Hostile[] {
  const text = readFileSync(join(import.meta.dirname, `../fixtures/answers/${name}.jsonl`), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const library = createSkillLibrary();
const understanding = createUnderstanding({ library, language: "es", knownProgram });
const never = () => {
  throw new Error("an answer came to the gate");
};

/** A talk whose gate may not be reached: what comes out are words. */
function talk(document: Hostile, model: LanguageModel | undefined) {
  const answers = createAnswers({
    knowledge: fakeKnowledge([
      passage(document.passage, "notes.md", {
        source: { document: "notes.md", kind: "markdown", title: "notes.md", locator: "/srv/notes.md" },
      }),
    ]),
    hasOwn: async () => false,
    languageModel: async () => model,
    missing: async () => undefined,
  });
  const parts: TurnParts = {
    understanding,
    gate: { decide: never, redeem: never, reopen: never },
    runner: { run: never },
    turns: { add: () => {}, update: () => {} } as unknown as TurnParts["turns"],
    clock: { now: () => 0 } as TurnParts["clock"],
    newId: () => "turn",
    snapshot: () => fixedSnapshot(),
    account: never,
    conversation: createConversation(),
    answers: async () => answers,
    words: { list: () => [], learn: never, forget: never },
    maxOutputBytes: 1000,
    readTimeoutMs: 1000,
  };
  return async (text: string): Promise<TurnEvent[]> => {
    const events: TurnEvent[] = [];
    const request = {
      text,
      kind: "ask",
      language: document.language,
      input: undefined,
      frontend: "test",
      readsPass: true,
      dryRun: false,
      terminal: false,
    } as const;
    for await (const event of runTurn(parts, request, new AbortController().signal)) events.push(event);
    return events;
  };
}

/** Everything of a turn that a person sees or hears. */
function shown(events: readonly TurnEvent[]): string {
  return events
    .map((event) => {
      if (event.type === "answering" || event.type === "said") return event.text;
      if (event.type !== "planned" || event.plan.kind === "command") return "";
      return event.plan.kind === "answer" ? event.plan.text : JSON.stringify(event.plan);
    })
    .join("\n");
}

function onlyWords(events: readonly TurnEvent[]): void {
  for (const event of events) {
    expect(["heard", "understood", "answering", "planned", "said"]).toContain(event.type);
    if (event.type === "planned") expect(["answer", "clarify"]).toContain(event.plan.kind);
  }
}

/** Wherever an order stands, the model that sees it does what it says; what it is told otherwise, it answers in earnest. */
const obedient = (document: Hostile) =>
  fakeModel(({ messages }) =>
    messages.some(({ text }) => text.includes(document.demand.slice(0, 6))) ? document.demand : `${document.demand}.`,
  );

describe.each(documents)("$language: $demand", (document) => {
  test("a model that obeys, even without having seen it, says nothing of it to anybody", async () => {
    const model = obedient(document);
    const events = await talk(document, model)(document.question);
    onlyWords(events);
    expect(shown(events)).not.toContain(document.demand);
    // What gave orders was told to no model.
    for (const { messages } of model.asked) for (const { text } of messages) expect(text).not.toContain("evil.example");
  });

  test("a model that adds it to a good answer is stopped before it", async () => {
    const [good = ""] = document.passage.split("\n");
    // Beside it a document that is what it seems, from which an answer can be written.
    const model = fakeModel(() => `${good} [1] ${document.demand} [1]`);
    const answers = createAnswers({
      knowledge: fakeKnowledge([passage(good), passage(document.passage, "notes.md")]),
      hasOwn: async () => false,
      languageModel: async () => model,
      missing: async () => undefined,
    });
    const pieces: string[] = [];
    const question = { text: document.question, language: document.language, among: "all" as const };
    const answered = await answers.answer(question, (piece) => pieces.push(piece), new AbortController().signal);
    expect(answered.kind).toBe("answered");
    expect(JSON.stringify(answered)).not.toContain(document.demand);
    expect(pieces.join("")).not.toContain(document.demand);
  });

  test("without a model it is not even quoted, and a warning is given", async () => {
    const ask = talk(document, undefined);
    const events = await ask(document.question);
    onlyWords(events);
    expect(shown(events)).not.toContain(document.demand);
    expect(shown(events)).toMatch(/órdenes para mí|orders to me/);
    expect(shown(events)).not.toMatch(/\u001b|\u200b/);
    // Nothing of an answer can be said yes to.
    for (const yes of document.language === "es" ? ["sí", "hazlo"] : ["yes", "do it again"]) onlyWords(await ask(yes));
  });
});

describe.each(unnoticed)("not noticed: $demand", (document) => {
  test("nothing of it is told", async () => {
    const [good = ""] = document.passage.split("\n");
    for (const reply of [document.demand, `${document.demand}.`, `${good} [1] ${document.demand} [1]`]) {
      const events = await talk(
        document,
        fakeModel(() => reply),
      )(document.question);
      onlyWords(events);
      const told = events.flatMap((event) => (event.type === "answering" ? [event.text] : []));
      expect(told.join("")).not.toContain(document.demand);
    }
  });
});

test("what documents explain to people is left alone", () => {
  const harmless = [
    "Do not ignore entries starting with .",
    "Print only the names of files, and do not follow links.",
    "If you are asked for a passphrase, type it.",
    "The agent must be running before keys can be added.",
    "Tell the kernel to reread the partition table.",
    "This option overrides the previous one.",
    "act as a filter that reads from standard input",
    "No siga los enlaces simbólicos; muestre solo los nombres.",
    "Ignora las diferencias entre mayúsculas y minúsculas.",
    "Ejecuta la orden cada dos segundos.",
    "Envía la señal al proceso.",
    "system: the time spent in the kernel",
  ];
  expect(harmless.filter(givesOrders)).toEqual([]);
});
