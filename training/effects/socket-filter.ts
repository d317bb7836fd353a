import {
  actions,
  answer,
  architectureWord,
  callNumber,
  encodeProgram,
  type Instruction,
  loadWord,
  lowWord,
  unlessEqual,
  whenAtLeast,
  whenEqual,
} from "../../src/command/sandbox/bpf.ts";
import {
  auditArchitecture,
  newestKnownSyscall,
  type SyscallName,
  syscallNumber,
  toArchitecture,
} from "../../src/command/sandbox/syscalls.ts";

/**
 * For seccomp(2): no socket of a virtual machine's own kind (AF_VSOCK), which a network namespace does not hold, and no
 * io_uring, which would make one unseen. Undefined on processors whose calls are not known.
 */
export function socketFilter(): Buffer | undefined {
  const architecture = toArchitecture(process.arch);
  if (architecture === undefined) return undefined;
  const call = (name: SyscallName, body: readonly Instruction[]): Instruction[] => {
    const number = syscallNumber(name, architecture);
    return number === undefined ? [] : whenEqual(number, body);
  };
  return encodeProgram([
    loadWord(architectureWord),
    ...unlessEqual(auditArchitecture[architecture], [answer(actions.killProcess)]),
    loadWord(callNumber),
    ...whenAtLeast(newestKnownSyscall + 1, [answer(actions.error(ENOSYS))]),
    ...call("io_uring_setup", [answer(actions.error(ENOSYS))]),
    ...call("socket", [loadWord(lowWord(0)), ...whenEqual(AF_VSOCK, [answer(actions.error(EAFNOSUPPORT))])]),
    answer(actions.allow),
  ]);
}

const ENOSYS = 38;
const EAFNOSUPPORT = 97;
const AF_VSOCK = 40;
