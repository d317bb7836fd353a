import type { Language } from "../shared/language.ts";
import type { EngineHealth } from "./engines.ts";

/** Something that `neo start` keeps running: the engines it lends, its socket; voice, a hub, a web server. */
export interface ServicePart {
  readonly name: string;
  /** Resolves once it serves. Throws NeoError where it cannot; the others then serve without it. */
  start(signal: AbortSignal): Promise<void>;
  /** Ends its work in flight cleanly, and all that it started. Called after a start that failed, too. */
  stop(): Promise<void>;
  /** How it is, once it has started. */
  readonly state: { kind: "running" | "failed"; detail(language: Language): string };
}

export const partStates = ["waiting", "starting", "running", "failed", "stopped"] as const;

/** A part as people and `--json` are told of it. */
export type PartStatus = { name: string; state: (typeof partStates)[number]; detail: string };

/** A running service. Times in milliseconds since the epoch. */
export type ServiceStatus = {
  pid: number;
  version: string;
  since: number;
  parts: readonly PartStatus[];
  engines: readonly EngineHealth[];
  /** PSS of it and of all that it started. */
  memoryBytes: number;
  budgetBytes: number;
};
