import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { describeWords } from "../../test/contract/words-contract.ts";
import { wordsFile } from "./words-file.ts";

let folder: string;
let files: { own: string; shared: string };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "neo-words-"));
  files = { own: join(folder, "mine/words.conf"), shared: join(folder, "words.conf") };
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describeWords("a file", () => wordsFile(files));

describe("the file of words", () => {
  it("is plain text in either language, and keeps what people wrote around a word", () => {
    const words = wordsFile(files);
    words.learn({ word: "el de ficheros", kind: "host", value: "nas.lan" });
    writeFileSync(
      files.own,
      "# los nuestros\n\nImpresora: la de secretaría = HP-2\nhost: el de ficheros = nas.lan\n  fichero :  la web=/var/www\n",
    );
    words.learn({ word: "la de secretaría", kind: "printer", value: "HP-3" });
    expect(readFileSync(files.own, "utf8")).toBe(
      "# los nuestros\n\nhost: el de ficheros = nas.lan\n  fichero :  la web=/var/www\nprinter: la de secretaría = HP-3\n",
    );
    expect(words.list().map(({ word, kind, value }) => [word, kind, value])).toEqual([
      ["el de ficheros", "host", "nas.lan"],
      ["la web", "path", "/var/www"],
      ["la de secretaría", "printer", "HP-3"],
    ]);
    expect(statSync(files.own).mode & 0o777).toBe(0o600);
  });

  it("hides the machine's words behind the person's own", () => {
    writeFileSync(files.shared, "printer: la grande = Plotter\nhost: el viejo = old.lan\n");
    const words = wordsFile(files);
    words.learn({ word: "la grande", kind: "printer", value: "Lexmark" });
    expect(words.list().map(({ value }) => value)).toEqual(["Lexmark", "old.lan"]);
    expect(words.forget("el viejo")).toBe(false);
  });

  it("tells which lines are none, and keeps the rest", () => {
    writeFileSync(files.shared, "nonsense\nprinter: a = b\ncolor: c = d\nhost: \u202egnp = x\nhost: x =\n");
    const words = wordsFile(files);
    expect(words.list()).toEqual([{ word: "a", kind: "printer", value: "b" }]);
    expect(words.problems()).toEqual([1, 3, 4, 5].map((line) => ({ file: files.shared, line })));
  });

  it("says so with a code where it cannot be written", () => {
    writeFileSync(join(folder, "blocked"), "");
    const words = wordsFile({ ...files, own: join(folder, "blocked/words.conf") });
    expect(() => words.learn({ word: "la copia", kind: "path", value: "/srv" })).toThrow(/E_STORE_UNWRITABLE/);
  });
});
