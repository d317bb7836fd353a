import type { VectorIndexName } from "../../../ports/knowledge.ts";
import type { FoundChunk, KnowledgeStore, StoredDocument } from "../../../ports/knowledge-store.ts";
import type { Language } from "../../../shared/language.ts";
import { cosine } from "../../../shared/vectors.ts";
import { bareName } from "../embedding.ts";
import { stemOf } from "../text/terms.ts";
import type { Candidate } from "./features.ts";
import { type Hint, hintedBy, hintedDocuments, optionTerms } from "./hints.ts";
import { namesIn, type Question } from "./question.ts";

/** How many each way of looking brings. */
const each = 60;
const ofNamed = 50;
const ofRelated = 6;
const ofClosest = 3;
export const ofHinted = 5;
const ofOptions = 40;
const mostNamed = 5;

/** The documents by their names, made once for all questions until they change. */
export type Shelf = {
  documents: ReadonlyMap<string, StoredDocument>;
  byName: ReadonlyMap<string, readonly string[]>;
  vectors: ReadonlyMap<string, Float32Array>;
};

export function shelfOf(store: KnowledgeStore): Shelf {
  const all = store.documents();
  const byName = new Map<string, string[]>();
  for (const { id, title } of all) {
    const name = bareName(title).toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), id]);
  }
  return { documents: new Map(all.map((one) => [one.id, one])), byName, vectors: store.documentVectors() };
}

/** What the question is likely about, told from names and from what each document is about. */
export type Likely = {
  named: ReadonlyMap<string, number>;
  related: ReadonlyMap<string, number>;
  /** Those closest in meaning, the closest first. */
  closest: readonly string[];
  cosines: ReadonlyMap<string, number>;
};

export function likelyDocuments(question: Question, vector: Float32Array, shelf: Shelf): Likely {
  const cosines = new Map([...shelf.vectors].map(([id, other]) => [id, cosine(vector, other)]));
  const order = [...cosines].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  const named = new Map<string, number>();
  const related = new Map<string, number>();
  const raise = (map: Map<string, number>, ids: readonly string[], strength: number): void => {
    for (const id of ids) map.set(id, Math.max(strength, map.get(id) ?? 0));
  };
  const asked = new Set(question.terms.flatMap(({ term, others }) => [term, ...others]));
  const names = namesIn(question.text).flatMap((name) => {
    const strength = nameStrength(name, question);
    return strength === 0 ? [] : [{ name, strength }];
  });
  for (const [other, ids] of shelf.byName) {
    const parts = other.split(/[-_.]/).filter((part) => part.length > 1);
    // systemd.timer is named by "a timer of systemd", and by "un temporizador de systemd" too.
    if (parts.length > 1 && parts.every((part) => asked.has(stemOf(part)))) raise(named, ids, 0.9);
    for (const { name, strength } of names) {
      if (other === name) raise(named, ids, strength);
      else if (name.length >= 3 && other.startsWith(name)) {
        const rest = other.slice(name.length);
        if (asked.has(stemOf(rest))) raise(named, ids, 0.9);
        else if (/^(d|ers|ctl)?([-_.]|$)/.test(rest)) raise(related, ids, strength);
      }
    }
  }
  return {
    named: new Map([...named].sort((a, b) => b[1] - a[1]).slice(0, mostNamed)),
    related,
    closest: order,
    cosines,
  };
}

/** A word that every other text holds ("file", "find") hardly names the program of that name; one of a letter never does. */
function nameStrength(name: string, question: Question): number {
  if (name.length < 2) return 0;
  const term = question.terms.find(({ term: one }) => one === name || name.startsWith(one));
  return term === undefined ? 0.6 : Math.min(1, term.weight / 5);
}

/** What could answer, from all ways of looking, each with what is known of it. */
export async function retrieve(
  question: Question,
  vector: Float32Array,
  parts: {
    store: KnowledgeStore;
    shelf: Shelf;
    likely: Likely;
    hints: readonly Hint[];
    nearest(count: number): Promise<{ ids: readonly string[]; index: VectorIndexName | undefined }>;
  },
): Promise<{ candidates: Candidate[]; index: VectorIndexName | undefined }> {
  const { store, shelf, likely, hints } = parts;
  // It may be a server's, which works while this process looks for words.
  const nearest = parts.nearest(each);
  nearest.catch(() => undefined);
  const hinted = hintedDocuments(hints, shelf.byName);
  const terms = [...new Set(question.terms.flatMap(({ term, others }) => [term, ...others]))];
  const common = Math.max(50, store.chunkCount / 8);
  const telling = terms.filter((term) => store.frequency(term) <= common);
  const lexical = store.byTerms(telling, each);
  const relatedFirst = likely.closest.filter((id) => likely.related.has(id)).slice(0, ofRelated);
  const hintedFirst = [...hinted.keys()].slice(0, ofHinted);
  const closestFirst = likely.closest.slice(0, ofClosest);
  const among = [...new Set([...likely.named.keys(), ...relatedFirst, ...closestFirst])];
  const within = store.byTerms(terms, 2 * ofNamed, [...new Set([...among, ...hintedFirst])]);
  const onOptions = store.byTerms(optionTerms(hints), ofOptions, [...hinted.keys()]);
  const cosines = new Map([among, hintedFirst].flatMap((some) => closestOf(store.vectorsOf(some), vector)));
  const { ids: near, index } = await nearest;
  const ids = new Set([...near, ...lexical, ...within, ...onOptions, ...cosines.keys()]);
  const others = store.vectors([...ids].filter((id) => !cosines.has(id)));
  for (const [id, other] of others) cosines.set(id, cosine(vector, other));
  const dense = [...ids].filter((id) => cosines.has(id)).sort((a, b) => (cosines.get(b) ?? 0) - (cosines.get(a) ?? 0));
  const denseRanks = new Map(dense.map((id, rank) => [id, rank]));
  const lexicalRanks = new Map(lexical.map((id, rank) => [id, rank]));
  const candidates = store.chunks([...ids]).map((chunk: FoundChunk): Candidate => {
    const hint = hintedBy(chunk, hinted.get(chunk.document) ?? []);
    return {
      chunk,
      name: bareName(shelf.documents.get(chunk.document)?.title ?? ""),
      cosine: cosines.get(chunk.id) ?? 0,
      documentCosine: likely.cosines.get(chunk.document) ?? 0,
      denseRank: denseRanks.get(chunk.id),
      lexicalRank: lexicalRanks.get(chunk.id),
      named: likely.named.get(chunk.document) ?? 0,
      related: likely.related.get(chunk.document) ?? 0,
      sameLanguage: languageOf(shelf.documents.get(chunk.document)) === question.language,
      hinted: hint.document,
      hintedOption: hint.option,
    };
  });
  return { candidates, index };
}

function closestOf(vectors: ReadonlyMap<string, Float32Array>, vector: Float32Array): [id: string, cosine: number][] {
  return [...vectors]
    .map(([id, other]): [string, number] => [id, cosine(vector, other)])
    .sort(([, left], [, right]) => right - left)
    .slice(0, ofNamed);
}

function languageOf(document: StoredDocument | undefined): Language {
  return document !== undefined && / es$/.test(document.locator) ? "es" : "en";
}
