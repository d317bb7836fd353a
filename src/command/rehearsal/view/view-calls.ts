import { type Architecture, type SyscallName, syscallNumber } from "../../sandbox/syscalls.ts";
import type { Attempt } from "./view.ts";

/** System calls that the view needs beside those the sandbox knows; same sources as sandbox/syscalls.ts. */
const more = {
  statx: [332, 291],
  llistxattr: [195, 12],
  lgetxattr: [192, 9],
  name_to_handle_at: [303, 264],
  getdents64: [217, 61],
  process_vm_readv: [310, 270],
  process_vm_writev: [311, 271],
  fgetxattr: [193, 10],
  pidfd_open: [434, 434],
  inotify_init1: [294, 26],
  inotify_add_watch: [254, 27],
  faccessat: [269, 48],
  statfs: [137, 43],
  setsid: [112, 157],
  clock_gettime: [228, 113],
  clock_adjtime: [305, 266],
  adjtimex: [159, 171],
  syslog: [103, 116],
  execve: [59, 221],
  execveat: [322, 281],
  fork: [57, undefined],
  vfork: [58, undefined],
  bind: [49, 200],
  file_getattr: [468, 468],
  quotactl_fd: [443, 443],
  fchdir: [81, 50],
} as const satisfies Record<string, readonly [number | undefined, number | undefined]>;

export type ViewCall = SyscallName | keyof typeof more;

export function viewCallNumber(name: ViewCall, architecture: Architecture): number | undefined {
  return name in more
    ? more[name as keyof typeof more][architecture === "x64" ? 0 : 1]
    : syscallNumber(name as SyscallName, architecture);
}

/** Called by the conductor itself. Those which a processor lacks are not among them. */
export const conductorCalls: readonly ViewCall[] = [
  ...(["prctl", "unshare", "mount", "umount2", "pivot_root", "mount_setattr", "clone", "seccomp", "ioctl"] as const),
  ...(["setgroups", "setresgid", "setresuid", "capset", "prlimit64", "setsid", "openat2", "close", "statx"] as const),
  ...([
    "llistxattr",
    "lgetxattr",
    "lsetxattr",
    "name_to_handle_at",
    "getdents64",
    "process_vm_readv",
    "process_vm_writev",
  ] as const),
  ...(["pidfd_open", "inotify_init1", "inotify_add_watch", "faccessat", "statfs", "clock_gettime"] as const),
  ...([
    "utimensat",
    "lchown",
    "fchownat",
    "openat",
    "mknodat",
    "linkat",
    "renameat",
    "unlinkat",
    "mkdirat",
    "lremovexattr",
    "fchdir",
  ] as const),
];

/**
 * Calls by path that make an ordinary user's layers copy a file up, or name an owner: what cannot be copied as it is must
 * be known before, and in which folder. Those that take a name from a file, which such layers do not count. And those that read an access
 * list, which may name others than the person.
 */
export const copyingCalls: readonly ViewCall[] = [
  ...(["setxattr", "lsetxattr", "removexattr", "lremovexattr", "getxattr", "lgetxattr", "fgetxattr"] as const),
  ...(["chown", "lchown", "fchownat", "chmod", "fchmodat", "fchmodat2"] as const),
  ...(["link", "linkat", "rename", "renameat", "renameat2", "utimensat", "utime", "utimes", "futimesat"] as const),
  ...(["unlink", "unlinkat", "rmdir", "mkdir", "mkdirat", "symlink", "symlinkat"] as const),
];

/** Those about which the filter asks and the conductor decides by their arguments (view-supervisor.ts). */
export const judgedCalls: readonly ViewCall[] = [
  ...(["open", "openat", "creat", "truncate", "connect", "bind", "sendto", "sendmsg", "sendmmsg", "socket"] as const),
  ...(["kill", "tkill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "pidfd_open", "ptrace", "unshare"] as const),
  ...(["clone", "fork", "vfork", "execve", "execveat", "mknod", "mknodat"] as const),
  ...(["adjtimex", "clock_adjtime", "syslog", "ioctl", "fchown", "fsetxattr"] as const),
  ...copyingCalls,
];

/** A call that reaches beyond files whatever its arguments: it fails with `errno` and is noted. `texts` are the arguments that are strings worth telling. */
export type HeldCall = { name: ViewCall; kind: Attempt["kind"]; errno: number; texts: readonly number[] };

const EPERM = 1;

export const heldCalls: readonly HeldCall[] = [
  ...held("mount", ["mount"], [0, 1]),
  ...held("mount", ["umount2", "swapon", "swapoff", "acct"], [0]),
  ...held("mount", ["pivot_root", "move_mount", "open_tree", "open_tree_attr", "fsopen", "fsconfig", "fsmount"]),
  ...held("mount", ["fspick", "mount_setattr"]),
  ...held("kernel", ["delete_module"], [0]),
  ...held("kernel", ["setns", "init_module", "finit_module", "kexec_load", "kexec_file_load", "bpf"]),
  ...held("kernel", ["perf_event_open", "add_key", "request_key", "keyctl", "iopl", "ioperm", "userfaultfd"]),
  ...held("kernel", ["open_by_handle_at", "quotactl", "quotactl_fd", "lookup_dcookie", "nfsservctl", "uselib"]),
  ...held("kernel", ["vhangup", "file_setattr"]),
  ...held("power", ["reboot"]),
  ...held("time", ["settimeofday", "clock_settime"]),
  ...held("hostname", ["sethostname", "setdomainname"], [0]),
];

function held(kind: Attempt["kind"], names: readonly ViewCall[], texts: readonly number[] = []): HeldCall[] {
  return names.map((name) => ({ name, kind, errno: EPERM, texts }));
}
