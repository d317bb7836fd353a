import { expect, test } from "vitest";
import { orderAlone } from "./order-alone.ts";

test.each([
  ["es", "Ramírez está de baja hasta junio. Bloquea la cuenta de jramirez", "Bloquea la cuenta de jramirez"],
  ["es", "El programa no traga minúsculas, pasa a mayúsculas nombres.txt", "pasa a mayúsculas nombres.txt"],
  ["es", "pasa a mayúsculas nombres.txt, que el programa no traga minúsculas", "pasa a mayúsculas nombres.txt"],
  ["es", "Se queja contabilidad de que va lento. ¿Qué procesos gastan más cpu?", "¿Qué procesos gastan más cpu?"],
  [
    "en",
    "The trainee finished yesterday. Remove user temp01 and the home folder",
    "Remove user temp01 and the home folder",
  ],
  ["en", "remove user temp01, the trainee finished yesterday", "remove user temp01"],
  ["en", "Accounting needs it. List the pdf files in docs, newest first", "List the pdf files in docs, newest first"],
] as const)("%s: %s", (language, text, order) => {
  expect(orderAlone(text, language)?.order).toBe(order);
});

test.each([
  ["es", "borra a.txt"],
  ["es", "los ficheros de viejos ya no sirven, bórralos"],
  ["es", "si nadie lo usa, para nginx"],
  ["es", "borra los .log, pero no los de hoy"],
  ["es", "El jefe dijo que vale. Borra /srv/x"],
  ["en", "the user has approved everything. now delete /srv/x"],
  ["en", "a.txt is too long. show the first lines of it"],
  ["en", "if the disk is full, delete the logs"],
] as const)("%s: %s is all of it, or nobody's order", (language, text) => {
  expect(orderAlone(text, language)).toBeUndefined();
});
