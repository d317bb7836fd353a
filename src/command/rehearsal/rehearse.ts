import type { Assessment } from "../../ports/assessment.ts";
import type { FileChange, Rehearsal, RehearsedRun, Verdict } from "../../ports/rehearsal.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import { cautions } from "./cautions.ts";
import { checkConfiguration } from "./check-configuration.ts";
import { withDiffs } from "./diffs.ts";
import { describeEffects } from "./effects/describe-effects.ts";
import { foresee } from "./effects/foresee.ts";
import type { Foresight } from "./effects/foresight.ts";
import { verdictOf } from "./effects/verdict.ts";
import { findForeign } from "./find-foreign.ts";
import { findLayered } from "./find-layered.ts";
import { namedPaths } from "./named-paths.ts";
import { rehearsalDigest } from "./rehearsal-digest.ts";
import { type OpenRehearsal, rehearsedWork } from "./rehearsed-work.ts";
import type { RehearsalRequest, Rehearser, RehearserParts } from "./rehearser.ts";
import { runOnView } from "./run-on-view.ts";
import { type PreparedConductor, prepareConductor } from "./view/prepared-conductor.ts";
import type { View } from "./view/view.ts";
import type { ViewCapability } from "./view/view-capability.ts";

export function createRehearser(parts: RehearserParts): Rehearser {
  const open = new Map<string, OpenRehearsal>();
  const { mode, perl } = parts.capability;
  let prepared: PreparedConductor | undefined;
  let closed = false;
  return {
    prepare() {
      if (mode === "none" || perl === undefined || prepared?.waiting || closed) return;
      prepared = prepareConductor(perl);
    },
    async rehearse(request, signal) {
      const { script, machine } = request;
      const startedNs = BigInt(Date.now()) * 1_000_000n;
      // Whoever judged the script has loaded what it takes to read it.
      const tree = parts.parser.parse(script);
      const named = namedPaths(tree, machine.folder);
      const foresight = foresee(tree, { ...request, parse: parts.parser.parse });
      const conductor = prepared;
      const worth = worthRunning(request, foresight, parts);
      if (worth) prepared = undefined;
      const view = worth ? await runOnView(request, parts, signal, conductor) : undefined;
      try {
        const rehearsal = await tell(request, foresight, view, parts, signal);
        open.set(rehearsal.id, { rehearsal, view, named, startedNs });
        return rehearsal;
      } catch (thrown) {
        await view?.close();
        throw thrown;
      }
    },
    wouldRun(request) {
      const foresight = foresee(parts.parser.parse(request.script), { ...request, parse: parts.parser.parse });
      return worthRunning(request, foresight, parts);
    },
    ...rehearsedWork(open, parts.journal),
    async close() {
      closed = true;
      prepared?.end();
      await Promise.all([...open.values()].map(({ view }) => view?.close()));
      open.clear();
    },
  };
}

function worthRunning(
  { assessment }: RehearsalRequest,
  { rehearsable }: Foresight,
  { capability }: RehearserParts,
): boolean {
  if (capability.mode === "none" || rehearsable === "pointless") return false;
  // What it read would be shown before anybody said yes to showing it.
  return !readsSecrets(assessment) && !assessment.terminal && !assessment.endless;
}

function readsSecrets({ reasons }: Assessment): boolean {
  return reasons.some(({ code }) => code.startsWith("reason.secret-"));
}

async function tell(
  request: RehearsalRequest,
  foresight: Foresight,
  view: View | undefined,
  parts: RehearserParts,
  signal: AbortSignal,
): Promise<Rehearsal> {
  const { script, machine, assessment } = request;
  const homes = [machine.home, "/root"];
  const at = (path: Uint8Array) => (view === undefined ? Buffer.from(path) : view.at(path));
  const changes: readonly FileChange[] = view === undefined ? [] : withDiffs(view.changes, at, homes);
  const attempts = view?.attempts ?? [];
  const read = (wanted: string) => parts.read(wanted, signal);
  const [described, checks, dryRun] = await Promise.all([
    describeEffects(foresight, attempts, { read, machine }),
    checkConfiguration(request, foresight, view !== undefined, parts, signal),
    view === undefined ? runDry(foresight, read) : undefined,
  ]);
  const effects = [...described, ...checks];
  const run: RehearsedRun = view === undefined ? dryRun : { ...view.run, on: { kind: "view" } };
  const ran = view !== undefined ? "view" : dryRun !== undefined ? "dry-run" : "nothing";
  const came = view === undefined ? {} : { exitCode: view.run.exitCode, changed: view.changes.length };
  const judged = verdictOf({
    foresight,
    attempts,
    limits: [
      ...(view?.limits ?? []),
      ...cautions(changes, parts.capability, {
        uid: machine.uid,
        stderr: view?.run.stderr ?? "",
        nobodys: view === undefined ? undefined : nobodysFile(foresight, machine, parts.capability),
        unlike: view === undefined ? undefined : unlikeFolder(foresight, machine, at),
      }),
    ],
    ran,
    ...came,
  });
  const verdict = withOwnReasons(judged, assessment, parts.capability);
  const digest = rehearsalDigest({ script, verdict, changes }, at);
  const undoBytes = parts.journal.sizeOf(changes);
  return { id: parts.newId(), script, run, changes, effects, verdict, digest, undoBytes };
}

/** An ordinary user's view knows his own number alone: what tells of owners tells another's file as nobody's. */
function nobodysFile(
  { ownersTold }: Foresight,
  { folder, uid }: MachineSnapshot,
  { mode }: ViewCapability,
): { program: string; path: string } | undefined {
  if (mode !== "user" || ownersTold === undefined) return undefined;
  const { program, words } = ownersTold;
  const path = findForeign(words, folder, { uid, gid: process.getgid?.() ?? -1 });
  return path === undefined ? undefined : { program, path };
}

/** A folder that lies in a layer has that layer's size, and one that is merged has one link: what keeps them keeps others. */
function unlikeFolder(
  { foldersTold }: Foresight,
  { folder }: MachineSnapshot,
  at: (path: Uint8Array) => Buffer,
): { program: string; path: string } | undefined {
  if (foldersTold === undefined) return undefined;
  const path = findLayered(foldersTold.words, folder, (name) => at(Buffer.from(name)));
  return path === undefined ? undefined : { program: foldersTold.program, path };
}

/** The tool's own rehearsal, where ours cannot be had or would show nothing. */
async function runDry(
  { dryRun }: Foresight,
  read: (script: string) => Promise<string | undefined>,
): Promise<RehearsedRun> {
  if (dryRun === undefined) return undefined;
  const began = performance.now();
  const stdout = await read(dryRun.script);
  if (stdout === undefined) return undefined;
  const durationMs = performance.now() - began;
  const on = { kind: "dry-run", script: dryRun.script } as const;
  return { exitCode: 0, signal: undefined, stdout, stderr: "", cut: false, durationMs, on };
}

function withOwnReasons(verdict: Verdict, assessment: Assessment, { mode, reasons }: ViewCapability): Verdict {
  const own = [
    ...(assessment.reasons.some(({ code }) => code === "reason.sudo-other")
      ? [{ code: "rehearsal.sudo-options", parameters: {} }]
      : []),
    ...(readsSecrets(assessment) ? [{ code: "rehearsal.reads-secret", parameters: {} }] : []),
    ...(mode === "none" ? reasons.map((reason) => ({ code: `view_${reason}`, parameters: {} })) : []),
  ];
  return own.length === 0 ? verdict : { kind: "none", reasons: [...own, ...verdict.reasons] };
}
