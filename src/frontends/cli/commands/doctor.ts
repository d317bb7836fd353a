import { message } from "../../../shared/messages/catalogue.ts";
import type { CliCommand } from "../command.ts";

export const doctor: CliCommand = {
  name: "doctor",
  summary: "doctor_summary",
  operands: "",
  options: {},
  examples: ["neo doctor", "neo doctor --json"],
  run: async ({ flags, language }, { terminal, doctor: examine }) => {
    const checks = await examine(language);
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

const colours = { ok: "green", warning: "yellow", failed: "red" } as const;
