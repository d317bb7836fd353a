import type { Assessment } from "../../ports/assessment.ts";
import type { ChangeKind, FileChange, FileState, Rehearsal } from "../../ports/rehearsal.ts";

/** For tests: a complete rehearsal that ended well, and whatever else is said of it. */
export function sampleRehearsal(changes: readonly FileChange[], other: Partial<Rehearsal> = {}): Rehearsal {
  const run = { exitCode: 0, signal: undefined, stdout: "", stderr: "", cut: false, durationMs: 3 } as const;
  return {
    id: "sample",
    script: "sample",
    run: { ...run, on: { kind: "view" } },
    changes,
    effects: [],
    verdict: { kind: "complete", reasons: [] },
    digest: "",
    undoBytes: 100,
    ...other,
  };
}

/** A file of uid 1000 whose content changed, unless said otherwise. `undefined` for a side means that nothing is there. */
export function sampleChange(
  path: string | Uint8Array,
  given: {
    kinds?: readonly ChangeKind[];
    before?: Partial<FileState> | undefined;
    after?: Partial<FileState> | undefined;
    withheld?: FileChange["withheld"];
  } = {},
): FileChange {
  const side = (name: "before" | "after") =>
    name in given && given[name] === undefined ? undefined : { ...plainFile, ...given[name] };
  const { kinds = ["modified"], withheld } = given;
  return {
    path: typeof path === "string" ? Buffer.from(path) : path,
    display: String(path),
    kinds,
    before: side("before"),
    after: side("after"),
    ...(withheld === undefined ? {} : { withheld }),
  };
}

export function createdFile(path: string, after: Partial<FileState> = {}): FileChange {
  return sampleChange(path, { kinds: ["created"], before: undefined, after });
}

export function createdLink(path: string, target: string): FileChange {
  return createdFile(path, { kind: "link", mode: 0o777, target: Buffer.from(target) });
}

export function sampleAssessment(other: Partial<Assessment> = {}): Assessment {
  return {
    risk: "write",
    reasons: [{ code: "reason.writes", parameters: { program: "sed" }, risk: "write", start: 0, end: 3 }],
    network: false,
    privilege: "none",
    needs: [],
    terminal: false,
    endless: false,
    programs: [{ name: "sed", file: "/usr/bin/sed", trusted: true }],
    ...other,
  };
}

const plainFile: FileState = {
  kind: "file",
  mode: 0o644,
  uid: 1000,
  gid: 1000,
  size: 10,
  modifiedNs: 1n,
  links: 1,
  inode: 1n,
  device: 1n,
  changedNs: 1n,
  target: undefined,
  attributes: new Map(),
};
