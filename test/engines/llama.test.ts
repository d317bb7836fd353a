import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { defaults } from "../../src/app/config/defaults.ts";
import { readEnvironment } from "../../src/app/environment.ts";
import type { EngineHealth } from "../../src/ports/engines.ts";
import type { LanguageModel } from "../../src/ports/language-model.ts";
import type { InstalledModel } from "../../src/ports/models.ts";
import {
  answerOf,
  asking,
  assistant,
  codeOf,
  languageModelContract,
  user,
} from "../contract/language-model-contract.ts";
import { besideKept, keptFolder, type RealEngines, realEngines, temporaryFolder } from "./real-engines.ts";
import { keptLanguageModel, smallModel } from "./real-language-model.ts";

const kept = await keptLanguageModel();
const why = typeof kept === "string" ? kept : undefined;
const engines = await realEngines(besideKept(), { llm: { model: smallModel, contextTokens: 512 } });
const folders: { remove(): void }[] = [];
const opened: RealEngines[] = [engines];
afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()));
  for (const folder of folders) folder.remove();
});

async function realModel(): Promise<LanguageModel> {
  const model = await engines.languageModel();
  if (model === undefined) throw new Error("no language model");
  return model;
}

languageModelContract("llama.cpp", realModel, { why });

/** A model on a busy machine takes its time. */
const chat = (name: string, work: () => Promise<void>): void =>
  test.skipIf(why !== undefined)(name, { timeout: 120_000 }, work);

chat("what a turn shares with the one before is not read again, and two chats may take turns", async () => {
  const model = await realModel();
  const system = { role: "system", text: "You help people who administer Linux machines. ".repeat(10) } as const;
  const first = [system, user("What does df do?")];
  const { text, usage } = await answerOf(model, { ...asking(""), messages: first });
  const second = [...first, assistant(text), user("And du?")];
  const follow = await answerOf(model, { ...asking(""), messages: second });
  expect(follow.usage.reusedTokens).toBeGreaterThanOrEqual(usage.promptTokens - 1);
  expect(follow.usage.promptTokens - follow.usage.reusedTokens).toBeLessThan(usage.promptTokens / 2);
  // Read anew or remembered, the same comes out, as far as rounding goes.
  await answerOf(model, asking("Something quite different that takes the place of the chat before, word for word."));
  await answerOf(model, asking("And a third one, of which there is nothing to be remembered either, I should think."));
  const again = await answerOf(model, { ...asking(""), messages: second });
  expect(again.text.slice(0, 20)).toBe(follow.text.slice(0, 20));
});

chat("it is sealed, keeps to what it said that it needs, and ends when nobody wants it", async () => {
  const own = await realEngines(besideKept(), { engines: { idleMs: 1_000 }, llm: { model: smallModel } });
  opened.push(own);
  const model = (await own.languageModel())!;
  const looks: EngineHealth[] = [];
  for await (const event of model.generate(asking("Tell me a long story.", { mostTokens: 40 }), { signal }))
    if (event.type === "text") looks.push((await own.health())[1]!);
  const llama = looks.find(({ memory }) => memory !== undefined);
  expect(llama).toMatchObject({ name: "llama", crashes: 0 });
  // This platform's libraries only, and none for graphics cards.
  expect(llama!.installedBytes).toBeLessThan(90 * 2 ** 20);
  // It is the model's memory that decides how much of the 4096 tokens of the settings there can be.
  expect(model.contextTokens).toBeGreaterThanOrEqual(1024);
  expect(model.contextTokens).toBeLessThanOrEqual(4096);
  expect(llama!.memory!.pssBytes).toBeLessThan(llama!.needBytes * 1.1);
  await expect.poll(async () => (await own.health())[1]!.state, { timeout: 20_000 }).toBe("stopped");
});

chat("its fall in the middle of an answer is an error of that answer, and the next one is answered", async () => {
  const model = await realModel();
  const code = await codeOf(
    (async () => {
      for await (const event of model.generate(asking("Tell me a long story.", { mostTokens: 400 }), { signal })) {
        if (event.type === "text") killLlama();
      }
    })(),
  );
  expect(code).toBe("E_ENGINE_CRASHED");
  await expect.poll(async () => (await engines.health())[1]!.crashes).toBeGreaterThan(0);
  expect((await answerOf(model, asking("Hello", { mostTokens: 3 }))).usage.outputTokens).toBeGreaterThan(0);
});

