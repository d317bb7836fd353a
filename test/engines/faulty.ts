import { join } from "node:path";
import { confineProgram } from "../../src/command/sandbox/confine-program.ts";
import { type ProbeOptions, probeSandbox } from "../../src/command/sandbox/probe-sandbox.ts";
import type { CrashAccount, CrashBook } from "../../src/engines/host/crash-book.ts";
import { Engine } from "../../src/engines/host/engine.ts";
import type { EngineSettings } from "../../src/engines/host/engine-spec.ts";
import { MemoryBudget } from "../../src/engines/memory/budget.ts";
import { ownMemory } from "../../src/engines/memory/process-memory.ts";
import type { Confine } from "../../src/ports/confinement.ts";
import { type Clock, systemClock } from "../../src/shared/clock.ts";

const root = join(import.meta.dirname, "../..");

export const quick: EngineSettings = { idleMs: 60_000, callTimeoutMs: 2_000, cancelGraceMs: 1_000 };

/** The seal of this machine, as the product puts it on. */
export async function thisSeal(without: ProbeOptions["without"] = []): Promise<Confine> {
  const uid = process.getuid?.() ?? -1;
  const capability = await probeSandbox({ cacheFolder: undefined, uid, gid: process.getgid?.() ?? -1, without });
  return confineProgram({ capability, uid });
}

/** Forgets at once: then nothing is put off and nothing switched off. */
export const forgetful: CrashBook = { read: () => ({ times: [], last: undefined }), write: () => {} };

export function remembering(): CrashBook {
  const accounts = new Map<string, CrashAccount>();
  return {
    read: (engine) => accounts.get(engine) ?? { times: [], last: undefined },
    write: (engine, account) => void accounts.set(engine, account),
  };
}

export function faultyEngine(options: {
  confine: Confine;
  budget?: MemoryBudget;
  crashes?: CrashBook;
  settings?: Partial<EngineSettings>;
  clock?: Clock;
  name?: string;
  /** What the program is told at its start. */
  given?: { start?: string; megabytes?: number };
  needBytes?: number;
  startTimeoutMs?: number;
  program?: string;
}): Engine {
  const { confine, name = "faulty", needBytes = 80 * 2 ** 20, given = {} } = options;
  return new Engine({
    name,
    needBytes,
    prepare: async () => ({
      name,
      program: options.program ?? join(root, "test/fixtures/faulty-engine.ts"),
      reads: ["package.json", "src/engines", "src/shared", "src/ports", "test/fixtures"].map((path) =>
        join(root, path),
      ),
      options: given,
      needBytes,
      heapMegabytes: 2048,
      startTimeoutMs: options.startTimeoutMs ?? 20_000,
    }),
    confine,
    budget: options.budget ?? new MemoryBudget({ limitBytes: 2 * 2 ** 30, own: ownMemory }),
    crashes: options.crashes ?? forgetful,
    settings: { ...quick, ...options.settings },
    clock: options.clock ?? systemClock,
  });
}

export const echo = (input: unknown) => ({
  method: "echo",
  input,
  read: ({ value, body }: { value: unknown; body: Uint8Array }) =>
    Buffer.from(body).toString() === "body" ? (value as { echo: unknown; held: number }) : undefined,
});

export const anything = (method: string, input: unknown = {}) => ({
  method,
  input,
  read: ({ value }: { value: unknown }) => ({ value }),
});
