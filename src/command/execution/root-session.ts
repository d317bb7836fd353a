import type { Rehearsal } from "../../ports/rehearsal.ts";
import { NeoError } from "../../shared/errors.ts";
import { trustedProgram } from "../sandbox/machine-facts.ts";
import { type RootChildProcess, startRootChild } from "./root-child-process.ts";
import { encodeRehearsalWish, encodeWishes, type RootRehearsalWish } from "./root-protocol.ts";
import type { RootLauncher, RootRun } from "./run-as-root.ts";
import { askSudo, authenticate } from "./sudo.ts";

/** A root child that has rehearsed and waits for the approval: the same process carries out what it showed. */
export type RootSession = {
  rehearsal: Rehearsal;
  carryOut(run: RootRun): Promise<void>;
  close(): Promise<void>;
};

export type RootSessionRequest = RootRehearsalWish & {
  launcher: RootLauncher;
  folder: string;
  environment: Record<string, string>;
  /** sudo may ask on the person's terminal. */
  terminal: boolean;
  /** What the person is told before sudo asks: the command, and that it is only rehearsed. */
  why: string;
};

/**
 * Rehearses as root through the system's sudo, for an ordinary user. Undefined where sudo allows less than that, or would
 * have to ask and cannot. Throws E_SUDO_REFUSED where the person could not say who they are, E_CANCELLED.
 */
export async function openRootSession(
  request: RootSessionRequest,
  signal: AbortSignal,
): Promise<RootSession | undefined> {
  const { launcher, folder, environment, terminal } = request;
  const sudo = launcher.sudo ?? trustedProgram(["/usr/bin/sudo", "/bin/sudo"]);
  if (sudo === undefined) throw new NeoError("E_SUDO_REFUSED", { reason: "sudo: command not found" });
  const { node, nodeFlags = [], main, dataFolder } = launcher;
  const words = [node, ...nodeFlags, main, "__root-child", "--data", dataFolder];
  let answer = await askSudo(sudo, words, environment);
  if (answer === "unknown") {
    if (!terminal) return undefined;
    await authenticate(sudo, environment, request.why);
    answer = await askSudo(sudo, words, environment);
  }
  if (answer === "refused") return undefined;
  const child = startRootChild(sudo, [...(terminal ? [] : ["-n"]), "--", ...words], { folder, environment });
  const hangUp = () => child.hangUp();
  signal.addEventListener("abort", hangUp, { once: true });
  try {
    child.send(encodeRehearsalWish(request));
    const message = await child.next();
    if (signal.aborted) throw new NeoError("E_CANCELLED");
    if (message?.type !== "rehearsed") throw await child.ended();
    const { rehearsal } = message;
    const close = async () => {
      child.hangUp();
      await child.ended().catch(() => undefined);
    };
    return { rehearsal, carryOut: (run) => carryOut(child, run), close };
  } catch (thrown) {
    child.hangUp();
    throw thrown;
  } finally {
    signal.removeEventListener("abort", hangUp);
  }
}

async function carryOut(child: RootChildProcess, { command, options, queue, signal }: RootRun): Promise<void> {
  const hangUp = () => child.hangUp();
  if (signal.aborted) hangUp();
  signal.addEventListener("abort", hangUp, { once: true });
  let finished = false;
  try {
    // What was given on the input was given to the rehearsal.
    child.send(encodeWishes({ ...options, approvalId: command.approvalId }));
    for (let message = await child.next(); message !== undefined; message = await child.next()) {
      if (message.type === "rehearsed" || message.type === "failed") continue;
      finished ||= message.type === "finished";
      queue.push(message);
    }
    if (!finished) throw await child.ended();
  } finally {
    signal.removeEventListener("abort", hangUp);
    hangUp();
  }
}
