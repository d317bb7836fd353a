import { reasonText } from "../../command/policy/reason-text.ts";
import type { Assessment } from "../../ports/assessment.ts";
import type { Outcome } from "../../ports/outcome.ts";
import type { Plan } from "../../ports/plan.ts";
import type { Rehearsal } from "../../ports/rehearsal.ts";
import type { Confinement, TurnEvent, TurnFact } from "../../ports/turn-event.ts";
import { NeoError } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { visible } from "../../shared/text.ts";
import type { ExitCode } from "./command.ts";
import { errorText, exitCodeOf } from "./error-text.ts";
import { rehearsalNotice } from "./rehearsal-notice.ts";
import type { Terminal } from "./terminal.ts";

/** "propose" prints the command and nothing else. */
export type Presentation = "text" | "json" | "events" | "propose";

type Applied = Extract<TurnFact, { type: "applied" }>;

/** How a turn looked when it was over, gathered from its events. */
type Gathered = {
  language: Language;
  request: string;
  plan: Plan | undefined;
  script: string | undefined;
  assessment: Assessment | undefined;
  rehearsal: Rehearsal | undefined;
  applied: Applied | undefined;
  denied: string | undefined;
  confinement: Confinement | undefined;
  outcome: Outcome | undefined;
  said: string | undefined;
  failure: NeoError | undefined;
  cancelled: boolean;
  streamed: boolean;
  /** Of an answer, what was shown while it was being written. */
  written: string;
};

/** Shows a turn as it happens and answers with the exit code it deserves. `lines`: raw output shown beneath an answer. */
export async function presentTurn(
  events: AsyncIterable<TurnEvent>,
  terminal: Terminal,
  options: { as: Presentation; lines: number; language: Language; dryRun: boolean },
): Promise<ExitCode> {
  let turn: Gathered = { ...nothingYet, language: options.language };
  /** Steps of the same request that are over. */
  const before: Gathered[] = [];
  const notice = rehearsalNotice(terminal);
  for await (const event of events) {
    notice.end();
    if (event.type === "planned" && turn.plan !== undefined) {
      if (options.as === "text") tellStep(turn, terminal, options);
      if (options.as === "propose") propose(turn, terminal);
      before.push(turn);
      turn = { ...nothingYet, language: turn.language, request: turn.request };
    }
    if (options.as === "events") terminal.stdout.write(`${JSON.stringify(await writable(event, turn.language))}\n`);
    gather(turn, event);
    if (options.as !== "text") continue;
    if (event.type === "answering") terminal.stdout.write(visible(event.text, { multiline: true }));
    if (event.type === "output" && streams(turn)) stream(event, turn, terminal);
    if (event.type === "assessed" && event.assessment.risk !== "read") notice.begin(turn.language);
  }
  if (options.as === "json") terminal.stdout.write(`${JSON.stringify(await summaryOf([...before, turn]))}\n`);
  if (options.as === "propose") propose(turn, terminal);
  if (options.as === "text") tellStep(turn, terminal, options);
  const codes = [...before, turn].map((step) => exitCode(step, options.dryRun));
  return codes.find((code) => code !== 0) ?? 0;
}

/** What came of one script, in words, and what may be done about it. */
function tellStep(turn: Gathered, terminal: Terminal, options: { lines: number; dryRun: boolean }): void {
  const answer = textOf(turn, terminal, options);
  if (answer !== "") terminal.stdout.write(answer);
  if (turn.failure !== undefined)
    terminal.stderr.write(`${terminal.paint("red", errorText(turn.failure, turn.language))} (${turn.failure.code})\n`);
  // Not among the command's own output: whoever pipes that on still reads it here.
  if (turn.applied !== undefined) terminal.stderr.write(appliedText(turn.applied, turn, terminal));
}

/** Of a request of several steps the first, and the others under `next`. */
async function summaryOf([first, ...others]: readonly Gathered[]): Promise<object> {
  const whole = first === undefined ? {} : await summary(first);
  return others.length === 0 ? whole : { ...whole, next: await Promise.all(others.map(summary)) };
}

/** The event with nothing in it that JSON cannot say. */
export async function writable(event: TurnEvent, language: Language): Promise<object> {
  if (event.type !== "rehearsed") return event;
  return { ...event, rehearsal: await jsonOf(event.rehearsal, language) };
}

/** Loaded only where something was rehearsed. */
async function jsonOf(rehearsal: Rehearsal, language: Language): Promise<object> {
  const { rehearsalJson } = await import("../rehearsal-json.ts");
  return rehearsalJson(rehearsal, language);
}

