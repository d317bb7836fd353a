import { expect, test } from "vitest";
import { scriptsOf } from "../../bench/voice/plan-of.ts";
import type { Language } from "../../src/shared/language.ts";

const scriptOf = await scriptsOf();

test.each<[Language, string, string]>([
  ["es", "Reinicia al servicio SSH.", "sudo systemctl restart ssh"],
  ["es", "Ay actualizaciones pendientes", "apt list --upgradable"],
  ["en", "Which ports our open?", "ss -tulnp"],
  ["en", "Which process is used the most memory?", "ps aux --sort=-%mem | head -n 11"],
  ["en", "his docker running", "systemctl status --no-pager docker"],
])("spoken, a sentence that only sounds like what was written is meant: %s %s", (language, heard, script) => {
  expect(scriptOf(heard, language, true)).toBe(script);
});

test.each<[Language, string]>([
  // Typed it is what it is.
  ["en", "Which ports our open?"],
  ["es", "Ay actualizaciones pendientes"],
])("typed, it is not: %s %s", (language, typed) => {
  expect(scriptOf(typed, language, false)).toBeUndefined();
});

test.each<[Language, string]>([
  ["es", "mañana comemos en casa de mi hermana"],
  ["en", "we are having lunch at our place"],
  ["en", "never restart the law service"],
  ["es", "no apagues la maquina"],
])("talk sounds like nothing: %s %s", (language, heard) => {
  expect(scriptOf(heard, language, true)).toBeUndefined();
});
