import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import { builtInRow, loadAllRows } from "../../../command/policy/program-table.ts";
import { namesByFile } from "../../../command/policy/programs/names.ts";
import type { Language } from "../../../shared/language.ts";
import { isFunctionWord } from "../normalise/lexicon.ts";
import { readTokens } from "../templates/tokens.ts";
import { fold } from "../text/fold.ts";
import { stem } from "../text/stem.ts";

/** The programs of this machine that have most to do with a request, by what the programs table says of them; then the usual ones. */
export async function nearPrograms(request: string, language: Language, machine: MachineSnapshot): Promise<string[]> {
  await loadAllRows();
  const asked = new Set(stemsOf(request, language));
  const scored = Object.values(namesByFile)
    .flatMap((names) => names.split(" "))
    .flatMap((name) => {
      const what = builtInRow(name)?.what[language] ?? "";
      const shared = stemsOf(what, language).filter((word) => asked.has(word)).length;
      const named = asked.has(name) ? 5 : 0;
      return shared + named > 0 ? [{ name, score: named + shared / Math.sqrt(what.split(" ").length + 1) }] : [];
    })
    .sort((left, right) => right.score - left.score || (left.name < right.name ? -1 : 1))
    .map(({ name }) => name);
  const here = (name: string) => machine.program(name).file !== undefined;
  return [...new Set([...scored.filter(here).slice(0, mostNear), ...usual.filter(here)])].slice(0, mostNear + 8);
}

const mostNear = 10;
const usual = [
  "find",
  "grep",
  "ls",
  "du",
  "df",
  "ps",
  "systemctl",
  "journalctl",
  "ip",
  "ss",
  "tar",
  "awk",
  "sort",
  "head",
];

function stemsOf(text: string, language: Language): string[] {
  return readTokens(text, language)
    .map(({ text: word }) => fold(word))
    .filter((word) => word.length > 2 && !isFunctionWord(word, language))
    .map((word) => stem(word, language));
}
