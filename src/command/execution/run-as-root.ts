import { spawn } from "node:child_process";
import { NeoError } from "../../shared/errors.ts";
import { trustedProgram } from "../sandbox/machine-facts.ts";
import { outcomeOf } from "./outcome-of.ts";
import type { ReadPlan } from "./plan-read.ts";
import { commandEnvironment } from "./read-environment.ts";
import { endOf, startRootChild } from "./root-child-process.ts";
import { encodeWishes } from "./root-protocol.ts";
import { type ApprovedRun, runUnsealed } from "./run-approved.ts";
import { stripSudo } from "./strip-sudo.ts";
import { askSudo, authenticate } from "./sudo.ts";
import { withTerminal } from "./terminal-handover.ts";

/** How this program starts itself again as root. */
export type RootLauncher = {
  node: string;
  /** Flags this Node was started with (process.execArgv): a read-only clone needs its own. */
  nodeFlags?: readonly string[];
  main: string;
  dataFolder: string;
  /** Default: the system's own. */
  sudo?: string;
};

export type RootRun = ApprovedRun & {
  launcher: RootLauncher;
  /** A read's plan: it may only run sealed, in the root child. */
  read: ReadPlan | undefined;
  /** Marks the approval as used, where the root child is not there to do it. */
  redeem(): void;
};

/**
 * Runs an ordinary user's approved command as root, through the system's sudo on the person's terminal. The root child
 * judges the approval again; where sudo only allows the command itself, sudo runs just that.
 */
export async function runAsRoot(run: RootRun): Promise<void> {
  const { command, options, launcher } = run;
  const sudo = launcher.sudo ?? trustedProgram(["/usr/bin/sudo", "/bin/sudo"]);
  if (sudo === undefined) throw new NeoError("E_SUDO_REFUSED", { reason: "sudo: command not found" });
  const environment = commandEnvironment(run.environment, command.folder);
  const takesTerminal = command.assessment.terminal && options.terminal && options.input === undefined;
  const child = [
    launcher.node,
    ...(launcher.nodeFlags ?? []),
    launcher.main,
    "__root-child",
    "--approval",
    command.approvalId,
    "--data",
    launcher.dataFolder,
  ];
  const words = takesTerminal ? [...child, "--terminal"] : child;
  // Unsealed as root runs only what a person said yes to.
  const literal = command.by === "person" ? literalWords(run) : undefined;

  const way = await chooseWay({ sudo, words, literal, environment, terminal: options.terminal });
  const flags = options.terminal ? [] : ["-n"];
  if (way === "literal" && literal !== undefined) {
    run.redeem();
    run.queue.push({ type: "started", confinement: "none" });
    const began = performance.now();
    const ending = await runUnsealed({
      ...run,
      program: sudo,
      words: [...flags, "--", ...literal],
      terminal: takesTerminal,
    });
    run.queue.push({ type: "finished", outcome: outcomeOf(ending, performance.now() - began) });
    return;
  }
  if (takesTerminal) return withTerminal(() => onTerminal(run, sudo, words, environment));
  return throughLines(run, sudo, [...flags, "--", ...words], environment);
}

async function chooseWay(asked: {
  sudo: string;
  words: readonly string[];
  literal: readonly string[] | undefined;
  environment: Readonly<Record<string, string>>;
  terminal: boolean;
}): Promise<"child" | "literal"> {
  const { sudo, words, literal, environment, terminal } = asked;
  let answer = await askSudo(sudo, words, environment);
  if (answer === "unknown") {
    if (!terminal) throw new NeoError("E_ROOT_NEEDS_TERMINAL");
    await authenticate(sudo, environment);
    answer = await askSudo(sudo, words, environment);
  }
  // "unknown" again: sudo here asks every time, and will when it starts the child.
  if (answer !== "refused") return "child";
  if (literal !== undefined && (await askSudo(sudo, literal, environment)) === "allowed") return "literal";
  throw new NeoError("E_SUDO_REFUSED", { reason: `sudo -l: ${words.slice(0, 3).join(" ")}` });
}

/** The one program this command is, when it is no more than that: what a narrow sudoers rule would name. */
function literalWords({ command }: RootRun): string[] | undefined {
  const steps = (command.lowered === undefined ? undefined : stripSudo(command.lowered))?.steps;
  const [step, ...moreSteps] = steps ?? [];
  const [stage, ...moreStages] = step?.stages ?? [];
  if (stage === undefined || moreSteps.length > 0 || moreStages.length > 0 || step?.negated) return undefined;
  if (stage.redirects.length > 0 || Object.keys(stage.environment).length > 0) return undefined;
  const file = command.assessment.programs.find(({ name, trusted }) => trusted && name === stage.argv[0])?.file;
  return file === undefined ? undefined : [file, ...stage.argv.slice(1)];
}

async function onTerminal(
  run: RootRun,
  sudo: string,
  words: readonly string[],
  environment: Record<string, string>,
): Promise<void> {
  const began = performance.now();
  run.queue.push({ type: "started", confinement: run.read?.sandbox.confinement ?? "none" });
  const child = spawn(sudo, ["--", ...words], { cwd: run.command.folder, env: environment, stdio: "inherit" });
  const ending = { ...(await endOf(child)), stdout: "", stderr: "", cut: false };
  run.queue.push({ type: "finished", outcome: outcomeOf(ending, performance.now() - began) });
}

/** The child's events arrive as lines. */
async function throughLines(
  { command, queue, signal, options }: RootRun,
  sudo: string,
  words: readonly string[],
  environment: Record<string, string>,
): Promise<void> {
  const child = startRootChild(sudo, words, { folder: command.folder, environment });
  child.send(encodeWishes(options));
  const hangUp = () => child.hangUp();
  if (signal.aborted) hangUp();
  signal.addEventListener("abort", hangUp, { once: true });
  let started = false;
  let finished = false;
  try {
    for (let message = await child.next(); message !== undefined; message = await child.next()) {
      if (message.type === "rehearsed" || message.type === "failed") continue;
      started = true;
      finished ||= message.type === "finished";
      queue.push(message);
    }
    const problem = await child.ended();
    if (finished) return;
    if (problem.code === "E_ROOT_NEEDS_TERMINAL" || !started) throw problem;
    throw new NeoError("E_INTERNAL", problem.parameters);
  } finally {
    signal.removeEventListener("abort", hangUp);
    hangUp();
  }
}
