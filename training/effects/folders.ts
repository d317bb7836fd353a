import { execFile } from "node:child_process";
import { accessSync, constants, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Places } from "./sandbox.ts";

const run = promisify(execFile);

/**
 * A new folder for all of it: in memory where there is room for big files and programs may be run, since making a thousand
 * small files takes a disk ten times as long.
 */
export function newRoom(): string {
  const name = "neo-effects-";
  try {
    const { bsize, bavail } = statfsSync("/dev/shm");
    if (bsize * bavail < leastRoom) throw new Error("too small");
    const room = mkdtempSync(join("/dev/shm", name));
    try {
      const program = join(room, "program");
      writeFileSync(program, "", { mode: 0o755 });
      accessSync(program, constants.X_OK);
      rmSync(program);
      return room;
    } catch (error) {
      rmSync(room, { recursive: true });
      throw error;
    }
  } catch {
    return mkdtempSync(join(tmpdir(), name));
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
