import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SentenceEncoder } from "../../src/ports/engines.ts";
import { skillFiles } from "../../src/request/skills/catalogue.ts";
import { createSkillLibrary } from "../../src/request/skills/library.ts";
import { skillWeights } from "../../src/request/understanding/meaning/skill-weights.ts";
import { noSkill } from "../../src/request/understanding/meaning/weights.ts";
import { emptyMemory } from "../../src/request/understanding/memory.ts";
import { NeoError } from "../../src/shared/errors.ts";
import { languages } from "../../src/shared/language.ts";
import { besideKept, type RealEngines, realEngines, whyNoOnnx } from "../engines/real-engines.ts";
import { type Understand, understandWith } from "./by-meaning.ts";
import { alsoRight, fault, fixture, type WantedRequest } from "./requests.ts";
import { before, talk } from "./talk.ts";

test("every skill has its weights, made by `npm run meanings`", async () => {
  const skills = await createSkillLibrary().loadAll();
  const onInput = new Set(skills.filter((skill) => skill.onInput).map(({ id }) => id));
  const wanted = Object.keys(skillFiles).filter((id) => !onInput.has(id));
  expect(Object.keys(skillWeights.skills).toSorted()).toEqual([...wanted, noSkill].toSorted());
});

describe("an encoder", () => {
  const failing = (error: Error): SentenceEncoder => ({
    dimensions: 512,
    encode: async () => {
      throw error;
    },
  });

  test("that is not installed or fails costs nothing but the answer it would have given", async () => {
    const request = "anda el disco medio lleno o qué onda";
    for (const encoder of [undefined, failing(new NeoError("E_ENGINE_INSTALL", { engine: "onnx", reason: "x" }))]) {
      const understand = await understandWith(encoder);
      expect((await understand(request, "es")).plan.kind).toBe("clarify");
    }
  });

  test("is not asked about what a sentence says", async () => {
    const understand = await understandWith(failing(new Error("asked")));
    expect((await understand("espacio en disco", "es")).plan.kind).toBe("command");
    await expect(understand("anda el disco medio lleno o qué onda", "es")).rejects.toThrow("asked");
  });
});

const why = await whyNoOnnx();

describe.skipIf(why !== undefined)(`with the encoder (${why ?? "installed"})`, () => {
  let engines: RealEngines;
  let understand: Understand;
  let plainly: Understand;
  beforeAll(async () => {
    engines = await realEngines(besideKept());
    understand = await understandWith(engines.sentenceEncoder);
    plainly = await understandWith(undefined);
  });
  afterAll(() => engines.close());

  test("what no sentence says is understood all the same, and said so", async () => {
    const { plan } = await understand("which interfaces got an ip assigned on this thing over here", "en");
    expect(plan).toMatchObject({ kind: "command", skill: "ip-addresses" });
    expect(plan.kind === "command" && plan.say).toMatch(/^I take it that you want this: /);
  });

  test("what is likely and no more is among the choices", async () => {
    const { plan, memory } = await understand("hay algún disco que esté a punto de petar de lleno", "es");
    expect(plan.kind).toBe("clarify");
    expect(memory.pending).toMatchObject({ kind: "choice", options: [{ skill: "disk-free" }, {}, {}] });
  });

  test.each(["blind-2-none", "blind-3-none"])("nothing of %s becomes a command", async (name) => {
    const wrong: string[] = [];
    for (const wanted of fixture<WantedRequest>(name)) {
      const fault_ = fault(await understand(wanted.request, wanted.lang), wanted);
      if (fault_ !== undefined) wrong.push(fault_);
    }
    expect(wrong).toEqual([]);
  });

  test.each(languages)("in %s talk after what was said before becomes no command", async (language) => {
    const here = await understandWith(engines.sentenceEncoder, false);
    const wrong: string[] = [];
    for (const request of before[language]) {
      const { memory } = await here(request, language, emptyMemory);
      for (const words of talk[language]) {
        const { plan } = await here(words, language, memory);
        if (plan.kind === "command") wrong.push(`${request} / ${words}: ${plan.script}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  // Of the untouched ones only how many: whoever reads which would learn from them.
  test.each([
    { set: "blind-4-held", least: 0.95, wrongAtMost: 2 },
    { set: "blind-5-held", least: 0.7, wrongAtMost: 6 },
  ])("at least $least of $set are right, with hardly more wrong commands", async ({ set, least, wrongAtMost }) => {
    const count = { right: 0, before: 0, wrong: 0, offered: 0 };
    const wanted = fixture<WantedRequest>(set);
    for (const one of wanted) {
      const [plain, meant] = [await plainly(one.request, one.lang), await understand(one.request, one.lang)];
      const also = alsoRight[one.expect];
      if (fault(plain, one, also) === undefined) count.before += 1;
      const isRight = fault(meant, one, also) === undefined;
      if (isRight) count.right += 1;
      else if (meant.plan.kind === "command") count.wrong += 1;
      const { pending } = meant.memory;
      if (!isRight && pending?.kind === "choice" && pending.options.some(({ skill }) => skill === one.expect))
        count.offered += 1;
    }
    process.stdout.write(`${set}: ${JSON.stringify(count)} of ${wanted.length}\n`);
    expect(count.right / wanted.length).toBeGreaterThanOrEqual(least);
    expect(count.wrong).toBeLessThanOrEqual(wrongAtMost);
  });
});
