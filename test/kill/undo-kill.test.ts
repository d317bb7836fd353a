import { spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { type Answer, doJob, doJobAs, type Job, writeJob } from "../journal/journal-job.ts";
import { standardTree } from "../journal/scenarios.ts";
import { shell, shellChanges } from "../journal/shell-changes.ts";
import { recordFigure } from "../record-figure.ts";
import { describeTree, differencesBetween, type Tree } from "../rehearsal/tree.ts";

const kills = Number(process.env.NEO_UNDO_KILLS ?? (process.env.NEO_TEST_FULL ? 510 : 30));
const seed = Number(process.env.NEO_TEST_SEED ?? 20261122);
/** Whose tree and journal it is: root's own, and by turns an ordinary user's, where root can become one. */
const people = process.getuid?.() === 0 ? [undefined, 65_534] : [undefined];

const make = `${standardTree}
mkdir many swap; for n in 1 2 3 4 5 6 7 8; do echo "$n" >many/$n; done; echo in >swap/in
head -c 300000 /dev/zero | tr '\\0' x >big; ln big many/big2
echo k >k; ln k many/k2; echo m >m; ln m many/m2; echo closed >closed; chmod 0 closed; ln closed d/closed2
setx b user.k 6f6c64; touch -d 2021-03-04 b many swap big .`;
const operations = `echo more >>a; rm many/1 many/2; chmod 600 d/c; echo new >>many/3; printf 'y%.0s' {1..70000} >big
rm -rf d/e; mkdir -p n/o; echo p >n/o/p; ln n/o/p n/q; rm -rf swap; echo a file >swap; rm b; mkdir b; echo x >b/x
ln -sfn big l; mkfifo n/fifo; mv many/4 n/four; touch -d 2001-01-01 many/5; rm a2; echo z >many/new
chmod 640 many/k2; rm k; echo more >>many/m2; ln -sf b m; ln d/c n/c; ln dead n/dead; mv d/closed2 n/closed3; rm closed`;
// What replaces a file leaves a draft behind when it is killed, and no journal can know of that.
const replacing = "sed -i s/6/six/ many/6; cp many/7 t; echo more >>t; mv t many/7; setx many/8 user.x 31";

test(`${kills} kills during apply, run and undo: undone whole, or told (seed ${seed})`, async () => {
  const random = randomFrom(seed);
  const lengths = new Map<string, { calls: number; ms: number }>();
  const seen = { whole: 0, told: 0, cut: 0 };
  for (let kill = 0; kill < kills; kill++) {
    const kind = (["apply", "run", "undo"] as const)[kill % 3] ?? "apply";
    const user = people[Math.floor(kill / 3) % people.length];
    const base = mkdtempSync(join(tmpdir(), "neo-undo-kill-"));
    if (user !== undefined) chownSync(base, user, user);
    try {
      const scene = await prepare(base, kind, user);
      const length = lengths.get(`${kind} ${user}`);
      if (length === undefined) {
        const { calls = 0, ms = 0, error } = await work(scene, {});
        expect(error).toBeUndefined();
        lengths.set(`${kind} ${user}`, { calls, ms });
        // Looking and keeping come first and change nothing: later moments are the more interesting ones.
      } else if (random() < 0.5) await work(scene, { atCall: Math.ceil(Math.sqrt(random()) * length.calls) });
      else await work(scene, { afterMs: random() * length.ms });
      const state = await settle(scene, random() < 0.5);
      seen[state] += 1;
    } finally {
      rmSync(base, { recursive: true, force: true });
    }
  }
  // The kills must have met work that was under way, or they show nothing.
  expect(seen.cut).toBeGreaterThan(kills / 10);
  recordFigure({
    suite: "undo-kill",
    name: `kills during apply, run and undo after which undo left anything untold (${seen.cut} met half-done work, ${seen.told} were told)`,
    value: 0,
    of: kills,
    goal: "0",
  });
}, 3_600_000);

type Scene = { user: number | undefined; real: string; before: Tree; after: Tree; job: Job };

async function prepare(base: string, kind: Job["kind"], user: number | undefined): Promise<Scene> {
  const [real, view, folder] = [join(base, "real"), join(base, "view"), join(base, "undo")];
  mkdirSync(real);
  if (user !== undefined) chownSync(real, user, user);
  shell(real, make, user);
  const script = kind === "run" ? operations : `${operations}; ${replacing}`;
  const { changes, before, after } = shellChanges(real, view, script, user);
  const scene = { user, real, before, after };
  if (kind === "apply") return { ...scene, job: { kind, folder, changes, view } };
  if (kind === "run") return { ...scene, job: { kind, folder, changes, view, real, script } };
  const { entry = "" } = await act(user, { kind: "apply", folder, changes, view });
  return { ...scene, job: { kind, folder, id: entry } };
}

/** whole: as if nothing had been. told: not so, and each path is named. cut: whole, from half-done work. */
async function settle({ user, real, before, after, job }: Scene, redo: boolean): Promise<"whole" | "told" | "cut"> {
  const { folder } = job;
  const { list = [] } = await act(user, { kind: "list", folder });
  const first = job.kind === "undo" ? list.find(({ id }) => id === job.id) : list.at(-1);
  const cut = list.some(({ state }) => state === "interrupted");
  if (first === undefined || first.state === "undone") {
    expect(differences(before, real), "nothing under way, so nothing changed").toEqual([]);
    return "whole";
  }
  const undone = await act(user, { kind: "undo", folder, id: first.id });
  expect(undone.error, undone.reason).toBeUndefined();
  const told = (undone.told ?? []).map((line) => line.slice(0, line.lastIndexOf(": ")));
  const left = differences(before, real).filter((line) => !told.some((path) => `${real}/${line}`.startsWith(path)));
  expect(left, `after ${first.state} ${job.kind}, told ${told}`).toEqual([]);
  expect(leftovers(real)).toEqual([]);
  // What was undone whole can be redone, also when it took two tries.
  if (redo && job.kind === "undo" && undone.entry !== undefined) {
    expect(await act(user, { kind: "undo", folder, id: undone.entry })).toMatchObject({ told: [] });
    expect(differences(after, real)).toEqual([]);
  }
  return told.length > 0 ? "told" : cut ? "cut" : "whole";
}

function act(user: number | undefined, job: Job): Promise<Answer> {
  return user === undefined ? doJob(job) : Promise.resolve(doJobAs(user, job));
}

function differences(wanted: Tree, real: string): string[] {
  return differencesBetween(wanted, describeTree(real), { inodes: "equal" });
}

function leftovers(real: string): string[] {
  return readdirSync(real, { recursive: true, encoding: "utf8" }).filter((name) => name.includes(".neo-"));
}

async function work({ job, user }: Scene, kill: { atCall?: number; afterMs?: number }): Promise<Answer> {
  const { words, done } = writeJob(job, user);
  const [program = "", ...rest] = words;
  const child = spawn(program, [...rest, String(kill.atCall ?? "")], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  const closed = once(child, "close");
  await Promise.race([once(child.stdout, "data"), closed]);
  if (kill.afterMs !== undefined) {
    await sleep(kill.afterMs);
    child.kill("SIGKILL");
  }
  await closed;
  done();
  if (job.kind === "run") await quiet(job.real);
  const line = said.trim().split("\n").at(-1) ?? "";
  return line.startsWith("{") ? (JSON.parse(line) as Answer) : {};
}

/** The last program of a killed script may live a moment longer. */
async function quiet(folder: string): Promise<void> {
  while (
    readdirSync("/proc").some((pid) => {
      try {
        return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`).startsWith(folder);
      } catch {
        return false;
      }
    })
  )
    await sleep(5);
}

/** Mulberry32: the same moments for the same seed, as far as the machine lets them be. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
