/**
 * Classic BPF as seccomp takes it: 8 bytes an instruction, jumps forward only and at most 255 instructions far
 * (kernel: Documentation/userspace-api/seccomp_filter.rst, linux/filter.h). `data` is struct seccomp_data.
 */
export type Instruction = { code: number; jumpTrue: number; jumpFalse: number; value: number };

export const loadWord = (offset: number): Instruction => plain(0x20, offset);
export const and = (mask: number): Instruction => plain(0x54, mask);
export const shiftRight = (bits: number): Instruction => plain(0x74, bits);
export const answer = (action: number): Instruction => plain(0x06, action);

/** Runs `body` when the loaded word equals `value`, else skips it. */
export const whenEqual = (value: number, body: readonly Instruction[]): Instruction[] => when(0x15, value, body);
/** Runs `body` when the loaded word is at least `value` (unsigned), else skips it. */
export const whenAtLeast = (value: number, body: readonly Instruction[]): Instruction[] => when(0x35, value, body);
/** Runs `body` when the loaded word and `mask` share a bit, else skips it. */
export const whenAnyBit = (mask: number, body: readonly Instruction[]): Instruction[] => when(0x45, mask, body);

/** Skips `body` when the loaded word equals `value`, else runs it. */
export function unlessEqual(value: number, body: readonly Instruction[]): Instruction[] {
  return [jump(0x15, value, distance(body), 0), ...body];
}

/** Where struct seccomp_data keeps things, on little-endian machines. */
export const callNumber = 0;
export const architectureWord = 4;
export const lowWord = (argument: number): number => 16 + 8 * argument;
export const highWord = (argument: number): number => 20 + 8 * argument;

export const actions = {
  allow: 0x7fff0000,
  killProcess: 0x80000000,
  /** The one who installed the filter decides (SECCOMP_RET_USER_NOTIF). */
  ask: 0x7fc00000,
  /** The call fails with this errno and does nothing. */
  error: (errno: number): number => 0x00050000 | errno,
} as const;

/** The program as the kernel reads it: struct sock_filter[], little-endian. */
export function encodeProgram(program: readonly Instruction[]): Buffer {
  if (program.length > 4096)
    throw new RangeError(`a seccomp program holds at most 4096 instructions: ${program.length}`);
  const bytes = Buffer.alloc(program.length * 8);
  program.forEach((instruction, index) => {
    bytes.writeUInt16LE(instruction.code, index * 8);
    bytes.writeUInt8(instruction.jumpTrue, index * 8 + 2);
    bytes.writeUInt8(instruction.jumpFalse, index * 8 + 3);
    bytes.writeUInt32LE(instruction.value >>> 0, index * 8 + 4);
  });
  return bytes;
}

function when(code: number, value: number, body: readonly Instruction[]): Instruction[] {
  return [jump(code, value, 0, distance(body)), ...body];
}

/** A body longer than a jump can pass would be entered in its middle. */
function distance(body: readonly Instruction[]): number {
  if (body.length > 255) throw new RangeError(`a BPF jump reaches 255 instructions, not ${body.length}`);
  return body.length;
}

function jump(code: number, value: number, jumpTrue: number, jumpFalse: number): Instruction {
  return { code, jumpTrue, jumpFalse, value };
}

function plain(code: number, value: number): Instruction {
  return { code, jumpTrue: 0, jumpFalse: 0, value };
}
