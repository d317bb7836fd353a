import { memoryOfTree } from "../../engines/memory/process-memory.ts";
import type { ServiceNews } from "../../frontends/cli/services.ts";
import { processTerminal } from "../../frontends/cli/terminal.ts";
import type { Log } from "../../ports/log.ts";
import type { ServicePart, ServiceStatus } from "../../ports/service.ts";
import type { Lent } from "../../service/answer-call.ts";
import { PartRunner } from "../../service/part-runner.ts";
import { ServiceLock } from "../../service/service-lock.ts";
import { ServiceSocket } from "../../service/service-socket.ts";
import { systemClock } from "../../shared/clock.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { composeEngines } from "../compose-engines.ts";
import type { Config } from "../config/defaults.ts";
import { loadConfig } from "../config/load.ts";
import type { Environment } from "../environment.ts";
import { serviceSocketIn } from "../service/service-socket.ts";
import { settingsMark } from "../service/settings-mark.ts";
import { version } from "../version.ts";
import { garbageCollector } from "./collect-garbage.ts";
import { enginesPart } from "./engines-part.ts";
import { serviceManager } from "./notify-systemd.ts";
import { planner } from "./planner.ts";
import { serviceLog } from "./service-log.ts";
import { voicePart } from "./voice-part.ts";
import { wyomingPart } from "./wyoming-part.ts";

/**
 * `neo start`: runs until the signal says to end, then ends all that it started. False where no part could start.
 * Throws E_SERVICE_RUNNING, E_CONFIG_*, E_STORE_UNWRITABLE.
 */
export async function startService(options: {
  environment: Environment;
  language: Language;
  logTo: NodeJS.WriteStream;
  tell(news: ServiceNews): void;
  signal: AbortSignal;
}): Promise<boolean> {
  const { language, tell, signal } = options;
  const environment = withoutManager(options.environment);
  const settings = await loadConfig(environment.configFiles);
  using _lock = ServiceLock.take(environment.dataFolder);
  const log = serviceLog({ stream: options.logTo, level: settings.service.logLevel });
  const manager = serviceManager(options.environment.variables);
  const collectGarbage = garbageCollector();
  const given = { environment, settings, language, log, collectGarbage, status: (spoken: Language) => status(spoken) };
  const parts = new PartRunner(serviceParts(given), {
    log,
    changed: (name) => {
      const part = parts.status(name, language);
      if (part !== undefined) tell({ type: "part", part });
    },
  });
  const since = systemClock.now();
  const status = async (spoken: Language): Promise<Pick<ServiceStatus, "parts" | "since">> => ({
    parts: parts.statuses(spoken),
    since,
  });
  const signsOfLife = setInterval(() => manager?.send("WATCHDOG=1"), (manager?.watchdogMs ?? 60_000) / 2);
  try {
    log.info("service starting", { version });
    await parts.start(patienceMs, signal);
    const found = parts.statuses(language);
    const serving = found.filter(({ state }) => state === "running");
    if (serving.length === 0) return false;
    manager?.send("READY=1", `STATUS=${statusLine(found)}`);
    log.info("service ready", { parts: serving.length, of: found.length });
    tell({ type: "ready", pid: process.pid, parts: found });
    await ended(signal);
    return true;
  } finally {
    log.info("service stopping");
    manager?.send("STOPPING=1");
    tell({ type: "stopping" });
    await parts.stop(patienceMs);
    log.info("service stopped");
    clearInterval(signsOfLife);
    await manager?.close();
  }
}

/** How long one part may take to start, or to end. */
const patienceMs = 20_000;

/** All that the service runs, in the order in which it is to end from the last. */
function serviceParts(given: {
  environment: Environment;
  settings: Config;
  language: Language;
  log: Log;
  collectGarbage(): void;
  status(language: Language): Promise<Pick<ServiceStatus, "parts" | "since">>;
}): ServicePart[] {
  const { environment, settings, language, log, collectGarbage } = given;
  const plans = planner({ idleMs: settings.engines.idleMs, log });
  const engines = enginesPart(() =>
    composeEngines({
      environment,
      settings,
      onProgress: (progress) => socket.progress(progress),
      besides: plans.memory,
    }),
  );
  const planning: ServicePart = {
    name: "planning",
    start: async () => {},
    stop: plans.close,
    state: { kind: "running", detail: (language) => message(language, "service_planning_detail") },
  };
  const lent: Lent = {
    version,
    plan: plans.plan,
    engines: engines.lent,
    settings: settingsMark(settings),
    status: async (language) => ({
      ...(await given.status(language)),
      pid: process.pid,
      version,
      engines: (await engines.lent()?.health()) ?? [],
      memoryBytes: memoryOfTree(process.pid)?.pssBytes ?? 0,
      budgetBytes: Math.floor(engines.lent()?.budgetBytes ?? 0),
    }),
  };
  const socket = new ServiceSocket({
    path: serviceSocketIn(environment.dataFolder),
    lent,
    log,
    rested: collectGarbage,
  });
  const wyoming = wyomingPart({ address: settings.speech.wyoming, engines: engines.lent, language, version });
  const voice = voicePart({
    ...{ environment, language, log, terminal: processTerminal(), engines: engines.lent },
    device: settings.audio.input,
  });
  const wanted = [
    ...(settings.speech.wyoming === "" ? [] : [wyoming]),
    ...(settings.voice.service === "on" ? [voice] : []),
  ];
  return [engines, planning, socket, ...wanted];
}

/** What speaks for us to the service manager is not handed down to what we start. */
function withoutManager(environment: Environment): Environment {
  const { NOTIFY_SOCKET: _, WATCHDOG_PID: __, WATCHDOG_USEC: ___, ...variables } = environment.variables;
  return { ...environment, variables };
}

/** For `systemctl status`. */
function statusLine(parts: ReturnType<PartRunner["statuses"]>): string {
  return parts.map(({ name, state }) => `${name} ${state}`).join(", ");
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
