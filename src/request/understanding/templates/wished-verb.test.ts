import { expect, test } from "vitest";
import { wishedOrder } from "./wished-verb.ts";

test.each([
  ["comprimieras", "comprime"],
  ["borraras", "borra"],
  ["reiniciases", "reinicia"],
  ["cerraras", "cierra"],
  ["movieras", "mueve"],
  ["hicieras", "haz"],
  ["dijeses", "di"],
  ["borras", undefined],
  ["detras", undefined],
  ["clases", undefined],
  ["camaras", undefined],
])("%s wishes for %s", (verb, order) => {
  expect(wishedOrder(verb)).toBe(order);
});
