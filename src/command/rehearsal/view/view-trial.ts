/**
 * Not part of the program: what the tests of this folder run as root or, through `spawn`'s uid, as an ordinary user.
 * Reads a list of trials from standard input, rehearses each in a folder of its own, and prints what was seen.
 */
import { execFileSync } from "node:child_process";
import { lstatSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { toNeoError } from "../../../shared/errors.ts";
import { openView } from "./open-view.ts";
import { probeView } from "./probe-view.ts";
import type { View, ViewLimits } from "./view.ts";

export type Trial = {
  name: string;
  /** Run for real in the trial's folder beforehand. */
  setup: string;
  script: string;
  hidden?: string[];
  environment?: Record<string, string>;
  input?: string;
  limits?: Partial<ViewLimits>;
  /** Paths whose content in the view is told. */
  read?: string[];
  abortAfterMs?: number;
};

export type Seen = {
  run: View["run"];
  /** Path below the trial's folder (or absolute elsewhere) → kinds, joined by commas. */
  changes: Record<string, string>;
  attempts: string[];
  limits: string[];
  contents: Record<string, string>;
  after: Record<
    string,
    { mode: string; size: number; links: number; inode: string; target: string | undefined; attributes: string[] }
  >;
  /** The folder listed, with sizes, modes, times and hashes, was the same before and after. */
  untouched: boolean;
  error: string | undefined;
};

export type Trials = { folder: string; without: ("memory" | "root")[]; trials: Trial[] };

if (import.meta.main) {
  const { folder, without, trials }: Trials = JSON.parse(await text(process.stdin));
  mkdirSync(join(folder, "cache"), { recursive: true });
  const who = { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 };
  const capability = await probeView({ cacheFolder: join(folder, "cache"), ...who, without });
  const results: Record<string, Seen> = {};
  for (const [index, trial] of trials.entries())
    results[trial.name] = await attempt(join(folder, String(index)), trial);
  process.stdout.write(JSON.stringify({ capability, results }));

  async function attempt(place: string, trial: Trial): Promise<Seen> {
    mkdirSync(place);
    execFileSync("/bin/bash", ["--norc", "-c", trial.setup], { cwd: place });
    const before = listing(place);
    const seen: Seen = {
      run: { exitCode: -1, signal: undefined, stdout: "", stderr: "", cut: false, durationMs: 0 },
      ...{ changes: {}, attempts: [], limits: [], contents: {}, after: {}, untouched: true, error: undefined },
    };
    const local = (display: string) =>
      display === place ? "." : display.startsWith(`${place}/`) ? display.slice(place.length + 1) : display;
    let view: View | undefined;
    try {
      view = await openView(
        {
          script: trial.script,
          folder: place,
          environment: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", HOME: place, LC_ALL: "C.UTF-8", ...trial.environment },
          ...who,
          groups: process.getgroups?.() ?? [],
          hidden: (trial.hidden ?? []).map((path) => join(place, path)),
          input: trial.input === undefined ? undefined : Buffer.from(trial.input),
          limits: {
            timeoutMs: 20_000,
            maxBytes: 64 << 20,
            maxFiles: 20_000,
            maxProcesses: 100,
            maxOutputBytes: 50_000,
            ...trial.limits,
          },
        },
        capability,
        trial.abortAfterMs === undefined ? new AbortController().signal : AbortSignal.timeout(trial.abortAfterMs),
      );
      seen.run = view.run;
      for (const { display, kinds, after } of view.changes) {
        seen.changes[local(display)] = kinds.join(",");
        if (after === undefined) continue;
        const target = after.target === undefined ? undefined : Buffer.from(after.target).toString();
        const attributes = [...after.attributes].map(
          ([name, value]) => `${name}=${Buffer.from(value).toString("hex")}`,
        );
        seen.after[local(display)] = {
          mode: after.mode.toString(8),
          size: after.size,
          links: after.links,
          inode: String(after.inode),
          target,
          attributes,
        };
      }
      seen.attempts = view.attempts.map(({ kind, what }) => `${kind} ${what.replaceAll(place, ".")}`);
      seen.limits = view.limits.map(({ code }) => code);
      for (const path of trial.read ?? [])
        seen.contents[path] = readFileSync(view.at(Buffer.from(join(place, path))), "utf8");
    } catch (error) {
      seen.error = `${toNeoError(error).code} ${toNeoError(error).message}`;
    } finally {
      await view?.close();
    }
    seen.untouched = listing(place) === before;
    return seen;
  }

  function listing(place: string): string {
    const script =
      "find . -printf '%p %y %m %U:%G %s %n %T@ %C@ %l\\n' | sort; find . -type f -exec sha256sum {} + 2>/dev/null | sort";
    return `${lstatSync(place).mtimeMs}\n${execFileSync("/bin/bash", ["--norc", "-c", script], { cwd: place, maxBuffer: 64 << 20 })}`;
  }
}
