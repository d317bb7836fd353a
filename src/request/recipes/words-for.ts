/**
 * The subcommand and the options that a template gives to a program, wherever that stands in it: `git`, `git stash list
 * --stat` has stash and --stat. Told by signs alone, without a parser: for looking up, never for judging.
 */
export function wordsFor(program: string, template: string): readonly string[] {
  const found = new Set<string>();
  for (const part of template.split(/[|;&`'"]|\$\(/)) {
    const words = part.trim().split(/\s+/);
    const at = words.findIndex((word) => !before.test(word));
    if (words[at] !== program) continue;
    for (const [place, word] of words.slice(at + 1).entries()) {
      if (/^-{1,2}[A-Za-z0-9?]/.test(word)) found.add(word.replace(/=.*/, ""));
      else if (place === 0 && /^[a-z][a-z-]+$/.test(word)) found.add(word);
    }
  }
  return [...found];
}

/** What stands before the program that does the work. */
const before = /^(?:sudo|env|time|nice|[A-Z_]+=.*)$/;
