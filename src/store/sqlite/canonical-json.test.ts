import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

test("members are sorted and undefined ones left out, however deep", () => {
  expect(canonicalJson({ b: [{ z: 1, a: undefined }, undefined], a: "ñ\n" })).toBe('{"a":"ñ\\n","b":[{"z":1},null]}');
});

test("the same value in another order gives the same bytes", () => {
  expect(canonicalJson({ x: 1, y: { p: 2, q: 3 } })).toBe(canonicalJson({ y: { q: 3, p: 2 }, x: 1 }));
});

test("a number that JSON does not have is refused instead of hashed as null", () => {
  expect(() => canonicalJson({ at: Number.NaN })).toThrow(RangeError);
});
