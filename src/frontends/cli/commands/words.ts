import { readFileSync } from "node:fs";
import { readWordLine, wordLine } from "../../../ports/word-line.ts";
import { type Word, type Words, wordKindNamed, wordKinds } from "../../../ports/words.ts";
import { wordProblem } from "../../../request/understanding/words/judge-word.ts";
import { NeoError } from "../../../shared/errors.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import { wordName } from "../../../shared/word-name.ts";
import { agrees } from "../agrees.ts";
import type { CliCommand, ExitCode, Invocation } from "../command.ts";
import type { CliServices } from "../services.ts";

/** The person's own names for things: shown, given, taken back, and passed from one machine to the next. */
export const words: CliCommand = {
  name: "words",
  summary: "words_summary",
  operands: "[list|add|remove|import|export]",
  options: { yes: { type: "boolean", short: "y", summary: "option_words_yes" } },
  words: ["list", "add", "remove", "import", "export", ...wordKinds],
  examples: [
    "neo words",
    'neo words add printer "la de secretaría" HP-2',
    'neo words add command "la copia" "rsync -a /srv /mnt/copia"',
    "neo words export > words.conf",
  ],
  run: async (invocation, services) => {
    const kept = await services.words();
    const [what = "list", ...rest] = invocation.operands;
    const [first = "", ...others] = rest;
    if (what === "list" && rest.length === 0) return list(kept, invocation, services);
    if (what === "export" && rest.length === 0) return write(kept.list().map(wordLine), services);
    if (what === "add" && rest.length === 3) return add(rest, kept, invocation, services);
    if (what === "remove" && rest.length > 0) return remove([first, ...others].join(" "), kept, invocation, services);
    if (what === "import" && rest.length === 1) return importFrom(first, kept, invocation, services);
    throw new NeoError("E_USAGE", { problem: invocation.operands.join(" ") });
  },
};

function list(kept: Words, { flags, language }: Invocation, { terminal }: CliServices): ExitCode {
  const all = kept.list();
  const problems = kept.problems();
  if (flags.json) terminal.stdout.write(`${JSON.stringify({ words: all, problems })}\n`);
  else if (all.length === 0) terminal.stdout.write(`${message(language, "words_empty")}\n`);
  else for (const word of all) terminal.stdout.write(`${inWords("words_line", word, language)}\n`);
  if (!flags.json)
    for (const { file, line } of problems)
      terminal.stderr.write(`${message(language, "words_bad_line", { file: visible(file), line })}\n`);
  return 0;
}

function add(
  [kindName = "", name = "", value = ""]: readonly string[],
  kept: Words,
  { flags, language }: Invocation,
  { terminal }: CliServices,
): ExitCode {
  const kind = wordKindNamed(kindName);
  if (kind === undefined) throw new NeoError("E_USAGE", { problem: `${kindName} (${wordKinds.join(", ")})` });
  const word: Word = { kind, word: name.trim(), value: value.trim() };
  const problem = wordProblem(word, no);
  if (problem !== undefined) {
    throw new NeoError("E_WORD_UNFIT", { reason: message(language, problem, { word: visible(word.word) }) });
  }
  kept.learn(word);
  if (flags.json) terminal.stdout.write(`${JSON.stringify(word)}\n`);
  else terminal.stdout.write(`${inWords("words_learnt", word, language)}\n`);
  return 0;
}

function remove(name: string, kept: Words, { flags, language }: Invocation, { terminal }: CliServices): ExitCode {
  const removed = kept.forget(name);
  if (flags.json) terminal.stdout.write(`${JSON.stringify({ removed })}\n`);
  else {
    const text = message(language, removed ? "words_forgotten" : "words_unknown", { word: visible(name) });
    (removed ? terminal.stdout : terminal.stderr).write(`${text}\n`);
  }
  return removed ? 0 : 1;
}

/** Another's words are looked at before they are one's own: each that is new or means something else is shown. */
async function importFrom(
  file: string,
  kept: Words,
  { flags, language }: Invocation,
  { terminal, signal }: CliServices,
): Promise<ExitCode> {
  const before = new Map(kept.list().map((word) => [wordName(word.word), word]));
  const read = linesOf(file);
  const news = read.flatMap(({ word }) => {
    const known = word && before.get(wordName(word.word));
    return word === undefined || (known?.kind === word.kind && known.value === word.value) ? [] : [word];
  });
  const json = flags.json === true;
  const out = json ? terminal.stderr : terminal.stdout;
  for (const { line, word } of read)
    if (word === undefined)
      terminal.stderr.write(`${message(language, "words_bad_line", { file: visible(file), line })}\n`);
  for (const word of news) {
    const known = before.get(wordName(word.word));
    const text = known
      ? message(language, "words_clash", { ...shown(word, language), before: visible(known.value) })
      : undefined;
    out.write(`  ${text ?? inWords("words_new", word, language)}\n`);
  }
  if (news.length === 0) out.write(`${message(language, "words_import_none", { file: visible(file) })}\n`);
  const asked = news.length > 0 && !flags.yes;
  if (asked && !(terminal.keyboard && terminal.screen)) throw new NeoError("E_NO_APPROVER");
  const question = message(language, "words_import_question", { count: news.length });
  const agreed = !asked || (await agrees(question, { terminal, language, json, signal }));
  if (agreed) for (const word of news) kept.learn(word);
  if (json) terminal.stdout.write(`${JSON.stringify({ imported: agreed ? news : [] })}\n`);
  else if (agreed && news.length > 0) out.write(`${message(language, "words_imported", { count: news.length })}\n`);
  return agreed ? 0 : 3;
}

/** What is no word, or one that must not be learnt, has none. */
function linesOf(file: string): { line: number; word: Word | undefined }[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new NeoError("E_CONFIG_UNREADABLE", { file }, { cause });
  }
  return text.split("\n").flatMap((one, at) => {
    if (/^\s*(?:#|$)/.test(one)) return [];
    const word = readWordLine(one);
    return [{ line: at + 1, word: word && wordProblem(word, no) === undefined ? word : undefined }];
  });
}

/** Without the skills' sentences at hand: a word that is also a verb is only told from one by what is said around it. */
const no = () => false;

function write(lines: readonly string[], { terminal }: CliServices): ExitCode {
  terminal.stdout.write(lines.map((line) => `${line}\n`).join(""));
  return 0;
}

function shown({ word, kind, value }: Word, language: Language): Record<string, string> {
  return { word: visible(word), kind: message(language, `word_kind_${kind}`), value: visible(value) };
}

function inWords(key: "words_line" | "words_learnt" | "words_new", word: Word, language: Language): string {
  return message(language, key, shown(word, language));
}
