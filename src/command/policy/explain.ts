import type { Risk } from "../../ports/assessment.ts";
import { worstRisk } from "../../ports/assessment.ts";
import type { Language } from "../../shared/language.ts";
import { type MessageKey, message } from "../../shared/messages/catalogue.ts";
import type { Manual } from "../machine/manual-page.ts";
import type { Redirect, Script, Span, Statement, Word } from "../shell/syntax.ts";
import { judgeAll } from "./assess.ts";
import type { AssessContext } from "./assess-context.ts";
import type { Note } from "./findings.ts";
import { reasonText } from "./reason-text.ts";
import { childrenOf, wordsOf } from "./walk-statements.ts";

/** One part of a script and what it means, by its place in the source (UTF-16 offsets). */
export type ExplainedPart = Span & { text: string; meaning: { en: string; es: string }; risk: Risk };

/**
 * What each word, flag and operator of `script` means and how risky it is, in the order they are written. What an
 * option does is said in the words of this machine's `manual`, where it has a page.
 */
export function explain(script: Script, context: AssessContext, manual: Manual): ExplainedPart[] {
  const findings = judgeAll(script, context, { explain: true });
  const notes: Note[] = [...withManual(findings.notes(), manual), ...structure(script.statements)];
  for (const reason of findings.assessment().reasons) {
    const meaning = { en: reasonText(reason, "en"), es: reasonText(reason, "es") };
    notes.push({ start: reason.start, end: reason.end, meaning, risk: reason.risk });
  }
  return merged(notes)
    .filter(({ start, end }) => end > start)
    .map(({ start, end, meaning, risk }) => ({ start, end, text: script.source.slice(start, end), meaning, risk }));
}

function withManual(notes: readonly Note[], manual: Manual): Note[] {
  const subcommands = new Map<string, string>();
  return notes.map((note) => {
    const { manual: entry, meaning } = note;
    if (entry === undefined) return note;
    const { program } = entry;
    if ("subcommand" in entry) {
      subcommands.set(program, entry.subcommand);
      return note;
    }
    const subcommand = subcommands.get(program);
    const pages = subcommand === undefined ? [program] : [`${program}-${subcommand}`, program];
    const inWords = (language: Language) => {
      const found = inManual(manual, pages, entry.option, language);
      if (found === undefined) return meaning[language];
      // A risk of its own is told as well.
      return note.risk === "read" ? `${entry.option}: ${found}` : `${meaning[language]}: ${found}`;
    };
    return { ...note, meaning: { en: inWords("en"), es: inWords("es") } };
  });
}

/** Quoted where the page is in another language than the one spoken. */
function inManual(manual: Manual, pages: readonly string[], option: string, language: Language): string | undefined {
  for (const page of pages) {
    const found = manual(page, language);
    const text = found?.meanings.get(option);
    if (text !== undefined) return found?.language === language ? text : message(language, "explain.manual", { text });
  }
  return undefined;
}

/** One part a place: what it is, then why it is risky. */
function merged(notes: readonly Note[]): Note[] {
  const byPlace = new Map<string, Note>();
  for (const note of notes) {
    const key = `${note.start}-${note.end}`;
    const before = byPlace.get(key);
    byPlace.set(key, before === undefined ? note : joined(before, note));
  }
  return [...byPlace.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

function joined(before: Note, note: Note): Note {
  const join = (a: string, b: string) => (a.includes(b) ? a : `${a}; ${b}`);
  return {
    ...before,
    meaning: { en: join(before.meaning.en, note.meaning.en), es: join(before.meaning.es, note.meaning.es) },
    risk: worstRisk(before.risk, note.risk),
  };
}

/** What the shell itself does between the words. */
function structure(statements: readonly Statement[]): Note[] {
  return statements.flatMap((statement) => [
    ...ownNotes(statement),
    ...wordsOf(statement).flatMap(notesOfWord),
    ...structure(childrenOf(statement)),
  ]);
}

function ownNotes(statement: Statement): Note[] {
  switch (statement.kind) {
    case "pipeline":
      return between(statement.stages, "explain.pipe");
    case "and":
      return between([statement.left, statement.right], "explain.and");
    case "or":
      return between([statement.left, statement.right], "explain.or");
    case "not":
      return [note({ start: statement.start, end: statement.body.start }, "explain.not")];
    case "background":
      return [note({ start: statement.body.end, end: statement.end }, "explain.background")];
    case "for":
    case "while":
    case "until":
      return [note(statement, "explain.loop"), ...redirectNotes(statement.redirects)];
    case "if":
    case "case":
      return [note(statement, "explain.condition"), ...redirectNotes(statement.redirects)];
    case "function":
      return [note(statement, "explain.function")];
    case "command":
      return [
        ...statement.assignments.map((assignment) => note(assignment, "explain.assignment")),
        ...redirectNotes(statement.redirects),
      ];
    case "subshell":
    case "group":
    case "test":
    case "arithmetic":
      return redirectNotes(statement.redirects);
    case "opaque":
      return [];
    default:
      return statement satisfies never;
  }
}

function redirectNotes(redirects: readonly Redirect[]): Note[] {
  return redirects.flatMap((redirect) => {
    if (redirect.kind === "opaque") return [];
    if (redirect.kind !== "file") return [note(redirect, "explain.heredoc")];
    return [note(redirect, redirect.operator.startsWith("<") ? "explain.redirect-in" : "explain.redirect-out")];
  });
}

function notesOfWord(word: Word): Note[] {
  return word.parts.flatMap((part) => {
    switch (part.kind) {
      case "glob":
        return [note(word, "explain.glob")];
      case "variable":
        return [note(word, "explain.variable")];
      case "substitution":
      case "process":
        return [note(word, "explain.substitution"), ...structure(part.body.statements)];
      default:
        return [];
    }
  });
}

/** The operator is whatever stands between its two sides. */
function between(sides: readonly Statement[], key: MessageKey): Note[] {
  return sides.slice(1).flatMap((side, at) => {
    const before = sides[at];
    return before === undefined ? [] : [note({ start: before.end, end: side.start }, key)];
  });
}

function note({ start, end }: Span, key: MessageKey): Note {
  return { start, end, meaning: { en: message("en", key), es: message("es", key) }, risk: "read" };
}
