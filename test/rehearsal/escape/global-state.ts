import { readFileSync } from "node:fs";

/** What belongs to nobody in particular: names, mounts, network, queues, devices. Lines to compare, volatile numbers left out. */
export function globalState(): string[] {
  return [
    ...files.map((file) => `${file}: ${read(file)}`),
    ...settings.map((name) => `${name}: ${read(`/proc/sys/${name}`)}`),
    `interfaces: ${columns("/proc/net/dev", [0, 2, 10]).join(" | ")}`,
    `network: ${counters("/proc/net/snmp")}`,
    `network 6: ${read("/proc/net/snmp6").replace(/\s+/g, " ")}`,
    `shared memory: ${columns("/proc/sysvipc/shm", [0, 1, 2]).join(" | ")}`,
    `messages: ${columns("/proc/sysvipc/msg", [0, 1, 2, 3]).join(" | ")}`,
    `semaphores: ${columns("/proc/sysvipc/sem", [0, 1, 2]).join(" | ")}`,
    // To the second half of a minute: a clock that is set jumps, one that is only steered does not.
    `clock: ${Math.round((Date.now() - performance.now() - performance.timeOrigin) / 500)}`,
  ];
}

const files = [
  "/proc/self/mountinfo",
  "/proc/swaps",
  "/proc/modules",
  "/proc/net/route",
  "/proc/net/fib_trie",
  "/proc/net/if_inet6",
  "/proc/sys/kernel/hostname",
  "/proc/sys/kernel/domainname",
];

const settings = [
  ...[
    "kernel/core_pattern",
    "kernel/modprobe",
    "kernel/sysrq",
    "kernel/printk",
    "kernel/panic",
    "kernel/msgmax",
    "kernel/shmmax",
  ],
  ...[
    "vm/swappiness",
    "vm/overcommit_memory",
    "fs/suid_dumpable",
    "fs/mqueue/msg_max",
    "net/ipv4/ip_forward",
    "net/ipv4/ip_default_ttl",
  ],
];

function read(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "unreadable";
  }
}

function columns(file: string, wanted: readonly number[]): string[] {
  return read(file)
    .split("\n")
    .map((line) => {
      const words = line.trim().split(/\s+/);
      return wanted.map((index) => words[index] ?? "").join(" ");
    });
}

function counters(file: string): string {
  return read(file).replace(/\s+/g, " ");
}
