import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../../../../test/fixtures/cli/run-command.ts";
import type { Words } from "../../../ports/words.ts";
import { wordsFile } from "../../../store/words-file.ts";
import { words } from "./words.ts";

let folder: string;
let kept: Words;
let keyboard: PassThrough;
let printed: string;
let errors: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "neo-words-"));
  kept = wordsFile({ own: join(folder, "own"), shared: join(folder, "shared") });
  keyboard = new PassThrough();
  printed = "";
  errors = "";
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("neo words", () => {
  it("shows what there is, adds and takes away", async () => {
    expect(await run([])).toBe(0);
    expect(printed).toContain("Aún no hay ninguno");
    printed = "";
    expect(await run(["add", "impresora", "la de secretaría", "HP-2"])).toBe(0);
    expect(printed).toBe(
      "Apuntado: «la de secretaría» es la impresora HP-2. Para quitarlo: «olvida la palabra la de secretaría».\n",
    );
    printed = "";
    await run(["list"]);
    expect(printed).toBe("la de secretaría (la impresora): HP-2\n");
    printed = "";
    await run(["--json"]);
    expect(JSON.parse(printed)).toEqual({
      words: [{ word: "la de secretaría", kind: "printer", value: "HP-2" }],
      problems: [],
    });
    expect(await run(["remove", "La", "de", "Secretaria"])).toBe(0);
    expect(await run(["remove", "la de secretaría"])).toBe(1);
    expect(errors).toContain("No tengo apuntado");
  });

  it.each([
    [["add", "color", "rojo", "x"], /E_USAGE/],
    [["add", "host", "sí", "x"], /E_WORD_UNFIT/],
    [["add", "host", "la\u202eweb", "x"], /E_WORD_UNFIT/],
    [["add", "host", "web"], /E_USAGE/],
    [["import", "/no/such/file"], /E_CONFIG_UNREADABLE/],
    [["whatever"], /E_USAGE/],
  ])("refuses %j with a code", async (line, code) => {
    await expect(run(line)).rejects.toThrow(code);
    expect(kept.list()).toEqual([]);
  });

  it("passes words on: what is new or changes is shown, and taken after a yes", async () => {
    kept.learn({ word: "la web", kind: "service", value: "nginx" });
    kept.learn({ word: "el de ficheros", kind: "host", value: "nas.lan" });
    const file = join(folder, "theirs");
    writeFileSync(
      file,
      "# de Ana\nhost: el de ficheros = nas.lan\nservice: la web = apache2\norden: sí = rm -rf /\npath: la nota = /srv/n\n",
    );
    keyboard.write("sí\n");
    expect(await run(["import", file])).toBe(0);
    expect(printed).toContain("cambia: la web (el servicio) = apache2; ahora es nginx");
    expect(printed).toContain("nuevo: la nota (la ruta) = /srv/n");
    expect(printed).not.toContain("nas.lan");
    expect(errors).toContain(`${file}:4`);
    expect(kept.list().map(({ value }) => value)).toEqual(["nas.lan", "apache2", "/srv/n"]);
    printed = "";
    await run(["export"]);
    expect(printed).toBe("host: el de ficheros = nas.lan\nservice: la web = apache2\npath: la nota = /srv/n\n");
  });

  it("takes nothing in without a yes, nor without somebody to ask", async () => {
    const file = join(folder, "theirs");
    writeFileSync(file, "host: el nuevo = new.lan\n");
    keyboard.write("\n");
    expect(await run(["import", file])).toBe(3);
    await expect(run(["import", file], { keyboard: false })).rejects.toThrow(/E_NO_APPROVER/);
    expect(kept.list()).toEqual([]);
    expect(await run(["import", file, "--yes"], { keyboard: false })).toBe(0);
    expect(kept.list()).toHaveLength(1);
  });
});

function run(line: string[], terminal: { keyboard?: boolean; screen?: boolean } = {}): Promise<number> {
  const screen = {
    keyboard,
    print: (text: string) => {
      printed += text;
    },
    complain: (text: string) => {
      errors += text;
    },
  };
  return runCommand(words, line, screen, { words: async () => kept }, terminal);
}