/** How to take it back, and plainly what came out otherwise than shown. */
function appliedText({ undo, differences }: Applied, turn: Gathered, terminal: Terminal): string {
  const { language, plan, outcome } = turn;
  const lines = differences.map(({ display, expected, found }) => {
    const shown = { path: visible(display), expected: visible(expected), found: visible(found) };
    return `  · ${message(language, "rehearsal.difference", shown)}`;
  });
  // Of a command of one's own that went well nothing else is said.
  const alone = plan?.kind === "command" && plan.source === "user" && outcome?.exitCode === 0;
  const hint = alone ? "rehearsal.undo_hint_done" : "rehearsal.undo_hint";
  return [
    ...(lines.length === 0 ? [] : [terminal.paint("yellow", message(language, "rehearsal.differs")), ...lines]),
    ...(undo === undefined ? [] : [terminal.paint("dim", message(language, hint, { id: visible(undo) }))]),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

function propose({ plan, script, language }: Gathered, terminal: Terminal): void {
  if (plan?.kind === "command") terminal.stdout.write(`${script ?? plan.script}\n`);
  else if (plan?.kind === "clarify") terminal.stderr.write(`${visible(plan.question)}\n`);
  else if (plan?.kind === "refuse") terminal.stderr.write(`${visible(plan.reason)}\n`);
  else if (plan?.kind === "answer" && plan.citations.length > 0)
    terminal.stderr.write(`${visible(plan.text, { multiline: true })}\n`);
  else terminal.stderr.write(`${message(language, "not_run")}\n`);
}

const nothingYet: Gathered = {
  language: "en",
  request: "",
  plan: undefined,
  script: undefined,
  assessment: undefined,
  rehearsal: undefined,
  applied: undefined,
  denied: undefined,
  confinement: undefined,
  outcome: undefined,
  said: undefined,
  failure: undefined,
  cancelled: false,
  streamed: false,
  written: "",
};

function gather(turn: Gathered, event: TurnEvent): void {
  switch (event.type) {
    case "heard":
      turn.request = event.text;
      break;
    case "understood":
    case "said":
      turn.language = event.language;
      if (event.type === "said") turn.said = event.text;
      break;
    case "planned":
      turn.plan = event.plan;
      break;
    case "answering":
      turn.written += event.text;
      break;
    case "assessed":
      turn.script = event.script;
      turn.assessment = event.assessment;
      // Of what was edited since, an older rehearsal tells nothing.
      turn.rehearsal = undefined;
      break;
    case "rehearsed":
      turn.rehearsal = event.rehearsal;
      break;
    case "applied":
      turn.applied = event;
      break;
    case "denied":
      turn.denied = event.reason;
      break;
    case "started":
      turn.confinement = event.confinement;
      break;
    case "finished":
      turn.outcome = event.outcome;
      break;
    case "failed":
      turn.failure = new NeoError(event.code, event.parameters);
      break;
    case "cancelled":
      turn.cancelled = true;
      break;
    case "approval-asked":
    case "approved":
    case "output":
      break;
    default:
      event satisfies never;
  }
}

/** What a person approved, typed themselves or that never ends is shown as it comes; a skill's read is summed up first. */
function streams({ assessment, plan }: Gathered): boolean {
  const summedUp = plan?.kind === "command" && plan.source === "skill" && assessment?.risk === "read";
  return !summedUp || assessment?.endless === true;
}

function stream(event: { stream: "stdout" | "stderr"; text: string }, turn: Gathered, terminal: Terminal): void {
  const to = event.stream === "stdout" ? terminal.stdout : terminal.stderr;
  // A pipe gets the bytes as they are; a screen must not obey escapes that a file or host put there.
  to.write(to.isTTY ? visible(event.text, { multiline: true }) : event.text);
  turn.streamed = true;
}

function textOf(turn: Gathered, terminal: Terminal, { lines, dryRun }: { lines: number; dryRun: boolean }): string {
  const { plan } = turn;
  if (plan?.kind === "answer") return answerText(plan, turn.written, terminal);
  // What was begun to be written is over.
  if (turn.written !== "" && (turn.cancelled || turn.failure !== undefined)) terminal.stdout.write("\n");
  if (plan?.kind === "clarify")
    return `${visible(plan.question)}\n${plan.choices.map((choice, at) => `  ${at + 1}. ${visible(choice)}\n`).join("")}`;
  if (plan?.kind === "refuse") return `${visible(plan.reason)}\n`;
  if (turn.cancelled) return `${message(turn.language, "E_CANCELLED")}\n`;
  const own = plan?.kind === "command" && plan.source === "user" && !dryRun;
  const said =
    turn.said === undefined || (own && turn.outcome?.exitCode === 0)
      ? ""
      : `${visible(turn.said, { multiline: true })}\n`;
  if (own && turn.denied === undefined) return said;
  return `${said}${judged(turn, terminal)}${turn.streamed ? "" : rawOutput(turn, terminal, lines)}`;
}

/** What of an answer has not been shown while it was written, and where it is from. */
function answerText({ text, citations }: Plan & { kind: "answer" }, written: string, terminal: Terminal): string {
  const rest = text.startsWith(written) ? text.slice(written.length) : `\n${text}`;
  const sources = citations.map(({ title, locator }, at) => {
    const place = locator.startsWith(title) ? locator : `${title} · ${locator}`;
    return `${terminal.paint("dim", `  [${at + 1}] ${visible(place)}`)}\n`;
  });
  return `${visible(rest, { multiline: true })}\n${sources.join("")}`;
}

/** The command and how it was judged, beneath the answer. */
function judged({ script, assessment, language, confinement, outcome, denied }: Gathered, terminal: Terminal): string {
  if (script === undefined || assessment === undefined) return "";
  const how = [
    message(language, `risk_${assessment.risk}`),
    ...(assessment.privilege === "root" ? [message(language, "as_root")] : []),
    ...(confinement === undefined ? [] : [message(language, `confined_${confinement}`)]),
    ...(outcome === undefined ? [] : [`${Math.round(outcome.durationMs)} ms`]),
    ...(outcome === undefined || outcome.exitCode === 0
      ? []
      : [message(language, "exit_code", { code: outcome.signal ?? outcome.exitCode })]),
    ...(denied === undefined ? [] : [message(language, "not_run")]),
  ];
  const reasons = assessment.reasons.map((reason) => `    · ${reasonText(reason, language)}\n`).join("");
  const shown = visible(script, { multiline: true }).split("\n").join("\n    ");
  return `\n  ${terminal.paint("dim", "$")} ${terminal.paint("bold", shown)}\n    ${terminal.paint("dim", how.join(" · "))}\n${reasons}`;
}

function rawOutput({ outcome, language }: Gathered, terminal: Terminal, most: number): string {
  if (outcome === undefined || most === 0) return "";
  const all = visible(`${outcome.stdout}${outcome.stderr}`.trimEnd(), { multiline: true });
  if (all === "") return "";
  const lines = all.split("\n");
  const hidden = lines.length - most;
  const more = hidden > 0 ? `  ${message(language, "more_lines", { count: hidden })}\n` : "";
  const cut = outcome.cut ? `  ${message(language, "output_cut")}\n` : "";
  return `\n${lines
    .slice(0, most)
    .map((line) => `  ${terminal.paint("dim", line)}\n`)
    .join("")}${more}${cut}`;
}

async function summary(turn: Gathered): Promise<object> {
  const { plan, assessment, outcome, failure, rehearsal, applied } = turn;
  return {
    request: turn.request,
    language: turn.language,
    kind: plan?.kind ?? "failed",
    ...(plan?.kind === "command"
      ? { command: turn.script ?? plan.script, source: plan.source, confidence: plan.confidence }
      : {}),
    ...(plan?.kind === "answer" ? { answer: plan.text, citations: plan.citations } : {}),
    ...(plan?.kind === "clarify" ? { question: plan.question, choices: plan.choices } : {}),
    ...(plan?.kind === "refuse" ? { reason: plan.reason } : {}),
    ...(assessment === undefined
      ? {}
      : {
          risk: assessment.risk,
          privilege: assessment.privilege,
          reasons: assessment.reasons.map((reason) => ({ code: reason.code, text: reasonText(reason, turn.language) })),
        }),
    ...(rehearsal === undefined ? {} : { rehearsal: await jsonOf(rehearsal, turn.language) }),
    ...(applied === undefined ? {} : { undo: applied.undo ?? null, differences: applied.differences }),
    ...(turn.denied === undefined ? {} : { denied: turn.denied }),
    ...(turn.confinement === undefined ? {} : { confinement: turn.confinement }),
    ...(outcome === undefined
      ? {}
      : {
          exitCode: outcome.exitCode,
          signal: outcome.signal,
          stdout: outcome.stdout,
          stderr: outcome.stderr,
          cut: outcome.cut,
          durationMs: outcome.durationMs,
        }),
    ...(turn.said === undefined ? {} : { said: turn.said }),
    ...(turn.cancelled ? { cancelled: true } : {}),
    ...(failure === undefined
      ? {}
      : { error: { code: failure.code, message: errorText(failure, turn.language), parameters: failure.parameters } }),
  };
}

function exitCode(turn: Gathered, dryRun: boolean): ExitCode {
  if (turn.failure !== undefined) return exitCodeOf(turn.failure.code);
  if (turn.cancelled) return 130;
  if (turn.plan?.kind === "clarify") return 4;
  if (turn.plan?.kind === "refuse") return 3;
  if (turn.denied !== undefined) return dryRun && turn.denied === "dry-run" ? 0 : 3;
  return turn.outcome === undefined || turn.outcome.exitCode === 0 ? 0 : 1;
}
