import type { SandboxCapability } from "./capability.ts";
import type { Seal } from "./conductor.ts";
import { type NamespacePlan, namespacePlan } from "./namespaces.ts";
import {
  alwaysNeedsScratch,
  cachesDownloads,
  capabilities,
  describesItself,
  leavesTraces,
  needsRawSockets,
  needsScratch,
  peeksAtProcesses,
  pings,
  readsLikeAWriter,
  readsPasswordAges,
  readsWithoutSetId,
  rootCapabilities,
  usesInterfaceControls,
} from "./program-traits.ts";
import type { SealRequest } from "./seal-request.ts";
import { type FilterOptions, type SocketUse, seccompProgram } from "./seccomp.ts";
import type { Architecture } from "./syscalls.ts";

export type SandboxPlan =
  | {
      kind: "sealed";
      confinement: "sandbox" | "baseline";
      architecture: Architecture;
      perl: string;
      seal: Seal;
      /** Something in it looks into other processes: stages for which `staysLocked` (process-folders.ts) is false go without Landlock. */
      peeks: boolean;
      /** Wants a folder of its own for temporary files. */
      scratch: boolean;
      /** Speaks to the container engine, through the proxy only. */
      docker: boolean;
    }
  | NamespacePlan;

/**
 * How to run these reads so that they can change nothing and still tell the truth; undefined when that cannot be had
 * here, and then a person is to be asked instead. Pure.
 */
export function sandboxPlan(request: SealRequest, capability: SandboxCapability): SandboxPlan | undefined {
  if (capability.level === "none" || !canTellTheTruth(request, capability)) return undefined;
  const { architecture, perl } = capability;
  if (capability.mechanism === "namespaces") return namespacePlan(request, capability);
  if (architecture === undefined || perl === undefined) return undefined;
  const files = filesHeldBy(request, capability);
  const sockets = socketsFor(request);
  if (files === undefined || sockets === undefined) return undefined;
  const opened = files === "landlock" || !capability.answersOpens ? undefined : devicesFor(request);
  const scoped = files === "landlock" && capability.landlockAbi >= landlockAbiWithSignals;
  const identity = identityFor(request, capability);
  if (identity === "impossible") return undefined;
  return {
    kind: "sealed",
    confinement: capability.mechanism === "landlock" ? "sandbox" : "baseline",
    architecture,
    perl,
    seal: {
      capabilities: request.uid === 0 ? capabilitiesFor(request) : undefined,
      identity,
      landlock:
        capability.mechanism === "landlock"
          ? { abi: capability.landlockAbi, hidden: hiddenFrom(request), writable: devicesFor(request) }
          : undefined,
      filter: filterFor(architecture, opened === undefined ? files : "asked", scoped, sockets),
      opened,
    },
    peeks: files === "denied",
    scratch: files === "landlock" && (request.shell || names(request).some(wantsScratch)),
    docker: request.needs.includes("docker"),
  };
}

export const landlockAbiWithSignals = 6;

function devicesFor(request: SealRequest): string[] {
  return ["/dev/null", "/dev/zero", "/dev/full", ...(request.terminal ? ["/dev/tty"] : [])];
}

function wantsScratch(name: string): boolean {
  return needsScratch.has(name) || alwaysNeedsScratch.has(name);
}

/** Programs that show when a password changes, and never the password, must see the file that holds both. */
function hiddenFrom(request: SealRequest): readonly string[] {
  if (!names(request).every((name) => readsPasswordAges.has(name))) return request.hidden;
  return request.hidden.filter((path) => !/^\/etc\/g?shadow-?$/.test(path));
}

function names(request: SealRequest): string[] {
  return request.programs.map((program) => program.name);
}

function canTellTheTruth(request: SealRequest, capability: SandboxCapability): boolean {
  const root = request.uid === 0;
  for (const { name, setId } of request.programs) {
    if (describesItself.has(name) || leavesTraces.has(name)) return false;
    if (root && readsLikeAWriter.has(name)) return false;
    if (!root && setId && !readsWithoutSetId.has(name)) return false;
    if (!root && needsRawSockets.has(name)) return false;
    if (!root && pings.has(name) && !within(request.gid, capability.pingGroups)) return false;
  }
  if (names(request).some((name) => cachesDownloads.has(name)) && request.needs.includes("network")) return false;
  return !request.needs.includes("docker") || !names(request).some((name) => otherContainerEngines.has(name));
}

