import type { Thing } from "../thing.ts";

/** How something is, as a command that tells by its exit. `about`: what a pronoun after it means. */
export type State = { script: string; not: boolean; about: Thing | undefined; isOfFile?: boolean };
