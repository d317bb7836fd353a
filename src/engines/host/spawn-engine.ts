import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:os";
import type { Confine, Confinement } from "../../ports/confinement.ts";
import type { EngineSpec } from "./engine-spec.ts";

export type Spawned = { child: ChildProcess; confinement: Confinement };

/** Starts the program, held as well as this machine can. Messages go in at descriptor 0 and come out at 4. */
export async function spawnEngine(spec: EngineSpec, confine: Confine): Promise<Spawned> {
  const command = await confine({
    file: process.execPath,
    argv: ["node", ...nodeFlags(spec), spec.program],
    environment,
    reads: [process.execPath, ...spec.reads],
    dataBytes: spec.needBytes + untouchedBytes + (spec.untouchedBytes ?? 0),
  });
  const [name, ...words] = command.argv;
  const child = spawn(command.file, words, {
    cwd: "/",
    env: { ...command.environment },
    argv0: name ?? command.file,
    stdio: ["pipe", "pipe", "pipe", "pipe", "pipe"],
  });
  return { child, confinement: command.confinement };
}

/** What Node asks for at its start and never touches, with some to spare. */
const untouchedBytes = 800 * 2 ** 20;

/**
 * OpenSSL wants its settings, and libraries a home, which lie where an engine has no business. Kaldi has threads of its own:
 * those of OpenBLAS beneath them would only wait for each other. Large blocks lie outside libc's heap and are given back when
 * they are free (mallopt(3)): else the heap grows for as long as somebody is listened to.
 */
const environment = {
  LANG: "C.UTF-8",
  HOME: "/nonexistent",
  UV_THREADPOOL_SIZE: "2",
  OPENBLAS_NUM_THREADS: "1",
  OPENSSL_CONF: "/dev/null",
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "262144",
  MALLOC_TRIM_THRESHOLD_: "262144",
};

/** A small heap; no inspector, neither asked for by a signal; one thread to collect garbage. */
function nodeFlags({ heapMegabytes }: EngineSpec): string[] {
  return [
    `--max-old-space-size=${heapMegabytes}`,
    "--disable-sigusr1",
    "--v8-pool-size=1",
    "--disable-warning=ExperimentalWarning",
  ];
}

/** What a person calls it: the conductor ends with 128 and the signal, as shells do. */
export function endingOf(code: number | null, signal: NodeJS.Signals | null): string {
  const number = code === null ? undefined : code - 128;
  const name = Object.entries(constants.signals).find(([, value]) => value === number)?.[0];
  return signal ?? name ?? `exit ${code}`;
}
