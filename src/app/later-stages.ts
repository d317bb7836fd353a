import { existsSync } from "node:fs";
import { join } from "node:path";
import type { MachineSnapshot } from "../command/machine/snapshot.ts";
import type { Terminal } from "../frontends/cli/terminal.ts";
import type { Risk } from "../ports/assessment.ts";
import type { EngineProgress, Engines, SentenceEncoder } from "../ports/engines.ts";
import type { Knowledge } from "../ports/knowledge.ts";
import type { LocalRecipes } from "../ports/local-recipes.ts";
import type { Answers } from "../request/answers/answers.ts";
import type { Repair } from "../request/repair/repair.ts";
import type { Stage } from "../request/understanding/stage.ts";
import { systemClock } from "../shared/clock.ts";
import type { Language } from "../shared/language.ts";
import type { LaterStages } from "./compose-later-stages.ts";
import type { Config } from "./config/defaults.ts";
import type { Environment } from "./environment.ts";
import { serviceSocketIn } from "./service/service-socket.ts";

/** What is asked where no skill's sentence knows a request; nothing of it is read before that, and nothing fetched for it. */
export type LaterOnes = {
  /** Undefined where the settings are against it or its package is not installed. */
  encoder(): Promise<SentenceEncoder | undefined>;
  stages: readonly Stage[];
  answers(): Promise<Answers>;
  repair: Repair;
  /** Loads what a request goes to next that no skill knows, as far as it is installed. */
  prepare(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
};

export function laterStages(options: {
  environment: Environment;
  settings: Config;
  onProgress(progress: EngineProgress): void;
  /** Where a person sees documents being read for the first time. */
  terminal: Terminal;
  spoken: Language;
  /** How a command is judged here. */
  risk(script: string, machine: MachineSnapshot): Promise<Risk>;
  /** What the person settled on for requests they made before. */
  ownRecipes: Pick<LocalRecipes, "list">;
}): LaterOnes {
  const { environment, settings, terminal, spoken } = options;
  let opened: Promise<Engines> | undefined;
  let read: Knowledge | undefined;
  let made: Promise<LaterStages> | undefined;
  let found: Promise<SentenceEncoder | undefined> | undefined;
  const engines = (): Promise<Engines> => {
    opened ??= import("./service/engines-at-hand.ts").then(({ enginesAtHand }) => enginesAtHand(options));
    return opened;
  };
  const knowledge = async (): Promise<Knowledge> => {
    const [{ composeKnowledge }, all] = await Promise.all([import("./compose-knowledge.ts"), engines()]);
    read ??= composeKnowledge({ ...options, engines: all, installedOnly: true });
    return read;
  };
  const search: Knowledge["search"] = async (question, asked) => {
    const { IndexingDisplay } = await import("../frontends/cli/knowledge/indexing-display.ts");
    const dumb = environment.variables.TERM === "dumb";
    const progress = new IndexingDisplay(terminal, { language: spoken, clock: systemClock, dumb });
    try {
      return await (await knowledge()).search(question, { ...asked, onProgress: (state) => progress.show(state) });
    } finally {
      progress.end();
    }
  };
  /** Notes are read with the first question, so that until then only their folder tells of them. */
  const hasOwnDocuments = async (): Promise<boolean> =>
    existsSync(environment.notesFolder) || (await (await knowledge()).list()).some(({ own }) => own);
  /** Reading the manual takes minutes: who has no answer from it yet has none of its commands either. */
  const readManuals = async (): Promise<Pick<Knowledge, "search"> | undefined> => {
    if (!existsSync(join(environment.dataFolder, "knowledge")) || !hasEngines(environment)) return undefined;
    const isRead = (await (await knowledge()).list()).some(({ kind }) => kind === "manual");
    return isRead ? { search } : undefined;
  };
  const later = (): Promise<LaterStages> => {
    made ??= import("./compose-later-stages.ts").then(({ composeLaterStages }) =>
      composeLaterStages({
        engines,
        encoder,
        risk: options.risk,
        knowledge: { search },
        hasOwnDocuments,
        ownRecipes: options.ownRecipes,
        documents: { environment, settings: settings.mango, manual: readManuals },
      }),
    );
    return made;
  };
  const lookForEncoder = async (): Promise<SentenceEncoder | undefined> => {
    if (settings.understanding.meaning === "off" || !hasEngines(environment)) return undefined;
    const { sentenceEncoder, health } = await engines();
    const encoder = (await health()).find(({ name }) => name === "encoder");
    return encoder?.installedBytes === undefined ? undefined : sentenceEncoder;
  };
  const encoder = (): Promise<SentenceEncoder | undefined> => {
    found ??= lookForEncoder();
    return found;
  };
  return {
    encoder,
    stages: [
      async (request, signal) =>
        options.ownRecipes.list().length === 0 ? undefined : (await later()).fromOwn(request, signal),
      async (request, signal) => (await later()).fromRecipes(request, signal),
      async (request, signal) =>
        request.inHand !== true && mayHaveModel(settings, environment)
          ? (await later()).propose(request, signal)
          : undefined,
    ],
    answers: async () => (await later()).answers,
    repair: async (failed, signal) => (await later()).repair(failed, signal),
    prepare: async (signal) => (await later()).prepare(signal),
    close: async () => {
      await read?.close();
      await (await opened?.catch(() => undefined))?.close();
    },
  };
}

/** Where no engine was ever installed, none is lent and none is named, there is none to look for. */
function mayHaveModel({ llm }: Config, environment: Environment): boolean {
  if (llm.model === "off") return false;
  return llm.endpoint !== "" || hasEngines(environment);
}

function hasEngines({ dataFolder }: Environment): boolean {
  return existsSync(`${dataFolder}/engines`) || existsSync(serviceSocketIn(dataFolder));
}
