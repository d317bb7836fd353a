import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialize } from "node:v8";
import { openJournal } from "../../src/command/rehearsal/journal/open-journal.ts";
import type { FileChange } from "../../src/ports/rehearsal.ts";
import type { UndoEntry } from "../../src/ports/undo.ts";
import { systemClock } from "../../src/shared/clock.ts";
import { newId } from "../../src/shared/ids.ts";
import { viewOf } from "./shell-changes.ts";

/** Something that a journal does, so plain that another process can do it. */
export type Job = { folder: string } & (
  | { kind: "apply"; changes: readonly FileChange[]; view: string }
  /** keepOriginals, then the script on the real tree, then finish. */
  | { kind: "run"; changes: readonly FileChange[]; view: string; real: string; script: string }
  | { kind: "undo"; id: string }
  | { kind: "list" }
);

/** `calls` to the file system and `ms` are a worker's. */
export type Answer = {
  entry?: string | undefined;
  told?: string[];
  list?: readonly UndoEntry[];
  error?: string;
  /** More about the error, for people. */
  reason?: string;
  calls?: number;
  ms?: number;
};

export async function doJob(job: Job): Promise<Answer> {
  const journal = openJournal({ folder: job.folder, uid: process.getuid?.() ?? -1, clock: systemClock, newId });
  if (job.kind === "list") return { list: journal.list() };
  if (job.kind === "undo") {
    const { entry, refused, lost } = await journal.undo(job.id, { partial: false });
    return { entry: entry?.id, told: [...refused, ...lost].map(({ display, reason }) => `${display}: ${reason.code}`) };
  }
  const { changes, view } = job;
  const work = { turn: "turn", script: "script", changes, at: viewOf(view), named: [] };
  if (job.kind === "apply") {
    const { entry } = await journal.apply(work, { keep: true, signal: new AbortController().signal });
    return { entry: entry?.id, told: [] };
  }
  const kept = await journal.keepOriginals(work);
  const { status, stderr } = spawnSync(
    "/usr/bin/setpriv",
    ["--pdeathsig", "KILL", "/bin/bash", "--norc", "-c", job.script],
    {
      cwd: job.real,
    },
  );
  if (status !== 0) throw new Error(String(stderr));
  const { entry, differences } = await kept.finish();
  return { entry: entry?.id, told: differences.map(({ display, aspects }) => `${display}: ${aspects.join(" ")}`) };
}

export const worker = join(import.meta.dirname, "journal-worker.ts");

/** A job as a file that `worker` takes. */
export function writeJob(job: Job, uid?: number): { file: string; words: string[]; done(): void } {
  const folder = mkdtempSync(join(tmpdir(), "neo-job-"));
  const file = join(folder, "job");
  writeFileSync(file, serialize(job));
  if (uid === undefined) return { file, words: [process.execPath, worker, file], done };
  spawnSync("chmod", ["-R", "a+rX", folder]);
  const drop = ["/usr/bin/setpriv", `--reuid=${uid}`, `--regid=${uid}`, "--clear-groups", "--"];
  return { file, words: [...drop, process.execPath, worker, file], done };

  function done(): void {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same in another process, as an ordinary user. */
export function doJobAs(uid: number, job: Job): Answer {
  const { words, done } = writeJob(job, uid);
  try {
    const { stdout, stderr } = spawnSync(words[0] ?? "", words.slice(1), { cwd: "/", maxBuffer: 1 << 26 });
    const line = stdout.toString().trim().split("\n").at(-1) ?? "";
    return line.startsWith("{") ? (JSON.parse(line) as Answer) : { error: String(stderr) };
  } finally {
    done();
  }
}
