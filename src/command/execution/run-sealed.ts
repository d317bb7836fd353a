import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { NeoError } from "../../shared/errors.ts";
import { conductorArguments, conductorEnvironment, type Seal, type Stage } from "../sandbox/conductor.ts";
import { feedFilter } from "../sandbox/feed-filter.ts";
import { bashPipeline, filterDescriptor } from "../sandbox/namespaces.ts";
import type { SandboxPlan } from "../sandbox/profile.ts";
import type { EventQueue } from "./event-queue.ts";
import type { RunEvent, RunOptions } from "./runner.ts";
import { type Ending, supervise } from "./supervise.ts";

export type SealedRun = {
  plan: SandboxPlan;
  stages: readonly Stage[];
  folder: string;
  environment: Readonly<Record<string, string>>;
  options: RunOptions;
  /** The program has the terminal itself. */
  terminal: boolean;
  streamsOn: boolean;
  timeoutMs: number | undefined;
  queue: EventQueue<RunEvent>;
  signal: AbortSignal;
};

/** One pipeline under its seal. Throws E_SANDBOX_UNAVAILABLE when the seal could not be put on: then nothing ran. */
export async function runSealed(run: SealedRun): Promise<Ending> {
  const scratch = run.plan.scratch ? scratchFolder() : undefined;
  try {
    return await runWith(run, scratch);
  } finally {
    if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
  }
}

async function runWith(run: SealedRun, scratch: string | undefined): Promise<Ending> {
  const { plan, stages, terminal } = run;
  const environment = scratch === undefined ? run.environment : { ...run.environment, TMPDIR: scratch };
  const child = startPlan(run, environment, scratch);
  const status = plan.kind === "sealed" ? statusText(child) : undefined;
  const { stdout, stderr } = child;
  const ending = await supervise({
    program: stages.map((stage) => stage.argv[0]).join(" | "),
    child,
    streams: stdout === null || stderr === null ? undefined : { stdout, stderr },
    ownsGroup: !terminal,
    input: run.options.input,
    maxOutputBytes: run.options.maxOutputBytes,
    streamsOn: run.streamsOn,
    timeoutMs: run.timeoutMs,
    endsStrays: true,
    queue: run.queue,
    signal: run.signal,
  });
  return status === undefined ? ending : { ...ending, ...readStatus(await status, stages) };
}

function startPlan(run: SealedRun, environment: Record<string, string>, scratch: string | undefined): ChildProcess {
  const { plan, stages, folder: cwd, terminal, options } = run;
  const input = options.input === undefined ? (terminal ? "inherit" : "ignore") : "pipe";
  const output = terminal ? "inherit" : "pipe";
  const common = { cwd, detached: !terminal };
  switch (plan.kind) {
    case "sealed": {
      const env = conductorEnvironment(environment);
      const words = conductorArguments(plan.architecture, withScratch(plan.seal, scratch), stages);
      return spawn(plan.perl, words, { ...common, env, stdio: [input, output, output, "pipe"] });
    }
    case "namespaces": {
      const [program, ...before] = plan.enter;
      const words = [...before, "/bin/bash", ...bashPipeline(stages)];
      const unused = Array<"ignore">(filterDescriptor - 3).fill("ignore");
      const stdio = [input, output, output, ...unused, "pipe"] as const;
      const child = spawn(program, words, { ...common, env: environment, stdio: [...stdio] });
      feedFilter(child, plan.filter);
      return child;
    }
    default:
      return plan satisfies never;
  }
}

/** The conductor's own words, on descriptor 3. */
async function statusText(child: ChildProcess): Promise<string> {
  const stream = child.stdio[3];
  if (!(stream instanceof Readable)) return "";
  let text = "";
  stream.setEncoding("utf8").on("data", (piece: string) => {
    text += piece;
  });
  await new Promise<void>((resolve) => {
    stream.once("close", () => resolve()).once("error", () => resolve());
  });
  return text;
}

/** How the last stage ended, as bash counts; nothing when the conductor was ended before it could say. */
function readStatus(text: string, stages: readonly Stage[]): Partial<Pick<Ending, "code" | "signal">> {
  const seal = /^seal (.*)$/m.exec(text);
  if (seal !== null) throw new NeoError("E_SANDBOX_UNAVAILABLE", { reason: seal[1] ?? "" });
  const exec = /^exec (\d+) \d+ (.*)$/m.exec(text);
  if (exec !== null) {
    const program = stages[Number(exec[1])]?.argv[0] ?? "";
    throw new NeoError("E_SPAWN_FAILED", { program, reason: exec[2] ?? "" });
  }
  const done = /^done (\d+) (\d+)$/m.exec(text);
  if (done === null) return {};
  return { code: Number(done[1]), signal: signalName(Number(done[2])) };
}

function signalName(number: number): NodeJS.Signals | null {
  const found = Object.entries(constants.signals).find(([, value]) => value === number);
  return found === undefined ? null : (found[0] as NodeJS.Signals);
}

/** Undefined on a full or read-only disk: then a big sort fails with its own words. */
function scratchFolder(): string | undefined {
  try {
    return mkdtempSync(join(tmpdir(), "neo-scratch-"));
  } catch {
    return undefined;
  }
}

function withScratch(seal: Seal, scratch: string | undefined): Seal {
  if (scratch === undefined || seal.landlock === undefined) return seal;
  return { ...seal, landlock: { ...seal.landlock, writable: [...seal.landlock.writable, scratch] } };
}
