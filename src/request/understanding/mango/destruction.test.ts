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
