import type { FileChange, RehearsalReason } from "../../ports/rehearsal.ts";
import type { ViewCapability } from "./view/view-capability.ts";

/**
 * What a view shows as it will be, and yet cannot stand for: with one of these a rehearsal is partial, so that the
 * command runs for real with the originals kept.
 */
export function cautions(
  changes: readonly FileChange[],
  { mode }: Pick<ViewCapability, "mode">,
  { uid, stderr, nobodys, unlike }: Seen,
): RehearsalReason[] {
  const folder = unlike === undefined ? [] : [{ code: "rehearsal.folder-unlike", parameters: unlike }];
  if (mode !== "user") return folder;
  const foreign = changes.find((change) => losesForeign(change, uid));
  return [
    ...folder,
    ...(foreign === undefined ? [] : [{ code: "rehearsal.foreign-original", parameters: { path: foreign.display } }]),
    ...(nobodys === undefined ? [] : [{ code: "rehearsal.owner-unseen", parameters: nobodys }]),
    ...(invalid.test(stderr) ? [{ code: "rehearsal.refused-on-view", parameters: {} }] : []),
  ];
}

type Seen = {
  uid: number;
  stderr: string;
  /** A program that tells whose a file of somebody else is, and one that tells the size or links of the view's own folder. */
  nobodys: { program: string; path: string } | undefined;
  unlike: { program: string; path: string } | undefined;
};

/** An ordinary user may delete a file of somebody else that lies in his folder, but can neither always read it first nor give it back. */
function losesForeign({ kinds, before }: FileChange, uid: number): boolean {
  return before !== undefined && before.uid !== uid && kinds.some((kind) => kind === "deleted" || kind === "replaced");
}

/**
 * EINVAL: where a real folder's access list names others, nothing can be made in the folder within a user namespace. That
 * of rmdir(2) means that the folder was named ".".
 */
const invalid = /^(?!rmdir:).*(?:Invalid argument|Argumento inválido)/m;
