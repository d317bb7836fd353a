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
} from "../../sandbox/bpf.ts";
import { ioctlFamilies } from "../../sandbox/ioctls.ts";
import { type Architecture, auditArchitecture, newestKnownSyscall } from "../../sandbox/syscalls.ts";
import { copyingCalls, heldCalls, type ViewCall, viewCallNumber } from "./view-calls.ts";

export type ViewFilterOptions = {
  architecture: Architecture;
  mode: "root" | "user";
  /** Of the script; what it gives to itself is not asked about. */
  uid: number;
  gid: number;
};

export function viewProgram(options: ViewFilterOptions): Buffer {
  return encodeProgram(viewFilter(options));
}

/**
 * What holds the script in are its namespaces, its overlays and its lost capabilities. This filter asks the conductor
 * about the calls that reach beyond files, so that they are noted, and refuses those that could get around the overlays.
 * Everyday file calls never ask: of opens only those for writing, and of root's only if they do not insist on a new file.
 */
export function viewFilter({ architecture, mode, uid, gid }: ViewFilterOptions): Instruction[] {
  const call = (name: ViewCall, body: readonly Instruction[]): Instruction[] => {
    const number = viewCallNumber(name, architecture);
    return number === undefined ? [] : whenEqual(number, body);
  };
  const calls = (names: readonly ViewCall[], body: readonly Instruction[]) => names.flatMap((name) => call(name, body));
  return [
    loadWord(architectureWord),
    // Another architecture's numbers mean other things; the conductor notes the program and ends it.
    ...unlessEqual(auditArchitecture[architecture], [ask]),
    loadWord(callNumber),
    ...whenAtLeast(newestKnownSyscall + 1, [noSuchCall]),
    ...calls(["clone3", "openat2", "io_uring_setup", "io_uring_enter", "io_uring_register"], [noSuchCall]),
    ...calls(
      heldCalls.map(({ name }) => name),
      [ask],
    ),
    ...call("open", opening(1, mode)),
    ...call("openat", opening(2, mode)),
    ...calls(["creat", "truncate"], [ask]),
    ...calls(["connect", "bind", "sendmsg", "sendmmsg"], [ask]),
    ...call("sendto", [
      loadWord(lowWord(4)),
      ...unlessEqual(0, [ask]),
      loadWord(highWord(4)),
      ...unlessEqual(0, [ask]),
      allow,
    ]),
    ...call("socket", socketRule),
    ...calls(["kill", "tkill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "pidfd_open"], [ask]),
    ...call("ptrace", [
      loadWord(lowWord(0)),
      ...whenEqual(PTRACE_ATTACH, [ask]),
      ...whenEqual(PTRACE_SEIZE, [ask]),
      allow,
    ]),
    ...call("unshare", [loadWord(lowWord(0)), ...whenAnyBit(newNamespaces | CLONE_NEWTIME, [ask]), allow]),
    ...(mode === "root"
      ? [
          ...call("clone", [
            loadWord(lowWord(0)),
            ...whenAnyBit(newNamespaces, [ask]),
            ...whenAnyBit(CLONE_THREAD, [allow]),
            ask,
          ]),
          ...calls(["fork", "vfork"], [ask]),
        ]
      : [
          ...call("clone", [loadWord(lowWord(0)), ...whenAnyBit(newNamespaces, [ask]), allow]),
          ...calls(["execve", "execveat", ...copyingCalls], [ask]),
          ...call("fchown", [
            loadWord(lowWord(1)),
            ...unlessEqual(uid, unlessEqual(unchanged, [ask])),
            loadWord(lowWord(2)),
            ...unlessEqual(gid, unlessEqual(unchanged, [ask])),
            allow,
          ]),
          // An access list that names anybody has five entries at least.
          ...call("fsetxattr", [loadWord(lowWord(3)), ...whenAtLeast(smallestNamingList, [ask]), allow]),
          ...calls(["setxattrat"], [noSuchCall]),
        ]),
    ...call("mknod", deviceRule(1)),
    ...call("mknodat", deviceRule(2)),
    ...calls(["adjtimex", "clock_adjtime"], [ask]),
    ...call("syslog", [loadWord(lowWord(0)), ...whenAtLeast(9, [allow]), ...whenAtLeast(4, [ask]), allow]),
    ...call("ioctl", ioctlRule),
    allow,
  ];
}

const ENOSYS = 38;
const allow = answer(actions.allow);
const ask = answer(actions.ask);
const noSuchCall = answer(actions.error(ENOSYS));

const O_ACCMODE = 0o3;
const O_CREAT = 0o100;
const O_EXCL = 0o200;
const O_TRUNC = 0o1000;
/** The bit of O_TMPFILE that is not O_DIRECTORY. */
const O_TMPFILE = 0o20000000;

/** In an ordinary user's layers it matters in which folder a new file is made, too. */
const opening = (flags: number, mode: "root" | "user"): Instruction[] => [
  ...(mode === "root"
    ? [loadWord(lowWord(flags)), and(O_CREAT | O_EXCL), ...whenEqual(O_CREAT | O_EXCL, [allow])]
    : []),
  loadWord(lowWord(flags)),
  ...whenAnyBit(O_TMPFILE, [allow]),
  ...whenAnyBit(O_ACCMODE | O_TRUNC, [ask]),
  allow,
];

const PTRACE_ATTACH = 16;
const PTRACE_SEIZE = 0x4206;
const CLONE_THREAD = 0x00010000;
/** In clone's low byte, where TIME would be, lies a signal. */
const CLONE_NEWTIME = 0x00000080;
/** CLONE_NEW{NS,CGROUP,UTS,IPC,USER,PID,NET}. */
const newNamespaces = 0x00020000 | 0x02000000 | 0x04000000 | 0x08000000 | 0x10000000 | 0x20000000 | 0x40000000;

const AF_UNIX = 1;
const AF_INET = 2;
const AF_INET6 = 10;
const AF_NETLINK = 16;
const SOCK_RAW = 3;

/** A protocol that is not there yet would make the kernel load a module: ICMP, TCP, UDP and ICMPv6 are. */
const notRaw: Instruction[] = [
  loadWord(lowWord(1)),
  and(0xf),
  ...whenEqual(SOCK_RAW, [ask]),
  loadWord(lowWord(2)),
  ...[0, 1, 6, 17, 58].flatMap((protocol) => whenEqual(protocol, [allow])),
  ask,
];
/** Likewise of netlink: route, socket diagnosis, audit, netfilter, device events, generic. */
const knownNetlink: Instruction[] = [
  loadWord(lowWord(2)),
  ...[0, 4, 9, 12, 15, 16].flatMap((protocol) => whenEqual(protocol, [allow])),
  ask,
];
const socketRule: Instruction[] = [
  loadWord(lowWord(0)),
  ...whenEqual(AF_UNIX, [allow]),
  ...whenEqual(AF_NETLINK, knownNetlink),
  ...whenEqual(AF_INET, notRaw),
  ...whenEqual(AF_INET6, notRaw),
  ask,
];

/** chown(2): -1 leaves it as it is. */
const unchanged = 0xffffffff;
/** Bytes: a version of four, entries of eight (linux/posix_acl_xattr.h). */
const smallestNamingList = 4 + 5 * 8;

const S_IFMT = 0o170000;
const deviceRule = (mode: number): Instruction[] => [
  loadWord(lowWord(mode)),
  and(S_IFMT),
  ...whenEqual(0o020000, [ask]),
  ...whenEqual(0o060000, [ask]),
  allow,
];

/** Reflinks between files, which `cp` tries first: FICLONE, FICLONERANGE, FIDEDUPERANGE. */
const reflinks = [0x40049409, 0x4020940d, 0xc0189436];
/** TIOCSTI, TIOCLINUX, TIOCCONS, TIOCSETD, TIOCVHANGUP. Taking a terminal of its own (TIOCSCTTY) is harmless here. */
const terminalControls = [0x5412, 0x541c, 0x541d, 0x5423, 0x5437];

const ioctlRule: Instruction[] = [
  loadWord(lowWord(1)),
  ...terminalControls.flatMap((command) => whenEqual(command, [ask])),
  ...reflinks.flatMap((command) => whenEqual(command, [allow])),
  ...ioctlFamilies.flatMap(({ reads }) => reads.flatMap((command) => whenEqual(command, [allow]))),
  shiftRight(8),
  and(0xff),
  ...ioctlFamilies.flatMap(({ type }) => whenEqual(type, [ask])),
  allow,
];
