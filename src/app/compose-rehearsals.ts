import { dirname } from "node:path";
import { commandEnvironment } from "../command/execution/read-environment.ts";
import type { RootSession } from "../command/execution/root-session.ts";
import type { RootLauncher } from "../command/execution/run-as-root.ts";
import { languageOf } from "../command/policy/gate.ts";
import { maskSecrets } from "../command/policy/mask-secrets.ts";
import { type Journal, openJournal } from "../command/rehearsal/journal/open-journal.ts";
import { createRehearser } from "../command/rehearsal/rehearse.ts";
import type { RehearsalRequest } from "../command/rehearsal/rehearser.ts";
import { probeView } from "../command/rehearsal/view/probe-view.ts";
import type { LazyShellParser } from "../command/shell/lazy-parser.ts";
import type { Outcome } from "../ports/outcome.ts";
import type { Rehearsal, RehearsedWork } from "../ports/rehearsal.ts";
import { systemClock } from "../shared/clock.ts";
import { newId } from "../shared/ids.ts";
import { message } from "../shared/messages/catalogue.ts";
import { visible } from "../shared/text.ts";
import type { Config } from "./config/defaults.ts";
import type { Environment } from "./environment.ts";

export type RehearsalsParts = {
  environment: Environment;
  settings: Config;
  parser: LazyShellParser;
  root: RootLauncher | undefined;
  /** sudo may ask the person on their terminal now. */
  terminal(): boolean;
  read(script: string, signal: AbortSignal): Promise<Outcome | undefined>;
};

/** Rehearsals, in this process or in a root child, what becomes of them, and the journal of what was carried out. */
export type Rehearsals = {
  rehearse(request: RehearsalRequest, signal: AbortSignal): Promise<Rehearsal>;
  /** See Rehearser. */
  prepare(): void;
  work: RehearsedWork;
  rootSession(id: string): RootSession | undefined;
  journal: Journal;
  close(): Promise<void>;
};

/** Loaded only for what changes something. */
export async function composeRehearsals(parts: RehearsalsParts): Promise<Rehearsals> {
  const { environment, settings, parser, read } = parts;
  const { undoFolder, uid } = environment;
  const journal = openJournal({ folder: undoFolder, uid, clock: systemClock, newId });
  // What the probe found is kept where only this identity writes: root does not believe a file of the person's.
  const cacheFolder = dirname(undoFolder);
  const capability = await probeView({ cacheFolder, uid, gid: process.getgid?.() ?? -1 });
  const { keepDays, maxBytes } = settings.undo;
  journal.prune({ maxBytes, olderThan: systemClock.now() - keepDays * dayMs });
  const limits = { timeoutMs: settings.rehearsal.timeoutMs };
  // What it prints counts whatever its exit code: pgrep and systemctl tell by it.
  const printed = async (script: string, signal: AbortSignal) => (await read(script, signal))?.stdout;
  const own = createRehearser({ capability, parser, journal, newId, read: printed, limits });
  const sessions = new Map<string, RootSession>();
  return {
    prepare: own.prepare,
    async rehearse(request, signal) {
      const needsRoot = request.assessment.privilege === "root" && uid !== 0;
      if (!needsRoot || !own.wouldRun(request)) return own.rehearse(request, signal);
      return asRoot(request, parts, sessions, signal);
    },
    work: {
      apply: own.apply,
      keep: own.keep,
      async release(id) {
        const session = sessions.get(id);
        sessions.delete(id);
        await session?.close();
        await own.release(id);
      },
    },
    rootSession: (id) => sessions.get(id),
    journal,
    async close() {
      await Promise.all([...sessions.values()].map((session) => session.close()));
      await own.close();
    },
  };
}

const dayMs = 86_400_000;

async function asRoot(
  { script, input, machine }: RehearsalRequest,
  { root, terminal }: RehearsalsParts,
  sessions: Map<string, RootSession>,
  signal: AbortSignal,
): Promise<Rehearsal> {
  if (root !== undefined) {
    const { openRootSession } = await import("../command/execution/root-session.ts");
    const { folder } = machine;
    const environment = commandEnvironment(machine.environment, folder);
    const why = message(languageOf(machine), "rehearsal.sudo-asks", { script: visible(maskSecrets(script)) });
    const request = { script, input, launcher: root, folder, environment, terminal: terminal(), why };
    const session = await openRootSession(request, signal);
    if (session !== undefined) {
      sessions.set(session.rehearsal.id, session);
      return session.rehearsal;
    }
  }
  // It may still run as root, where sudo allows just this command; then it is asked about without having been seen.
  const verdict = { kind: "none", reasons: [{ code: "rehearsal.needs-root", parameters: {} }] } as const;
  return { id: newId(), script, run: undefined, changes: [], effects: [], verdict, digest: "", undoBytes: 0 };
}
