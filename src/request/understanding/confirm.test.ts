import { describe, expect, test } from "vitest";
import { confirm, confirmTyped } from "./confirm.ts";

describe("only the whole utterance counts", () => {
  test.each(["sí", "si", "Sí, por favor.", "dale", "hazlo ahora mismo", "yes please", "go ahead"])(
    "%s is yes",
    (reply) => {
      expect(confirm(reply)).toBe("yes");
    },
  );

  test.each([
    "sistema",
    "sí pero espera",
    "si quieres",
    "no sé si sí",
    "sí y no",
    "yes but",
    "maybe yes",
    "¿sí?",
    "sí o no",
  ])("%s is no yes", (reply) => {
    expect(confirm(reply)).not.toBe("yes");
  });

  test("an order to stop is a no whatever comes before it", () => {
    expect(confirm("vale, para")).toBe("no");
    expect(confirm("sí, cancela")).toBe("no");
  });

  test("yes and no together, and nothing at all, are unclear", () => {
    expect(confirm("no, sí")).toBe("unclear");
    expect(confirm("")).toBe("unclear");
  });

  test("hidden characters and long speeches are never a yes", () => {
    expect(confirm("s\u200bí")).toBe("unclear");
    expect(confirm(`${"sí ".repeat(60)}`)).toBe("unclear");
  });
});

test("a letter counts where the question shows letters, and nowhere else", () => {
  expect(confirm("s", "es")).toBe("unclear");
  expect(confirmTyped("s", "es")).toBe("yes");
  expect(confirmTyped("S ", "es")).toBe("yes");
  expect(confirmTyped("s", "en")).toBe("unclear");
  expect(confirmTyped("y", "en")).toBe("yes");
  expect(confirmTyped("n", "es")).toBe("no");
});
