import type { SentenceEncoder } from "../../ports/engines.ts";
import type { FoundChunk, KnowledgeStore } from "../../ports/knowledge-store.ts";

/** Chunks between which it can be cancelled, and what is done is kept. */
const together = 128;
/** What a vector is made of: of a longer text the beginning says what it is about, and the rest blurs it. */
const mostLetters = 560;

/** Gives the chunks their vectors, those of `documents` or all that have none; what is done stays when it is cancelled. */
export async function embedChunks(
  parts: { store: KnowledgeStore; encoder: SentenceEncoder },
  options: {
    documents?: readonly string[];
    most?: number;
    onBatch?(done: number): void;
    signal: AbortSignal;
  },
): Promise<number> {
  const { store, encoder } = parts;
  const { documents, signal, most = Number.POSITIVE_INFINITY } = options;
  let done = 0;
  while (done < most) {
    const chunks = store.unembedded(Math.min(together, most - done), documents);
    if (chunks.length === 0) break;
    const texts = chunks.map(textToEmbed);
    const vectors = await encoder.encode(texts, { signal });
    store.setVectors(chunks.flatMap(({ id }, index) => (vectors[index] ? [{ id, vector: vectors[index] }] : [])));
    done += chunks.length;
    options.onBatch?.(done);
  }
  return done;
}

/** What each document is about, as a vector; for those that have none. */
export async function embedDocuments(
  parts: { store: KnowledgeStore; encoder: SentenceEncoder },
  options: { onBatch?(done: number, total: number): void; signal: AbortSignal },
): Promise<void> {
  const { store, encoder } = parts;
  const there = store.documentVectors();
  const lacking = store.documents().filter(({ id }) => !there.has(id));
  for (let at = 0; at < lacking.length; at += together) {
    const some = lacking.slice(at, at + together);
    const texts = some.map(({ title, summary }) => `${bareName(title)}: ${summary}`.slice(0, mostLetters));
    const vectors = await encoder.encode(texts, options);
    store.setDocumentVectors(some.flatMap(({ id }, index) => (vectors[index] ? [{ id, vector: vectors[index] }] : [])));
    options.onBatch?.(at + some.length, lacking.length);
  }
}

/** Without the document's name, which would make all of its chunks alike; names are told otherwise (search/retrieve.ts). */
function textToEmbed({ tag, text, headings }: FoundChunk): string {
  const about = tag === "" ? (headings.at(-1) ?? "") : tag;
  const heading = /^[A-Z ]+$/.test(about) ? "" : about;
  return [heading, text].filter(Boolean).join(". ").slice(0, mostLetters);
}

/** "tar(1)" is tar. */
export function bareName(title: string): string {
  return title.replace(/\(\w+\)(?: \w+)?$/, "");
}
