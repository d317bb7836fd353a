import { expect, test } from "vitest";
import type { Language } from "../../../../shared/language.ts";
import type { Recipe } from "../../../recipes/recipe.ts";
import { isOpposite } from "./opposites.ts";

function recipe(es: string, en: string): Recipe {
  return {
    id: "a/b",
    template: "x",
    program: "x",
    area: "a",
    risk: "read",
    es: [es],
    en: [en],
    notes: { es: "", en: "" },
  };
}

test.each<[string, Language, Recipe, boolean]>([
  ["open port 443 in ufw", "en", recipe("cierra {port}", "close port {port}"), true],
  ["open port 443 in ufw", "en", recipe("abre {port}", "open port {port}"), false],
  ["abre el puerto 443", "es", recipe("cierra el puerto {port}", "close port {port}"), true],
  ["desmonta /mnt", "es", recipe("monta {folder}", "mount {folder}"), true],
  ["open port 443", "en", recipe("cierra", "close port {port} that was open"), true],
  // A recipe that is asked for in either way does both.
  [
    "open port 443",
    "en",
    { ...recipe("abre", "open port {port}"), en: ["open port {port}", "close {port}, then open it"] },
    false,
  ],
  // What is open already is not to be opened.
  ["puertos abiertos", "es", recipe("cierra el puerto {port}", "close port {port}"), false],
  ["corre x.sh cada 5 minutos", "es", { ...recipe("a", "b"), template: "echo {path} | at now + 5 minutes" }, true],
  ["corre x.sh en 5 minutos", "es", { ...recipe("a", "b"), template: "echo {path} | at now + 5 minutes" }, false],
  [
    "logs of nginx for the past hour",
    "en",
    { ...recipe("a", "b"), template: "journalctl -u {unit} --until {date} --no-pager" },
    true,
  ],
  [
    "logs of nginx before the first of may",
    "en",
    { ...recipe("a", "b"), template: "journalctl -u {unit} --until {date} --no-pager" },
    false,
  ],
  ["corre x.sh cada día", "es", { ...recipe("a", "b"), template: "(sudo crontab -l; echo x) | sudo crontab -" }, true],
  ["que root corra x.sh", "es", { ...recipe("a", "b"), template: "(sudo crontab -l; echo x) | sudo crontab -" }, false],
  ["set x to 1 for good", "en", { ...recipe("a", "b"), template: "sudo sysctl -w {variable}={number}" }, true],
  ["set x to 1 until the next reboot", "en", { ...recipe("a", "b"), template: "echo a | tee /etc/sysctl.d/x" }, true],
  ["set x to 1", "en", { ...recipe("a", "b"), template: "sudo sysctl -w {variable}={number}" }, false],
  ["boot without a desktop", "en", { ...recipe("a", "b"), template: "systemctl set-default graphical.target" }, true],
  ["boot to the desktop", "en", { ...recipe("a", "b"), template: "systemctl set-default graphical.target" }, false],
  ["que el módulo x no se cargue", "es", { ...recipe("a", "b"), template: "sudo modprobe {module}" }, true],
  ["carga el módulo x", "es", { ...recipe("a", "b"), template: "sudo modprobe {module}" }, false],
  ["reinicia nginx", "es", recipe("cierra el puerto {port}", "close port {port}"), false],
  ["que ana ya no pueda usar sudo", "es", recipe("que {user} pueda usar sudo", "x"), true],
  ["que ana pueda usar sudo", "es", recipe("que {user} ya no pueda usar sudo", "x"), true],
  ["que ana pueda usar sudo", "es", recipe("que {user} pueda usar sudo", "x"), false],
  ["ana should no longer be able to log in", "en", recipe("x", "{user} should be able to log in"), true],
  // Who complains wants the contrary of what is.
  ["ana no puede entrar", "es", recipe("que {user} pueda entrar", "x"), false],
  // All but one, said the other way round.
  ["que los demás no puedan leerlo, solo yo", "es", recipe("que solo yo pueda leer {file}", "x"), false],
])("%s (%s): %j is the contrary: %s", (asked, language, one, expected) => {
  expect(isOpposite(one, asked, language)).toBe(expected);
});
