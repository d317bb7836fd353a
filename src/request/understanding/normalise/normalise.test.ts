import { describe, expect, test } from "vitest";
import { normalise, originalText } from "./normalise.ts";
import { readDigitGroups } from "./numbers.ts";
import { readNumberEn } from "./numbers-en.ts";
import { readNumberEs } from "./numbers-es.ts";
import { splitWords } from "./words.ts";

describe("what the person said can be quoted again", () => {
  const said = "busca error en barra var barra log y en el puerto treinta y tres cero seis";
  const written = normalise(said, "es");

  test("pieces tell where each change was", () => {
    expect(written.text).toBe("busca error en /var/log y en el puerto 3306");
    expect(written.pieces.map((piece) => said.slice(piece.start, piece.end))).toEqual([
      "barra var barra log",
      "puerto treinta y tres cero seis",
    ]);
  });

  test("a stretch of the written text leads back to the words it came from", () => {
    const path = written.text.indexOf("/var/log");
    expect(originalText(said, written, path, path + "/var/log".length)).toBe("barra var barra log");
    expect(originalText(said, written, 0, 5)).toBe("busca");
    expect(originalText(said, written, path + 9, path + 10)).toBe("y");
  });

  test("part of a changed piece is widened to the whole of it", () => {
    const inside = written.text.indexOf("log");
    expect(originalText(said, written, inside, inside + 2)).toBe("barra var barra log");
  });

  test("a text that needs nothing has no pieces", () => {
    expect(normalise("reinicia nginx", "es")).toEqual({ text: "reinicia nginx", pieces: [] });
  });
});

test("quoted text is left to the letter, and so is the punctuation around words", () => {
  expect(normalise('busca "puerto ochenta" en barra etc, por favor', "es").text).toBe(
    'busca "puerto ochenta" en /etc, por favor',
  );
  expect(normalise("la barra, etc", "es").text).toBe("la barra, etc");
});

test("an empty, huge or odd text is given back", () => {
  for (const text of ["", "   ", "…", "\u0000\u0007", "日本語", "barra ".repeat(2000)]) {
    expect(normalise(text, "es").text).toBe(text);
  }
});

test.each([
  ["mil doscientos treinta y cuatro", 1234, 5],
  ["ciento noventa y dos", 192, 4],
  ["veintiún", 21, 1],
  ["diez y seis", 16, 3],
  ["diez y dos", 10, 1],
  ["un millón doscientos mil", 1_200_000, 4],
  ["cero", 0, 1],
])("Spanish %s is %d in %d words", (text, value, words) => {
  expect(readNumberEs(splitWords(text), 0)).toMatchObject({ value, words });
});

test.each([
  ["three hundred and six", 306, 4],
  ["twenty-four", 24, 1],
  ["a thousand two hundred", 1200, 4],
  ["one million", 1_000_000, 2],
  ["eighty eighty", 80, 1],
])("English %s is %d in %d words", (text, value, words) => {
  expect(readNumberEn(splitWords(text), 0)).toMatchObject({ value, words });
});

test("digit groups that could be one number are not guessed at", () => {
  expect(readDigitGroups(splitWords("ochenta dos"), 0, "es")).toBeUndefined();
  expect(readDigitGroups(splitWords("ochenta ochenta"), 0, "es")?.digits).toBe("8080");
});

test("the number of a process is said in groups too", () => {
  expect(normalise("kill process twenty two oh seven", "en").text).toBe("kill process 2207");
  expect(normalise("mata el proceso cuatro mil doscientos uno", "es").text).toBe("mata el proceso 4201");
});

test("a web address said sign by sign, and nothing like it elsewhere", () => {
  expect(normalise("descarga https dos puntos barra barra ejemplo punto com barra imagen punto iso", "es").text).toBe(
    "descarga https://ejemplo.com/imagen.iso",
  );
  expect(normalise("download https colon slash slash example dot com", "en").text).toBe("download https://example.com");
  expect(normalise("el bar dos puntos barra barra libre", "es").text).not.toContain("://");
});
