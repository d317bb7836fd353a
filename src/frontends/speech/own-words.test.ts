import { expect, test } from "vitest";
import { areFewWords, areOwnWords } from "./own-words.ts";

const said = "Quedan 20 gigas libres en el disco. ¿Quieres que lo borre?";

test.each(["libres en el disco", "el disco quieres", "Quedan, 20 gigas", "libros en el disco"])(
  "%j may be our own voice",
  (heard) => {
    expect(areOwnWords(heard, said)).toBe(true);
  },
);

test.each(["repite", "qué hora es", "borra la carpeta del disco", "y en el otro", "y en el 2", ""])(
  "%j is somebody's",
  (heard) => {
    expect(areOwnWords(heard, said)).toBe(false);
  },
);

test("a word or two are few, three are not", () => {
  expect(["", "so", "well, but"].every(areFewWords)).toBe(true);
  expect(areFewWords("qué hora es")).toBe(false);
});
