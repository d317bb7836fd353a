import type { ApprovalQuestion } from "../../ports/approver.ts";
import { confirmTyped } from "../../request/understanding/confirm.ts";

/** What a typed reply to the question asks for. */
export type Wish = "yes" | "yes-without-undo" | "no" | "edit" | "why" | "differences" | "unclear";

/** What the question offers besides yes, no, edit and why. */
export type Offers = { differences: boolean; withoutUndo: boolean };

/**
 * Enter alone is no. Where a word must be typed, only that exact word is a yes. Going without undo takes the yes and
 * the words for it together, and counts only where it was offered.
 */
export function wishIn(
  reply: string,
  { language, typed }: Pick<ApprovalQuestion, "language" | "typed">,
  offers: Offers,
): Wish {
  if (reply === "") return "no";
  const isYes = (text: string) => (typed === undefined ? confirmTyped(text, language) === "yes" : text === typed);
  if (typed !== undefined && reply === typed) return "yes";
  const [, agreed] = withoutUndo.exec(reply) ?? [];
  if (agreed !== undefined) return offers.withoutUndo && isYes(agreed) ? "yes-without-undo" : "unclear";
  const word = reply.toLowerCase();
  if (editWords.has(word)) return "edit";
  if (whyWords.has(word)) return "why";
  if (offers.differences && differenceWords.has(word)) return "differences";
  const answer = confirmTyped(reply, language);
  return answer === "yes" && typed !== undefined ? "unclear" : answer;
}

const withoutUndo = /^(.*[^\s,]),?\s+(?:sin deshacer|without undo)\.?$/i;
const editWords = new Set(["e", "edit", "editar", "edita", "edítalo"]);
const whyWords = new Set(["w", "p", "?", "why", "why?", "por qué", "por que", "¿por qué?", "porque", "porqué"]);
const differenceWords = new Set(["d", "diff", "difference", "differences", "diferencia", "diferencias"]);
