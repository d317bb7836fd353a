import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { actions, encodeProgram, type Instruction, whenEqual } from "./bpf.ts";
import { type FilterOptions, type SocketUse, seccompFilter } from "./seccomp.ts";
import { type Architecture, auditArchitecture, type SyscallName, syscallNumber, toArchitecture } from "./syscalls.ts";

const EPERM = actions.error(1);
const EROFS = actions.error(30);
const ENOSYS = actions.error(38);
const EAFNOSUPPORT = actions.error(97);

/** What the kernel would answer: the few instructions that the filters use, over struct seccomp_data. */
function interpret(program: readonly Instruction[], data: Buffer): number {
  let accumulator = 0;
  for (let at = 0; at < program.length; at++) {
    const { code, jumpTrue, jumpFalse, value } = program[at]!;
    const branch = (taken: boolean) => {
      at += taken ? jumpTrue : jumpFalse;
    };
    if (code === 0x20) accumulator = data.readUInt32LE(value);
    else if (code === 0x54) accumulator = (accumulator & value) >>> 0;
    else if (code === 0x74) accumulator = accumulator >>> value;
    else if (code === 0x15) branch(accumulator === value);
    else if (code === 0x35) branch(accumulator >= value);
    else if (code === 0x45) branch((accumulator & value) !== 0);
    else if (code === 0x06) return value;
    else throw new Error(`instruction 0x${code.toString(16)}`);
  }
  throw new Error("ran off the end");
}

function call(options: FilterOptions, name: SyscallName | number, ...args: (number | bigint)[]): number {
  const data = Buffer.alloc(64);
  const number = typeof name === "number" ? name : syscallNumber(name, options.architecture);
  if (number === undefined) throw new Error(`${name} does not exist there`);
  data.writeUInt32LE(number, 0);
  data.writeUInt32LE(auditArchitecture[options.architecture], 4);
  for (const [index, value] of args.entries()) data.writeBigUInt64LE(BigInt.asUintN(64, BigInt(value)), 16 + 8 * index);
  return interpret(seccompFilter(options), data);
}

function options(architecture: Architecture, more: Partial<FilterOptions> = {}): FilterOptions {
  return { architecture, files: "landlock", signals: "denied", sockets: new Set<SocketUse>(), ...more };
}

