import { expect, test } from "vitest";
import { isNegator } from "../around-the-sentence/negation.ts";
import { readTokens } from "../templates/tokens.ts";
import { isOfWhatGoes } from "./of-what-goes.ts";

test.each([
  ["es", "mata el 812, no responde", true],
  ["es", "borra lo que ya no exista", true],
  ["es", "quita los paquetes que no se usan", true],
  ["es", "borra la cuenta de ana, que ya no trabaja aquí", true],
  ["es", "tira la tabla, que no la usa nadie", true],
  ["es", "sincroniza y que no borres nada", false],
  ["es", "para nginx, que no uses sudo", false],
  ["es", "limpia la caché pero que no uses rm", false],
  ["es", "haz sitio, que no hace falta que borres nada", false],
  ["es", "borra los que no son de ana", false],
  ["en", "kill 812, it does not answer", true],
  ["en", "kill 812, it is not responding", true],
  ["en", "delete what is no longer there", true],
  ["en", "drop the users that are not needed", true],
  ["en", "drop the group, we don't use it any more", true],
  ["en", "drop the group but not the users", false],
  ["en", "don't delete it any more", false],
] as const)("%s: whether the no of %s is of what goes", (language, text, is) => {
  const tokens = readTokens(text, language);
  const at = tokens.findIndex((token) => isNegator(token, language));
  expect(isOfWhatGoes(tokens, at, language)).toBe(is);
});
