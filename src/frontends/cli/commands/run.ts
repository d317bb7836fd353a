import { quotePipeline } from "../../../command/shell/quote.ts";
import { NeoError } from "../../../shared/errors.ts";
import type { CliCommand, Invocation } from "../command.ts";
import { presentTurn } from "../present-turn.ts";
import { pipedInput } from "../read-input.ts";
import { openPipePatienceMs, presentation, stdinHasData, turnFlags, turnOptions, warn } from "./ask.ts";

export const run: CliCommand = {
  name: "run",
  summary: "run_summary",
  operands: "-- SCRIPT",
  options: turnOptions,
  examples: [
    "neo run -- systemctl restart nginx",
    "neo run -- 'du -sh /var/* | sort -h'",
    "neo run --dry-run -- rm -r old",
  ],
  run: async (invocation, services) => {
    const script = scriptOf(invocation);
    const copilot = await services.copilot();
    warn(copilot, services, invocation);
    const flags = turnFlags(invocation);
    const input = await pipedInput(services.terminal, { hasInput: stdinHasData, patienceMs: openPipePatienceMs });
    return presentTurn(
      copilot.turn({ text: script, kind: "run", language: invocation.language, input, ...flags }, services.signal),
      services.terminal,
      { as: presentation(invocation), lines: copilot.lines, language: invocation.language, dryRun: flags.dryRun },
    );
  },
};

/** One word after `--` is shell text; several are the words of one command, as the shell had already split them. */
export function scriptOf({ operands, afterDashes }: Invocation): string {
  const words = [...operands, ...(afterDashes ?? [])];
  const [first, ...rest] = words;
  if (first === undefined || words.every((word) => word.trim() === "")) throw new NeoError("E_INPUT_EMPTY");
  return rest.length === 0 ? first : quotePipeline([[first, ...rest]]);
}
