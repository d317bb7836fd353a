import type { Assessment } from "../../ports/assessment.ts";
import type { Rehearsal, RehearsedWork } from "../../ports/rehearsal.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import type { ShellParser } from "../shell/parse.ts";
import type { Journal } from "./journal/journal.ts";
import type { ViewLimits } from "./view/view.ts";
import type { ViewCapability } from "./view/view-capability.ts";

export type RehearserParts = {
  capability: ViewCapability;
  parser: ShellParser;
  journal: Journal;
  newId(): string;
  /** What a read prints, run like any other: judged, sealed, on record; undefined where it may or can not. */
  read(script: string, signal: AbortSignal): Promise<string | undefined>;
  limits?: Partial<ViewLimits>;
};

export type RehearsalRequest = {
  script: string;
  assessment: Assessment;
  machine: MachineSnapshot;
  /** Standard input of the script; undefined: /dev/null. */
  input: Uint8Array | undefined;
};

/** Rehearses scripts and keeps what came of them until it is carried out or released. */
export interface Rehearser extends RehearsedWork {
  /** Never throws for what the script does: that is a verdict. Throws E_CANCELLED. */
  rehearse(request: RehearsalRequest, signal: AbortSignal): Promise<Rehearsal>;
  /** Starts now what the next rehearsal needs first, while something else is done; does nothing where there are no views. */
  prepare(): void;
  /** Whether it would be run on a view, or only spoken about. */
  wouldRun(request: RehearsalRequest): boolean;
  /** Releases all that is still open. */
  close(): Promise<void>;
}
