import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const repository = resolve(import.meta.dirname, "../..");
export const entry = join(repository, "src/app/neo.ts");
export const nodeFlags = ["--disable-warning=ExperimentalWarning"];

/** A home of its own for one test: nothing of the machine's own NEOPapaya is read or written. */
export function temporaryHome(): { home: string; data: string; environment: Record<string, string>; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), "neo-home-"));
  const data = join(home, "data");
  const environment = {
    HOME: home,
    NEO_DATA: data,
    PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    LANG: "C.UTF-8",
    TERM: "xterm-256color",
    USER: "tester",
  };
  return { home, data, environment, remove: () => rmSync(home, { recursive: true, force: true }) };
}

export type Result = { code: number | null; stdout: string; stderr: string };

/** Runs `neo` without a terminal, as a script or cron would. */
export function neo(
  words: readonly string[],
  options: { environment: Record<string, string>; input?: string | Buffer; folder?: string },
): Result {
  // setsid: no controlling terminal, so that nobody can be asked.
  const { status, stdout, stderr } = spawnSync("setsid", ["-w", process.execPath, ...nodeFlags, entry, ...words], {
    env: options.environment,
    cwd: options.folder ?? options.environment.HOME,
    input: options.input ?? "",
    encoding: "utf8",
    timeout: 60_000,
  });
  return { code: status, stdout, stderr };
}

export function startNeo(words: readonly string[], options: { environment: Record<string, string>; folder?: string }) {
  return spawn(process.execPath, [...nodeFlags, entry, ...words], {
    env: options.environment,
    cwd: options.folder ?? options.environment.HOME,
    stdio: ["ignore", "pipe", "pipe"],
  });
}
