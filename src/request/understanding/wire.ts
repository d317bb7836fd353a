import { z } from "zod";
import type { CommandPlan, Plan } from "../../ports/plan.ts";
import { wordKinds } from "../../ports/words.ts";
import { languages } from "../../shared/language.ts";
import type { UnderstandContext } from "./hearing.ts";
import type { Memory } from "./memory.ts";
import type { Known } from "./understand.ts";

/** A request and what is known of it, as they go to another process and come back: all of it but the machine. */
export type SentContext = Omit<UnderstandContext, "machine">;

const text = z.string().max(100_000);
const names = z.record(z.string().max(100), text);
const language = z.enum(languages);
const intention = z.strictObject({ skill: text, slots: names });
const output = z.strictObject({
  script: text,
  changes: z.boolean().optional(),
  source: z.enum(["skill", "user"]),
});
const pending = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("slot"), intention, slot: text, language }),
  z.strictObject({
    kind: z.literal("choice"),
    options: z.array(z.strictObject({ skill: text, slots: names, label: text })).max(100),
    language,
  }),
  z.strictObject({ kind: z.literal("file"), output, language }),
]);
const said = z.strictObject({ intention, request: text, changes: z.boolean(), names });
const memory = z.strictObject({
  language: language.optional(),
  last: intention.optional(),
  names,
  request: text.optional(),
  earlier: z.array(said).max(100).optional(),
  steps: z.array(intention).max(100).optional(),
  open: z.boolean().optional(),
  output: output.optional(),
  said: text.optional(),
  pending: pending.optional(),
});

const word = z.strictObject({ word: text, kind: z.enum(wordKinds), value: text });
const context = z.strictObject({
  memory,
  language: language.optional(),
  now: z.number(),
  hasInput: z.boolean().optional(),
  words: z.array(word).max(10_000).optional(),
  aloud: z.boolean().optional(),
  assumeInstalled: z.boolean().optional(),
});

const command: z.ZodType<CommandPlan> = z.lazy(() =>
  z.strictObject({
    kind: z.literal("command"),
    script: text,
    source: z.enum(["skill", "mango", "llm", "user"]),
    confidence: z.number().min(0).max(1),
    say: text,
    skill: text.optional(),
    steps: z.array(intention).max(100).optional(),
    next: command.optional(),
  }),
) as z.ZodType<CommandPlan>;
const plan: z.ZodType<Plan> = z.union([
  command,
  z.strictObject({
    kind: z.literal("answer"),
    text,
    citations: z.array(z.strictObject({ title: text, locator: text })).max(100),
  }),
  z.strictObject({ kind: z.literal("clarify"), question: text, choices: z.array(text).max(100) }),
  z.strictObject({ kind: z.literal("refuse"), reason: text }),
]);
const known = z.strictObject({
  sure: z.boolean(),
  understood: z.strictObject({
    normalised: text,
    language,
    plan,
    memory,
    wordChange: z
      .discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("learn"), word }),
        z.strictObject({ kind: z.literal("forget"), word: text }),
      ])
      .optional(),
    pace: z.literal("slow").optional(),
    unanswered: z.literal(true).optional(),
  }),
});

/** Undefined for what is none. What is absent and what is undefined are one thing on the way. */
export function readSentContext(value: unknown): SentContext | undefined {
  const read = context.safeParse(value).data;
  return read && ({ ...read, memory: inFull(read.memory) } as SentContext);
}

export function readKnown(value: unknown): Known | undefined {
  const read = known.safeParse(value).data;
  if (!read) return undefined;
  return { ...read, understood: { ...read.understood, memory: inFull(read.understood.memory) } } as Known;
}

function inFull({ language: spoken, last, pending: waiting, ...rest }: z.infer<typeof memory>): Memory {
  return { ...rest, language: spoken, last, pending: waiting } as Memory;
}
