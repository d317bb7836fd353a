import { expect, test } from "vitest";
import type { Plan } from "../../ports/plan.ts";
import { completenessOf } from "./completeness.ts";

const known = (words: string): Plan =>
  /^(reinicia nginx|what time is it|who is logged in|qué versión es( esta)?)$/.test(words)
    ? { kind: "answer", text: "", citations: [] }
    : { kind: "clarify", question: "", choices: [] };

test.each([
  ["reinicia nginx", "es", "complete"],
  ["what time is it", "en", "complete"],
  ["reinicia el", "es", "unfinished"],
  ["copia todo en", "es", "unfinished"],
  ["la dirección diez punto", "es", "unfinished"],
  ["restart the", "en", "unfinished"],
  ["copy it from", "en", "unfinished"],
  ["reinicia nginx para", "es", "open"],
  ["what time is it in", "en", "open"],
  ["who is logged in", "en", "complete"],
  ["qué versión es esta", "es", "complete"],
  ["reinicia", "es", "open"],
  ["", "es", "open"],
] as const)("%j (%s) is %s", (words, language, expected) => {
  expect(completenessOf(words, language, known)).toBe(expected);
});
