import { createHash } from "node:crypto";
import { assumingInstalled } from "../../src/request/eval/assuming-installed.ts";
import { libraryOf } from "../../src/request/skills/library.ts";
import { knownProgram } from "../../src/request/understanding/known-program.ts";
import { wordWeights } from "../../src/request/understanding/likeness/word-weights.ts";
import { candidates, type Evidence, evidenceOf } from "../../src/request/understanding/meaning/candidates.ts";
import { inDoubt } from "../../src/request/understanding/meaning/in-doubt.ts";
import { noSkill } from "../../src/request/understanding/meaning/weights.ts";
import { emptyMemory } from "../../src/request/understanding/memory.ts";
import { scriptOf } from "../../src/request/understanding/planning.ts";
import { createSkillIndex } from "../../src/request/understanding/templates/skill-index.ts";
import { readTokens } from "../../src/request/understanding/templates/tokens.ts";
import { createUnderstanding } from "../../src/request/understanding/understand.ts";
import { type Language, languages } from "../../src/shared/language.ts";
import { preparedMachine } from "../../test/understanding/prepared-machine.ts";
import { alsoRight, fixture, type WantedRequest } from "../../test/understanding/requests.ts";
import { classMeans, discriminant } from "./discriminant.ts";
import { type Example, skills, strangerSets } from "./examples.ts";

/** A choice for a request that had been left out, and whether it was the one that was meant. */
export type Stranger = { evidence: Evidence; right: boolean; doubt: boolean; changes: boolean };

/**
 * Takes half of all templates away, and half of the requests, and asks the latter: what the templates that are left do
 * not understand is what this stage will meet. Twice two halves.
 */
export async function evidenceOfStrangers(
  examples: readonly Example[],
  vectorOf: (example: Example) => Float32Array,
  classes: readonly string[],
): Promise<Stranger[]> {
  const found: Stranger[] = [];
  const wanted = new Map(strangerSets.flatMap((name) => fixture<WantedRequest>(name)).map((one) => [one.request, one]));
  for (const seed of [1, 2]) {
    const isKept = (sentence: string) => lot(`${seed} ${sentence}`) >= 0.5;
    const fewer = skills.map((skill) => ({
      ...skill,
      sentences: { es: skill.sentences.es.filter(isKept), en: skill.sentences.en.filter(isKept) },
    }));
    const understanding = createUnderstanding({ library: libraryOf(fewer), language: "es", knownProgram });
    await understanding.loadSkills();
    const indexes = Object.fromEntries(
      languages.map((language) => [language, createSkillIndex(fewer, language)]),
    ) as Record<Language, ReturnType<typeof createSkillIndex>>;
    for (const half of [0, 1]) {
      const isAsked = ({ kind, from }: Example) => kind !== "template" && (lot(from) < 0.5 ? 0 : 1) === half;
      const learnt = examples.filter((one) => (one.kind === "template" ? isKept(one.from) : !isAsked(one)));
      const directions = discriminant(classMeans(learnt, vectorOf, classes));
      for (const example of examples.filter(isAsked)) {
        const request = wanted.get(example.from);
        if (example.kind === "request" && !request) continue;
        const { language } = example;
        const given = { machine, memory: emptyMemory, now, assumeInstalled: true };
        const { plan, memory } = understanding.fromWords(example.from, { ...given, language });
        if (plan.kind === "command" || memory.pending?.kind === "slot") continue;
        const vector = vectorOf(example);
        const ranked = directions
          .map(({ weights, bias }, at) => ({
            skill: classes[at] === noSkill ? undefined : classes[at],
            logit: bias + weights.reduce((sum, value, d) => sum + value * vector[d]!, 0),
          }))
          .sort((left, right) => right.logit - left.logit);
        const tokens = readTokens(example.text, language);
        const context = { ...plain, language, index: indexes[language], machine, now };
        const chosen = candidates(ranked, tokens, (id) => fewer.find((skill) => skill.id === id), context);
        const [best] = chosen;
        if (best?.reading.kind !== "ready") continue;
        const { skill, intention } = best.reading;
        const script = scriptOf(skill, intention.slots, context);
        const isRight = [request?.expect, ...(alsoRight[request?.expect ?? ""] ?? [])].includes(skill.id);
        const right = isRight && (request?.holds ?? []).every((piece) => script.includes(piece));
        const asked = { request: example.from, language };
        const rivals = chosen.slice(1, 3).map(({ reading }) => reading.skill);
        const doubt = inDoubt(asked, tokens, skill, rivals, wordWeights(context.index, language));
        found.push({
          evidence: evidenceOf(chosen, ranked),
          right,
          doubt: doubt || !best.fits,
          changes: skill.changes === true,
        });
      }
    }
  }
  return found;
}

const machine = assumingInstalled(preparedMachine);
const now = new Date(2026, 10, 22, 12, 0).getTime();
const plain = { names: {}, words: [], aloud: false, assumeInstalled: true, hasInput: false };

/** In [0, 1): a text's own. */
function lot(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE() / 2 ** 32;
}