/** They work on files and locks of their own instead of the engine's socket. */
const otherContainerEngines: ReadonlySet<string> = new Set([
  "podman",
  "nerdctl",
  "crictl",
  "ctr",
  "buildah",
  "lxc",
  "incus",
]);

function within(value: number, [low, high]: readonly [number, number]): boolean {
  return low <= value && value <= high;
}

/**
 * Landlock forbids looking into other processes, so what does that is held by seccomp alone. Where the kernel cannot ask
 * the conductor, nothing at all can then be opened for writing, and a shell's redirects to /dev/null would fail.
 */
function filesHeldBy(request: SealRequest, capability: SandboxCapability): "landlock" | "denied" | undefined {
  const peeks =
    request.readsProcessFolders ||
    names(request).some((name) => peeksAtProcesses.has(name)) ||
    request.needs.includes("host-processes");
  if (!peeks && capability.mechanism === "landlock") return "landlock";
  if (names(request).some((name) => alwaysNeedsScratch.has(name))) return undefined;
  return request.shell && !capability.answersOpens ? undefined : "denied";
}

function socketsFor(request: SealRequest): ReadonlySet<SocketUse> | undefined {
  const uses = new Set<SocketUse>();
  const controls = names(request).filter((name) => usesInterfaceControls.has(name));
  if (request.needs.includes("network")) uses.add("hosts");
  if (controls.length > 0) {
    // With sockets that could send, netlink's sendmsg must be shut: no filter sees where a message goes.
    if (!uses.has("hosts") && names(request).some((name) => sendsNetlinkMessages.has(name))) return undefined;
    uses.add("interfaces");
  }
  if (request.needs.includes("systemd") || request.needs.includes("docker")) uses.add("local");
  return uses;
}

const sendsNetlinkMessages: ReadonlySet<string> = new Set([
  "ip",
  "ss",
  "bridge",
  "iw",
  "tc",
  "rdma",
  "devlink",
  "nstat",
]);

/** Root's word would start and stop units: systemd is asked as nobody, who may read the journal and all files. */
function identityFor(request: SealRequest, capability: SandboxCapability): Seal["identity"] | "impossible" {
  if (request.uid !== 0 || !request.needs.includes("systemd")) return undefined;
  if (!capability.systemBus || request.needs.includes("docker")) return "impossible";
  if (request.readsProcessFolders || names(request).some((name) => peeksAtProcesses.has(name))) return "impossible";
  return { uid: nobody, gid: nobody, groups: capability.journalGroups };
}

const nobody = 65534;

function capabilitiesFor(request: SealRequest): number[] {
  const kept = new Set<number>([capabilities.dacReadSearch]);
  if (request.needs.includes("host-processes") || names(request).some((name) => peeksAtProcesses.has(name))) {
    kept.add(capabilities.sysPtrace);
  }
  if (request.needs.includes("kernel-log")) kept.add(capabilities.syslog);
  if (request.needs.includes("network")) kept.add(capabilities.netRaw);
  if (request.needs.includes("devices")) {
    // SMART of ATA disks needs the one, of NVMe the other; the ioctls that change a disk are refused by number.
    kept.add(capabilities.sysRawio);
    kept.add(capabilities.sysAdmin);
  }
  for (const name of names(request)) for (const capability of rootCapabilities[name] ?? []) kept.add(capability);
  return [...kept].sort((a, b) => a - b);
}

/** The few filters there are, built once each: a session runs many reads. */
function filterFor(
  architecture: Architecture,
  files: FilterOptions["files"],
  scoped: boolean,
  sockets: ReadonlySet<SocketUse>,
): Buffer {
  const key = `${architecture} ${files} ${scoped} ${[...sockets].sort().join()}`;
  const known = filters.get(key);
  if (known !== undefined) return known;
  const built = seccompProgram({ architecture, files, signals: scoped ? "scoped" : "denied", sockets });
  filters.set(key, built);
  return built;
}

const filters = new Map<string, Buffer>();
