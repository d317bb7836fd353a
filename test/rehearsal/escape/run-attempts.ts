/**
 * Runs as a program of its own within enter-world.sh, as root or as an ordinary user: every attempt bare where that is
 * harmless, then every attempt on views. `run-attempts.ts FOLDER SHARED [PATTERN]`; prints one JSON line, EscapeReport.
 */
import { join } from "node:path";
import { allAttempts } from "./all-attempts.ts";
import type { EscapeAttempt } from "./attempt.ts";
import { type Shown, showBare } from "./controls.ts";
import type { Judged } from "./on-views.ts";
import { makeWorld } from "./world.ts";

export type EscapeReport = {
  uid: number;
  mode: string;
  reasons: readonly string[];
  outcomes: readonly (Judged & { id: string; tries: string; bare: Shown })[];
  milliseconds: { bare: number; views: number };
  viewCount: number;
};

const [folder = "", shared = "", pattern = ""] = process.argv.slice(2);
const uid = process.getuid?.() ?? -1;
const who = uid === 0 ? "root" : "user";
const chosen: readonly EscapeAttempt[] = allAttempts.filter(
  (attempt) => (attempt.as === undefined || attempt.as === who) && new RegExp(pattern).test(attempt.id),
);
const onlyViews = process.env.NEO_ESCAPE_ONLY === "views";
const onlyBare = process.env.NEO_ESCAPE_ONLY === "bare";

const bare = new Map<string, Shown>();
const began = performance.now();
if (!onlyViews) {
  const world = await makeWorld(join(folder, "bare"), `${shared}-bare`, chosen);
  for (const attempt of chosen) {
    const started = performance.now();
    bare.set(attempt.id, await showBare(world, attempt, who));
    if (process.env.NEO_ESCAPE_TRACE)
      console.error(`${attempt.id} ${Math.round(performance.now() - started)} ms ${bare.get(attempt.id)?.outcome}`);
  }
  await world.end();
}
const between = performance.now();
const world = await makeWorld(join(folder, "world"), `${shared}-world`, chosen);
const { capability, judged, viewCount } = onlyBare
  ? { capability: { mode: "not asked", reasons: [] }, judged: new Map<string, Judged>(), viewCount: 0 }
  : await (await import("./on-views.ts")).judgeOnViews(world, chosen);
await world.end();
const report: EscapeReport = {
  uid,
  mode: capability.mode,
  reasons: capability.reasons,
  outcomes: chosen.map(({ id, tries }) => ({
    id,
    tries,
    bare: bare.get(id) ?? { outcome: "none", what: "left out" },
    ...(judged.get(id) ?? { ran: false, escaped: [], wrong: [], noted: undefined }),
  })),
  milliseconds: { bare: Math.round(between - began), views: Math.round(performance.now() - between) },
  viewCount,
};
await new Promise<void>((resolve) => process.stdout.write(`${JSON.stringify(report)}\n`, () => resolve()));
process.exit(0);
