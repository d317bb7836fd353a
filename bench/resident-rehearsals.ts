import { join } from "node:path";
import { createInterface } from "node:readline";
import { hostSnapshot } from "../src/command/machine/host-snapshot.ts";
import { assess } from "../src/command/policy/assess.ts";
import { builtInPolicy } from "../src/command/policy/policy.ts";
import { openJournal } from "../src/command/rehearsal/journal/open-journal.ts";
import { createRehearser } from "../src/command/rehearsal/rehearse.ts";
import { probeView } from "../src/command/rehearsal/view/probe-view.ts";
import { loadShellParser } from "../src/command/shell/parse.ts";
import { systemClock } from "../src/shared/clock.ts";
import { newId } from "../src/shared/ids.ts";

/** How long one rehearsal took, from the script's text to the changes with their diffs, and how much was found. */
export type ResidentAnswer = { ms: number; verdict: string; why: string; changes: number; diffs: number };

/**
 * A program of its own, since an ordinary user's rehearsals are to be measured too: keeps a rehearser, as a running
 * service does, and times one rehearsal for each line of JSON that it reads. The folder is the one it was started in.
 */
async function main(dataFolder: string): Promise<void> {
  const [uid, gid] = [process.getuid?.() ?? -1, process.getgid?.() ?? -1];
  const parser = await loadShellParser();
  const journal = openJournal({ folder: join(dataFolder, "undo"), uid, clock: systemClock, newId });
  const capability = await probeView({ cacheFolder: dataFolder, uid, gid });
  const rehearser = createRehearser({ capability, parser, journal, newId, read: async () => undefined });
  const signal = new AbortController().signal;
  rehearser.prepare();
  for await (const line of createInterface({ input: process.stdin })) {
    const { script } = JSON.parse(line) as { script: string };
    const began = performance.now();
    const machine = hostSnapshot({ folder: process.cwd(), uid, user: "bench", home: process.cwd(), environment });
    const context = { machine, policy: builtInPolicy, source: "user", request: "", parse: parser.parse } as const;
    const assessment = assess(parser.parse(script), context);
    const { id, verdict, changes } = await rehearser.rehearse(
      { script, assessment, machine, input: undefined },
      signal,
    );
    const ms = performance.now() - began;
    await rehearser.release(id);
    const diffs = changes.filter(({ diff }) => diff !== undefined).length;
    const why = verdict.reasons.map(({ code }) => code).join(", ");
    const answer: ResidentAnswer = { ms, verdict: verdict.kind, why, changes: changes.length, diffs };
    process.stdout.write(`${JSON.stringify(answer)}\n`);
    rehearser.prepare();
  }
  await rehearser.close();
}

const environment = { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", HOME: process.cwd(), LANG: "C.UTF-8" };

if (process.argv[1] === import.meta.filename) await main(process.argv[2] ?? "");
