import { type ConfiningRunner, createRunner } from "../command/execution/create-runner.ts";
import type { RootLauncher } from "../command/execution/run-as-root.ts";
import { hostSnapshot } from "../command/machine/host-snapshot.ts";
import type { MachineSnapshot } from "../command/machine/snapshot.ts";
import { createGate, type Gate } from "../command/policy/gate.ts";
import type { Policy } from "../command/policy/policy.ts";
import { askAlways, loadPolicy } from "../command/policy/policy-files.ts";
import { loadAllRows } from "../command/policy/program-table.ts";
import type { SandboxCapability } from "../command/sandbox/capability.ts";
import { probeSandbox } from "../command/sandbox/probe-sandbox.ts";
import { lazyShellParser } from "../command/shell/lazy-parser.ts";
import { loadShellParser, type ShellParser } from "../command/shell/parse.ts";
import type { Approver } from "../ports/approver.ts";
import type { Store } from "../ports/store.ts";
import { systemClock } from "../shared/clock.ts";
import { NeoError, toNeoError } from "../shared/errors.ts";
import { openStore } from "../store/sqlite/open-store.ts";
import { systemJournal } from "../store/sqlite/system-journal.ts";
import { commandEnvironment } from "./command-environment.ts";
import type { Environment } from "./environment.ts";

/** What judges, approves and runs, the same for a person's process and for the root child. */
export type CommandRoom = {
  store: Store;
  policy: Policy;
  /** What is wrong with the policy files; until it is mended every command asks. */
  problem: NeoError | undefined;
  parser: ShellParser;
  capability: SandboxCapability;
  gate: Gate;
  runner: ConfiningRunner;
  /** This host as it is now, seen from where the person is now. Throws E_FOLDER_GONE. */
  snapshot(): MachineSnapshot;
  moveTo(folder: string): void;
  setVariable(name: string, value: string): void;
  close(): void;
};

export async function composeCommandRoom(options: {
  environment: Environment;
  approver: Approver;
  root: RootLauncher | undefined;
  /** Load all of the parser and of the programs table now: for a gate that reopens, which cannot wait. */
  wholeParser?: boolean;
}): Promise<CommandRoom> {
  const { environment, approver, root } = options;
  const { uid, user, home, sudoUid, dataFolder } = environment;
  const store = openStore({ folder: dataFolder, clock: systemClock, journal: systemJournal() });
  try {
    const parser = options.wholeParser ? await loadShellParser() : lazyShellParser();
    if (options.wholeParser) await loadAllRows();
    const { policy, problem } = await policyOf(environment);
    const capability = await probeSandbox({
      cacheFolder: store.state === "disk" ? dataFolder : undefined,
      uid,
      gid: process.getgid?.() ?? -1,
    });
    let folder = environment.folder;
    let variables = commandEnvironment(environment.variables);
    // A new one each time: what was looked up is remembered for one turn only, and looked up again before the spawn.
    const at = (place: string): MachineSnapshot =>
      hostSnapshot({ folder: place, uid, user, home, environment: { ...variables, PWD: place } });
    const gate: Gate = createGate({
      parser,
      policy,
      audit: store.audit,
      approvals: store.approvals,
      approver,
      clock: systemClock,
      checkRecords: () => checkRecords(store),
      canConfine: (read, machine) => runner.canConfine(read, machine),
      ...(sudoUid === undefined ? {} : { sudoUid }),
    });
    const runner = createRunner({
      redeem: (command, machine) => gate.redeem(command, at(machine.folder)),
      capability,
      environment: {},
      root,
    });
    return {
      store,
      policy,
      problem,
      parser,
      capability,
      gate,
      runner,
      snapshot: () => {
        if (folder === undefined) throw new NeoError("E_FOLDER_GONE", { folder: environment.variables.PWD ?? "?" });
        return at(folder);
      },
      moveTo: (next) => {
        variables = { ...variables, OLDPWD: folder ?? next };
        folder = next;
      },
      setVariable: (name, value) => {
        variables = { ...variables, [name]: value };
      },
      close: () => store.close(),
    };
  } catch (thrown) {
    store.close();
    throw thrown;
  }
}

/**
 * What cannot be put on record is not approved. A full disk is the exception, or nobody could make room on it: then the
 * account is kept as long as the process lives.
 */
function checkRecords({ state, notices }: Store): void {
  const unwritable = notices.find(({ code }) => code === "E_STORE_UNWRITABLE");
  if (state === "memory" && unwritable !== undefined) throw new NeoError(unwritable.code, unwritable.parameters);
}

async function policyOf({
  policyFolder,
  userPolicyFile,
}: Environment): Promise<{ policy: Policy; problem: NeoError | undefined }> {
  try {
    return { policy: await loadPolicy({ folder: policyFolder, userFile: userPolicyFile }), problem: undefined };
  } catch (thrown) {
    const problem = toNeoError(thrown);
    return { policy: askAlways(problem), problem };
  }
}
