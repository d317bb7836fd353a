import { createHash } from "node:crypto";
import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { release } from "node:os";
import { join } from "node:path";
import { trustedProgram } from "../../sandbox/machine-facts.ts";
import { toArchitecture } from "../../sandbox/syscalls.ts";
import { selfTestText, selfTestView } from "./self-test-view.ts";
import type { ViewCapability, ViewReason } from "./view-capability.ts";
import { viewConductor } from "./view-conductor.ts";

export type ProbeViewOptions = {
  /** Where the verdict is kept between runs, and where layers on disk would go, if the folder exists; undefined: nowhere. */
  cacheFolder: string | undefined;
  uid: number;
  gid: number;
  /** Try again even where a kept verdict fits (`neo doctor`). */
  fresh?: boolean;
  /** Tests look away from what this machine has. */
  without?: readonly ("perl" | "memory" | "root")[];
};

/**
 * How scripts can be rehearsed here, found by rehearsing one: its changes must all be seen, nothing outside may change,
 * and connecting, signalling, mounting and writing kernel state must fail. The verdict is kept for this boot, kernel,
 * identity and program, so that one question does not pay for it.
 */
export async function probeView(options: ProbeViewOptions): Promise<ViewCapability> {
  const without = new Set(options.without);
  const perl = without.has("perl") ? undefined : trustedProgram(["/usr/bin/perl", "/bin/perl"]);
  const key = verdictKey(options, perl);
  const kept = options.fresh ? undefined : readVerdict(options.cacheFolder, key);
  const verdict = kept ?? (await tryAll(perl, options));
  // A refusal may have been a bad moment, unless it is plain.
  const lasting = verdict.mode !== "none" || verdict.reasons.every((reason) => plainReasons.has(reason));
  if (kept === undefined && lasting) keepVerdict(options.cacheFolder, key, verdict);
  return { ...verdict, layers: layersOf(options.cacheFolder) };
}

const plainReasons: ReadonlySet<ViewReason> = new Set(["no_perl", "architecture", "no_namespaces"]);

async function tryAll(perl: string | undefined, options: ProbeViewOptions): Promise<ViewCapability> {
  const architecture = toArchitecture(process.arch);
  const none: ViewCapability = { mode: "none", upper: "memory", reasons: [], architecture, perl };
  if (perl === undefined) return { ...none, reasons: ["no_perl"] };
  if (architecture === undefined) return { ...none, reasons: ["architecture"] };
  const without = new Set(options.without);
  const modes = options.uid === 0 && !without.has("root") ? (["root", "user"] as const) : (["user"] as const);
  const reasons = new Set<ViewReason>();
  for (const mode of modes) {
    const failures: ViewReason[] = [];
    for (const upper of ["memory", "disk"] as const) {
      const candidate: ViewCapability = { ...none, mode, upper, layers: layersOf(options.cacheFolder) };
      if (upper === "memory" ? without.has("memory") : candidate.layers === undefined) continue;
      const failed = await twice(() => selfTestView(candidate, options));
      if (failed.length === 0) return { ...candidate, reasons: upper === "disk" ? ["upper_on_disk"] : [] };
      failures.push(...failed);
      // Where nothing could be started, another place for the layers does not help.
      if (failed.includes("no_namespaces")) break;
    }
    for (const reason of failures) reasons.add(reason);
  }
  return { ...none, reasons: [...reasons] };
}

/** On a very busy machine a trial can run out of time; what fails twice is not there. */
async function twice(trial: () => Promise<ViewReason[]>): Promise<ViewReason[]> {
  const failed = await trial();
  return failed.length === 0 || failed.includes("no_namespaces") ? failed : trial();
}

function layersOf(cacheFolder: string | undefined): string | undefined {
  return cacheFolder === undefined ? undefined : join(cacheFolder, "views");
}

/** Another kernel, boot (sysctls change with it), program, conductor or identity makes a kept verdict worthless. */
function verdictKey(options: ProbeViewOptions, perl: string | undefined): string {
  const parts = [
    ...[1, release(), textOf("/proc/sys/kernel/random/boot_id"), process.arch, options.uid, options.without ?? []],
    ...["/proc/sys/user/max_user_namespaces", "/proc/sys/kernel/unprivileged_userns_clone"].map(textOf),
    ...[perl, timeOf(perl), viewConductor, selfTestText],
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function timeOf(file: string | undefined): number {
  try {
    return file === undefined ? 0 : statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

const verdictName = "view.json";

function readVerdict(folder: string | undefined, key: string): ViewCapability | undefined {
  if (folder === undefined) return undefined;
  try {
    const file = join(folder, verdictName);
    const stat = statSync(file);
    // Only what this identity wrote, and nobody else could have changed, is believed.
    if (stat.uid !== process.getuid?.() || (stat.mode & 0o022) !== 0) return undefined;
    const kept: { key: string; capability: ViewCapability } = JSON.parse(readFileSync(file, "utf8"));
    return kept.key === key ? kept.capability : undefined;
  } catch {
    return undefined;
  }
}

/** On a full or read-only disk the next run tries again, which is slower and no worse. */
function keepVerdict(folder: string | undefined, key: string, capability: ViewCapability): void {
  if (folder === undefined) return;
  try {
    const part = join(folder, `${verdictName}.${process.pid}`);
    writeFileSync(part, JSON.stringify({ key, capability }), { mode: 0o600 });
    renameSync(part, join(folder, verdictName));
  } catch {}
}
