import { z } from "zod";
import { NeoError } from "../../../shared/errors.ts";
import { type Dialect, dialectOf } from "./chat-request.ts";
import { bodyOf, type Connection, openStream } from "./open-stream.ts";

const listSchema = z.object({
  data: z.array(z.object({ id: z.string().max(500), owned_by: z.string().nullish() })).min(1),
});

/** Which model answers, and what its server speaks. `wanted` "auto": the first one of its list. */
export async function servedModel(
  connection: Connection,
  wanted: string,
  signal: AbortSignal,
): Promise<{ model: string; dialect: Dialect }> {
  const response = await openStream(connection, "models", undefined, signal);
  const list = listSchema.safeParse(await bodyOf(response).catch(() => undefined));
  if (signal.aborted) throw new NeoError("E_CANCELLED");
  const { endpoint } = connection;
  if (!list.success) throw new NeoError("E_LLM_GARBLED", { endpoint, reason: "/v1/models" });
  const found = list.data.data.find(({ id }) => id === wanted) ?? list.data.data[0];
  return {
    model: wanted === "auto" ? (found?.id ?? wanted) : wanted,
    dialect: dialectOf(found?.owned_by ?? undefined),
  };
}
