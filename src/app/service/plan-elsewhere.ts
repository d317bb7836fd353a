import { existsSync } from "node:fs";
import type { UnderstandContext } from "../../request/understanding/hearing.ts";
import type { Known } from "../../request/understanding/understand.ts";
import type { ServiceClient } from "../../service/service-client.ts";
import { NeoError } from "../../shared/errors.ts";
import type { Environment } from "../environment.ts";
import { serviceSocketIn } from "./service-socket.ts";

export type PlanElsewhere = {
  ask(request: string, context: UnderstandContext, signal: AbortSignal): Promise<Known | undefined>;
  close(): void;
};

/**
 * Asks the service of this data folder, where one runs, what a request is: it has read every skill already. Whatever is
 * wrong with it, or if it takes long, the answer is undefined and this process works it out alone.
 */
export function planElsewhere({ dataFolder, uid }: Environment, patienceMs: number = waitsMs): PlanElsewhere {
  const path = serviceSocketIn(dataFolder);
  let service: Promise<ServiceClient | undefined> | undefined;
  return {
    ask: async (request, { machine, ...context }, signal) => {
      if (!existsSync(path)) return undefined;
      const [{ connectToService }, { viewOfMachine }, { readKnown }] = await Promise.all([
        import("../../service/service-client.ts"),
        import("./same-view.ts"),
        import("../../request/understanding/wire.ts"),
      ]);
      service ??= connectToService({ path, uid });
      const { folder, user, home, environment } = machine;
      const place = { folder, user, home, environment: { ...environment } };
      try {
        const wish = { text: request, context, view: viewOfMachine(), place };
        const patience = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
        return readKnown((await (await service)?.call("plan", wish, patience))?.value);
      } catch (thrown) {
        if (signal.aborted || !(thrown instanceof NeoError)) throw thrown;
        return undefined;
      }
    },
    close: () => void service?.then((client) => client?.close()),
  };
}

/** Long enough for a service that has to read the skills itself. */
const waitsMs = 3_000;
