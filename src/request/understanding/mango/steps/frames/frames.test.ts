import { expect, test } from "vitest";
import { readFrame } from "./frames.ts";

/** The parts of a request; an output in square brackets, what hangs on the part before after a question mark. */
function parts(request: string, language: "es" | "en"): string[] | undefined {
  const frame = readFrame(request, language);
  return frame?.kind === "sequence"
    ? frame.parts.map(({ text, isOutput, ifWell }) => (isOutput ? `[${text}]` : ifWell ? `?${text}` : text))
    : undefined;
}

test.each([
  ["es", "para nginx y borra su caché", ["para nginx", "borra su caché"]],
  ["es", "empaqueta viejos en v.tar.gz y, cuando acabe, bórrala", ["empaqueta viejos en v.tar.gz", "bórrala"]],
  [
    "es",
    "crea la carpeta a, mete ahí los pdf y luego comprímela",
    ["crea la carpeta a", "mete ahí los pdf", "comprímela"],
  ],
  ["es", "antes de borrar a.txt cópialo a b.txt", ["cópialo a b.txt", "borrar a.txt"]],
  ["es", "antes de borrar a.txt, cópialo a b.txt", ["cópialo a b.txt", "borrar a.txt"]],
  [
    "es",
    "después de actualizar la lista de paquetes instala htop",
    ["actualizar la lista de paquetes", "instala htop"],
  ],
  ["es", "tras descomprimir a.gz divídelo en trozos", ["descomprimir a.gz", "divídelo en trozos"]],
  ["es", "crea la carpeta x y adentro mete los pdf", ["crea la carpeta x", "mete los pdf ahí"]],
  [
    "es",
    "saca los ERROR de a.log y de esas cuenta las que hablan de pagos",
    ["saca los ERROR de a.log", "[de esas cuenta las que hablan de pagos]"],
  ],
  ["es", "vacía a.log pero antes haz una copia", ["haz una copia", "vacía a.log"]],
  ["es", "comprueba nginx y si está bien recárgalo", ["comprueba nginx", "?recárgalo"]],
  ["es", "pon 600 a a.key y 644 a a.crt", ["pon 600 a a.key", "pon 644 a a.crt"]],
  ["es", "por favor, vacíe a.log y elimine después b.log, que no sirve", ["vacíe a.log", "elimine b.log"]],
  ["es", "lista los pdf y dime cuántos son", ["lista los pdf", "[dime cuántos son]"]],
  ["es", "en tmp borra a.pid y muéstrame qué queda", ["borra a.pid en tmp", "muéstrame qué queda"]],
  ["en", "before deleting a.txt, copy it to b.txt", ["copy it to b.txt", "delete a.txt"]],
  [
    "en",
    "in tmp, delete worker.pid and lock, then show what's left",
    ["delete worker.pid and lock in tmp", "show what's left"],
  ],
  ["es", "empaqueta docs en d.zip y, si salió bien, bórrala", ["empaqueta docs en d.zip", "?bórrala"]],
  [
    "es",
    "recarga squid pero solo si la configuración está bien",
    ["comprueba la configuración de squid", "?recarga squid"],
  ],
  ["es", "cifra a.txt y si se cifró borra el original", ["cifra a.txt", "?borra el original"]],
  [
    "es",
    "hemos cambiado cosas en postfix: revisa su configuración y recárgalo",
    ["revisa su configuración", "recárgalo"],
  ],
  [
    "es",
    "quita los comentarios de a.conf dejando el original como a.conf.viejo",
    ["copia a.conf a a.conf.viejo", "quita los comentarios de a.conf"],
  ],
  ["en", "restart haproxy only if its config is valid", ["check the configuration of haproxy", "?restart haproxy"]],
  [
    "en",
    "pack docs into d.tgz and, once you have checked that the archive is intact, delete the folder",
    ["pack docs into d.tgz", "check that the archive is intact", "?delete the folder"],
  ],
  ["en", "check the config and only if it is fine reload nginx", ["check the config", "?reload nginx"]],
  ["en", "find TODO in src and save it to todo.txt", ["find TODO in src", "[save it to todo.txt]"]],
  ["en", "stop cron; then disable it please", ["stop cron", "disable it"]],
] as const)("%s: %s", (language, request, expected) => {
  expect(parts(request, language)).toEqual(expected);
});

