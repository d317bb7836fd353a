import type { Terminal } from "../../frontends/cli/terminal.ts";
import type { TalkNews, TalkState } from "../../frontends/speech/talk-news.ts";
import type { Engines } from "../../ports/engines.ts";
import type { Log } from "../../ports/log.ts";
import type { ServicePart } from "../../ports/service.ts";
import { type NeoError, toNeoError } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import type { Environment } from "../environment.ts";

/**
 * A talk by voice with the service's identity, where the settings want one. Nobody is at a screen, so nothing that destroys is
 * done. What is said stands in no log; what goes wrong does.
 */
export function voicePart(given: {
  environment: Environment;
  terminal: Terminal;
  language: Language;
  device: string;
  engines(): Engines | undefined;
  log: Log;
}): ServicePart {
  const { environment, terminal, language, device, log } = given;
  const leaving = new AbortController();
  let state: TalkState = "asleep";
  let problem: NeoError | undefined;
  let talk: Promise<void> = Promise.resolve();
  const note = (news: TalkNews): void => {
    if (news.type === "state") state = news.state;
    else if (news.type === "lost" || news.type === "failed")
      log.warn(`voice ${news.type}`, { code: news.code, device });
    else if (news.type === "back") log.info("voice back", { device });
    else if (news.type === "overrun") log.warn("voice overrun", { samples: news.lostSamples });
    else if (news.type === "underrun") log.warn("voice underrun", { underruns: news.underruns });
    else if (news.type === "health") log.info("voice health", { device, health: news.health });
  };
  return {
    name: "voice",
    start: async (signal) => {
      const { listen } = await import("../voice/listen.ts");
      const ready = new Promise<void>((resolve, reject) => {
        const options = { environment, terminal, language, key: false, silent: false, screen: false, show: note };
        const engines = given.engines();
        const lent = engines === undefined ? {} : { engines };
        talk = listen({ ...options, ...lent, ready: () => resolve() }, leaving.signal);
        talk.catch((thrown) => {
          problem = toNeoError(thrown);
          reject(problem);
        });
      });
      signal.addEventListener("abort", () => leaving.abort(), { once: true });
      await ready;
    },
    stop: async () => {
      leaving.abort();
      await talk.catch(() => {}); // told when it happened
    },
    get state() {
      const failed = problem;
      if (failed !== undefined)
        return {
          kind: "failed" as const,
          detail: (spoken: Language) => message(spoken, failed.code, failed.parameters),
        };
      const words = (spoken: Language): string =>
        message(spoken, "voice_part_detail", { device, state: message(spoken, `voice_state_${state}`) });
      return { kind: "running" as const, detail: words };
    },
  };
}
