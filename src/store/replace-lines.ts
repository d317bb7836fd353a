import { randomBytes } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { NeoError } from "../shared/errors.ts";

/**
 * A person's file made anew, for their eyes only: made aside and renamed, so that whoever reads meanwhile sees the lines before
 * or after, never half of them. Throws NeoError: E_STORE_UNWRITABLE.
 */
export function replaceLines(file: string, lines: readonly string[]): void {
  const half = `${file}.${randomBytes(8).toString("hex")}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(half, lines.map((line) => `${line}\n`).join(""), { mode: 0o600, flag: "wx" });
    renameSync(half, file);
  } catch (cause) {
    removeQuietly(half);
    const reason = (cause as NodeJS.ErrnoException).code ?? "?";
    throw new NeoError("E_STORE_UNWRITABLE", { folder: dirname(file), reason }, { cause });
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    return; // it was never made
  }
}
