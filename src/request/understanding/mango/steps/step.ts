import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { StageRequest } from "../../stage.ts";

/** What one step was understood as, by a skill or from a recipe. */
export type Step = {
  script: string;
  certainty: number;
  sentence: string;
  /** Put together from all that was said, so that nothing of it is left out. */
  isComposed?: boolean;
};

export type StepParts = {
  /** Who understands one step that no skill does, on the machine as the steps before leave it. */
  one(part: StageRequest): Promise<Step | undefined>;
  /** What is likeliest, whether or not it is likely enough: for all of the request, and the few for one step of it. */
  likely?: { whole: { script: string; certainty: number }; few(part: StageRequest): Promise<readonly string[]> };
  /** Whether a command only looks. */
  reads(script: string, machine: MachineSnapshot): Promise<boolean>;
};
