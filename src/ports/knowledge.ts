import type { Language } from "../shared/language.ts";

export const documentKinds = ["markdown", "text", "html", "pdf", "manual", "help", "note"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Where a passage stands. `locator` is what a person would open: a path, a URL, "df(1)", "git --help". */
export type PassageSource = { document: string; kind: DocumentKind; title: string; locator: string };

/** A part of a document, as it stands there: data, whatever it says, never an instruction. */
export type Passage = {
  /** By the hash of its content and of its document. */
  id: string;
  text: string;
  /** The headings above it, outermost first. */
  headings: readonly string[];
  source: PassageSource;
  /** Lines of the document, counting from 1; of a PDF, pages. */
  from: number;
  to: number;
  /** In [0, 1]: how sure it is that this answers the question. */
  score: number;
};

export type PassageSearch = {
  /** The best first. */
  passages: readonly Passage[];
  /** False: nothing here answers it, whatever is closest. */
  answerable: boolean;
  /** Undefined where no index could be had: then words, names and what documents are about had to do. */
  index: VectorIndexName | undefined;
};

export type KnowledgeDocument = {
  id: string;
  kind: DocumentKind;
  title: string;
  locator: string;
  passages: number;
  bytes: number;
  indexedAt: number;
  /** Added by the person, or found on this machine (man pages, --help). */
  own: boolean;
};

export type IndexingProgress = { stage: "reading" | "embedding"; document: string; done: number; total: number };
export type IndexingWork = { onProgress?(progress: IndexingProgress): void; signal: AbortSignal };
export type IndexingReport = {
  added: readonly KnowledgeDocument[];
  unchanged: number;
  removed: number;
  /** What could not be read: a path and why, as an error's code and parameters. */
  skipped: readonly { locator: string; code: string; detail: string }[];
};

/** What this machine's documents say. Throws NeoError: E_KNOWLEDGE_*, E_ENGINE_*, E_CANCELLED. */
export interface Knowledge {
  /** A file, a folder or a URL; `note` for the person's own notes. What has not changed since is not read again. */
  add(place: string, work: IndexingWork & { note?: boolean }): Promise<IndexingReport>;
  list(): Promise<readonly KnowledgeDocument[]>;
  /** By id, path or URL; of a folder all that came from it. */
  remove(place: string): Promise<readonly KnowledgeDocument[]>;
  search(
    question: string,
    options: { language: Language; limit: number; signal: AbortSignal; onProgress?(progress: IndexingProgress): void },
  ): Promise<PassageSearch>;
  /** Gives every passage that has none yet its vector: for when nobody waits. What is done stays when it is cancelled. */
  deepen(work: IndexingWork): Promise<void>;
  close(): Promise<void>;
}

export type VectorIndexName = "chroma" | "sqlite-vec";

/** An index over the vectors that the chunk table owns: it can be lost, and is then made again from there. */
export interface VectorIndex {
  readonly name: VectorIndexName;
  /** Of this very collection: one that was made anew has another. */
  readonly key: string;
  /** Vectors of length 1; an id that is there already is replaced. */
  put(rows: readonly { id: string; vector: Float32Array }[], signal: AbortSignal): Promise<void>;
  remove(ids: readonly string[], signal: AbortSignal): Promise<void>;
  /** The closest first; similarity is the cosine. */
  nearest(
    vector: Float32Array,
    count: number,
    signal: AbortSignal,
  ): Promise<readonly { id: string; similarity: number }[]>;
  count(signal: AbortSignal): Promise<number>;
  close(): Promise<void>;
}
