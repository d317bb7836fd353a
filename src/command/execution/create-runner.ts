import { statSync } from "node:fs";
import type { RehearsedWork } from "../../ports/rehearsal.ts";
import { NeoError } from "../../shared/errors.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import type { ApprovedCommand } from "../policy/gate.ts";
import type { SandboxCapability } from "../sandbox/capability.ts";
import { carryOutRehearsed, rehearsedRun } from "./carry-out-rehearsed.ts";
import { EventQueue } from "./event-queue.ts";
import { outcomeOf } from "./outcome-of.ts";
import { planRead, type ReadRequest } from "./plan-read.ts";
import type { RootSession } from "./root-session.ts";
import { runApproved } from "./run-approved.ts";
import type { RootLauncher } from "./run-as-root.ts";
import { runRead } from "./run-read.ts";
import type { RunEvent, Runner, RunOptions } from "./runner.ts";

export type RunnerParts = {
  /** The gate's: right before a command runs. Throws E_APPROVAL_*. */
  redeem(command: ApprovedCommand, machine: MachineSnapshot): void;
  capability: SandboxCapability;
  /** The person's variables that commands may have. */
  environment: Readonly<Record<string, string>>;
  /** What becomes of rehearsals; undefined where there are none. */
  work?: RehearsedWork;
  /** The root child that rehearsed this and waits, for an ordinary user's command as root. */
  rootSession?: (rehearsalId: string) => RootSession | undefined;
  /** How to become root; undefined where that is not offered. */
  root: RootLauncher | undefined;
};

export type ConfiningRunner = Runner & {
  /** Whether a read would run sealed and tell the truth; if not, a person is to be asked before it is approved. */
  canConfine(read: ReadRequest, machine: MachineSnapshot): boolean;
};

/** The one place that starts what the gate approved. */
export function createRunner(parts: RunnerParts): ConfiningRunner {
  const contextFor = (machine: MachineSnapshot) => ({
    machine,
    capability: parts.capability,
    environment: { ...parts.environment, ...machine.environment },
  });
  return {
    canConfine: (read, machine) => planRead(read, contextFor(machine)) !== undefined,
    async *run(command, options, signal) {
      const queue = new EventQueue<RunEvent>();
      // A reader that walks away ends the command.
      const leaving = new AbortController();
      const until = AbortSignal.any([signal, leaving.signal]);
      const done = start({ ...parts, ...contextFor(options.machine) }, command, options, queue, until).then(
        () => queue.end(),
        (error: unknown) => queue.fail(error),
      );
      try {
        yield* queue;
      } finally {
        leaving.abort();
        await done;
        if (command.rehearsal !== undefined) await parts.work?.release(command.rehearsal.id);
      }
    },
  };
}

async function start(
  parts: RunnerParts & { machine: MachineSnapshot },
  command: ApprovedCommand,
  options: RunOptions,
  queue: EventQueue<RunEvent>,
  signal: AbortSignal,
): Promise<void> {
  const { machine, environment } = parts;
  checkFolder(command.folder);
  const read = command.risk === "read" ? planRead(command, parts) : undefined;
  // What nobody was asked about runs sealed, or is just what was seen on the view, or not at all.
  if (command.by === "policy" && read === undefined && command.rehearsal?.verdict !== "complete") {
    throw new NeoError("E_SANDBOX_UNAVAILABLE", { reason: parts.capability.reasons.join(", ") || "-" });
  }
  if (signal.aborted) throw new NeoError("E_CANCELLED");
  const redeem = () => parts.redeem(command, machine);
  const run = { command, environment, options, queue, signal };
  if (command.assessment.privilege === "root" && machine.uid !== 0) {
    if (parts.root === undefined) throw new NeoError("E_ROOT_NEEDS_TERMINAL");
    const rootRun = { ...run, launcher: parts.root, read, redeem };
    const session = command.rehearsal && parts.rootSession?.(command.rehearsal.id);
    if (session !== undefined) return session.carryOut(rootRun);
    const { runAsRoot } = await import("./run-as-root.ts");
    return runAsRoot(rootRun);
  }
  redeem();
  const began = performance.now();
  const rehearsed = read === undefined ? rehearsedRun(run, parts.work) : undefined;
  if (rehearsed?.verdict === "complete") return carryOutRehearsed(rehearsed);
  const kept = await rehearsed?.keep();
  queue.push({ type: "started", confinement: read?.sandbox.confinement ?? "none" });
  const ending = read === undefined ? await runApproved(run) : await runRead({ ...run, plan: read });
  queue.push({ type: "finished", outcome: outcomeOf(ending, performance.now() - began) });
  if (kept !== undefined) queue.push({ type: "applied", ...(await kept.finish()) });
}

function checkFolder(folder: string): void {
  try {
    if (statSync(folder).isDirectory()) return;
  } catch {}
  throw new NeoError("E_FOLDER_GONE", { folder });
}
