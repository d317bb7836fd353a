import { existsSync } from "node:fs";
import type { EngineProgress, Engines } from "../ports/engines.ts";
import type { Stage } from "../request/understanding/stage.ts";
import type { LaterStages } from "./compose-later-stages.ts";
import type { Config } from "./config/defaults.ts";
import type { Environment } from "./environment.ts";

/** What is asked where no skill knows a request; nothing of it is read before that. */
export type LaterOnes = { stages: readonly Stage[]; close(): Promise<void> };

export function laterStages(options: {
  environment: Environment;
  settings: Config;
  onProgress(progress: EngineProgress): void;
}): LaterOnes {
  const { environment, settings } = options;
  let opened: Promise<Engines> | undefined;
  let made: Promise<LaterStages> | undefined;
  const engines = (): Promise<Engines> => {
    opened ??= import("./engines-at-hand.ts").then(({ enginesAtHand }) => enginesAtHand(options));
    return opened;
  };
  const later = (): Promise<LaterStages> => {
    made ??= import("./compose-later-stages.ts").then(({ composeLaterStages }) => composeLaterStages({ engines }));
    return made;
  };
  return {
    stages: [
      async (request, signal) =>
        (await mayHaveModel(settings, environment)) ? (await later()).propose(request, signal) : undefined,
    ],
    close: async () => {
      await (await opened?.catch(() => undefined))?.close();
    },
  };
}

/** Where no engine was ever installed, none is lent and none is named, there is none to look for. */
async function mayHaveModel({ llm }: Config, { dataFolder }: Environment): Promise<boolean> {
  if (llm.model === "off") return false;
  if (llm.endpoint !== "" || existsSync(`${dataFolder}/engines`)) return true;
  const { socketIn } = await import("../service/socket-address.ts");
  return existsSync(socketIn(dataFolder));
}
