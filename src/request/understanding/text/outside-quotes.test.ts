import { expect, test } from "vitest";
import { cutOutsideQuotes } from "./outside-quotes.ts";

test.each([
  ['show "a, b", then c', ['show "a, b"', "then c"]],
  ["lista «x, y», z", ["lista «x, y»", "z"]],
  ["it's a, b's c", ["it's a", "b's c"]],
  ['an open " mark, b', ['an open " mark', "b"]],
])("%s is cut where nothing is quoted", (text, parts) => {
  expect(cutOutsideQuotes(text, (all) => all.split(", "))).toEqual(parts);
});
