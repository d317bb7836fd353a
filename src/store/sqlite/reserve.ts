import { randomBytes } from "node:crypto";
import { existsSync, renameSync, rmSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { writeDurably } from "./new-file.ts";

/**
 * A megabyte kept back, so that on a full disk the approval and the audit of a deletion can still be written. It is
 * given up when a write finds no room, and made again at a later start that finds plenty.
 */
export function keepReserve(folder: string): void {
  const file = join(folder, "reserve");
  if (existsSync(file) || freeBytes(folder) < 8 * reserveBytes) return;
  const half = `${file}.${process.pid}`;
  try {
    // Random, so that a file system that compresses keeps the room all the same.
    writeDurably(half, randomBytes(reserveBytes));
    renameSync(half, file);
  } catch {
    rmSync(half, { force: true }); // no reserve today
  }
}

/** True when there was one to give up. */
export function releaseReserve(folder: string): boolean {
  const file = join(folder, "reserve");
  const there = existsSync(file);
  rmSync(file, { force: true });
  return there;
}

/** Room left for us; root may use the part that is kept back from others. */
export function freeBytes(folder: string): number {
  const { bsize, bavail, bfree } = statfsSync(folder);
  return bsize * (process.getuid?.() === 0 ? bfree : bavail);
}

const reserveBytes = 1 << 20;
