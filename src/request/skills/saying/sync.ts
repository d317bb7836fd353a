import { posix } from "node:path";
import type { SlotDeclaration, SlotValues } from "../skill.ts";
import { remoteParts } from "./remote.ts";

/** The slots of making one folder like another: `target` lies here, `remote` on another machine; one of them is said. */
export const syncSlots: Readonly<Record<"source" | "target" | "remote", SlotDeclaration>> = {
  source: { type: "path", exists: true, ask: { es: "¿Qué carpeta?", en: "Which folder?" } },
  target: { type: "path", optional: true },
  remote: { type: "remote", optional: true },
};

/** rsync's two ends. A slash at the end of the first stands for what is in the folder, not the folder itself. */
export function syncEnds({ source = "", target, remote }: SlotValues): [string, string] {
  const from = slashed(source);
  if (remote === undefined) return [from, slashed(target ?? "")];
  const { host, folder } = remoteParts(remote);
  const there = target ?? (folder === "" ? posix.normalize(source) : folder);
  return [from, `${host}:${slashed(there)}`];
}

function slashed(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}
