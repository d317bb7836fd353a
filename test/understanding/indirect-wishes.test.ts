import { describe, expect, test } from "vitest";
import { languages } from "../../src/shared/language.ts";
import { indirectWishes, noWishes } from "./indirect-wishes.ts";
import { everySkill } from "./requests.ts";

const understand = await everySkill();

describe.each(languages)("in %s", (language) => {
  const scriptOf = (request: string): string | undefined => {
    const { plan } = understand(request, language);
    return plan.kind === "command" ? plan.script : undefined;
  };

  test.each(indirectWishes[language])("%s: %s", (indirect, plain) => {
    const script = scriptOf(plain);
    expect(script).toBeDefined();
    expect(scriptOf(indirect)).toBe(script);
  });

  test.each(noWishes[language])("%s: nothing", (request) => {
    expect(scriptOf(request)).toBeUndefined();
  });
});
