import { expect, test } from "vitest";
import { fixedSnapshot } from "../../../../command/machine/fixed-snapshot.ts";
import type { StageRequest } from "../../stage.ts";
import { fromSteps } from "./from-steps.ts";
import { inFullWords } from "./pointing/spoken-of.ts";
import type { StepParts } from "./step.ts";
import { atFirst } from "./thing.ts";
import { traceOf } from "./traces/trace.ts";

const nowhere = fixedSnapshot({
  folder: "/srv/x",
  paths: { "/srv/x/viejos": "directory", "/srv/x/datos": "directory" },
});

/** What a part says after a step that was said so and became this script. */
function inFull(part: string, text: string, script: string, language: "es" | "en"): string | undefined {
  return inFullWords(part, { ...atFirst, text, trace: traceOf(script, nowhere) }, language)[0];
}

const nothing = "true";

test.each([
  ["bórralos", "comprime los logs de app", nothing, "es", "borra los logs de app"],
  ["delete them", "compress the logs in app", nothing, "en", "delete the logs in app"],
  ["cámbiale el dueño a ana", "crea la carpeta x", "mkdir x", "es", "cambia el dueño de la carpeta x a ana"],
  ["extract it there", "get it", "wget -P /opt https://a.example/b.tgz", "en", "extract /opt/b.tgz to /opt"],
  ["bórralo", "sube el tar", "scp web.tgz ana@nas:/copias", "es", "borra web.tgz"],
  ["instala htop", "actualiza todo", "apt-get upgrade", "es", "instala htop"],
  ["deshabilítalo", "para el servicio cups", "sudo systemctl stop cups", "es", "deshabilita el servicio cups"],
  ["lo deshabilitas", "para el servicio cups", nothing, "es", "deshabilitas el servicio cups"],
  ["la borras", "descarga la imagen redis", nothing, "es", "borras la imagen redis"],
  ["dale formato ext4", "crea el volumen web", nothing, "es", "da formato ext4 al volumen web"],
  ["ponele la etiqueta datos", "formateá /dev/sdb1", nothing, "es", "pon la etiqueta datos a /dev/sdb1"],
  ["los errores de hoy", "reinicia nginx", nothing, "es", "los errores de hoy"],
  ["las claves de ana", "borra el usuario ana", nothing, "es", "las claves de ana"],
  ["la imagen nginx", "borra el contenedor web", nothing, "es", "la imagen nginx"],
  ["variables de entorno", "reinicia nginx", nothing, "es", "variables de entorno"],
  ["add him to docker", "create the user bob", "sudo useradd -m bob", "en", "add the user bob to docker"],
  ["take her out of sudo", "lock ana", nothing, "en", "take ana out of sudo"],
  ["back up her files", "lock ana", nothing, "en", "back up her files"],
  ["disable it at boot", "stop cron", nothing, "en", "disable cron at boot"],
  ["bórrala", "empaqueta la carpeta viejos en v.tar.gz", "tar -czf v.tar.gz viejos", "es", "borra la carpeta viejos"],
  ["muévelo a /tmp", "empaqueta viejos en v.tar.gz", "tar -czf v.tar.gz viejos", "es", "mueve v.tar.gz a /tmp"],
  ["mete ahí los pdf", "crea la carpeta copias", "mkdir copias", "es", "mete los pdf en copias"],
  ["copy the photos there", "make a folder called album", "mkdir album", "en", "copy the photos to album"],
  ["borra el zip", "descomprime fotos.zip", "unzip fotos.zip", "es", "borra fotos.zip"],
  ["delete the original", "copy a.txt to b.txt", "cp a.txt b.txt", "en", "delete a.txt"],
  ["vacíalo", "copia app.log a app.log.bak", "cp app.log app.log.bak", "es", "vacia app.log"],
  [
    "cambia el puerto 80 por 81",
    "copia a.conf a b.conf",
    "cp a.conf b.conf",
    "es",
    "cambia el puerto 80 por 81 en a.conf",
  ],
  ["dime cuántas líneas tiene", "descomprime d.sql.gz", "gunzip d.sql.gz", "es", "dime cuántas líneas tiene d.sql"],
  ["show me its last 20 log lines", "reload nginx", nothing, "en", "show me the last 20 log lines of nginx"],
  ["quítaselo a b.sh", "dale permiso de ejecución a a.sh", "chmod +x a.sh", "es", "quita permiso de ejecución a b.sh"],
  ["crea otra que se llame b", "borra la carpeta a", "rm -r a", "es", "crea una carpeta que se llame b"],
  ["mátalo", "mira qué proceso usa el puerto 80", nothing, "es", "mata el proceso que usa el puerto 80"],
  ["borra los dos originales", "junta a y b en c.txt", "cat a b > c.txt", "es", "borra a y b"],
  ["delete both originals", "merge a and b into c.txt", "cat a b > c.txt", "en", "delete a and b"],
  ["muéstrame el nuevo", "copia a.txt a b.txt", "cp a.txt b.txt", "es", "muéstrame b.txt"],
  ["cuenta los INSERT del sql que sale", "descomprime d.sql.gz", "gunzip d.sql.gz", "es", "cuenta los INSERT de d.sql"],
  ["delete its .tmp files", "pack viejos", "tar -czf v.tgz viejos", "en", "delete the .tmp files of the folder viejos"],
  ["ponerle contraseña", "crea ana", "useradd ana", "es", "pon contraseña al usuario ana"],
  ["métele copia de a y b ahí", "crea la carpeta x", "mkdir x", "es", "méte copia de a y b en x"],
  ["ponle de nombre b.txt", "mueve a.txt a viejos", "mv a.txt viejos", "es", "renombra viejos/a.txt a viejos/b.txt"],
  ["borra las que no se usen", "baja redis", "docker pull redis", "es", "borra las imágenes de docker que no se usen"],
  ["delete the dangling ones", "pull redis", "docker pull redis", "en", "delete the dangling docker images"],
  ["enséñame las imágenes", "baja redis", "docker pull redis", "es", "enséñame las imágenes de docker"],
  ["borra el LEEME.txt de ahí", "lista lo de viejos", "ls viejos", "es", "borra el LEEME.txt de ahí"],
] as const)("%s after %s", (part, text, script, language, whole) => {
  expect(inFull(part, text, script, language)).toBe(whole);
});