describe.each(["x64", "arm64"] as const)("the filter on %s", (architecture) => {
  const plain = options(architecture);
  const noFiles = options(architecture, { files: "denied" });

  it("jumps forward and never past its end", () => {
    for (const files of ["landlock", "denied"] as const) {
      for (const sockets of [[], ["interfaces"], ["hosts"], ["local"], ["hosts", "local"]] as SocketUse[][]) {
        const program = seccompFilter({ ...plain, files, sockets: new Set(sockets) });
        expect(program.length).toBeLessThan(1_000);
        program.forEach((instruction, at) => {
          if ((instruction.code & 0x07) !== 0x05) return;
          for (const distance of [instruction.jumpTrue, instruction.jumpFalse]) {
            expect(at + 1 + distance).toBeLessThan(program.length);
            expect(distance).toBeLessThanOrEqual(255);
          }
        });
        expect(program.at(-1)).toEqual({ code: 0x06, jumpTrue: 0, jumpFalse: 0, value: actions.allow });
      }
    }
  });

  it("answers every known number, allowing the everyday ones", () => {
    for (let number = 0; number < 470; number++) expect(() => call(plain, number)).not.toThrow();
    for (const name of ["close", "prctl", "setresuid", "quotactl"] as const)
      expect(call(plain, name)).toBe(actions.allow);
    expect(call(plain, architecture === "x64" ? 59 : 221)).toBe(actions.allow); // execve
    expect(call(plain, architecture === "x64" ? 0 : 63)).toBe(actions.allow); // read
    expect(call(plain, architecture === "x64" ? 1 : 64)).toBe(actions.allow); // write
  });

  it("ends calls of another architecture, and knows no calls of the future", () => {
    const data = Buffer.alloc(64);
    data.writeUInt32LE(0x40000003, 4); // AUDIT_ARCH_I386
    expect(interpret(seccompFilter(plain), data)).toBe(actions.killProcess);
    expect(call(plain, 470)).toBe(ENOSYS);
    expect(call(plain, 0x40000000 + 2)).toBe(ENOSYS);
    expect(call(plain, 0xffffffff)).toBe(ENOSYS);
  });

  it("refuses what changes files, the machine or other processes", () => {
    for (const name of [
      "fchmod",
      "fchmodat2",
      "fchownat",
      "utimensat",
      "setxattr",
      "mount",
      "reboot",
      "bpf",
    ] as const) {
      expect([name, call(plain, name)]).toEqual([name, EPERM]);
    }
    for (const name of ["ptrace", "process_vm_writev", "unshare", "setns", "open_by_handle_at", "shmat"] as const) {
      expect([name, call(plain, name)]).toEqual([name, EPERM]);
    }
    for (const name of ["clone3", "io_uring_setup"] as const) expect(call(plain, name)).toBe(ENOSYS);
  });

  it("lets files be opened for reading only where Landlock does not hold them", () => {
    expect(call(noFiles, "openat", -100, 1, 0)).toBe(actions.allow);
    expect(call(noFiles, "openat", -100, 1, 0o2000000)).toBe(actions.allow); // O_CLOEXEC
    for (const flags of [1, 2, 0o100, 0o1000, 0o20200002]) expect(call(noFiles, "openat", -100, 1, flags)).toBe(EROFS);
    expect(call(noFiles, "openat2", -100, 1, 1, 24)).toBe(ENOSYS);
    expect(call(noFiles, "unlinkat", -100, 1, 0)).toBe(EROFS);
    expect(call(noFiles, "renameat2", -100, 1, -100, 1, 0)).toBe(EROFS);
    expect(call(plain, "openat", -100, 1, 1)).toBe(actions.allow);
    expect(call(plain, "openat", -100, 1, 0o1000)).toBe(EROFS);
    expect(call(plain, "openat", -100, 1, 0o1001)).toBe(actions.allow);
  });

  it("lets signals reach the own group and nobody else", () => {
    expect(call(plain, "kill", 0, 15)).toBe(actions.allow);
    expect(call(plain, "kill", 4711, 0)).toBe(actions.allow);
    for (const target of [1, -1, 4711, -4711]) expect(call(plain, "kill", target, 9)).toBe(EPERM);
    for (const name of ["tkill", "tgkill", "rt_sigqueueinfo", "pidfd_send_signal"] as const) {
      expect(call(plain, name, 1, 1, 9)).toBe(EPERM);
    }
    expect(call(options(architecture, { signals: "scoped" }), "kill", 1, 9)).toBe(actions.allow);
  });

  it("opens only the kinds of sockets asked for", () => {
    const [unix, inet, inet6, netlink, packet, vsock] = [1, 2, 10, 16, 17, 40] as const;
    const socket = (uses: SocketUse[], domain: number, type: number) =>
      call(options(architecture, { sockets: new Set(uses) }), "socket", domain, type, 0);
    for (const domain of [unix, inet, inet6, packet, vsock]) expect(socket([], domain, 1)).toBe(EAFNOSUPPORT);
    expect(socket([], netlink, 3)).toBe(actions.allow);
    expect(socket(["interfaces"], inet, 0o2000000 | 2)).toBe(actions.allow);
    expect(socket(["interfaces"], inet, 1)).toBe(EPERM);
    expect(socket(["interfaces"], unix, 2)).toBe(EAFNOSUPPORT);
    expect(socket(["hosts"], inet6, 1)).toBe(actions.allow);
    expect(socket(["hosts"], unix, 1)).toBe(EAFNOSUPPORT);
    expect(socket(["local"], unix, 1)).toBe(actions.allow);
    expect(socket(["local"], inet, 1)).toBe(EAFNOSUPPORT);
    for (const domain of [packet, vsock])
      expect(socket(["hosts", "local", "interfaces"], domain, 3)).toBe(EAFNOSUPPORT);
  });

  it("lets nothing leave through sockets that are for looking", () => {
    expect(call(plain, "connect", 3, 1, 110)).toBe(EPERM);
    expect(call(plain, "socketpair", 1, 2, 0)).toBe(EPERM);
    expect(call(plain, "socketpair", 1, 0o2000000 | 1, 0)).toBe(actions.allow);
    const interfaces = options(architecture, { sockets: new Set<SocketUse>(["interfaces"]) });
    expect(call(interfaces, "connect", 3, 1, 16)).toBe(EPERM);
    expect(call(interfaces, "sendmsg", 3, 1, 0)).toBe(EPERM);
    expect(call(interfaces, "sendto", 3, 1, 8, 0, 1, 16)).toBe(EPERM);
    expect(call(interfaces, "sendto", 3, 1, 8, 0, 1, 28)).toBe(EPERM);
    expect(call(interfaces, "sendto", 3, 1, 8, 0, 1, 12)).toBe(actions.allow);
    expect(call(options(architecture, { sockets: new Set<SocketUse>(["hosts"]) }), "connect", 3, 1, 16)).toBe(
      actions.allow,
    );
  });

  it("keeps other processes' priorities, limits and System V objects as they are", () => {
    expect(call(plain, "prlimit64", 0, 7, 1n << 40n, 0)).toBe(actions.allow);
    expect(call(plain, "prlimit64", 99, 7, 0, 1)).toBe(actions.allow);
    expect(call(plain, "prlimit64", 99, 7, 1, 0)).toBe(EPERM);
    expect(call(plain, "prlimit64", 99, 7, 1n << 40n, 0)).toBe(EPERM); // a pointer whose low word is 0
    expect(call(plain, "setpriority", 0, 0, 10)).toBe(actions.allow);
    expect(call(plain, "setpriority", 0, 99, 10)).toBe(EPERM);
    expect(call(plain, "setpriority", 2, 0, 10)).toBe(EPERM);
    expect(call(plain, "ioprio_set", 1, 0, 0)).toBe(actions.allow);
    expect(call(plain, "ioprio_set", 3, 0, 0)).toBe(EPERM);
    expect(call(plain, "sched_setaffinity", 99, 8, 1)).toBe(EPERM);
    expect(call(plain, "shmctl", 1, 0x100 | 2, 1)).toBe(actions.allow);
    expect(call(plain, "shmctl", 1, 0, 0)).toBe(EPERM);
    expect(call(plain, "semctl", 1, 0, 17)).toBe(EPERM);
    expect(call(plain, "msgget", 1, 0o1644)).toBe(EPERM);
    expect(call(plain, "msgget", 1, 0)).toBe(actions.allow);
  });

  it("lets device controls ask, not change", () => {
    for (const asks of [0x5401, 0x5413, 0x80086601, 0x801c581f, 0x1260, 0x80081272, 0x8912, 0x4c05]) {
      expect(call(plain, "ioctl", 3, asks, 1)).toBe(actions.allow);
    }
    // TIOCSTI, FS_IOC_SETFLAGS, FS_IOC_FSSETXATTR, BLKROSET, BLKRRPART, BTRFS snapshot, LOOP_CLR_FD
    for (const changes of [0x5412, 0x40086602, 0x401c5820, 0x125d, 0x125f, 0x50009401, 0x4c01]) {
      expect([changes, call(plain, "ioctl", 3, changes, 1)]).toEqual([changes, EPERM]);
    }
    expect(call(plain, "ioctl", 3, (1n << 32n) | 0x5412n, 1)).toBe(EPERM); // the kernel looks at the low word only
  });

  it("makes threads and processes, but no namespaces", () => {
    expect(call(plain, "clone", 17)).toBe(actions.allow);
    expect(call(plain, "clone", 0x003d0f00)).toBe(actions.allow); // a pthread
    for (const flag of [0x00020000, 0x10000000, 0x20000000, 0x40000000])
      expect(call(plain, "clone", flag | 17)).toBe(EPERM);
  });
});

