import type { Language } from "../../../shared/language.ts";
import { readAddress } from "./addresses.ts";
import { readChain } from "./chain.ts";
import { readSpelled } from "./letters.ts";
import { readMoment } from "./moments.ts";
import { readCodeNumber } from "./ports.ts";
import { readMeasure, readQuantity } from "./quantities.ts";
import type { Rewrite } from "./rewrite.ts";
import { splitWords, type Word } from "./words.ts";

/** One stretch that was changed: [start, end) in the original became [from, to) in the written text. */
export type NormalisedPiece = { start: number; end: number; from: number; to: number };

export type Normalised = { text: string; pieces: readonly NormalisedPiece[] };

/**
 * Spoken Spanish or English as it would be typed: "barra etc barra nginx" → /etc/nginx, "puerto treinta y tres cero
 * seis" → puerto 3306, "dos gigas" → 2 GB. Changes only what it is sure of and nothing inside quotation marks.
 */
export function normalise(text: string, language: Language): Normalised {
  const words = splitWords(text);
  const pieces: NormalisedPiece[] = [];
  let written = "";
  let copied = 0;
  for (let at = 0; at < words.length; ) {
    const rewrite = rewriteAt(words, at, language);
    const first = words[at];
    const last = rewrite && words[rewrite.next - 1];
    if (!rewrite || !first || !last || rewrite.text === text.slice(first.start, last.end)) {
      at = rewrite && rewrite.next > at ? rewrite.next : at + 1;
      continue;
    }
    written += text.slice(copied, first.start);
    pieces.push({ start: first.start, end: last.end, from: written.length, to: written.length + rewrite.text.length });
    written += rewrite.text;
    copied = last.end;
    at = rewrite.next;
  }
  return { text: written + text.slice(copied), pieces };
}

/** What the person said for [from, to) of the written text, widened to whole changed pieces. */
export function originalText(original: string, normalised: Normalised, from: number, to: number): string {
  return original.slice(originalOffset(normalised, from, "start"), originalOffset(normalised, to, "end"));
}

function originalOffset(normalised: Normalised, offset: number, edge: "start" | "end"): number {
  let shift = 0;
  for (const piece of normalised.pieces) {
    const inside =
      edge === "start" ? offset >= piece.from && offset < piece.to : offset > piece.from && offset <= piece.to;
    if (inside) return piece[edge];
    if (offset < piece.to) break;
    shift = piece.end - piece.to;
  }
  return offset + shift;
}

function rewriteAt(words: readonly Word[], at: number, language: Language): Rewrite | undefined {
  if (words[at]?.quoted) return undefined;
  return (
    readCodeNumber(words, at, language) ??
    readAddress(words, at, language) ??
    readMoment(words, at, language) ??
    readMeasure(words, at, language) ??
    readChain(words, at, language) ??
    readQuantity(words, at, language) ??
    readSpelled(words, at, language, false)
  );
}
