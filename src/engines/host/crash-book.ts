import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type ErrorCode, type ErrorParameters, errorCodes } from "../../shared/errors.ts";

/** What is remembered of an engine's crashes: also the next process must know that one is switched off. */
export type CrashAccount = {
  times: readonly number[];
  last: { at: number; code: ErrorCode; parameters: ErrorParameters } | undefined;
};

export interface CrashBook {
  read(engine: string): CrashAccount;
  write(engine: string, account: CrashAccount): void;
}

const accountSchema = z.object({
  times: z.array(z.number()).max(100),
  last: z
    .object({
      at: z.number(),
      code: z.enum(errorCodes),
      parameters: z.record(z.string(), z.union([z.string(), z.number()])),
    })
    .optional(),
});

/** In a small file for each engine. On a disk that cannot be written each process counts for itself. */
export function crashFiles(folder: string): CrashBook {
  const known = new Map<string, CrashAccount>();
  const fileOf = (engine: string): string => join(folder, `${engine}.crashes.json`);
  return {
    read: (engine) => known.get(engine) ?? readAccount(fileOf(engine)),
    write: (engine, account) => {
      known.set(engine, account);
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        const part = `${fileOf(engine)}.${process.pid}`;
        writeFileSync(part, JSON.stringify(account), { mode: 0o600 });
        renameSync(part, fileOf(engine));
        known.delete(engine);
      } catch {}
    },
  };
}

function readAccount(file: string): CrashAccount {
  try {
    const { times, last } = accountSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    return { times, last };
  } catch {
    return { times: [], last: undefined };
  }
}
