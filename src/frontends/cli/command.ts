import type { Language } from "../../shared/language.ts";
import type { MessageKey } from "../../shared/messages/catalogue.ts";
import type { CliServices } from "./services.ts";

/** 0 done, 1 failed, 2 usage, 3 refused or no approver, 4 needs an answer, 5 engine missing, 130 cancelled. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 130 | (number & {});

export type CliOption = {
  type: "boolean" | "string";
  short?: string;
  summary: MessageKey;
  value?: string;
  choices?: readonly string[];
  /** May be given several times: found in `lists`, not in `values`. */
  multiple?: true;
};

/** One command of `neo`, in one file. */
export type CliCommand = {
  name: string;
  summary: MessageKey;
  /** What follows the name, such as "[TEXT]" or "-- SCRIPT". */
  operands: string;
  options: Readonly<Record<string, CliOption>>;
  /** Words a shell may complete after the name. */
  words?: readonly string[];
  /** More of them, which depend on the machine or cost something to know. */
  moreWords?(services: CliServices): Promise<readonly string[]>;
  examples: readonly string[];
  run(invocation: Invocation, services: CliServices): Promise<ExitCode>;
};

/** The command line after parsing. `script` is everything after `--`, joined as typed. */
export type Invocation = {
  language: Language;
  /** The person chose the language with --lang. */
  languageChosen: boolean;
  flags: Readonly<Record<string, boolean | undefined>>;
  values: Readonly<Record<string, string | undefined>>;
  lists: Readonly<Record<string, readonly string[] | undefined>>;
  operands: readonly string[];
  afterDashes: readonly string[] | undefined;
};
