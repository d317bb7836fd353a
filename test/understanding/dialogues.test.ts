import { expect, test } from "vitest";
import { emptyMemory, type Memory } from "../../src/request/understanding/memory.ts";
import { everySkill, fault, fixture } from "./requests.ts";

type Turn = { say: string; expect: string; holds?: string[]; lacks?: string[] };

const understand = await everySkill();

test.each(fixture<{ id: string; lang: "es" | "en"; turns: Turn[] }>("dialogues"))("$id", ({ lang, turns }) => {
  let memory: Memory = emptyMemory;
  for (const turn of turns) {
    const understood = understand(turn.say, lang, memory);
    expect(fault(understood, turn), turn.say).toBeUndefined();
    ({ memory } = understood);
  }
});
