import { createInterface, type Interface } from "node:readline";
import { reasonText } from "../../command/policy/reason-text.ts";
import type { ApprovalAnswer, ApprovalQuestion, Approver } from "../../ports/approver.ts";
import { confirmTyped } from "../../request/understanding/confirm.ts";
import type { Clock } from "../../shared/clock.ts";
import { type MessageKey, type MessageParameters, message } from "../../shared/messages/catalogue.ts";
import { visible } from "../../shared/text.ts";
import { openControllingTerminal, type Terminal } from "./terminal.ts";

type AskedOn = NonNullable<ReturnType<typeof openControllingTerminal>>;

/** Asks on the controlling terminal, so that a piped stdin is never taken for an answer. No terminal: nobody. */
export function terminalApprover({ terminal, clock }: { terminal: Terminal; clock: Clock }): Approver {
  return {
    ask: async (question, signal) => {
      const opened = openControllingTerminal();
      if (opened === undefined) return { kind: "nobody" };
      try {
        return await converse(question, opened, terminal, clock, signal);
      } finally {
        opened.close();
      }
    },
  };
}

async function converse(
  question: ApprovalQuestion,
  opened: AskedOn,
  terminal: Terminal,
  clock: Clock,
  signal: AbortSignal,
): Promise<ApprovalAnswer> {
  const say = (key: MessageKey, parameters?: MessageParameters) => message(question.language, key, parameters);
  const print = (text: string) => opened.output.write(`${text}\n`);
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, question.expiresAt - clock.now()))]);
  const readline = createInterface({ input: opened.input, output: opened.output, terminal: true });
  try {
    print(headline(question, terminal));
    for (;;) {
      const prompt =
        question.typed === undefined ? say("approve_prompt") : say("approve_prompt_typed", { word: question.typed });
      const reply = (await readLine(readline, `${prompt} `, deadline))?.trim();
      if (reply === undefined) return clock.now() >= question.expiresAt ? { kind: "expired" } : { kind: "no" };
      const wish = wishIn(reply, question);
      if (wish === "yes" || wish === "no") return { kind: wish };
      if (wish === "edit") {
        const script = await readLine(readline, `${say("approve_edit")} `, deadline, question.script);
        if (script !== undefined && script.trim() !== "") return { kind: "edit", script };
      } else if (wish === "why") print(why(question));
      else print(say("approve_unclear"));
    }
  } finally {
    readline.close();
  }
}

/** Enter alone is no. Where a word must be typed, only that exact word is a yes. */
function wishIn(reply: string, { language, typed }: ApprovalQuestion): "yes" | "no" | "edit" | "why" | "unclear" {
  if (reply === "") return "no";
  if (typed !== undefined && reply === typed) return "yes";
  const word = reply.toLowerCase();
  if (["e", "edit", "editar", "edita", "edítalo"].includes(word)) return "edit";
  if (["w", "p", "?", "why", "why?", "por qué", "por que", "¿por qué?", "porque", "porqué"].includes(word))
    return "why";
  const answer = confirmTyped(reply, language);
  return answer === "yes" && typed !== undefined ? "unclear" : answer;
}

function headline({ script, assessment, language }: ApprovalQuestion, terminal: Terminal): string {
  const worst = assessment.reasons[0];
  const colour = assessment.risk === "destructive" ? "red" : "yellow";
  const label = message(
    language,
    assessment.risk === "destructive" ? "risk_destructive" : assessment.risk === "read" ? "risk_read" : "risk_write",
  );
  const because = worst === undefined ? "" : `: ${reasonText(worst, language)}`;
  const root = assessment.privilege === "root" ? ` · ${message(language, "as_root")}` : "";
  const shown = visible(script, { multiline: true }).split("\n").join("\n    ");
  return `\n    ${terminal.paint("bold", shown)}\n${terminal.paint(colour, `${label}${because}`)}${root}`;
}

function why({ assessment, script, language }: ApprovalQuestion): string {
  const lines = assessment.reasons.map((reason) => {
    const part = visible(script.slice(reason.start, reason.end));
    return `  · ${part === "" ? "" : `${part}: `}${reasonText(reason, language)}`;
  });
  return lines.length === 0 ? `  · ${message(language, "why_settings")}` : lines.join("\n");
}

/** One line typed by the person; undefined when they pressed Ctrl-C or Ctrl-D, or the time was up. */
function readLine(
  readline: Interface,
  prompt: string,
  signal: AbortSignal,
  prefilled = "",
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const settle = (text: string | undefined) => {
      readline.off("SIGINT", gone);
      readline.off("close", gone);
      signal.removeEventListener("abort", gone);
      resolve(text);
    };
    const gone = () => settle(undefined);
    if (signal.aborted) return gone();
    readline.once("SIGINT", gone);
    readline.once("close", gone);
    signal.addEventListener("abort", gone, { once: true });
    readline.question(prompt, settle);
    if (prefilled !== "") readline.write(prefilled);
  });
}
