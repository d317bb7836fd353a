import { totalmem } from "node:os";
import { hiddenPaths } from "../sandbox/hidden.ts";
import type { RehearsalRequest, RehearserParts } from "./rehearser.ts";
import { openView } from "./view/open-view.ts";
import type { PreparedConductor } from "./view/prepared-conductor.ts";
import type { View, ViewLimits } from "./view/view.ts";

/** Runs the script on a view of its own, as the person would: their folder, environment and groups. */
export function runOnView(
  { script, machine, input }: RehearsalRequest,
  { capability, limits }: RehearserParts,
  signal: AbortSignal,
  prepared?: PreparedConductor,
): Promise<View> {
  const homes = machine.uid === 0 ? [...new Set([machine.home, "/root"])] : [machine.home];
  return openView(
    {
      script: machine.uid === 0 ? asRootAlready(script) : script,
      folder: machine.folder,
      environment: machine.environment,
      uid: machine.uid,
      gid: process.getgid?.() ?? -1,
      groups: process.getgroups?.() ?? [],
      hidden: hiddenPaths(homes).filter((path) => !accounts.test(path)),
      input,
      limits: { ...standardLimits(), ...limits },
    },
    capability,
    signal,
    prepared,
  );
}

/** Inside the view nobody becomes root, and root need not: there `sudo` only runs its command, as it would here. */
function asRootAlready(script: string): string {
  if (!/\bsudo\b/.test(script)) return script;
  return `sudo() { while [[ $1 == -n || $1 == -- ]]; do shift; done; env -- "$@"; }\n${script}`;
}

/** useradd and its like must find them; what changes in them is told without what they hold. */
const accounts = /^\/etc\/g?shadow-?$/;

function standardLimits(): ViewLimits {
  return {
    timeoutMs: 5_000,
    maxBytes: Math.min(1024 ** 3, Math.floor(totalmem() / 4)),
    maxFiles: 500_000,
    maxProcesses: 512,
    maxOutputBytes: 1024 * 1024,
  };
}
