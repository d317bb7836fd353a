import type { ExplainedPart } from "../../../command/policy/explain.ts";
import { reasonText } from "../../../command/policy/reason-text.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import type { CliCommand } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import { scriptOf } from "./run.ts";

export const explain: CliCommand = {
  name: "explain",
  summary: "explain_summary",
  operands: "-- SCRIPT",
  options: {},
  examples: ["neo explain -- tar -xzf site.tgz -C /var/www", "neo explain -- 'find / -name \"*.log\" -delete'"],
  run: async (invocation, services) => {
    const script = scriptOf(invocation);
    const copilot = await services.copilot();
    const parts = await copilot.explain(script);
    const assessment = await copilot.assess(script);
    const { language } = invocation;
    const { terminal } = services;
    if (invocation.flags.json) {
      const reasons = assessment.reasons.map((reason) => ({ ...reason, text: reasonText(reason, language) }));
      const described = parts.map(({ meaning, ...part }) => ({ ...part, meaning: meaning[language] }));
      terminal.stdout.write(`${JSON.stringify({ script, ...assessment, reasons, parts: described })}\n`);
      return 0;
    }
    const width = Math.min(28, Math.max(0, ...parts.map((part) => visible(part.text).length)));
    const reasons = assessment.reasons.map((reason) => `  · ${reasonText(reason, language)}\n`).join("");
    const lines = parts.map((part) => line(part, width, part.meaning[language], terminal)).join("");
    const root = assessment.privilege === "root" ? ` · ${message(language, "as_root")}` : "";
    terminal.stdout.write(
      `${lines}\n${terminal.paint(colours[assessment.risk], message(language, `risk_${assessment.risk}`))}${root}\n${reasons}`,
    );
    return 0;
  },
};

const colours = { read: "green", write: "yellow", destructive: "red", forbidden: "red" } as const;

function line(part: ExplainedPart, width: number, meaning: string, terminal: Terminal): string {
  const text = visible(part.text);
  const padded = text.length > width ? `${text}\n  ${" ".repeat(width)}` : text.padEnd(width);
  return `  ${terminal.paint(["bold", colours[part.risk]], padded)}  ${meaning}\n`;
}
