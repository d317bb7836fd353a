import { createHash } from "node:crypto";
import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { release } from "node:os";
import { join } from "node:path";
import type { SandboxCapability, SandboxReason } from "./capability.ts";
import { conductorArguments } from "./conductor.ts";
import { machineFacts, trustedProgram } from "./machine-facts.ts";
import { askLandlockAbi, selfTest, trialTexts } from "./self-test.ts";
import { toArchitecture } from "./syscalls.ts";

export type ProbeOptions = {
  /** Where the verdict is kept between runs, if the folder exists; undefined: nowhere. */
  cacheFolder: string | undefined;
  uid: number;
  gid: number;
  /** Try again even where a kept verdict fits (`neo doctor`). */
  fresh?: boolean;
  /** Tests look away from what this machine has. */
  without?: readonly ("perl" | "landlock" | "bwrap")[];
};

/**
 * What this machine can seal, found by trying: from inside, a write, a connection and a signal must fail and a read must
 * work. The verdict is kept under the kernel's release and the programs' times, so that one question does not pay for it.
 */
export async function probeSandbox(options: ProbeOptions): Promise<SandboxCapability> {
  const without = new Set(options.without);
  const programs = {
    perl: without.has("perl") ? undefined : trustedProgram(["/usr/bin/perl", "/bin/perl"]),
    bwrap: without.has("bwrap") ? undefined : trustedProgram(["/usr/bin/bwrap", "/bin/bwrap"]),
  };
  const facts = machineFacts();
  const key = verdictKey(options, programs);
  const kept = options.fresh ? undefined : readVerdict(options.cacheFolder, key);
  const verdict =
    kept ?? (await tryAll({ ...emptyCapability, ...programs, ...facts }, options, without.has("landlock")));
  if (kept === undefined) keepVerdict(options.cacheFolder, key, verdict);
  return { ...verdict, ...facts };
}

const emptyCapability: SandboxCapability = {
  level: "none",
  mechanism: "none",
  reasons: [],
  seccomp: false,
  architecture: toArchitecture(process.arch),
  landlockAbi: 0,
  answersOpens: false,
  perl: undefined,
  bwrap: undefined,
  systemBus: false,
  journalGroups: [],
  pingGroups: [1, 0],
};

async function tryAll(
  found: SandboxCapability,
  options: ProbeOptions,
  skipLandlock: boolean,
): Promise<SandboxCapability> {
  const reasons: SandboxReason[] = [];
  if (found.perl === undefined) reasons.push("no_perl");
  else if (found.architecture === undefined) reasons.push("architecture");
  const landlockAbi = found.perl === undefined || skipLandlock ? 0 : await askLandlockAbi(found.perl);
  if (landlockAbi === 0 && found.perl !== undefined) reasons.push("no_landlock");
  for (const candidate of candidates({ ...found, landlockAbi })) {
    const failures = await selfTest(candidate, options);
    if (failures.length === 0) return { ...candidate, reasons: unique(reasons) };
    reasons.push(...failures);
  }
  return { ...found, reasons: unique([...reasons, "no_namespaces"]) };
}

/** What could hold here, the tightest first. */
function candidates(found: SandboxCapability): SandboxCapability[] {
  const { perl, architecture, bwrap, landlockAbi } = found;
  const sealed: SandboxCapability[] = [];
  if (perl !== undefined && architecture !== undefined) {
    for (const answersOpens of [true, false]) {
      if (landlockAbi > 0) sealed.push({ ...found, level: "full", mechanism: "landlock", seccomp: true, answersOpens });
    }
    for (const answersOpens of [true, false]) {
      sealed.push({ ...found, level: "baseline", mechanism: "seccomp", seccomp: true, answersOpens });
    }
  }
  const namespaces: SandboxCapability = { ...found, level: "baseline", mechanism: "namespaces" };
  if (bwrap !== undefined && architecture !== undefined) sealed.push({ ...namespaces, seccomp: true });
  return [...sealed, { ...namespaces, bwrap: undefined }];
}

/** Another kernel, program, filter or identity makes a kept verdict worthless. */
function verdictKey(options: ProbeOptions, programs: { perl: string | undefined; bwrap: string | undefined }): string {
  const times = [programs.perl, programs.bwrap, "/usr/bin/unshare", "/usr/bin/setpriv"].map((file) => [
    file,
    timeOf(file),
  ]);
  const empty = {
    capabilities: [],
    identity: undefined,
    landlock: undefined,
    filter: new Uint8Array(),
    opened: undefined,
  };
  const code = [conductorArguments("x64", empty, []), trialTexts];
  const parts = [1, release(), process.arch, options.uid, options.without ?? [], times, code];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

function timeOf(file: string | undefined): number {
  try {
    return file === undefined ? 0 : statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

const verdictName = "sandbox.json";

function readVerdict(folder: string | undefined, key: string): SandboxCapability | undefined {
  if (folder === undefined) return undefined;
  try {
    const file = join(folder, verdictName);
    const stat = statSync(file);
    // Only what this identity wrote, and nobody else could have changed, is believed.
    if (stat.uid !== process.getuid?.() || (stat.mode & 0o022) !== 0) return undefined;
    const kept: { key: string; capability: SandboxCapability } = JSON.parse(readFileSync(file, "utf8"));
    return kept.key === key ? kept.capability : undefined;
  } catch {
    return undefined;
  }
}

/** On a full or read-only disk the next run tries again, which is slower and no worse. */
function keepVerdict(folder: string | undefined, key: string, capability: SandboxCapability): void {
  if (folder === undefined) return;
  try {
    const part = join(folder, `${verdictName}.${process.pid}`);
    writeFileSync(part, JSON.stringify({ key, capability }), { mode: 0o600 });
    renameSync(part, join(folder, verdictName));
  } catch {}
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
