import { expect, test } from "vitest";
import { readTokens } from "../templates/tokens.ts";
import { isAskedInQuestions, isPlainOrder, isTakenBack, losesNoData } from "./destruction.ts";

test.each([
  ["es", "mata el 812, que no responde", true],
  ["en", "kill 812, it is not responding", true],
  ["es", "no mates el 812, que no responde", false],
  ["en", "kill 812 but not 813", false],
  ["es", "mata el 812 si no responde", false],
  ["es", "borra la rama vieja, que ya no se usa", true],
  ["en", "drop the group interns, we don't need it any more", true],
  ["en", "drop the group interns, it is no longer needed", true],
  ["es", "ya no borres a.txt", false],
  ["en", "don't delete it any more", false],
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
  ["es", "imagina que paro nginx", true],
  ["es", "para nginx, nada más", false],
  ["en", "copy a.txt to b.txt, nothing else", false],
] as const)("%s: whether %s is called off or only told", (language, text, isOff) => {
  expect(isTakenBack(text, readTokens(text, language), language)).toBe(isOff);
});

test("what ends or takes over is told from what loses data", () => {
  const harmless = [
    "sudo shutdown -r 03:30",
    "shutdown -c",
    "sudo cryptsetup open /dev/sdb1 x",
    "echo /root/a.sh | at 23:00",
  ];
  expect(harmless.map(losesNoData)).toEqual([true, true, true, true]);
  const lossy = [
    "sudo shutdown -r now; rm a",
    "rm a.txt",
    "sudo cryptsetup luksFormat /dev/sdb1",
    "echo rm a.txt | at 23:00",
  ];
  expect(lossy.map(losesNoData)).toEqual([false, false, false, false]);
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
});
