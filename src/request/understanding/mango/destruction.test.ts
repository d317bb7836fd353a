import { expect, test } from "vitest";
import type { Recipe } from "../../recipes/recipe.ts";
import { readTokens } from "../templates/tokens.ts";
import { asksForDestruction, isPlainOrder } from "./destruction.ts";

test.each([
  ["es", "mata el 812, que no responde", true],
  ["en", "kill 812, it is not responding", true],
  ["es", "sincroniza a con b y que borre lo que ya no exista", true],
  ["en", "mirror a to b and delete what is no longer there", true],
  ["es", "no hace falta que borres a", false],
  ["es", "no mates el 812, que no responde", false],
  ["en", "kill 812 but not 813", false],
  ["es", "mata el 812 si no responde", false],
] as const)("%s: whether %s orders it", (language, text, ordered) => {
  expect(isPlainOrder(text, readTokens(text, language), language)).toBe(ordered);
});

test.each([
  ["es", "borra los .tmp que no se modificaron en 15 días", true],
  ["en", "delete the files that were not read for a year", false],
  ["en", "delete the files not read for a year", true],
  ["es", "no borres los .tmp de hoy", false],
  ["es", "¿borro los que no se usan?", false],
] as const)("%s: whether %s orders it, where every word of it was read", (language, text, ordered) => {
  expect(isPlainOrder(text, readTokens(text, language), language, { isAllRead: true })).toBe(ordered);
});

const filling = { values: {}, words: {}, missing: [], defaulted: [], anchored: 0 };

test.each([
  ["sudo swapoff -a", "apaga toda la swap", ["Apaga la memoria de intercambio"], true],
  ["sudo cryptsetup open {device} {text}", "abre /dev/sdb1 como seguro", ["Abre {device} como {text}"], true],
  // Whatever a verb ends in.
  ["sudo apt autoremove", "hay paquetes huérfanos, límpialos", ["Limpia los paquetes que sobran"], true],
  // Making is no verb for what deletes, and a word of the recipe's must have been said.
  ["rm -r {folder}", "crea sitio en /srv", ["Crea sitio en {folder}"], false],
  ["sudo swapoff -a", "qué tal la swap", ["Apaga la memoria de intercambio"], false],
] as const)("%s: whether %s asks for it", (template, text, es, isAsked) => {
  const recipe = { id: "a/b", template, es: [...es], en: [] } as unknown as Recipe;
  expect(asksForDestruction(readTokens(text, "es"), recipe, filling as never, "es")).toBe(isAsked);
});
