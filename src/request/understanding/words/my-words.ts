import type { Word } from "../../../ports/words.ts";
import { wordName } from "../../../shared/word-name.ts";
import type { SlotType } from "../../skills/skill.ts";
import { foldedText, type Token } from "../templates/tokens.ts";
import { fold } from "../text/fold.ts";

/** What a word of the person's own stands for in a slot of this type; undefined where these words are none. */
export function wordFor(tokens: readonly Token[], type: SlotType, words: readonly Word[]): string | undefined {
  if (words.length === 0) return undefined;
  const name = nameOf(tokens);
  return words.find((word) => fits(word, type) && wordName(word.word) === name)?.value;
}

/** A host also stands where its address, its web page or a login on it may. */
function fits({ kind }: Word, type: SlotType): boolean {
  return kind === type || (kind === "host" && /^(url|remote|place|address)$/.test(type));
}

/** How many tokens the longest word of this type takes, its article included. */
export function widestWord(type: SlotType, words: readonly Word[]): number {
  const lengths = words.flatMap((word) => (fits(word, type) ? [wordName(word.word).split(" ").length + 1] : []));
  return Math.max(0, ...lengths);
}

/** "Lanza la copia", "run the backup", or the word alone: the command that a word stands for. */
export function commandMeant(tokens: readonly Token[], words: readonly Word[]): Word | undefined {
  const commands = words.filter(({ kind }) => kind === "command");
  if (commands.length === 0) return undefined;
  const started = starts.test(tokens[0]?.folded ?? "") ? nameOf(tokens.slice(1)) : undefined;
  const alone = foldedText(tokens);
  // "La copia" by itself is the word; "copia" by itself is an order to copy.
  return commands.find(({ word }) => wordName(word) === started || fold(word) === alone);
}

const starts =
  /^(lanza|lanzar|lance|lanzame|haz|haga|hace|hacer|hazme|ejecuta|ejecutar|ejecute|ejecutame|corre|correr|corra|correme|pon|arranca|inicia|run|do|launch|start|execute|make|perform)$/;

function nameOf(tokens: readonly Token[]): string {
  return wordName(foldedText(tokens));
}
