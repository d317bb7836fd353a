import type { Skill, SlotDeclaration, SlotType } from "../../skills/skill.ts";
import { couldBe, type Span } from "../likeness/named-slots.ts";
import type { WordWeights } from "../likeness/word-weights.ts";
import { isFunctionWord } from "../normalise/lexicon.ts";
import { type ReadingContext, slotContext } from "../reading.ts";
import { usualInterface } from "../slots/interface.ts";
import { isOrdinaryWord } from "../slots/ordinary-words.ts";
import { isWellKnownService } from "../slots/service.ts";
import { slotReader } from "../slots/slot-readers.ts";
import type { Token } from "../templates/tokens.ts";

/** The values that the words of a request give to a skill's slots. `allUsed`: no name or figure is left over. */
export type SaidValues = { slots: Record<string, string>; sure: number; allUsed: boolean };

/**
 * Looks for the slots of a skill in a request, wherever in it they stand. What is a name must look like one or be one of
 * this machine's; other words only where their kind has words of its own: dates, sizes, choices.
 */
export function saidValues(
  skill: Skill,
  tokens: readonly Token[],
  words: WordWeights,
  context: ReadingContext,
): SaidValues {
  const isOwn = tokens.map((token) => words.knows(skill, token) && !token.quoted);
  const named = tokens.map((token, at) => !isOwn[at] && looksNamed(token, context));
  const taken: Span[] = [];
  const slots: Record<string, string> = {};
  let sure = 1;
  for (const [slot, declared] of inOrder(skill)) {
    const found = bestSpan(declared, tokens, { named, isOwn, taken, words }, context);
    if (!found) continue;
    taken.push(found.span);
    slots[slot] = found.value;
    sure *= found.sure;
  }
  // "And why does it not start?": the last name of the kind, where the request has none of its own.
  if (!skill.changes && !named.includes(true))
    for (const [slot, { type, optional, default: value }] of Object.entries(skill.slots)) {
      const known = optional || value !== undefined ? undefined : context.names[type];
      if (slots[slot] === undefined && known !== undefined) slots[slot] = known;
    }
  const allUsed = named.every((isNamed, at) => !isNamed || taken.some(({ from, to }) => at >= from && at < to));
  return { slots, sure, allUsed };
}

/** Those that must be given first; what takes any word last. */
function inOrder(skill: Skill): [string, SlotDeclaration][] {
  const rank = ({ optional, default: value, type }: SlotDeclaration) =>
    (optional || value !== undefined ? 2 : 0) + (anyWord.has(type) ? 1 : 0);
  return Object.entries(skill.slots).sort(([, left], [, right]) => rank(left) - rank(right));
}

const anyWord: ReadonlySet<SlotType> = new Set<SlotType>(["text", "pattern", "secret"]);

/** Kinds whose values are words of their own, so that any stretch of a request may be one. */
const ownWords: ReadonlySet<SlotType> = new Set<SlotType>(["date", "duration", "size", "choice", "path", "timezone"]);

type Ground = { named: readonly boolean[]; isOwn: readonly boolean[]; taken: readonly Span[]; words: WordWeights };
type Found = { span: Span; value: string; sure: number };

/** The widest stretch that can be such a value, the one with a name in it before any other. */
function bestSpan(
  declared: SlotDeclaration,
  tokens: readonly Token[],
  { named, isOwn, taken, words }: Ground,
  context: ReadingContext,
): Found | undefined {
  const reader = slotReader(declared);
  const folded = tokens.map((token) => token.folded);
  let best: (Found & { rank: number }) | undefined;
  for (let width = Math.min(reader.width, mostWords, tokens.length); width >= 1; width--) {
    for (let from = 0; from + width <= tokens.length; from++) {
      const to = from + width;
      if (taken.some((one) => from < one.to && one.from < to)) continue;
      const said = tokens.slice(from, to);
      const names = said.filter((_, at) => named[from + at]).length;
      if (names === 0 && !mayBePlain(declared, said, folded[from - 1] ?? "", isOwn.slice(from, to), words, context))
        continue;
      if (names > 0 && anyWord.has(declared.type) && !said.every((token) => token.quoted || /[*?.]/.test(token.text)))
        continue;
      const read = reader.read(said, slotContext(context, folded.slice(0, from), folded.slice(to)));
      if (read.kind !== "value") continue;
      const rank = names * 10 + (names > 0 ? -width : width);
      if (!best || rank > best.rank) best = { span: { from, to }, value: read.value, sure: read.sure, rank };
    }
  }
  return best;
}

/** In words: values of more are quoted. */
const mostWords = 5;

/** Whether words without any sign of a name may be a value of this kind. */
function mayBePlain(
  declared: SlotDeclaration,
  said: readonly Token[],
  before: string,
  isOwn: readonly boolean[],
  words: WordWeights,
  context: ReadingContext,
): boolean {
  const [first] = said;
  if (!first) return false;
  if (said.some((token) => token.quoted)) return true;
  if (declared.type === "path" && said.length === 1) return false;
  if (ownWords.has(declared.type)) return true;
  if (anyWord.has(declared.type) || said.length > 1) return false;
  // "El usuario pedro": the noun before it says what it is.
  const { folded } = first;
  const isWord =
    isOwn[0] || words.of(folded).weight > 0 || isOrdinaryWord(folded) || isFunctionWord(folded, context.language);
  return !isWord && couldBe(declared.type, first, before, context);
}

/** A path, an address, a figure, something quoted, or one of this machine's own names. */
function looksNamed(token: Token, { machine }: ReadingContext): boolean {
  const { text, folded, quoted } = token;
  if (quoted || /\d|^[~/.]|\w[.@:_/]\w|[*]/.test(text)) return true;
  return (
    machine.units().includes(`${folded}.service`) ||
    isWellKnownService(folded) ||
    machine.users().includes(folded) ||
    usualInterface.test(folded)
  );
}
