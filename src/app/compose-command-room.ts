import { type ConfiningRunner, createRunner } from "../command/execution/create-runner.ts";
import type { RootLauncher } from "../command/execution/run-as-root.ts";
import { hostSnapshot } from "../command/machine/host-snapshot.ts";
import type { MachineSnapshot } from "../command/machine/snapshot.ts";
import { createGate, type Gate } from "../command/policy/gate.ts";
import type { Policy } from "../command/policy/policy.ts";
import { askAlways, loadPolicy } from "../command/policy/policy-files.ts";
import { loadAllRows } from "../command/policy/program-table.ts";
import { recordedLeaves } from "../command/policy/recorded-leaves.ts";
import type { SandboxCapability } from "../command/sandbox/capability.ts";
import { probeSandbox } from "../command/sandbox/probe-sandbox.ts";
import { type LazyShellParser, lazyShellParser } from "../command/shell/lazy-parser.ts";
import { loadShellParser } from "../command/shell/parse.ts";
import type { Approver } from "../ports/approver.ts";
import type { Assessment } from "../ports/assessment.ts";
import type { LeaveBook } from "../ports/leave.ts";
import type { Outcome } from "../ports/outcome.ts";
import type { Store } from "../ports/store.ts";
import { systemClock } from "../shared/clock.ts";
import { NeoError, toNeoError } from "../shared/errors.ts";
import { newId } from "../shared/ids.ts";
import { leaveFile } from "../store/leave-file.ts";
import { openStore } from "../store/sqlite/open-store.ts";
import { systemJournal } from "../store/sqlite/system-journal.ts";
import { commandEnvironment } from "./command-environment.ts";
import type { Rehearsals } from "./compose-rehearsals.ts";
import type { Config } from "./config/defaults.ts";
import type { Environment } from "./environment.ts";
import { scriptJudge } from "./judge-script.ts";

/** What judges, approves and runs, the same for a person's process and for the root child. */
export type CommandRoom = {
  store: Store;
  policy: Policy;
  /** What is wrong with the policy files; until it is mended every command asks. */
  problem: NeoError | undefined;
  parser: LazyShellParser;
  capability: SandboxCapability;
  gate: Gate;
  runner: ConfiningRunner;
  /** Judges a script as somebody's own words. */
  assess(script: string, machine: MachineSnapshot): Promise<Assessment>;
  /** Asks which containers there are, for the names that a snapshot knows; that goes over a socket, so nothing that judges waits for it. */
  lookForContainers(signal: AbortSignal): Promise<void>;
  /** This host as it is now, seen from where the person is now. Throws E_FOLDER_GONE. */
  snapshot(): MachineSnapshot;
  moveTo(folder: string): void;
  setVariable(name: string, value: string): void;
  /** A read for our own use: judged, sealed and on record like any other, but no turn of anybody's. Undefined where it may not pass unasked, or could not run. */
  read(script: string, signal: AbortSignal): Promise<Outcome | undefined>;
  readonly leave: LeaveBook;
  /** Made when first wanted: what only reads does without. */
  rehearsals(): Promise<Rehearsals>;
  /** Has ready what the next rehearsal needs first, while the person still types; a failure shows when it is wanted. */
  prepareRehearsal(): void;
  close(): Promise<void>;
};

