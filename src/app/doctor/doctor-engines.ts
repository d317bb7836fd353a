import { errorText } from "../../frontends/cli/error-text.ts";
import type { Check } from "../../frontends/cli/services.ts";
import type { EngineHealth, Engines } from "../../ports/engines.ts";
import { toNeoError } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import { type MessageKey, type MessageParameters, message } from "../../shared/messages/catalogue.ts";
import { visible } from "../../shared/text.ts";
import { machineMemory } from "../compose-engines.ts";
import { defaults } from "../config/defaults.ts";
import { loadConfig } from "../config/load.ts";
import type { Environment } from "../environment.ts";
import { enginesAtHand } from "../service/engines-at-hand.ts";
import { speechChecks } from "./doctor-speech.ts";

type Say = (key: MessageKey, parameters?: MessageParameters) => string;

/**
 * What `neo doctor` says of engines. One that is installed is tried, since only then its state and its memory are known;
 * one that is not is left alone, since looking should fetch nothing.
 */
export async function examineEngines(environment: Environment, language: Language): Promise<Check[]> {
  const say: Say = (key, parameters) => message(language, key, parameters);
  // Settings that cannot be read are the news of another check.
  const settings = await loadConfig(environment.configFiles).catch(() => defaults);
  const engines = await enginesAtHand({ environment, settings, onProgress: () => {} });
  try {
    const signal = AbortSignal.timeout(120_000);
    const before = await engines.health();
    const encoder = await attempt(before[0], language, () => engines.sentenceEncoder.encode(["neo"], { signal }));
    const writes = await languageModelCheck(engines, before[1], { say, language, signal });
    const proposer = before.find(({ name }) => name === "mango");
    const mango = await attempt(proposer, language, async () =>
      (await engines.sequenceModel())?.generate("neo", { beams: 1, most: 1, signal }),
    );
    const tried: Record<string, string | undefined> = { encoder, llama: writes.problem, mango };
    const speech = await speechChecks(engines, { say, language, signal });
    Object.assign(tried, speech.problems);
    const health = await engines.health();
    const checks = health.map((engine) => checkOf(engine, tried[engine.name], say, language));
    return [budget(engines, say), ...checks, writes.check, ...speech.checks];
  } finally {
    await engines.close();
  }
}

/** What went wrong, in words; undefined where nothing did, or nothing was tried: an engine that would have to be fetched. */
async function attempt(
  engine: EngineHealth | undefined,
  language: Language,
  work: () => Promise<unknown>,
): Promise<string | undefined> {
  if (engine?.installedBytes === undefined || engine.state === "off") return undefined;
  return problemOf(work, language);
}

async function problemOf(work: () => Promise<unknown>, language: Language): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (thrown) {
    const error = toNeoError(thrown);
    return `${errorText(error, language)} (${error.code})`;
  }
}

/** Which language model there is. It writes one word, wherever it is: only then it is known to work. */
async function languageModelCheck(
  engines: Engines,
  engine: EngineHealth | undefined,
  { say, language, signal }: { say: Say; language: Language; signal: AbortSignal },
): Promise<{ check: Check; problem: string | undefined }> {
  const common = { name: say("doctor_llm"), why: say("doctor_llm_why"), mend: undefined };
  let name: string | undefined;
  const choice = await problemOf(async () => {
    name = (await engines.languageModel())?.name;
  }, language);
  if (choice !== undefined) return { check: { ...common, state: "failed", finding: choice }, problem: undefined };
  if (name === undefined) {
    const check: Check = { ...common, state: "ok", finding: say("doctor_llm_none"), mend: say("doctor_llm_none_mend") };
    return { check, problem: undefined };
  }
  const word = () => writeAWord(engines, signal);
  const here = engine?.name === "llama";
  const problem = here ? await attempt(engine, language, word) : await problemOf(word, language);
  const finding = problem ?? say("doctor_llm_there", { model: visible(name) });
  return { check: { ...common, state: problem === undefined ? "ok" : "failed", finding }, problem };
}

async function writeAWord(engines: Engines, signal: AbortSignal): Promise<void> {
  const model = await engines.languageModel();
  const request = { messages: [{ role: "user", text: "neo" }], form: { kind: "text" }, mostTokens: 1 } as const;
  for await (const _ of model?.generate(request, { signal }) ?? []);
}

function budget({ budgetBytes }: Engines, say: Say): Check {
  const [budgetMb, machine] = [megabytes(budgetBytes), megabytes(machineMemory())];
  return {
    name: say("doctor_engine_budget"),
    state: "ok",
    finding: say("doctor_engine_budget_ok", { budget: budgetMb, machine }),
    why: say("doctor_engine_budget_why"),
    mend: undefined,
  };
}

function checkOf(engine: EngineHealth, problem: string | undefined, say: Say, language: Language): Check {
  const common = { name: say("doctor_engine", { engine: engine.name }), why: say("doctor_engine_why"), engine };
  const crashes = say("doctor_engine_crashes", { count: engine.crashes });
  if (engine.offUntil !== undefined) {
    const time = new Date(engine.offUntil).toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
    const last = engine.lastCrash === undefined ? "?" : errorText(engine.lastCrash, language);
    const finding = say("doctor_engine_off", { time, count: engine.crashes, last });
    return { ...common, state: "warning", finding, mend: say("doctor_engine_off_mend") };
  }
  if (problem !== undefined) return { ...common, state: "failed", finding: `${problem} ${crashes}`, mend: undefined };
  const confinement = say(`doctor_engine_${engine.confinement}`);
  const held = engine.confinement === "closed";
  const verdict = { state: held ? "ok" : "warning", mend: held ? undefined : say("doctor_engine_open_mend") } as const;
  if (engine.installedBytes === undefined || engine.memory === undefined) {
    const finding = say("doctor_engine_absent", { megabytes: megabytes(engine.fetchBytes), confinement });
    const mend = engine.name === "encoder" ? say("doctor_encoder_absent_mend") : verdict.mend;
    return { ...common, ...verdict, finding, mend };
  }
  const finding = say("doctor_engine_works", {
    pss: megabytes(engine.memory.pssBytes),
    rss: megabytes(engine.memory.rssBytes),
    disk: megabytes(engine.installedBytes),
    crashes,
    confinement,
  });
  return { ...common, ...verdict, finding };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}
