import { readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Witness } from "./audit-chain.ts";
import { writeDurably } from "./new-file.ts";

/**
 * Who else knows how far the audit had come, so that cutting it short shows. `tell` is called after an answer, never
 * before; `told` lists everything it heard of `chain`.
 */
export interface AuditWitness {
  tell(witness: Witness): void;
  told(chain: string): Witness[];
}

/**
 * DATA/audit.head: catches a database put back from a backup or cut short by hand. Whoever can write the database can
 * write this file too: against them there is the system journal.
 */
export function headFile(folder: string): AuditWitness {
  const file = join(folder, "audit.head");
  return {
    tell(witness) {
      const half = `${file}.${process.pid}`;
      try {
        writeDurably(half, `${JSON.stringify(witness)}\n`);
        renameSync(half, file);
      } catch {
        rmSync(half, { force: true }); // no room: what it was told before still holds
      }
    },
    told() {
      const witness = readHead(file);
      return witness ? [witness] : [];
    },
  };
}

function readHead(file: string): Witness | undefined {
  try {
    return parseWitness(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}

export function parseWitness(value: unknown): Witness | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { chain, rows, head } = value as Record<string, unknown>;
  if (typeof chain !== "string" || typeof head !== "string" || !Number.isSafeInteger(rows)) return undefined;
  return { chain, rows: Number(rows), head };
}
