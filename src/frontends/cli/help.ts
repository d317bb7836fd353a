import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import type { CliCommand, CliOption } from "./command.ts";
import { commands } from "./commands/index.ts";
import { commonOptions } from "./parse-command-line.ts";
import type { Terminal } from "./terminal.ts";

/** The first page names what a person needs; the rest comes with --all. */
export async function firstPage(terminal: Terminal, language: Language, all: boolean): Promise<string> {
  const shown = commands.filter((entry) => all || entry.essential);
  const loaded = await Promise.all(shown.map((entry) => entry.load()));
  const width = Math.max(...loaded.map((command) => usage(command).length));
  const lines = loaded.map(
    (command) => `  ${terminal.paint("bold", usage(command).padEnd(width))}  ${message(language, command.summary)}\n`,
  );
  return `${message(language, "help_title")}\n\n${lines.join("")}\n${message(language, all ? "help_each" : "help_more")}\n`;
}

/** One command: its use, options and examples. */
export function commandHelp(command: CliCommand, terminal: Terminal, language: Language): string {
  const options = Object.entries({ ...command.options, ...commonOptions }).map(([name, option]) => ({
    left: optionLeft(name, option),
    right: message(language, option.summary),
  }));
  const width = Math.max(...options.map(({ left }) => left.length));
  return [
    `${terminal.paint("bold", `neo ${usage(command)}`)}\n${message(language, command.summary)}\n`,
    ...options.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`),
    "",
    ...command.examples.map((example) => `  ${terminal.paint("dim", "$")} ${example}`),
    "",
  ].join("\n");
}

function usage({ name, operands }: CliCommand): string {
  return operands === "" ? name : `${name} ${operands}`;
}

function optionLeft(name: string, { short, value }: CliOption): string {
  return `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
}
