/** What a line of usage asks for: a word, or one of several ways to go on. */
export type UsagePart = { kind: "word"; word: string } | { kind: "choice"; ways: UsagePart[][] };

/**
 * The parts of a usage line that cannot be left out: `[OPTION]... [-T] SOURCE {DEST|DIR}` asks for two. Brackets that do
 * not match are passed over, as pages have them.
 */
export function usageOf(line: string): UsagePart[] {
  const reader = { tokens: line.slice(0, mostLetters).match(/[[\]{}()]|[^\s[\]{}()]+/g) ?? [], at: 0 };
  return readWays(reader, false).flat();
}

/** Longer is no usage; it also bounds how deep braces can be. */
const mostLetters = 2_000;

type Reader = { readonly tokens: readonly string[]; at: number };

function readWays(reader: Reader, inside: boolean): UsagePart[][] {
  const ways: UsagePart[][] = [[]];
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at++] ?? "";
    if (token === "[") skipOptional(reader);
    else if (token === "{" || token === "(") ways.at(-1)?.push({ kind: "choice", ways: readWays(reader, true) });
    else if (inside && (token === "}" || token === ")")) return ways;
    else if (inside && token === "|") ways.push([]);
    else if (!/^(?:[\]})]|\.+|…|,)$/.test(token)) ways.at(-1)?.push({ kind: "word", word: token });
  }
  return ways;
}

function skipOptional(reader: Reader): void {
  let depth = 1;
  while (depth > 0 && reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at++];
    if (token === "[") depth += 1;
    else if (token === "]") depth -= 1;
  }
}
