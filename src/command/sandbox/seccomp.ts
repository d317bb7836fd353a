import {
  actions,
  and,
  answer,
  architectureWord,
  callNumber,
  encodeProgram,
  highWord,
  type Instruction,
  loadWord,
  lowWord,
  shiftRight,
  unlessEqual,
  whenAnyBit,
  whenAtLeast,
  whenEqual,
} from "./bpf.ts";
import { deniedControls, ioctlFamilies } from "./ioctls.ts";
import {
  type Architecture,
  auditArchitecture,
  newestKnownSyscall,
  type SyscallName,
  syscallNumber,
} from "./syscalls.ts";

/** What may still be reached through sockets. Netlink, which only tells state to who has no capability, is always open. */
export type SocketUse =
  | "interfaces" // AF_INET datagram sockets for the ioctls of ifconfig and its kin; nothing can be sent on them
  | "hosts" // AF_INET and AF_INET6, connecting and sending
  | "local"; // AF_UNIX, connecting

export type FilterOptions = {
  architecture: Architecture;
  /** "landlock": Landlock holds files; "denied": every open for writing fails with EROFS; "asked": the conductor is asked. */
  files: "landlock" | "denied" | "asked";
  /** "scoped": Landlock holds signals in; "denied": only the own process group (kill 0) and the empty signal. */
  signals: "scoped" | "denied";
  sockets: ReadonlySet<SocketUse>;
};

/** The deny list as the bytes seccomp(2) takes. */
export function seccompProgram(options: FilterOptions): Buffer {
  return encodeProgram(seccompFilter(options));
}

/**
 * A deny list: what changes something outside the process fails with an errno, so that a program that only tries ends
 * with a message instead of a crash. Another architecture's calls, whose numbers mean other things, end the process.
 */
export function seccompFilter(options: FilterOptions): Instruction[] {
  const { architecture } = options;
  const call = (name: SyscallName, body: readonly Instruction[]): Instruction[] => {
    const number = syscallNumber(name, architecture);
    return number === undefined ? [] : whenEqual(number, body);
  };
  return [
    loadWord(architectureWord),
    ...unlessEqual(auditArchitecture[architecture], [answer(actions.killProcess)]),
    loadWord(callNumber),
    // Above all known calls lie the unborn ones and, on x64, the x32 twins of the denied ones.
    ...whenAtLeast(newestKnownSyscall + 1, [answer(actions.error(ENOSYS))]),
    ...noSuchCall.flatMap((name) => call(name, [answer(actions.error(ENOSYS))])),
    ...neverAllowed.flatMap((name) => call(name, [refuse])),
    ...call("clone", [loadWord(lowWord(0)), ...whenAnyBit(newNamespaces, [refuse]), allow]),
    ...call("ioctl", ioctlRule),
    ...fileRules(options, call),
    ...signalRules(options, call),
    ...socketRules(options, call),
    ...ipcRules(call),
    ...otherProcessRules(call),
    allow,
  ];
}

const EPERM = 1;
const EROFS = 30;
const ENOSYS = 38;
const EAFNOSUPPORT = 97;
const refuse = answer(actions.error(EPERM));
const allow = answer(actions.allow);

type Rule = (name: SyscallName, body: readonly Instruction[]) => Instruction[];

/** Calls whose arguments lie in memory, where a filter cannot look: every libc falls back to the older form. */
const noSuchCall: readonly SyscallName[] = ["clone3", "io_uring_setup", "io_uring_enter", "io_uring_register"];

