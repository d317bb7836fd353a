import { expect, test } from "vitest";
import { readTokens } from "../templates/tokens.ts";
import { isPlainOrder } from "./destruction.ts";

test.each([
  ["es", "mata el 812, que no responde", true],
  ["en", "kill 812, it is not responding", true],
  ["es", "no mates el 812, que no responde", false],
  ["en", "kill 812 but not 813", false],
  ["es", "mata el 812 si no responde", false],
] as const)("%s: whether %s orders it", (language, text, ordered) => {
  expect(isPlainOrder(text, readTokens(text, language), language)).toBe(ordered);
});

test.each([
  ["es", "borra los .tmp que no se modificaron en 15 días", true],
  ["en", "delete the files that were not read for a year", false],
  ["en", "delete the files not read for a year", true],
  ["es", "no borres los .tmp de hoy", false],
  ["es", "¿borro los que no se usan?", false],
] as const)("%s: whether %s orders it, where every word of it was read", (language, text, ordered) => {
  expect(isPlainOrder(text, readTokens(text, language), language, { isAllRead: true })).toBe(ordered);
});
