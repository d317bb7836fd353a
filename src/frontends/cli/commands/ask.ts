import { fstatSync } from "node:fs";
import { NeoError } from "../../../shared/errors.ts";
import type { CliCommand, CliOption, Invocation } from "../command.ts";
import { errorText } from "../error-text.ts";
import { type Presentation, presentTurn } from "../present-turn.ts";
import { checkedRequest, pipedInput } from "../read-input.ts";
import type { CliServices, Copilot } from "../services.ts";

/** Shared with `neo run`: how a turn is shown and what may happen in it. */
export const turnOptions: Readonly<Record<string, CliOption>> = {
  events: { type: "boolean", summary: "option_events" },
  "dry-run": { type: "boolean", short: "n", summary: "option_dry_run" },
  yes: { type: "boolean", short: "y", summary: "option_yes" },
};

export const ask: CliCommand = {
  name: "ask",
  summary: "ask_summary",
  operands: "[TEXT]",
  options: { ...turnOptions, propose: { type: "boolean", summary: "option_propose" } },
  examples: [
    `neo ask "¿cuánto espacio queda en el disco?"`,
    `neo ask "which services failed?"`,
    `neo ask "how do I make tar keep permissions?"`,
    `dmesg | neo ask "busca errores"`,
    "neo ask",
  ],
  run: async (invocation, services) => {
    const { terminal } = services;
    const words = [...invocation.operands, ...(invocation.afterDashes ?? [])];
    if (words.length === 0 && terminal.keyboard && presentation(invocation) === "text") {
      const { session } = await import("../session.ts");
      return session(services, invocation.language);
    }
    // No request in words: what is piped in is the request. With one, it is data.
    const input = await pipedInput(terminal, {
      hasInput: stdinHasData,
      ...(words.length === 0 ? {} : { patienceMs: openPipePatienceMs }),
    });
    const text = words.length === 0 ? new TextDecoder().decode(input ?? new Uint8Array()) : words.join(" ");
    return askOnce(text, words.length === 0 ? undefined : input, invocation, services);
  },
};

async function askOnce(text: string, input: Uint8Array | undefined, invocation: Invocation, services: CliServices) {
  const request = checkedRequest(text);
  const copilot = await services.copilot();
  warn(copilot, services, invocation);
  return presentTurn(
    copilot.turn(
      { text: request, kind: "ask", language: invocation.language, input, ...turnFlags(invocation) },
      services.signal,
    ),
    services.terminal,
    {
      as: presentation(invocation),
      lines: copilot.lines,
      language: invocation.language,
      dryRun: turnFlags(invocation).dryRun,
    },
  );
}

export function presentation({ flags }: Invocation): Presentation {
  if (flags.json && flags.events) throw new NeoError("E_USAGE", { problem: "--json --events" });
  return flags.events ? "events" : flags.json ? "json" : flags.propose ? "propose" : "text";
}

/** A program that reads our output cannot answer a question. */
export function turnFlags(invocation: Invocation): { dryRun: boolean; yes: boolean; attended: boolean } {
  return {
    dryRun: invocation.flags["dry-run"] === true || invocation.flags.propose === true,
    yes: invocation.flags.yes === true,
    attended: presentation(invocation) === "text",
  };
}

/** What went wrong on the way up but did not stop us (a damaged database set aside, a full disk). */
export function warn(copilot: Copilot, { terminal }: CliServices, { language }: Invocation): void {
  for (const notice of copilot.notices)
    terminal.stderr.write(`${terminal.paint("yellow", errorText(notice, language))} (${notice.code})\n`);
}

/** How long an open pipe may stay silent before a request in words goes on without it. */
export const openPipePatienceMs = 3_000;

/** A pipe or file, not a closed descriptor or /dev/null. */
export function stdinHasData(): boolean {
  try {
    const status = fstatSync(0);
    return status.isFIFO() || status.isFile() || status.isSocket();
  } catch {
    return false;
  }
}
