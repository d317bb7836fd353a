import { existsSync, readdirSync, readFileSync, statfsSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { openView } from "../../../src/command/rehearsal/view/open-view.ts";
import { probeView } from "../../../src/command/rehearsal/view/probe-view.ts";
import type { View, ViewLimits } from "../../../src/command/rehearsal/view/view.ts";
import type { ViewCapability } from "../../../src/command/rehearsal/view/view-capability.ts";
import type { EscapeAttempt } from "./attempt.ts";
import { batchScript, sections } from "./batch.ts";
import { difference, fill, said } from "./controls.ts";
import { globalState } from "./global-state.ts";
import type { World } from "./world.ts";

/** What an attempt did on a view: `escaped` names what was different outside, `wrong` what the view did not do as it should. */
export type Judged = { ran: boolean; escaped: readonly string[]; wrong: readonly string[]; noted: boolean | undefined };

const megabyte = 1024 * 1024;
const limits: ViewLimits = {
  timeoutMs: 30_000,
  maxBytes: 64 * megabyte,
  maxFiles: 20_000,
  maxProcesses: 300,
  maxOutputBytes: megabyte,
};
const batchSize = 16;
/** How long after its time a view may take to be over. */
const graceMs = 6_000;

/** Every attempt on a view: independent ones several to a view, and alone again where it is not clear which one it was. */
export async function judgeOnViews(
  world: World,
  attempts: readonly EscapeAttempt[],
): Promise<{ capability: ViewCapability; judged: Map<string, Judged>; viewCount: number }> {
  const uid = process.getuid?.() ?? -1;
  const capability = await probeView({ cacheFolder: undefined, uid, gid: process.getgid?.() ?? -1 });
  const judged = new Map<string, Judged>();
  if (capability.mode === "none") return { capability, judged, viewCount: 0 };
  let viewCount = 0;
  const judge = async (batch: readonly EscapeAttempt[]): Promise<void> => {
    viewCount++;
    const began = performance.now();
    const found = await onView(world, batch, capability);
    if (process.env.NEO_ESCAPE_TRACE !== undefined)
      process.stderr.write(
        `${Math.round(performance.now() - began)} ms ${batch.map(({ id }) => id).join(" ")} ${found.shared.join(" | ").slice(0, 300)}\n`,
      );
    const unclear = batch.filter(
      (attempt) => batch.length > 1 && (found.shared.length > 0 || !found.each.get(attempt.id)?.ran),
    );
    for (const attempt of batch) {
      const own = found.each.get(attempt.id);
      if (own !== undefined && !unclear.includes(attempt))
        judged.set(attempt.id, batch.length > 1 ? own : { ...own, escaped: [...own.escaped, ...found.shared] });
    }
    for (const attempt of unclear) await judge([attempt]);
    const first = batch[0];
    if (
      first !== undefined &&
      found.shared.length > 0 &&
      batch.length > 1 &&
      batch.every(({ id }) => judged.get(id)?.escaped.length === 0)
    ) {
      judged.set(first.id, {
        ran: true,
        wrong: [],
        noted: undefined,
        escaped: found.shared.map((line) => `${line} (one of ${batch.map(({ id }) => id).join(", ")})`),
      });
    }
  };
  const harmless = attempts.filter((attempt) => !attempt.risky);
  const together = harmless.filter((attempt) => !attempt.alone && attempt.noted === undefined);
  for (let at = 0; at < together.length; at += batchSize) await judge(together.slice(at, at + batchSize));
  for (const attempt of harmless) if (!together.includes(attempt)) await judge([attempt]);
  const canaries = await leftCanaries(world, capability);
  for (const attempt of attempts.filter(({ risky }) => risky)) {
    if (canaries.length === 0) await judge([attempt]);
    else
      judged.set(attempt.id, {
        ran: false,
        escaped: canaries.map((path) => `a canary got out: ${path}`),
        wrong: [],
        noted: undefined,
      });
  }
  return { capability, judged, viewCount };
}

type Found = { each: Map<string, Judged> /** Seen outside, but not whose it is. */; shared: string[] };

async function onView(world: World, batch: readonly EscapeAttempt[], capability: ViewCapability): Promise<Found> {
  const first = batch[0];
  if (first === undefined) return { each: new Map(), shared: [] };
  await world.settle();
  for (const attempt of batch) world.takeEvents(attempt);
  const own = fill(first, world);
  const chosenLimits = { ...limits, ...(batch.length === 1 ? first.limits : undefined) };
  const processes = new Set(runningProcesses().keys());
  const before = {
    states: batch.map((attempt) => world.stateOf(attempt)),
    global: globalState(),
    free: freeBytes(world.folder),
  };
  // What the caller's own environment holds must not reach the helper either.
  const outer = Object.fromEntries(Object.keys(own).map((name) => [name, process.env[name]]));
  Object.assign(process.env, own);
  const began = performance.now();
  let view: View | undefined;
  let threw: string | undefined;
  const shared: string[] = [];
  try {
    view = await openView(
      {
        script: batchScript(batch, world.environmentOf),
        folder: world.here(first),
        environment: { ...world.environmentOf(first), ...own },
        uid: process.getuid?.() ?? -1,
        gid: process.getgid?.() ?? -1,
        groups: process.getgroups?.() ?? [],
        hidden: world.hidden,
        input: undefined,
        limits: chosenLimits,
      },
      capability,
      new AbortController().signal,
    );
  } catch (error) {
    threw = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const tookMs = performance.now() - began;
  for (const [name, value] of Object.entries(outer)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  // While the changes are read nothing of the script's runs any more.
  const running = [...runningProcesses()]
    .filter(([pid]) => !processes.has(pid) && isScripts(pid))
    .map(([pid, name]) => `still runs after the script ended: ${name} (${pid})`);
  const printed = sections(batch, view === undefined ? "" : `${view.run.stdout}\n${view.run.stderr}`);
  const each = new Map<string, Judged>();
  const reported = new Map(
    batch.map((attempt) => [attempt.id, view === undefined ? undefined : attempt.reports?.(view, world.here(attempt))]),
  );
  const notes = new Set(view?.attempts.map(({ kind }) => kind));
  const secretChanges = view === undefined ? [] : leakedFiles(view, world);
  try {
    await view?.close();
  } catch (error) {
    shared.push(`close threw ${error}`);
  }
  await world.settle();
  await pause(30);
  await world.settle();
  const left = await leftRunning(processes);
  shared.push(
    ...left.map((name) => `left running: ${name}`),
    ...difference(before.global, globalState()),
    ...secretChanges,
  );
  const lost = before.free - freeBytes(world.folder);
  if (batch.length === 1 && first.alone && lost > 200 * megabyte) shared.push(`the disk has ${lost} bytes less`);
  batch.forEach((attempt, index) => {
    const part = printed.get(attempt.id);
    const wrong = [...running];
    if (threw !== undefined) wrong.push(`openView threw: ${threw}`);
    if (tookMs > chosenLimits.timeoutMs + graceMs) wrong.push(`took ${Math.round(tookMs)} ms`);
    const report = reported.get(attempt.id);
    if (report !== undefined) wrong.push(`report: ${report}`);
    each.set(attempt.id, {
      ran: part?.started === true && (part.ended || batch.length === 1) && threw === undefined,
      escaped: [
        ...said(attempt, world, part?.printed ?? ""),
        ...world.takeEvents(attempt),
        ...difference(before.states[index] ?? [], world.stateOf(attempt)),
      ],
      wrong,
      noted:
        attempt.noted === undefined || view === undefined || batch.length > 1 ? undefined : notes.has(attempt.noted),
    });
  });
  return { each, shared };
}

/** A hidden file's content that can be read by way of the view's changes. */
function leakedFiles(view: View, world: World): string[] {
  return view.changes.flatMap((change) => {
    if (change.after?.kind !== "file" || change.after.size > 100_000) return [];
    try {
      const text = readFileSync(view.at(change.path), "latin1");
      return world.secrets.some((secret) => text.includes(secret)) ? [`holds a secret: ${change.display}`] : [];
    } catch {
      return [];
    }
  });
}

function runningProcesses(): Map<number, string> {
  const found = new Map<number, string>();
  for (const entry of readdirSync("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, "latin1");
      if (!/\) [ZX] /.test(stat))
        found.set(
          Number(entry),
          readFileSync(`/proc/${entry}/cmdline`, "latin1").replaceAll("\0", " ").slice(0, 100) || stat.slice(0, 40),
        );
    } catch {
      // It ended while we looked.
    }
  }
  return found;
}

/** Only what attempts start has this variable; the helper itself need not. */
function isScripts(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, "latin1").includes("ROOTPID=");
  } catch {
    return false;
  }
}

