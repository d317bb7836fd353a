/**
 * A command as far as its writing is indifferent: quotes, `sudo`, where a program lies, blanks, in which order and how
 * joined short options are (`-lh`, `-h -l`), slashes at the ends of folders, `./` before names, `-n 5` for `-n5`, apt and
 * apt-get, tar's letters with and without a dash, the order of find's tests, of openssl's options and of dig's words, `--` before what is no
 * option, and what only keeps a program from paging, asking or complaining (`--no-pager`, `-y`, `2>/dev/null`).
 */
export function normalForm(command: string): string {
  const segments: string[][] = [[]];
  for (const token of tokensOf(command.trim().replace(/;\s*$|\s*\b2>\s*\/dev\/null(?=\s|$)/g, ""))) {
    if (token.operator) segments.push([token.text], []);
    else segments.at(-1)!.push(token.text);
  }
  return segments
    .filter((segment) => segment.length > 0)
    .map(normalSegment)
    .join(" ");
}

type Token = { text: string; operator: boolean };

function* tokensOf(command: string): Generator<Token> {
  const pieces =
    /(\|\||&&|\|&?|;|\(|\)|(?<=\s|^)&?\d?>{1,2}(?:&\d)?|<)|((?:\\.|"(?:\\.|[^"\\])*"|'[^']*'|[^\s|&;()<>"'\\]|&(?!&))+)/g;
  for (const [, operator, word] of command.matchAll(pieces)) {
    if (operator !== undefined) yield { text: operator, operator: true };
    else if (word !== undefined) yield { text: unquoted(word), operator: false };
  }
}

function unquoted(word: string): string {
  return word.replace(
    /"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/g,
    (_, double?: string, single?: string, escaped?: string) =>
      double?.replace(/\\(["\\$`])/g, "$1") ?? single ?? escaped ?? "",
  );
}

function normalSegment(words: readonly string[]): string {
  const [program = "", ...rest] = words[0] === "sudo" ? words.slice(1) : words;
  const name = program.replace(/^(?:\/usr)?\/s?bin\//, "").replace(/^apt-get$/, "apt");
  if (name === "find") return [name, ...sortedTests(rest.map(plainPath))].join(" ");
  if (name === "openssl") return [name, ...sortedOptions(rest)].join(" ");
  if (name === "dig") return [name, ...inAnyOrder(rest)].join(" ");
  if (/^(?:java|ffmpeg|ip|convert|test|\[)$/.test(name)) return [name, ...rest.map(plainPath)].join(" ");
  const flags: string[] = [];
  const operands: string[] = [];
  const [first = ""] = rest;
  if (name === "tar" && /^[A-Za-z]+$/.test(first)) rest[0] = `-${first}`;
  for (const [at, given] of rest.entries()) {
    const word = name === "apt" && given === "--upgradeable" ? "--upgradable" : given;
    if (/^(?:--no-pager|-y|--yes|--assume-yes)$/.test(word)) continue;
    if (word === "--" && endsOptions.test(name) && !rest[at + 1]?.startsWith("-")) continue;
    const attached = /^-([A-Za-z])(\d+)$/.exec(word);
    const lines = /^-(\d+)$/.exec(word);
    if (attached) {
      flags.push(`-${attached[1]}`);
      operands.push(attached[2]!);
    } else if (lines && /^(?:head|tail)$/.test(name)) {
      flags.push("-n");
      operands.push(lines[1]!);
    } else if (/^-[A-Za-z]{2,}$/.test(word)) flags.push(...[...word.slice(1)].map((letter) => `-${letter}`));
    else if (/^-/.test(word)) flags.push(word);
    else operands.push(plainPath(word));
  }
  return [name, ...flags.sort(), ...operands].join(" ");
}

/** Of these `--` says no more than that no option follows. */
const endsOptions = /^(?:lpr?|rm|cp|mv|ln|cat|ls|grep|mkdir|rmdir|touch|chmod|chown|head|tail|wc|du|stat|file|sort)$/;

/**
 * Tests that all have to hold, in the order of the alphabet as far as they stand together (find(1): they are joined by
 * "and"); from the first action, "or" or bracket on all stays as it is.
 */
function sortedTests(words: readonly string[]): string[] {
  const begin = words.findIndex((word) => /^[-!(]/.test(word));
  if (begin < 0) return [...words];
  const tests: string[] = [];
  let at = begin;
  while (at < words.length) {
    const not = /^(?:!|-not)$/.test(words[at] ?? "");
    const from = not ? at + 1 : at;
    const word = words[from] ?? "";
    if (withoutValue.test(word)) at = from + 1;
    else if (withValue.test(word)) at = from + 2;
    else break;
    tests.push([...(not ? ["!"] : []), ...words.slice(from, at)].join(" "));
  }
  const rest = words.slice(at);
  return [...words.slice(0, begin), ...tests.sort(), ...(rest.length === 1 && rest[0] === "-print" ? [] : rest)];
}

const withoutValue = /^-(?:empty|executable|readable|writable|nouser|nogroup|xdev|mount)$/;
const withValue =
  /^-(?:i?name|i?path|i?wholename|i?regex|type|xtype|size|perm|user|group|uid|gid|links|newer\w*|anewer|cnewer|[acm]time|[acm]min|maxdepth|mindepth|samefile|inum|fstype|lname)$/;

/** `x509 -in FILE -noout`: each option with what follows it, in any order. */
function sortedOptions([command = "", ...words]: readonly string[]): string[] {
  const options: string[] = [];
  for (const word of words) {
    if (word.startsWith("-") || options.length === 0) options.push(word);
    else options[options.length - 1] += ` ${word}`;
  }
  return [command, ...options.sort()];
}

/** `dig +short @1.1.1.1 -x ADDRESS`: an option with its value, all else word by word (dig(1)). */
function inAnyOrder(words: readonly string[]): string[] {
  const taken = words.flatMap((word, at) => {
    if (/^-[bcfkmpqtxy]$/.test(words[at - 1] ?? "")) return [];
    return /^-[bcfkmpqtxy]$/.test(word) ? [`${word} ${words[at + 1] ?? ""}`] : [word];
  });
  return taken.sort();
}

function plainPath(word: string): string {
  return word.replace(/^\.\/(?=.)/, "").replace(/(?<=.)\/+$/, "");
}
