import { rehearsalReasonText } from "../command/rehearsal/reason-text.ts";
import type { FileChange, FileState, Rehearsal, RehearsalReason } from "../ports/rehearsal.ts";
import { sayRehearsal } from "../request/conversation/say-rehearsal.ts";
import type { Language } from "../shared/language.ts";

/**
 * A rehearsal for programs (`--json`, the console, MCP). Paths and targets are `…path` where they are UTF-8, else
 * `…path_base64`; modes are octal text, times ISO 8601, sizes and `undo_bytes` bytes; texts are in `language`.
 */
export function rehearsalJson(rehearsal: Rehearsal, language: Language): object {
  const { id, script, run, changes, effects, verdict, digest, undoBytes } = rehearsal;
  return {
    id,
    script,
    verdict: { kind: verdict.kind, reasons: verdict.reasons.map((reason) => reasonJson(reason, language)) },
    said: sayRehearsal(rehearsal, language),
    ...(run === undefined ? {} : { run: runJson(run) }),
    changes: changes.map(changeJson),
    effects: effects.map((effect) => ({
      area: effect.area,
      ...reasonJson(effect, language),
      ...(effect.detail === undefined ? {} : { detail: effect.detail }),
    })),
    digest,
    undo_bytes: undoBytes,
  };
}

/** One changed path; `neo undo --show --json` lists the same. */
export function changeJson({ path, display, kinds, before, after, diff, withheld }: FileChange): object {
  return {
    ...bytesJson("path", path),
    display,
    kinds: [...kinds],
    ...(before === undefined ? {} : { before: stateJson(before) }),
    ...(after === undefined ? {} : { after: stateJson(after) }),
    ...(diff === undefined ? {} : { diff }),
    ...(withheld === undefined ? {} : { withheld }),
  };
}

/** A reason with its text. */
export function reasonJson({ code, parameters }: RehearsalReason, language: Language): object {
  return { code, parameters, text: rehearsalReasonText({ code, parameters }, language) };
}

function runJson({ exitCode, signal, stdout, stderr, cut, durationMs, on }: NonNullable<Rehearsal["run"]>): object {
  return {
    exit_code: exitCode,
    ...(signal === undefined ? {} : { signal }),
    stdout,
    stderr,
    cut,
    duration_ms: Math.round(durationMs),
    on: on.kind === "view" ? { kind: "view" } : { kind: "dry-run", script: on.script },
  };
}

function stateJson({ kind, mode, uid, gid, size, modifiedNs, links, target, attributes }: FileState): object {
  return {
    kind,
    mode: mode.toString(8).padStart(4, "0"),
    uid,
    gid,
    size,
    modified: isoTime(modifiedNs),
    links,
    ...(target === undefined ? {} : bytesJson("target", target)),
    ...(attributes.size === 0
      ? {}
      : {
          attributes_base64: Object.fromEntries(
            [...attributes].map(([name, value]) => [name, Buffer.from(value).toString("base64")]),
          ),
        }),
  };
}

function bytesJson(name: "path" | "target", bytes: Uint8Array): Readonly<Record<string, string>> {
  try {
    return { [name]: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { [`${name}_base64`]: Buffer.from(bytes).toString("base64") };
  }
}

/** With all nine decimals that the file system keeps: "2026-11-22T17:07:31.500000000Z". */
function isoTime(nanoseconds: bigint): string {
  const billion = 1_000_000_000n;
  // Rounded down, so that times before 1970 have a positive fraction too.
  const fraction = ((nanoseconds % billion) + billion) % billion;
  const seconds = (nanoseconds - fraction) / billion;
  const date = new Date(Number(seconds) * 1000);
  // A file may carry a time that Date cannot say: then its seconds.
  if (Number.isNaN(date.getTime())) return `${seconds}`;
  return date.toISOString().replace(/\.\d{3}Z$/, `.${String(fraction).padStart(9, "0")}Z`);
}