async function leftRunning(before: ReadonlySet<number>): Promise<string[]> {
  let left: string[] = [];
  for (let tries = 0; tries < 20; tries++) {
    left = [...runningProcesses()].filter(([pid]) => !before.has(pid)).map(([, name]) => name);
    if (left.length === 0) return [];
    await pause(50);
  }
  return left;
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Empty files in the folders that risky attempts write to; only when none of them gets out are those run. */
async function leftCanaries(world: World, capability: ViewCapability): Promise<string[]> {
  const canaries = [
    "/usr/bin",
    "/usr/lib",
    "/etc",
    "/tmp",
    "/run",
    "/dev",
    "/dev/shm",
    "/var/spool/cron",
    "/root",
    "/usr/lib/x86_64-linux-gnu",
  ].map((folder) => `${folder}/neo-canary-${process.pid}`);
  const view = await openView(
    {
      script: canaries.map((path) => `: >'${path}'`).join("\n"),
      folder: "/",
      environment: { PATH: "/usr/bin:/bin" },
      uid: process.getuid?.() ?? -1,
      gid: process.getgid?.() ?? -1,
      groups: [],
      hidden: world.hidden,
      input: undefined,
      limits,
    },
    capability,
    new AbortController().signal,
  );
  await view.close();
  return canaries.filter((path) => existsSync(path));
}
