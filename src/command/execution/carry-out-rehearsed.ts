import type { Applied, RehearsedWork, WorkRecord } from "../../ports/rehearsal.ts";
import type { RehearsedApproval } from "../policy/gate.ts";
import { maskSecrets } from "../policy/mask-secrets.ts";
import type { ApprovedRun } from "./run-approved.ts";

/** An approved command with what was shown before the yes, and the hands to carry that out. */
export type RehearsedRun = {
  verdict: RehearsedApproval["verdict"];
  shown: RehearsedApproval;
  run: ApprovedRun;
  apply(): Promise<Applied>;
  /** For one that runs for real: keeps the originals of what was shown, where anything was. */
  keep(): Promise<{ finish(): Promise<Applied> } | undefined>;
};

export function rehearsedRun(run: ApprovedRun, work: RehearsedWork | undefined): RehearsedRun | undefined {
  const { command, signal } = run;
  const shown = command.rehearsal;
  if (shown === undefined || work === undefined) return undefined;
  const record: WorkRecord = { turn: command.turn, script: maskSecrets(command.script), undo: shown.undo };
  return {
    verdict: shown.verdict,
    shown,
    run,
    apply: () => work.apply(shown.id, record, signal),
    keep: async () => (shown.verdict === "none" ? undefined : work.keep(shown.id, record)),
  };
}

/**
 * What was approved is what happens: the changes that were shown are made, and the output is that of the rehearsal. The
 * script does not run again.
 */
export async function carryOutRehearsed({ shown, run, apply }: RehearsedRun): Promise<void> {
  const { queue } = run;
  const began = performance.now();
  const applied = await apply();
  queue.push({ type: "started", confinement: "rehearsed" });
  const { stdout = "", stderr = "", cut = false, exitCode = 0, signal } = shown.run ?? {};
  if (stdout !== "") queue.push({ type: "output", stream: "stdout", text: stdout });
  if (stderr !== "") queue.push({ type: "output", stream: "stderr", text: stderr });
  const durationMs = performance.now() - began;
  queue.push({ type: "finished", outcome: { exitCode, signal, stdout, stderr, cut, durationMs } });
  queue.push({ type: "applied", ...applied });
}
