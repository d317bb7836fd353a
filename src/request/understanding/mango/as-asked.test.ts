import { expect, test } from "vitest";
import { fixedSnapshot } from "../../../command/machine/fixed-snapshot.ts";
import type { Language } from "../../../shared/language.ts";
import { normalise } from "../normalise/normalise.ts";
import { asAsked } from "./as-asked.ts";

const machine = fixedSnapshot({
  folder: "/srv/x",
  paths: {
    "/srv/x/copias": "directory",
    "/srv/x/copias/fotos.tar.xz": "file",
    "/srv/x/agenda": "directory",
    "/srv/x/agenda/Turnos semana 48.txt": "file",
    "/srv/x/agenda/lock": "file",
    "/srv/x/notas.txt": "file",
    "/srv/x/agenda/notas.txt": "file",
  },
});
const isHere = (name: string) => name === "debian";

function asked(text: string, language: Language) {
  return asAsked({ text, normalised: normalise(text, language).text, language, machine }, isHere);
}

test.each<[Language, string, string]>([
  ["es", "extrae fotos.tar.xz, que está en copias, aquí", "extrae copias/fotos.tar.xz aquí"],
  ["es", "ver Turnos semana 48 punto txt de la carpeta agenda", 'ver "agenda/Turnos semana 48.txt"'],
  ["en", "read the file lock in the agenda folder", "read the file agenda/lock"],
  ["en", "unpack fotos.tar.xz which is in copias", "unpack copias/fotos.tar.xz"],
  // What is here by that name is the one that is meant.
  ["es", "copia notas.txt en agenda", "copia notas.txt en agenda"],
  // Where nothing of the name is there, the folder may be anything.
  ["es", "copia fotos.zip en agenda", "copia fotos.zip en agenda"],
  ["es", "lista fotos de agenda", "lista fotos de agenda"],
  // An object of JSON is one value.
  ["en", 'post {"a": {"b": 1}} to http://web1/up', 'post \'{"a": {"b": 1}}\' to http://web1/up'],
  ["es", 'manda {"a":1} y {b} a web1', "manda '{\"a\":1}' y {b} a web1"],
])("%s: %s → %s", (language, text, expected) => {
  expect(asked(text, language).normalised).toBe(expected);
});

test.each<[Language, string, string]>([
  ["es", "instalar el paquete htop en debian", "instalar el paquete htop"],
  ["es", "necesito instalar el paquete htop en este Debian", "necesito instalar el paquete htop"],
  ["en", "which packages are held on our debian server", "which packages are held"],
  ["es", "hazme el favor de reiniciar nginx", "reiniciar nginx"],
  ["es", "antes de tocar nada guarda /etc en /srv, por si acaso", "guarda /etc en /srv"],
  ["es", "si puedes, reinicia nginx", "reinicia nginx"],
  ["es", "elimina cron.log, que ya no sirve", "elimina cron.log"],
  ["es", "junta a.log y b.log, en ese orden, en c.log", "junta a.log y b.log, en c.log"],
  ["en", "delete old.log, we don't need it any more", "delete old.log"],
  ["en", "install htop, this is a debian server", "install htop"],
  // Which ones, and not why.
  ["es", "borra los ficheros que ya no uso", "borra los ficheros que ya no uso"],
  ["es", "instala htop en fedora", "instala htop en fedora"],
  ["es", "si hay errores reinicia nginx", "si hay errores reinicia nginx"],
  ["es", "crea la carpeta web en debian", "crea la carpeta web"],
])("%s: %s is without what is said by the way", (language, text, expected) => {
  expect(asked(text, language).text).toBe(expected);
});

test("a question stays one", () => {
  expect(asked("¿qué hay en Turnos semana 48.txt de la carpeta agenda?", "es").text).toMatch(/[¿?]/);
});
