import { chownSync, fstatSync, ftruncateSync, writeSync } from "node:fs";
import type { FileState } from "../../../ports/rehearsal.ts";
import { copyContent, type Source } from "./content.ts";
import type { Item } from "./plan-steps.ts";
import { toState } from "./states.ts";
import { pinned } from "./tree.ts";

/** Makes the whole content of an open file this one. Returns its hash. */
export function fill(descriptor: number, source: Source): string {
  // What is not written must be a hole, also where something was.
  if (source.sparse) ftruncateSync(descriptor, 0);
  const { size, hash } = copyContent(source, (bytes, at) => {
    for (let done = 0; done < bytes.length; )
      done += writeSync(descriptor, bytes, done, bytes.length - done, at + done);
  });
  ftruncateSync(descriptor, size);
  return hash;
}

/** Before the mode: a new owner takes set-id bits and capabilities away. Whether there was something to do. */
export function own(pin: number, after: FileState): boolean {
  const now = fstatSync(pin);
  if (now.uid === after.uid && now.gid === after.gid) return false;
  chownSync(pinned(pin), after.uid, after.gid);
  return true;
}

export function settingsOf(item: Item, after: FileState) {
  return {
    kind: "set" as const,
    // A link's mode means nothing, and cannot be set.
    mode: after.kind === "link" ? undefined : after.mode,
    attributes: after.attributes,
    modifiedNs: item.modifiedNs,
  };
}

/** `attributes`: as they have come to be, where that is known. */
export function stateOfPinned(
  pin: number,
  after: FileState,
  attributes: FileState["attributes"] = after.attributes,
): FileState {
  return toState(fstatSync(pin, { bigint: true }), after.target, attributes);
}
