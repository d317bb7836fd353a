import { expect, test } from "vitest";
import { fixedSnapshot } from "../../../../command/machine/fixed-snapshot.ts";
import type { Language } from "../../../../shared/language.ts";
import { normalise } from "../../normalise/normalise.ts";
import type { StageRequest } from "../../stage.ts";
import { readTokens } from "../../templates/tokens.ts";
import type { Query } from "../candidates.ts";
import { compose } from "../compose.ts";
import { findMentions } from "../mentions/find-mentions.ts";
import { fromSteps } from "./from-steps.ts";

const machine = fixedSnapshot({
  folder: "/srv/x",
  programs: ["*"],
  users: ["root", "ana"],
  paths: {
    ...Object.fromEntries(["viejos", "docs", "tmp", "web"].map((name) => [`/srv/x/${name}`, "directory" as const])),
    ...Object.fromEntries(
      "app.conf a.log lista.txt web.tar.gz fotos.zip docs/acta.txt viejos/LEEME.txt"
        .split(" ")
        .map((name) => [`/srv/x/${name}`, "file" as const]),
    ),
  },
});

/** What composers alone make of each step. */
async function one({ text, normalised, language, machine: there }: StageRequest) {
  const tokens = readTokens(normalised, language);
  const isUsualWord = () => true;
  const mentions = findMentions(tokens, {
    language,
    machine: there,
    now: Date.parse("2026-11-30T12:00:00Z"),
    isUsualWord,
  });
  const asked = { words: [], masked: normalised } as unknown as Query["asked"];
  const query: Query = {
    text,
    normalised,
    language,
    tokens,
    mentions,
    apart: { tokens, mentions },
    asked,
    encoderText: normalised,
    masked: normalised,
    maskedMentions: new Map(),
    isUsualWord,
  };
  const made = await compose(query, { verifier: { verify: async () => [] }, machine: there });
  return made && { script: made.script, certainty: made.certainty, sentence: text };
}

async function scriptOf(request: string, language: Language): Promise<string | undefined> {
  const asked = { text: request, normalised: normalise(request, language).text, language, machine };
  const reads = async (script: string) =>
    !/>|-delete| -o |^(?:rm|mv|cp|mkdir|tar -?[cx]|gzip|sed -i|chmod|touch|truncate|unzip)\b/.test(script);
  return (await fromSteps(asked, { one, reads }))?.script;
}

test.each<[Language, string, string]>([
  ["es", "crea la carpeta copias y mete ahí los pdf", "mkdir copias && mv *.pdf copias/"],
  [
    "es",
    "copia app.conf a app.conf.bak y cambia 8080 por 9090 en app.conf",
    "cp app.conf app.conf.bak && sed -i 's/8080/9090/g' app.conf",
  ],
  [
    "es",
    "copia app.conf a app.conf.bak y cambia 8080 por 9090",
    "cp app.conf app.conf.bak && sed -i 's/8080/9090/g' app.conf",
  ],
  ["es", "descomprime web.tar.gz en docs y borra el tar", "tar xzf web.tar.gz -C docs && rm web.tar.gz"],
  [
    "es",
    "comprime los .log de viejos de más de 30 días y después borra el LEEME.txt de ahí",
    "find viejos -type f -name '*.log' -mtime +30 -exec gzip {} + && rm viejos/LEEME.txt",
  ],
  ["es", "copia a.log a a.log.1 y vacíalo", "cp a.log a.log.1 && truncate -s 0 a.log"],
  ["es", "antes de borrar lista.txt, cópialo a docs", "cp lista.txt docs && rm lista.txt"],
  ["es", "lista los pdf de docs y dime cuántos son", "find docs -type f -name '*.pdf' | wc -l"],
  ["es", "busca los pdf de docs, ordénalos y guárdalo en pdf.txt", "find docs -type f -name '*.pdf' | sort > pdf.txt"],
  [
    "es",
    "enséñame los log vacíos y bórralos",
    "find . -type f -name '*.log' -empty && find . -type f -name '*.log' -empty -delete",
  ],
  [
    "es",
    "si existe a.log cópialo a a.log.1, y si no crea un archivo a.log",
    "if [ -e a.log ]; then cp a.log a.log.1; else touch a.log; fi",
  ],
  ["es", "borra tmp/a.tmp y tmp/b.tmp y dime qué queda en tmp", "rm tmp/a.tmp tmp/b.tmp && ls tmp"],
  ["en", "make a folder called old and move every log into it", "mkdir old && mv *.log old/"],
  ["en", "unzip fotos.zip and then delete the zip", "unzip fotos.zip && rm fotos.zip"],
  ["en", "pack docs into d.tar.gz and move it to tmp", "tar czf d.tar.gz docs && mv d.tar.gz tmp"],
  ["en", "rename lista.txt to list.txt and move it into docs", "mv lista.txt list.txt && mv list.txt docs"],
  ["en", "sort lista.txt and save it to sorted.txt as well as showing it", "sort lista.txt | tee sorted.txt"],
  [
    "en",
    "create the folder album, copy docs/acta.txt there and then pack album as x.tar.gz",
    "mkdir album && cp docs/acta.txt album && tar czf x.tar.gz album",
  ],
  ["en", "in viejos, delete LEEME.txt and then list what is left there", "rm viejos/LEEME.txt && ls viejos"],
  ["es", "ordena lista.txt en el mismo archivo y cuenta las líneas", "sort -o lista.txt lista.txt && wc -l lista.txt"],
  ["en", "wait 10 seconds and delete a.log", "sleep 10 && rm a.log"],
])("%s: %s", async (language, request, script) => {
  const made = await scriptOf(request, language);
  expect(made).toBe(script);
});

test.each<[Language, string]>([
  ["es", "¿borro a.log y vacío app.conf?"],
  ["es", "borra a.log y hazme un café"],
  ["es", "lista los pdf y ordénalos por color"],
  ["en", "delete a.log or move it to docs"],
  ["en", "zip docs and fly it to the moon"],
])("never half of what was asked: %s: %s", async (language, request) => {
  expect(await scriptOf(request, language)).toBeUndefined();
});
