import { expect, test } from "vitest";
import { fixedSnapshot } from "../../../command/machine/fixed-snapshot.ts";
import type { StageRequest } from "../stage.ts";
import { fromSteps, withObject, withSharedObject } from "./steps.ts";

test("what a step calls it is what the step before was about", () => {
  expect(withObject("bórralos", "comprime los logs de app", "es")).toBe("borra los logs de app");
  expect(withObject("delete them", "compress the logs in app", "en")).toBe("delete the logs in app");
  expect(withObject("instala htop", "actualiza todo", "es")).toBe("instala htop");
});

test.each([
  ["deshabilítalo", "para el servicio cups", "es", "deshabilita el servicio cups"],
  ["lo deshabilitas", "para el servicio cups", "es", "deshabilitas el servicio cups"],
  ["la borras", "descarga la imagen redis", "es", "borras la imagen redis"],
  ["dale formato ext4", "crea el volumen web", "es", "da formato ext4 a el volumen web"],
  ["ponele la etiqueta datos", "formateá /dev/sdb1", "es", "pone la etiqueta datos a /dev/sdb1"],
  ["los errores de hoy", "reinicia nginx", "es", "los errores de hoy"],
  ["las claves de ana", "borra el usuario ana", "es", "las claves de ana"],
  ["la imagen nginx", "borra el contenedor web", "es", "la imagen nginx"],
  ["variables de entorno", "reinicia nginx", "es", "variables de entorno"],
  ["add him to docker", "create the user bob", "en", "add the user bob to docker"],
  ["take her out of sudo", "lock ana", "en", "take ana out of sudo"],
  ["back up her files", "lock ana", "en", "back up her files"],
  ["disable it at boot", "stop cron", "en", "disable cron at boot"],
] as const)("%s after %s", (part, before, language, whole) => {
  expect(withObject(part, before, language)).toBe(whole);
});

test("a verb alone is about what comes after the next one", () => {
  expect(withSharedObject("para", "borra el contenedor web")).toBe("para el contenedor web");
  expect(withSharedObject("stop", "remove the container web")).toBe("stop the container web");
  expect(withSharedObject("para nginx", "borra su caché")).toBe("para nginx");
  expect(withSharedObject("reinicia", undefined)).toBe("reinicia");
});

const request: StageRequest = {
  text: "comprime los logs de app y bórralos",
  normalised: "comprime los logs de app y bórralos",
  language: "es",
  machine: fixedSnapshot(),
};

test("steps become one script, as sure as all of them together, and each is named", async () => {
  const plan = await fromSteps(request, async ({ text }) => ({
    script: `do "${text}"`,
    certainty: 0.9,
    sentence: text,
  }));
  expect(plan).toMatchObject({
    script: 'do "comprime los logs de app" && do "borra los logs de app"',
    source: "mango",
    confidence: expect.closeTo(0.81),
  });
  expect(plan?.say).toContain("comprime los logs de app; borra los logs de app");
});

test("a step that a skill knows is the skill's", async () => {
  const bySkills = (part: string) =>
    part === "borra los logs de app"
      ? ({ kind: "command", script: "skill", source: "skill", confidence: 1, say: "" } as const)
      : undefined;
  const plan = await fromSteps({ ...request, bySkills }, async () => ({
    script: "recipe",
    certainty: 0.7,
    sentence: "x",
  }));
  expect(plan).toMatchObject({ script: "recipe && skill", confidence: 0.7 });
});

test("where one step is not understood, nothing is made of all", async () => {
  expect(
    await fromSteps(request, async ({ text }) =>
      text.startsWith("borra") ? undefined : { script: "a", certainty: 1, sentence: "a" },
    ),
  ).toBeUndefined();
});
