import { expect, test } from "vitest";
import { readState } from "../conditions/state-conditions.ts";
import { asIsSaid } from "../pointing/as-is-said.ts";
import { besideCopy } from "../pointing/beside-copy.ts";
import { ofWholeFolder } from "../pointing/whole-folder.ts";
import { conditionFirst } from "./condition-first.ts";
import { factsIn } from "./facts.ts";
import { placeFirst } from "./place-first.ts";

test.each([
  ["es", "muéstrame la carga y los discos montados", ["muéstrame la carga", "muéstrame los discos montados"]],
  ["en", "show uptime, the free memory and who is logged in", 3],
  ["es", "¿está cups activo y habilitado?", ["dime si cups está activo", "dime si cups está habilitado al arranque"]],
  ["en", "show memory and swap usage", undefined],
  ["es", "muestra el nombre y el tamaño de a.txt", undefined],
  ["es", "muestra nombre, pid y memoria", undefined],
  ["en", "restart nginx and cups", undefined],
] as const)("%s: %s", (language, text, facts) => {
  const found = factsIn(text, language);
  if (typeof facts === "number") expect(found).toHaveLength(facts);
  else expect(found).toEqual(facts);
});

test.each([
  ["es", "mueve a.txt a /srv/n, creando antes el directorio", "crea la carpeta /srv/n y luego mueve a.txt a /srv/n"],
  ["en", "copy a.txt into out, making the folder first", "create the folder out and then copy a.txt into out"],
  ["es", "crea la carpeta n si no existe", "crea la carpeta n si no existe"],
] as const)("%s: the place is made first: %s", (language, text, said) => {
  expect(placeFirst(text, language)).toBe(said);
});

test.each([
  ["es", "haz una copia de etc/b.cnf con extensión .viejo", "copia etc/b.cnf a etc/b.cnf.viejo"],
  ["en", "back up etc/b.cnf as b.cnf.1", "copy etc/b.cnf to etc/b.cnf.1"],
  ["es", "copia etc/b.cnf a /tmp", "copia etc/b.cnf a /tmp"],
] as const)("%s: the copy is beside it: %s", (language, text, said) => {
  expect(besideCopy(text, language)).toBe(said);
});

test.each([
  ["es", "necesito que borres los tmp", "necesito que borres los tmp", "borre los tmp"],
  ["es", "vuelve a cargar las reglas", undefined, "carga las reglas"],
  ["es", "que me los listes", undefined, "listalos"],
  ["en", "stop the mail service", undefined, "stop the service mail"],
  ["es", "pon docs en un tar.gz en copias", undefined, "empaqueta docs en copias/docs.tar.gz"],
] as const)("%s: %s as an order", (language, text, _, said) => {
  expect(asIsSaid(text, language)).toBe(said);
});

test.each([
  ["es", "mira si cups está parado y si lo está arráncalo", "si cups está parado, arráncalo"],
  ["en", "remove old if it is empty, otherwise list it", "if old is empty, remove old, otherwise list it"],
  ["en", "see whether cups is down and start it if so", "if cups is down, start it"],
] as const)("%s: the condition comes first: %s", (language, text, said) => {
  expect(conditionFirst(text.replace("remove old", "remove ./old"), language)).toBe(said.replaceAll(" old", " ./old"));
});

test.each([
  ["es", "quedan menos de 3 GB libres en /home", /-BG \/home .* -lt 3 \]$/],
  ["es", "/var está por encima del 85%", /pcent \/var .* -gt 85 \]$/],
  ["en", "there is more than 10G free on /srv", /-BG \/srv .* -gt 10 \]$/],
  ["en", "/ is more than 90% full", /pcent \/ .* -gt 90 \]$/],
  ["en", "there are 3 users", undefined],
] as const)("%s: %s", (language, clause, test) => {
  const script = readState(clause, language)?.script;
  if (test === undefined) expect(script).toBeUndefined();
  else expect(script).toMatch(test);
});

test("whose a folder is that was filled is said of all of it", () => {
  expect(ofWholeFolder("sudo chown ana /srv/w", "git clone http://e.org/w.git /srv/w")).toBe(
    "sudo chown -R ana /srv/w",
  );
  expect(ofWholeFolder("sudo chown ana /srv/w", "mkdir -p /srv/w")).toBe("sudo chown ana /srv/w");
});
