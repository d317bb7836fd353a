import { closeSync, fstatSync } from "node:fs";
import type { FileState } from "../../../ports/rehearsal.ts";
import { descriptorSource, hashOf } from "./content.ts";
import { errorCode } from "./error-code.ts";
import { toState } from "./states.ts";
import type { Workbench } from "./workbench.ts";

/** What is there now. `hash`: of a file's content, where it was asked for. `bornNs`: as in a record. */
export type Found = { state: FileState | undefined; hash: string | undefined; bornNs: bigint };

export const nothingFound: Found = { state: undefined, hash: undefined, bornNs: 0n };

/** Whole states of these paths, in their order; every one is pinned while it is looked at. */
export async function findStates(
  paths: readonly { path: Buffer; hashed: boolean }[],
  bench: Workbench,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let at = 0; at < paths.length; at += pinnedAtOnce)
    found.push(...(await findSome(paths.slice(at, at + pinnedAtOnce), bench)));
  return found;
}

const pinnedAtOnce = 256;

async function findSome(paths: readonly { path: Buffer; hashed: boolean }[], bench: Workbench): Promise<Found[]> {
  const pins: (number | undefined)[] = [];
  try {
    for (const { path } of paths) pins.push(pinIfThere(path, bench));
    const there = paths.flatMap(({ path }, index) => {
      const pin = pins[index];
      return pin === undefined ? [] : [{ path, pin }];
    });
    const attributes = await bench.attributesOf(there);
    return paths.map(({ path, hashed }, index) => {
      const pin = pins[index];
      if (pin === undefined) return nothingFound;
      const own = attributes.shift();
      // Reading may need a loan, which is no part of what was found.
      const file = fstatSync(pin).isFile();
      const hash = hashed && file ? contentHash(pin, path, bench) : undefined;
      const stat = bench.tree.asOwned(path, fstatSync(pin, { bigint: true }));
      const state = toState(stat, stat.isSymbolicLink() ? bench.tree.readlink(path) : undefined, own);
      return { state, hash, bornNs: stat.birthtimeNs };
    });
  } finally {
    for (const pin of pins) if (pin !== undefined) closeSync(pin);
  }
}

function pinIfThere(path: Buffer, bench: Workbench): number | undefined {
  try {
    return bench.tree.pin(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ELOOP"].includes(errorCode(error))) return undefined;
    throw error;
  }
}

/** Undefined for what is somebody else's and not ours to read. */
function contentHash(pin: number, path: Buffer, bench: Workbench): string | undefined {
  try {
    return hashOf(descriptorSource(bench.tree.openPinned(pin, path)));
  } catch (error) {
    if (errorCode(error) !== "EACCES") throw error;
    return undefined;
  }
}
