import { expect, test } from "vitest";
import { scriptsOf } from "../../bench/voice/plan-of.ts";
import type { Language } from "../../src/shared/language.ts";

const scriptOf = await scriptsOf();

/** As recognisers wrote them of recordings, or may. */
test.each<[string, string, Language]>([
  ["reinicia en jinx", "sudo systemctl restart nginx", "es"],
  ["Estado de N-Hinx.", "systemctl status --no-pager nginx", "es"],
  ["para el servicio doquer", "sudo systemctl stop docker", "es"],
  ["arranca el servicio Apache 2.", "sudo systemctl start apache2", "es"],
  ["enséñame las últimas 20 líneas de barra bar barra log barra sislog", "tail -n 20 /var/log/syslog", "es"],
  ["restart engine x", "sudo systemctl restart nginx", "en"],
  ["stop the service crone", "sudo systemctl stop cron", "en"],
])("heard as %j it is %j", (heard, script, language) => {
  expect(scriptOf(heard, language, true)).toBe(script);
});

test("what was typed is not heard wrong", () => {
  expect(scriptOf("estado de N-Hinx", "es", false)).not.toContain("nginx");
  expect(scriptOf("muestra el fichero /bar/log", "es", false) ?? "").not.toContain("/var/log");
  // Spoken, nothing is called so and something is that sounds exactly so.
  expect(scriptOf("muestra el fichero /bar/log", "es", true)).toContain("/var/log");
});