const neverAllowed: readonly SyscallName[] = [
  // What Landlock leaves open in the file system.
  ...(["truncate", "chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "fchown", "lchown", "fchownat"] as const),
  ...(["utime", "utimes", "futimesat", "utimensat", "file_setattr", "setxattr", "lsetxattr", "fsetxattr"] as const),
  ...(["setxattrat", "removexattr", "lremovexattr", "fremovexattr", "removexattrat", "open_by_handle_at"] as const),
  ...(["mount", "umount2", "pivot_root", "chroot", "move_mount", "open_tree", "open_tree_attr", "fsopen"] as const),
  ...(["fsconfig", "fsmount", "fspick", "mount_setattr", "swapon", "swapoff", "acct"] as const),
  // The machine itself.
  ...(["reboot", "sethostname", "setdomainname", "settimeofday", "clock_settime", "init_module"] as const),
  ...(["finit_module", "delete_module", "kexec_load", "kexec_file_load", "bpf", "perf_event_open"] as const),
  ...([
    "add_key",
    "request_key",
    "keyctl",
    "iopl",
    "ioperm",
    "userfaultfd",
    "vhangup",
    "nfsservctl",
    "uselib",
  ] as const),
  ...(["unshare", "setns", "lookup_dcookie"] as const),
  // Other processes.
  ...(["ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "process_mrelease"] as const),
  ...(["pidfd_getfd", "kcmp", "migrate_pages", "move_pages"] as const),
  ...(["shmat", "semop", "semtimedop", "msgsnd", "msgrcv", "mq_open", "mq_unlink"] as const),
];

/** CLONE_NEW{TIME,NS,CGROUP,UTS,IPC,USER,PID,NET}; the low byte of clone's flags is a signal, where TIME has no meaning. */
const newNamespaces = 0x00020000 | 0x02000000 | 0x04000000 | 0x08000000 | 0x10000000 | 0x20000000 | 0x40000000;

/** Within the families that change file systems and block devices only the listed reads pass; elsewhere only a few are denied. */
const ioctlRule: Instruction[] = [
  loadWord(lowWord(1)),
  ...deniedControls.flatMap((command) => whenEqual(command, [refuse])),
  ...ioctlFamilies.flatMap(({ reads }) => reads.flatMap((command) => whenEqual(command, [allow]))),
  shiftRight(8),
  and(0xff),
  ...ioctlFamilies.flatMap(({ type }) => whenEqual(type, [refuse])),
  allow,
];

const O_ACCMODE = 0o3;
const O_CREAT = 0o100;
const O_TRUNC = 0o1000;

function fileRules(options: FilterOptions, call: Rule): Instruction[] {
  const readOnly = answer(actions.error(EROFS));
  if (options.files !== "landlock") {
    const writing = options.files === "asked" ? answer(actions.ask) : readOnly;
    const open = (flags: number) => [
      loadWord(lowWord(flags)),
      ...whenAnyBit(O_ACCMODE | O_CREAT | O_TRUNC, [writing]),
      allow,
    ];
    return [
      ...call("open", open(1)),
      ...call("openat", open(2)),
      ...call("openat2", [answer(actions.error(ENOSYS))]),
      ...changingNames.flatMap((name) => call(name, [readOnly])),
    ];
  }
  // Landlock before Linux 6.2 does not see O_TRUNC without write access.
  const open = (flags: number) => [
    loadWord(lowWord(flags)),
    ...whenAnyBit(O_ACCMODE, [allow]),
    ...whenAnyBit(O_TRUNC, [readOnly]),
    allow,
  ];
  return [...call("open", open(1)), ...call("openat", open(2)), ...call("openat2", [answer(actions.error(ENOSYS))])];
}

const changingNames: readonly SyscallName[] = [
  ...(["creat", "mknod", "mknodat", "mkdir", "mkdirat", "rmdir", "unlink", "unlinkat", "rename", "renameat"] as const),
  ...(["renameat2", "link", "linkat", "symlink", "symlinkat"] as const),
];

function signalRules(options: FilterOptions, call: Rule): Instruction[] {
  if (options.signals === "scoped") return [];
  return [
    ...call("kill", [
      loadWord(lowWord(0)),
      ...whenEqual(0, [allow]),
      loadWord(lowWord(1)),
      ...whenEqual(0, [allow]),
      refuse,
    ]),
    ...(["tkill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "pidfd_send_signal"] as const).flatMap((name) =>
      call(name, [refuse]),
    ),
  ];
}

const AF_UNIX = 1;
const AF_INET = 2;
const AF_INET6 = 10;
const AF_NETLINK = 16;
const SOCK_DGRAM = 2;
/** sizeof(struct sockaddr_nl); AF_INET wants 16 bytes and answers EINVAL to fewer. */
const NETLINK_ADDRESS_BYTES = 12;

function socketRules({ sockets }: FilterOptions, call: Rule): Instruction[] {
  const hosts = sockets.has("hosts");
  const onlyInterfaces = sockets.has("interfaces") && !hosts;
  const internet = hosts
    ? [...whenEqual(AF_INET, [allow]), ...whenEqual(AF_INET6, [allow])]
    : onlyInterfaces
      ? [...whenEqual(AF_INET, datagramOnly), ...whenEqual(AF_INET6, datagramOnly)]
      : [];
  return [
    ...call("socket", [
      loadWord(lowWord(0)),
      ...whenEqual(AF_NETLINK, [allow]),
      ...internet,
      ...(sockets.has("local") ? whenEqual(AF_UNIX, [allow]) : []),
      answer(actions.error(EAFNOSUPPORT)),
    ]),
    // A datagram pair could still send to any path by name.
    ...(sockets.has("local")
      ? []
      : call("socketpair", [loadWord(lowWord(1)), and(0xf), ...whenEqual(SOCK_DGRAM, [refuse]), allow])),
    ...(hosts || sockets.has("local") ? [] : call("connect", [refuse])),
    ...(onlyInterfaces
      ? [
          ...call("sendmsg", [refuse]),
          ...call("sendmmsg", [refuse]),
          ...call("sendto", [loadWord(lowWord(5)), ...whenAtLeast(NETLINK_ADDRESS_BYTES + 1, [refuse]), allow]),
        ]
      : []),
  ];
}

const datagramOnly: Instruction[] = [loadWord(lowWord(1)), and(0xf), ...whenEqual(SOCK_DGRAM, [allow]), refuse];

/** Of System V objects only what `ipcs` asks passes: IPC_STAT, IPC_INFO and the *_STAT and *_INFO of each kind. */
function ipcRules(call: Rule): Instruction[] {
  const control = (argument: number, reads: readonly number[]) => [
    loadWord(lowWord(argument)),
    and(0xff), // IPC_64 may be set above
    ...reads.flatMap((command) => whenEqual(command, [allow])),
    refuse,
  ];
  const create = (argument: number) => [loadWord(lowWord(argument)), ...whenAnyBit(0o1000, [refuse]), allow];
  return [
    ...call("shmctl", control(1, [2, 3, 13, 14, 15])),
    ...call("msgctl", control(1, [2, 3, 11, 12, 13])),
    ...call("semctl", control(2, [2, 3, 11, 12, 13, 14, 15, 18, 19, 20])),
    ...call("shmget", create(2)),
    ...call("semget", create(2)),
    ...call("msgget", create(1)),
  ];
}

/** Priorities and limits: the own process (0) may, others may not. */
function otherProcessRules(call: Rule): Instruction[] {
  const ownOnly = (argument: number) => [loadWord(lowWord(argument)), ...whenEqual(0, [allow]), refuse];
  return [
    ...(["sched_setscheduler", "sched_setparam", "sched_setattr", "sched_setaffinity"] as const).flatMap((name) =>
      call(name, ownOnly(0)),
    ),
    // PRIO_PROCESS is 0, IOPRIO_WHO_PROCESS is 1; the other kinds mean whole groups and users.
    ...call("setpriority", [loadWord(lowWord(0)), ...unlessEqual(0, [refuse]), ...ownOnly(1)]),
    ...call("ioprio_set", [loadWord(lowWord(0)), ...unlessEqual(1, [refuse]), ...ownOnly(1)]),
    // prlimit64(pid, resource, new, old) sets another's limits only with `new`, a pointer of two words.
    ...call("prlimit64", [
      loadWord(lowWord(0)),
      ...whenEqual(0, [allow]),
      loadWord(lowWord(2)),
      ...unlessEqual(0, [refuse]),
      loadWord(highWord(2)),
      ...unlessEqual(0, [refuse]),
      allow,
    ]),
  ];
}
