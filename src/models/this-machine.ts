import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { MachinePower } from "../ports/models.ts";

/** What this process may use of the machine: a container's limits count, not what the host has. */
export function thisMachine(): MachinePower {
  return machineFrom({
    meminfo: readOr("/proc/meminfo", ""),
    cpuinfo: readOr("/proc/cpuinfo", ""),
    memoryLimits: limitFiles().map((file) => readOr(file, "max")),
    cores: availableParallelism(),
  });
}

export function machineFrom({
  meminfo,
  cpuinfo,
  memoryLimits,
  cores,
}: {
  meminfo: string;
  cpuinfo: string;
  memoryLimits: readonly string[];
  cores: number;
}): MachinePower {
  const total = Number(/^MemTotal:\s+(\d+) kB/m.exec(meminfo)?.[1] ?? 0) * 1024;
  const limits = memoryLimits.map((text) => text.trim()).filter((text) => /^\d+$/.test(text));
  const flags = new Set((/^(?:flags|Features)\s*:\s*(.*)$/m.exec(cpuinfo)?.[1] ?? "").split(/\s+/));
  return { memoryBytes: Math.min(total, ...limits.map(Number)), cores, vectors: vectorsIn(flags) };
}

function vectorsIn(flags: ReadonlySet<string>): MachinePower["vectors"] {
  if (flags.has("avx512f")) return "avx512";
  if (flags.has("avx2")) return "avx2";
  // 64-bit ARM calls it by another name than 32-bit ARM.
  return flags.has("asimd") || flags.has("neon") ? "neon" : "none";
}

/** Of cgroup version 2, its own and all above it. */
function limitFiles(): string[] {
  const own = /^0::(\/.*)$/m.exec(readOr("/proc/self/cgroup", ""))?.[1] ?? "/";
  const parts = own.split("/").filter((part) => part !== "");
  const paths = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  return ["", ...paths].map((path) => `/sys/fs/cgroup/${path}/memory.max`);
}

function readOr(file: string, fallback: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return fallback;
  }
}
