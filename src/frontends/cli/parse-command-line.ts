import { parseArgs } from "node:util";
import { NeoError } from "../../shared/errors.ts";
import { type Language, languages } from "../../shared/language.ts";
import type { CliCommand, CliOption, Invocation } from "./command.ts";

/** Options that every command takes. */
export const commonOptions: Readonly<Record<string, CliOption>> = {
  lang: { type: "string", summary: "option_lang", value: "es|en", choices: languages },
  json: { type: "boolean", summary: "option_json" },
  help: { type: "boolean", short: "h", summary: "option_help" },
};

/** The words after the command's name, checked against its options. Throws E_USAGE or E_LANGUAGE_UNKNOWN. */
export function parseCommandLine(command: CliCommand, words: readonly string[], spoken: Language): Invocation {
  const options = { ...commonOptions, ...command.options };
  const dashes = words.indexOf("--");
  const before = dashes < 0 ? words : words.slice(0, dashes);
  const { values, positionals } = parse(before, options);
  const text = pick(values, "string");
  for (const [name, option] of Object.entries(options)) checkChoice(name, option, text[name]);
  const chosen = text.lang;
  return {
    language: languageOf(chosen) ?? spoken,
    languageChosen: chosen !== undefined,
    flags: pick(values, "boolean"),
    values: text,
    lists: lists(values),
    operands: positionals,
    afterDashes: dashes < 0 ? undefined : words.slice(dashes + 1),
  };
}

function parse(words: readonly string[], options: Readonly<Record<string, CliOption>>) {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, short, multiple = false }]) => [
      name,
      { type, multiple, ...(short === undefined ? {} : { short }) },
    ]),
  );
  try {
    return parseArgs({ args: [...words], options: config, allowPositionals: true, strict: true });
  } catch (error) {
    throw new NeoError("E_USAGE", { problem: firstSentence((error as Error).message) }, { cause: error });
  }
}

function checkChoice(name: string, option: CliOption, value: string | undefined): void {
  if (value === undefined || option.choices === undefined || option.choices.includes(value)) return;
  if (name === "lang") throw new NeoError("E_LANGUAGE_UNKNOWN", { language: value });
  throw new NeoError("E_USAGE", { problem: `--${name}: ${option.choices.join("|")}` });
}

function languageOf(text: string | undefined): Language | undefined {
  return languages.find((language) => language === text);
}

function lists(values: Readonly<Record<string, unknown>>): Record<string, readonly string[]> {
  const found = Object.entries(values).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  return Object.fromEntries(found.map(([name, list]) => [name, list.filter((item) => typeof item === "string")]));
}

type Picked<T extends "string" | "boolean"> = Record<string, (T extends "string" ? string : boolean) | undefined>;

function pick<T extends "string" | "boolean">(values: Readonly<Record<string, unknown>>, type: T): Picked<T> {
  // The filter has checked what the cast says.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === type)) as Picked<T>;
}

function firstSentence(text: string): string {
  return text.split(/\.\s/)[0] ?? text;
}
