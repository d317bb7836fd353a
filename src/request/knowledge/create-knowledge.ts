import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { SentenceEncoder } from "../../ports/engines.ts";
import type {
  IndexingProgress,
  IndexingReport,
  IndexingWork,
  Knowledge,
  KnowledgeDocument,
  Passage,
  PassageSearch,
} from "../../ports/knowledge.ts";
import type { KnowledgeStore, StoredDocument } from "../../ports/knowledge-store.ts";
import type { Clock } from "../../shared/clock.ts";
import { NeoError } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import { embedChunks, embedDocuments } from "./embedding.ts";
import { indexDocuments, knownAs } from "./indexing.ts";
import { type Candidate, featuresOf } from "./search/features.ts";
import { type Hint, type Hints, hintedDocuments } from "./search/hints.ts";
import { type Question, readQuestion } from "./search/question.ts";
import { type Likely, likelyDocuments, ofHinted, retrieve, type Shelf, shelfOf } from "./search/retrieve.ts";
import { answerableFrom, probability } from "./search/weights.ts";
import { filesAt, type PdfText } from "./sources/files.ts";
import type { FoundDocument } from "./sources/found-document.ts";
import { manualPages, manualStamp } from "./sources/manual-pages.ts";
import type { ProgramHelp } from "./sources/program-help.ts";
import { type FetchPage, webPage } from "./sources/web-page.ts";
import { type OpenIndex, VectorSearch } from "./vector-search.ts";

export type KnowledgeParts = {
  store: KnowledgeStore;
  encoder: SentenceEncoder;
  /** The first that works is asked. */
  indexes: readonly OpenIndex[];
  /** Where this machine keeps its manual: /usr/share/man and the like. */
  manualRoots: readonly string[];
  /** The person's notes: a folder that may not be there. */
  notesFolder: string;
  pdf: PdfText;
  fetchPage: FetchPage;
  /** What people ask of programs in words that are not their manuals'. */
  hints: Hints;
  /** What a program without a manual says of itself; undefined where programs are not asked. */
  help: ProgramHelp | undefined;
  clock: Clock;
};

/** Knowledge over a store, an encoder and the indexes there are. Nothing is read before it is first asked. */
export function createKnowledge(parts: KnowledgeParts): Knowledge {
  return new DocumentKnowledge(parts);
}

/** A manual has tens of thousands of chunks: before a question is answered so many at most get their vectors. */
const mostAtOnce = 600;
const documentsAtOnce = 10;

class DocumentKnowledge implements Knowledge {
  readonly #parts: KnowledgeParts;
  readonly #search: VectorSearch;
  #shelf: Shelf | undefined;

  constructor(parts: KnowledgeParts) {
    this.#parts = parts;
    this.#search = new VectorSearch(parts.store, parts.indexes);
  }

