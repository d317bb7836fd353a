import { expect, test } from "vitest";
import { fixedSnapshot } from "../../../../command/machine/fixed-snapshot.ts";
import type { Language } from "../../../../shared/language.ts";
import { normalise } from "../../normalise/normalise.ts";
import { readTokens } from "../../templates/tokens.ts";
import { findMentions } from "../mentions/find-mentions.ts";
import { filesCommand } from "./files-command.ts";
import { readFilesWish } from "./read-files-wish.ts";

const machine = fixedSnapshot({
  folder: "/srv/datos",
  paths: { "/srv/datos/viejos": "directory", "/srv/datos/app": "directory", "/srv/datos/datos": "directory" },
});

function wishOf(request: string, language: Language) {
  const { text: normalised } = normalise(request, language);
  const tokens = readTokens(normalised, language);
  const mentions = findMentions(tokens, { language, machine, now: 0, isUsualWord: () => true });
  return readFilesWish({ normalised, language, machine, mentions });
}

test.each<[Language, string, string]>([
  ["es", "Borra los .log de viejos que tengan más de 60 días", "find viejos -type f -name '*.log' -mtime +60 -delete"],
  [
    "es",
    "comprime con gzip los .log de viejos de más de 90 días",
    "find viejos -type f -name '*.log' -mtime +90 -exec gzip {} +",
  ],
  ["es", "enseñame que ficheros de aca pesan mas de 10 megas", "find . -type f -size +10M"],
  ["es", "carpetas vacías, cuáles hay", "find . -type d -empty"],
  [
    "es",
    "comprime con gzip los logs de viejos de más de 90 días",
    "find viejos -type f -name '*.log' -mtime +90 -exec gzip {} +",
  ],
  [
    "en",
    "gzip every file in app older than three days except debug.log",
    "find app -type f ! -name debug.log -mtime +3 -exec gzip {} +",
  ],
  ["en", "list files not modified in the last 90 days", "find . -type f -mtime +90"],
  ["en", "delete every empty directory under here", "find . -type d -empty -delete"],
  [
    "es",
    "cuántos archivos pdf hay en app de menos de 2 megas",
    "find app -type f -name '*.pdf' -size -2097152c | wc -l",
  ],
  [
    "es",
    "mueve los archivos mp4 de más de 100 megas a la carpeta videos-grandes",
    "find . -type f -name '*.mp4' -size +100M -exec mv -t videos-grandes {} +",
  ],
  [
    "es",
    "cópiame todos los pdf de app y datos, estén donde estén, a viejos",
    "find app datos -type f -name '*.pdf' -exec cp -t viejos {} +",
  ],
  ["en", "find all jpg images under app, upper or lower case extension", "find app -type f -iname '*.jpg'"],
  ["es", "cuántas imágenes jpg hay en app (solo .jpg en minúscula)", "find app -type f -name '*.jpg' | wc -l"],
  ["es", "lista los ficheros de app por tamaño, el más grande arriba, en formato legible", "ls -lhS app"],
  ["es", "ficheros de más de 2 gigas en app sin salir de esa partición", "find app -xdev -type f -size +2G"],
  ["en", "files over 300M in app, stay on the same disk", "find app -xdev -type f -size +300M"],
  ["es", "archivos sin dueño en toda la máquina", "find / -type f -nouser"],
  ["en", "pdf files anywhere on this server", "find / -type f -name '*.pdf'"],
  ["es", "cosas de app que nadie abre desde hace 90 días", "find app -type f -atime +90"],
])("%s: %s", (language, request, command) => {
  const wish = wishOf(request, language);
  expect(wish && { command: filesCommand(wish), strange: wish.strange }).toEqual({ command, strange: 0 });
});

test.each<[Language, string]>([
  ["es", "borra y comprime los .log de viejos de más de 3 días"],
  ["es", "reinicia nginx"],
  ["en", "files of 20 days"],
  ["es", "borra los .tmp de todo el sistema"],
  ["es", "ver el contenido del fichero LEEME.txt"],
  ["en", "what is the capital of France"],
])("nothing is made of %s: %s", (language, request) => {
  expect(wishOf(request, language)).toBeUndefined();
});
