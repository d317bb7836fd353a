/** Where a plan came from: nobody but a person's own words (`user`) may name a network host freely. */
export type PlanSource = "skill" | "mango" | "llm" | "user";

export type Citation = { title: string; locator: string };

/** `script` is bash text; `confidence` is in [0, 1] and calibrated per source. */
export type CommandPlan = {
  kind: "command";
  script: string;
  source: PlanSource;
  confidence: number;
  say: string;
  /** The one skill whose command the script is. */
  skill?: string;
  /** Of a request of several steps: what the script does, in order. */
  steps?: readonly { skill: string; slots: Readonly<Record<string, string>> }[];
  /** What is to be done next, if this went well. */
  next?: CommandPlan;
};

/** What a request was understood as. */
export type Plan =
  | CommandPlan
  | { kind: "answer"; text: string; citations: Citation[] }
  | { kind: "clarify"; question: string; choices: string[] }
  | { kind: "refuse"; reason: string };
