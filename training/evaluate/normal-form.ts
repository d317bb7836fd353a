/**
 * A command as far as its writing is indifferent: quotes, `sudo`, where a program lies, blanks, in which order and how
 * joined short options are (`-lh`, `-h -l`), slashes at the ends of folders, `./` before names, `-n 5` for `-n5`, apt and
 * apt-get, and what only keeps a program from paging or asking (`--no-pager`, `-y`).
 */
export function normalForm(command: string): string {
  const segments: string[][] = [[]];
  for (const token of tokensOf(command.trim().replace(/;\s*$/, ""))) {
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
  if (/^(?:find|java|ffmpeg|openssl|ip|convert|test|\[)$/.test(name)) return [name, ...rest.map(plainPath)].join(" ");
  const flags: string[] = [];
  const operands: string[] = [];
  for (const word of rest) {
    if (/^(?:--no-pager|-y|--yes|--assume-yes)$/.test(word)) continue;
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

function plainPath(word: string): string {
  return word.replace(/^\.\/(?=.)/, "").replace(/(?<=.)\/+$/, "");
}
