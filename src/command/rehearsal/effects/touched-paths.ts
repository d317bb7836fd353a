import type { MachineSnapshot } from "../../machine/snapshot.ts";
import type { CalledProgram } from "../../policy/called-program.ts";
import { literalText, type Redirect, type Script } from "../../shell/syntax.ts";
import { visitScript } from "../../shell/visit.ts";
import type { EffectName } from "./effect-row.ts";
import type { Look } from "./foresight.ts";
import { lookAt } from "./looks.ts";
import { isDevice } from "./match-rule.ts";
import type { ReadCall } from "./read-call.ts";

/** What a path stands for that is no file of a view's. */
export type Touched =
  | { kind: "effect"; name: EffectName; program: string; subject: string }
  | { kind: "look"; look: Look };

/** Paths among a call's words that are devices, the kernel's own files or sockets. */
export function pathsOfCall(call: CalledProgram, read: ReadCall, machine: MachineSnapshot): Touched[] {
  if (printers.test(call.name)) return [];
  const last = read.operands.at(-1);
  const pattern = searchers.test(call.name) ? read.operands[0] : undefined;
  const writes = (text: string) => writers.test(call.name) || (copiers.test(call.name) && text === last);
  return call.args.flatMap((argument) => {
    if (argument.kind === "dynamic") return touched(argument.prefix, writes(argument.prefix), call.name, machine);
    if (argument.kind === "below") return argument.roots.flatMap((root) => touched(root, false, call.name, machine));
    if (argument.text === pattern) return [];
    return touched(argument.text.replace(/^-*[\w-]+=(?=\/)/, ""), writes(argument.text), call.name, machine);
  });
}

/** Their words are text, even where one reads like a path. */
const printers = /^(echo|printf|logger|wall)$/;
/** The first of theirs is what they look for. */
const searchers = /^([efz]?grep|rg|sed|awk|gawk|mawk|perl)$/;
const writers = /^(tee|sponge|truncate|shred|chmod|chown|ln)$/;
const copiers = /^(cp|mv|install|rsync)$/;

/** The same for the redirections of the script, and whether any of them writes an ordinary file. */
export function pathsOfRedirects(
  script: Script,
  machine: MachineSnapshot,
): { touched: Touched[]; writesFile: boolean } {
  const found: Touched[] = [];
  let writesFile = false;
  visitScript(script, {
    redirect(redirect) {
      const target = targetOf(redirect);
      if (target === undefined) return;
      const those = touched(target.path, target.writes, "bash", machine);
      found.push(...those);
      if (target.writes && those.length === 0 && !machine.realPath(target.path).startsWith("/dev/")) writesFile = true;
    },
  });
  return { touched: found, writesFile };
}

function targetOf(redirect: Redirect): { path: string; writes: boolean } | undefined {
  if (redirect.kind !== "file") return undefined;
  if (/^[<>]&$/.test(redirect.operator) && /^(\d+|-)$/.test(literalText(redirect.target) ?? "")) return undefined;
  const [first] = redirect.target.parts;
  const path = literalText(redirect.target) ?? (first?.kind === "literal" ? first.value : "…");
  return { path, writes: redirect.operator !== "<" && redirect.operator !== "<&" };
}

function touched(path: string, writes: boolean, program: string, machine: MachineSnapshot): Touched[] {
  if (path === "" || path.startsWith("-")) return [];
  const socket = /^\/dev\/(tcp|udp)\/([^/]+)\//.exec(path);
  if (socket !== null) return [effect("network.reach", program, socket[2] ?? path)];
  const isPath = path.includes("/") || machine.pathKind(path) !== undefined;
  if (!isPath) return [];
  const real = machine.realPath(path);
  if (/^\/dev\/(tty\d*|console|pts\/.*|ttyS\d+)$/.test(real)) return [look("terminal", program)];
  if (isDevice(path, machine)) return [writes ? effect("disks.write", program, path) : look("devices", program)];
  if (real.startsWith("/proc/")) return ofProc(real, writes, program);
  if (/^\/sys\/./.test(real)) return writes ? [effect("kernel.setting", program, path)] : [];
  if (machine.pathKind(path) === "socket" && /^\/(var\/)?run\//.test(real))
    return [effect("other.socket", program, path)];
  // What runs leaves its traces here, and a view has its own empty folder.
  return /^\/(var\/)?run\/(?!lock\/)./.test(real) ? [look("run", program, path)] : [];
}

function ofProc(path: string, writes: boolean, program: string): Touched[] {
  if (path.startsWith("/proc/sys/") || path === "/proc/sysrq-trigger") {
    if (writes) return [effect("kernel.setting", program, path)];
    return path.startsWith("/proc/sys/net/") ? [look("network", program)] : [];
  }
  if (/^\/proc\/\d/.test(path)) return [writes ? effect("processes.other", program, path) : look("processes", program)];
  if (/^\/proc\/(self\/)?net(\/|$)/.test(path)) return [look("network", program)];
  if (/^\/proc\/(self\/)?(mounts|mountinfo|mountstats)$/.test(path)) return [look("mounts", program)];
  return path === "/proc/…" || /[*?…]/.test(path) ? [look("processes", program)] : [];
}

function effect(name: EffectName, program: string, subject: string): Touched {
  return { kind: "effect", name, program, subject };
}

function look(name: Parameters<typeof lookAt>[0], program: string, path?: string): Touched {
  return { kind: "look", look: lookAt(name, program, path) };
}
