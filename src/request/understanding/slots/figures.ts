import { readNumber } from "../normalise/numbers.ts";
import { splitWords } from "../normalise/words.ts";
import { foldedText, type Token } from "../templates/tokens.ts";
import { isReference, meant, none, type SlotContext, type SlotReader, writtenText } from "./slot-read.ts";

/** A whole number, in digits or words. */
export const number: SlotReader = {
  width: 4,
  read: (tokens, context) => {
    const value = wholeNumber(tokens, context);
    return value === undefined ? none : meant(String(value));
  },
};

/** A TCP or UDP port: 1 to 65535, or the name of what usually listens there. */
export const port: SlotReader = {
  width: 2,
  read: (tokens, context) => {
    if (isReference(tokens)) return context.names.port === undefined ? none : meant(context.names.port);
    const usual = usualPorts[foldedText(tokens)];
    if (usual !== undefined) return meant(String(usual));
    const value = wholeNumber(tokens, context);
    return value !== undefined && value >= 1 && value <= 65_535 ? meant(String(value)) : none;
  },
};

const usualPorts: Readonly<Record<string, number>> = {
  http: 80,
  https: 443,
  web: 80,
  ssh: 22,
  ftp: 21,
  smtp: 25,
  dns: 53,
  imap: 143,
  mysql: 3306,
  mariadb: 3306,
  postgres: 5432,
  postgresql: 5432,
  redis: 6379,
  mongodb: 27_017,
  mqtt: 1883,
  rdp: 3389,
};

/** A size as find(1) wants it: "2 GB" → 2G, "1.5 GB" → 1536M, "un giga" → 1G. */
export const size: SlotReader = {
  width: 4,
  read: (tokens, context) => {
    const text = foldedText(tokens).replace(/^(mas de|menos de|more than|less than|over|under) /, "");
    const match =
      /^(.+?) ?(bytes?|b|k|kb|kib|kilobytes?|kilos?|kas|m|mb|mib|megas?|megs?|megabytes?|g|gb|gib|gigas?|gigs?|gigabytes?|t|tb|tib|teras?|terabytes?)$/.exec(
        text,
      );
    const letter = match?.[2] === undefined ? undefined : sizeLetter(match[2]);
    if (!match?.[1] || !letter) return none;
    const amount = /^\d+([.,]\d+)?$/.test(match[1])
      ? Number.parseFloat(match[1].replace(",", "."))
      : (half(match[1]) ?? spokenNumber(match[1], context));
    if (amount === undefined || !Number.isFinite(amount) || amount <= 0) return none;
    return meant(wholeSize(amount, letter));
  },
};

function half(text: string): number | undefined {
  return /^(medio|media|half a)$/.test(text) ? 0.5 : undefined;
}

function sizeLetter(unit: string): "c" | "k" | "M" | "G" | "T" | undefined {
  return ({ b: "c", k: "k", m: "M", g: "G", t: "T" } as const)[unit[0] ?? ""];
}

/** find(1) takes whole numbers and knows no T. */
function wholeSize(amount: number, letter: "c" | "k" | "M" | "G" | "T"): string {
  const smaller = { T: "G", G: "M", M: "k", k: "c", c: "c" } as const;
  if (letter === "T" || (!Number.isInteger(amount) && letter !== "c")) return wholeSize(amount * 1024, smaller[letter]);
  return `${Math.round(amount)}${letter}`;
}

/** A stretch of time in whole seconds. */
export const duration: SlotReader = {
  width: 5,
  read: (tokens, context) => {
    const seconds = durationSeconds(tokens, context);
    return seconds === undefined ? none : meant(String(seconds));
  },
};

export function durationSeconds(tokens: readonly Token[], context: SlotContext): number | undefined {
  const text = foldedText(tokens).replace(/^(la |las |el |los |the )?(ultim[oa]s? |last |past )/, "");
  const halfHour = /^(media hora|half an hour)$/.test(text);
  if (halfHour) return 1800;
  const andHalf = /^(.+) (y media|and a half)$/.exec(text);
  const match = /^(?:(.+?) ?)?\b([a-z]+)$/.exec(andHalf?.[1] ?? text);
  const unit = unitSeconds[match?.[2] ?? ""];
  if (!match || unit === undefined) return undefined;
  const front = match[1] ?? "";
  const amount = front === "" || /^(un|una|a|an|one)$/.test(front) ? 1 : spokenNumber(front, context);
  if (amount === undefined || amount <= 0) return undefined;
  return Math.round((amount + (andHalf ? 0.5 : 0)) * unit);
}

const unitSeconds: Readonly<Record<string, number>> = {
  ...units(1, "s seg segundo segundos second seconds sec secs"),
  ...units(60, "m min mins minuto minutos minute minutes"),
  ...units(3600, "h hora horas hour hours hr hrs"),
  ...units(86_400, "d dia dias day days"),
  ...units(604_800, "semana semanas week weeks"),
  ...units(2_592_000, "mes meses month months"),
  ...units(31_536_000, "ano anos year years"),
};

function units(seconds: number, names: string): Record<string, number> {
  return Object.fromEntries(names.split(" ").map((name) => [name, seconds]));
}

function wholeNumber(tokens: readonly Token[], context: SlotContext): number | undefined {
  return spokenNumber(writtenText(tokens), context);
}

function spokenNumber(text: string, { language }: SlotContext): number | undefined {
  const words = splitWords(text);
  const read = readNumber(words, 0, language);
  return read && read.next === words.length && Number.isSafeInteger(read.value) ? read.value : undefined;
}
