import type { MachineSnapshot } from "../../command/machine/snapshot.ts";
import type { Plan } from "../../ports/plan.ts";
import type { Language } from "../../shared/language.ts";

/** What a later stage gets of a request that no skill understood. */
export type StageRequest = {
  text: string;
  normalised: string;
  language: Language;
  machine: MachineSnapshot;
};

/**
 * A further way of understanding, asked in order after the skills: a command proposer, a language model, documents.
 * Undefined passes the request on; below its own threshold a stage must do that rather than guess.
 */
export type Stage = (request: StageRequest, signal: AbortSignal) => Promise<Plan | undefined>;