test.each([
  ["es", "para nginx y apache2"],
  ["es", "copia a.txt y b.txt a docs"],
  ["es", "borra los logs y copias"],
  ["es", "borra a.txt o mueve b.txt"],
  ["es", "reinicia nginx y, cuando no haya nadie conectado, para apache"],
  ["es", "junta en a.zip no, mejor en b.tar.gz, lo de docs y borra la carpeta"],
  ["es", "parte a.txt en trozos que empiecen por b- y lleven números"],
  ["es", "busca los archivos de más de 10 megas y de menos de 20"],
  ["en", "delete the logs and backups"],
  ["en", "restart nginx unless it is busy and stop cups"],
  ["en", "files larger than 10 MB and older than a week"],
  ["en", "show memory and swap usage"],
] as const)("%s: %s is no list of steps", (language, request) => {
  expect(readFrame(request, language)).toBeUndefined();
});

test("what is done only where something is (or is not) there", () => {
  expect(readFrame("si existe a.txt cópialo a b.txt, y si no crea un archivo a.txt", "es")).toMatchObject({
    kind: "if",
    condition: { name: "a.txt", not: false },
    met: [{ text: "cópialo a b.txt" }],
    otherwise: [{ text: "crea un archivo a.txt" }],
  });
  expect(readFrame("si no existe la carpeta logs, créala", "es")).toMatchObject({
    condition: { name: "logs", of: "folder", not: true },
  });
  expect(readFrame("if there is a file called my.cnf, copy it to my.cnf.save", "en")).toMatchObject({
    condition: { name: "my.cnf", of: "file" },
    met: [{ text: "copy it to my.cnf.save" }],
  });
});

test.each([
  ["es", "si nginx no está corriendo arráncalo", "nginx", true, ["arráncalo"]],
  ["es", "si el servicio cups está parado, inícialo", "cups", true, ["inícialo"]],
  ["es", "si está activo apache2, recárgalo", "apache2", false, ["recárgalo"]],
  ["en", "if nginx isn't running, start it", "nginx", true, ["start it"]],
  ["en", "if the cron service is up, restart it", "cron", false, ["restart it"]],
] as const)("%s: what hangs on whether a service runs: %s", (language, request, name, not, met) => {
  const frame = readFrame(request, language);
  expect(frame).toMatchObject({ kind: "if", condition: { of: "service", name, not } });
  expect(frame?.kind === "if" && frame.met.map(({ text }) => text)).toEqual(met);
});

test.each([
  ["es", "si no está corriendo arráncalo"],
  ["es", "si todo está corriendo para nginx"],
  ["en", "if it is running, stop it"],
] as const)("%s: %s names no service", (language, request) => {
  expect(readFrame(request, language)).toBeUndefined();
});

test("what is only for a failure, and why it is asked", () => {
  const frame = readFrame(
    "the backup host is flaky: ping nas.example twice and if it doesn't answer restart networking",
    "en",
  );
  expect(frame).toMatchObject({
    kind: "sequence",
    lead: "the backup host is flaky",
    parts: [{ text: "ping nas.example twice" }, { text: "restart networking", ifFailed: true }],
  });
});

test.each([
  ["es", "si a.log está vacío bórralo, si no déjalo", ["bórralo"], []],
  ["es", 'compara a.txt con b.txt y di "distintos" o "iguales"', ['di "iguales"'], ['di "distintos"']],
  ["es", 'a.txt y b.txt son idénticos? si lo son escribe "sí" y si no "no"', ['escribe "sí"'], ['escribe "no"']],
  ["en", "mount /srv/nas if /srv/nas is not mounted", ["mount /srv/nas"], []],
  ["en", 'if a.txt differs from b.txt print "changed", otherwise print "same"', ['print "changed"'], ['print "same"']],
] as const)("%s: %s hangs on how something is", (language, request, met, otherwise) => {
  const frame = readFrame(request, language);
  if (frame?.kind !== "if") throw new Error(`no condition in "${request}"`);
  expect(frame.condition.of).toBe("state");
  expect([frame.met, frame.otherwise].map((parts) => parts.map(({ text }) => text))).toEqual([met, otherwise]);
});
