import type { Language } from "../../../shared/language.ts";
import { editDistance } from "../text/edit-distance.ts";
import { fold } from "../text/fold.ts";
import { phoneticKey } from "./phonetic-key.ts";

/** Folders and files that every machine has, and whose names are no words: recognisers write words that sound like them. */
const usual =
  "var etc usr tmp opt srv home root log syslog boot dev mnt media lib bin sbin proc sys run cache spool www html local share apt nginx ssh cron".split(
    " ",
  );
/** What they are heard as, where that does not even sound alike. */
const heardAs: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  es: {
    bara: "var",
    etcetera: "etc",
    user: "usr",
    temp: "tmp",
    jom: "home",
    rut: "root",
    ruth: "root",
    islog: "syslog",
    lodo: "log",
    bute: "boot",
  },
  en: {
    bar: "var",
    far: "var",
    for: "var",
    vor: "var",
    law: "log",
    lock: "log",
    logs: "log",
    raw: "log",
    war: "log",
    wal: "log",
    wall: "log",
    vara: "var",
    etcetera: "etc",
    etsy: "etc",
    user: "usr",
    temp: "tmp",
    opped: "opt",
    syslock: "syslog",
  },
};
/** What a slash is called, and what it is heard as. */
const slashes: Readonly<Record<Language, { name: string; like: RegExp }>> = {
  es: { name: "barra", like: /(?<![\p{L}])barra(?:-|, |(?=(?:var|etc|usr|tmp|opt|srv)\b))/giu },
  en: { name: "slash", like: /(?<![\p{L}])(?:slash-|(?:sash|slash)(?:,? |(?=(?:var|etc|usr|tmp|opt|srv)\b)))/giu },
};

/**
 * "Barra bar barra log barra sislog" → "barra var barra log barra syslog": the parts of a path that is said, by what is always
 * there. `isThere`: such a file or folder exists, so it was heard right. Pure.
 */
export function mendPathWords(text: string, language: Language, isThere: (path: string) => boolean): string {
  const separator = slashes[language].name;
  const words = withSlashes(text, language)
    .split(/(\s+)/)
    .map((word) => mendWrittenPath(word, language, isThere));
  let path = "";
  for (let at = 2; at < words.length; at += 2) {
    const word = words[at] ?? "";
    if (isSlash(words[at - 2] ?? "", separator)) {
      const [, core = "", mark = ""] = /^(.*?)([.,;:!?]*)$/s.exec(word) ?? [];
      const part = isThere(`${path}/${core}`) ? core : (usualIn(path, core, language, isThere) ?? core);
      path = `${path}/${part}`;
      words[at] = `${part}${mark}`;
    } else if (path !== "" && fold(word) === "a" && isSlash(words[at + 2] ?? "", separator)) {
      // "Slash for a slash log": a breath between two.
      words.splice(at, 2);
      at -= 2;
    } else if (path !== "" && !isSlash(word, separator)) {
      // "Bar a log" behind a part of a path is the next slash.
      if (phoneticKey(`${word}${words[at + 2] ?? ""}`, language) === phoneticKey(separator, language)) {
        words.splice(at, 3, separator);
      } else path = "";
    }
  }
  return words.join("");
}

/** "Slash-vor slash log", "sash, var sash log": where one is a slash, or there are several, what sounds like one is one. */
function withSlashes(text: string, language: Language): string {
  const { name, like } = slashes[language];
  const found = text.match(like)?.length ?? 0;
  const isSaid = fold(text)
    .split(/[^a-z]+/)
    .includes(name);
  return found > 1 || (found > 0 && isSaid) ? text.replace(like, `${name} `) : text;
}

/** "/var/law": where nothing is called so, and something is that sounds like it. */
function mendWrittenPath(word: string, language: Language, isThere: (path: string) => boolean): string {
  const [, path, mark = ""] = /^((?:\/[\p{L}\p{N}_.-]*[\p{L}\p{N}_-])+)([.,;:!?]*)$/u.exec(word) ?? [];
  if (path === undefined || isThere(path)) return word;
  const mended = path
    .split("/")
    .slice(1)
    .reduce((before, part) => {
      const whole = `${before}/${part}`;
      return isThere(whole) ? whole : `${before}/${usualIn(before, part, language, isThere) ?? part}`;
    }, "");
  return isThere(mended) ? `${mended}${mark}` : word;
}

function isSlash(word: string, separator: string): boolean {
  return fold(word) === separator;
}

/** The usual name that a part sounds like; where it hardly does, only one that is there in that folder. */
function usualIn(
  folder: string,
  part: string,
  language: Language,
  isThere: (path: string) => boolean,
): string | undefined {
  const named = usualNamed(part, language);
  if (named !== undefined) return named;
  const heard = consonants(part, language);
  const near = usual.filter((name) => {
    const other = consonants(name, language);
    const most = Math.max(heard.length, other.length) >= 4 ? 1 : 0;
    return heard.length >= 2 && editDistance(heard, other, most) <= most && isThere(`${folder}/${name}`);
  });
  return near.length === 1 ? near[0] : undefined;
}

/** Vowels are what recognisers take for each other first: "lug" for "log", "sizzlod" for "syslog". */
function consonants(word: string, language: Language): string {
  return phoneticKey(word, language).replace(/[aeiou]/g, "");
}

function usualNamed(word: string, language: Language): string | undefined {
  const folded = fold(word);
  if (usual.includes(folded)) return folded;
  const known = heardAs[language][folded];
  if (known !== undefined) return known;
  const key = phoneticKey(word, language);
  const near = usual.filter((name) => {
    const other = phoneticKey(name, language);
    return key === other || (key.length >= 5 && editDistance(key, other, 1) <= 1);
  });
  return near.length === 1 ? near[0] : undefined;
}
