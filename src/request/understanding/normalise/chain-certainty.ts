import type { Language } from "../../../shared/language.ts";
import {
  domains,
  extensions,
  hiddenNames,
  isEndingNoun,
  isFunctionWord,
  isNameNoun,
  rootFolders,
  technical,
} from "./lexicon.ts";
import { isOption } from "./options.ts";

/** One part of a possible name, and the spoken sign that ties it to what comes before. */
export type NamePart = { kind: "word" | "number" | "spelled" | "symbol"; text: string };
export type NameLink = { sign: string; part: NamePart };

/** What the word right before the name was. */
export type NamePlace = {
  language: Language;
  determiner: boolean;
  nameNoun: boolean;
  endingNoun: boolean;
  named: boolean;
};

/** Whether these parts can only be a name. In doubt it is ordinary speech: a missed name is asked about, a made one misleads. */
export function isSureName(head: NamePart | undefined, links: readonly NameLink[], place: NamePlace): boolean {
  const first = links[0];
  const last = links.at(-1);
  if (!first || !last) return false;
  return head === undefined ? isSureOpening(first, links, place) : isSureJoin(head, first, last, links, place);
}

/** Names that begin with a sign: /etc, .conf, ../x, --help, -l. */
function isSureOpening(first: NameLink, links: readonly NameLink[], place: NamePlace): boolean {
  const word = first.part.text.toLowerCase();
  const slashes = links.filter((link) => link.sign === "/").length;
  switch (first.sign) {
    case "/":
      if (rootFolders.has(word)) return true;
      if (place.determiner) return false;
      return slashes > 1 || (links.length > 1 && links.at(-1)?.sign === ".") || place.nameNoun;
    case ".":
      if (links.length > 1) return slashes > 0 && !place.determiner;
      return isEnding(first.part, place);
    case "..":
      return slashes > 0 || first.sign === "..";
    case "--":
      return !place.determiner || place.nameNoun;
    case "-":
      return /^[a-z]$/.test(word) && place.nameNoun;
    default:
      return false;
  }
}

/** ".conf" by itself: a known ending or hidden file that is nothing else in this sentence. */
function isEnding(part: NamePart, place: NamePlace): boolean {
  const word = part.text.toLowerCase();
  if (part.kind === "spelled") return word.length > 1;
  if (word.length < 2 || isFunctionWord(word, place.language)) return false;
  if (ambiguousEndings.has(word)) return place.endingNoun;
  return extensions.has(word) || hiddenNames.has(word);
}

// "punto clave", "dot list", "home": endings only beside files.
const ambiguousEndings = new Set(
  "local list target path key old part home service mount source sources out err git".split(" "),
);

/** Names that begin with a word or a number. */
function isSureJoin(
  head: NamePart,
  first: NameLink,
  last: NameLink,
  links: readonly NameLink[],
  place: NamePlace,
): boolean {
  if (first.sign === "://") return /^(https?|ftp)$/i.test(head.text);
  const parts = [head, ...links.map((link) => link.part)];
  const signs = new Set(links.map((link) => link.sign));
  if (head.kind === "symbol") return first.sign === "." || first.sign === "/";
  if (parts.every((part) => part.kind === "number")) return [...signs].every((sign) => /^[./:]$/.test(sign));
  const known = parts.some((part) => isTechnical(part.text));
  // "el archivo barra etc …": the path begins at the slash, the word before it is no part of it.
  if (first.sign === "/" && startsAtRoot(head, first, place)) return false;
  if (signs.has("@")) return !place.determiner || known;
  if (last.sign === ".") return isSureDotted(head, first, last, known, place);
  if (signs.has("..") || signs.has("--")) return known;
  if (signs.has(":") && imageTags.has(last.part.text.toLowerCase())) return known || place.nameNoun;
  if (signs.has(":")) return last.part.kind === "number" && (known || links.length > 1 || head.text === "localhost");
  if (links.length === 1 && last.sign === "-" && last.part.text.length > 1 && isOption(head.text, last.part.text))
    return true;
  if (last.sign === "-" && last.part.kind === "spelled" && last.part.text.length === 1) return isTechnical(head.text);
  if (signs.has("/")) return place.nameNoun || known || links.length > 1;
  if (place.determiner && !known) return false;
  const numbered = parts.some((part) => part.kind === "number");
  return place.nameNoun || known || numbered || (signs.has("_") && !isLoose(links, place.language));
}

/** What comes after the colon of a container image when it is no number. */
const imageTags = new Set(
  "latest alpine slim stable edge lts mainline bookworm bullseye trixie jammy noble".split(" "),
);

function startsAtRoot(head: NamePart, first: NameLink, place: NamePlace): boolean {
  const word = head.text.toLowerCase();
  if (isNameNoun(word, place.language) || isEndingNoun(word, place.language)) return true;
  return rootFolders.has(first.part.text.toLowerCase()) && !rootFolders.has(word) && !/[/.]/.test(word);
}

function isSureDotted(head: NamePart, first: NameLink, last: NameLink, known: boolean, place: NamePlace): boolean {
  const word = last.part.text.toLowerCase();
  // "el dominio punto com": the word for a kind of thing is not that thing's name.
  if (place.determiner && domains.has(word) && isNameNoun(head.text.toLowerCase(), place.language)) return false;
  if (leadsToEnding(head, first, place)) return isEnding(last.part, { ...place, endingNoun: true });
  if (last.part.kind === "number") return place.nameNoun || known;
  if (last.part.kind === "spelled") return true;
  if (ambiguousEndings.has(word)) return known || place.nameNoun;
  return extensions.has(word) || domains.has(word);
}

/** "archivos punto log": the ending alone, where "borra foto punto jpg" is one name. */
export function leadsToEnding(head: NamePart, first: NameLink, place: NamePlace): boolean {
  const word = head.text.toLowerCase();
  // "descomprime fotos punto tar punto gz": photos have no such ending, an archive of them has such a name.
  if (archived.test(word) && archives.test(first.part.text) && !place.determiner) return false;
  return (
    isEndingNoun(word, place.language) && !(place.named && !isNameNoun(word, place.language) && !word.endsWith("s"))
  );
}

const archived = /^(fotos|imagenes|videos|documentos|photos|pictures|images|documents)$/;
const archives = /^(tar|tgz|zip|rar)$/i;

function isTechnical(word: string): boolean {
  return technical.has(word.toLowerCase()) || rootFolders.has(word.toLowerCase()) || /^\/|\d/.test(word);
}

/** "leyó el guion bajo la lluvia": an underscore before an article is no underscore. */
function isLoose(links: readonly NameLink[], language: Language): boolean {
  return links.some((link) => isFunctionWord(link.part.text.toLowerCase(), language));
}
