import { meansTheSameAnywhere } from "../../../command/policy/leave.ts";
import type { LeaveWish } from "../../../command/policy/propose-leave.ts";
import type { Leave } from "../../../ports/leave.ts";
import { NeoError } from "../../../shared/errors.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import { agrees } from "../agrees.ts";
import type { CliCommand, ExitCode, Invocation } from "../command.ts";
import { localTime } from "../local-time.ts";
import { minutesLeft } from "../minutes-left.ts";
import type { CliServices, Copilot } from "../services.ts";

export const leave: CliCommand = {
  name: "leave",
  summary: "leave_summary",
  operands: "[TIME|end]",
  options: {
    edit: { type: "string", summary: "option_leave_edit", value: "FOLDER", multiple: true },
    run: { type: "string", summary: "option_leave_run", value: "SCRIPT", multiple: true },
  },
  words: ["end", "10m"],
  examples: [
    'neo leave 10m --edit /etc/nginx --run "sudo systemctl reload nginx"',
    "neo leave",
    "neo leave end   # neo leave fin",
  ],
  run: async (invocation, services) => {
    const { operands, lists, afterDashes } = invocation;
    const wanted = operands.join(" ").toLowerCase();
    const named = [...(lists.edit ?? []), ...(lists.run ?? [])];
    if (afterDashes !== undefined) throw new NeoError("E_USAGE", { problem: '-- (--run "…")' });
    const isGrant = wanted !== "" && !["end", "fin"].includes(wanted);
    const forMs = isGrant ? durationMs(wanted) : undefined;
    if (forMs === undefined && named.length > 0) throw new NeoError("E_USAGE", { problem: "leave TIME (10m)" });
    const copilot = await services.copilot();
    if (forMs !== undefined) {
      return grant({ forMs, folders: lists.edit ?? [], scripts: lists.run ?? [] }, copilot, invocation, services);
    }
    return wanted === "" ? show(copilot, invocation, services) : end(copilot, invocation, services);
  },
};

function show(copilot: Copilot, { flags, language }: Invocation, { terminal }: CliServices): ExitCode {
  const now = Date.now();
  const found = copilot.leave.current(now);
  if (flags.json) terminal.stdout.write(`${JSON.stringify({ leave: found ?? null })}\n`);
  else if (found === undefined) terminal.stdout.write(`${message(language, "leave_none")}\n`);
  else {
    const count = minutesLeft(found, now);
    const time = message(language, "leave_minutes", { count });
    const head = message(language, "leave_shown", { until: clockTime(found.until), time, count });
    terminal.stdout.write(`${head}\n${inWords(found, language)}\n`);
  }
  return 0;
}

function end(copilot: Copilot, { flags, language }: Invocation, { terminal }: CliServices): ExitCode {
  const ended = copilot.leave.end();
  if (flags.json) terminal.stdout.write(`${JSON.stringify({ ended })}\n`);
  else terminal.stdout.write(`${message(language, ended ? "leave_gone" : "leave_none")}\n`);
  return 0;
}

async function grant(
  wish: LeaveWish,
  copilot: Copilot,
  { flags, language }: Invocation,
  { terminal, signal }: CliServices,
): Promise<ExitCode> {
  // Whoever is not there to read it cannot give it.
  if (!terminal.keyboard || !terminal.screen) throw new NeoError("E_NO_APPROVER");
  const proposal = await copilot.proposeLeave(wish);
  if (proposal.kind === "refused") {
    const problems = proposal.problems.map(({ code, parameters }) => message(language, code, parameters));
    throw new NeoError("E_LEAVE_REFUSED", { problems: problems.join(" ") });
  }
  const given = { ...proposal.leave };
  const write = (text: string) => (flags.json ? terminal.stderr : terminal.stdout).write(`${text}\n`);
  const replaces = copilot.leave.current(Date.now()) !== undefined;
  write(`\n${offer(given, language)}${replaces ? `\n${message(language, "leave_replaces")}` : ""}`);
  const question = message(language, "leave_question");
  const agreed = await agrees(question, { terminal, language, json: flags.json === true, signal });
  if (agreed) {
    // The time runs from the yes.
    const now = Date.now();
    given.until = now + (given.until - given.granted);
    given.granted = now;
    copilot.leave.grant(given);
  }
  if (flags.json) terminal.stdout.write(`${JSON.stringify({ leave: agreed ? given : null })}\n`);
  else if (agreed) write(message(language, "leave_granted", { until: clockTime(given.until) }));
  else write(message(language, "leave_not_granted"));
  return agreed ? 0 : 3;
}

function offer(given: Leave, language: Language): string {
  const time = message(language, "leave_minutes", { count: minutesLeft(given, given.granted) });
  const head = message(language, "leave_offer", { time, until: clockTime(given.until) });
  return `${head}\n${inWords(given, language)}\n${message(language, "leave_never")}`;
}

/** What may happen, a line each. Names and scripts are shown escaped. */
function inWords({ folders, scripts, scriptsFolder }: Leave, language: Language): string {
  const lines = [
    ...folders.map((folder) => message(language, "leave_folder", { folder: visible(folder) })),
    ...scripts.map((script) =>
      meansTheSameAnywhere(script)
        ? message(language, "leave_script", { script: visible(script) })
        : message(language, "leave_script_here", { script: visible(script), folder: visible(scriptsFolder) }),
    ),
  ];
  return lines.map((line) => `  · ${line}`).join("\n");
}

const unitMs: Record<string, number> = { s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };

/** "10m", "90 s", "10 minutos", "1h". */
function durationMs(text: string): number {
  const [, count, word = ""] = /^(\d{1,5})\s*(s|m|min|h|seg\w*|sec\w*|minut\w*|hora|hour)$/.exec(text) ?? [];
  const unit = unitMs[word] ?? unitMs[word.charAt(0)];
  if (count === undefined || unit === undefined) throw new NeoError("E_USAGE", { problem: `${text} (10m, 90s, 1h)` });
  return Number(count) * unit;
}

function clockTime(at: number): string {
  return localTime(at).slice(11);
}
