import { expect, test } from "vitest";
import { groupedDigits } from "./grouped-digits.ts";

test.each([
  [0, "0", "0"],
  [999, "999", "999"],
  [2400, "2400", "2,400"],
  [11_000, "11 000", "11,000"],
  [1_234_567, "1 234 567", "1,234,567"],
])("%d", (count, spanish, english) => {
  expect(groupedDigits(count, "es")).toBe(spanish);
  expect(groupedDigits(count, "en")).toBe(english);
});
