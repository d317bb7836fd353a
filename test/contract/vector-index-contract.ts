import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { VectorIndex } from "../../src/ports/knowledge.ts";

const dimensions = 512;
const signal = new AbortController().signal;

/** What every index over vectors must do. `open` gives an empty one; `why` says why it cannot be had here. */
export function vectorIndexContract(
  name: string,
  { open, why }: { open(): Promise<VectorIndex>; why(): Promise<string | undefined> },
): void {
  describe(`${name} keeps the contract of a vector index`, () => {
    let index: VectorIndex;
    let reason: string | undefined;
    beforeAll(async () => {
      reason = await why();
      if (reason === undefined) index = await open();
    }, 300_000);
    afterAll(() => index?.close());

    test("finds the closest first, exactly so among few", async ({ skip }) => {
      if (reason !== undefined) skip(reason);
      const rows = sample(300, 1);
      await index.put(rows, signal);
      expect(await index.count(signal)).toBe(300);
      const questions = sample(40, 2).map(({ vector }) => vector);
      let same = 0;
      for (const vector of questions) {
        const found = await index.nearest(vector, 10, signal);
        const exact = closest(rows, vector).slice(0, 10);
        expect(found).toHaveLength(10);
        expect(found[0]!.similarity).toBeCloseTo(exact[0]!.similarity, 3);
        if (found.slice(0, 3).every(({ id }, at) => id === exact[at]!.id)) same += 1;
      }
      expect(same / questions.length).toBeGreaterThanOrEqual(0.95);
    });

    test("an id that is put again has its new vector, one that is removed is gone", async ({ skip }) => {
      if (reason !== undefined) skip(reason);
      const [first, second] = sample(2, 3).map(({ vector }) => vector);
      await index.put([{ id: "moved", vector: first! }], signal);
      await index.put([{ id: "moved", vector: second! }], signal);
      expect((await index.nearest(second!, 1, signal))[0]).toMatchObject({ id: "moved" });
      expect((await index.nearest(first!, 1, signal))[0]?.id).not.toBe("moved");
      const before = await index.count(signal);
      await index.remove(["moved", "never there"], signal);
      expect(await index.count(signal)).toBe(before - 1);
      expect((await index.nearest(second!, 3, signal)).map(({ id }) => id)).not.toContain("moved");
    });

    test("asked for more than there are it gives what there is; its key stays", async ({ skip }) => {
      if (reason !== undefined) skip(reason);
      const count = await index.count(signal);
      expect(await index.nearest(sample(1, 4)[0]!.vector, count + 50, signal)).toHaveLength(count);
      expect(index.key).toMatch(new RegExp(`^${index.name}:.+`));
      await index.remove([], signal);
      await index.put([], signal);
    });
  });
}

/** Vectors of length 1 around a few centres, as those of sentences are; the same for the same seed. */
export function sample(count: number, seed: number): { id: string; vector: Float32Array }[] {
  let state = seed * 7919;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
  return Array.from({ length: count }, (_, index) => {
    const vector = Float32Array.from(
      { length: dimensions },
      (__, at) => next() + 0.6 * Math.sin(at * ((index % 12) + 1)),
    );
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
    return { id: `${seed}-${index}`, vector: vector.map((value) => value / length) };
  });
}

export function closest(
  rows: readonly { id: string; vector: Float32Array }[],
  vector: Float32Array,
): { id: string; similarity: number }[] {
  return rows
    .map((row) => ({ id: row.id, similarity: row.vector.reduce((sum, value, at) => sum + value * vector[at]!, 0) }))
    .sort((left, right) => right.similarity - left.similarity);
}
