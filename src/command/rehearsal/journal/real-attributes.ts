import type { FileState } from "../../../ports/rehearsal.ts";
import { findStates } from "./find-states.ts";
import type { Item } from "./plan-steps.ts";
import { sameAttributes } from "./states.ts";
import type { Workbench } from "./workbench.ts";

/**
 * Attributes as they really are. An ordinary user's view knows nobody but him: in its eyes an access list that names
 * others names nobody, before as after. What it did not change is therefore taken from the real file.
 */
export async function withRealAttributes(items: readonly Item[], bench: Workbench): Promise<Item[]> {
  const there = items.filter(({ before }) => before !== undefined);
  const found = await findStates(
    there.map(({ path }) => ({ path, hashed: false })),
    bench,
  );
  const real = new Map(there.map((item, index) => [item, found[index]?.state?.attributes]));
  return items.map((item) => {
    const attributes = real.get(item);
    const { before, after } = item;
    if (before === undefined || attributes === undefined || sameAttributes(attributes, before.attributes)) return item;
    return { ...item, before: { ...before, attributes }, after: after && corrected(after, before, attributes) };
  });
}

function corrected(after: FileState, seen: FileState, real: FileState["attributes"]): FileState {
  const isUnchanged = (name: string, value: Uint8Array) => {
    const was = seen.attributes.get(name);
    return was !== undefined && Buffer.compare(was, value) === 0;
  };
  const attributes = [...after.attributes].map(([name, value]): [string, Uint8Array] => [
    name,
    isUnchanged(name, value) ? (real.get(name) ?? value) : value,
  ]);
  return { ...after, attributes: new Map(attributes) };
}
