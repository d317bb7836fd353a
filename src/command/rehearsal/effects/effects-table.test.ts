import { beforeAll, describe, expect, it } from "vitest";
import { effects as en } from "../../../shared/messages/en/effects.ts";
import { effects as es } from "../../../shared/messages/es/effects.ts";
import { flagNames } from "../../policy/flag-table.ts";
import { isBuiltIn, loadAllRows } from "../../policy/program-table.ts";
import { effectRows } from "./effects-table.ts";

beforeAll(loadAllRows);

describe("the effects table", () => {
  it("gives every name one row", () => {
    const names = effectRows.flatMap((row) => row.names);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("has flag lists that can be read", () => {
    for (const row of effectRows) expect(() => flagNames(row.flags ?? "")).not.toThrow();
  });

  it("has no rule after one that fits everything", () => {
    const hidden = effectRows.filter(({ rules }) =>
      rules.slice(0, -1).some((rule) => !rule.words && !rule.flags && !rule.has && !rule.matching && !rule.devices),
    );
    expect(hidden.map((row) => row.names[0])).toEqual([]);
  });

  it("is mostly of programs that the policy knows, so that their words are read right", () => {
    const strange = effectRows.flatMap((row) => row.names).filter((name) => !isBuiltIn(name));
    expect(strange.length).toBeLessThan(effectRows.flatMap((row) => row.names).length / 10);
  });
});

describe("the sentences", () => {
  it("have the same parameters in both languages", () => {
    for (const code of Object.keys(en) as (keyof typeof en)[]) {
      expect({ code, parameters: parametersOf(es[code]) }).toEqual({ code, parameters: parametersOf(en[code]) });
    }
  });

  it("are short and are no sentence of their own", () => {
    for (const text of [...Object.values(en), ...Object.values(es)]) {
      expect(text).toMatch(/^[\p{Ll}{]/u);
      expect(text).not.toMatch(/\.$/);
    }
  });
});

/** `{count|one|many}` chooses a word and may be needed in one language alone. */
function parametersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""))].sort();
}
