import type { Engines } from "../../ports/engines.ts";
import type { ServicePart } from "../../ports/service.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";

export type EnginesPart = ServicePart & {
  /** Undefined before its start, and where that failed. */
  lent(): Engines | undefined;
};

/** Engines, each started when somebody first wants it. */
export function enginesPart(compose: () => Promise<Engines>): EnginesPart {
  let engines: Engines | undefined;
  return {
    name: "engines",
    start: async () => {
      engines = await compose();
    },
    stop: async () => {
      await engines?.close();
    },
    get state() {
      const budget = Math.round((engines?.budgetBytes ?? 0) / 2 ** 20);
      return {
        kind: "running" as const,
        detail: (language: Language) => message(language, "service_engines_detail", { budget }),
      };
    },
    lent: () => engines,
  };
}
