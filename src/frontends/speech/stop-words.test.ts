import { expect, test } from "vitest";
import { spokenDigits } from "./spoken-digits.ts";
import { asksToStop } from "./stop-words.ts";

test.each([
  "cállate",
  "¡Para!",
  "oye, para",
  "silencio, por favor",
  "stop",
  "be quiet please",
  "that's enough",
  "cancela",
])("%j stops it", (text) => {
  expect(asksToStop(text)).toBe(true);
});

test.each(["para nginx", "para el servicio", "stop nginx", "silencia las alertas", "no", ""])("%j does not", (text) => {
  expect(asksToStop(text)).toBe(false);
});

test.each([
  ["siete tres uno nueve", "7319"],
  ["seven three one nine", "7319"],
  ["7319", "7319"],
  ["7 3, 1 9", "7319"],
  ["cero cero uno dos", "0012"],
])("%j is %s", (text, code) => {
  expect(spokenDigits(text)).toBe(code);
});

test.each(["siete tres uno nueve por favor", "el siete", "sí", ""])("%j is no code", (text) => {
  expect(spokenDigits(text)).toBeUndefined();
});
