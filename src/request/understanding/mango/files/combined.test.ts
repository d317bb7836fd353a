import { expect, test } from "vitest";
import { fixedSnapshot } from "../../../../command/machine/fixed-snapshot.ts";
import type { Language } from "../../../../shared/language.ts";
import { normalise } from "../../normalise/normalise.ts";
import { readTokens } from "../../templates/tokens.ts";
import { findMentions } from "../mentions/find-mentions.ts";
import { filesCommand } from "./files-command.ts";
import { readFilesWish } from "./read-files-wish.ts";

const machine = fixedSnapshot({
  folder: "/srv/taller",
  user: "ana",
  programs: ["*"],
  paths: {
    "/srv/taller/planos": "directory",
    "/srv/taller/piezas": "directory",
    "/srv/taller/piezas/acero": "directory",
    "/srv/taller/fotos": "directory",
  },
});

function commandOf(request: string, language: Language): string | undefined {
  const { text: normalised } = normalise(request, language);
  const tokens = readTokens(normalised, language);
  const mentions = findMentions(tokens, { language, machine, now: 0, isUsualWord: () => true });
  const wish = readFilesWish({ normalised, language, machine, mentions });
  return wish?.strange === 0 ? filesCommand(wish) : undefined;
}

test.each<[Language, string, string]>([
  // How far down.
  ["es", "archivos de piezas a dos niveles o más", "find piezas -mindepth 2 -type f"],
  ["en", "pdf files under piezas, three levels deep at most", "find piezas -maxdepth 3 -type f -name '*.pdf'"],
  // What is in them.
  [
    "es",
    "los txt de planos donde aparezca la palabra tornillo",
    "find planos -type f -name '*.txt' -exec grep -l tornillo {} +",
  ],
  [
    "en",
    "which csv files in planos do not mention 'out of stock'",
    "find planos -type f -name '*.csv' -exec grep -L 'out of stock' {} +",
  ],
  [
    "es",
    "cuántos json de piezas de más de 5k contienen la palabra acero",
    "find piezas -type f -name '*.json' -size +5k -exec grep -l acero {} + | wc -l",
  ],
  // What is run on each, and how each begins.
  ["es", "las 4 primeras líneas de cada csv de planos", "head -n 4 planos/*.csv"],
  ["en", "show the last line of every .log in planos", "tail -n 1 planos/*.log"],
  ["en", "run xmllint on every xml in planos", "xmllint planos/*.xml"],
  // Where the list goes.
  [
    "es",
    "guarda en inventario.txt la lista de los svg de piezas por orden alfabético",
    "find piezas -type f -name '*.svg' | sort > inventario.txt",
  ],
  ["en", "append the list of pngs in fotos to indice.txt", "find fotos -type f -name '*.png' >> indice.txt"],
  // Who may what, and whose they are.
  ["en", "files in planos that the owner can't write to", "find planos -type f ! -perm -u=w"],
  ["es", "haz que nadie salvo el dueño pueda leer los ficheros de planos", "find planos -type f -exec chmod go-r {} +"],
  ["es", "archivos de piezas que no sean míos", "find piezas -type f ! -user ana"],
  ["en", "change the group of all files in fotos to staff", "find fotos -type f -exec chgrp staff {} +"],
  ["es", "pon a 640 los ficheros de planos que ahora tengan 666", "find planos -type f -perm 666 -exec chmod 640 {} +"],
  // What is left out, one after the other.
  [
    "en",
    "count the files here excluding planos and fotos",
    "find . -type f ! -path '*/planos/*' ! -path '*/fotos/*' | wc -l",
  ],
  [
    "es",
    "borra los .tmp de /srv/taller, pero deja fotos en paz",
    "find /srv/taller -type f -name '*.tmp' ! -path '*/fotos/*' -delete",
  ],
  // What of each, and what has the most.
  ["es", "permisos, dueño y nombre de los scripts de planos", "find planos -type f -name '*.sh' -printf '%m %u %p\\n'"],
  [
    "en",
    "which folder under piezas holds the most files?",
    "find piezas -type f -printf '%h\\n' | sort | uniq -c | sort -rn | head -n 1",
  ],
  [
    "es",
    "qué carpetas de piezas tienen más de 20 archivos",
    "find piezas -type f -printf '%h\\n' | sort | uniq -c | awk '$1 > 20'",
  ],
  ["es", "en qué carpetas de piezas hay algún svg", "find piezas -type f -name '*.svg' -printf '%h\\n' | sort -u"],
  // Everything in a folder is not the folder.
  ["es", "elimina todo lo que haya en fotos con más de 90 días", "find fotos -mindepth 1 -mtime +90 -delete"],
  // Trees from anywhere.
  [
    "es",
    "copia los jpg de /srv/taller/fotos a /srv/taller/copia conservando las subcarpetas",
    "mkdir -p /srv/taller/copia && cd /srv/taller/fotos && find . -type f -name '*.jpg' -exec cp --parents -t /srv/taller/copia {} +",
  ],
])("%s: %s", (language, request, command) => {
  expect(commandOf(request, language)).toBe(command);
});

test.each<[Language, string]>([
  // Two things to be taken away, of which one command would take what is both.
  ["en", "remove the .tmp files and the empty folders in fotos"],
  // Where a list goes is no folder that things are moved to.
  ["es", "mueve a lista.txt los jpg de fotos"],
])("nothing is made of %s: %s", (language, request) => {
  expect(commandOf(request, language)).toBeUndefined();
});
