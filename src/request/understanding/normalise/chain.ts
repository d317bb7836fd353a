import type { Language } from "../../../shared/language.ts";
import { isSureName, leadsToEnding, type NameLink, type NamePart, type NamePlace } from "./chain-certainty.ts";
import { readLetter, readSpelled } from "./letters.ts";
import {
  domains,
  hiddenNames,
  isDeterminer,
  isEndingNoun,
  isFunctionWord,
  isLeadVerb,
  isNameNoun,
  rootFolders,
} from "./lexicon.ts";
import { readDigitGroups } from "./numbers.ts";
import { readSign, readSymbol, type SignRead } from "./signs.ts";
import type { Word } from "./words.ts";

/** A name put together from words and spoken signs: "barra etc barra nginx" → /etc/nginx. */
export type ChainRead = { text: string; next: number };

type Part = NamePart & { next: number };
type Link = NameLink & { next: number };

/**
 * The longest name spoken from `at` that is sure to be one: a path, file name, ending, host, address, version, option
 * or unit. Undefined where the same words are ordinary speech ("barra de herramientas", "el punto de vista").
 */
export function readChain(words: readonly Word[], at: number, language: Language): ChainRead | undefined {
  if (!words[at] || words[at].quoted) return undefined;
  const head = readSign(words, at, language) ? undefined : readHead(words, at, language);
  if (head === "none") return undefined;
  const previous = words[at].joined ? words[at - 1]?.folded : undefined;
  const after = {
    language,
    determiner: previous !== undefined && isDeterminer(previous, language),
    nameNoun: previous !== undefined && isNameNoun(previous, language),
    endingNoun: previous !== undefined && isEndingNoun(previous, language),
    named: isNamed(words, at, language),
  };
  const links = readLinks(words, head?.next ?? at, at, language);
  for (let count = links.length; count > 0; count--) {
    const kept = links.slice(0, count);
    const end = kept.at(-1)?.next;
    if (end === undefined || !isSureName(head, kept, after)) continue;
    const tail = head === undefined && kept[0]?.sign === "/" ? finalSlash(words, end, language) : undefined;
    return { text: write(head, kept, after) + (tail?.text ?? ""), next: tail?.next ?? end };
  }
  return undefined;
}

/** "none": something stands here that begins no name. */
function readHead(words: readonly Word[], at: number, language: Language): Part | "none" {
  const head = readPart(words, at, language, "");
  if (!head) return "none";
  const word = words[at]?.folded ?? "";
  if (head.kind !== "word") return head;
  // "the file called my dot cnf": a function word only right after such a noun, and before an ending.
  const called = words[at]?.joined === true && isNameNoun(words[at - 1]?.folded ?? "", language);
  const ending = called && readSign(words, head.next, language)?.text === ".";
  if (isFunctionWord(word, language)) return ending ? head : "none";
  // "el archivo copia": after such a noun even a verb's letters are a name.
  return isLeadVerb(word, language) && !isNamed(words, at, language) ? "none" : head;
}

/** "ejecuta copia punto sh", "borra foto punto jpg": after a verb a word that could be one is the name. */
function isNamed(words: readonly Word[], at: number, language: Language): boolean {
  const previous = words[at]?.joined === true ? (words[at - 1]?.folded ?? "") : "";
  return isLeadVerb(previous, language) || isNameNoun(previous, language);
}

function readLinks(words: readonly Word[], from: number, at: number, language: Language): Link[] {
  const links: Link[] = [];
  let next = from;
  for (;;) {
    const sign = next === at || words[next]?.joined ? readSign(words, next, language) : undefined;
    const part = sign && words[sign.next]?.joined ? readPart(words, sign.next, language, sign.text) : undefined;
    if (!sign || !part) return links;
    if (part.kind === "word" && isFunctionWord(part.text.toLowerCase(), language) && !mayFollow(sign, part))
      return links;
    links.push({ sign: sign.text, part, next: part.next });
    next = part.next;
  }
}

function readPart(words: readonly Word[], at: number, language: Language, sign: string): Part | undefined {
  const word = words[at];
  if (!word || word.quoted) return undefined;
  const inner = readSign(words, at, language);
  if (inner) return sign === "/" && inner.text === "." ? readHidden(words, inner, language) : undefined;
  const symbol = readSymbol(words, at, language);
  if (symbol) return { kind: "symbol", ...symbol };
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

/** Function words that all the same end a host or begin a path: "punto es", "conf punto d". */
function mayFollow(sign: SignRead, part: NamePart): boolean {
  const word = part.text.toLowerCase();
  if (sign.text === ".") return domains.has(word) || hiddenNames.has(word);
  return sign.text === "/" && rootFolders.has(word);
}

function write(head: NamePart | undefined, links: readonly NameLink[], place: NamePlace): string {
  let text = head?.text ?? "";
  for (const [index, link] of links.entries()) {
    const option = link.sign === "--" || (link.sign === "-" && /^[a-z]$/.test(link.part.text));
    const ending = link.sign === "." && index === 0 && head !== undefined && leadsToEnding(head, place);
    const apart = text !== "" && index === 0 && (option || ending);
    const known = link.sign === "/" && rootFolders.has(link.part.text.toLowerCase());
    text += `${apart ? " " : ""}${link.sign}${known ? link.part.text.toLowerCase() : link.part.text}`;
  }
  return text;
}

/** "barra var barra log barra": a slash at the very end belongs to the path it ends. */
function finalSlash(words: readonly Word[], end: number, language: Language): SignRead | undefined {
  const sign = words[end]?.joined ? readSign(words, end, language) : undefined;
  return sign?.text === "/" && !words[sign.next]?.joined ? sign : undefined;
}
