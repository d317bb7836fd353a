import { z } from "zod";
import type { VectorIndex } from "../../ports/knowledge.ts";
import { NeoError } from "../../shared/errors.ts";

const withinMs = 10_000;
const place = "/api/v2/tenants/default_tenant/databases/default_database/collections";
/** Of what a collection is asked for, many more are looked at: what HNSW misses is the price of its speed. */
const searched = 200;

/** A collection of a Chroma server, by its HTTP interface (version 2); only ids and vectors go there. Throws E_ENGINE_*. */
export async function openChromaCollection(
  options: { url: string; collection: string; onClose?(): Promise<void> },
  signal: AbortSignal,
): Promise<VectorIndex> {
  const { url, collection, onClose } = options;
  const configuration = { hnsw: { space: "cosine", ef_search: searched, ef_construction: 200, max_neighbors: 24 } };
  const body = { name: collection, get_or_create: true, configuration };
  const { id } = found.parse(await post(`${url}${place}`, body, signal));
  const call = (verb: string, what: object, until: AbortSignal) => post(`${url}${place}/${id}/${verb}`, what, until);
  return {
    name: "chroma",
    key: `chroma:${id}`,
    put: async (rows, until) => {
      for (let at = 0; at < rows.length; at += together) {
        const some = rows.slice(at, at + together);
        const embeddings = some.map(({ vector }) => Array.from(vector));
        await call("upsert", { ids: some.map((row) => row.id), embeddings }, until);
      }
    },
    remove: async (ids, until) => {
      if (ids.length > 0) await call("delete", { ids }, until);
    },
    nearest: async (vector, count, until) => {
      const asked = { query_embeddings: [Array.from(vector)], n_results: count, include: ["distances"] };
      const { ids, distances } = neighbours.parse(await call("query", asked, until));
      return (ids[0] ?? []).map((one, index) => ({ id: one, similarity: 1 - (distances[0]?.[index] ?? 1) }));
    },
    count: async (until) => {
      const response = await request(`${url}${place}/${id}/count`, undefined, until);
      return z.int().parse(response);
    },
    close: async () => {
      await onClose?.();
    },
  };
}

const together = 500;
const found = z.object({ id: z.string().regex(/^[0-9a-f-]{36}$/) });
const neighbours = z.object({
  ids: z.array(z.array(z.string())),
  distances: z.array(z.array(z.number().nullable())),
});

function post(url: string, body: object, signal: AbortSignal): Promise<unknown> {
  return request(url, JSON.stringify(body), signal);
}

async function request(url: string, body: string | undefined, signal: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(url, {
      method: body === undefined ? "GET" : "POST",
      signal: AbortSignal.any([signal, AbortSignal.timeout(withinMs)]),
      ...(body === undefined ? {} : { body, headers: { "content-type": "application/json" } }),
    });
    if (!response.ok) {
      const reason = `HTTP ${response.status} ${(await response.text()).slice(0, 200)}`;
      throw new NeoError("E_ENGINE_FAILED", { engine: "chroma", reason });
    }
    return await response.json();
  } catch (thrown) {
    if (signal.aborted) throw new NeoError("E_CANCELLED");
    if (thrown instanceof NeoError) throw thrown;
    const how = thrown instanceof Error ? thrown.message : String(thrown);
    throw new NeoError("E_ENGINE_CRASHED", { engine: "chroma", how }, { cause: thrown, retryable: true });
  }
}
