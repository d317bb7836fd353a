import { spawnSync } from "node:child_process";
import { closeSync, constants, mkdtempSync, openSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type RealPipe = { reader: Socket; writer: number };

/**
 * Pipes as a shell makes them. Node's own "pipe" is a socket, and `echo text > /dev/stderr` fails on one (ENXIO).
 * Undefined where no FIFO can be made (a full or read-only disk); sockets do then.
 */
export function realPipes(count: number): RealPipe[] | undefined {
  let folder: string | undefined;
  const pipes: RealPipe[] = [];
  try {
    folder = mkdtempSync(join(tmpdir(), "neo-run-"));
    const paths = Array.from({ length: count }, (_, index) => join(folder ?? "", String(index)));
    if (spawnSync("/usr/bin/mkfifo", ["-m", "600", ...paths], { stdio: "ignore" }).status !== 0) return undefined;
    for (const path of paths) {
      const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
      const reader = new Socket({ fd: descriptor, readable: true, writable: false });
      pipes.push({ reader, writer: openSync(path, constants.O_WRONLY) });
    }
    return pipes;
  } catch {
    for (const pipe of pipes) {
      closeSync(pipe.writer);
      pipe.reader.destroy();
    }
    return undefined;
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}
