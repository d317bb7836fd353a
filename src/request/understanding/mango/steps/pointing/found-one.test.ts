import { expect, test } from "vitest";
import { fixedSnapshot } from "../../../../../command/machine/fixed-snapshot.ts";
import { actsOnFound, machineWith, withFound, withName } from "./argument-found.ts";
import { foundOneIn } from "./found-one.ts";

test.each([
  ["es", "el csv más pesado de datos", "find datos -type f -name '*.csv' -printf '%s %p\\n' | sort -rn | head -n 1"],
  [
    "es",
    "del fichero más antiguo que hay en /var/spool",
    "find /var/spool -type f -printf '%T@ %p\\n' | sort -n | head",
  ],
  ["es", "qué log de /var/log tiene menos líneas", "-exec wc -l {} \\; | sort -n | head"],
  [
    "en",
    "the most recently modified .ini file under etc",
    "find etc -type f -name '*.ini' -printf '%T@ %p\\n' | sort -rn",
  ],
  ["en", "the file with the most lines in src", "find src -type f -exec wc -l {} \\; | sort -rn"],
  ["en", "the biggest table in the database", undefined],
  ["es", "el usuario más antiguo de la empresa", undefined],
] as const)("%s: %s", (language, text, part) => {
  const script = foundOneIn(text, language)?.script;
  if (part === undefined) expect(script).toBeUndefined();
  else expect(script).toContain(part);
});

test.each([
  ["es", "lee la última línea del log más grande de logs", true],
  ["es", "comprime el archivo más viejo de copias", true],
  ["en", "how many lines does the newest csv in data have", true],
  ["es", "busca el archivo más grande de logs", false],
  ["en", "show the newest file in data", false],
  ["en", "delete the biggest file in data", false],
] as const)("%s: %s does something with it", (language, text, acts) => {
  expect(actsOnFound(text, language)).toBe(acts);
});

test("what finds it stands where its name was", () => {
  const text = "copia el log más grande de logs a viejos";
  const one = foundOneIn(text, "es");
  if (one === undefined) throw new Error("nothing found");
  expect(withName(text, one, "es")).toBe("copia logs/found-one.log a viejos");
  expect(machineWith(one, fixedSnapshot({})).pathKind("logs/found-one.log")).toBe("file");
  expect(withFound("cp logs/found-one.log viejos", one)).toBe(`cp "$(${one.script})" viejos`);
  expect(withFound("gzip logs/found-one.log && ls -l logs/found-one.log.gz", one)).toBe(
    `f="$(${one.script})" && gzip "$f" && ls -l "$f.gz"`,
  );
  expect(withFound("ls logs", one)).toBeUndefined();
});
