import { describe, expect, test } from "vitest";
import type { Language } from "../../../shared/language.ts";
import { foldedText, readTokens } from "../templates/tokens.ts";
import { readKeepWish } from "./keep-wish.ts";

/** The words for the file, and whether the verb says "keep" by itself. */
function wish(text: string, language: Language): [string, boolean] | undefined {
  const read = readKeepWish(readTokens(text, language), language);
  return read && [foldedText(read.file), read.plainly];
}

describe("a wish to keep what was shown", () => {
  test.each<[string, Language, [string, boolean]]>([
    ["guárdalo en /tmp/x.txt", "es", ["/tmp/x.txt", true]],
    ["guárdalo", "es", ["", true]],
    ["eso me lo guarda en /home/luis/cron.txt", "es", ["/home/luis/cron.txt", true]],
    ["y ahora ponlo en un archivo llamado lista.txt", "es", ["lista.txt", false]],
    ["todo esto me lo apuntas en /tmp/x", "es", ["/tmp/x", true]],
    ["lo quiero en /tmp/x.csv", "es", ["/tmp/x.csv", false]],
    ["save that to /tmp/x.txt", "en", ["/tmp/x.txt", true]],
    ["put the results into a file called x.txt", "en", ["x.txt", false]],
    ["write it down in /tmp/x", "en", ["/tmp/x", true]],
  ])("%s", (text, language, expected) => expect(wish(text, language)).toEqual(expected));
});

describe("no wish to keep", () => {
  test.each<[string, Language]>([
    ["guarda una copia con fecha de /etc/hosts en /srv", "es"],
    ["pon nginx en marcha", "es"],
    ["déjalo", "es"],
    ["ponlo", "es"],
    ["save", "en"],
    ["put nginx into the list", "en"],
  ])("%s", (text, language) => expect(wish(text, language)).toBeUndefined());
});
