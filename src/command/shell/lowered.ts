/**
 * A script that needs no shell: literal argv pipelines joined by `;`, `&&` and `||`. What was judged is, byte for byte,
 * what is spawned. Globs, tildes and known variables have already become the words they stood for.
 */
export type Lowered = { steps: LoweredStep[] };

/** `when`: run always, only if the step before ended 0 ("and"), or only if it did not ("or"). */
export type LoweredStep = { when: "always" | "and" | "or"; negated: boolean; stages: LoweredStage[] };

export type LoweredStage = {
  argv: [string, ...string[]];
  environment: Record<string, string>;
  redirects: LoweredRedirect[];
};

export type LoweredRedirect =
  | { descriptor: number; kind: "null" } // to or from /dev/null
  | { descriptor: number; kind: "duplicate"; source: number } // 2>&1
  | { descriptor: 0; kind: "text"; text: string } // here-doc or here-string without expansions
  | { descriptor: 0; kind: "file"; path: string };
