import { posix } from "node:path";
import type { SlotDeclaration, SlotValues } from "../skill.ts";
import { remoteParts } from "./remote.ts";

/** The slots of making one folder like another. `target` lies here or elsewhere; with `remote` it is a folder there. */
export const syncSlots: Readonly<Record<"source" | "target" | "remote", SlotDeclaration>> = {
  source: { type: "path", exists: true, ask: { es: "¿Qué carpeta?", en: "Which folder?" } },
  target: { type: "place", ask: { es: "¿Con qué carpeta?", en: "With which folder?" } },
  remote: { type: "remote", optional: true },
};

/** rsync's two ends. A slash at the end of the first stands for what is in the folder, not the folder itself. */
export function syncEnds({ source = "", target = "", remote }: SlotValues): [string, string] {
  const from = slashed(source);
  if (remote !== undefined) return [from, `${remoteParts(remote).host}:${slashed(target)}`];
  if (!target.includes(":")) return [from, slashed(target)];
  const { host, folder } = remoteParts(target);
  // Another machine without a folder: the same one there.
  return [from, `${host}:${slashed(folder === "" ? posix.normalize(source) : folder)}`];
}

function slashed(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}
