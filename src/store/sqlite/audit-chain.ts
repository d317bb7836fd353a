import { createHash } from "node:crypto";
import type { AuditEntry } from "../../ports/audit.ts";
import { canonicalJson } from "./canonical-json.ts";

/** What a person may want forgotten. The chain holds only its salted hash, so that it can go and the chain still adds up. */
export type AuditDetails = Pick<AuditEntry, "script" | "fingerprint" | "reasons">;

/** A row as the chain sees it: `details` and `salt` are undefined once they were forgotten. */
export type ChainRow = {
  row: number;
  previous: string;
  facts: Omit<AuditEntry, keyof AuditDetails>;
  details: AuditDetails | undefined;
  salt: Uint8Array | undefined;
  detailsHash: string;
  hash: string;
};

/** The next row after `previous`, which is the last row's hash or, for row 1, the chain's own random id. */
export function chainRow(row: number, previous: string, entry: AuditEntry, salt: Uint8Array): ChainRow {
  const { script, fingerprint, reasons, ...facts } = entry;
  const details = { script, fingerprint, reasons };
  const detailsHash = hashDetails(details, salt);
  return { row, previous, facts, details, salt, detailsHash, hash: hashRow(row, previous, facts, detailsHash) };
}

/** SHA-256 of the canonical JSON of (row number, previous hash, entry with its details as a hash), hex. */
export function hashRow(row: number, previous: string, facts: ChainRow["facts"], detailsHash: string): string {
  return sha256(canonicalJson([row, previous, { ...facts, details: detailsHash }]));
}

/** The row of a chain that was told to a witness: that many rows, ending in that hash. */
export type Witness = { chain: string; rows: number; head: string };

export type ChainProblem = "altered" | "missing" | "blanked" | "cut-short" | "replaced";
export type ChainVerdict = { rows: number; head: string; brokenAt?: number; problem?: ChainProblem };

/**
 * The first row that does not add up, or none. A row without details must be named by a later "forgotten" row, and
 * whatever a witness was told must still be there under the same hash.
 */
export function verifyChain(chain: string, rows: Iterable<ChainRow>, witnesses: readonly Witness[]): ChainVerdict {
  const told = new Map<number, Set<string>>();
  let most = 0;
  for (const witness of witnesses) {
    if (witness.chain !== chain) return { rows: 0, head: chain, brokenAt: 1, problem: "replaced" };
    told.set(witness.rows, (told.get(witness.rows) ?? new Set()).add(witness.head));
    most = Math.max(most, witness.rows);
  }
  const blank = new Set<number>();
  let count = 0;
  let head = chain;
  for (const row of rows) {
    const broken = rowProblem(row, count + 1, head);
    if (broken !== undefined) return { rows: count, head, brokenAt: count + 1, problem: broken };
    for (const heard of told.get(row.row) ?? []) {
      if (heard !== row.hash) return { rows: count, head, brokenAt: row.row, problem: "altered" };
    }
    if (row.details === undefined) blank.add(row.row);
    else if (row.facts.event === "forgotten")
      for (const gone of parseRows(row.details.reasons, row.row)) blank.delete(gone);
    count = row.row;
    head = row.hash;
  }
  const unexplained = blank.values().next().value;
  if (unexplained !== undefined) return { rows: count, head, brokenAt: unexplained, problem: "blanked" };
  if (most > count) return { rows: count, head, brokenAt: count + 1, problem: "cut-short" };
  return { rows: count, head };
}

function rowProblem(row: ChainRow, expected: number, previous: string): ChainProblem | undefined {
  if (row.row !== expected) return "missing";
  if (row.previous !== previous) return "altered";
  if (row.hash !== hashRow(row.row, row.previous, row.facts, row.detailsHash)) return "altered";
  if ((row.details === undefined) !== (row.salt === undefined)) return "altered";
  if (row.details && row.salt && hashDetails(row.details, row.salt) !== row.detailsHash) return "altered";
  return undefined;
}

/** Row numbers as the "forgotten" row's reasons keep them: ascending, runs shortened, as in ["3-7", "9"]. */
export function formatRows(rows: readonly number[]): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
}

/** Only rows before `end`: nobody forgets what is yet to come. */
function* parseRows(runs: readonly string[], end: number): Iterable<number> {
  for (const run of runs) {
    const [, first, last] = /^(\d{1,15})(?:-(\d{1,15}))?$/.exec(run) ?? [];
    if (first === undefined) continue;
    for (let row = Number(first); row <= Number(last ?? first) && row < end; row++) yield row;
  }
}

function hashDetails(details: AuditDetails, salt: Uint8Array): string {
  return createHash("sha256").update(salt).update(canonicalJson(details)).digest("hex");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
