import { loadavg } from "node:os";
import { catalogue } from "../src/models/catalogue/catalogue.ts";
import type { Recogniser } from "../src/ports/speech.ts";
import { type Language, languages } from "../src/shared/language.ts";
import { keptFolder, realEngines } from "../test/engines/real-engines.ts";
import type { Benchmark, Figure } from "./benchmark.ts";
import { scriptsOf } from "./voice/plan-of.ts";
import { type Recording, recordingsIn } from "./voice/recordings.ts";
import { interval, rate, type WordErrors, wordErrors } from "./voice/word-errors.ts";

/**
 * `npm run bench -- hearing FOLDER [MODEL…]`: what each installed model that hears makes of the recordings in FOLDER
 * (voice/recordings.ts): words wrong, whether requests become the command that they become when they are typed (by the skills,
 * on the machine of the skills' tests), how long it computes for a second of sound, what it takes of memory. Without MODEL
 * all that can be fetched by a package; they lie in the tests' own folder (`test/engines/kept-model.ts`). With NEO_BENCH_EVERY=N only
 * each Nth recording.
 */
const [folder, ...wanted] = process.argv.slice(3);
const every = Number(process.env.NEO_BENCH_EVERY ?? 1);

export const benchmark: Benchmark = async () => {
  if (folder === undefined) throw new Error("npm run bench -- hearing FOLDER [MODEL…]");
  const hearing = catalogue.filter(({ task }) => task === "stt");
  const unknown = wanted.find((id) => !hearing.some((model) => model.id === id));
  if (unknown !== undefined) throw new Error(`no model that hears is called ${unknown}`);
  const recordings = recordingsIn(folder).filter((_, index) => index % every === 0);
  const figures: Figure[] = [
    { name: "processes that wanted to run, average of 1 minute", value: loadavg()[0] ?? 0, unit: "count" },
  ];
  for (const { id, languages: spoken } of hearing) {
    if (wanted.length > 0 && !wanted.includes(id)) continue;
    for (const language of languages.filter((one) => spoken.includes(one))) {
      const some = recordings.filter((recording) => recording.language === language);
      if (some.length > 0) figures.push(...(await figuresOf(id, language, some)));
    }
  }
  return figures;
};

const scriptOf = await scriptsOf();
const signal = new AbortController().signal;

async function figuresOf(id: string, language: Language, recordings: readonly Recording[]): Promise<Figure[]> {
  const speech = language === "es" ? { hearEs: id } : { hearEn: id };
  const engines = await realEngines(keptFolder, { speech });
  try {
    const recogniser = await engines.speech.recogniser([language]);
    if (recogniser === undefined) return [];
    const began = performance.now();
    await recogniser.prepare(signal);
    const loadMs = performance.now() - began;
    const errors: WordErrors[] = [];
    let [computedMs, soundMs, commands, right] = [0, 0, 0, 0];
    for (const { said, samples, name } of recordings) {
      const { text, tookMs } = await hear(recogniser, language, samples);
      errors.push(wordErrors(said, text));
      const meant = scriptOf(said, language, false);
      if (meant !== undefined) {
        commands++;
        if (scriptOf(text, language, true) === meant) right++;
        else process.stderr.write(`${id} ${name}: ${meant} is not ${scriptOf(text, language, true)}\n`);
      }
      computedMs += tookMs;
      soundMs += samples.length / 16;
      process.stderr.write(`${id} ${name}: ${text}\n`);
    }
    const memory = (await engines.health()).find((engine) => engine.name === id)?.memory;
    const [low, high] = interval(errors);
    const figure = (name: string, value: number, unit: Figure["unit"]): Figure => ({
      name: `${id} ${language}: ${name}`,
      value,
      unit,
    });
    return [
      figure(
        `words wrong, of ${errors.reduce((sum, one) => sum + one.words, 0)} in ${errors.length} recordings`,
        rate(errors),
        "%",
      ),
      figure("words wrong, 95 % interval, from", low, "%"),
      figure("words wrong, 95 % interval, to", high, "%"),
      ...(commands === 0
        ? []
        : [figure(`the command that the typed words give, of ${commands}`, (100 * right) / commands, "%")]),
      figure("computing ÷ sound", computedMs / soundMs, "×"),
      figure("loading", loadMs, "ms"),
      figure("RSS", (memory?.rssBytes ?? 0) / 2 ** 20, "MB"),
      figure("PSS", (memory?.pssBytes ?? 0) / 2 ** 20, "MB"),
    ];
  } catch (thrown) {
    process.stderr.write(`${id}: ${(thrown as Error).message}\n`);
    return [];
  } finally {
    await engines.close();
  }
}

/** Fed as fast as it goes. What makes sense is what skills know, as in a talk. */
async function hear(
  recogniser: Recogniser,
  language: Language,
  samples: Int16Array,
): Promise<{ text: string; tookMs: number }> {
  const began = performance.now();
  const hearing = recogniser.open({
    language,
    signal,
    makesSense: ({ text }) => scriptOf(text, language, true) !== undefined,
  });
  for (let at = 0; at < samples.length; at += 1600) hearing.push(samples.slice(at, at + 1600));
  const { text } = await hearing.finish();
  return { text, tookMs: performance.now() - began };
}
