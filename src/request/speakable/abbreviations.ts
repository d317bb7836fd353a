import type { Language } from "../../shared/language.ts";

/** Pattern and what it stands for; the whole of it, not a part of a word. */
const written: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  es: [
    ["p\\. ?ej\\.", "por ejemplo"],
    ["etc\\.", "etcétera"],
    ["aprox\\.", "aproximadamente"],
    ["máx\\.", "máximo"],
    ["mín\\.", "mínimo"],
    ["n[.]?[º°]", "número"],
    ["vs\\.", "contra"],
    ["pág\\.", "página"],
    ["EE\\. ?UU\\.", "Estados Unidos"],
  ],
  en: [
    ["e\\.g\\.", "for example"],
    ["i\\.e\\.", "that is"],
    ["etc\\.", "et cetera"],
    ["approx\\.", "approximately"],
    ["max\\.", "maximum"],
    ["min\\.", "minimum"],
    ["No\\. ?(?=\\d)", "number "],
    ["vs\\.?", "versus"],
  ],
};

/** Read letter by letter; the others are words (RAM, LAN, LUKS) or known to every voice. */
const spelled = new Set(
  "CPU CPUs GPU IP DNS SSH USB SSD HDD PID UID GID HTTP HTTPS FTP SFTP SQL URL VPN TLS SSL NFS DHCP TCP UDP MAC LVM NTP API GB KVM VM SMTP IMAP PHP HTML CSS JSON PDF ISO BIOS UEFI RPM APT LXC MQTT LLM IA AI".split(
    " ",
  ),
);
/** Said as words where the letters suggest otherwise. */
const asWords = new Set(["JSON", "BIOS", "ISO", "MAC"]);

const letterNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  es: Object.fromEntries(
    "a:a b:be c:ce d:de e:e f:efe g:ge h:hache i:i j:jota k:ka l:ele m:eme n:ene ñ:eñe o:o p:pe q:cu r:erre s:ese t:te u:u v:uve w:uve doble x:equis y:i griega z:zeta"
      .split(/ (?=\S:)/)
      .map((pair) => pair.split(":") as [string, string]),
  ),
  // English voices spell single letters by themselves; "a" alone they take for the article.
  en: {},
};

/** Abbreviations written out, acronyms letter by letter. Pure. */
export function abbreviations(text: string, language: Language): string {
  const whole = written[language].reduce(
    (rest, [pattern, said]) => rest.replace(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "giu"), said),
    text,
  );
  return whole.replace(/(?<![\p{L}\p{N}/._-])[A-Z]{2,5}s?(?![\p{L}\p{N}/_]|[.-]\p{L})/gu, (word) =>
    spelled.has(word) && !asWords.has(word) ? spellOut(word, language) : word,
  );
}

/** Letters by their names; digits as they are. Pure. */
export function spellOut(word: string, language: Language): string {
  return [...word.replace(/s$/, "")]
    .map((letter) => letterNames[language][letter.toLowerCase()] ?? letter.toUpperCase())
    .join(" ");
}
