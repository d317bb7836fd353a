import { randomInt } from "node:crypto";
import { reasonText } from "../../command/policy/reason-text.ts";
import type { ApprovalAnswer, ApprovalQuestion, Approver } from "../../ports/approver.ts";
import { sayRehearsal } from "../../request/conversation/say-rehearsal.ts";
import { confirm } from "../../request/understanding/confirm.ts";
import type { Language } from "../../shared/language.ts";
import { type MessageKey, message } from "../../shared/messages/catalogue.ts";
import type { Replies } from "./replies.ts";
import { spokenDigits } from "./spoken-digits.ts";
import { asksToStop } from "./stop-words.ts";

export type SpokenApproverParts = {
  /** Resolves when it has been said. */
  say(text: string, language: Language, signal: AbortSignal): Promise<void>;
  /** Only what is said when we are silent is offered to it. */
  replies: Replies;
  /** Shows the question, and for what destroys a code; undefined where there is no screen. */
  screen: { show(question: ApprovalQuestion, code: string | undefined): void; clear(): void } | undefined;
  /** Bytes that the undo journal still has room for. Default: enough. */
  undoRoom?: () => number;
  /** For tests. */
  newCode?: () => string;
  patienceMs?: number;
};

/**
 * Asks aloud and hears the answer. A yes is one of the whole-utterance grammar and nothing else. What destroys takes the
 * code that stands on the screen, digit by digit: it is never said by us, so that neither our own voice nor a recording of
 * it nor somebody in another room can say it back. Without a screen nothing that destroys is done by voice.
 */
export function spokenApprover(parts: SpokenApproverParts): Approver {
  return {
    ask: async (question, signal) => {
      const { screen } = parts;
      try {
        return await converse(question, parts, signal);
      } finally {
        screen?.clear();
      }
    },
  };
}

async function converse(
  question: ApprovalQuestion,
  parts: SpokenApproverParts,
  signal: AbortSignal,
): Promise<ApprovalAnswer> {
  const { say, replies, screen, patienceMs = replyPatienceMs } = parts;
  const { language, typed, rehearsal, leavesUndo } = question;
  const tell = (key: MessageKey): Promise<void> => say(message(language, key), language, signal);
  if (typed !== undefined && screen === undefined) {
    await tell("voice_needs_screen");
    return { kind: "nobody" };
  }
  if (
    leavesUndo === true &&
    rehearsal !== undefined &&
    rehearsal.undoBytes > (parts.undoRoom?.() ?? Number.POSITIVE_INFINITY)
  ) {
    // What cannot be kept is not silently done without; that choice is made where it can be read.
    await tell("voice_undo_no_room");
    return { kind: "no" };
  }
  let code = typed === undefined ? undefined : codeFor(question, parts.newCode);
  screen?.show(question, code);
  await say(spokenQuestion(question), language, signal);
  for (let round = 1; !signal.aborted; round += 1) {
    const reply = await replies.next(patienceMs, code?.length ?? 0, signal);
    if (signal.aborted) return { kind: "no" };
    if (reply === undefined) {
      await tell("voice_no_reply");
      return { kind: "no" };
    }
    const wish = wishIn(reply, code);
    if (wish === "yes") return { kind: "yes" };
    if (wish === "no") return { kind: "no" };
    if (round >= mostRounds) break;
    if (wish === "why") await say(spokenWhy(question), language, signal);
    else if (code === undefined) await tell("voice_yes_or_no");
    else {
      // A code that was guessed at, or overheard in part, is worth nothing.
      code = codeFor(question, parts.newCode);
      screen?.show(question, code);
      await tell("voice_wrong_code");
    }
  }
  if (!signal.aborted) await tell("voice_gives_up");
  return { kind: "no" };
}

type Wish = "yes" | "no" | "why" | "unclear";

function wishIn(reply: string, code: string | undefined): Wish {
  if (code !== undefined && spokenDigits(reply) === code) return "yes";
  if (whyWords.test(reply.trim().toLowerCase())) return "why";
  if (asksToStop(reply)) return "no";
  const answer = confirm(reply);
  return answer === "yes" && code !== undefined ? "unclear" : answer;
}

const whyWords = /^¿?(por qu[eé]|y eso|why|how come)\??$/;

/** What would happen, the worst of it, and what is to be answered. Scripts are for the eye. */
function spokenQuestion({ assessment, rehearsal, language, typed }: ApprovalQuestion): string {
  const [worst] = assessment.reasons;
  const seen = rehearsal === undefined ? [] : [sayRehearsal(rehearsal, language)];
  const why = worst === undefined ? [] : [`${capital(reasonText(worst, language))}.`];
  const root = assessment.privilege === "root" ? [message(language, "voice_as_root")] : [];
  const ask = message(language, typed === undefined ? "voice_shall_i" : "voice_say_code");
  return [...why, ...root, ...seen, ask].join(" ");
}

function spokenWhy({ assessment, language }: ApprovalQuestion): string {
  const reasons = assessment.reasons.map((reason) => `${capital(reasonText(reason, language))}.`);
  const all = reasons.length === 0 ? [message(language, "why_settings")] : reasons;
  return [...all, message(language, "voice_shall_i")].join(" ");
}

/** Four digits that stand nowhere in what may be said of the question. */
function codeFor({ script }: ApprovalQuestion, newCode: () => string = randomCode): string {
  for (;;) {
    const code = newCode();
    if (!script.includes(code)) return code;
  }
}

function randomCode(): string {
  return Array.from({ length: 4 }, () => randomInt(10)).join("");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const replyPatienceMs = 30_000;
const mostRounds = 3;
