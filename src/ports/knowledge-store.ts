import type { DocumentKind } from "./knowledge.ts";

/** A document as it was when it was last read. */
export type StoredDocument = {
  id: string;
  kind: DocumentKind;
  title: string;
  locator: string;
  summary: string;
  /** What the person added it by, a file, a folder or a URL; empty for what this machine brings. */
  origin: string;
  /** Changes when it does: its time and length, or what its server says. */
  stamp: string;
  bytes: number;
  indexedAt: number;
  /** How many chunks it has. */
  chunks: number;
};

/** What is searched for and shown: a part of a document small enough to be quoted. */
export type StoredChunk = {
  /** By what it says and where: the same text in the same place keeps its vector. */
  id: string;
  headings: readonly string[];
  /** What an entry explains; empty for other text. */
  tag: string;
  text: string;
  from: number;
  to: number;
};

/** `document` is its id. */
export type FoundChunk = StoredChunk & { document: string };

/** Words by which a chunk is found, blanks between them (request/knowledge/text/terms.ts). */
export type ChunkTerms = { name: string; tag: string; body: string };

export type VectorChange = { sequence: number; id: string; vector: Float32Array | undefined };

/**
 * Documents, their chunks, what finds these by words, and their vectors: all that knowledge consists of. Indexes over the
 * vectors are made from it (VectorIndex). Throws NeoError: E_STORE_*, E_DISK_FULL.
 */
export interface KnowledgeStore {
  documents(): readonly StoredDocument[];
  /** Replaces a document of the same id. Chunks that stay keep their vectors. */
  put(document: Omit<StoredDocument, "chunks">, chunks: readonly (StoredChunk & { terms: ChunkTerms })[]): void;
  remove(documents: readonly string[]): void;
  /** All of this is written, or nothing. */
  together<T>(work: () => T): T;

  /** Of one document, in its order. */
  chunksOf(document: string): readonly FoundChunk[];
  chunks(ids: readonly string[]): readonly FoundChunk[];
  /** Those that hold most of the terms, the rare ones telling most, the best first; `documents` limits it to these. Terms are those of `ChunkTerms`. */
  byTerms(terms: readonly string[], count: number, documents?: readonly string[]): readonly string[];
  /** In how many chunks a term is. */
  frequency(term: string): number;
  readonly chunkCount: number;

  /** Chunks that have no vector yet; of these documents, or of all. */
  unembedded(count: number, documents?: readonly string[]): readonly FoundChunk[];
  setVectors(rows: readonly { id: string; vector: Float32Array }[]): void;
  vectors(ids: readonly string[]): ReadonlyMap<string, Float32Array>;
  /** Those of all chunks of these documents. */
  vectorsOf(documents: readonly string[]): ReadonlyMap<string, Float32Array>;
  /** What a whole document is about. */
  setDocumentVectors(rows: readonly { id: string; vector: Float32Array }[]): void;
  documentVectors(): ReadonlyMap<string, Float32Array>;
  readonly vectorCount: number;
  /** Every chunk has its vector. */
  readonly complete: boolean;
  /** What came and went after `sequence`, the oldest first, so that an index can follow. */
  vectorChanges(sequence: number, count: number): readonly VectorChange[];
  /** How far an index has followed; 0 for one that is new. `key` names the very collection. */
  followed(key: string): number;
  setFollowed(key: string, sequence: number): void;

  /** Small things to remember, such as when this machine's manuals were last looked at. */
  note(name: string): string | undefined;
  setNote(name: string, value: string): void;
  close(): void;
}
