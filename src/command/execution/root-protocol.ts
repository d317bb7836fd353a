import { deserialize, serialize } from "node:v8";
import { z } from "zod";
import type { Rehearsal } from "../../ports/rehearsal.ts";
import { errorCodes, NeoError } from "../../shared/errors.ts";
import type { RunEvent, RunOptions } from "./runner.ts";

/**
 * What passes between the person's process and its root child: a line of wishes in, one line an event out; before it,
 * where the command is rehearsed, a line that asks for that, answered by what it would change. The end of the input,
 * whenever it comes, means that nobody waits any more.
 */
export type RootWishes = Pick<RunOptions, "maxOutputBytes" | "timeoutMs" | "input"> & {
  /** Where the child was started to rehearse: what came of that. */
  approvalId?: string | undefined;
};

export type RootRehearsalWish = { script: string; input: Uint8Array | undefined };

export type RootMessage = RunEvent | { type: "rehearsed"; rehearsal: Rehearsal } | { type: "failed"; error: NeoError };

export function encodeWishes({ maxOutputBytes, timeoutMs, input, approvalId }: RootWishes): string {
  const given = input && Buffer.from(input).toString("base64");
  return `${JSON.stringify({ maxOutputBytes, timeoutMs, input: given, approvalId })}\n`;
}

export function encodeRehearsalWish({ script, input }: RootRehearsalWish): string {
  return `${JSON.stringify({ rehearse: script, input: input && Buffer.from(input).toString("base64") })}\n`;
}

/** Undefined for a line that wishes for a run. */
export function decodeRehearsalWish(line: string): RootRehearsalWish | undefined {
  const found = rehearsalWish.safeParse(JSON.parse(line));
  if (!found.success) return undefined;
  const { rehearse, input } = found.data;
  return { script: rehearse, input: input === undefined ? undefined : Buffer.from(input, "base64") };
}

export function decodeWishes(line: string): RootWishes {
  const { maxOutputBytes, timeoutMs, input, approvalId } = wishes.parse(JSON.parse(line));
  return {
    maxOutputBytes,
    approvalId,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(input === undefined ? {} : { input: Buffer.from(input, "base64") }),
  };
}

export function encodeMessage(message: RootMessage): string {
  if (message.type === "rehearsed") {
    // Byte paths, big integers and maps survive as they are.
    return `${JSON.stringify({ type: "rehearsed", rehearsal: serialize(message.rehearsal).toString("base64") })}\n`;
  }
  if (message.type !== "failed") return `${JSON.stringify(message)}\n`;
  const { code, parameters } = message.error;
  return `${JSON.stringify({ type: "failed", code, parameters })}\n`;
}

/** Undefined for a line that is none of ours, such as a word of sudo's. */
export function decodeMessage(line: string): RootMessage | undefined {
  try {
    const message = messages.parse(JSON.parse(line));
    if (message.type === "failed") return { type: "failed", error: new NeoError(message.code, message.parameters) };
    if (message.type === "rehearsed") {
      // Our own child as root wrote it, with our own code.
      return { type: "rehearsed", rehearsal: deserialize(Buffer.from(message.rehearsal, "base64")) as Rehearsal };
    }
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
  approvalId: z.string().optional(),
});

const rehearsalWish = z.object({ rehearse: z.string(), input: z.string().optional() });

const messages = z.discriminatedUnion("type", [
  z.object({ type: z.literal("started"), confinement: z.enum(["sandbox", "baseline", "rehearsed", "none"]) }),
  z.object({ type: z.literal("rehearsed"), rehearsal: z.string() }),
  z.object({
    type: z.literal("applied"),
    undo: z
      .string()
      .optional()
      .transform((undo) => undo),
    differences: z.array(z.object({ display: z.string(), expected: z.string(), found: z.string() })),
  }),
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
