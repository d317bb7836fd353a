import { reasonText } from "../../command/policy/reason-text.ts";
import type { ApprovalQuestion } from "../../ports/approver.ts";
import { sayBytes } from "../../request/skills/saying/figures.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { visible } from "../../shared/text.ts";
import type { Offers } from "./approval-reply.ts";
import type { Terminal } from "./terminal.ts";

/** The script and the worst that can be said of it. */
export function headline(
  { script, assessment, language }: ApprovalQuestion,
  terminal: Pick<Terminal, "paint">,
): string {
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

/** Every reason of the judgement, with the part of the script that it is about. */
export function why({ assessment, script, language }: ApprovalQuestion): string {
  const lines = assessment.reasons.map((reason) => {
    const part = visible(script.slice(reason.start, reason.end));
    return `  · ${part === "" ? "" : `${part}: `}${reasonText(reason, language)}`;
  });
  return lines.length === 0 ? `  · ${message(language, "why_settings")}` : lines.join("\n");
}

export function prompt({ typed, language }: ApprovalQuestion, offers: Offers): string {
  const more = offers.differences ? message(language, "approve_differences") : "";
  return typed === undefined
    ? message(language, "approve_prompt", { more })
    : message(language, "approve_prompt_typed", { word: typed, more });
}

/** How to go without undo, where its originals are large, or must be done without, where they do not fit. */
export function undoChoice(question: ApprovalQuestion, room: number | undefined): string {
  const { language, typed, rehearsal } = question;
  const answer =
    typed === undefined
      ? message(language, "rehearsal.answer_without")
      : message(language, "rehearsal.answer_without_typed", { word: typed });
  if (room === undefined) return message(language, "rehearsal.undo_large", { answer });
  const size = sayBytes(rehearsal?.undoBytes ?? 0, language);
  const noRoom = message(language, "rehearsal.undo_no_room", { size, room: sayBytes(room, language) });
  return `${noRoom} ${message(language, "rehearsal.undo_needs_room", { answer })}`;
}
