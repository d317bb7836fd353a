import type { ChildProcess } from "node:child_process";
import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { constants } from "node:os";
import type { FileState, RehearsalReason } from "../../../ports/rehearsal.ts";
import { NeoError } from "../../../shared/errors.ts";
import { makeLayersFolder, removeLayersFolder } from "./layers-folder.ts";
import { changedMeanwhile, limitReason, spokenLimits } from "./limits.ts";
import { mountPlan } from "./mount-plan.ts";
import { raisedFolders } from "./named-paths.ts";
import { type PreparedConductor, startConductor } from "./prepared-conductor.ts";
import { fileChanges, type RawChange, readChange } from "./read-change.ts";
import { realTree } from "./tree-look.ts";
import type { Attempt, View, ViewRequest } from "./view.ts";
import type { ViewCapability } from "./view-capability.ts";
import { conductorInput } from "./view-conductor.ts";
import { BodyReader, type Frame, FrameReader } from "./wire.ts";

/**
 * Runs the script on a copy-on-write view of this machine and tells every difference it made. Whatever the script does,
 * the result is a value. Throws E_SANDBOX_UNAVAILABLE where the view cannot be made, and E_CANCELLED on abort. `prepared` saves
 * the start of a process; a used one does no harm.
 */
export async function openView(
  request: ViewRequest,
  capability: ViewCapability,
  signal: AbortSignal,
  prepared?: PreparedConductor,
): Promise<View> {
  const { mode, architecture, perl } = capability;
  if (mode === "none" || architecture === undefined || perl === undefined)
    throw new NeoError("E_SANDBOX_UNAVAILABLE", { reason: capability.reasons.join(", ") });
  if (signal.aborted) throw new NeoError("E_CANCELLED");
  const disk = capability.upper === "disk" ? makeLayersFolder(capability.layers) : undefined;
  const person = { uid: request.uid, gid: request.gid };
  const { HOME: home, TMPDIR: temporary } = request.environment;
  const input = conductorInput({
    request,
    mode,
    architecture,
    parent: process.pid,
    steps: mountPlan(readFileSync("/proc/self/mountinfo", "utf8"), mode, realTree),
    raised:
      mode === "user"
        ? raisedFolders(request.script, { folder: request.folder, home, more: [temporary] }, person, realTree)
        : [],
    hidden: request.hidden.flatMap(realPath),
    disk,
  });
  const child = prepared?.take() ?? startConductor(perl);
  const session = new ViewSession(child, disk, request, mode);
  return session.run(input, signal);
}

function realPath(path: string): string[] {
  try {
    return [realpathSync.native(path)];
  } catch {
    return [];
  }
}

/** Beyond the script's own time: to make the view, and to look at a very large change. */
const patienceMs = 60_000;

class ViewSession {
  readonly #child: ChildProcess;
  readonly #disk: string | undefined;
  readonly #request: ViewRequest;
  readonly #mode: "root" | "user";
  readonly #frames = new FrameReader();
  readonly #raw: RawChange[] = [];
  readonly #attempts: Attempt[] = [];
  readonly #limits: RehearsalReason[] = [];
  readonly #output = { 1: [] as Buffer[], 2: [] as Buffer[] };
  readonly #ended: Promise<void>;
  #cut = false;
  #startedNs = 0n;
  #startedAt = 0;
  #process = "";
  #exit: { exitCode: number; signal: string | undefined; durationMs: number } | undefined;
  #failure: string | undefined;
  #said = "";
  #closed: Promise<void> | undefined;

