import { z } from "zod";
import { errorCodes, NeoError } from "../../shared/errors.ts";
import type { RunEvent, RunOptions } from "./runner.ts";

/**
 * What passes between the person's process and its root child: one line of wishes in, one line an event out. The end of
 * the input, whenever it comes, means that nobody waits any more.
 */
export type RootWishes = Pick<RunOptions, "maxOutputBytes" | "timeoutMs" | "input">;

export type RootMessage = RunEvent | { type: "failed"; error: NeoError };

export function encodeWishes({ maxOutputBytes, timeoutMs, input }: RootWishes): string {
  return `${JSON.stringify({ maxOutputBytes, timeoutMs, input: input && Buffer.from(input).toString("base64") })}\n`;
}

export function decodeWishes(line: string): RootWishes {
  const { maxOutputBytes, timeoutMs, input } = wishes.parse(JSON.parse(line));
  return {
    maxOutputBytes,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(input === undefined ? {} : { input: Buffer.from(input, "base64") }),
  };
}

export function encodeMessage(message: RootMessage): string {
  if (message.type !== "failed") return `${JSON.stringify(message)}\n`;
  const { code, parameters } = message.error;
  return `${JSON.stringify({ type: "failed", code, parameters })}\n`;
}

/** Undefined for a line that is none of ours, such as a word of sudo's. */
export function decodeMessage(line: string): RootMessage | undefined {
  try {
    const message = messages.parse(JSON.parse(line));
    if (message.type === "failed") return { type: "failed", error: new NeoError(message.code, message.parameters) };
    if (message.type !== "finished") return message;
    return { type: "finished", outcome: { ...message.outcome, signal: message.outcome.signal } };
  } catch {
    return undefined;
  }
}

const wishes = z.object({
  maxOutputBytes: z.number().int().nonnegative(),
  timeoutMs: z.number().positive().optional(),
  input: z.string().optional(),
});

const messages = z.discriminatedUnion("type", [
  z.object({ type: z.literal("started"), confinement: z.enum(["sandbox", "baseline", "none"]) }),
  z.object({ type: z.literal("output"), stream: z.enum(["stdout", "stderr"]), text: z.string() }),
  z.object({
    type: z.literal("finished"),
    outcome: z.object({
      exitCode: z.number(),
      signal: z
        .string()
        .optional()
        .transform((signal) => signal),
      stdout: z.string(),
      stderr: z.string(),
      cut: z.boolean(),
      durationMs: z.number(),
    }),
  }),
  z.object({
    type: z.literal("failed"),
    code: z.enum(errorCodes),
    parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);
