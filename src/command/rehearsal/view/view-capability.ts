import type { Architecture } from "../../sandbox/syscalls.ts";

/** How a rehearsal can be had on this machine for this user, found by trying (probe-view.ts). Plain data: it is kept in a file. */
export type ViewCapability = {
  /** root: overlays on the real mounts, no user namespace. user: overlays in a user namespace. none: no rehearsal. */
  mode: "root" | "user" | "none";
  /** Where the changed files go: memory, or a folder on disk where memory cannot hold them right (Linux 6.1 for a user). */
  upper: "memory" | "disk";
  /** Folder under which layers on disk are made; undefined: there is none, and memory must do. */
  layers?: string | undefined;
  /** Why less than all; texts are messages/{en,es}/rehearsal.ts under `view_` and the code. */
  reasons: readonly ViewReason[];
  architecture: Architecture | undefined;
  perl: string | undefined;
};

export type ViewReason =
  | "no_perl"
  | "architecture"
  | "no_namespaces" // unshare refused: a container, or switched off by sysctl
  | "no_overlay"
  | "upper_on_disk" // memory loses deletions here (Linux before 6.6, ordinary user)
  | "no_seccomp"
  | "write_passed" // the self-test changed something outside
  | "read_failed"
  | "change_missed"; // the self-test's changes were not all seen