  constructor(child: ChildProcess, disk: string | undefined, request: ViewRequest, mode: "root" | "user") {
    this.#child = child;
    this.#disk = disk;
    this.#request = request;
    this.#mode = mode;
    this.#ended = new Promise((resolve) => {
      child.once("error", (error) => {
        this.#failure ??= error.message;
        resolve();
      });
      child.once("close", () => resolve());
    });
  }

  async run(input: Buffer, signal: AbortSignal): Promise<View> {
    const abort = () => this.#child.kill("SIGKILL");
    signal.addEventListener("abort", abort, { once: true });
    const timer = setTimeout(abort, this.#request.limits.timeoutMs + patienceMs);
    try {
      const done = await this.#talk(input);
      if (signal.aborted) throw new NeoError("E_CANCELLED");
      if (!done || this.#exit === undefined)
        throw new NeoError("E_SANDBOX_UNAVAILABLE", { reason: this.#failure ?? (this.#said.trim() || "no answer") });
      return this.#view(this.#exit);
    } catch (error) {
      this.#child.kill("SIGKILL");
      await this.close();
      throw error;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
    }
  }

  /** True once everything was reported, false when the conductor ended before. */
  #talk(input: Buffer): Promise<boolean> {
    const { stdin, stdout, stderr } = this.#child;
    stdin?.on("error", () => {}); // it ended early: its own report says why
    stdin?.write(input);
    stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.#said = (this.#said + text).slice(0, 2_000);
    });
    return new Promise((resolve, reject) => {
      stdout?.on("data", (chunk: Buffer) => {
        try {
          for (const frame of this.#frames.push(chunk)) if (this.#take(frame)) resolve(true);
        } catch (error) {
          reject(error);
        }
      });
      void this.#ended.then(() => resolve(false));
    });
  }

  /** True for the last frame. The letters are those of the conductor (view-setup.ts and on). */
  #take({ letter, body }: Frame): boolean {
    const reader = new BodyReader(body);
    switch (letter) {
      case "s":
        this.#startedNs = body.readBigInt64LE(0) * 1_000_000_000n + body.readBigInt64LE(8);
        this.#process = new BodyReader(body.subarray(16)).text();
        this.#startedAt = performance.now();
        return false;
      case "o":
        this.#output[body[0] === 2 ? 2 : 1].push(Buffer.from(body.subarray(1)));
        return false;
      case "t":
        this.#cut = true;
        return false;
      case "a":
        this.#attempts.push({ kind: reader.text() as Attempt["kind"], what: reader.text() });
        return false;
      case "l":
        this.#limits.push(limitReason(reader.text(), reader.bytes()));
        return false;
      case "r":
        this.#exit = {
          exitCode: reader.number(),
          signal: signalName(reader.number()),
          durationMs: performance.now() - this.#startedAt,
        };
        return false;
      case "c":
        this.#raw.push(this.#withRealOwner(readChange(body)));
        return false;
      case "e":
        this.#failure = [reader.text(), reader.text()].filter((text) => text !== "").join(": ");
        return false;
      case "d":
        return true;
      default:
        throw new NeoError("E_INTERNAL", { reason: `view frame ${letter}` });
    }
  }

  /** In a user namespace every foreign owner looks the same; outside of it, the real one can be seen. */
  #withRealOwner(change: RawChange): RawChange {
    const { before, after, path, sameFile } = change;
    if (this.#mode !== "user" || before === undefined || (before.uid !== unmapped && before.gid !== unmapped))
      return change;
    const real = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    if (real === undefined || real.ino !== before.inode) return change;
    const owner = { uid: Number(real.uid), gid: Number(real.gid) };
    const seen = { uid: before.uid, gid: before.gid };
    const kept = (state: FileState): FileState => ({
      ...state,
      uid: state.uid === seen.uid ? owner.uid : state.uid,
      gid: state.gid === seen.gid ? owner.gid : state.gid,
    });
    return { ...change, before: { ...before, ...owner }, after: after !== undefined && sameFile ? kept(after) : after };
  }

  #view(exit: { exitCode: number; signal: string | undefined; durationMs: number }): View {
    const stderr = Buffer.concat(this.#output[2]).toString("utf8");
    const changes = fileChanges(this.#raw, {
      startedNs: this.#startedNs,
      endedNs: BigInt(Date.now() + 1) * 1_000_000n,
    });
    const root = Buffer.from(`/proc/${this.#process}/root/proc/v`);
    return {
      run: { ...exit, stdout: Buffer.concat(this.#output[1]).toString("utf8"), stderr, cut: this.#cut },
      changes,
      attempts: this.#attempts,
      limits: [...this.#limits, ...changedMeanwhile(changes, this.#startedNs), ...spokenLimits(stderr, this.#limits)],
      at: (path) => Buffer.concat([root, path]),
      close: () => this.close(),
    };
  }

  close(): Promise<void> {
    this.#closed ??= this.#end();
    return this.#closed;
  }

  async #end(): Promise<void> {
    this.#child.stdin?.destroy();
    this.#child.stdout?.resume();
    const timer = setTimeout(() => this.#child.kill("SIGKILL"), 2_000);
    await this.#ended;
    clearTimeout(timer);
    if (this.#disk !== undefined) await removeLayersFolder(this.#disk);
  }
}

/** What the kernel shows for an owner that a namespace does not know (/proc/sys/kernel/overflowuid). */
const unmapped = 65534;

function signalName(number: number): string | undefined {
  if (number === 0) return undefined;
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0] ?? `SIG${number}`;
}
