import { readText } from "../documents/read-text.ts";
import { namesIn } from "../search/question.ts";
import type { FoundDocument } from "./found-document.ts";

/** Of the programs that a question names, those that have no manual; what they say is read when the document is. */
export type ProgramHelp = (
  question: string,
  hasManual: (name: string) => boolean,
  signal: AbortSignal,
) => Promise<readonly FoundDocument[]>;

/** Where a program is that a package of this machine brought, as nobody else could have written it; undefined for any other. */
export type PackagedProgram = (name: string) => { path: string; stamp: string } | undefined;

/** What `PATH --help` prints, run where it can change and reach nothing; undefined where it fails or says nothing. */
export type AskHelp = (path: string, signal: AbortSignal) => Promise<string | undefined>;

const mostPrograms = 2;

export function programHelp(packaged: PackagedProgram, ask: AskHelp): ProgramHelp {
  return async (question, hasManual) => {
    const named = namesIn(question).filter((name) => /^[a-z][a-z0-9+._-]{2,40}$/.test(name) && !hasManual(name));
    const programs = named.flatMap((name) => {
      const found = packaged(name);
      return found === undefined ? [] : [{ name, ...found }];
    });
    return programs.slice(0, mostPrograms).map(({ name, path, stamp }) => ({
      kind: "help",
      locator: `${name} --help`,
      stamp,
      read: async (signal) => {
        const text = (await ask(path, signal)) ?? "";
        return { ...readText(text, name), title: name, bytes: text.length };
      },
    }));
  };
}
