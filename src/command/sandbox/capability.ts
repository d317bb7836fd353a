import type { Architecture } from "./syscalls.ts";

/** What this machine offers to seal reads with, found by trying (probe-sandbox.ts). Plain data: it is kept in a file. */
export type SandboxCapability = {
  /** full: files, sockets, signals and secrets are held; baseline: less, so more commands ask; none: every command asks. */
  level: "full" | "baseline" | "none";
  /**
   * landlock: Landlock and seccomp, no namespaces, so nothing the program sees is changed. seccomp: the same without
   * Landlock (older kernels). namespaces: util-linux's unshare and mount, with seccomp where bubblewrap can load it.
   */
  mechanism: "landlock" | "seccomp" | "namespaces" | "none";
  reasons: readonly SandboxReason[];
  seccomp: boolean;
  architecture: Architecture | undefined;
  landlockAbi: number;
  /** The kernel lets the conductor answer for opens (Linux 5.14), so that /dev/null can be written without Landlock. */
  answersOpens: boolean;
  perl: string | undefined;
  bwrap: string | undefined;
  /** A system bus to ask systemd through without being root, or no systemd at all. */
  systemBus: boolean;
  /** Groups that let an unprivileged identity read the journal (adm, systemd-journal), as far as they exist. */
  journalGroups: readonly number[];
  /** net.ipv4.ping_group_range. */
  pingGroups: readonly [number, number];
};

/** Why less than "full" holds; the texts are messages/{en,es}/sandbox.ts under `sandbox_` and the code. */
export type SandboxReason =
  | "no_perl" // perl (Essential on Debian) is missing or not root's alone
  | "no_landlock" // kernel before 5.13, or switched off
  | "no_seccomp"
  | "architecture" // neither x86-64 nor arm64
  | "no_answers" // kernel before 5.14: programs that look at processes cannot open /dev/null
  | "no_namespaces" // unshare refused
  | "write_passed" // the self-test wrote a file from inside
  | "read_failed"
  | "connect_passed"
  | "signal_passed";
