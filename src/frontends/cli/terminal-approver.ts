import type { ApprovalAnswer, ApprovalQuestion, Approver } from "../../ports/approver.ts";
import type { Clock } from "../../shared/clock.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { accountNames } from "./account-names.ts";
import { type Offers, wishIn } from "./approval-reply.ts";
import { headline, prompt, undoChoice, why } from "./approval-text.ts";
import { type AskedOn, type LineReader, lineReader } from "./line-reader.ts";
import { rehearsalText } from "./rehearsal-text.ts";
import { openControllingTerminal, type Terminal } from "./terminal.ts";

/** Shows a long text in the person's pager on the controlling terminal; false where that could not be. */
export type Pager = (text: string, signal: AbortSignal) => Promise<boolean>;

export type ApproverParts = {
  terminal: Pick<Terminal, "paint" | "columns">;
  clock: Clock;
  /** Default: long texts are printed. */
  pager?: Pager;
  /** Bytes that the undo journal still has room for. Default: enough. */
  undoRoom?: () => number;
  /** Default: the controlling terminal. */
  open?: () => (AskedOn & { close(): void }) | undefined;
};

/** Asks on the controlling terminal, so that a piped stdin is never taken for an answer. No terminal: nobody. */
export function terminalApprover({ open = openControllingTerminal, ...parts }: ApproverParts): Approver {
  return {
    ask: async (question, signal) => {
      const opened = open();
      if (opened === undefined) return { kind: "nobody" };
      const reader = lineReader(opened);
      try {
        return await converse(
          question,
          { ...parts, reader, print: (text) => opened.output.write(`${text}\n`) },
          signal,
        );
      } finally {
        reader.close();
        opened.close();
      }
    },
  };
}

type Talk = Omit<ApproverParts, "open"> & { reader: LineReader; print(text: string): void };

async function converse(question: ApprovalQuestion, talk: Talk, signal: AbortSignal): Promise<ApprovalAnswer> {
  const { clock, reader, print } = talk;
  const { language, script, expiresAt } = question;
  // A timer may be early by a millisecond of the clock: that it went off is what counts.
  const expiry = AbortSignal.timeout(Math.max(1, expiresAt - clock.now()));
  const deadline = AbortSignal.any([signal, expiry]);
  const lacking = roomLacking(question, talk);
  const offers = offersOf(question, lacking);
  print(headline(question, talk.terminal));
  if (question.rehearsal !== undefined) print(`\n${shown(question, talk, false)}`);
  if (offers.withoutUndo) print(undoChoice(question, lacking));
  for (;;) {
    const reply = (await reader.read(`${prompt(question, offers)} `, deadline))?.trim();
    if (reply === undefined) return expiry.aborted || clock.now() >= expiresAt ? { kind: "expired" } : { kind: "no" };
    const wish = wishIn(reply, question, offers);
    switch (wish) {
      case "no":
        return { kind: "no" };
      case "yes":
        // What cannot be kept is not silently done without.
        if (lacking !== undefined) print(undoChoice(question, lacking));
        else return offers.withoutUndo ? { kind: "yes", undo: "keep" } : { kind: "yes" };
        break;
      case "yes-without-undo":
        return { kind: "yes", undo: "without" };
      case "edit": {
        const edited = await reader.read(`${message(language, "approve_edit")} `, deadline, script);
        if (edited !== undefined && edited.trim() !== "") return { kind: "edit", script: edited };
        break;
      }
      case "why":
        print(why(question));
        break;
      case "differences":
        await showAll(question, talk, deadline);
        break;
      case "unclear":
        print(message(language, "approve_unclear"));
        break;
      default:
        wish satisfies never;
    }
  }
}

/** From here on the originals are worth a question. */
const largeUndoBytes = 1024 ** 3;

function offersOf({ rehearsal, leavesUndo }: ApprovalQuestion, lacking: number | undefined): Offers {
  if (rehearsal === undefined) return { differences: false, withoutUndo: false };
  return {
    differences: rehearsal.changes.length > 0 || rehearsal.run !== undefined,
    withoutUndo: leavesUndo === true && (rehearsal.undoBytes > largeUndoBytes || lacking !== undefined),
  };
}

/** The room there is for the originals, where it is too little. */
function roomLacking({ rehearsal, leavesUndo }: ApprovalQuestion, { undoRoom }: Talk): number | undefined {
  if (rehearsal === undefined || leavesUndo !== true) return undefined;
  const room = undoRoom?.() ?? Number.POSITIVE_INFINITY;
  return rehearsal.undoBytes > room ? room : undefined;
}

function shown({ rehearsal, language, leavesUndo }: ApprovalQuestion, { terminal }: Talk, full: boolean): string {
  return rehearsal === undefined
    ? ""
    : rehearsalText(rehearsal, { language, terminal, full, leavesUndo, owner: accountNames() });
}

/** All of the rehearsal in the person's pager, or printed where there is none. */
async function showAll(question: ApprovalQuestion, talk: Talk, signal: AbortSignal): Promise<void> {
  const text = shown(question, talk, true);
  const paged = await talk.reader.lend(async () => (await talk.pager?.(text, signal)) === true);
  if (!paged) talk.print(`\n${text}`);
}