describe("the assembler", () => {
  it("refuses a jump that would land inside a body", () => {
    const body = Array.from({ length: 256 }, () => ({ code: 6, jumpTrue: 0, jumpFalse: 0, value: 0 }));
    expect(() => whenEqual(1, body)).toThrow(RangeError);
  });

  it("writes struct sock_filter", () => {
    const [first] = whenEqual(0xc000003e, [{ code: 6, jumpTrue: 0, jumpFalse: 0, value: 1 }]);
    expect(encodeProgram([first!]).toString("hex")).toBe("150000013e0000c0");
  });
});

describe.runIf(existsSync("/usr/bin/bwrap"))("the filter in the kernel, through bubblewrap", () => {
  const architecture = toArchitecture(process.arch) ?? "x64";
  const inside = (filter: FilterOptions, ...words: string[]) => {
    const file = join(mkdtempSync(join(tmpdir(), "neo-seccomp-")), "filter");
    writeFileSync(file, encodeProgram(seccompFilter(filter)));
    return spawnSync("/usr/bin/bwrap", ["--dev-bind", "/", "/", "--seccomp", "9", "--", ...words], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe", ...Array<"ignore">(6).fill("ignore"), openSync(file, "r")],
    });
  };

  it("lets a read work and a change fail", () => {
    const done = inside(
      options(architecture),
      "/bin/bash",
      "-c",
      "cat /etc/hostname && chmod 777 /etc/hostname; kill -CONT 1",
    );
    expect(done.stdout.trim()).not.toBe("");
    expect(done.stderr).toMatch(/chmod: .*not permitted/i);
    expect(done.stderr).toMatch(/kill: .*not permitted/i);
  });

  it("lets nothing be opened for writing", () => {
    const done = inside(options(architecture, { files: "denied" }), "/bin/sh", "-c", "echo x > /tmp/neo-seccomp-leak");
    expect(done.status).not.toBe(0);
    expect(done.stderr).toMatch(/Read-only file system/);
    expect(existsSync("/tmp/neo-seccomp-leak")).toBe(false);
  });
});
