import fc from "fast-check";
import { expect, test } from "vitest";
import type { ChatMessage } from "../../ports/language-model.ts";
import { promptLimit, trimMessages } from "./trim-messages.ts";

const say = (role: ChatMessage["role"], text: string): ChatMessage => ({ role, text });
const count = (messages: readonly ChatMessage[]): number => messages.reduce((sum, { text }) => sum + text.length, 0);
const exchange = (name: string): ChatMessage[] => [
  say("user", `${name}?`.padEnd(10)),
  say("assistant", `${name}!`.padEnd(10)),
];
const names = (messages: readonly ChatMessage[]): string => messages.map(({ text }) => text.trim()).join(" ");

test("what fits stays as it is, in its order", () => {
  const messages = [say("user", "a"), say("system", "s"), say("assistant", "b"), say("user", "c")];
  expect(trimMessages(messages, 4, count)).toEqual({ messages, tokens: 4 });
});

test("the oldest exchanges go first, four together; system messages and the last one stay", () => {
  const messages = [
    say("system", "rules"),
    ...["a", "b", "c", "d", "e", "f"].flatMap(exchange),
    say("system", "more"),
    say("user", "last"),
  ];
  expect(names(trimMessages(messages, 100, count)!.messages)).toBe("rules more e? e! f? f! last");
  expect(names(trimMessages(messages, 20, count)!.messages)).toBe("rules more last");
  expect(trimMessages(messages, 12, count)).toBeUndefined();
});

test("so the beginning stays the same for some turns, and what was read of it is not read again", () => {
  const turns = Array.from({ length: 20 }, (_, index) => String.fromCharCode(97 + index));
  const beginnings = turns.map((_, index) => {
    const messages = [say("system", "rules"), ...turns.slice(0, index).flatMap(exchange), say("user", "last")];
    return names(trimMessages(messages, 150, count)!.messages).split(" ")[1];
  });
  const changes = beginnings.filter((begin, index) => index > 7 && begin !== beginnings[index - 1]).length;
  expect(changes).toBeLessThanOrEqual(4);
});

test("whatever the chat, what comes out fits, keeps what must stay and is no longer than it was", () => {
  const message = fc.record({
    role: fc.constantFrom("system", "user", "assistant"),
    text: fc.string({ maxLength: 20 }),
  });
  fc.assert(
    fc.property(
      fc.array(message as fc.Arbitrary<ChatMessage>, { minLength: 1, maxLength: 30 }),
      fc.nat(300),
      (messages, limit) => {
        const trimmed = trimMessages(messages, limit, count);
        const must = messages.filter(({ role }, index) => role === "system" || index === messages.length - 1);
        if (trimmed === undefined) return count(must) > limit;
        return (
          trimmed.tokens <= limit &&
          trimmed.messages.at(-1) === messages.at(-1) &&
          must.every((one) => trimmed.messages.includes(one)) &&
          trimmed.messages.every((one) => messages.includes(one))
        );
      },
    ),
  );
});

test("the prompt may have what the output leaves, but at least half", () => {
  expect(promptLimit(4096, 96)).toBe(4000);
  expect(promptLimit(4096, 100_000)).toBe(2048);
});
