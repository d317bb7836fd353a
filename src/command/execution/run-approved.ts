import { type ChildProcess, spawn } from "node:child_process";
import { closeSync } from "node:fs";
import type { Readable } from "node:stream";
import type { ApprovedCommand } from "../policy/gate.ts";
import type { EventQueue } from "./event-queue.ts";
import { commandEnvironment } from "./read-environment.ts";
import { realPipes } from "./real-pipes.ts";
import type { RunEvent, RunOptions } from "./runner.ts";
import { type Ending, supervise } from "./supervise.ts";
import { withTerminal } from "./terminal-handover.ts";

export type ApprovedRun = {
  command: ApprovedCommand;
  environment: Readonly<Record<string, string>>;
  options: RunOptions;
  queue: EventQueue<RunEvent>;
  signal: AbortSignal;
};

/** What a person said yes to, in bash without start-up files, in their folder and with their environment. */
export async function runApproved(run: ApprovedRun): Promise<Ending> {
  const { command, options } = run;
  const bash = ["--noprofile", "--norc", "-c", "--", command.script];
  return runUnsealed({
    ...run,
    program: "/bin/bash",
    words: bash,
    terminal: command.assessment.terminal && options.terminal,
  });
}

/** The same for a program other than bash (sudo). */
export async function runUnsealed(
  run: ApprovedRun & { program: string; words: readonly string[]; terminal: boolean },
): Promise<Ending> {
  if (run.options.input !== undefined || !run.options.terminal) return follow(run, "none");
  return run.terminal ? withTerminal(() => follow(run, "whole")) : follow(run, "keyboard");
}

/**
 * What the program gets of the person's terminal: nothing; the keyboard, to answer a question of its own while we follow
 * its output; or all of it. With either it stays in our process group, the only one that may read the keyboard.
 */
type Handover = "none" | "keyboard" | "whole";

async function follow(
  run: ApprovedRun & { program: string; words: readonly string[] },
  handover: Handover,
): Promise<Ending> {
  const { child, streams } = start(run, handover);
  return supervise({
    program: run.program,
    child,
    streams,
    ownsGroup: handover === "none",
    input: run.options.input,
    maxOutputBytes: run.options.maxOutputBytes,
    streamsOn: run.command.assessment.endless,
    timeoutMs: run.options.timeoutMs,
    endsStrays: false,
    queue: run.queue,
    signal: run.signal,
  });
}

function start(
  run: ApprovedRun & { program: string; words: readonly string[] },
  handover: Handover,
): { child: ChildProcess; streams: { stdout: Readable; stderr: Readable } | undefined } {
  const input = run.options.input !== undefined ? "pipe" : handover === "none" ? "ignore" : "inherit";
  const common = {
    cwd: run.command.folder,
    env: commandEnvironment(run.environment, run.command.folder),
    detached: handover === "none",
  };
  if (handover === "whole") {
    return {
      child: spawn(run.program, run.words, { ...common, stdio: [input, "inherit", "inherit"] }),
      streams: undefined,
    };
  }
  const [out, err] = realPipes(2) ?? [];
  if (out === undefined || err === undefined) {
    const child = spawn(run.program, run.words, { ...common, stdio: [input, "pipe", "pipe"] });
    return {
      child,
      streams: child.stdout && child.stderr ? { stdout: child.stdout, stderr: child.stderr } : undefined,
    };
  }
  const child = spawn(run.program, run.words, { ...common, stdio: [input, out.writer, err.writer] });
  closeSync(out.writer);
  closeSync(err.writer);
  return { child, streams: { stdout: out.reader, stderr: err.reader } };
}
