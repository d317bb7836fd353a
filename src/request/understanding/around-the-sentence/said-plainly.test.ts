import { expect, test } from "vitest";
import type { Language } from "../../../shared/language.ts";
import { saidPlainly } from "./said-plainly.ts";

test.each<[Language, string, string, boolean]>([
  ["es", "se me ha olvidado cómo se llama esto", "cómo se llama esto", true],
  ["es", "me vendría bien comprimir los .log de /srv", "comprimir los .log de /srv", false],
  ["es", "qué hora es es lo que no sé", "qué hora es", true],
  ["es", "esto va lentísimo, qué carga tiene la máquina", "qué carga tiene la máquina", false],
  ["en", "I'd feel better if I knew which ports are listening", "which ports are listening", true],
  ["en", "my watch died, what time is it here", "what time is it here", false],
  ["en", "I bet some services failed at boot, let me see them", "which services failed at boot", true],
  // Documents tell how things are done, however it is asked.
  ["es", "no sé cómo se reinicia nginx", "cómo se reinicia nginx", true],
  // What is told names something, limits the order or is what it points to.
  ["es", "el /srv/a.log está enorme, comprime los demás", "el /srv/a.log está enorme, comprime los demás", false],
  ["es", "si está lleno, borra la caché", "si está lleno, borra la caché", false],
  ["en", "the backups are huge, delete them", "the backups are huge, delete them", false],
  ["en", "delete the logs, which ones are left", "delete the logs, which ones are left", false],
])("%s: %s", (language, text, said, asks) => {
  expect(saidPlainly(text, language)).toEqual({ said, asks });
});
