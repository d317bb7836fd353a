import type { VectorIndex, VectorIndexName } from "../../ports/knowledge.ts";
import type { KnowledgeStore } from "../../ports/knowledge-store.ts";
import { NeoError } from "../../shared/errors.ts";

/** Opens an index, starting or fetching what it needs. */
export type OpenIndex = { name: VectorIndexName; open(signal: AbortSignal): Promise<VectorIndex> };

/** Rows that an index takes at once. */
const together = 1_000;
/** One that could not be had is not tried again for so long: each try may take seconds. */
const pauseMs = 60_000;

/**
 * The first index of a list that works, brought to what the store holds. One that is down or goes down while it is asked is
 * left for the next one.
 */
export class VectorSearch {
  readonly #store: KnowledgeStore;
  readonly #choices: readonly OpenIndex[];
  readonly #open = new Map<VectorIndexName, VectorIndex>();
  readonly #failedAt = new Map<VectorIndexName, number>();
  /** Opening and following, one after the other: two questions at once must not start two servers. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: KnowledgeStore, choices: readonly OpenIndex[]) {
    this.#store = store;
    this.#choices = choices;
  }

  /** The ids closest to `vector`; `index` is undefined where none works. */
  async nearest(
    vector: Float32Array,
    count: number,
    signal: AbortSignal,
  ): Promise<{ ids: readonly string[]; index: VectorIndexName | undefined }> {
    const used = await this.#first(async (index) => index.nearest(vector, count, signal), signal);
    return { ids: used?.result.map(({ id }) => id) ?? [], index: used?.index };
  }

  /** Brings the index that would be asked to what the store holds. */
  async follow(signal: AbortSignal): Promise<void> {
    await this.#first(async () => undefined, signal);
  }

  async close(): Promise<void> {
    await this.#last;
    for (const name of [...this.#open.keys()]) await this.#drop(name);
  }

  async #first<T>(
    work: (index: VectorIndex) => Promise<T>,
    signal: AbortSignal,
  ): Promise<{ result: T; index: VectorIndexName } | undefined> {
    for (const choice of this.#choices) {
      if (performance.now() - (this.#failedAt.get(choice.name) ?? Number.NEGATIVE_INFINITY) < pauseMs) continue;
      try {
        const index = await this.#ready(choice, signal);
        return { result: await work(index), index: choice.name };
      } catch {
        if (signal.aborted) throw new NeoError("E_CANCELLED");
        this.#failedAt.set(choice.name, performance.now());
        await this.#drop(choice.name);
      }
    }
    return undefined;
  }

  #ready(choice: OpenIndex, signal: AbortSignal): Promise<VectorIndex> {
    const ready = this.#last.then(async () => {
      const index = this.#open.get(choice.name) ?? (await choice.open(signal));
      this.#open.set(choice.name, index);
      await followStore(index, this.#store, signal);
      return index;
    });
    this.#last = ready.catch(() => undefined);
    return ready;
  }

  async #drop(name: VectorIndexName): Promise<void> {
    const index = this.#open.get(name);
    this.#open.delete(name);
    await index?.close().catch(() => undefined);
  }
}

/** What came and went in the store since the index was last here. */
export async function followStore(index: VectorIndex, store: KnowledgeStore, signal: AbortSignal): Promise<void> {
  for (;;) {
    const changes = store.vectorChanges(store.followed(index.key), together);
    const last = changes.at(-1);
    if (last === undefined) return;
    const put = changes.flatMap(({ id, vector }) => (vector === undefined ? [] : [{ id, vector }]));
    const gone = changes.flatMap(({ id, vector }) => (vector === undefined ? [id] : []));
    if (put.length > 0) await index.put(put, signal);
    if (gone.length > 0) await index.remove(gone, signal);
    store.setFollowed(index.key, last.sequence);
  }
}
