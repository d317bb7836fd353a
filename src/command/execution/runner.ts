import type { Outcome } from "../../ports/outcome.ts";
import type { Applied } from "../../ports/rehearsal.ts";
import type { Confinement } from "../../ports/turn-event.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import type { ApprovedCommand } from "../policy/gate.ts";

export type RunOptions = {
  machine: MachineSnapshot;
  /** The person's terminal may be handed to the program, and sudo may ask on it. */
  terminal: boolean;
  /** Bytes for the command's standard input; undefined: the terminal's when handed over, else /dev/null. */
  input?: Uint8Array;
  /** Output kept and streamed per stream, in bytes; the rest is counted, dropped and marked. */
  maxOutputBytes: number;
  /** Milliseconds until SIGTERM, SIGKILL 5 s later; undefined: no limit. Reads get one. */
  timeoutMs?: number;
};

export type RunEvent =
  | { type: "started"; confinement: Confinement }
  | { type: "output"; stream: "stdout" | "stderr"; text: string }
  | { type: "finished"; outcome: Outcome }
  /** After a command that was rehearsed: how to take it back, and what came out otherwise than shown. */
  | ({ type: "applied" } & Applied);

/** Runs what the gate approved and nothing else; aborting ends the whole process group. */
export interface Runner {
  run(command: ApprovedCommand, options: RunOptions, signal: AbortSignal): AsyncIterable<RunEvent>;
}
