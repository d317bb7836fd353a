import type { Language } from "../../../shared/language.ts";
import { isSureName, leadsToEnding, type NameLink, type NamePart, type NamePlace } from "./chain-certainty.ts";
import { type Part, readLinks, readPart } from "./chain-parts.ts";
import { isDeterminer, isEndingNoun, isFunctionWord, isLeadVerb, isNameNoun, rootFolders } from "./lexicon.ts";
import { readDigitGroups } from "./numbers.ts";
import { isOption } from "./options.ts";
import { readSign, type SignRead } from "./signs.ts";
import type { Word } from "./words.ts";

/** A name put together from words and spoken signs: "barra etc barra nginx" → /etc/nginx. */
export type ChainRead = { text: string; next: number };

/**
 * The longest name spoken from `at` that is sure to be one: a path, file name, ending, host, address, version, option
 * or unit. Undefined where the same words are ordinary speech ("barra de herramientas", "el punto de vista").
 */
export function readChain(words: readonly Word[], at: number, language: Language): ChainRead | undefined {
  if (!words[at] || words[at].quoted) return undefined;
  const versioned = readVersioned(words, at, language);
  if (versioned) return versioned;
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
    const tail = readTail(words, head, kept, end, language);
    return { text: write(head, kept, after) + (tail?.text ?? ""), next: tail?.next ?? end };
  }
  return undefined;
}

/** "php ocho punto tres guion fpm" → php8.3-fpm, where "php ocho punto dos" is a program and its version. */
function readVersioned(words: readonly Word[], at: number, language: Language): ChainRead | undefined {
  if (words[at]?.folded !== "php" || !words[at + 1]?.joined) return undefined;
  const rest = readChain(words, at + 1, language);
  return rest && /^\d\.\d-[a-z]+$/.test(rest.text)
    ? { text: `${words[at]?.text}${rest.text}`, next: rest.next }
    : undefined;
}

/** "none": something stands here that begins no name. */
function readHead(words: readonly Word[], at: number, language: Language): Part | "none" {
  const head = readPart(words, at, language, "");
  if (!head) return "none";
  const word = words[at]?.folded ?? "";
  if (head.kind !== "word") return head;
  if (isFunctionWord(word, language)) return isCalled(words, at, head, language) ? head : "none";
  // "el archivo copia": after such a noun even a verb's letters are a name.
  return isLeadVerb(word, language) && !isNamed(words, at, language) ? "none" : head;
}

/** "the file called my dot cnf", "el contenedor mi guion app": a function word only right after such a noun. */
function isCalled(words: readonly Word[], at: number, head: Part, language: Language): boolean {
  if (!words[at]?.joined || !isNameNoun(words[at - 1]?.folded ?? "", language)) return false;
  const sign = readSign(words, head.next, language)?.text;
  return sign === "." || (/^[-_]$/.test(sign ?? "") && /^(mi|my)$/.test(words[at]?.folded ?? ""));
}

/** "ejecuta copia punto sh", "borra foto punto jpg": after a verb a word that could be one is the name. */
function isNamed(words: readonly Word[], at: number, language: Language): boolean {
  const previous = words[at]?.joined === true ? (words[at - 1]?.folded ?? "") : "";
  if (isLeadVerb(previous, language) || isNameNoun(previous, language)) return true;
  // "permisos a copia punto sh": what is no verb, nor the word for a kind of file, is a name here.
  return (
    language === "es" &&
    /^(a|en|con)$/.test(previous) &&
    /^(copia|foto|imagen|video|cuenta)$/.test(words[at]?.folded ?? "")
  );
}

function write(head: NamePart | undefined, links: readonly NameLink[], place: NamePlace): string {
  let text = head?.text ?? "";
  for (const [index, link] of links.entries()) {
    const option = link.sign === "--" || (link.sign === "-" && isOption(head?.text, link.part.text));
    const ending = link.sign === "." && index === 0 && head !== undefined && leadsToEnding(head, link, place);
    const apart = text !== "" && index === 0 && (option || ending);
    const known = link.sign === "/" && rootFolders.has(link.part.text.toLowerCase());
    text += `${apart ? " " : ""}${link.sign}${known ? link.part.text.toLowerCase() : link.part.text}`;
  }
  return text;
}

/** What belongs to a name that is already sure: the slash that ends a path, the number of an option. */
function readTail(
  words: readonly Word[],
  head: NamePart | undefined,
  links: readonly NameLink[],
  end: number,
  language: Language,
): SignRead | undefined {
  const first = links[0];
  if (head === undefined) return first?.sign === "/" ? finalSlash(words, end, language) : undefined;
  // "tail guion n cincuenta"
  const counts = links.length === 1 && first?.sign === "-" && /^[cmnpw]$/.test(first.part.text);
  const number = counts && words[end]?.joined ? readDigitGroups(words, end, language) : undefined;
  return number && { text: ` ${number.digits}`, next: number.next };
}

/** "barra var barra log barra": a slash at the very end belongs to the path it ends. */
function finalSlash(words: readonly Word[], end: number, language: Language): SignRead | undefined {
  const sign = words[end]?.joined ? readSign(words, end, language) : undefined;
  return sign?.text === "/" && !words[sign.next]?.joined ? sign : undefined;
}
