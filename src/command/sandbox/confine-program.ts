import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import type { Confine, ConfinedProgram } from "../../ports/confinement.ts";
import type { SandboxCapability } from "./capability.ts";
import { conductorArguments, conductorEnvironment, type Landlock } from "./conductor.ts";
import { landlockAbiWithSignals } from "./profile.ts";
import { capabilities } from "./program-traits.ts";
import { seccompProgram } from "./seccomp.ts";

/**
 * How a program of ours that meets untrusted files is started: under the seal of reads, tightened. It opens nothing for
 * writing, makes no socket, signals nobody, and where there is Landlock reads its own files only. A machine without perl or
 * seccomp cannot hold it, and then it says so.
 */
export function confineProgram(options: { capability: SandboxCapability; uid: number }): Confine {
  return async (program) => sealed(program, options) ?? { ...program, confinement: "open" };
}

function sealed(
  program: ConfinedProgram,
  { capability, uid }: { capability: SandboxCapability; uid: number },
): Awaited<ReturnType<Confine>> | undefined {
  const { architecture, perl, seccomp, mechanism, landlockAbi } = capability;
  if (architecture === undefined || perl === undefined || !seccomp || mechanism === "namespaces") return undefined;
  const landlock = mechanism === "landlock" ? landlockFor(program, landlockAbi) : undefined;
  const filter = seccompProgram({
    architecture,
    files: landlock === undefined ? "denied" : "landlock",
    signals: landlock !== undefined && landlockAbi >= landlockAbiWithSignals ? "scoped" : "denied",
    sockets: new Set(),
  });
  const [name, ...words] = program.argv;
  const stage = {
    file: program.file,
    argv: [name ?? program.file, ...words] as [string, ...string[]],
    environment: program.environment,
    redirects: [],
    unlocked: false,
  };
  // Under sudo its files may lie in a home that only their owner, or this, may enter.
  const kept = uid === 0 ? [capabilities.dacReadSearch] : undefined;
  const seal = {
    capabilities: kept,
    identity: undefined,
    landlock,
    filter,
    opened: undefined,
    dataBytes: program.dataBytes,
  };
  return {
    file: perl,
    argv: [perl, ...conductorArguments(architecture, seal, [stage])],
    environment: conductorEnvironment(program.environment),
    confinement: landlock === undefined ? "partly" : "closed",
  };
}

function landlockFor({ file, reads }: ConfinedProgram, abi: number): Landlock {
  const only = [...systemFiles, file, ...reads].flatMap(existing);
  return { abi, hidden: [], writable: ["/dev/null"], only: [...new Set(only)] };
}

/** What starting any program takes: libraries and how to find them; and what libraries ask about the processor. */
const systemFiles: readonly string[] = [
  "/lib",
  "/lib64",
  "/usr/lib",
  "/usr/lib64",
  "/etc/ld.so.cache",
  "/proc/cpuinfo",
  "/proc/meminfo",
  "/proc/sys/vm/overcommit_memory",
  "/sys/devices/system/cpu",
  "/dev/null",
  "/dev/urandom",
];

/** A rule does not follow links, and its program may come by one. */
function existing(path: string): string[] {
  try {
    const real = realpathSync(path);
    return real === "/" || dirname(real) === real ? [] : [real];
  } catch {
    return [];
  }
}
