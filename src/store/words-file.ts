import { readFileSync } from "node:fs";
import { readWordLine, wordLine } from "../ports/word-line.ts";
import type { Word, WordProblem, Words } from "../ports/words.ts";
import { wordName } from "../shared/word-name.ts";
import { replaceLines } from "./replace-lines.ts";

/**
 * Words in plain files that people edit and share: one a line, `#` begins a comment. `own` is the person's; `shared`
 * the machine's. What is learnt or forgotten changes its own line and leaves the others as they were written.
 */
export function wordsFile({ own, shared }: { own: string; shared: string }): Words {
  return {
    list: () => {
      const words = new Map<string, Word>();
      for (const { word } of [...read(own), ...read(shared)]) {
        if (word !== undefined && !words.has(wordName(word.word))) words.set(wordName(word.word), word);
      }
      return [...words.values()];
    },
    problems: () =>
      [own, shared].flatMap((file) =>
        read(file).flatMap(({ line, word }): WordProblem[] => (word === undefined ? [{ file, line }] : [])),
      ),
    learn: (word) => {
      const lines = linesOf(own).filter((line) => !isOf(line, word.word));
      replaceLines(own, [...lines, wordLine(word)]);
    },
    forget: (word) => {
      const lines = linesOf(own);
      const kept = lines.filter((line) => !isOf(line, word));
      if (kept.length === lines.length) return false;
      replaceLines(own, kept);
      return true;
    },
  };
}

function read(file: string): { line: number; word: Word | undefined }[] {
  return linesOf(file).flatMap((text, at) => (isBlank(text) ? [] : [{ line: at + 1, word: readWordLine(text) }]));
}

const mostBytes = 1024 * 1024;

function linesOf(file: string): string[] {
  try {
    const text = readFileSync(file, "utf8").slice(0, mostBytes);
    return text === "" ? [] : text.replace(/\n$/, "").split("\n");
  } catch {
    return []; // no words yet, or none that we may read
  }
}

function isBlank(line: string): boolean {
  return /^\s*(?:#|$)/.test(line);
}

function isOf(line: string, word: string): boolean {
  const kept = isBlank(line) ? undefined : readWordLine(line);
  return kept !== undefined && wordName(kept.word) === wordName(word);
}
