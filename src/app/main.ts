import { existsSync as exists } from "node:fs";
import type { CliServices } from "../frontends/cli/services.ts";
import { processTerminal } from "../frontends/cli/terminal.ts";
import type { Language } from "../shared/language.ts";
import { loadConfig } from "./config/load.ts";
import { type Environment, readEnvironment } from "./environment.ts";
import { spokenLanguage } from "./spoken-language.ts";
import { version } from "./version.ts";

/** The process: surroundings read once, signals turned into one abort, the command line run, the exit code told. */
export async function main(): Promise<void> {
  const environment = readEnvironment();
  const terminal = processTerminal();
  const leaving = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => leave(signal, leaving));
  // `neo history | head`: the reader is gone, so there is nobody left to tell.
  for (const stream of [terminal.stdout, terminal.stderr]) stream.on("error", () => process.exit(0));

  const spoken = await language(environment);
  let composed: Promise<import("./compose-copilot.ts").Composed> | undefined;
  const compose = () => {
    composed ??= import("./compose-copilot.ts").then(({ composeCopilot }) =>
      composeCopilot({ environment, terminal, spoken }),
    );
    return composed;
  };
  const services: CliServices = {
    terminal,
    spoken,
    version,
    signal: leaving.signal,
    home: environment.home,
    variables: environment.variables,
    copilot: async () => (await compose()).copilot,
    configuration: {
      show: () => loadConfig(environment.configFiles),
      files: () => environment.configFiles.map((file) => ({ file, there: exists(file) })),
      schema: async () => (await import("./config/schema.ts")).configJsonSchema(),
    },
    doctor: async (language) => (await import("./doctor/doctor.ts")).examine({ environment, language, compose }),
    examineAudio: async (language, listening) => {
      const { examineAudio } = await import("./doctor/doctor-audio.ts");
      return examineAudio({ environment, language, listening, signal: leaving.signal });
    },
    listen: async (given) => {
      const { listen } = await import("./voice/listen.ts");
      return listen({ ...given, environment, terminal }, leaving.signal);
    },
    measureMemory: async (tell) => {
      const { measureMemory } = await import("./memory/measure-memory.ts");
      return measureMemory({ environment, tell, signal: leaving.signal });
    },
    words: async () => (await import("../store/words-file.ts")).wordsFile(environment.wordFiles),
    recipes: async () => (await import("./recipes/recipe-book.ts")).recipeBook(environment),
    models: async () => (await import("./compose-models.ts")).composeModels(environment),
    service: {
      start: async (given) => {
        const { startService } = await import("./start/start-service.ts");
        return startService({ ...given, environment, logTo: terminal.stderr, signal: leaving.signal });
      },
      status: async (language) => {
        const { serviceStatus } = await import("./service/service-status.ts");
        return serviceStatus(environment, language, leaving.signal);
      },
    },
    buildLlama: async (onProgress) =>
      (await import("./build-llama.ts")).buildLlama({ environment, onProgress, signal: leaving.signal }),
    fetchEncoder: async (onProgress, signal) =>
      (await import("./fetch-encoder.ts")).fetchEncoder(environment, onProgress, signal),
    knowledge: async () => {
      const [{ composeKnowledge }, { enginesAtHand }, { engineProgress }] = await Promise.all([
        import("./compose-knowledge.ts"),
        import("./service/engines-at-hand.ts"),
        import("../frontends/cli/engine-progress.ts"),
      ]);
      const settings = await loadConfig(environment.configFiles);
      const onProgress = engineProgress(terminal, spoken);
      const engines = await enginesAtHand({ environment, settings, onProgress });
      const knowledge = composeKnowledge({ environment, settings, engines, onProgress });
      const close = async () => {
        await knowledge.close();
        await engines.close();
      };
      return { knowledge, close };
    },
    rootChild: async (words) => (await import("./root-child.ts")).rootChild(words, { environment, terminal }),
  };
  const { runCli } = await import("../frontends/cli/main.ts");
  process.exitCode = await runCli(process.argv.slice(2), services);
  await (await composed?.catch(() => undefined))?.close();
}

/** The first signal cancels what runs; a second one ends the process at once. A session deals with its own Ctrl-C. */
function leave(signal: NodeJS.Signals, leaving: AbortController): void {
  if (signal === "SIGINT" && process.listenerCount("SIGINT") > 1) return;
  if (leaving.signal.aborted) process.exit(130);
  leaving.abort();
}

/** From the settings where they say so; a mistake in them is told by the command that needs them, in the locale's language. */
async function language(environment: Environment): Promise<Language> {
  const locale = spokenLanguage(environment.variables);
  const config = await loadConfig(environment.configFiles).catch(() => undefined);
  return config === undefined || config.language === "auto" ? locale : config.language;
}
