import { z } from "zod";

const count = z.int().min(0);

/** One event of a streamed answer, as far as it is for us; servers add what they like. */
const chunkSchema = z.object({
  choices: z
    .array(
      z.object({
        delta: z.object({ content: z.string().nullish() }).nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .default([]),
  usage: z
    .object({
      prompt_tokens: count,
      completion_tokens: count,
      prompt_tokens_details: z.object({ cached_tokens: count.nullish() }).nullish(),
    })
    .nullish(),
  error: z.unknown().optional(),
});

export type ChatChunk = {
  text: string;
  finish: string | undefined;
  usage: { promptTokens: number; reusedTokens: number; outputTokens: number } | undefined;
  /** What the server says went wrong, in the middle of it. */
  problem: string | undefined;
};

/** Undefined for what is no such event. */
export function readChunk(data: string): ChatChunk | undefined {
  let parsed: z.infer<typeof chunkSchema>;
  try {
    parsed = chunkSchema.parse(JSON.parse(data));
  } catch {
    return undefined;
  }
  const [choice] = parsed.choices;
  const { usage } = parsed;
  return {
    text: choice?.delta?.content ?? "",
    finish: choice?.finish_reason ?? undefined,
    usage: usage
      ? {
          promptTokens: usage.prompt_tokens,
          reusedTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
          outputTokens: usage.completion_tokens,
        }
      : undefined,
    problem: parsed.error === undefined ? undefined : problemIn({ error: parsed.error }),
  };
}

const problemSchema = z.object({
  error: z.union([z.string(), z.object({ message: z.string() })]).optional(),
  message: z.string().optional(),
  detail: z.string().optional(),
});

/** Of the body of a refusal what is for people. It comes from elsewhere: one line, no control characters, not much of it. */
export function problemIn(body: unknown): string {
  const parsed = problemSchema.safeParse(body);
  if (!parsed.success) return "?";
  const { error, message, detail } = parsed.data;
  const text = (typeof error === "string" ? error : error?.message) ?? message ?? detail ?? "?";
  return text
    .replace(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, 200);
}
