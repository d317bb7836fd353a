import { createHash } from "node:crypto";
import type { IndexingReport, IndexingWork, KnowledgeDocument } from "../../ports/knowledge.ts";
import type { KnowledgeStore, StoredDocument } from "../../ports/knowledge-store.ts";
import type { Clock } from "../../shared/clock.ts";
import { NeoError, toNeoError } from "../../shared/errors.ts";
import { chunksOf } from "./chunks.ts";
import { bareName } from "./embedding.ts";
import type { FoundDocument } from "./sources/found-document.ts";
import { termsOf } from "./text/terms.ts";

/** Documents that are written in one go: cancelled between two, all before are there. */
const together = 24;

/**
 * Brings the store to what was found of one origin: the new and the changed are read, what is gone leaves. Vectors come
 * later (embedding.ts).
 */
export async function indexDocuments(
  found: readonly FoundDocument[],
  origin: string,
  parts: { store: KnowledgeStore; clock: Clock },
  { onProgress, signal }: IndexingWork,
): Promise<IndexingReport> {
  const { store, clock } = parts;
  const known = new Map(store.documents().map((document) => [document.locator, document]));
  const fresh = found.filter(({ locator, stamp }) => known.get(locator)?.stamp !== stamp || stamp === "");
  const added: KnowledgeDocument[] = [];
  const skipped: IndexingReport["skipped"][number][] = [];
  for (let at = 0; at < fresh.length; at += together) {
    const read: { document: Omit<StoredDocument, "chunks">; chunks: Parameters<KnowledgeStore["put"]>[1] }[] = [];
    for (const [index, one] of fresh.slice(at, at + together).entries()) {
      if (signal.aborted) break;
      onProgress?.({ stage: "reading", document: one.locator, done: at + index, total: fresh.length });
      try {
        read.push(await readOne(one, origin, clock, signal));
      } catch (thrown) {
        const error = toNeoError(thrown);
        if (error.code === "E_CANCELLED") break;
        const detail = String(error.parameters.reason ?? "");
        skipped.push({ locator: one.locator, code: error.code, detail });
      }
      // Reading a page takes milliseconds in which a Ctrl-C could not be heard.
      await new Promise(setImmediate);
    }
    store.together(() => {
      for (const { document, chunks } of read) store.put(document, chunks);
    });
    added.push(...read.map(({ document, chunks }) => knownAs({ ...document, chunks: chunks.length })));
    if (signal.aborted) throw new NeoError("E_CANCELLED");
  }
  const there = new Set(found.map(({ locator }) => locator));
  const gone = [...known.values()].filter((document) => document.origin === origin && !there.has(document.locator));
  store.remove(gone.map(({ id }) => id));
  return { added, unchanged: found.length - fresh.length, removed: gone.length, skipped };
}

export function knownAs(document: StoredDocument): KnowledgeDocument {
  const { id, kind, title, locator, bytes, indexedAt, origin } = document;
  const own = origin !== "" && kind !== "help";
  return { id, kind, title, locator, passages: document.chunks, bytes, indexedAt, own };
}

async function readOne(found: FoundDocument, origin: string, clock: Clock, signal: AbortSignal) {
  const { kind, locator, stamp } = found;
  const read = await found.read(signal);
  const id = createHash("sha256").update(locator).digest("hex").slice(0, 16);
  const name = termsOf(`${bareName(read.title)} ${kind === "manual" ? "" : read.summary.slice(0, 80)}`).join(" ");
  const chunks = chunksOf(locator, read).map((chunk) => ({
    ...chunk,
    terms: {
      name,
      tag: termsOf(`${chunk.tag} ${chunk.headings.at(-1) ?? ""}`).join(" "),
      body: termsOf(chunk.text).join(" "),
    },
  }));
  const { title, summary, bytes } = read;
  const document = { id, kind, title, locator, summary, origin, stamp, bytes, indexedAt: clock.now() };
  return { document, chunks };
}
