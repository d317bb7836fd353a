import { expect, test } from "vitest";
import { mended } from "./mend.ts";

const words = new Set(["paquetes", "actualizar", "carta", "marca", "packages"]);

test.each([
  ["paqutes que se pueden actualizar", "paquetes que se pueden actualizar"],
  ["remove pacakges", "remove packages"],
  // A word between two others is neither.
  ["el usuario marta", "el usuario marta"],
  // Another bend of a word that is used.
  ["carga", "carga"],
  ["{folder} /srv/paqutes paqutes.txt", "{folder} /srv/paqutes paqutes.txt"],
])("%s", (text, expected) => {
  expect(mended(text, words, (word) => word === "carga")).toBe(expected);
});
