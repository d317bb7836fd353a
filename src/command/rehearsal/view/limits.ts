import type { FileChange, RehearsalReason } from "../../../ports/rehearsal.ts";
import type { view } from "../../../shared/messages/en/view.ts";
import { displayPath } from "./read-change.ts";

/** Which parameter each of the conductor's limits carries; the texts are messages/{en,es}/view.ts. */
const parameterOf = {
  "view.time": "seconds",
  "view.no-space": "megabytes",
  "view.no-files": "files",
  "view.processes": "processes",
  "view.shared-file": "path",
  "view.foreign-folder": "path",
  "view.foreign-group": "path",
  "view.foreign-list": "path",
  "view.sticky": "path",
  "view.uncovered": "path",
  "view.folder-rename": "path",
  "view.other-names": "path",
  "view.unreadable": "path",
} as const satisfies Partial<Record<keyof typeof view, string>>;

export function limitReason(code: string, value: Uint8Array): RehearsalReason {
  const parameter = parameterOf[code as keyof typeof parameterOf];
  if (code === "view.reads-input") return { code, parameters: {} };
  if (parameter === undefined) return { code: "view.unknown", parameters: { code } };
  return { code, parameters: { [parameter]: parameter === "path" ? displayPath(value) : Number(Buffer.from(value)) } };
}

/** Real files that others changed while the rehearsal ran: what was shown may be old. */
export function changedMeanwhile(changes: readonly FileChange[], startedNs: bigint): RehearsalReason[] {
  return changes
    .filter(({ before }) => before !== undefined && before.changedNs > startedNs)
    .slice(0, mostNamed)
    .map(({ display }) => ({ code: "view.changed-meanwhile", parameters: { path: display } }));
}

const mostNamed = 20;

/**
 * Errors that come of the view's own mechanism, when the script let them be seen: they say nothing about the real run.
 * English and Spanish, as the C library writes them.
 */
export function spokenLimits(stderr: string, known: readonly RehearsalReason[]): RehearsalReason[] {
  if (known.length > 0) return [];
  const found = errorTexts.find((text) => stderr.includes(text));
  return found === undefined ? [] : [{ code: "view.error", parameters: { text: found } }];
}

const errorTexts: readonly string[] = [
  "Value too large for defined data type", // EOVERFLOW
  "Valor demasiado grande para el tipo de datos definido",
  "Input/output error", // EIO
  "Error de entrada/salida",
  "Invalid cross-device link", // EXDEV
  "Enlace cruzado entre dispositivos no permitido",
  "No space left on device", // ENOSPC
  "No queda espacio en el dispositivo",
  "Read-only file system", // EROFS
  "Sistema de ficheros de sólo lectura",
  "Sistema de archivos de solo lectura",
  "Stale file handle", // ESTALE
];
