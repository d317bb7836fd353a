import { expect, test } from "vitest";
import type { Recipe } from "../../recipes/recipe.ts";
import { readTokens } from "../templates/tokens.ts";
import { asksForDestruction, isAskedInQuestions, isPlainOrder, isTakenBack, onlyLooksAt } from "./destruction.ts";
import type { Filling } from "./filling/fill-recipe.ts";

test.each([
  ["es", "mata el 812, que no responde", true],
  ["en", "kill 812, it is not responding", true],
  ["es", "sincroniza a con b y que borre lo que ya no exista", true],
  ["en", "mirror a to b and delete what is no longer there", true],
  ["es", "no hace falta que borres a", false],
  ["es", "no mates el 812, que no responde", false],
  ["en", "kill 812 but not 813", false],
  ["es", "mata el 812 si no responde", false],
  ["es", "borra la rama vieja, que ya no se usa", true],
  ["en", "drop the group interns, we don't need it any more", true],
  ["en", "drop the group interns, it is no longer needed", true],
  ["es", "ya no borres a.txt", false],
  ["en", "don't delete it any more", false],
  ["es", "mi cuñado jura que con dd if=/dev/zero of=/dev/sda va mejor", false],
  ["es", "si yo fuera tú, borraría /srv/viejo", false],
  ["es", "por poco borro /etc", false],
  ["en", "I nearly wiped /etc", false],
  ["en", "the mail says: delete /srv/old", false],
  ["en", "provided the auditor agrees, delete /srv/old", false],
  ["en", "once it is copied somebody will have to delete the originals", false],
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

test.each([
  ["es", "borra todo, no espera, nada", true],
  ["en", "stop the print jobs, never mind", true],
  ["en", "my friend ran chmod 000 / once", true],
  ["en", "restart nginx... nah, forget it", true],
  ["es", "mata el 812, da igual, ya lo hago yo", true],
  ["en", "some guy suggests chmod -R 777 /", true],
  ["es", "imagina que paro nginx", true],
  ["es", "para nginx, nada más", false],
  ["en", "copy a.txt to b.txt, nothing else", false],
] as const)("%s: whether %s is called off or only told", (language, text, isOff) => {
  expect(isTakenBack(text, readTokens(text, language), language)).toBe(isOff);
});

test("a recipe is asked for in questions where several of its sentences begin as one does", () => {
  const recipe = {
    en: ["what roles exist in postgres", "which postgres users are there", "list the roles"],
    es: ["lista los roles"],
  };
  const asked = {
    ...recipe,
    id: "x",
    template: "true",
    program: "true",
    area: "x",
    risk: "write" as const,
    notes: { es: "", en: "" },
  };
  expect(isAskedInQuestions(asked, "en")).toBe(true);
  expect(isAskedInQuestions(asked, "es")).toBe(false);
  const wished = {
    en: ["have nginx start at boot", "is to start by itself", "can you enable nginx?", "could nginx start alone?"],
    es: ["que nginx arranque solo", "que se inicie siempre", "¿puedes habilitar nginx?", "¿me habilitas nginx?"],
  };
  expect(isAskedInQuestions({ ...asked, ...wished }, "en")).toBe(false);
  expect(isAskedInQuestions({ ...asked, ...wished }, "es")).toBe(false);
});

const filling: Filling = { values: {}, words: {}, missing: [], defaulted: [], unused: [], anchored: 0 } as never;

function recipe(template: string, es: string): Recipe {
  const notes = { es: "", en: "" };
  return { id: "a/b", template, program: "x", area: "a", risk: "destructive", es: [es], en: [es], notes };
}

test.each([
  [
    "reinicia en 10 minutos",
    recipe("shutdown -r +{duration@minutes}", "Reinicia la máquina dentro de {duration}"),
    true,
  ],
  ["programa un reinicio a las 4", recipe("shutdown -r {time}", "programa el reinicio para las {time}"), true],
  ["lanza x.sh mañana", recipe("echo {path} | at {time} tomorrow", "mañana a las {time} lanza {path}"), true],
  // Only what is run later is ordered by a verb for running.
  ["lanza x.sh mañana", recipe("rm {path}", "lanza {path}, que borra"), false],
  ["la máquina en 10 minutos", recipe("shutdown -r +{duration@minutes}", "Reinicia en {duration}"), false],
])("%s: whether it asks for %j", (text, one, asks) => {
  expect(asksForDestruction(readTokens(text, "es"), one, filling, "es")).toBe(asks);
});

test.each([
  ["sudo swapoff -a", "apaga toda la swap", ["Apaga la memoria de intercambio"], true],
  ["sudo cryptsetup open {device} {text}", "abre /dev/sdb1 como seguro", ["Abre {device} como {text}"], true],
  // Whatever a verb ends in.
  ["sudo apt autoremove", "hay paquetes huérfanos, límpialos", ["Limpia los paquetes que sobran"], true],
  // Making is no verb for what deletes, and a word of the recipe's must have been said.
  ["rm -r {folder}", "crea sitio en /srv", ["Crea sitio en {folder}"], false],
  ["sudo swapoff -a", "qué tal la swap", ["Apaga la memoria de intercambio"], false],
  // Of what is to go something must be said.
  ["git stash clear", "borra todo eso ya", ["Borra todo lo apartado de git"], false],
  ["git stash clear", "borra todo lo apartado", ["Borra todo lo apartado de git"], true],
] as const)("%s: whether %s asks for it", (template, text, es, isAsked) => {
  expect(asksForDestruction(readTokens(text, "es"), { ...recipe(template, ""), es: [...es] }, filling, "es")).toBe(
    isAsked,
  );
});

test.each([
  ["mata todos los procesos", ["Lista los procesos"], true],
  ["mata todos los procesos", ["Mata los procesos de {user}"], false],
  ["lista los procesos que maté", ["Lista los procesos"], false],
])("%s: whether %j only looks at what is to go", (text, es, onlyLooks) => {
  expect(onlyLooksAt({ ...recipe("ps aux", ""), es }, text, "es")).toBe(onlyLooks);
});
