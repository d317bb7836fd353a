import { readFileSync } from "node:fs";
import type { MemoryMap, MemoryStage } from "../../frontends/cli/services.ts";
import type { EngineHealth, LentEngines } from "../../ports/engines.ts";
import type { ServiceStatus } from "../../ports/service.ts";
import { enginesOf } from "../../service/remote-engines.ts";
import { connectToService, type ServiceClient } from "../../service/service-client.ts";
import { NeoError, toNeoError } from "../../shared/errors.ts";
import { machineMemory } from "../compose-engines.ts";
import type { Environment } from "../environment.ts";
import { serviceSocketIn } from "../service/service-socket.ts";
import { childService } from "../start/child-service.ts";
import { engineTrials } from "./engine-trials.ts";
import { swapAdvice } from "./swap-advice.ts";

/**
 * What the product takes, idle and with each engine that is installed, one after the other: PSS of the service and of all
 * that it started. The service that runs is measured, or one that is started for it. Nothing is fetched.
 */
export async function measureMemory(options: {
  environment: Environment;
  tell(stage: MemoryStage): void;
  signal: AbortSignal;
}): Promise<MemoryMap> {
  const { environment, tell, signal } = options;
  const connected = () => connectToService({ path: serviceSocketIn(environment.dataFolder), uid: environment.uid });
  const running = await connected();
  if (running === undefined) tell({ stage: "starting" });
  const child = running === undefined ? await childService(environment.variables, signal) : undefined;
  const service = running ?? (await connected());
  try {
    const engines = service === undefined ? undefined : await enginesOf(service);
    if (service === undefined || engines === undefined) throw new NeoError("E_SERVICE_GONE", {}, { retryable: true });
    return await measure(service, engines, options);
  } finally {
    service?.close();
    await child?.end();
  }
}

async function measure(
  service: ServiceClient,
  engines: LentEngines,
  { tell, signal }: { tell(stage: MemoryStage): void; signal: AbortSignal },
): Promise<MemoryMap> {
  const status = async () => (await service.call("status", { language: "en" }, signal)).value;
  const before = await status();
  const rows: MemoryMap["engines"][number][] = [];
  let most = before.memoryBytes;
  for (const { name, needBytes } of before.engines) {
    tell({ stage: "loading", engine: name });
    const problem = await woken(
      before.engines.find((engine) => engine.name === name),
      engines,
      signal,
    );
    const after = await status();
    most = Math.max(most, after.memoryBytes);
    const memory = after.engines.find((engine) => engine.name === name)?.memory;
    rows.push({ name, needBytes, loadedBytes: problem === undefined ? memory?.pssBytes : undefined, problem });
  }
  const memoryBytes = machineMemory();
  const swapBytes = swapOf(readFileSync("/proc/meminfo", "utf8"));
  return {
    idleBytes: idleOf(before),
    engines: rows,
    loadedBytes: most,
    budgetBytes: before.budgetBytes,
    memoryBytes,
    swapBytes,
    advice: swapAdvice({ memoryBytes, swapBytes }),
  };
}

/** Why it is not loaded; undefined where it is. */
async function woken(
  engine: EngineHealth | undefined,
  engines: LentEngines,
  signal: AbortSignal,
): Promise<MemoryMap["engines"][number]["problem"]> {
  const trial = engineTrials.find((known) => known.engine === engine?.name);
  if (trial === undefined || engine?.installedBytes === undefined) return "absent";
  try {
    return (await trial.wake(engines, signal)) ? undefined : "absent";
  } catch (thrown) {
    const { code, parameters } = toNeoError(thrown);
    if (code === "E_CANCELLED") throw thrown;
    return { code, parameters };
  }
}

/** Without the engines that happen to be loaded. */
function idleOf({ memoryBytes, engines }: ServiceStatus): number {
  return engines.reduce((rest, { memory }) => rest - (memory?.pssBytes ?? 0), memoryBytes);
}

function swapOf(meminfo: string): number {
  return Number(/^SwapTotal:\s+(\d+) kB/m.exec(meminfo)?.[1] ?? 0) * 1024;
}
