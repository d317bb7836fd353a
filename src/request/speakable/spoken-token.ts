import type { Language } from "../../shared/language.ts";
import { spellOut } from "./abbreviations.ts";
import { type SpokenWords, spokenWords } from "./spoken-words.ts";

/** One word between spaces, with the marks around it, as it is said. What is nothing special stays. Pure. */
export function spokenToken(token: string, language: Language): string {
  const [, before = "", core = "", after = ""] = /^(["'«“(¿¡[]*)(.*?)(["'»”)\]!?…,;:]*\.?|\.{3})$/su.exec(token) ?? [];
  if (core === "") return token;
  const reader = { language, words: spokenWords[language] };
  const said = readers.reduce<string | undefined>((found, read) => found ?? read(core, reader), undefined);
  return said === undefined ? token : `${before}${said}${after}`;
}

type Reader = { language: Language; words: SpokenWords };

/** The first that knows the word says it. */
const readers: readonly ((word: string, reader: Reader) => string | undefined)[] = [
  webAddress,
  mailOrLogin,
  internetAddress,
  hardwareAddress,
  longAddress,
  identifier,
  flag,
  path,
  unit,
  version,
  fileName,
  joinedName,
];

function webAddress(word: string, { words }: Reader): string | undefined {
  const host = /^(?:https?|ftp|ssh|wss?):\/\/(?:[^@/]*@)?([\w.-]+)(?::(\d+))?/.exec(word);
  if (host === null) return undefined;
  const port = host[2] === undefined ? "" : `, ${words.port} ${host[2]}`;
  return `${words.address} ${dotted(host[1] ?? "", words)}${port}`;
}

function mailOrLogin(word: string, { words }: Reader): string | undefined {
  const parts = /^([\w.+-]+)@([\w-]+(?:\.[\w-]+)*)$/.exec(word);
  if (parts === null) return undefined;
  const [, name = "", host = ""] = parts;
  // A login at a machine without a domain: "mlopez en web1".
  return host.includes(".")
    ? `${dotted(name, words)} ${words.at} ${dotted(host, words)}`
    : `${plainName(name, words)} ${words.on} ${plainName(host, words)}`;
}

function internetAddress(word: string, { words }: Reader): string | undefined {
  const parts = /^((?:\d{1,3}\.){3}\d{1,3})(?:\/(\d{1,2}))?(?::(\d{1,5}))?$/.exec(word);
  if (parts === null) return undefined;
  const [, address = "", bits, port] = parts;
  const tail = `${bits === undefined ? "" : ` ${words.slash} ${bits}`}${port === undefined ? "" : `, ${words.port} ${port}`}`;
  return `${address.replaceAll(".", ` ${words.dot} `)}${tail}`;
}

function hardwareAddress(word: string, { language }: Reader): string | undefined {
  if (!/^[0-9a-f]{2}([:-][0-9a-f]{2}){5}$/i.test(word)) return undefined;
  return word
    .split(/[:-]/)
    .map((pair) => spellOut(pair, language))
    .join(", ");
}

/** IPv6: its groups are letters and digits that nobody keeps; the last is what tells machines apart. */
function longAddress(word: string, { language, words }: Reader): string | undefined {
  if (!/^(?=.*::|(?:[^:]*:){7})[0-9a-f:]{2,39}(%\w+)?(\/\d{1,3})?$/i.test(word) || !/[0-9a-f]/i.test(word))
    return undefined;
  const [address = ""] = word.split(/[%/]/);
  return address
    .split(/(::|:)/)
    .filter((part) => part !== "")
    .map((part) =>
      part === "::" ? `${words.colon} ${words.colon}` : part === ":" ? words.colon : spellOut(part, language),
    )
    .join(" ");
}

/** Hashes, UUIDs, ids of containers: the first letters are what one compares. */
function identifier(word: string, { language, words }: Reader): string | undefined {
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(word);
  const hash = /^(?:sha256:|0x)?[0-9a-f]{12,}$/i.test(word) && /\d/.test(word) && /[a-f]/i.test(word);
  if (!uuid && !hash) return undefined;
  return `${words.idStartingWith} ${spellOut(word.replace(/^(sha256:|0x)/i, "").slice(0, 4), language)}`;
}

function flag(word: string, { language, words }: Reader): string | undefined {
  const long = /^--([a-z][\w-]*)(?:=(.*))?$/i.exec(word);
  if (long !== null) {
    const value = long[2] === undefined ? "" : ` ${words.equals} ${plainName(long[2], words)}`;
    return `${words.dash} ${words.dash} ${(long[1] ?? "").replaceAll("-", " ")}${value}`;
  }
  const short = /^-([a-z]{1,4})$/i.exec(word);
  return short === null ? undefined : `${words.dash} ${spellOut(short[1] ?? "", language)}`;
}

const mostFolders = 4;

/** Of a long path the name first, and where it lies as far as it helps. */
function path(word: string, { words }: Reader): string | undefined {
  if (!/^(~|\.{1,2})?\/[\w.@+~:,=%-]*(\/[\w.@+~:,=%-]*)*$/u.test(word) || !/\w/.test(word)) {
    return word === "/" ? words.slash : undefined;
  }
  const home = word.startsWith("~");
  const parts = word
    .replace(/^(~|\.{1,2})/, "")
    .split("/")
    .filter((part) => part !== "");
  const aloud = (some: readonly string[]): string =>
    `${home ? `${words.home} ` : ""}${some.map((part) => `${words.slash} ${dotted(part, words)}`).join(" ")}`;
  const name = parts.at(-1) ?? "";
  if (parts.length <= mostFolders) return aloud(parts);
  return `${dotted(name, words)}, ${words.inFolder} ${aloud(parts.slice(0, 2))}`;
}

/** "nginx.service" is called nginx. */
function unit(word: string, { words }: Reader): string | undefined {
  const parts = /^([\w@:\\-]+)\.service$/.exec(word);
  return parts === null ? undefined : plainName(parts[1] ?? "", words);
}

function version(word: string, { words }: Reader): string | undefined {
  if (!/^v?\d+(\.\d+){2,}([-+~][\w.]+)?$/.test(word)) return undefined;
  return word
    .replace(/^v/, "")
    .replace(/[-+~].*$/, "")
    .replaceAll(".", ` ${words.dot} `);
}

function fileName(word: string, { words }: Reader): string | undefined {
  return /^\.?[\p{L}\d_@+-]+(\.[\p{L}\d_+-]+)+$/u.test(word) && /\p{L}/u.test(word) ? dotted(word, words) : undefined;
}

function joinedName(word: string, { words }: Reader): string | undefined {
  return /^[\p{L}\d]+(?:_[\p{L}\d]+)+$/u.test(word) ? plainName(word, words) : undefined;
}

function dotted(name: string, words: SpokenWords): string {
  return plainName(name, words).replaceAll(".", ` ${words.dot} `).replace(/\s+/g, " ").trim();
}

/** Hyphens are not heard, underscores are. */
function plainName(name: string, { underscore, at }: SpokenWords): string {
  return name
    .replaceAll("_", ` ${underscore} `)
    .replaceAll("@", ` ${at} `)
    .replace(/(?<=[\p{L}\d])-(?=[\p{L}\d])/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