const request: StageRequest = {
  text: "comprime los logs de app y bórralos",
  normalised: "comprime los logs de app y bórralos",
  language: "es",
  machine: fixedSnapshot(),
};

const by = (one: StepParts["one"]): StepParts => ({ one, reads: async (script) => script.startsWith("look") });

test("steps become one script, as sure as all of them together, and each is named", async () => {
  const plan = await fromSteps(
    request,
    by(async ({ text }) => ({ script: `do "${text}"`, certainty: 0.9, sentence: text })),
  );
  expect(plan).toMatchObject({
    script: 'do "comprime los logs de app" && do "borra los logs de app"',
    source: "mango",
    confidence: expect.closeTo(0.81),
  });
  expect(plan?.say).toContain("comprime los logs de app; borra los logs de app");
});

test("a step that a skill knows is the skill's", async () => {
  const bySkills = async (part: string) =>
    part === "borra los logs de app"
      ? ({ kind: "command", script: "skill", source: "skill", confidence: 1, say: "" } as const)
      : undefined;
  const plan = await fromSteps(
    { ...request, bySkills },
    by(async () => ({ script: "recipe", certainty: 0.7, sentence: "x" })),
  );
  expect(plan).toMatchObject({ script: "recipe && skill", confidence: 0.7 });
});

test("where one step is not understood, nothing is made of all", async () => {
  expect(
    await fromSteps(
      request,
      by(async ({ text }) => (text.startsWith("borra") ? undefined : { script: "a", certainty: 1, sentence: "a" })),
    ),
  ).toBeUndefined();
});

/** What each step may mean, and what the whole does. */
const guessed = (whole: string, few: Record<string, string[]>): StepParts => ({
  ...by(async ({ text }) => (text in few ? undefined : { script: "docker stop web", certainty: 0.9, sentence: text })),
  likely: { whole: { script: whole, certainty: 0.5 }, few: async ({ text }) => few[text] ?? [] },
});
const stopAndDelete: StageRequest = {
  ...request,
  text: "stop the container web and delete it",
  normalised: "stop the container web and delete it",
  language: "en",
};

test("what a step may mean is what it means where one recipe for all has it too", async () => {
  const few = { "delete the container web": ["docker container prune", "docker rm web"] };
  const plan = await fromSteps(stopAndDelete, guessed("docker stop web && docker rm web", few));
  expect(plan).toMatchObject({ script: "docker stop web && docker rm web", confidence: expect.closeTo(0.675) });
});

test("where the recipe for all does more, or something else, nobody has agreed", async () => {
  const few = { "delete the container web": ["docker rm web"] };
  for (const whole of ["docker stop web && docker rm web && docker rmi web", "docker kill web && docker rm web"])
    expect(await fromSteps(stopAndDelete, guessed(whole, few))).toBeUndefined();
});

test("a skill that leaves out the program that was named gives way", async () => {
  const bySkills = async () =>
    ({ kind: "command", script: "tar -czf a.tgz a.log", source: "skill", confidence: 0.945, say: "" }) as const;
  const text = "comprime con gzip a.log y espera 5 segundos";
  const plan = await fromSteps(
    { ...request, text, normalised: text, bySkills },
    by(async () => ({ script: "gzip a.log", certainty: 0.85, sentence: "x" })),
  );
  expect(plan?.script).toBe("gzip a.log && sleep 5");
});

test.each([
  ["si nginx no está corriendo arráncalo", "systemctl is-active --quiet nginx || sudo systemctl start nginx"],
  ["si el servicio nginx está activo, reinícialo", "systemctl is-active --quiet nginx && sudo systemctl restart nginx"],
] as const)("%s", async (text, script) => {
  const one: StepParts["one"] = async ({ text: part }) => {
    const [, verb, unit] = /^(arranca|reinicia) el servicio (\w+)$/.exec(part) ?? [];
    return unit === undefined
      ? undefined
      : {
          script: `sudo systemctl ${verb === "arranca" ? "start" : "restart"} ${unit}`,
          certainty: 0.9,
          sentence: part,
        };
  };
  expect((await fromSteps({ ...request, text, normalised: text }, by(one)))?.script).toBe(script);
});

test("what is started again is the service that was stopped, whatever was done between", async () => {
  const said: string[] = [];
  const scripts: Record<string, string> = {
    "para nginx": "systemctl stop nginx",
    "copia a.txt a b.txt": "cp a.txt b.txt",
  };
  const text = "para nginx, copia a.txt a b.txt y vuelve a arrancarlo";
  await fromSteps(
    { ...request, text, normalised: text },
    by(async ({ text: part }) => {
      said.push(part);
      return { script: scripts[part] ?? "x", certainty: 0.9, sentence: part };
    }),
  );
  expect(said.at(-1)).toBe("arrancar el servicio nginx");
});
