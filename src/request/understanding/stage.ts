import type { MachineSnapshot } from "../../command/machine/snapshot.ts";
import type { Plan } from "../../ports/plan.ts";
import type { Language } from "../../shared/language.ts";

/** What a later stage gets of a request that no skill understood. */
export type StageRequest = {
  text: string;
  normalised: string;
  language: Language;
  machine: MachineSnapshot;
  /** Something was piped in for the request to work on. */
  hasInput?: boolean;
  /** The request that was asked back about, where this may be the reply. */
  before?: string;
  /** A skill has an answer that leaves words of the request over: only who is quick need try to know better. */
  inHand?: boolean;
  /** What the skills make of a part of the request, where it has several, on the machine as the parts before leave it. */
  bySkills?(part: string, machine: MachineSnapshot): Promise<Plan | undefined>;
};

/**
 * A further way of understanding, asked in order after the skills: a command proposer, a language model, documents.
 * Undefined passes the request on; below its own threshold a stage must do that rather than guess.
 */
export type Stage = (request: StageRequest, signal: AbortSignal) => Promise<Plan | undefined>;
