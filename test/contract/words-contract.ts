import { beforeEach, describe, expect, it } from "vitest";
import type { Words } from "../../src/ports/words.ts";

/** What every adapter of the Words port holds to. `open` gives one that knows nothing yet. */
export function describeWords(name: string, open: () => Words): void {
  let words: Words;
  beforeEach(() => {
    words = open();
  });

  describe(`${name}: words`, () => {
    it("knows none at first, and then what it learnt", () => {
      expect(words.list()).toEqual([]);
      words.learn({ word: "la de secretaría", kind: "printer", value: "HP-2" });
      words.learn({ word: "la copia", kind: "command", value: "rsync -a '/srv/a b' /mnt/x=y # all" });
      expect(words.list()).toEqual([
        { word: "la de secretaría", kind: "printer", value: "HP-2" },
        { word: "la copia", kind: "command", value: "rsync -a '/srv/a b' /mnt/x=y # all" },
      ]);
      expect(words.problems()).toEqual([]);
    });

    it("takes case, accents and article for no difference, and the last meaning for the right one", () => {
      words.learn({ word: "la de Secretaría", kind: "printer", value: "HP-2" });
      words.learn({ word: "de secretaria", kind: "host", value: "sec.lan" });
      expect(words.list()).toEqual([{ word: "de secretaria", kind: "host", value: "sec.lan" }]);
      expect(words.forget("LA DE SECRETARÍA")).toBe(true);
      expect(words.list()).toEqual([]);
      expect(words.forget("la de secretaría")).toBe(false);
    });
  });
}
