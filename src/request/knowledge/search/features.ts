import type { FoundChunk } from "../../../ports/knowledge-store.ts";
import { termsOf } from "../text/terms.ts";
import type { Question, QuestionTerm } from "./question.ts";

/** What is known of a chunk that could answer a question. */
export type Candidate = {
  chunk: FoundChunk;
  /** Its document's. */
  name: string;
  /** Of the question and the chunk. */
  cosine: number;
  /** Of the question and what the whole document is about. */
  documentCosine: number;
  /** Its place among those closest in meaning, and among those found by words; undefined where it is not among them. */
  denseRank: number | undefined;
  lexicalRank: number | undefined;
  /** In [0, 1]: how surely the question names the document; `related` one whose name only begins so. */
  named: number;
  related: number;
  /** The document's own language is the question's. */
  sameLanguage: boolean;
  /** In [0, 1]: how close what people ask of this program is to the question, and what they ask of this very option. */
  hinted: number;
  hintedOption: number;
};

export const featureNames = [
  "bias",
  "cosine",
  "documentCosine",
  "covered",
  "coveredAbove",
  "named",
  "related",
  "fused",
  "lexical",
  "aside",
  "entry",
  "overview",
  "length",
  "sameLanguage",
  "unknown",
  "namedCovered",
  "option",
  "coveredTag",
  "rareCovered",
  "rareAbove",
  "rareTag",
  "hinted",
  "hintedOption",
] as const;

/** Reciprocal rank fusion (Cormack 2009): what both lists hold high up is likely right, whatever their scores measure. */
export function fused({ denseRank, lexicalRank }: Pick<Candidate, "denseRank" | "lexicalRank">): number {
  const part = (rank: number | undefined): number => (rank === undefined ? 0 : 1 / (fusionConstant + rank));
  return part(denseRank) + part(lexicalRank);
}

const fusionConstant = 20;

/** Of each candidate, in their order: how much a word tells depends on how many of the others have it too. */
export function featuresOf(candidates: readonly Candidate[], question: Question): number[][] {
  const read = candidates.map((candidate) => ({ candidate, ...wordsOf(candidate) }));
  const rarity = new Map(
    question.terms.map((term) => [
      term,
      rarityAmong(
        term,
        read.map(({ all }) => all),
      ),
    ]),
  );
  const local = (terms: readonly QuestionTerm[]): QuestionTerm[] =>
    terms.map((term) => ({ ...term, weight: term.weight * (rarity.get(term) ?? 0) }));
  return read.map(({ candidate, name, tag, above, all }) => {
    const { chunk, named } = candidate;
    // That a page on tar says tar is no news.
    const asked = question.terms.filter(({ term }) => !name.has(term));
    const telling = local(asked);
    const options = asked.filter(({ term }) => term.startsWith("opt0"));
    const covered = coverage(asked, all);
    return [
      1,
      candidate.cosine,
      candidate.documentCosine,
      covered,
      coverage(asked, above),
      named,
      candidate.related,
      fused(candidate) * fusionConstant,
      candidate.lexicalRank === undefined ? 0 : 1 / (1 + candidate.lexicalRank / 10),
      asideHeadings.test(chunk.headings[0] ?? "") ? 1 : 0,
      chunk.tag === "" ? 0 : 1,
      /^(NAME|NOMBRE)$/.test(chunk.headings[0] ?? "") ? 1 : 0,
      Math.log(1 + chunk.text.length / 100),
      candidate.sameLanguage ? 1 : 0,
      question.unknown,
      named * covered,
      options.length === 0 ? 0 : options.some(({ term }) => above.has(term)) ? 1 : -1,
      coverage(asked, tag),
      coverage(telling, all),
      coverage(telling, above),
      coverage(telling, tag),
      candidate.hinted,
      candidate.hintedOption,
    ];
  });
}

type Words = Readonly<Record<"name" | "tag" | "above" | "all", ReadonlySet<string>>>;

function wordsOf({ chunk, name }: Candidate): Words {
  const tag = termsOf(chunk.tag === "" ? (chunk.headings.at(-1) ?? "") : chunk.tag);
  const above = [...tag, ...termsOf(chunk.text.slice(0, chunk.tag === "" ? 120 : 80))];
  const all = new Set([...above, ...termsOf(chunk.text), ...termsOf(chunk.headings.at(-1) ?? "")]);
  return { name: new Set(termsOf(name)), tag: new Set(tag), above: new Set(above), all };
}

/** In [0, 1]: 1 for what only one of the candidates holds. */
function rarityAmong(term: QuestionTerm, candidates: readonly ReadonlySet<string>[]): number {
  const holding = candidates.filter((words) => holds(words, term) > 0).length;
  return Math.log((candidates.length + 1) / Math.max(1, holding)) / Math.log(candidates.length + 1);
}

function holds(words: ReadonlySet<string>, { term, others }: QuestionTerm): number {
  if (words.has(term)) return 1;
  return others.some((other) => words.has(other)) ? 0.9 : 0;
}

/** Of all that the question asks for, weighed by how much it says, what the words hold. */
function coverage(terms: readonly QuestionTerm[], words: ReadonlySet<string>): number {
  let all = 0;
  let held = 0;
  for (const term of terms) {
    all += term.weight;
    held += term.weight * holds(words, term);
  }
  return all === 0 ? 0 : held / all;
}

/** Sections that tell of the page, not of its matter. */
const asideHeadings =
  /^(SEE ALSO|AUTHORS?|COPYRIGHT|HISTORY|REPORTING BUGS|AVAILABILITY|COLOPHON|LICENSE|TRADUCCI|V[ÉE]ASE|AUTOR|INFORMAR|NOTIFICAR|BUGS|THANKS|CREDITS|SYNOPSIS|SINOPSIS|STANDARDS|CONFORMING)/i;
