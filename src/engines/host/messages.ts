import { z } from "zod";

/** What the host tells an engine. */
export type ToEngine =
  | { type: "start"; options: unknown }
  | { type: "call"; id: number; method: string; input: unknown }
  | { type: "cancel"; id: number };

const number = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
const reason = z.string().max(2000);

/** What an engine tells the host. It works on files from anywhere, so nothing it says is taken on trust. */
const fromEngine = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ready"), facts: z.unknown() }),
  z.strictObject({ type: z.literal("unready"), reason }),
  z.strictObject({ type: z.literal("piece"), id: number, value: z.unknown() }),
  z.strictObject({ type: z.literal("result"), id: number, value: z.unknown() }),
  z.strictObject({ type: z.literal("failed"), id: number, reason }),
]);
export type FromEngine = z.infer<typeof fromEngine>;

/** Undefined for what is no message of an engine. */
export function readMessage(head: unknown): FromEngine | undefined {
  const parsed = fromEngine.safeParse(head);
  return parsed.success ? parsed.data : undefined;
}
