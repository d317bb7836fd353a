import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type { ServiceNews } from "../../src/frontends/cli/services.ts";
import { startNeo } from "../e2e/neo.ts";

export type RunningService = {
  child: ChildProcess;
  pid: number;
  news: ServiceNews[];
  /** Its log so far, an object a line. */
  log(): Record<string, unknown>[];
  /** Resolves with its exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
};

/** `neo start --json`, ready. Throws with its log where it ends before. */
export async function runningService(environment: Record<string, string>): Promise<RunningService> {
  const child = startNeo(["start", "--json"], { environment });
  const news: ServiceNews[] = [];
  let log = "";
  child.stderr.on("data", (piece: Buffer) => {
    log += piece.toString();
  });
  const exit = new Promise<number | null>((resolve) => {
    child.once("close", resolve);
  });
  const ready = new Promise<void>((resolve) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const told = JSON.parse(line) as ServiceNews;
      news.push(told);
      if (told.type === "ready") resolve();
    });
  });
  const early = exit.then((code) => {
    throw new Error(`the service ended with ${code}: ${log}`);
  });
  await Promise.race([ready, early]);
  early.catch(() => {});
  return {
    child,
    pid: child.pid ?? 0,
    news,
    log: () =>
      log
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    end: (signal = "SIGTERM") => {
      child.kill(signal);
      return exit;
    },
  };
}

/** All that descends from a process, itself left out. */
export function descendantsOf(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
  return [...children, ...children.flatMap(descendantsOf)];
}
