import {
  askWhether,
  firstPersonOrder,
  isQuestion,
  withoutAskingMe,
} from "./around-the-sentence/orders-and-questions.ts";
import { withLeftOut } from "./follow-ups/left-out.ts";
import { packedOrArchive } from "./follow-ups/packed-or-archive.ts";
import { readPointing } from "./follow-ups/pointing.ts";
import { choose, type Heard, planned } from "./planning.ts";
import { type Reading, readWords } from "./reading.ts";
import type { Token } from "./templates/tokens.ts";

/** What a request is as a sentence of a skill; an order in the words of a question is asked about. */
export function fromSkills(found: Heard, tokens: readonly Token[]): Heard | undefined {
  const asking = isQuestion(found.request, found.language);
  const readings = readWords(tokens, found.context).map((reading) => withLeftOut(reading, tokens, found));
  const [best] = readings;
  const asked = best ? undefined : withoutAskingMe(tokens, found.request);
  if (asked) return fromSkills(found, asked);
  if (!best) return fromOwnQuestion(found, tokens, asking);
  // "tira el apache" can be an order or a question: with its marks it is one, without them the other; aloud nobody knows.
  const rivals = best.kind === "ready" ? rivalsOf(best, readings) : [];
  const reads = rivals.find((reading) => !reading.skill.changes);
  const changes = rivals.find((reading) => reading.skill.changes);
  if (reads && changes) {
    if (asking) return planned(found, reads);
    return found.context.aloud ? choose(found, "ask_order_or_question", rivals) : planned(found, changes);
  }
  if (best.kind === "ready" && best.skill.changes && asking) return askWhether(found, best);
  // "What do its logs say" names no container: its owner was said before.
  const [pointed, ...more] = best.kind === "missing" ? readPointing(found, tokens) : [];
  if (pointed && more.length === 0 && !pointed.skill.changes) return planned(found, pointed);
  return (best.kind === "ready" ? packedOrArchive(found, best) : undefined) ?? planned(found, best);
}

/** "¿Reinicio el servidor?", "should I stop nginx?": the order is understood and put back as a question. */
function fromOwnQuestion(found: Heard, tokens: readonly Token[], asking: boolean): Heard | undefined {
  const order = firstPersonOrder(tokens, asking, found.language);
  const [best] = order === undefined ? [] : readWords(order, found.context);
  return best?.kind === "ready" && best.skill.changes ? askWhether(found, best) : undefined;
}

/** Ready readings by other skills that know as much of the request. */
function rivalsOf(best: Reading, readings: readonly Reading[]): Extract<Reading, { kind: "ready" }>[] {
  const rivals: Extract<Reading, { kind: "ready" }>[] = [];
  for (const reading of readings) {
    if (reading.kind !== "ready" || rivals.some((one) => one.skill === reading.skill)) continue;
    if (best.kind === "ready" && reading.sure < best.sure) continue;
    rivals.push(reading);
  }
  return rivals;
}