const signal = new AbortController().signal;

/** The one process of ours that runs the program with the model. */
function killLlama(): void {
  const children = (pid: number): number[] => {
    const file = `/proc/${pid}/task/${pid}/children`;
    const own = existsSync(file) ? readFileSync(file, "utf8").split(" ").filter(Boolean).map(Number) : [];
    return own.flatMap((child) => [child, ...children(child)]);
  };
  const found = children(process.pid).filter((pid) =>
    /llm\/llama\/program/.test(readFileSync(`/proc/${pid}/cmdline`, "utf8")),
  );
  process.kill(found.at(-1)!, "SIGSEGV");
}

/** Engines whose only model is what `make` puts into this file. */
async function enginesWith(make: (file: string) => void): Promise<RealEngines> {
  const folder = temporaryFolder();
  folders.push(folder);
  const model = join(folder.path, "models/odd");
  mkdirSync(model, { recursive: true });
  make(join(model, "model.gguf"));
  const bytes = readFileSync(join(model, "model.gguf")).length;
  const manifest = {
    id: "odd",
    task: "llm",
    engine: "llama-cpp",
    languages: ["en"],
    licence: "none",
    memoryBytes: 300e6,
    roles: { model: "model.gguf" },
    files: [{ name: "model.gguf", bytes, sha256: "0".repeat(64) }],
  };
  writeFileSync(join(model, "model.json"), JSON.stringify(manifest));
  // The package is not fetched again for each.
  symlinkSync(join(keptFolder, "engines"), join(folder.path, "engines"));
  const made = await realEngines(folder.path, { llm: defaults.llm });
  opened.push(made);
  return made;
}

chat("a file that is none, or only half of one, is an error in words", async () => {
  const { files } = kept as InstalledModel;
  const halves: ((file: string) => void)[] = [
    (file) => writeFileSync(file, Buffer.concat([Buffer.from("GGUF\x03\0\0\0"), Buffer.alloc(4096, 0xa5)])),
    (file) => writeFileSync(file, readFileSync(files.model!).subarray(0, 40_000_000)),
  ];
  for (const make of halves) {
    const made = await enginesWith(make);
    const model = (await made.languageModel())!;
    expect(await codeOf(answerOf(model, asking("Hello")))).toMatch(/^E_ENGINE_(FAILED|CRASHED)$/);
    forgetCrashes();
  }
});

chat("a template that never ends is broken off, and said to be the file's fault", async () => {
  const { files } = kept as InstalledModel;
  // Of small ranges: one that fills the heap before its time is up ends the engine instead, which is told as a crash.
  const loops = ["a", "b", "c", "d"].map((name) => `{% for ${name} in range(9999) %}`).join("");
  const endless = `${loops}${"{% endfor %}".repeat(4)}`;
  const made = await enginesWith((file) => {
    copyFileSync(files.model!, file);
    writeFileSync(file, withTemplate(readFileSync(file), endless));
  });
  const error = await answerOf((await made.languageModel())!, asking("Hello")).catch((thrown) => thrown);
  expect(error).toMatchObject({ code: "E_LLM_TEMPLATE", parameters: { model: "odd" } });
  // It is still there, for others.
  expect((await made.health())[1]).toMatchObject({ state: "idle", crashes: 0 });
});

/** Overwritten in place: of the same length, filled up with a comment. */
function withTemplate(file: Buffer, template: string): Buffer {
  const key = file.indexOf("tokenizer.chat_template") + "tokenizer.chat_template".length;
  const length = Number(file.readBigUInt64LE(key + 4));
  const filled = `${template}{#${" ".repeat(length - template.length - 4)}#}`;
  file.write(filled, key + 12, "utf8");
  return file;
}

function forgetCrashes(): void {
  rmSync(join(engines.folder, "crashes/llama.crashes.json"), { force: true });
}

chat("the doctor tries it, and says what it takes", async () => {
  const { examineEngines } = await import("../../src/app/doctor/doctor-engines.ts");
  const checks = await examineEngines({ ...readEnvironment(), dataFolder: besideKept(), configFiles: [] }, "en");
  expect(checks.find(({ name }) => name === "Language model")).toMatchObject({ state: "ok", finding: smallModel });
  const llama = checks.find(({ engine }) => engine?.name === "llama");
  expect(llama!.finding).toMatch(/^works: \d+ MB of its own memory/);
});
