import { sentencesOf } from "../../scripts/recipes/write-index.ts";
import { fixedSnapshot } from "../../src/command/machine/fixed-snapshot.ts";
import type { SentenceEncoder } from "../../src/ports/engines.ts";
import { beamsOf } from "../../src/request/understanding/mango/beams.ts";
import type { Candidate } from "../../src/request/understanding/mango/candidates.ts";
import { compose } from "../../src/request/understanding/mango/compose.ts";
import type { Composed } from "../../src/request/understanding/mango/composed.ts";
import { likelihoodsBy } from "../../src/request/understanding/mango/likelihoods.ts";
import type { MaskedRequest } from "../../src/request/understanding/mango/mentions/mask.ts";
import type { Thought } from "../../src/request/understanding/mango/ranking/thought.ts";
import type { RecipeIndex } from "../../src/request/understanding/mango/retrieval/recipe-index.ts";
import { sentenceText } from "../../src/request/understanding/mango/retrieval/sentence-text.ts";
import { thoughtBeside } from "../../src/request/understanding/mango/thoughts.ts";
import { languages } from "../../src/shared/language.ts";
import type { Effects } from "../effects/effects.ts";
import { isRight } from "../evaluate/right.ts";
import { setMachine } from "../evaluate/set-machine.ts";
import type { SetRequest } from "../evaluate/sets.ts";
import { noRequests } from "../talk/no-requests.ts";
import { candidatesOf, queryOf, verifier } from "./cases.ts";
import { corpus, examplesOf } from "./examples.ts";
import { foldIndex } from "./fold-index.ts";

/** A request with its candidates, and which of them are right. `set`: of a file written apart from the corpus, not of that. */
export type Tried = {
  set: string | undefined;
  request: string;
  /** What it is a way to say, as far as that is known. */
  wanted: string | undefined;
  /** How many words of weight it has. */
  words: number;
  candidates: readonly { candidate: Kept; right: boolean }[];
  composed: (Composed & { thought?: Thought | undefined; right: boolean }) | undefined;
};

/** What beams are asked for with; weights that want them. */
export type Model = Parameters<typeof beamsOf>[1];

/** Of a candidate what is fitted to, and looked at. */
export type Kept = Pick<Candidate, "features" | "script" | "strength" | "thought"> & {
  id: string;
  missing: readonly string[];
  problems: Candidate["problems"];
};

function kept({ features, script, strength, thought, recipe, filling, problems }: Candidate): Kept {
  const missing = filling.missing.map(({ key }) => key);
  return { features, script, strength, thought, id: recipe.id, missing, problems };
}

const machine = fixedSnapshot({
  programs: ["*"],
  users: ["root", "ana", "mlopez", "juan", "deploy"],
  units: ["nginx.service", "ssh.service", "cron.service"],
});
const { signal } = new AbortController();

function opinionOf(model: Model) {
  return {
    beams: ({ text }: MaskedRequest) => beamsOf(text, model, signal),
    likelihoods: likelihoodsBy(model, signal),
  };
}

/**
 * Ways to say recipes that the index does not know (by fourths of the ways), with values, and talk that asks for nothing.
 * Every `share`th of them.
 */
export async function triedOfCorpus(encoder: SentenceEncoder, model: Model, share: number): Promise<Tried[]> {
  const texts = [...new Set(corpus.flatMap(sentencesOf))];
  const encoded = await encoder.encode(texts, { signal });
  const vectors = new Map(texts.map((text, at) => [text, encoded[at]!]));
  const talk = languages.flatMap((language) => noRequests(language).map((request) => ({ request, language })));
  const talkVectors = await encoder.encode(
    talk.map(({ request, language }) => sentenceText(request, language)),
    { signal },
  );
  const tried: Tried[] = [];
  const opinion = opinionOf(model);
  for (const fold of [0, 1, 2, 3]) {
    const index = foldIndex(corpus, (text) => vectors.get(text)!, talkVectors, fold);
    const examples = examplesOf(corpus, fold).filter((_, at) => at % share === fold % share);
    const nothing = talk.filter((_, at) => at % 4 === fold).map((one) => ({ ...one, command: undefined }));
    const all = [...examples, ...nothing].map((example) => ({
      ...example,
      query: queryOf(example.request, example.language, index, machine),
    }));
    const asked = await encoder.encode(
      all.map(({ query }) => query.encoderText),
      { signal },
    );
    for (const [at, { query, command, request }] of all.entries()) {
      const given = { index, vector: asked[at], machine, ...opinion, plain: false };
      const { candidates } = await candidatesOf(query, given);
      const rated = candidates.map((candidate) => ({
        candidate: kept(candidate),
        right: command !== undefined && candidate.script === command,
      }));
      tried.push({
        set: undefined,
        request,
        wanted: command,
        words: query.asked.words.length,
        candidates: rated,
        composed: undefined,
      });
    }
  }
  return tried;
}

/** Requests of a set that is tuned with, on the index of all recipes; of the candidates the first few are tried out. */
export async function triedOfSet(
  set: string,
  requests: readonly SetRequest[],
  given: { index: RecipeIndex; encoder: SentenceEncoder; effects: Effects; model: Model },
): Promise<Tried[]> {
  const { index, encoder, effects, model } = given;
  const tried: Tried[] = [];
  for (const one of requests) {
    const here = await setMachine(one.fixture, effects);
    const query = queryOf(one.request, one.language, index, here);
    const [vector] = await encoder.encode([query.encoderText], { signal });
    const opinion = opinionOf(model);
    const { candidates, masked } = await candidatesOf(query, { index, vector, machine: here, ...opinion });
    const judged = new Map<string, boolean>();
    const judge = async (script: string | undefined): Promise<boolean> => {
      if (script === undefined || one.accepted.length === 0) return false;
      const known = judged.get(script) ?? (await isRight(script, one, effects));
      judged.set(script, known);
      return known;
    };
    const rated = [];
    for (const candidate of candidates.slice(0, mostTriedOut))
      rated.push({ candidate: kept(candidate), right: await judge(candidate.script) });
    const think = (script: string) => thoughtBeside(script, candidates, masked, opinion.likelihoods);
    const made = await compose(query, { verifier, machine: here, think });
    const composed = made && { ...made, right: await judge(made.script) };
    tried.push({
      set,
      request: one.request,
      wanted: one.accepted[0],
      words: query.asked.words.length,
      candidates: rated,
      composed,
    });
  }
  return tried;
}

const mostTriedOut = 8;
