import { NeoError } from "../../shared/errors.ts";
import type { ApprovedCommand } from "../policy/gate.ts";
import type { Stage } from "../sandbox/conductor.ts";
import { staysLocked } from "../sandbox/process-folders.ts";
import type { SandboxPlan } from "../sandbox/profile.ts";
import type { LoweredStage } from "../shell/lowered.ts";
import type { EventQueue } from "./event-queue.ts";
import type { ReadPlan } from "./plan-read.ts";
import { commandEnvironment, trustedPath } from "./read-environment.ts";
import { runSealed } from "./run-sealed.ts";
import type { RunEvent, RunOptions } from "./runner.ts";
import type { Ending } from "./supervise.ts";
import { withTerminal } from "./terminal-handover.ts";

export type ReadRun = {
  command: ApprovedCommand;
  plan: ReadPlan;
  environment: Readonly<Record<string, string>>;
  options: RunOptions;
  queue: EventQueue<RunEvent>;
  signal: AbortSignal;
};

/** Runs a read's pipelines one after the other under its seal, as `;`, `&&`, `||` and `!` say. */
export async function runRead(run: ReadRun): Promise<Ending> {
  const { assessment } = run.command;
  const terminal = assessment.terminal && run.options.terminal && run.options.input === undefined;
  if (terminal) return withTerminal(() => runSteps(run, true));
  return runSteps(run, false);
}

async function runSteps(run: ReadRun, terminal: boolean): Promise<Ending> {
  const { command, plan, options } = run;
  const proxy =
    plan.engine === undefined
      ? undefined
      : await (await import("../sandbox/docker-proxy.ts")).startDockerProxy(plan.engine);
  try {
    const base = commandEnvironment(run.environment, command.folder);
    const environment = proxy === undefined ? base : { ...base, DOCKER_HOST: `unix://${proxy.socket}` };
    const shell = plan.lowered === undefined;
    const all = shell ? { ...environment, PATH: trustedPath(environment.PATH ?? "") } : environment;
    const deadline = deadlineFor(run, terminal);
    let sum: Ending = { code: 0, signal: null, stdout: "", stderr: "", cut: false };
    for (const step of plan.lowered?.steps ?? [shellStep(command.script)]) {
      if (step.when === "and" && sum.code !== 0) continue;
      if (step.when === "or" && sum.code === 0) continue;
      const ending = await runSealed({
        plan: plan.sandbox,
        stages: step.stages.map((stage) => resolve(stage, command, plan.sandbox)),
        folder: command.folder,
        environment: all,
        options: { ...options, maxOutputBytes: options.maxOutputBytes - Buffer.byteLength(sum.stdout + sum.stderr) },
        terminal,
        streamsOn: command.assessment.endless,
        timeoutMs: deadline === undefined ? undefined : Math.max(1, deadline - performance.now()),
        queue: run.queue,
        signal: run.signal,
      });
      sum = {
        ...(step.negated ? { code: ending.code === 0 ? 1 : 0, signal: null } : ending),
        stdout: sum.stdout + ending.stdout,
        stderr: sum.stderr + ending.stderr,
        cut: sum.cut || ending.cut,
      };
      if (run.signal.aborted || (deadline !== undefined && performance.now() >= deadline))
        return { ...sum, ...ended(ending) };
    }
    return sum;
  } finally {
    proxy?.close();
  }
}

const readTimeoutMs = 60_000;

function deadlineFor({ command, options }: ReadRun, terminal: boolean): number | undefined {
  const limit = options.timeoutMs ?? (terminal || command.assessment.endless ? undefined : readTimeoutMs);
  return limit === undefined ? undefined : performance.now() + limit;
}

/** An abort between two stages' ends still counts as one. */
function ended({ code, signal }: Ending): Pick<Ending, "code" | "signal"> {
  return { code, signal };
}

const bash = "/bin/bash";

function shellStep(script: string): { when: "always"; negated: false; stages: LoweredStage[] } {
  const argv: LoweredStage["argv"] = [bash, "--noprofile", "--norc", "-c", "--", script];
  return { when: "always", negated: false, stages: [{ argv, environment: {}, redirects: [] }] };
}

/** The file that was judged under this name, and no other. */
function resolve(stage: LoweredStage, command: ApprovedCommand, plan: SandboxPlan): Stage {
  const [name] = stage.argv;
  const unlocked = plan.kind === "sealed" && plan.peeks && !staysLocked(stage.argv, command.folder);
  if (name === bash && stage.argv[1] === "--noprofile")
    return { ...stage, unlocked, file: bash, argv: ["bash", ...stage.argv.slice(1)] };
  const found = command.assessment.programs.find((program) => program.name === name);
  if (found === undefined) throw new NeoError("E_APPROVAL_MISMATCH", { what: name });
  if (found.file === undefined) throw new NeoError("E_SPAWN_FAILED", { program: name, reason: "ENOENT" });
  if (!found.trusted) throw new NeoError("E_SANDBOX_UNAVAILABLE", { reason: `${name}: ${found.file}` });
  return { ...stage, unlocked, file: found.file };
}
