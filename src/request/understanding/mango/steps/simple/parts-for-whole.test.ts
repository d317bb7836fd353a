import { expect, test } from "vitest";
import { takesPartsForWhole } from "./parts-for-whole.ts";

test.each([
  ["es", "rm notas.md", "quítalos del archivo", "notas.md tiene espacios al final"],
  ["es", "rm a.txt", "bórralas", "a.txt tiene líneas vacías"],
  ["es", "grep '^$' a.txt; rm a.txt", "elimínalas del fichero", "a.txt tiene renglones en blanco"],
  ["en", "sudo rm /etc/a.conf", "remove them from the file", "/etc/a.conf has old comments"],
  ["en", "truncate -s 0 a.log", "delete those", "a.log has duplicates"],
] as const)("%s: %s is not what %s asks for", (language, script, text, before) => {
  expect(takesPartsForWhole(script, text, before, language)).toBe(true);
});

test.each([
  ["es", "rm a.txt", "bórralo", "copia a.txt a b.txt"],
  ["es", "find /srv/tmp -name '*.tmp' -delete", "bórralos de la carpeta", "lista los .tmp de /srv/tmp"],
  ["es", "sed -i '/^$/d' a.txt", "bórralas del fichero", "a.txt tiene líneas vacías"],
  ["en", "rm a.txt", "remove a.txt", "count the lines of a.txt"],
  ["en", "gzip a.log && rm -r old", "delete it", "pack a.log"],
] as const)("%s: %s may well be what %s asks for", (language, script, text, before) => {
  expect(takesPartsForWhole(script, text, before, language)).toBe(false);
});
