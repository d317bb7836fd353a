import { expect, test } from "vitest";
import { readLinesWish } from "../../src/request/understanding/mango/lines/reading/read-lines-wish.ts";
import { linesCommand } from "../../src/request/understanding/mango/lines/writing/lines-command.ts";
import { findMentions } from "../../src/request/understanding/mango/mentions/find-mentions.ts";
import { normalise } from "../../src/request/understanding/normalise/normalise.ts";
import { readTokens } from "../../src/request/understanding/templates/tokens.ts";
import type { Language } from "../../src/shared/language.ts";
import { asidesMachine } from "./asides-machine.ts";
import { asidesRequests, asidesUnread } from "./asides-requests.ts";

function read(request: string, language: Language) {
  const machine = asidesMachine;
  const normalised = normalise(request, language).text;
  const tokens = readTokens(normalised, language);
  const mentions = findMentions(tokens, { language, machine, now: 0, isUsualWord: () => true });
  const wish = readLinesWish({ normalised, tokens, mentions, language }, machine);
  return wish && { command: linesCommand(wish), strange: wish.strange };
}

test.each(asidesRequests)("%s: %s", (language, request, command) => {
  expect(read(request, language)).toEqual({ command, strange: 0 });
});

test.each(asidesUnread)("nothing is made of %s: %s", (language, request) => {
  const made = read(request, language);
  expect(made === undefined || made.command === undefined || made.strange > 0).toBe(true);
});
