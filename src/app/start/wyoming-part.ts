import { WyomingServer } from "../../frontends/server/wyoming/server.ts";
import type { Engines } from "../../ports/engines.ts";
import type { ServicePart } from "../../ports/service.ts";
import { NeoError } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";

/** Hearing and speaking for others on the network, by the Wyoming protocol. It carries out nothing: text goes in and out. */
export function wyomingPart(given: {
  /** HOST:PORT. */
  address: string;
  engines(): Engines | undefined;
  /** Of who does not say which. */
  language: Language;
  version: string;
}): ServicePart {
  const { address, engines, language, version } = given;
  const [, host = "", port = "0"] = /^\[?(.*?)\]?:(\d+)$/.exec(address) ?? [];
  const server = new WyomingServer({
    host,
    port: Number(port),
    speech: {
      version,
      language,
      recogniser: async (languages) => engines()?.speech.recogniser(languages),
      voice: async () => engines()?.speech.voice(),
    },
  });
  let ear = "-";
  return {
    name: "wyoming",
    start: async () => {
      if (engines() === undefined) throw new NeoError("E_WYOMING_LISTEN", { address, reason: "engines" });
      await server.start();
      ear = (await engines()?.speech.recogniser(["es", "en"]))?.name ?? "-";
    },
    stop: () => server.stop(),
    get state() {
      const detail = (spoken: Language): string => message(spoken, "service_wyoming_detail", { address, ear });
      return { kind: "running" as const, detail };
    },
  };
}
