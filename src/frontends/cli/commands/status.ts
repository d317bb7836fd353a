import type { EngineHealth } from "../../../ports/engines.ts";
import { NeoError } from "../../../shared/errors.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import type { CliCommand } from "../command.ts";
import { partTable } from "../part-table.ts";

/** Asks the service that runs here. Exit code 1 where none does. */
export const status: CliCommand = {
  name: "status",
  summary: "status_summary",
  operands: "",
  options: {},
  examples: ["neo status", "neo status --json"],
  run: async ({ operands, flags, language }, { terminal, service }) => {
    if (operands.length > 0) throw new NeoError("E_USAGE", { problem: operands.join(" ") });
    const found = await service.status(language);
    if (flags.json) {
      terminal.stdout.write(`${JSON.stringify({ running: found !== undefined, ...found })}\n`);
      return found === undefined ? 1 : 0;
    }
    if (found === undefined) {
      terminal.stdout.write(`${message(language, "service_none")}\n`);
      return 1;
    }
    const { pid, version, since, parts, engines, memoryBytes } = found;
    const time = new Date(since).toLocaleString(language, { dateStyle: "short", timeStyle: "short" });
    const memory = megabytes(memoryBytes);
    terminal.stdout.write(`${message(language, "service_since", { pid, version, time, memory })}\n\n`);
    terminal.stdout.write(partTable(parts, terminal, language));
    for (const engine of engines)
      terminal.stdout.write(
        `  ${message(language, "service_engine", { engine: engine.name })}: ${said(engine, language)}\n`,
      );
    return 0;
  },
};

function said({ state, memory, crashes }: EngineHealth, language: Language): string {
  return message(language, `service_engine_${state}`, { memory: megabytes(memory?.pssBytes ?? 0), crashes });
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}
