import type { ChatMessage } from "../../ports/language-model.ts";

/** Exchanges that go together: were it one at a time, each turn would begin differently, and nothing of it be remembered. */
const exchangesTogether = 4;

export type Trimmed = { messages: readonly ChatMessage[]; tokens: number };

/**
 * What fits. System messages and the last message always stay; of the rest the oldest exchange (what was asked, with what
 * was answered) goes first, four of them at a time. Undefined when even what must stay does not fit.
 */
export function trimMessages(
  messages: readonly ChatMessage[],
  limitTokens: number,
  count: (messages: readonly ChatMessage[]) => number,
): Trimmed | undefined {
  const last = messages.slice(-1);
  const earlier = messages.slice(0, -1);
  const system = earlier.filter(({ role }) => role === "system");
  const exchanges = exchangesIn(earlier.filter(({ role }) => role !== "system"));
  for (let gone = 0; ; gone = Math.min(gone + exchangesTogether, exchanges.length)) {
    const kept = gone === 0 ? messages : [...system, ...exchanges.slice(gone).flat(), ...last];
    const tokens = count(kept);
    if (tokens <= limitTokens) return { messages: kept, tokens };
    if (gone === exchanges.length) return undefined;
  }
}

/** Each begins with what a person said. */
function exchangesIn(messages: readonly ChatMessage[]): ChatMessage[][] {
  const all: ChatMessage[][] = [];
  for (const message of messages) {
    if (message.role === "user" || all.length === 0) all.push([]);
    all.at(-1)?.push(message);
  }
  return all;
}

/** What the prompt may have: what the output leaves, but at least half. */
export function promptLimit(contextTokens: number, mostTokens: number): number {
  return contextTokens - Math.min(mostTokens, Math.floor(contextTokens / 2));
}
