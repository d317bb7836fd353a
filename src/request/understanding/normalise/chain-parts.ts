import type { Language } from "../../../shared/language.ts";
import type { NameLink, NamePart } from "./chain-certainty.ts";
import { readDeviceName } from "./device-names.ts";
import { readLetter, readSpelled } from "./letters.ts";
import { domains, hiddenNames, isFunctionWord, rootFolders } from "./lexicon.ts";
import { readDigitGroups } from "./numbers.ts";
import { isOption } from "./options.ts";
import { readSign, readSymbol, type SignRead } from "./signs.ts";
import { joinedWord, type Word } from "./words.ts";

export type Part = NamePart & { next: number };
export type Link = NameLink & { next: number };

/** The signs and parts spoken from `from` on, as many as follow one another; `at` is where the name began. */
export function readLinks(words: readonly Word[], from: number, at: number, language: Language): Link[] {
  const links: Link[] = [];
  let next = from;
  for (;;) {
    const sign = next === at || words[next]?.joined ? readSign(words, next, language) : undefined;
    const part = sign && words[sign.next]?.joined ? readPart(words, sign.next, language, sign.text) : undefined;
    if (!sign || !part) return links;
    if (
      part.kind === "word" &&
      isFunctionWord(part.text.toLowerCase(), language) &&
      !mayFollow(words, sign, part, language)
    )
      return links;
    links.push({ sign: sign.text, part, next: part.next });
    next = part.next;
  }
}

/** A word, number, spelled letters or symbol that a name can be made of; `sign` is the one before it. */
export function readPart(words: readonly Word[], at: number, language: Language, sign: string): Part | undefined {
  const word = words[at];
  if (!word || word.quoted) return undefined;
  const inner = readSign(words, at, language);
  if (inner) return sign === "/" && inner.text === "." ? readHidden(words, inner, language) : undefined;
  const symbol = readSymbol(words, at, language);
  if (symbol) return { kind: "symbol", ...symbol };
  // Only in a path: elsewhere "sda dos" can be two things.
  const device = sign === "/" ? readDeviceName(words, at, language) : undefined;
  if (device) return { kind: "word", ...device };
  if (sign === "." && isSevenZip(words, at)) return { kind: "spelled", text: "7z", next: at + 2 };
  const spelled = readSpelled(words, at, language, sign === "." || sign === "/");
  if (spelled) return { kind: "spelled", ...spelled };
  const letter = sign === "-" && word.folded.length > 1 ? readLetter(words, at, language) : undefined;
  if (letter && /[a-z]/.test(letter.text)) return { kind: "spelled", ...letter };
  const number = /^(un|una|a)$/.test(word.folded) ? undefined : readDigitGroups(words, at, language);
  if (number) return { kind: "number", text: number.digits, next: number.next };
  if (!/^[\p{L}\p{N}_.@~+/-]+$/u.test(word.text)) return undefined;
  return { kind: "word", text: word.text, next: at + 1 };
}

/** "barra punto ssh": a hidden file or folder inside a path. */
function readHidden(words: readonly Word[], dot: SignRead, language: Language): Part | undefined {
  const rest = words[dot.next]?.joined ? readPart(words, dot.next, language, ".") : undefined;
  return rest && { kind: "word", text: `.${rest.text}`, next: rest.next };
}

/** "punto siete zeta": the one ending that is a number and a letter. */
function isSevenZip(words: readonly Word[], at: number): boolean {
  return /^(siete|seven|7)$/.test(words[at]?.folded ?? "") && /^(zeta|ceta|z|zee)$/.test(joinedWord(words, at + 1));
}

/** Function words that all the same end a host or begin a path or an option: "punto es", "conf punto d", "guion la". */
function mayFollow(words: readonly Word[], sign: SignRead, part: Part, language: Language): boolean {
  const word = part.text.toLowerCase();
  if (sign.text === ".") return domains.has(word) || hiddenNames.has(word);
  if (sign.text === "@") return /^(mi|my)$/.test(word) && readSign(words, part.next, language)?.text === "-";
  if (sign.text === "--") return word === "no" && readSign(words, part.next, language)?.text === "-";
  if (sign.text === "-") return isOption(words[sign.next - 2]?.folded, word);
  return sign.text === "/" && rootFolders.has(word);
}
