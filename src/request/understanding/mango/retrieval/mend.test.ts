import { expect, test } from "vitest";
import { mended } from "./mend.ts";

const words = new Set(["paquetes", "actualizar", "cartela", "carteras", "packages"]);

test.each([
  ["paqutes que se pueden actualizar", "paquetes que se pueden actualizar"],
  ["remove pacakges", "remove packages"],
  // A word between two others is neither.
  ["una cartera", "una cartera"],
  // Another bend of a word that is used.
  ["paquetos", "paquetos"],
  ["{folder} /srv/paqutes paqutes.txt", "{folder} /srv/paqutes paqutes.txt"],
])("%s", (text, expected) => {
  expect(mended(text, words, (word) => word === "paquetos")).toBe(expected);
});
