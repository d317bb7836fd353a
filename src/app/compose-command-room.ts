import { type ConfiningRunner, createRunner } from "../command/execution/create-runner.ts";
import type { RootLauncher } from "../command/execution/run-as-root.ts";
import { hostSnapshot } from "../command/machine/host-snapshot.ts";
import type { MachineSnapshot } from "../command/machine/snapshot.ts";
import { createGate, type Gate } from "../command/policy/gate.ts";
import type { Policy } from "../command/policy/policy.ts";
import { loadPolicy } from "../command/policy/policy-files.ts";
import type { SandboxCapability } from "../command/sandbox/capability.ts";
import { probeSandbox } from "../command/sandbox/probe-sandbox.ts";
import { type LazyShellParser, lazyShellParser } from "../command/shell/lazy-parser.ts";
import type { Approver } from "../ports/approver.ts";
import type { Store } from "../ports/store.ts";
import { systemClock } from "../shared/clock.ts";
import { NeoError } from "../shared/errors.ts";
import { openStore } from "../store/sqlite/open-store.ts";
import { systemJournal } from "../store/sqlite/system-journal.ts";
import { commandEnvironment } from "./command-environment.ts";
import type { Environment } from "./environment.ts";

/** What judges, approves and runs, the same for a person's process and for the root child. */
export type CommandRoom = {
  store: Store;
  policy: Policy;
  parser: LazyShellParser;
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
}): Promise<CommandRoom> {
  const { environment, approver, root } = options;
  const { uid, user, home, sudoUid, dataFolder } = environment;
  const store = openStore({ folder: dataFolder, clock: systemClock, journal: systemJournal() });
  try {
    const parser = lazyShellParser();
    const policy = loadPolicy({ folder: environment.policyFolder, userFile: environment.userPolicyFile });
    const capability = await probeSandbox({
      cacheFolder: store.state === "disk" ? dataFolder : undefined,
      uid,
      gid: process.getgid?.() ?? -1,
    });
    let folder = environment.folder;
    let variables = commandEnvironment(environment.variables);
    const gate: Gate = createGate({
      parser,
      policy: await policy,
      audit: store.audit,
      approvals: store.approvals,
      approver,
      clock: systemClock,
      checkRecords: () => checkRecords(store),
      canConfine: (read, machine) => runner.canConfine(read, machine),
      ...(sudoUid === undefined ? {} : { sudoUid }),
    });
    const runner = createRunner({ redeem: gate.redeem, capability, environment: {}, root });
    return {
      store,
      policy: await policy,
      parser,
      capability,
      gate,
      runner,
      snapshot: () => {
        if (folder === undefined) throw new NeoError("E_FOLDER_GONE", { folder: environment.variables.PWD ?? "?" });
        return hostSnapshot({ folder, uid, user, home, environment: { ...variables, PWD: folder } });
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
 * account is kept as long as the process lives, and in the system journal where there is one.
 */
function checkRecords({ state, notices }: Store): void {
  const unwritable = notices.find(({ code }) => code === "E_STORE_UNWRITABLE");
  if (state === "memory" && unwritable !== undefined) throw new NeoError(unwritable.code, unwritable.parameters);
}
