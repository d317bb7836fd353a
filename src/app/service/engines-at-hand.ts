import { existsSync } from "node:fs";
import type { Engines } from "../../ports/engines.ts";
import type { composeEngines } from "../compose-engines.ts";
import { serviceSocketIn } from "./service-socket.ts";

/**
 * The engines of the service where one runs here with the same settings, this process's own otherwise and as soon as it ends. Looking for it costs
 * one look at a file where there is none.
 */
export async function enginesAtHand(options: Parameters<typeof composeEngines>[0]): Promise<Engines> {
  const { dataFolder, uid } = options.environment;
  const own = async () => (await import("../compose-engines.ts")).composeEngines(options);
  const path = serviceSocketIn(dataFolder);
  if (!existsSync(path)) return own();
  const [{ connectToService }, { enginesOf }, { withOwnEngines }, { settingsMark }] = await Promise.all([
    import("../../service/service-client.ts"),
    import("../../service/remote-engines.ts"),
    import("../../service/with-own-engines.ts"),
    import("./settings-mark.ts"),
  ]);
  const service = await connectToService({ path, uid, onProgress: options.onProgress });
  const alike = (await service?.greeted)?.engines?.settings === settingsMark(options.settings);
  const borrowed = service === undefined || !alike ? undefined : await enginesOf(service);
  if (borrowed === undefined) service?.close();
  return borrowed === undefined ? own() : withOwnEngines(borrowed, own);
}
