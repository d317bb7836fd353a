import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import type { Assessment } from "../../ports/assessment.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import type { Lowered } from "../shell/lowered.ts";

/** What tells a file or folder from any other put in its place. */
export type Identity = { device: string; inode: string; modified: string; changed: string; bytes: string };

/** All that an approval is bound to. If any of it changes between the yes and the run, the run does not happen. */
export type BoundTo = {
  script: string;
  lowered: Lowered | undefined;
  programs: readonly { name: string; file: string | undefined; identity: Identity | undefined }[];
  environment: readonly (readonly [string, string])[];
  folder: { path: string; device: string; inode: string };
  uid: number;
  policy: string;
  /** The digest of what was shown; undefined where nothing was rehearsed. */
  rehearsal: string | undefined;
};

export type Identify = (path: string) => Identity | undefined;

/** The parts in the order they are compared; each has a message `gate.what-…`. */
export type BoundPart = "script" | "program" | "environment" | "folder" | "user" | "policy";

export function bindTo(parts: {
  script: string;
  lowered: Lowered | undefined;
  programs: Assessment["programs"];
  machine: MachineSnapshot;
  policy: string;
  rehearsal: string | undefined;
  identify: Identify;
}): BoundTo {
  const { script, lowered, machine, policy, rehearsal, identify } = parts;
  const folder = identify(machine.folder);
  const names = [...new Set(parts.programs.map((program) => program.name))].sort();
  return {
    script,
    lowered,
    programs: names.map((name) => {
      const { file } = machine.program(name);
      return { name, file, identity: file === undefined ? undefined : identify(file) };
    }),
    environment: Object.entries(machine.environment).sort(([a], [b]) => (a < b ? -1 : 1)),
    folder: { path: machine.folder, device: folder?.device ?? "", inode: folder?.inode ?? "" },
    uid: machine.uid,
    policy,
    rehearsal,
  };
}

/** SHA-256, hex, over the canonical JSON of what is bound and of when it ends (milliseconds since the epoch). */
export function bindingDigest(bound: BoundTo, expiresAt: number): string {
  return createHash("sha256")
    .update(canonical({ ...bound, expiresAt }))
    .digest("hex");
}

/** The first part that is no longer as it was, and which program if it is one. */
export function firstDifference(before: BoundTo, now: BoundTo): { part: BoundPart; name: string } | undefined {
  const differs = (a: unknown, b: unknown) => canonical(a) !== canonical(b);
  if (before.script !== now.script || differs(before.lowered, now.lowered)) return { part: "script", name: "" };
  if (before.uid !== now.uid) return { part: "user", name: "" };
  if (differs(before.folder, now.folder)) return { part: "folder", name: now.folder.path };
  if (differs(before.environment, now.environment)) return { part: "environment", name: "" };
  if (before.policy !== now.policy) return { part: "policy", name: "" };
  const changed = before.programs.find((program, at) => differs(program, now.programs[at]));
  if (changed !== undefined || before.programs.length !== now.programs.length) {
    return { part: "program", name: changed?.name ?? "" };
  }
  return undefined;
}

/** The file behind `path`, links followed; undefined when it cannot be seen. */
export function identifyFile(path: string): Identity | undefined {
  try {
    const { dev, ino, mtimeNs, ctimeNs, size } = statSync(path, { bigint: true });
    return {
      device: String(dev),
      inode: String(ino),
      modified: String(mtimeNs),
      changed: String(ctimeNs),
      bytes: String(size),
    };
  } catch {
    return undefined;
  }
}

/** JSON with its keys sorted, so that equal values have equal texts. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(",")}}`;
}
