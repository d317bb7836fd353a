import { EnergyActivity } from "../../engines/audio/activity/energy-activity.ts";
import { WyomingServer } from "../../frontends/server/wyoming/server.ts";
import type { Engines } from "../../ports/engines.ts";
import type { ServicePart } from "../../ports/service.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";

/**
 * Hearing and speaking for others on the network, by the Wyoming protocol. It carries out nothing: text goes in and out. Parts
 * start together: until the engines are there, nothing is heard.
 */
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
      activity: () => new EnergyActivity(),
    },
  });
  return {
    name: "wyoming",
    start: () => server.start(),
    stop: () => server.stop(),
    state: { kind: "running", detail: (spoken) => message(spoken, "service_wyoming_detail", { address }) },
  };
}
