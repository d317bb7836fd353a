import { expect, test } from "vitest";
import type { Language } from "../../../shared/language.ts";
import type { StageRequest } from "../stage.ts";
import { orderAfterComplaint } from "./order-after-complaint.ts";

function orderOf(text: string, language: Language): string | undefined {
  return orderAfterComplaint({ text, normalised: text, language } as StageRequest)?.text;
}

test.each<[Language, string, string]>([
  ["es", "el disco está lleno, dime qué pesa más en /opt", "dime qué pesa más en /opt"],
  ["es", "nos quedamos sin sitio: muestra los 5 logs más grandes", "muestra los 5 logs más grandes"],
  ["es", "la web va lentísima, muéstrame los procesos por memoria", "muéstrame los procesos por memoria"],
  ["en", "the box is out of space, show the biggest folders in /srv", "show the biggest folders in /srv"],
  ["en", "i can't log in, list failed logins of today", "list failed logins of today"],
])("%s: %s", (language, request, order) => {
  expect(orderOf(request, language)).toBe(order);
});

test.each<[Language, string]>([
  ["es", "el disco está lleno, vacíalo"],
  ["es", "el contenedor web no arranca, enséñame sus últimas líneas"],
  ["es", "los archivos que están viejos, borra todos"],
  ["es", "si el disco está lleno, borra /tmp/a"],
  ["es", "borra a.txt, copia b.txt a c.txt"],
  ["en", "nginx is down, restart it"],
  ["en", "the files that are old, delete everything"],
  ["en", "when the disk is full, delete /tmp/a"],
])("%s: %s has no order of its own", (language, request) => {
  expect(orderOf(request, language)).toBeUndefined();
});
