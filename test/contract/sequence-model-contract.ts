import { describe, expect, test } from "vitest";
import type { SequenceModel } from "../../src/ports/sequence-model.ts";
import type { NeoError } from "../../src/shared/errors.ts";

const { signal } = new AbortController();

/** What every sequence model must do. `why`: it cannot be had here. */
export function sequenceModelContract(
  name: string,
  open: () => Promise<SequenceModel>,
  { why }: { why?: string | undefined } = {},
): void {
  const title = `${name} keeps the sequence model's contract${why ? ` (${why})` : ""}`;
  describe.skipIf(why !== undefined)(title, { timeout: 60_000 }, () => {
    test("as many sequences as beams at most, none twice, each with what is thought of it", async () => {
      const model = await open();
      for (const beams of [1, 2, 5]) {
        const found = await model.generate("lista los procesos", { beams, signal });
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThanOrEqual(beams);
        expect(new Set(found.map(({ text }) => text)).size).toBe(found.length);
        for (const { logProbability } of found) expect(logProbability).toBeLessThanOrEqual(0);
      }
    });

    test("the same each time", async () => {
      const model = await open();
      const ask = () => model.generate("borra los ficheros de {folder}", { beams: 4, signal });
      expect(await ask()).toEqual(await ask());
    });

    test("no more tokens than are asked for", async () => {
      const model = await open();
      const [short] = await model.generate("lista los procesos", { beams: 1, most: 2, signal });
      const [long] = await model.generate("lista los procesos", { beams: 1, most: 12, signal });
      expect(long!.text.startsWith(short!.text)).toBe(true);
      expect(short!.logProbability).toBeGreaterThanOrEqual(long!.logProbability);
    });

    test("outputs of others are rated one by one, whatever they are", async () => {
      const model = await open();
      const outputs = ["ls {folder}", "", "rm -rf /", "ls {folder}", "</s> 𓀀", "x ".repeat(3_000)];
      const rates = await model.rate("lista {folder}", outputs, { signal });
      expect(rates).toHaveLength(outputs.length);
      for (const rate of rates) expect(rate).toBeLessThanOrEqual(0);
      expect(rates[3]).toBeCloseTo(rates[0]!, 3);
      const [alone] = await model.rate("lista {folder}", ["rm -rf /"], { signal });
      expect(alone).toBeCloseTo(rates[2]!, 3);
      expect(await model.rate("lista {folder}", [], { signal })).toEqual([]);
    });

    test.each([
      ["nothing", ""],
      ["spaces", "  \n "],
      ["unknown letters", "𓀀𓀁 \ud800 \u202e"],
      ["the names of special tokens", "</s> <pad> <unk> <extra_id_0>"],
      ["a very long text", "disco lleno ".repeat(5_000)],
    ])("%s is read too", async (_, text) => {
      expect((await (await open()).generate(text, { beams: 2, most: 8, signal })).length).toBeGreaterThan(0);
    });

    test("a cancel ends it, and the next is answered", async () => {
      const model = await open();
      const codeOf = (work: Promise<unknown>) =>
        work.then(
          () => "answered",
          (error: NeoError) => error.code,
        );
      expect(await codeOf(model.generate("lista", { beams: 2, signal: AbortSignal.abort() }))).toBe("E_CANCELLED");
      const cancel = new AbortController();
      const codes = Promise.all(
        Array.from({ length: 50 }, () =>
          codeOf(model.generate("x ".repeat(400), { beams: 16, signal: cancel.signal })),
        ),
      );
      setTimeout(() => cancel.abort(), 20);
      expect(await codes).toContain("E_CANCELLED");
      expect((await model.generate("lista", { beams: 1, signal })).length).toBe(1);
    });
  });
}
