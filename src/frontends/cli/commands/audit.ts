import { NeoError } from "../../../shared/errors.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import type { CliCommand, Invocation } from "../command.ts";
import { localTime } from "../local-time.ts";
import type { CliServices, Copilot } from "../services.ts";
import { wholeNumber } from "../whole-number.ts";

export const audit: CliCommand = {
  name: "audit",
  summary: "audit_summary",
  operands: "[verify]",
  options: { limit: { type: "string", summary: "option_limit", value: "N" } },
  words: ["verify"],
  examples: ["neo audit --limit 50", "neo audit verify"],
  run: async (invocation, services) => {
    const [what, ...more] = invocation.operands;
    if (more.length > 0 || (what !== undefined && what !== "verify"))
      throw new NeoError("E_USAGE", { problem: invocation.operands.join(" ") });
    const copilot = await services.copilot();
    return what === "verify" ? verify(copilot, invocation, services) : list(copilot, invocation, services);
  },
};

function list({ store }: Copilot, { values, flags, language }: Invocation, { terminal }: CliServices): number {
  const rows = store.audit.list({ limit: wholeNumber("--limit", values.limit, 20) });
  for (const row of rows) {
    if (flags.json) {
      terminal.stdout.write(`${JSON.stringify(row)}\n`);
      continue;
    }
    const who = row.sudoUid === undefined ? `uid ${row.uid}` : `uid ${row.uid} (sudo ${row.sudoUid})`;
    const by = message(language, row.by === "policy" ? "by_policy" : "by_person");
    const code = row.exitCode === undefined ? "" : ` · ${message(language, "exit_code", { code: row.exitCode })}`;
    terminal.stdout.write(
      `${terminal.paint("dim", `${String(row.row).padStart(6)}  ${localTime(row.at)}`)}  ${message(language, `audit_${row.event}`)} · ${by} · ${message(language, `risk_${row.risk}`)} · ${who}${code}\n        $ ${visible(row.script)}\n`,
    );
  }
  return 0;
}

function verify({ store }: Copilot, { flags, language }: Invocation, { terminal }: CliServices): number {
  const verdict = store.audit.verify();
  if (flags.json) terminal.stdout.write(`${JSON.stringify(verdict)}\n`);
  else if (verdict.brokenAt === undefined)
    terminal.stdout.write(
      `${terminal.paint("green", message(language, "audit_whole", { rows: verdict.rows }))} ${terminal.paint("dim", verdict.head)}\n`,
    );
  if (verdict.brokenAt === undefined) return 0;
  if (flags.json) return 1;
  throw new NeoError("E_AUDIT_BROKEN", { row: verdict.brokenAt });
}
