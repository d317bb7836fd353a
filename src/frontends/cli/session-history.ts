import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ForgetRule } from "../../ports/turns.ts";

const most = 500;

/** Lines typed in interactive sessions, newest first as readline wants them. */
export function loadSessionHistory(dataFolder: string): string[] {
  try {
    return readFileSync(fileIn(dataFolder), "utf8").split("\n").filter(Boolean).slice(0, most);
  } catch {
    return []; // the first session, or a folder that cannot be read: a session without history
  }
}

export function saveSessionHistory(dataFolder: string, lines: readonly string[]): void {
  try {
    writeFileSync(
      fileIn(dataFolder),
      lines
        .slice(0, most)
        .map((line) => `${line}\n`)
        .join(""),
      { mode: 0o600 },
    );
  } catch {
    return; // a full or read-only disk: the session itself goes on
  }
}

/** The lines carry no dates, so a rule by age forgets them all. Answers how many went. */
export function forgetSessionHistory(dataFolder: string, rule: ForgetRule): number {
  const lines = loadSessionHistory(dataFolder);
  const { containing } = rule;
  const kept =
    containing === undefined || rule.everything
      ? []
      : lines.filter((line) => !line.toLowerCase().includes(containing.toLowerCase()));
  if (kept.length === 0) rmSync(fileIn(dataFolder), { force: true });
  else saveSessionHistory(dataFolder, kept);
  return lines.length - kept.length;
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, "session-history");
}
