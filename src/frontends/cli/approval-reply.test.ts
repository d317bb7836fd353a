import { describe, expect, test } from "vitest";
import { wishIn } from "./approval-reply.ts";

const all = { differences: true, withoutUndo: true };
const none = { differences: false, withoutUndo: false };
const es = { language: "es", typed: undefined } as const;
const en = { language: "en", typed: undefined } as const;

describe("a plain question", () => {
  test.each([
    ["", "no"],
    ["sí", "yes"],
    ["s", "yes"],
    ["y", "yes"],
    ["no", "no"],
    ["sistema", "unclear"],
    ["e", "edit"],
    ["por qué", "why"],
    ["d", "differences"],
    ["diferencias", "differences"],
    ["sí sin deshacer", "yes-without-undo"],
    ["s, sin deshacer", "yes-without-undo"],
    ["Sí, sin deshacer.", "yes-without-undo"],
    ["sin deshacer", "unclear"],
    ["no sin deshacer", "unclear"],
    ["sí, pero no sin deshacer", "unclear"],
    ["¿sí sin deshacer?", "unclear"],
    ["sí sin deshacer nada", "unclear"],
    ["yes without undo", "yes-without-undo"],
  ])("%j is %s", (reply, wish) => expect(wishIn(reply, es, all)).toBe(wish));

  test("“s” alone is a yes only in Spanish", () => {
    expect(wishIn("s", en, all)).toBe("unclear");
    expect(wishIn("s without undo", en, all)).toBe("unclear");
  });

  test("what was not offered is not understood", () => {
    expect(wishIn("d", es, none)).toBe("unclear");
    expect(wishIn("sí sin deshacer", es, none)).toBe("unclear");
  });
});

describe("a question that takes a word", () => {
  const fotos = { language: "es", typed: "fotos" } as const;
  test.each([
    ["fotos", "yes"],
    ["Fotos", "unclear"],
    ["sí", "unclear"],
    ["fotos sin deshacer", "yes-without-undo"],
    ["sí sin deshacer", "unclear"],
    ["fotos2 sin deshacer", "unclear"],
    ["d", "differences"],
    ["", "no"],
  ])("%j is %s", (reply, wish) => expect(wishIn(reply, fotos, all)).toBe(wish));

  test("the word itself wins over what it could mean besides", () => {
    expect(wishIn("d", { language: "en", typed: "d" }, all)).toBe("yes");
    expect(wishIn("x sin deshacer", { language: "es", typed: "x sin deshacer" }, all)).toBe("yes");
  });
});
