import { execFile } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Places } from "./sandbox.ts";

const run = promisify(execFile);

/**
 * A new folder for all of it: in memory where there is room for big files and programs may be run, since making a thousand
 * small files takes a disk ten times as long. What a process that was killed left behind goes first.
 */
export function newRoom(): string {
  for (const place of ["/dev/shm", tmpdir()]) removeOrphans(place);
  const name = `${prefix}${process.pid}-`;
  if (!existsSync("/dev/shm")) return mkdtempSync(join(tmpdir(), name));
  const { bsize, bavail } = statfsSync("/dev/shm");
  if (bsize * bavail >= leastRoom) {
    const room = mkdtempSync(join("/dev/shm", name));
    if (runsPrograms(room)) return room;
    rmSync(room, { recursive: true });
  }
  return mkdtempSync(join(tmpdir(), name));
}

const prefix = "neo-effects-";

function removeOrphans(place: string): void {
  const names = existsSync(place) ? readdirSync(place) : [];
  for (const name of names) {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    const own = pid !== undefined && statSync(join(place, name), { throwIfNoEntry: false })?.uid === process.getuid?.();
    if (own && !existsSync(`/proc/${pid}`)) rmSync(join(place, name), { recursive: true, force: true });
  }
}

/** Containers mount it without. */
function runsPrograms(room: string): boolean {
  const program = join(room, "program");
  writeFileSync(program, "", { mode: 0o755 });
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(program);
  }
}

const leastRoom = 1024 ** 3;

/** The three folders that a command may write, empty, beneath `room`. */
export async function emptyTree(room: string, fixture: string): Promise<Places> {
  const places = placesIn(room, fixture);
  for (const folder of [places.folder, places.home, places.temporary]) await mkdir(folder, { recursive: true });
  return places;
}

/** A copy with modes, times, links and holes as they were: only cp(1) keeps them all. */
export async function copyTree(from: Places, room: string, signal?: AbortSignal): Promise<Places> {
  await run("cp", ["-a", "--", from.room, room], { signal });
  return placesIn(room, from.fixture);
}

/** A command may have shut folders that nobody but root could empty now, or nested them beyond what a path can name. */
export async function removeTree({ room }: Pick<Places, "room">): Promise<void> {
  try {
    await rm(room, { recursive: true, force: true });
  } catch {
    await run("chmod", ["-R", "u+rwX", "--", room]).catch(() => undefined);
    await run("rm", ["-rf", "--", room]);
  }
}

function placesIn(room: string, fixture: string): Places {
  return { room, fixture, folder: join(room, "folder"), home: join(room, "home"), temporary: join(room, "tmp") };
}
