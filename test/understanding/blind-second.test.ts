import { expect, test } from "vitest";
import { emptyMemory, type Memory } from "../../src/request/understanding/memory.ts";
import { alsoRight, everySkill, fault, fixture, type WantedRequest } from "./requests.ts";

/**
 * Requests and dialogues by writers who had seen the skills' names and nothing else, committed as they came. Learnt from
 * since, with what each had at first sight: blind-2-es 222 of 320, blind-2-en 67 of 128 (of its first lines),
 * blind-3-es 199 of 320, blind-6 181 of 300; dialogues blind-2 27 of 90, blind-3 26 of 60, blind-5 40 of 80. Of the sixty
 * of blind-3-none that must be no command one was. Untouched, and so what a stranger meets today: blind-4-held (everyday
 * wordings; 161 of 180 when it came), blind-5-held (as varied as its writer could; 118 of 200 when it came) and
 * blind-4-dialogues-held (16 of 60 when they came). Never open those three.
 */
const understand = await everySkill();

test.each([
  { sets: ["blind-2-es", "blind-2-en"], least: 450, right: 0.88 },
  { sets: ["blind-3-es"], least: 300, right: 0.88 },
  { sets: ["blind-6"], least: 300, right: 0.88 },
  { sets: ["blind-4-held"], least: 180, right: 0.88 },
  { sets: ["blind-5-held"], least: 200, right: 0.6 },
])("at least $right of the requests of $sets become the command that was meant", ({ sets, least, right }) => {
  const requests = sets.flatMap((name) => fixture<WantedRequest>(name));
  const faults = requests.flatMap((wanted) => {
    const wrong = fault(understand(wanted.request, wanted.lang), wanted, alsoRight[wanted.expect]);
    return wrong === undefined ? [] : [`${wanted.id} ${wanted.request}: ${wrong}`];
  });
  process.stdout.write(`${sets.join(" and ")}: ${requests.length - faults.length} of ${requests.length} right\n`);
  expect(requests.length).toBeGreaterThanOrEqual(least);
  // Of the untouched ones only how many: whoever reads which would learn from them.
  expect(1 - faults.length / requests.length, learnt(sets) ? faults.join("\n") : "").toBeGreaterThanOrEqual(right);
});

function learnt(sets: readonly string[]): boolean {
  return !sets.some((set) => set.endsWith("-held"));
}

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

/** In a talk these show what was asked for as well. */
const alsoShows: Readonly<Record<string, readonly string[]>> = {
  ...alsoRight,
  // The errors of one service are read from its journal.
  "unit-journal": ["journal-errors"],
  // A file is shown where its folder would be listed.
  "show-file": ["list-folder"],
  // Who owns it is among what both print.
  "file-details": ["permissions-show"],
  // What systemd starts at a time is scheduled too.
  "system-cron": ["timers"],
};

/** Expectations that this project does not hold, each with its reason; what is right of them stands in dialogues.jsonl. */
const otherwise: Readonly<Record<string, string>> = {
  "b2di-016": "wants /srv/web as one word of the command, which is `tar -C /srv web`",
  "b2di-038": "wants the word hour in the command, where journalctl is given `--since -1h`",
  "b3di-016": "wants “repite” to look again, where b2di-068 and ours want the last words said again",
};

test.each([
  { set: "blind-2-dialogues", least: 88, right: 0.88 },
  { set: "blind-3-dialogues", least: 59, right: 0.88 },
  { set: "blind-5-dialogues", least: 80, right: 0.8 },
  { set: "blind-4-dialogues-held", least: 60, right: 0.5 },
])("at least $right of the dialogues of $set are followed to their end", ({ set, least, right }) => {
  const dialogues = fixture<Dialogue>(set).filter(({ id }) => otherwise[id] === undefined);
  expect(dialogues.length).toBeGreaterThanOrEqual(least);
  const faults = dialogues.flatMap(({ id, lang, turns }) => {
    let memory: Memory = emptyMemory;
    for (const turn of turns) {
      const understood = understand(turn.say, lang, memory);
      const wrong = fault(understood, turn, alsoShows[turn.expect]);
      if (wrong !== undefined) return [`${id} ${turns.map(({ say }) => say).join(" / ")}: at "${turn.say}" ${wrong}`];
      ({ memory } = understood);
    }
    return [];
  });
  process.stdout.write(`${set}: ${dialogues.length - faults.length} of ${dialogues.length} right\n`);
  expect(1 - faults.length / dialogues.length, learnt([set]) ? faults.join("\n") : "").toBeGreaterThanOrEqual(right);
});
