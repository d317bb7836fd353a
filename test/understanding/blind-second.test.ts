import { expect, test } from "vitest";
import { emptyMemory, type Memory } from "../../src/request/understanding/memory.ts";
import { alsoRight, everySkill, fault, fixture, type WantedRequest } from "./requests.ts";

/**
 * Requests and dialogues by writers who had seen the skills' names and nothing else. The second and third sets were
 * committed before any wording was learnt from them and have been learnt from since: at first sight 222 of 320 Spanish
 * requests (69 %), 67 of 128 English ones (52 %), 27 of 90 dialogues (30 %) and 199 of 320 in the third (62 %).
 * Of sixty that must be no command ("blind-3-none") one was, at first sight.
 * The fourth is untouched: it is the one that says what a stranger's request meets (161 of 180, 89 %).
 */
const understand = await everySkill();

test.each([
  { sets: ["blind-2-es", "blind-2-en"], least: 450 },
  { sets: ["blind-3-es"], least: 300 },
  { sets: ["blind-4"], least: 180 },
])("at least 88 % of the requests of $sets become the command that was meant", ({ sets, least }) => {
  const requests = sets.flatMap((name) => fixture<WantedRequest>(name));
  const faults = requests.flatMap((wanted) => {
    const wrong = fault(understand(wanted.request, wanted.lang), wanted, alsoRight[wanted.expect]);
    return wrong === undefined ? [] : [`${wanted.id} ${wanted.request}: ${wrong}`];
  });
  process.stdout.write(`${sets.join(" and ")}: ${requests.length - faults.length} of ${requests.length} right\n`);
  expect(requests.length).toBeGreaterThanOrEqual(least);
  expect(faults.length / requests.length, faults.join("\n")).toBeLessThanOrEqual(0.12);
});

test.each(["blind-2-none", "blind-3-none"])("nothing of %s becomes a command", (name) => {
  const idle = fixture<WantedRequest>(name);
  expect(idle.length).toBeGreaterThanOrEqual(60);
  const wrong = idle.flatMap((wanted) => fault(understand(wanted.request, wanted.lang), wanted) ?? []);
  expect(wrong).toEqual([]);
});

type Dialogue = {
  id: string;
  lang: "es" | "en";
  turns: { say: string; expect: string; holds?: string[]; lacks?: string[] }[];
};

/** What holds today; the goal is 88 %. */
const dialoguesFollowed = 0.75;

test("three in four of the dialogues are followed to their end", () => {
  const dialogues = fixture<Dialogue>("blind-2-dialogues");
  expect(dialogues.length).toBeGreaterThanOrEqual(60);
  const faults = dialogues.flatMap(({ id, lang, turns }) => {
    let memory: Memory = emptyMemory;
    for (const turn of turns) {
      const understood = understand(turn.say, lang, memory);
      const wrong = fault(understood, turn, alsoRight[turn.expect]);
      if (wrong !== undefined) return [`${id} ${turns.map(({ say }) => say).join(" / ")}: at "${turn.say}" ${wrong}`];
      ({ memory } = understood);
    }
    return [];
  });
  process.stdout.write(`blind dialogues: ${dialogues.length - faults.length} of ${dialogues.length} right\n`);
  expect(faults.length / dialogues.length, faults.join("\n")).toBeLessThanOrEqual(1 - dialoguesFollowed);
});
