import { errorText } from "../frontends/cli/error-text.ts";
import type { Check } from "../frontends/cli/services.ts";
import type { EngineHealth, Engines } from "../ports/engines.ts";
import { toNeoError } from "../shared/errors.ts";
import type { Language } from "../shared/language.ts";
import { type MessageKey, type MessageParameters, message } from "../shared/messages/catalogue.ts";
import { composeEngines, machineMemory } from "./compose-engines.ts";
import { defaults } from "./config/defaults.ts";
import { loadConfig } from "./config/load.ts";
import type { Environment } from "./environment.ts";

type Say = (key: MessageKey, parameters?: MessageParameters) => string;

/**
 * What `neo doctor` says of engines. One that is installed is tried, since only then its state and its memory are known;
 * one that is not is left alone, since looking should fetch nothing.
 */
export async function examineEngines(environment: Environment, language: Language): Promise<Check[]> {
  const say: Say = (key, parameters) => message(language, key, parameters);
  // Settings that cannot be read are the news of another check.
  const settings = await loadConfig(environment.configFiles).catch(() => defaults);
  const engines = await composeEngines({ environment, settings, onProgress: () => {} });
  try {
    const tried = await tryEncoder(engines, language);
    const health = await engines.health();
    return [budget(engines, say), ...health.map((engine) => checkOf(engine, tried, say, language))];
  } finally {
    await engines.close();
  }
}

/** What went wrong, in words; undefined where nothing did, or nothing was tried. */
async function tryEncoder(engines: Engines, language: Language): Promise<string | undefined> {
  const [{ installedBytes, state } = { installedBytes: undefined, state: "stopped" }] = await engines.health();
  if (installedBytes === undefined || state === "off") return undefined;
  try {
    await engines.sentenceEncoder.encode(["neo"], { signal: AbortSignal.timeout(60_000) });
    return undefined;
  } catch (thrown) {
    const error = toNeoError(thrown);
    return `${errorText(error, language)} (${error.code})`;
  }
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
