import { randomBytes } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Leave, type LeaveBook, leaveLimits } from "../ports/leave.ts";
import { NeoError } from "../shared/errors.ts";
import { terminalSession } from "./sqlite/process-identity.ts";

/**
 * The leave in `folder`/leave.json. It counts only as a plain file of the person's own that nobody else may open, from
 * this boot and this terminal; whatever else lies there is no leave.
 */
export function leaveFile(options: {
  folder: string;
  uid: number;
  /** Default: this process's own. Undefined: no terminal, and so no leave. */
  session?: () => string | undefined;
}): LeaveBook {
  const { folder, uid } = options;
  const session = options.session ?? terminalSession;
  const file = join(folder, "leave.json");
  return {
    current(now) {
      const kept = readKept(file, uid);
      if (kept === undefined) return undefined;
      if (now >= kept.leave.until) {
        removeQuietly(file);
        return undefined;
      }
      // A clock that was put back must not make a leave longer.
      return kept.session === session() && kept.leave.granted <= now ? kept.leave : undefined;
    },
    grant(leave) {
      const here = session();
      if (here === undefined) throw new NeoError("E_NO_APPROVER");
      const half = `${file}.${randomBytes(8).toString("hex")}`;
      try {
        writeFileSync(half, `${JSON.stringify({ session: here, leave })}\n`, { mode: 0o600, flag: "wx" });
        renameSync(half, file);
      } catch (cause) {
        removeQuietly(half);
        throw unwritable(folder, cause);
      }
    },
    end() {
      const there = readKept(file, uid) !== undefined;
      try {
        rmSync(file, { force: true });
      } catch (cause) {
        throw unwritable(folder, cause);
      }
      return there;
    },
  };
}

type Kept = { session: string; leave: Leave };

/** Ten scripts of the longest kind fit. */
const largestBytes = 2 * 1024 * 1024;
const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants;

function readKept(file: string, uid: number): Kept | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stat = fstatSync(descriptor);
    const isOurs = stat.isFile() && stat.nlink === 1 && stat.uid === uid && (stat.mode & 0o7777) === 0o600;
    if (!isOurs || stat.size > largestBytes) return undefined;
    const bytes = Buffer.alloc(stat.size);
    return parseKept(bytes.toString("utf8", 0, readSync(descriptor, bytes)));
  } catch {
    return undefined; // not there, or not what we wrote: no leave
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Throws, or gives undefined, for anything but what `grant` writes. */
function parseKept(text: string): Kept | undefined {
  const { session, leave } = JSON.parse(text) as { session: unknown; leave: Record<string, unknown> };
  const { granted, until, folders, scripts, scriptsFolder, except } = leave;
  if (typeof session !== "string" || session === "" || typeof scriptsFolder !== "string") return undefined;
  if (!isTime(granted) || !isTime(until) || until <= granted || until - granted > leaveLimits.ms) return undefined;
  if (!isList(folders, leaveLimits.folders) || !isList(scripts, leaveLimits.scripts) || !isList(except, 10)) {
    return undefined;
  }
  return { session, leave: { granted, until, folders, scripts, scriptsFolder, except } };
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isList(value: unknown, most: number): value is string[] {
  return Array.isArray(value) && value.length <= most && value.every((item) => typeof item === "string");
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    return; // it counts for nothing as it is
  }
}

function unwritable(folder: string, cause: unknown): NeoError {
  const reason = (cause as NodeJS.ErrnoException).code ?? "?";
  return new NeoError("E_STORE_UNWRITABLE", { folder, reason }, { cause });
}
