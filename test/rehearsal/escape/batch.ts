import type { EscapeAttempt } from "./attempt.ts";
import { bashPrelude, perlProgram } from "./prelude.ts";

/** What one attempt printed, and that it ran. */
export type Part = { started: boolean; ended: boolean; printed: string };

/** One script that makes several attempts after each other, each within its own time; `sections` takes the output apart. */
export function batchScript(
  attempts: readonly EscapeAttempt[],
  environmentOf: (attempt: EscapeAttempt) => Record<string, string>,
): string {
  const common = attempts[0] === undefined ? {} : environmentOf(attempts[0]);
  return [
    // Bash's own children would otherwise be held in jobs of one terminal.
    "set +m",
    ...attempts.map((attempt) => {
      const own = Object.entries(environmentOf(attempt)).filter(
        ([name, value]) => attempts.length === 1 || common[name] !== value || perAttempt.has(name),
      );
      return [
        `echo; echo '<<start ${attempt.id}>>'`,
        `(export ${own
          .filter(([name]) => !unset(attempt, name))
          .map(([name, value]) => `${name}=${quote(value)}`)
          .join(
            " ",
          )}; cd "$HERE"; exec /usr/bin/timeout -s KILL ${attempt.alone ? 60 : 5} ${command(attempt)}) </dev/null 2>&1`,
        `echo; echo "<<end ${attempt.id} $?>>"`,
      ].join("\n");
    }),
  ].join("\n");
}

const perAttempt = new Set(["NAME", "HERE", "MOUNTED", "SHM", "AWAY"]);

/** Variables that are an attempt's means stay as the view gives them. */
function unset(attempt: EscapeAttempt, name: string): boolean {
  return attempt.environment !== undefined && name in attempt.environment;
}

/** The command that makes one attempt, as words of bash. */
export function command(attempt: { language: "bash" | "perl"; script: string }): string {
  switch (attempt.language) {
    case "bash":
      return `/bin/bash --noprofile --norc -c ${quote(bashPrelude + attempt.script)}`;
    case "perl":
      return `/usr/bin/perl -e ${quote(perlProgram(attempt.script))}`;
    default:
      return attempt.language satisfies never;
  }
}

export function sections(attempts: readonly EscapeAttempt[], output: string): Map<string, Part> {
  return new Map(
    attempts.map((attempt): [string, Part] => {
      const begin = output.indexOf(`<<start ${attempt.id}>>`);
      if (begin < 0) return [attempt.id, { started: false, ended: false, printed: "" }];
      const end = output.indexOf(`<<end ${attempt.id} `, begin);
      return [attempt.id, { started: true, ended: end >= 0, printed: output.slice(begin, end < 0 ? undefined : end) }];
    }),
  );
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
