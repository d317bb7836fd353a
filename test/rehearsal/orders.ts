import type { Verdict } from "../../src/ports/rehearsal.ts";
import type { ToldChange } from "./predicted-tree.ts";

/** What the test asks of the process that rehearses, with the identity of whom it speaks for. One line of JSON each. */
export type Order =
  | { do: "rehearse"; script: string; folder: string }
  | { do: "apply" }
  | { do: "keep" }
  | { do: "finish" }
  | { do: "undo" }
  | { do: "release" };

/** An error that it met. */
export type Refusal = {
  refused: string;
  parameters?: Readonly<Record<string, string | number>>;
  text?: string;
};

/** A rehearsal as the worker tells it. */
export type Told = {
  exitCode: number;
  stdout: string;
  stderr: string;
  cut: boolean;
  /** False: nothing was run, not even on a view. */
  ran: boolean;
  verdict: Verdict;
  /** Below the folder; what changed elsewhere is in `elsewhere`: the path as latin1, and the words for people. */
  changes: readonly ToldChange[];
  elsewhere: readonly { path: string; text: string }[];
};

/** What the files that changed hold on the view, just before it is applied. */
export type Contents = { contents: readonly (readonly [path: string, content: string])[] };

/** Paths that a real run left otherwise than foretold, as the journal tells it. */
export type Finished = { differences: readonly string[] };

/** Paths that undo left alone or could not bring back, and the words for people. */
export type Undone = { notUndone: readonly { path: string; text: string }[] };
