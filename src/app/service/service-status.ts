import type { ServiceStatus } from "../../ports/service.ts";
import { connectToService } from "../../service/service-client.ts";
import { NeoError } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import type { Environment } from "../environment.ts";
import { serviceSocketIn } from "./service-socket.ts";

/** What the service of this data folder says of itself; undefined where none runs, or it ends meanwhile. */
export async function serviceStatus(
  { dataFolder, uid }: Environment,
  language: Language,
  signal: AbortSignal,
): Promise<ServiceStatus | undefined> {
  const service = await connectToService({ path: serviceSocketIn(dataFolder), uid });
  try {
    return (await service?.call("status", { language }, signal))?.value;
  } catch (thrown) {
    if (thrown instanceof NeoError && thrown.code === "E_SERVICE_GONE") return undefined;
    throw thrown;
  } finally {
    service?.close();
  }
}
