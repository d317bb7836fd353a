import type { DatabaseSync, StatementSync } from "node:sqlite";

/**
 * Ranks chunks by the terms that they hold. FTS5 knows which rows hold a term; its own bm25() reads the rows of every term
 * once more for each question, and cannot be told that only some rows matter, so they are weighed here.
 */
export class WordSearch {
  readonly #rowsOf: StatementSync;
  readonly #version: StatementSync;
  /** What a question asks it asks several times, of all chunks and of some. */
  readonly #kept = new Map<string, Holding>();
  #keptRows = 0;
  #keptVersion: unknown;

  constructor(database: DatabaseSync) {
    // As one text: a third of the time of as many rows.
    this.#rowsOf = database.prepare("SELECT json_group_array(rowid) AS rows FROM words WHERE words MATCH ?");
    this.#version = database.prepare("PRAGMA data_version");
  }

  /** The `count` best rows, the best first; of `among` where it is given. `total`: how many chunks there are. */
  best(terms: readonly string[], { count, total, among }: WordQuery): number[] {
    const holdings = terms.map((term) => this.#holding(term));
    const scores = new Float64Array(Math.max(0, ...holdings.map(({ anywhere }) => anywhere.at(-1) ?? 0)) + 1);
    for (const { anywhere, name, tag } of holdings) {
      const rarity = Math.log(1 + (total - anywhere.length + 0.5) / (anywhere.length + 0.5));
      add(scores, anywhere, rarity);
      add(scores, name, rarity * inName);
      add(scores, tag, rarity * inTag);
    }
    return highest(scores, among ?? scores.keys(), count);
  }

  /** In how many chunks a term is. */
  frequency(term: string): number {
    return this.#holding(term).anywhere.length;
  }

  /** What was written by this process; what others wrote is noticed. */
  changed(): void {
    this.#kept.clear();
    this.#keptRows = 0;
  }

  #holding(term: string): Holding {
    const version = this.#version.get()?.data_version;
    if (version !== this.#keptVersion || this.#keptRows > mostKept) this.changed();
    this.#keptVersion = version;
    const known = this.#kept.get(term);
    if (known !== undefined) return known;
    const holding = {
      anywhere: this.#rows(term, ""),
      name: this.#rows(term, "name :"),
      tag: this.#rows(term, "tag :"),
    };
    this.#kept.set(term, holding);
    this.#keptRows += holding.anywhere.length;
    return holding;
  }

  #rows(term: string, where: string): Float64Array {
    if (!/^[a-z0-9]+$/.test(term)) return new Float64Array();
    const rows = String(this.#rowsOf.get(`${where} "${term}"`)?.rows);
    return new Float64Array(JSON.parse(rows) as number[]);
  }
}

export type WordQuery = { count: number; total: number; among?: ReadonlySet<number> | undefined };

/** The rows of the chunks that hold a term, in their order. */
type Holding = { anywhere: Float64Array; name: Float64Array; tag: Float64Array };

/** What a term in the name of the document, or in the tag of an entry, tells beyond one in the text. */
const inName = 0.4;
const inTag = 0.8;

const mostKept = 100_000;

function add(scores: Float64Array, rows: Float64Array, weight: number): void {
  for (const row of rows) scores[row] = (scores[row] ?? 0) + weight;
}

function highest(scores: Float64Array, among: Iterable<number>, count: number): number[] {
  const found: number[] = [];
  for (const row of among) if ((scores[row] ?? 0) > 0) found.push(row);
  const sorted = Float64Array.from(found, (row) => scores[row] ?? 0).sort();
  const least = sorted.at(-Math.min(count, sorted.length)) ?? 0;
  return found
    .filter((row) => (scores[row] ?? 0) >= least)
    .sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0) || left - right)
    .slice(0, count);
}
