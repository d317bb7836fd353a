import { basename } from "node:path";
import type { Assessment } from "../../ports/assessment.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import type { SandboxCapability } from "../sandbox/capability.ts";
import { dockerEngine } from "../sandbox/docker-engine.ts";
import { hiddenPaths } from "../sandbox/hidden.ts";
import { mentionsProcessFolders, readsProcessFolders } from "../sandbox/process-folders.ts";
import { type SandboxPlan, sandboxPlan } from "../sandbox/profile.ts";
import { hasSetId } from "../sandbox/set-id.ts";
import type { Lowered, LoweredStage } from "../shell/lowered.ts";
import { isSudo, stripSudo } from "./strip-sudo.ts";

/** A read, as far as its confinement depends on it. An ApprovedCommand is one. */
export type ReadRequest = { script: string; assessment: Assessment; lowered: Lowered | undefined };

export type ReadContext = {
  machine: MachineSnapshot;
  capability: SandboxCapability;
  /** The person's variables, as far as commands get them. */
  environment: Readonly<Record<string, string>>;
};

export type ReadPlan = {
  sandbox: SandboxPlan;
  lowered: Lowered | undefined;
  /** The container engine's socket, to be reached through the proxy only. */
  engine: string | undefined;
};

/**
 * How this read is run sealed; undefined when that is impossible or would not tell the truth here, and then a person is
 * to be asked, as for a write. For an ordinary user's `sudo` it answers for the root child.
 */
export function planRead({ script, assessment, lowered }: ReadRequest, context: ReadContext): ReadPlan | undefined {
  const { machine, capability, environment } = context;
  const asRoot = machine.uid === 0 || assessment.privilege === "root";
  const stripped = lowered === undefined || !asRoot ? lowered : stripSudo(lowered);
  const programs = onlyIntroducesItself(stripped)
    ? []
    : assessment.programs.filter(({ name }) => stripped === undefined || !isSudo(name));
  if (stripped === undefined && (lowered !== undefined || programs.some(({ name }) => isSudo(name)))) return undefined;
  const docker = assessment.needs.includes("docker") ? dockerEngine(environment, machine.home) : undefined;
  if (docker?.kind === "elsewhere") return undefined;
  const stages = stripped?.steps.flatMap((step) => step.stages);
  const { folder } = machine;
  const homes = asRoot ? [...new Set([machine.home, "/root"])] : [machine.home];
  const sandbox = sandboxPlan(
    {
      needs: assessment.needs,
      programs: programs.map(({ name, file }) => ({
        name: traitName(basename(name), stages),
        setId: file !== undefined && hasSetId(file),
      })),
      shell: stripped === undefined,
      readsProcessFolders:
        stages?.some(({ argv }) => readsProcessFolders(argv, folder)) ?? mentionsProcessFolders(script, folder),
      terminal: assessment.terminal,
      uid: asRoot ? 0 : machine.uid,
      gid: asRoot ? 0 : (process.getgid?.() ?? -1),
      // The docker client reads its settings and says so when it cannot.
      hidden: hiddenPaths(homes).filter((path) => docker === undefined || !path.includes("/.docker/")),
    },
    capability,
  );
  return sandbox && { sandbox, lowered: stripped, engine: docker?.kind === "socket" ? docker.path : undefined };
}

/** The name under which the sandbox knows what this program does; one way of using it may be known apart. */
function traitName(name: string, stages: readonly LoweredStage[] | undefined): string {
  const verifies = stages?.some(({ argv }) => basename(argv[0]) === name && argv.includes("--verify"));
  return name === "journalctl" && verifies ? "journalctl --verify" : name;
}

/** `gpg --version`: whatever else the program does when it works, this touches nothing. */
function onlyIntroducesItself(lowered: Lowered | undefined): boolean {
  const stages = lowered?.steps.flatMap((step) => step.stages) ?? [];
  return stages.length > 0 && stages.every(({ argv }) => argv.length === 2 && /^--(version|help)$/.test(argv[1] ?? ""));
}
