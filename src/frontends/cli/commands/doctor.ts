import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import type { CliCommand, ExitCode, Invocation } from "../command.ts";
import type { CliServices, MemoryStage } from "../services.ts";

export const doctor: CliCommand = {
  name: "doctor",
  summary: "doctor_summary",
  operands: "",
  options: {
    memory: { type: "boolean", summary: "option_memory" },
    audio: { type: "boolean", summary: "option_audio" },
  },
  examples: ["neo doctor", "neo doctor --json", "neo doctor --memory", "neo doctor --audio"],
  run: async (invocation, services) => {
    const { flags, language } = invocation;
    const { terminal, doctor: examine, examineAudio } = services;
    if (flags.memory) return memory(invocation, services);
    const listening = (seconds: number): void => {
      terminal.stderr.write(`${message(language, "doctor_audio_speak", { seconds })}\n`);
    };
    const checks = await (flags.audio ? examineAudio(language, listening) : examine(language));
    const failed = checks.some((check) => check.state === "failed");
    if (flags.json) {
      terminal.stdout.write(`${JSON.stringify({ checks })}\n`);
      return failed ? 1 : 0;
    }
    for (const check of checks) {
      // The word stands beside the colour: screen readers and monochrome terminals get the same news.
      const state = terminal.paint(colours[check.state], message(language, `doctor_${check.state}`).padEnd(8));
      terminal.stdout.write(`${state} ${terminal.paint("bold", check.name)}: ${check.finding}\n`);
      if (check.state !== "ok") terminal.stdout.write(`         ${check.why}\n`);
      if (check.mend !== undefined) terminal.stdout.write(`         ${terminal.paint("cyan", `→ ${check.mend}`)}\n`);
    }
    return failed ? 1 : 0;
  },
};

async function memory({ flags, language }: Invocation, { terminal, measureMemory }: CliServices): Promise<ExitCode> {
  const map = await measureMemory((stage) => {
    if (terminal.screen) terminal.stderr.write(`${terminal.paint("dim", stageText(stage, language))}\n`);
  });
  const { memoryTable } = await import("../memory-table.ts");
  terminal.stdout.write(flags.json ? `${JSON.stringify({ memory: map })}\n` : memoryTable(map, terminal, language));
  return 0;
}

function stageText(stage: MemoryStage, language: Language): string {
  return stage.stage === "starting"
    ? message(language, "memory_starting")
    : message(language, "memory_loading", { engine: stage.engine });
}

const colours = { ok: "green", warning: "yellow", failed: "red" } as const;
