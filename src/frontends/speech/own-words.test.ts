import { expect, test } from "vitest";
import { areOwnWords } from "./own-words.ts";

const said = "Quedan 20 gigas libres en el disco. ¿Quieres que lo borre?";

test.each(["libres en el disco", "el disco quieres", "Quedan, 20 gigas", "it", ""])(
  "%j may be our own voice",
  (heard) => {
    expect(areOwnWords(heard, said)).toBe(true);
  },
);

test.each(["repite", "qué hora es", "borra el disco", "no, en el otro disco"])("%j is somebody's", (heard) => {
  expect(areOwnWords(heard, said)).toBe(false);
});
