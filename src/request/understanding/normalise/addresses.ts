import type { Language } from "../../../shared/language.ts";
import { readLinks, readPart } from "./chain-parts.ts";
import { readLetter, readSpelled } from "./letters.ts";
import { isFunctionWord } from "./lexicon.ts";
import { readDigitGroups, readNumber } from "./numbers.ts";
import type { Rewrite } from "./rewrite.ts";
import { readSign } from "./signs.ts";
import type { Word } from "./words.ts";

/** An address with colons: "https dos puntos barra barra ejemplo punto com", "efe e ochenta dos puntos dos puntos uno". */
export function readAddress(words: readonly Word[], at: number, language: Language): Rewrite | undefined {
  return readUrl(words, at, language) ?? readIpv6(words, at, language);
}

/** Once "://" was said, every name and sign that follows belongs to the address. */
function readUrl(words: readonly Word[], at: number, language: Language): Rewrite | undefined {
  const word = words[at];
  if (!word || word.quoted) return undefined;
  const scheme = schemes.test(word.folded)
    ? { text: word.folded, next: at + 1 }
    : readSpelled(words, at, language, false);
  if (!scheme || !schemes.test(scheme.text)) return undefined;
  let next = scheme.next;
  for (const expected of [":", "/", "/"]) {
    const sign = words[next]?.joined ? readSign(words, next, language) : undefined;
    if (sign?.text !== expected) return undefined;
    next = sign.next;
  }
  const host = words[next]?.joined ? readPart(words, next, language, "/") : undefined;
  if (!host || (host.kind === "word" && isFunctionWord(host.text.toLowerCase(), language))) return undefined;
  const links = readLinks(words, host.next, next, language);
  const rest = links.map((link) => link.sign + link.part.text).join("");
  return { text: `${scheme.text}://${host.text}${rest}`, next: links.at(-1)?.next ?? host.next };
}

const schemes = /^(https?|ftps?|sftp|ssh|git|smb|nfs|ldaps?|wss?|rtsp|postgres|mysql|redis|amqp|tcp|udp)$/;

/** Sure only with the double colon, or with all eight groups. */
function readIpv6(words: readonly Word[], at: number, language: Language): Rewrite | undefined {
  // "ping a efe e ochenta…": the preposition is no digit.
  if (!words[at] || isFunctionWord(words[at].folded, language)) return undefined;
  let text = "";
  let next = at;
  let colons = "";
  let groups = 0;
  for (;;) {
    const group = next === at || words[next]?.joined ? readGroup(words, next, language) : undefined;
    if (group) {
      text += group.text;
      next = group.next;
      groups++;
    }
    const read = group || text === "" ? readColons(words, next, next === at, language) : undefined;
    if (!read) break;
    text += read.text;
    colons += read.text;
    next = read.next;
  }
  const doubled = text.split("::").length - 1;
  if (groups === 0 || /(?<!:):$/.test(text) || (doubled === 1 ? groups > 7 : doubled > 1 || colons.length !== 7)) {
    return undefined;
  }
  const prefix = readPrefix(words, next, language);
  return { text: text + (prefix?.text ?? ""), next: prefix?.next ?? next };
}

/** Up to four hexadecimal digits: "efe e ochenta", "db8", "dos mil uno". */
function readGroup(words: readonly Word[], at: number, language: Language): Rewrite | undefined {
  let text = "";
  let next = at;
  while (next === at || words[next]?.joined) {
    if (!words[next] || words[next]?.quoted || readSign(words, next, language)) break;
    const read = readHex(words, next, language);
    if (!read) break;
    text += read.text;
    next = read.next;
  }
  return /^[0-9a-f]{1,4}$/.test(text) ? { text, next } : undefined;
}

function readHex(words: readonly Word[], at: number, language: Language): Rewrite | undefined {
  const typed = words[at]?.folded ?? "";
  if (/^(?=.*\d)[0-9a-f]{1,4}$/.test(typed)) return { text: typed, next: at + 1 };
  const number = /^(un|una|a)$/.test(typed) ? undefined : readNumber(words, at, language);
  if (number) return { text: number.digits, next: number.next };
  const letter = readLetter(words, at, language);
  return letter && /^[a-f]$/.test(letter.text) ? letter : undefined;
}

/** One colon or two. */
function readColons(words: readonly Word[], at: number, opens: boolean, language: Language): Rewrite | undefined {
  const first = opens || words[at]?.joined ? readSign(words, at, language) : undefined;
  if (first?.text !== ":") return undefined;
  const second = words[first.next]?.joined ? readSign(words, first.next, language) : undefined;
  if (second?.text === ":") return { text: "::", next: second.next };
  return opens ? undefined : { text: ":", next: first.next };
}

/** "barra sesenta y cuatro" after a network. */
function readPrefix(words: readonly Word[], at: number, language: Language): Rewrite | undefined {
  const slash = words[at]?.joined ? readSign(words, at, language) : undefined;
  if (slash?.text !== "/" || !words[slash.next]?.joined) return undefined;
  const length = readDigitGroups(words, slash.next, language);
  return length && length.value <= 128 ? { text: `/${length.digits}`, next: length.next } : undefined;
}