export async function composeCommandRoom(options: {
  environment: Environment;
  approver: Approver;
  root: RootLauncher | undefined;
  settings: Config;
  /** As the audit names it. Default: "cli". */
  frontend?: string;
  /** Whether sudo may ask the person on their terminal now; default: it may not. */
  terminal?: () => boolean;
  /** Load all of the parser and of the programs table now: for a gate that reopens, which cannot wait. */
  wholeParser?: boolean;
}): Promise<CommandRoom> {
  const { environment, approver, root, frontend = "cli" } = options;
  const { uid, user, home, sudoUid, dataFolder } = environment;
  const store = openStore({ folder: dataFolder, clock: systemClock, journal: systemJournal() });
  try {
    const parser: LazyShellParser = options.wholeParser
      ? { ...(await loadShellParser()), catchUp: async () => false }
      : lazyShellParser();
    if (options.wholeParser) await loadAllRows();
    const { policy, problem } = await policyOf(environment);
    const capability = await probeSandbox({
      cacheFolder: store.state === "disk" ? dataFolder : undefined,
      uid,
      gid: process.getgid?.() ?? -1,
    });
    let folder = environment.folder;
    let variables = commandEnvironment(environment.variables);
    let containers: readonly string[] = [];
    // A new one each time: what was looked up is remembered for one turn only, and looked up again before the spawn.
    const at = (place: string): MachineSnapshot =>
      hostSnapshot({
        ...{ folder: place, uid, user, home, environment: { ...variables, PWD: place } },
        containers: () => containers,
      });
    const records = { audit: store.audit, clock: systemClock, uid, sudoUid, frontend };
    const leave = recordedLeaves(leaveFile({ folder: dataFolder, uid }), {
      ...records,
      checkRecords: () => checkRecords(store),
    });
    let made: Promise<Rehearsals> | undefined;
    let opened: Rehearsals | undefined;
    let closed = false;
    const rehearsals = (): Promise<Rehearsals> => {
      made ??= import("./compose-rehearsals.ts").then(({ composeRehearsals }) =>
        composeRehearsals({ ...options, parser, terminal: options.terminal ?? no, read }),
      );
      made.then((ready) => {
        opened = ready;
        if (closed) void ready.close();
      }, no);
      return made;
    };
    const read = (script: string, signal: AbortSignal) => readQuietly(script, { gate, runner, at: snapshot }, signal);
    const snapshot = (): MachineSnapshot => {
      if (folder === undefined) throw new NeoError("E_FOLDER_GONE", { folder: environment.variables.PWD ?? "?" });
      return at(folder);
    };
    const gate: Gate = createGate({
      parser,
      policy,
      audit: store.audit,
      approvals: store.approvals,
      approver,
      clock: systemClock,
      checkRecords: () => checkRecords(store),
      canConfine: (wanted, machine) => runner.canConfine(wanted, machine),
      ...(options.settings.rehearsal.mode === "off"
        ? {}
        : {
            rehearse: async (wanted, signal) => (await rehearsals()).rehearse(wanted, signal),
            release: async (id) => (await rehearsals()).work.release(id),
          }),
      // A leave is a person's, given in their session: in the root child nobody has one.
      ...(options.wholeParser
        ? {}
        : {
            // Loaded for what would be asked about, and not for reads.
            passesUnasked: async (seen) => {
              const { unaskedBy } = await import("../command/policy/passes-unasked.ts");
              return unaskedBy({ policy, leave, clock: systemClock })(seen);
            },
          }),
      ...(sudoUid === undefined ? {} : { sudoUid }),
    });
    const runner = createRunner({
      redeem: (command, machine) => gate.redeem(command, at(machine.folder)),
      capability,
      environment: {},
      work: {
        apply: async (...given) => (await rehearsals()).work.apply(...given),
        keep: async (...given) => (await rehearsals()).work.keep(...given),
        release: async (id) => (await rehearsals()).work.release(id),
      },
      rootSession: (id) => opened?.rootSession(id),
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
      snapshot,
      lookForContainers: async (signal) => {
        const { containerNames, containerPlaces } = await import("../command/machine/container-names.ts");
        containers = await containerNames(containerPlaces({ home, uid }), signal);
      },
      moveTo: (next) => {
        variables = { ...variables, OLDPWD: folder ?? next };
        folder = next;
      },
      setVariable: (name, value) => {
        variables = { ...variables, [name]: value };
      },
      assess: scriptJudge({ policy, parser }),
      leave,
      read,
      rehearsals,
      prepareRehearsal: () => {
        if (options.settings.rehearsal.mode !== "off") rehearsals().then(({ prepare }) => prepare(), no);
      },
      close: async () => {
        closed = true;
        await opened?.close();
        store.close();
      },
    };
  } catch (thrown) {
    store.close();
    throw thrown;
  }
}

const no = (): false => false;

async function readQuietly(
  script: string,
  { gate, runner, at }: { gate: Gate; runner: ConfiningRunner; at: () => MachineSnapshot },
  signal: AbortSignal,
): Promise<Outcome | undefined> {
  const machine = at();
  const request = {
    turn: newId(),
    script,
    source: "skill",
    request: "",
    language: "en",
    frontend: "own",
    machine,
    readsPass: true,
    mayAsk: false,
    dryRun: false,
  } as const;
  try {
    const decision = await gate.decide(request, () => {}, signal);
    if (decision.kind !== "approved" || decision.command.by !== "policy") return undefined;
    let outcome: Outcome | undefined;
    const options = { machine, terminal: false, maxOutputBytes: 1024 * 1024, timeoutMs: 5_000 };
    for await (const event of runner.run(decision.command, options, signal)) {
      if (event.type === "finished") ({ outcome } = event);
    }
    return outcome;
  } catch {
    return undefined; // not installed, or no sandbox: we do without
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

export async function policyOf({
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