  async add(place: string, work: IndexingWork & { note?: boolean }): Promise<IndexingReport> {
    const isUrl = /^https?:\/\//i.test(place);
    const origin = isUrl ? place : realPlace(place);
    const found = isUrl
      ? [await webPage(place, this.#parts, work.signal)]
      : filesAt(origin, work.note === true ? "note" : "any", this.#parts.pdf);
    return this.#bring(found, origin, work);
  }

  async list(): Promise<readonly KnowledgeDocument[]> {
    return this.#parts.store.documents().map(knownAs);
  }

  async remove(place: string): Promise<readonly KnowledgeDocument[]> {
    const { store } = this.#parts;
    const path = resolve(place);
    const removed = store
      .documents()
      .filter(({ origin }) => origin !== "")
      .filter(
        ({ id, locator, origin }) =>
          [id, locator, origin].includes(place) || [locator, origin].includes(path) || locator.startsWith(`${path}/`),
      );
    store.remove(removed.map(({ id }) => id));
    this.#shelf = undefined;
    return removed.map(knownAs);
  }

  async search(
    text: string,
    options: {
      language: Language;
      limit: number;
      signal: AbortSignal;
      onProgress?(progress: IndexingProgress): void;
    },
  ): Promise<PassageSearch> {
    const { store, encoder, hints: hintsOn } = this.#parts;
    const { language, signal } = options;
    await this.#refresh(options);
    await this.#helpFor(text, options);
    const shelf = this.#shelfNow();
    const question = readQuestion(text, language, {
      frequency: (term) => store.frequency(term),
      count: store.chunkCount,
    });
    const [vector] = await encoder.encode([text], { signal });
    if (vector === undefined || shelf.documents.size === 0)
      return { passages: [], answerable: false, index: undefined };
    const likely = likelyDocuments(question, vector, shelf);
    const hints = await hintsOn({ text, vector, language });
    await this.#deepenFor(question, { likely, hints, shelf }, options);
    const nearest = (count: number) => this.#search.nearest(vector, count, signal);
    const { candidates, index } = await retrieve(question, vector, { store, shelf, likely, hints, nearest });
    const passages = best(candidates, question, shelf, options.limit);
    return { passages, answerable: (passages[0]?.score ?? 0) >= answerableFrom, index };
  }

  async deepen({ onProgress, signal }: IndexingWork): Promise<void> {
    const { store } = this.#parts;
    await this.#refresh({ signal, ...(onProgress === undefined ? {} : { onProgress }) });
    const total = store.chunkCount;
    const before = store.vectorCount;
    const onBatch = (done: number): void =>
      onProgress?.({ stage: "embedding", document: "", done: before + done, total });
    await embedChunks(this.#parts, { onBatch, signal });
    await this.#search.follow(signal);
  }

  async close(): Promise<void> {
    await this.#search.close();
    this.#parts.store.close();
  }

  /** What a person adds is theirs: all of it gets its vectors at once. */
  async #bring(found: readonly FoundDocument[], origin: string, work: IndexingWork): Promise<IndexingReport> {
    const report = await indexDocuments(found, origin, this.#parts, work);
    this.#shelf = undefined;
    await embedDocuments(this.#parts, work);
    const { documents } = this.#shelfNow();
    const own = [...documents.values()].filter((document) => document.origin === origin);
    const total = own.reduce((sum, { chunks }) => sum + chunks, 0);
    await embedChunks(this.#parts, {
      documents: own.map(({ id }) => id),
      onBatch: (done) =>
        work.onProgress?.({ stage: "embedding", document: origin, done: Math.min(done, total), total }),
      signal: work.signal,
    });
    this.#shelf = undefined;
    return report;
  }

  /** What changed since it was last looked at: this machine's manual, the notes, what the person added. */
  async #refresh(work: IndexingWork): Promise<void> {
    const { store, manualRoots, notesFolder, clock, pdf } = this.#parts;
    const checked = Number(store.note("checked") ?? 0);
    if (checked !== 0 && Math.abs(clock.now() - checked) < checkEveryMs) return;
    const languages = ["es"];
    const stamp = manualStamp(manualRoots, languages);
    if (stamp !== store.note("manual")) {
      await indexDocuments(manualPages(manualRoots, languages), "", this.#parts, work);
      store.setNote("manual", stamp);
      this.#shelf = undefined;
    }
    const origins = new Set(store.documents().map(({ origin }) => origin));
    if (isFolder(notesFolder)) origins.add(notesFolder);
    for (const origin of origins) {
      if (!origin.startsWith("/")) continue;
      const found =
        statSync(origin, { throwIfNoEntry: false }) === undefined
          ? []
          : filesAt(origin, origin === notesFolder ? "note" : "any", pdf);
      await this.#bring(found, origin, work);
    }
    const onBatch = (done: number, total: number): void =>
      work.onProgress?.({ stage: "embedding", document: "", done, total });
    await embedDocuments(this.#parts, { onBatch, signal: work.signal });
    this.#shelf = undefined;
    store.setNote("checked", String(clock.now()));
  }

  /** A program that the question names and that has no manual is asked for its --help, once. */
  async #helpFor(text: string, work: IndexingWork): Promise<void> {
    const { help, store } = this.#parts;
    if (help === undefined) return;
    const { byName } = this.#shelfNow();
    const found = await help(text, (name) => byName.has(name), work.signal);
    if (found.length === 0) return;
    const known = new Map(store.documents().map(({ locator, stamp }) => [locator, stamp]));
    const fresh = found.filter(({ locator, stamp }) => known.get(locator) !== stamp);
    if (fresh.length > 0) await this.#bring(fresh, helpOrigin(fresh), work);
  }

  /** The documents that a question is likely about get their vectors before it is answered. */
  async #deepenFor(
    question: Question,
    { likely, hints, shelf }: { likely: Likely; hints: readonly Hint[]; shelf: Shelf },
    { onProgress, signal }: IndexingWork,
  ): Promise<void> {
    const { store } = this.#parts;
    if (store.complete) return;
    const related = likely.closest.filter((id) => likely.related.has(id)).slice(0, 4);
    const terms = question.terms.flatMap(({ term, others }) => [term, ...others]);
    const byWords = store.chunks(store.byTerms(terms, 30)).map(({ document }) => document);
    const hinted = [...hintedDocuments(hints, shelf.byName).keys()].slice(0, ofHinted);
    const closest = likely.closest.slice(0, documentsAtOnce);
    const documents = [...likely.named.keys(), ...hinted, ...related, ...closest, ...byWords];
    let left = mostAtOnce;
    for (const id of new Set(documents)) {
      if (left <= 0) return;
      const name = shelf.documents.get(id)?.title ?? "";
      left -= await embedChunks(this.#parts, {
        documents: [id],
        most: left,
        onBatch: (done) =>
          onProgress?.({ stage: "embedding", document: name, done: mostAtOnce - left + done, total: mostAtOnce }),
        signal,
      });
    }
  }

  #shelfNow(): Shelf {
    this.#shelf ??= shelfOf(this.#parts.store);
    return this.#shelf;
  }
}

const checkEveryMs = 30_000;

/** Each is an origin of its own: one that is asked today must not make those of yesterday leave. */
function helpOrigin([first]: readonly FoundDocument[]): string {
  return `help:${first?.locator ?? ""}`;
}

/** The best first; of what says the same in several places, the best of them. */
function best(candidates: readonly Candidate[], question: Question, shelf: Shelf, limit: number): Passage[] {
  const features = featuresOf(candidates, question);
  const scored = candidates
    .map((candidate, index) => ({ candidate, score: probability(features[index] ?? []) }))
    .sort((a, b) => b.score - a.score);
  const said = new Set<string>();
  const passages: Passage[] = [];
  for (const { candidate, score } of scored) {
    const document = shelf.documents.get(candidate.chunk.document);
    const { id, tag, text, headings, from, to } = candidate.chunk;
    if (document === undefined || said.has(text)) continue;
    said.add(text);
    const whole = tag === "" ? text : `${tag}\n${text}`;
    passages.push({ id, text: whole.trim(), headings, source: sourceOf(document), from, to, score });
    if (passages.length === limit) break;
  }
  return passages;
}

function sourceOf({ id, kind, title, locator }: StoredDocument): Passage["source"] {
  return { document: id, kind, title, locator };
}

function realPlace(place: string): string {
  try {
    return realpathSync(place);
  } catch (cause) {
    throw new NeoError("E_KNOWLEDGE_MISSING", { place }, { cause });
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
