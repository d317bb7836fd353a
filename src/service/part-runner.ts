import type { Log } from "../ports/log.ts";
import type { PartStatus, ServicePart } from "../ports/service.ts";
import { NeoError, toNeoError } from "../shared/errors.ts";
import type { Language } from "../shared/language.ts";
import { message } from "../shared/messages/catalogue.ts";
import { visible } from "../shared/text.ts";

type Kept = { part: ServicePart; state: PartStatus["state"]; error: NeoError | undefined };

/** Starts the parts of a service and ends them. One that cannot start is named, and the others serve. */
export class PartRunner {
  readonly #kept: Kept[];
  readonly #log: Log;
  readonly #changed: (name: string) => void;

  constructor(parts: readonly ServicePart[], options: { log: Log; changed(name: string): void }) {
    this.#kept = parts.map((part) => ({ part, state: "waiting", error: undefined }));
    this.#log = options.log;
    this.#changed = options.changed;
  }

  /** All at once: one that hangs holds up nobody. Resolves when each serves or has failed, or after `patienceMs`. */
  async start(patienceMs: number, signal: AbortSignal): Promise<void> {
    let enough: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      enough = setTimeout(resolve, patienceMs);
    });
    await Promise.race([Promise.all(this.#kept.map((kept) => this.#start(kept, signal))), patience]);
    clearTimeout(enough);
  }

  /** The last of the list first. One that does not end is left behind: the process is about to end. */
  async stop(patienceMs: number): Promise<void> {
    for (const kept of [...this.#kept].reverse()) {
      let tooLate: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        tooLate = setTimeout(() => reject(new NeoError("E_INTERNAL", { reason: "it does not end" })), patienceMs);
      });
      try {
        await Promise.race([kept.part.stop(), late]);
        this.#log.info("part stopped", { part: kept.part.name });
      } catch (thrown) {
        const { code, parameters } = toNeoError(thrown);
        this.#log.error("part did not stop", { part: kept.part.name, code, ...parameters });
      }
      clearTimeout(tooLate);
      this.#become(kept, "stopped");
    }
  }

  statuses(language: Language): PartStatus[] {
    return this.#kept.map((kept) => statusOf(kept, language));
  }

  status(name: string, language: Language): PartStatus | undefined {
    return this.statuses(language).find((status) => status.name === name);
  }

  async #start(kept: Kept, signal: AbortSignal): Promise<void> {
    this.#become(kept, "starting");
    try {
      await kept.part.start(signal);
      if (kept.state === "starting") this.#become(kept, "running");
      this.#log.info("part started", { part: kept.part.name });
    } catch (thrown) {
      kept.error = toNeoError(thrown);
      const { code, parameters } = kept.error;
      this.#log.error("part failed to start", { part: kept.part.name, code, ...parameters });
      if (kept.state === "starting") this.#become(kept, "failed");
    }
  }

  #become(kept: Kept, state: Kept["state"]): void {
    kept.state = state;
    this.#changed(kept.part.name);
  }
}

function statusOf({ part, state, error }: Kept, language: Language): PartStatus {
  const { name } = part;
  if (error !== undefined) return { name, state, detail: `${errorWords(error, language)} (${error.code})` };
  if (state !== "running") return { name, state, detail: "" };
  const { kind, detail } = part.state;
  return { name, state: kind, detail: detail(language) };
}

function errorWords({ code, parameters }: NeoError, language: Language): string {
  const shown = Object.entries(parameters).map(([key, value]) => [
    key,
    typeof value === "string" ? visible(value) : value,
  ]);
  return message(language, code, Object.fromEntries(shown));
}
