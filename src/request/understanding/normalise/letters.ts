import type { Language } from "../../../shared/language.ts";
import type { Word } from "./words.ts";

/** Letters said by name and written together: "jota pe ge" → jpg. `next` is the index after them. */
export type SpelledRead = { text: string; next: number };

/**
 * The acronym spelled from `at`. Sure when the letters make one that administrators use, or, after "punto" or "barra"
 * (`loose`), when there are at least two and each is the name of a letter that is no other word.
 */
export function readSpelled(
  words: readonly Word[],
  at: number,
  language: Language,
  loose: boolean,
): SpelledRead | undefined {
  let text = "";
  let next = at;
  let longest: SpelledRead | undefined;
  let known = false;
  while (next < words.length && text.length < 6) {
    if (next > at && !words[next]?.joined) break;
    const letter = readLetter(words, next, language);
    if (!letter) break;
    text += letter.text;
    next = letter.next;
    if (text.length < 2 || !/[a-z]/.test(text)) continue;
    if (acronyms.has(text)) {
      longest = { text, next };
      known = true;
    } else if (
      loose &&
      !known &&
      /^[a-z]+$/.test(text) &&
      !ordinaryPair(words, at, next) &&
      !/^[aeouy]$/.test(words[next - 1]?.folded ?? "")
    ) {
      longest = { text, next };
    }
  }
  return longest;
}

/** One letter by its name (or as itself), or a digit inside a spelled name. */
export function readLetter(words: readonly Word[], at: number, language: Language): SpelledRead | undefined {
  const word = words[at];
  if (!word || word.quoted) return undefined;
  if (/^[a-z]$/.test(word.folded)) return { text: word.folded, next: at + 1 };
  if (language === "en") {
    if (word.folded === "double" && words[at + 1]?.folded === "u") return { text: "w", next: at + 2 };
    return digitWords.en[word.folded] && at > 0 ? { text: digitWords.en[word.folded] ?? "", next: at + 1 } : undefined;
  }
  const two = `${word.folded} ${words[at + 1]?.joined ? words[at + 1]?.folded : ""}`;
  const pair = letterPairs[two];
  if (pair !== undefined) return { text: pair, next: at + 2 };
  const single = letterNames[word.folded] ?? digitWords.es[word.folded];
  return single === undefined ? undefined : { text: single, next: at + 1 };
}

/** "de te", "a ve": names of letters that also are words must make a known acronym. */
function ordinaryPair(words: readonly Word[], at: number, next: number): boolean {
  return words.slice(at, next).every((word) => /^(de|te|a|e|o|u|y|i|ese|ve)$/.test(word.folded));
}

const letterNames: Record<string, string> = {
  be: "b",
  ce: "c",
  de: "d",
  efe: "f",
  ge: "g",
  hache: "h",
  jota: "j",
  ka: "k",
  ele: "l",
  eme: "m",
  ene: "n",
  pe: "p",
  cu: "q",
  erre: "r",
  ere: "r",
  ese: "s",
  te: "t",
  uve: "v",
  ve: "v",
  equis: "x",
  ye: "y",
  zeta: "z",
  ceta: "z",
};
const letterPairs: Record<string, string> = {
  "uve doble": "w",
  "doble uve": "w",
  "doble ve": "w",
  "doble u": "w",
  "ve doble": "w",
  "i griega": "y",
  "i latina": "i",
  "be larga": "b",
  "ve corta": "v",
};
const digitWords: Record<Language, Record<string, string>> = {
  es: { uno: "1", dos: "2", tres: "3", cuatro: "4", cinco: "5", seis: "6", cero: "0" },
  en: { one: "1", two: "2", three: "3", four: "4", five: "5", six: "6", zero: "0" },
};

const acronyms: ReadonlySet<string> = new Set(
  `jpg jpeg png gif svg pdf csv tsv html xml json css php sql txt md mp3 mp4 avi mkv iso gz tgz bz2 zip xz rpm deb
   ssh http https ftp sftp nfs smb dns dhcp ip ips tcp udp icmp tls ssl vpn lan wan cpu gpu ram usb ssd hdd url uri api
   pid uid gid lvm raid ntp snmp ldap imap smtp pop3 vm kvm lxc sda sdb sdc etc usr var tmp srv opt js py sh db
   ufw acl ttl mtu mac nat dmz nas ups pem crt csr pgp gpg yml xlsx docx odt ods`.split(/\s+/),
);
