import type { FileChange, FileState, RehearsalReason } from "../../ports/rehearsal.ts";
import type { ViewCapability } from "./view/view-capability.ts";

/**
 * Kinds of change where what a view shows, or what applying it leaves, is not yet the same as running the command in
 * every case that test/rehearsal/truth.test.ts makes up: with one of them a rehearsal is partial, so that the command
 * runs for real with the originals kept.
 */
export function cautions(
  changes: readonly FileChange[],
  { mode }: Pick<ViewCapability, "mode">,
  run: { exitCode: number; stderr: string } | undefined,
): RehearsalReason[] {
  const states = changes.flatMap(({ before, after, display }) => [
    { state: before, display },
    { state: after, display },
  ]);
  const linked = states.find(({ state }) => state !== undefined && state.kind !== "directory" && state.links > 1);
  const locked = mode === "user" ? states.find(({ state }) => state !== undefined && ownerMayNot(state)) : undefined;
  const failed = mode === "user" && run !== undefined && run.exitCode !== 0 && refusals.test(run.stderr);
  return [
    ...(linked === undefined ? [] : [{ code: "rehearsal.hard-links", parameters: { path: linked.display } }]),
    ...(locked === undefined ? [] : [{ code: "rehearsal.locked-file", parameters: { path: locked.display } }]),
    ...(failed ? [{ code: "rehearsal.refused-on-view", parameters: {} }] : []),
  ];
}

/** A file or folder that even its owner may not read, write or pass. */
function ownerMayNot({ kind, mode }: FileState): boolean {
  const needed = kind === "directory" ? 0o700 : kind === "file" ? 0o400 : 0;
  return (mode & needed) !== needed;
}

/** EACCES, EPERM and EINVAL: in a user namespace they may come of ids that are not there (mv of a folder copies, too). */
const refusals =
  /Permission denied|Operation not permitted|Invalid argument|Permiso denegado|Operación no permitida|Argumento inválido/;
