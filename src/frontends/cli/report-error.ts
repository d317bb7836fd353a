import { toNeoError } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import type { ExitCode } from "./command.ts";
import { errorText, exitCodeOf } from "./error-text.ts";
import type { Terminal } from "./terminal.ts";

/** Shows a failure in the person's language and maps it to the exit code. */
export function report(thrown: unknown, terminal: Terminal, language: Language, json: boolean): ExitCode {
  const error = toNeoError(thrown);
  const text = errorText(error, language);
  if (json)
    terminal.stdout.write(
      `${JSON.stringify({ error: { code: error.code, message: text, parameters: error.parameters } })}\n`,
    );
  else terminal.stderr.write(`${terminal.paint("red", text)} (${error.code})\n`);
  return exitCodeOf(error.code);
}
