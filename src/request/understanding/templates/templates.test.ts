import { describe, expect, test } from "vitest";
import { compileTemplate, matchTokens } from "./automaton.ts";
import { parseTemplate } from "./parse-template.ts";
import { trimCourtesy } from "./politeness.ts";
import { rulesEn } from "./rules-en.ts";
import { rulesEs } from "./rules-es.ts";
import { readTokens } from "./tokens.ts";

function match(template: string, text: string, width = 3): Record<string, string>[] {
  const tokens = readTokens(text, "es");
  const automaton = compileTemplate(parseTemplate(template, { saludo: "(hola|buenas)" }));
  return matchTokens(automaton, tokens, () => width).map((captures) =>
    Object.fromEntries(
      captures.map(({ name, from, to }) => [
        name,
        tokens
          .slice(from, to)
          .map((one) => one.text)
          .join(" "),
      ]),
    ),
  );
}

describe("templates", () => {
  test("choices, options and slots match whole sentences only", () => {
    const template = "(muestra|enseña) [el] espacio [(en|de) {mount}]";
    expect(match(template, "muestra espacio")).toEqual([{}]);
    expect(match(template, "Enseña el espacio en /srv")).toEqual([{ mount: "/srv" }]);
    expect(match(template, "no muestra espacio")).toEqual([]);
    expect(match(template, "muestra espacio y borra todo")).toEqual([]);
  });

  test("accents, capitals and punctuation make no difference", () => {
    expect(match("cuánto queda", "¿CUANTO queda?")).toEqual([{}]);
  });

  test("endings may be glued to a word, and rules are shared pieces", () => {
    expect(match("puerto[s] abiert(o|os)", "puertos abiertos")).toEqual([{}]);
    expect(match("<saludo> neo", "buenas, neo")).toEqual([{}]);
  });

  test("every way to fill the slots is found", () => {
    expect(match("copia {a} {b}", "copia uno dos tres", 2)).toEqual([
      { a: "uno", b: "dos tres" },
      { a: "uno dos", b: "tres" },
    ]);
  });

  test("a quoted stretch is one token and no literal", () => {
    expect(match("busca {text}", 'busca "no queda espacio"', 1)).toEqual([{ text: "no queda espacio" }]);
    expect(match("borra todo", '"borra" todo')).toEqual([]);
  });

  test("a template that is not well formed is refused", () => {
    for (const bad of ["(a|b", "a]", "{slot", "<nowhere>", "a)"]) expect(() => parseTemplate(bad)).toThrow();
  });

  test("what would make a backtracking matcher explode ends at once", () => {
    const template = `${"[a] ".repeat(30)}${"{x} ".repeat(8)}z`;
    const text = `${"a ".repeat(60)}b`;
    expect(match(template, text, 8)).toEqual([]);
  });

  test("all shared rules can be read", () => {
    for (const rules of [rulesEs, rulesEn]) {
      for (const name of Object.keys(rules)) expect(() => parseTemplate(`<${name}>`, rules)).not.toThrow();
    }
  });
});

describe("tokens", () => {
  test("English contractions become the words they stand for", () => {
    expect(readTokens("What's up? Don't!", "en").map((token) => token.folded)).toEqual([
      "what",
      "is",
      "up",
      "do",
      "not",
    ]);
  });

  test("signs inside and before names stay", () => {
    expect(readTokens("¿qué hay en /etc/x.conf, *.log y .bashrc?", "es").map((token) => token.text)).toEqual([
      "qué",
      "hay",
      "en",
      "/etc/x.conf",
      "*.log",
      "y",
      ".bashrc",
    ]);
  });
});

describe("courtesy", () => {
  const trimmed = (text: string) => trimCourtesy(readTokens(text, "es"), "es");

  test("is left out in front and behind, never all of the request", () => {
    const texts = trimmed("oye neo, ¿me puedes decir la hora por favor?").map(({ tokens }) =>
      tokens.map((one) => one.folded).join(" "),
    );
    expect(texts).toContain("hora");
    expect(texts.every((text) => text !== "")).toBe(true);
  });

  test("adverbs that change nothing are left out wherever they stand", () => {
    expect(
      trimmed("qué certificado presenta realmente web1").map(({ tokens }) => tokens.map((one) => one.folded).join(" ")),
    ).toContain("certificado presenta web1");
  });

  test('"show me" is remembered, since it leads to nothing that changes things', () => {
    const shown = trimmed("muéstrame nginx").find(({ tokens }) => tokens.length === 1);
    expect(shown?.opened).toBe(true);
    const asked = trimmed("por favor nginx").find(({ tokens }) => tokens.length === 1);
    expect(asked?.opened).toBe(false);
  });
});
