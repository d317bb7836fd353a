import type { ApprovalAnswer } from "../../ports/approver.ts";
import type { Assessment, Risk } from "../../ports/assessment.ts";
import { risks } from "../../ports/assessment.ts";
import type { AuditEntry } from "../../ports/audit.ts";
import type { Rehearsal, Verdict } from "../../ports/rehearsal.ts";
import type { DenialReason, TurnFact } from "../../ports/turn-event.ts";
import { NeoError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { installLine } from "../machine/package-of.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import { lower } from "../shell/lower.ts";
import type { Lowered } from "../shell/lowered.ts";
import { assess } from "./assess.ts";
import { type BoundTo, bindingDigest, bindTo, firstDifference, identifyFile } from "./binding.ts";
import { caughtUp } from "./caught-up.ts";
import { checkScript } from "./check-script.ts";
import type { GateParts, GateRequest } from "./gate-parts.ts";
import { maskSecrets } from "./mask-secrets.ts";
import { missingProgram } from "./missing-program.ts";
import { loadRowsNamedIn } from "./program-table.ts";
import { putQuestion } from "./put-question.ts";

export type GateDecision =
  | { kind: "approved"; command: ApprovedCommand }
  | { kind: "denied"; by: "policy" | "person"; reason: DenialReason };

/** The one place where a command becomes runnable. `tell` receives assessed, approval-asked, approved and denied as they happen. */
export interface Gate {
  decide(request: GateRequest, tell: (fact: TurnFact) => void, signal: AbortSignal): Promise<GateDecision>;
  /** In the root child: the stored approval judged again here. Throws E_APPROVAL_*, never asks. */
  reopen(approvalId: string, machine: MachineSnapshot, rehearsal?: Rehearsal): ApprovedCommand;
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
  /** What was shown before the yes. */
  readonly rehearsal: RehearsedApproval | undefined;

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
    this.rehearsal = deepFreeze(fields.rehearsal);
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

/** What was shown before the yes, and whether the person wants the originals kept. */
export type RehearsedApproval = Pick<Rehearsal, "id" | "run"> & {
  verdict: Verdict["kind"];
  undo: "keep" | "without";
};

/** How long a yes lives, in milliseconds. */
export const approvalLivesMs = 120 * 1000;

export function createGate(parts: GateParts): Gate {
  const { parser, policy, audit, approvals, clock } = parts;
  const identify = parts.identify ?? identifyFile;
  const bindings = new WeakMap<ApprovedCommand, { bound: BoundTo; language: Language; stored: boolean }>();

  const spent = new WeakSet<ApprovedCommand>();

  return {
    async decide(request, tell, signal) {
      let wanted = request;
      for (;;) {
        const { assessment, bound } = await judgeWithAll(wanted);
        tell({ type: "assessed", script: wanted.script, assessment });
        const refusal = refusalOf(wanted, assessment);
        if (refusal !== undefined) return deny(wanted, assessment, "policy", refusal, tell);
        if (passes(wanted, assessment, bound)) return allow(wanted, assessment, bound, { by: "policy" }, tell);
        if (wanted.mayAsk === false) return deny(wanted, assessment, "policy", "nobody", tell);
        const settled = await settle(wanted, assessment, tell, signal);
        switch (settled.kind) {
          case "yes":
            return allow(wanted, assessment, bound, settled, tell);
          case "edit":
            // The words are now the person's own.
            wanted = { ...wanted, script: settled.script, source: "user" };
            break;
          case "nobody":
            return deny(wanted, assessment, "policy", "nobody", tell);
          default:
            return deny(wanted, assessment, "person", settled.kind, tell);
        }
      }
    },

    reopen(approvalId, machine, rehearsal) {
      const language = languageOf(machine);
      const stored = approvals.find(approvalId);
      if (stored === undefined) throw mismatch("script", "", language);
      if (clock.now() >= stored.expiresAt || clock.now() < stored.approvedAt) throw new NeoError("E_APPROVAL_EXPIRED");
      if (stored.folder !== machine.folder) throw mismatch("folder", machine.folder, language);
      if (stored.privilege !== "root") throw mismatch("user", "", language);
      if (stored.rehearsal !== rehearsal?.digest) throw mismatch("rehearsal", "", language);
      // The first gate knew who asked and in which words; here only how bad it is on this side counts.
      const { assessment, bound } = judge({ script: stored.script, source: "user", request: "", machine });
      if (risks.indexOf(assessment.risk) > risks.indexOf(stored.risk) || assessment.risk === "forbidden") {
        throw new NeoError("E_APPROVAL_MISMATCH", { what: message(language, "gate.what-risk") });
      }
      const { turn, script, folder, expiresAt } = stored;
      const by = stored.risk === "read" ? "policy" : "person";
      const { lowered } = bound;
      const shown = { rehearsal: rehearsal && rehearsedApproval(rehearsal, stored.undo) };
      const command = approve({ approvalId, turn, script, assessment, lowered, folder, expiresAt, by, ...shown });
      bindings.set(command, { bound: { ...bound, rehearsal: rehearsal?.digest }, language, stored: true });
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
        rehearsal: bound.rehearsal,
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

  function judge(wanted: Pick<GateRequest, "script" | "source" | "request" | "machine">): Judged {
    const { script, source, request, machine } = wanted;
    checkScript(script);
    const tree = parser.parse(script);
    const assessment = assess(tree, { machine, policy, source, request, parse: (text) => parser.parse(text) });
    const lowered = lower(tree, machine);
    const { programs } = assessment;
    // Taken before anybody is asked: what was judged, not what lies there when they answer.
    const parts = { script, lowered, programs, machine, policy: policy.digest, rehearsal: undefined, identify };
    return { assessment, bound: bindTo(parts) };
  }

  /** Loads what the first judgement lacked, until it lacks nothing. */
  async function judgeWithAll(wanted: GateRequest): Promise<Judged> {
    await loadRowsNamedIn(wanted.script);
    let judged = judge(wanted);
    while (await caughtUp(parser)) judged = judge(wanted);
    return judged;
  }

  /** Why it does not even come to a question. Throws E_NOT_INSTALLED, which says what to install. */
  function refusalOf({ dryRun, machine }: GateRequest, assessment: Assessment): DenialReason | undefined {
    if (dryRun) return "dry-run";
    if (assessment.risk === "forbidden") return "forbidden";
    const missing = missingProgram(assessment);
    if (missing === undefined) return undefined;
    throw new NeoError("E_NOT_INSTALLED", { program: missing, package: installLine(missing, machine) });
  }

  function passes({ script, readsPass, machine }: GateRequest, assessment: Assessment, { lowered }: BoundTo): boolean {
    if (assessment.risk !== "read" || !readsPass) return false;
    return parts.canConfine?.({ script, assessment, lowered }, machine) ?? true;
  }

  /** Rehearses and puts it to the person, or finds that it need not be asked. What is not approved is released. */
  async function settle(
    wanted: GateRequest,
    assessment: Assessment,
    tell: (fact: TurnFact) => void,
    signal: AbortSignal,
  ): Promise<Exclude<ApprovalAnswer, { kind: "yes" }> | ({ kind: "yes" } & Grant)> {
    parts.checkRecords?.();
    const { script, machine } = wanted;
    const rehearsal = await rehearse(wanted, assessment, tell, signal);
    const unasked = await parts.passesUnasked?.({ script, assessment, rehearsal, machine });
    if (unasked !== undefined) {
      const leave = unasked === "policy" ? "small-change" : "leave";
      return { kind: "yes", by: unasked, unasked: leave, rehearsal, undo: "keep" };
    }
    const forget = async () => {
      if (rehearsal !== undefined) await parts.release?.(rehearsal.id);
    };
    const answer = await putQuestion(parts, wanted, { assessment, rehearsal }, tell, signal).catch(async (thrown) => {
      await forget();
      throw thrown;
    });
    if (answer.kind === "yes") return { kind: "yes", by: "person", rehearsal, undo: answer.undo ?? "keep" };
    await forget();
    return answer;
  }

  function allow(
    wanted: GateRequest,
    assessment: Assessment,
    bound: BoundTo,
    grant: Grant,
    tell: (fact: TurnFact) => void,
  ): GateDecision {
    const command = keep(wanted, assessment, { ...bound, rehearsal: grant.rehearsal?.digest }, grant);
    tell({ type: "approved", approval: command.approvalId, by: grant.by });
    return { kind: "approved", command };
  }

  function deny(
    wanted: GateRequest,
    assessment: Assessment,
    by: "policy" | "person",
    reason: DenialReason,
    tell: (fact: TurnFact) => void,
  ): GateDecision {
    if (reason !== "dry-run") record(wanted, assessment, by, by === "policy" ? "refused" : "denied");
    tell({ type: "denied", reason });
    return { kind: "denied", by, reason };
  }

  /** What it would change, before anybody is asked; a mere read that has to be asked about changes nothing. */
  async function rehearse(
    { script, machine, input }: GateRequest,
    assessment: Assessment,
    tell: (fact: TurnFact) => void,
    signal: AbortSignal,
  ): Promise<Rehearsal | undefined> {
    if (assessment.risk === "read") return undefined;
    const rehearsal = await parts.rehearse?.({ script, assessment, machine, input }, signal);
    if (rehearsal !== undefined) tell({ type: "rehearsed", rehearsal });
    return rehearsal;
  }

  /** Writes the approval and the account of it; only when both are kept is there a command. */
  function keep(request: GateRequest, assessment: Assessment, bound: BoundTo, grant: Grant): ApprovedCommand {
    const { turn, script, machine, language } = request;
    const { by, undo = "keep" } = grant;
    const approvedAt = clock.now();
    const expiresAt = approvedAt + approvalLivesMs;
    const approvalId = newId(approvedAt);
    const { risk, privilege } = assessment;
    const binding = bindingDigest(bound, expiresAt);
    const { uid, folder } = machine;
    // A read that passes here and now is spent in this process; whatever a person approved, or the root child is to
    // take over, must be single use beyond it.
    const stored = by === "person" || (privilege === "root" && uid !== 0);
    if (stored) {
      const shown = { rehearsal: bound.rehearsal, undo };
      const when = { approvedAt, expiresAt };
      approvals.record({ id: approvalId, turn, script, binding, risk, privilege, uid, folder, ...shown, ...when });
    }
    try {
      record(request, assessment, by, "approved", grant.unasked);
    } catch (thrown) {
      // What is not on record is not approved: the stored approval is used up.
      if (stored) approvals.consume(approvalId, clock.now());
      throw thrown;
    }
    const { lowered } = bound;
    const rehearsal = grant.rehearsal && rehearsedApproval(grant.rehearsal, undo);
    const command = approve({ approvalId, turn, script, assessment, lowered, folder, expiresAt, by, rehearsal });
    bindings.set(command, { bound, language, stored });
    return command;
  }

  function record(
    request: GateRequest,
    assessment: Assessment,
    by: "policy" | "person",
    event: Extract<AuditEntry["event"], "approved" | "denied" | "refused">,
    unasked?: "small-change" | "leave",
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
      // A yes that nobody gave just then is told from one that somebody did.
      reasons: [...(unasked === undefined ? [] : [unasked]), ...assessment.reasons.map((reason) => reason.code)],
      exitCode: undefined,
    });
  }
}

type ApprovedFields = Pick<
  ApprovedCommand,
  "approvalId" | "turn" | "script" | "assessment" | "lowered" | "folder" | "expiresAt" | "by" | "rehearsal"
>;

type Judged = { assessment: Assessment; bound: BoundTo };

/** Who said yes, to what they were shown; `unasked` where nobody said it just then. */
type Grant = {
  by: "policy" | "person";
  rehearsal?: Rehearsal | undefined;
  undo?: "keep" | "without";
  unasked?: "small-change" | "leave";
};

function rehearsedApproval({ id, run, verdict }: Rehearsal, undo: "keep" | "without"): RehearsedApproval {
  return { id, verdict: verdict.kind, run, undo };
}

function mismatch(
  part: "script" | "program" | "environment" | "folder" | "user" | "policy" | "rehearsal",
  name: string,
  language: Language,
): NeoError {
  return new NeoError("E_APPROVAL_MISMATCH", { what: message(language, `gate.what-${part}`, { program: name }) });
}

/** Of the locale that the person works in. */
export function languageOf(machine: MachineSnapshot): Language {
  return (machine.environment.LC_ALL ?? machine.environment.LANG ?? "").startsWith("es") ? "es" : "en";
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const member of Object.values(value)) deepFreeze(member);
  return value;
}
