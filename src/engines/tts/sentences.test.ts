import { expect, test } from "vitest";
import { sentencesOf } from "./sentences.ts";

test("a sentence a piece, and nothing of the text is lost", () => {
  expect(sentencesOf("Quedan 12 gigas. ¿Borro algo? Listo")).toEqual(["Quedan 12 gigas.", "¿Borro algo?", "Listo"]);
  expect(sentencesOf("He said «stop.» Then it stopped.")).toEqual(["He said «stop.»", "Then it stopped."]);
  expect(sentencesOf("  \n ... \n")).toEqual([]);
  expect(sentencesOf("")).toEqual([]);
});

test("a long first sentence is cut at a comma, a long one later only when it is very long", () => {
  const long = `El servicio nginx está en marcha desde ayer por la tarde, ${"y todo va bien, ".repeat(4)}eso es todo.`;
  const pieces = sentencesOf(`${long} ${long}`);
  expect(pieces[0]).toBe("El servicio nginx está en marcha desde ayer por la tarde, y todo va bien, y todo va bien,");
  expect(pieces.at(-1)).toBe(long);
  expect(pieces.join(" ")).toBe(`${long} ${long}`);
});

test("a text without any place to breathe is cut between words, one without words anywhere", () => {
  const pieces = sentencesOf("palabra ".repeat(200));
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(150);
  expect(pieces.join(" ")).toBe("palabra ".repeat(200).trim());
  expect(sentencesOf("x".repeat(1000)).join("")).toBe("x".repeat(1000));
});
