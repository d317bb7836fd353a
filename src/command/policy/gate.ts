import type { Approvals } from "../../ports/approvals.ts";
import type { ApprovalAnswer, Approver } from "../../ports/approver.ts";
import type { Assessment, Risk } from "../../ports/assessment.ts";
import { risks } from "../../ports/assessment.ts";
import type { Audit, AuditEntry } from "../../ports/audit.ts";
import type { PlanSource } from "../../ports/plan.ts";
import type { DenialReason, TurnFact } from "../../ports/turn-event.ts";
import type { Clock } from "../../shared/clock.ts";
import { NeoError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { installLine } from "../machine/package-of.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import { lower } from "../shell/lower.ts";
import type { Lowered } from "../shell/lowered.ts";
import type { ShellParser } from "../shell/parse.ts";
import { assess } from "./assess.ts";
import { type BoundTo, bindingDigest, bindTo, firstDifference, type Identify, identifyFile } from "./binding.ts";
import { checkScript } from "./check-script.ts";
import { maskSecrets } from "./mask-secrets.ts";
import { missingProgram } from "./missing-program.ts";
import type { Policy } from "./policy.ts";
import { catchUpRows, loadRowsNamedIn } from "./program-table.ts";
import { wordToType } from "./word-to-type.ts";

/** What somebody wants run. `request` is the person's own words ("" for a bare script). */
export type GateRequest = {
  turn: string;
  script: string;
  source: PlanSource;
  request: string;
  language: Language;
  frontend: string;
  machine: MachineSnapshot;
  /** Reads may pass without a person; false where the settings (`reads.pass`) want them asked about. */
  readsPass: boolean;
  /** Only judge: nothing is approved, asked or audited (`--dry-run`). */
  dryRun: boolean;
};

export type GateDecision =
  | { kind: "approved"; command: ApprovedCommand }
  | { kind: "denied"; by: "policy" | "person"; reason: DenialReason };

/** The one place where a command becomes runnable. `tell` receives assessed, approval-asked, approved and denied as they happen. */
export interface Gate {
  decide(request: GateRequest, tell: (fact: TurnFact) => void, signal: AbortSignal): Promise<GateDecision>;
  /** In the root child: the stored approval judged again here. Throws E_APPROVAL_*, never asks. */
  reopen(approvalId: string, machine: MachineSnapshot): ApprovedCommand;
  /** Right before the spawn: single use, not expired, and all that it is bound to still as it was. Throws E_APPROVAL_*. */
  redeem(command: ApprovedCommand, machine: MachineSnapshot): void;
}

const makersKey = Symbol("the gate");
let approve: (fields: ApprovedFields) => ApprovedCommand;

/** A command that may run, once. Only this file can make one: `isGenuine` checks the private mark at run time. */
export class ApprovedCommand {
  readonly #mark = true;
  readonly approvalId: string;
  readonly turn: string;
  readonly script: string;
  readonly assessment: Assessment;
  /** What to spawn when no shell is needed; undefined means the script runs in bash. */
  readonly lowered: Lowered | undefined;
  readonly folder: string;
  readonly expiresAt: number;
  readonly by: "policy" | "person";

  private constructor(fields: ApprovedFields, key: symbol) {
    // TypeScript's `private` ends at run time; this does not.
    if (key !== makersKey) throw new TypeError("only the gate approves commands");
    this.approvalId = fields.approvalId;
    this.turn = fields.turn;
    this.script = fields.script;
    this.assessment = deepFreeze(fields.assessment);
    this.lowered = deepFreeze(fields.lowered);
    this.folder = fields.folder;
    this.expiresAt = fields.expiresAt;
    this.by = fields.by;
    Object.freeze(this);
  }

  get risk(): Risk {
    return this.assessment.risk;
  }

  static isGenuine(value: unknown): value is ApprovedCommand {
    return typeof value === "object" && value !== null && #mark in value && value.#mark;
  }

  static {
    approve = (fields) => new ApprovedCommand(fields, makersKey);
  }
}

export type GateParts = {
  /** `catchUp`, where there is one, loads what a parse lacked; true means: judge again. */
  parser: ShellParser & { catchUp?(): Promise<boolean> };
  /** Throws where a change could not be put on record; called before a person is asked. Default: it can. */
  checkRecords?: () => void;
  /** Whether a read would run sealed here; one that would not is put to the person. Default: it would. */
  canConfine?: (
    read: { script: string; assessment: Assessment; lowered: Lowered | undefined },
    machine: MachineSnapshot,
  ) => boolean;
  policy: Policy;
  audit: Audit;
  approvals: Approvals;
  approver: Approver;
  clock: Clock;
  /** Who called sudo, when NEOPapaya itself was started through it. */
  sudoUid?: number;
  /** Default: the file system's own answer. */
  identify?: Identify;
};

/** How long a question waits, and how long a yes lives, in milliseconds. */
export const questionWaitsMs = 10 * 60 * 1000;
export const approvalLivesMs = 120 * 1000;

export function createGate(parts: GateParts): Gate {
  const { parser, policy, audit, approvals, clock } = parts;
  const identify = parts.identify ?? identifyFile;
  const bindings = new WeakMap<ApprovedCommand, { bound: BoundTo; language: Language; stored: boolean }>();

  const spent = new WeakSet<ApprovedCommand>();

  return {
    async decide(request, tell, signal) {
      let { script, source } = request;
      for (;;) {
        await loadRowsNamedIn(script);
        let judged = judge({ ...request, script, source });
        while (await caughtUp(parser)) judged = judge({ ...request, script, source });
        const { assessment, bound } = judged;
        tell({ type: "assessed", script, assessment });
        const deny = (by: "policy" | "person", reason: DenialReason): GateDecision => {
          if (reason !== "dry-run")
            record({ ...request, script }, assessment, by, by === "policy" ? "refused" : "denied");
          tell({ type: "denied", reason });
          return { kind: "denied", by, reason };
        };
        if (request.dryRun) return deny("policy", "dry-run");
        if (assessment.risk === "forbidden") return deny("policy", "forbidden");
        const missing = missingProgram(assessment);
        if (missing !== undefined) {
          throw new NeoError("E_NOT_INSTALLED", { program: missing, package: installLine(missing, request.machine) });
        }
        const passes =
          assessment.risk === "read" &&
          request.readsPass &&
          (parts.canConfine?.({ script, assessment, lowered: bound.lowered }, request.machine) ?? true);
        if (!passes) {
          parts.checkRecords?.();
          const answer = await ask(request, script, assessment, tell, signal);
          if (answer.kind === "edit") {
            ({ script } = answer);
            // The words are now the person's own.
            source = "user";
            continue;
          }
          if (answer.kind === "expired") return deny("person", "expired");
          if (answer.kind === "nobody") return deny("policy", "nobody");
          if (answer.kind === "no") return deny("person", "no");
        }
        const by = passes ? "policy" : "person";
        const command = keep({ ...request, script }, assessment, bound, by);
        tell({ type: "approved", approval: command.approvalId, by });
        return { kind: "approved", command };
      }
    },

    reopen(approvalId, machine) {
      const language = languageOf(machine);
      const stored = approvals.find(approvalId);
      if (stored === undefined) throw mismatch("script", "", language);
      if (clock.now() >= stored.expiresAt || clock.now() < stored.approvedAt) throw new NeoError("E_APPROVAL_EXPIRED");
      if (stored.folder !== machine.folder) throw mismatch("folder", machine.folder, language);
      if (stored.privilege !== "root") throw mismatch("user", "", language);
      // The first gate knew who asked and in which words; here only how bad it is on this side counts.
      const { assessment, bound } = judge({ script: stored.script, source: "user", request: "", machine });
      if (risks.indexOf(assessment.risk) > risks.indexOf(stored.risk) || assessment.risk === "forbidden") {
        throw new NeoError("E_APPROVAL_MISMATCH", { what: message(language, "gate.what-risk") });
      }
      const { turn, script, folder, expiresAt } = stored;
      const by = stored.risk === "read" ? "policy" : "person";
      const command = approve({ approvalId, turn, script, assessment, lowered: bound.lowered, folder, expiresAt, by });
      bindings.set(command, { bound, language, stored: true });
      return command;
    },

    redeem(command, machine) {
      const kept = ApprovedCommand.isGenuine(command) ? bindings.get(command) : undefined;
      if (kept === undefined) throw mismatch("script", "", languageOf(machine));
      const { bound, language } = kept;
      if (clock.now() >= command.expiresAt) throw new NeoError("E_APPROVAL_EXPIRED");
      const { programs } = command.assessment;
      const now = bindTo({
        script: command.script,
        lowered: command.lowered,
        programs,
        machine,
        policy: policy.digest,
        identify,
      });
      const difference = firstDifference(bound, now);
      if (difference !== undefined) throw mismatch(difference.part, difference.name, language);
      if (!kept.stored) {
        if (spent.has(command)) throw new NeoError("E_APPROVAL_USED");
        spent.add(command);
        return;
      }
      const stored = approvals.find(command.approvalId);
      const isOurs = stored?.uid === machine.uid;
      if (isOurs && stored.binding !== bindingDigest(bound, command.expiresAt)) throw mismatch("script", "", language);
      switch (approvals.consume(command.approvalId, clock.now())) {
        case "ok":
          return;
        case "used":
          throw new NeoError("E_APPROVAL_USED");
        case "expired":
          throw new NeoError("E_APPROVAL_EXPIRED");
        case "unknown":
          throw mismatch("script", "", language);
      }
    },
  };

  function judge(wanted: Pick<GateRequest, "script" | "source" | "request" | "machine">): {
    assessment: Assessment;
    bound: BoundTo;
  } {
    const { script, source, request, machine } = wanted;
    checkScript(script);
    const tree = parser.parse(script);
    const assessment = assess(tree, { machine, policy, source, request, parse: (text) => parser.parse(text) });
    const lowered = lower(tree, machine);
    const { programs } = assessment;
    // Taken before anybody is asked: what was judged, not what lies there when they answer.
    return { assessment, bound: bindTo({ script, lowered, programs, machine, policy: policy.digest, identify }) };
  }

  async function ask(
    request: GateRequest,
    script: string,
    assessment: Assessment,
    tell: (fact: TurnFact) => void,
    signal: AbortSignal,
  ): Promise<ApprovalAnswer> {
    const expiresAt = clock.now() + questionWaitsMs;
    const typed = assessment.risk === "destructive" ? wordToType(assessment, request.machine) : undefined;
    const { language } = request;
    const question =
      typed === undefined ? message(language, "gate.ask") : message(language, "gate.ask-typed", { word: typed });
    tell({ type: "approval-asked", question, expiresAt });
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), questionWaitsMs);
    timer.unref();
    try {
      const both = AbortSignal.any([signal, late.signal]);
      const answer = await parts.approver.ask({ script, assessment, language, typed, expiresAt }, both);
      if (signal.aborted) return { kind: "no" };
      if (late.signal.aborted || clock.now() >= expiresAt) return { kind: "expired" };
      return answer;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Writes the approval and the account of it; only when both are kept is there a command. */
  function keep(
    request: GateRequest,
    assessment: Assessment,
    bound: BoundTo,
    by: "policy" | "person",
  ): ApprovedCommand {
    const { turn, script, machine, language } = request;
    const approvedAt = clock.now();
    const expiresAt = approvedAt + approvalLivesMs;
    const approvalId = newId(approvedAt);
    const { risk, privilege } = assessment;
    const binding = bindingDigest(bound, expiresAt);
    const { uid, folder } = machine;
    // A read that passes here and now is spent in this process; whatever a person approved, or the root child is to
    // take over, must be single use beyond it.
    const stored = by === "person" || (privilege === "root" && uid !== 0);
    if (stored)
      approvals.record({ id: approvalId, turn, script, binding, risk, privilege, uid, folder, approvedAt, expiresAt });
    try {
      record(request, assessment, by, "approved");
    } catch (thrown) {
      // What is not on record is not approved: the stored approval is used up.
      if (stored) approvals.consume(approvalId, clock.now());
      throw thrown;
    }
    const command = approve({ approvalId, turn, script, assessment, lowered: bound.lowered, folder, expiresAt, by });
    bindings.set(command, { bound, language, stored });
    return command;
  }

  function record(
    request: GateRequest,
    assessment: Assessment,
    by: "policy" | "person",
    event: Extract<AuditEntry["event"], "approved" | "denied" | "refused">,
  ): void {
    audit.append({
      at: clock.now(),
      turn: request.turn,
      event,
      by,
      uid: request.machine.uid,
      sudoUid: parts.sudoUid,
      frontend: request.frontend,
      script: maskSecrets(request.script),
      fingerprint: audit.fingerprint(request.script),
      risk: assessment.risk,
      reasons: assessment.reasons.map((reason) => reason.code),
      exitCode: undefined,
    });
  }
}

type ApprovedFields = Pick<
  ApprovedCommand,
  "approvalId" | "turn" | "script" | "assessment" | "lowered" | "folder" | "expiresAt" | "by"
>;

/** What the judgement lacked is loaded now: judge again. */
async function caughtUp(parser: GateParts["parser"]): Promise<boolean> {
  const more = await Promise.all([parser.catchUp?.(), catchUpRows()]);
  return more.includes(true);
}

function mismatch(
  part: "script" | "program" | "environment" | "folder" | "user" | "policy",
  name: string,
  language: Language,
): NeoError {
  return new NeoError("E_APPROVAL_MISMATCH", { what: message(language, `gate.what-${part}`, { program: name }) });
}

function languageOf(machine: MachineSnapshot): Language {
  return (machine.environment.LC_ALL ?? machine.environment.LANG ?? "").startsWith("es") ? "es" : "en";
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const member of Object.values(value)) deepFreeze(member);
  return value;
}
