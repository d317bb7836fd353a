import { describe, expect, it } from "vitest";
import { actions, type Instruction } from "../../sandbox/bpf.ts";
import { type Architecture, auditArchitecture } from "../../sandbox/syscalls.ts";
import { heldCalls, type ViewCall, viewCallNumber } from "./view-calls.ts";
import { viewFilter } from "./view-filter.ts";

/** What the kernel would answer (struct seccomp_data: number, machine, pointer, six arguments). */
function interpret(program: readonly Instruction[], data: Buffer): number {
  let word = 0;
  for (let at = 0; at < program.length; at++) {
    const { code, jumpTrue, jumpFalse, value } = program[at]!;
    const branch = (taken: boolean) => {
      at += taken ? jumpTrue : jumpFalse;
    };
    if (code === 0x20) word = data.readUInt32LE(value);
    else if (code === 0x54) word = (word & value) >>> 0;
    else if (code === 0x74) word = word >>> value;
    else if (code === 0x15) branch(word === value);
    else if (code === 0x35) branch(word >= value);
    else if (code === 0x45) branch((word & value) !== 0);
    else if (code === 0x06) return value;
    else throw new Error(`instruction 0x${code.toString(16)}`);
  }
  throw new Error("ran off the end");
}

const { allow, ask } = actions;
const ENOSYS = actions.error(38);

describe.each([
  ["x64", "root"],
  ["x64", "user"],
  ["arm64", "root"],
  ["arm64", "user"],
] as const)("the filter on %s for %s", (architecture: Architecture, mode) => {
  const program = viewFilter({ architecture, mode, uid: 1000, gid: 1000 });
  const call = (name: ViewCall | number, ...args: number[]): number => {
    const number = typeof name === "number" ? name : viewCallNumber(name, architecture);
    if (number === undefined) throw new Error(`${name} does not exist there`);
    const data = Buffer.alloc(64);
    data.writeUInt32LE(number, 0);
    data.writeUInt32LE(auditArchitecture[architecture], 4);
    for (const [index, value] of args.entries())
      data.writeBigUInt64LE(BigInt.asUintN(64, BigInt(value)), 16 + 8 * index);
    return interpret(program, data);
  };

  it("answers every number and never runs off its end", () => {
    for (let number = 0; number < 480; number++) expect(() => call(number)).not.toThrow();
    expect(call(0x40000000 + 2)).toBe(ENOSYS);
    expect(call(470)).toBe(ENOSYS);
  });

  it("asks about what reaches beyond files", () => {
    for (const { name } of heldCalls) {
      if (viewCallNumber(name, architecture) !== undefined) expect([name, call(name)]).toEqual([name, ask]);
    }
    for (const name of ["connect", "bind", "sendmsg", "kill", "tgkill"] as const) expect(call(name)).toBe(ask);
    for (const name of ["clone3", "openat2", "io_uring_setup"] as const) expect(call(name)).toBe(ENOSYS);
  });

  it("lets everyday file calls pass unasked", () => {
    for (const name of ["fchmod", "fchdir"] as const) expect([name, call(name)]).toEqual([name, allow]);
    expect(call("openat", -100, 1, 0)).toBe(allow);
    expect(call("openat", -100, 1, 0o2000000)).toBe(allow);
    expect(call("openat", -100, 1, 0o301)).toBe(mode === "user" ? ask : allow); // O_WRONLY|O_CREAT|O_EXCL
    expect(call("openat", -100, 1, 0o20200002)).toBe(allow); // O_TMPFILE|O_RDWR
    expect(call("sendto", 3, 1, 1, 0, 0, 0)).toBe(allow);
  });

  it("asks about writing to what may be there already", () => {
    for (const flags of [1, 2, 0o101, 0o1101, 0o1000, 0o202]) expect(call("openat", -100, 1, flags)).toBe(ask);
    expect(call("sendto", 3, 1, 1, 0, 0x7000, 16)).toBe(ask);
    expect(call("sendto", 3, 1, 1, 0, 2 ** 33, 16)).toBe(ask);
  });

  it("knows the ordinary sockets, and loads no module for others", () => {
    expect(call("socket", 1, 1, 0)).toBe(allow);
    expect(call("socket", 2, 1, 6)).toBe(allow);
    expect(call("socket", 16, 3, 0)).toBe(allow);
    for (const [family, type, protocol] of [
      [2, 3, 1],
      [2, 1, 132],
      [17, 3, 0],
      [40, 1, 0],
      [16, 3, 21],
      [38, 5, 0],
    ] as const)
      expect([family, call("socket", family, type, protocol)]).toEqual([family, ask]);
  });

  it("asks about namespaces, and counts root's processes", () => {
    expect(call("clone", 0x10000000 | 17)).toBe(ask);
    expect(call("unshare", 0x00020000)).toBe(ask);
    expect(call("unshare", 0x400)).toBe(allow);
    expect(call("clone", 17)).toBe(mode === "root" ? ask : allow);
    expect(call("clone", 0x00010000)).toBe(allow);
    expect(call("execve")).toBe(mode === "user" ? ask : allow);
    expect(call("fchownat")).toBe(mode === "user" ? ask : allow);
    expect(call("fchown", 3, 1000, 1000)).toBe(allow);
    expect(call("fchown", 3, -1, 1000)).toBe(allow);
    expect(call("fchown", 3, 1000, 4)).toBe(mode === "user" ? ask : allow);
    expect(call("fsetxattr", 3, 1, 1, 28, 0)).toBe(allow);
    expect(call("fsetxattr", 3, 1, 1, 44, 0)).toBe(mode === "user" ? ask : allow);
    for (const name of ["unlinkat", "mkdirat", "symlinkat"] as const)
      expect(call(name)).toBe(mode === "user" ? ask : allow);
    expect(call("renameat2")).toBe(mode === "user" ? ask : allow);
  });

  it("asks about devices and controls, not about fifos, reflinks and reads", () => {
    expect(call("mknodat", -100, 1, 0o020666)).toBe(ask);
    expect(call("mknodat", -100, 1, 0o060666)).toBe(ask);
    expect(call("mknodat", -100, 1, 0o010666)).toBe(allow);
    expect(call("ioctl", 3, 0x40049409)).toBe(allow);
    expect(call("ioctl", 3, 0x80086601)).toBe(allow);
    expect(call("ioctl", 3, 0x40086602)).toBe(ask);
    expect(call("ioctl", 3, 0x5412)).toBe(ask);
    expect(call("ioctl", 3, 0x5401)).toBe(allow);
    expect(call("syslog", 3)).toBe(allow);
    expect(call("syslog", 5)).toBe(ask);
    expect(call("ptrace", 0)).toBe(allow);
    expect(call("ptrace", 16)).toBe(ask);
  });
});
