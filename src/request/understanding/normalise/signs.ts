import type { Language } from "../../../shared/language.ts";
import type { Word } from "./words.ts";

/** A sign said by its name: `text` as typed, `next` the index after it. */
export type SignRead = { text: string; next: number };

/** The sign spoken at `at`: "barra" is /, "guion bajo" is _, "dot" is a full stop. */
export function readSign(words: readonly Word[], at: number, language: Language): SignRead | undefined {
  const word = words[at];
  if (!word || word.quoted) return undefined;
  const scheme = schemes[language].find((said) =>
    said.every((one, index) => words[at + index]?.folded === one && (index === 0 || words[at + index]?.joined)),
  );
  if (scheme) return { text: "://", next: at + scheme.length };
  const second = words[at + 1];
  const pair = second?.joined ? pairs[language][`${word.folded} ${second.folded}`] : undefined;
  if (pair !== undefined) return { text: pair, next: at + 2 };
  const single = singles[language][word.folded];
  return single === undefined ? undefined : { text: single, next: at + 1 };
}

/** Signs that stand for a whole part of a name: any text, the home folder. */
export function readSymbol(words: readonly Word[], at: number, language: Language): SignRead | undefined {
  const text = symbols[language][words[at]?.folded ?? ""];
  return text === undefined ? undefined : { text, next: at + 1 };
}

const singles: Record<Language, Record<string, string>> = {
  es: { punto: ".", barra: "/", guion: "-", arroba: "@", diagonal: "/", slash: "/" },
  en: { dot: ".", slash: "/", dash: "-", hyphen: "-", underscore: "_", point: ".", colon: ":" },
};
const pairs: Record<Language, Record<string, string>> = {
  es: {
    "guion bajo": "_",
    "barra baja": "_",
    "guion medio": "-",
    "doble guion": "--",
    "guion guion": "--",
    "dos puntos": ":",
    "punto punto": "..",
  },
  en: {
    "forward slash": "/",
    "dash dash": "--",
    "double dash": "--",
    "at sign": "@",
    "dot dot": "..",
    "under score": "_",
  },
};
/** What stands between "https" and the host. */
const schemes: Record<Language, readonly (readonly string[])[]> = {
  es: [
    ["dos", "puntos", "barra", "barra"],
    ["dos", "puntos", "doble", "barra"],
    ["dos", "puntos", "diagonal", "diagonal"],
  ],
  en: [
    ["colon", "slash", "slash"],
    ["colon", "double", "slash"],
  ],
};
const symbols: Record<Language, Record<string, string>> = {
  es: { asterisco: "*", virgulilla: "~", tilde: "~" },
  en: { star: "*", asterisk: "*", tilde: "~" },
};
