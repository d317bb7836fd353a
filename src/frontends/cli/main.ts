import { NeoError } from "../../shared/errors.ts";
import { type Language, languages } from "../../shared/language.ts";
import type { ExitCode } from "./command.ts";
import { commandNamed } from "./commands/index.ts";
import { greet } from "./greet.ts";
import { parseCommandLine } from "./parse-command-line.ts";
import { report } from "./report-error.ts";
import type { CliServices } from "./services.ts";

/** Runs one command line and tells the exit code. Every error ends here as one sentence with its code, never a stack. */
export async function runCli(words: readonly string[], services: CliServices): Promise<ExitCode> {
  const language = languageChosenIn(words) ?? services.spoken;
  try {
    return await dispatch(words, services, language);
  } catch (thrown) {
    return report(thrown, services.terminal, language, words.includes("--json") || words.includes("--events"));
  }
}

async function dispatch(words: readonly string[], services: CliServices, language: Language): Promise<ExitCode> {
  const [first, ...rest] = afterLanguage(words);
  const { terminal } = services;
  if (first === undefined) return greet(services, language);
  if (first === "__root-child") return services.rootChild(rest);
  if (first === "--version" || first === "-V") {
    terminal.stdout.write(`${services.version}\n`);
    return 0;
  }
  if (["help", "--help", "-h", "--all"].includes(first)) return help(rest, services, language, words.includes("--all"));
  const command = await commandNamed(first);
  if (command === undefined) throw new NeoError("E_USAGE", { problem: first });
  const asked = rest.slice(0, dashesIn(rest));
  if (asked.includes("--help") || asked.includes("-h")) return help([first], services, language, false);
  return command.run(parseCommandLine(command, rest, language), services);
}

async function help(
  words: readonly string[],
  services: CliServices,
  language: Language,
  all: boolean,
): Promise<ExitCode> {
  const { firstPage, commandHelp } = await import("./help.ts");
  const named = words.find((word) => !word.startsWith("-"));
  const command = named === undefined ? undefined : await commandNamed(named);
  if (named !== undefined && command === undefined) throw new NeoError("E_USAGE", { problem: named });
  const { terminal } = services;
  terminal.stdout.write(
    command === undefined ? await firstPage(terminal, language, all) : commandHelp(command, terminal, language),
  );
  return 0;
}

function dashesIn(words: readonly string[]): number {
  const at = words.indexOf("--");
  return at < 0 ? words.length : at;
}

function languageChosenIn(words: readonly string[]): Language | undefined {
  const before = words.slice(0, dashesIn(words));
  const attached = before.find((word) => word.startsWith("--lang="))?.slice("--lang=".length);
  const named = attached ?? before[before.indexOf("--lang") + 1];
  return attached !== undefined || before.includes("--lang")
    ? languages.find((language) => language === named)
    : undefined;
}

/** `neo --lang es ask …` means the same as `neo ask --lang es …`. */
function afterLanguage(words: readonly string[]): readonly string[] {
  const [first, second] = words;
  const attached = first?.startsWith("--lang=") === true;
  if (first !== "--lang" && !attached) return words;
  const language = attached ? first.slice("--lang=".length) : (second ?? "");
  if (!languages.some((known) => known === language)) throw new NeoError("E_LANGUAGE_UNKNOWN", { language });
  const [name, ...rest] = words.slice(attached ? 1 : 2);
  return name === undefined ? [] : name.startsWith("-") ? [name, ...rest] : [name, "--lang", language, ...rest];
}
