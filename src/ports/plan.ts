/** Where a plan came from: nobody but a person's own words (`user`) may name a network host freely. */
export type PlanSource = "skill" | "mango" | "llm" | "user";

export type Citation = { title: string; locator: string };

/** What a request was understood as. `script` is bash text; `confidence` is in [0, 1] and calibrated per source. */
export type Plan =
  | { kind: "command"; script: string; source: PlanSource; confidence: number; say: string; skill?: string }
  | { kind: "answer"; text: string; citations: Citation[] }
  | { kind: "clarify"; question: string; choices: string[] }
  | { kind: "refuse"; reason: string };
