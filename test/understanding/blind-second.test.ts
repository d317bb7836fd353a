import { expect, test } from "vitest";
import { emptyMemory, type Memory } from "../../src/request/understanding/memory.ts";
import { alsoRight, everySkill, fault, fixture, type WantedRequest } from "./requests.ts";

/**
 * Requests and dialogues by writers who had seen the skills' names and nothing else. The second and third sets were
 * committed before any wording was learnt from them and have been learnt from since: at first sight 222 of 320 Spanish
 * requests (69 %), 67 of 128 English ones (52 %), 27 of 90 dialogues (30 %), 199 of 320 in the third (62 %), and 26 of 60
 * dialogues (43 %). Of sixty that must be no command ("blind-3-none") one was.
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
  { set: "blind-2-dialogues", least: 88 },
  { set: "blind-3-dialogues", least: 59 },
])("at least 88 % of the dialogues of $set are followed to their end", ({ set, least }) => {
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
  expect(faults.length / dialogues.length, faults.join("\n")).toBeLessThanOrEqual(0.12);
});
