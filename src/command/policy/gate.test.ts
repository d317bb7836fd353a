import { chmodSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Approvals, StoredApproval } from "../../ports/approvals.ts";
import { type ApprovalAnswer, type ApprovalQuestion, type Approver, nobody } from "../../ports/approver.ts";
import type { Audit, AuditEntry, AuditRow } from "../../ports/audit.ts";
import type { TurnFact } from "../../ports/turn-event.ts";
import { NeoError } from "../../shared/errors.ts";
import { fixedSnapshot } from "../machine/fixed-snapshot.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import { loadShellParser, type ShellParser } from "../shell/parse.ts";
import { ApprovedCommand, approvalLivesMs, createGate } from "./gate.ts";
import type { GateParts, GateRequest } from "./gate-parts.ts";
import { builtInPolicy } from "./policy.ts";
import { questionWaitsMs } from "./put-question.ts";

let parser: ShellParser;
let folder: string;
let programs: Record<string, string>;
let now: number;
let facts: TurnFact[];
let audit: ListAudit;
let approvals: ListApprovals;

beforeEach(async () => {
  parser = await loadShellParser();
  folder = realpathSync(mkdtempSync(join(tmpdir(), "neo-gate-")));
  programs = {};
  for (const name of ["ls", "touch", "rm", "sudo"]) {
    programs[name] = join(folder, name);
    writeFileSync(join(folder, name), `#!/bin/sh\n# ${name}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  now = 1_000_000;
  facts = [];
  audit = new ListAudit();
  approvals = new ListApprovals();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("decide", () => {
  it("lets a read pass by policy, on record before it is given out", async () => {
    const decision = await decide("ls /etc", nobody);
    expect(decision.kind).toBe("approved");
    expect(audit.entries.map(({ event, by, risk, script }) => [event, by, risk, script])).toEqual([
      ["approved", "policy", "read", "ls /etc"],
    ]);
    expect(facts.map((fact) => fact.type)).toEqual(["assessed", "approved"]);
  });

  it("gives the argv that was judged, and nothing of it can be changed afterwards", async () => {
    const command = await approved("ls /etc");
    expect(command.lowered?.steps[0]?.stages[0]?.argv).toEqual(["ls", "/etc"]);
    expect(() => Object.assign(command.lowered?.steps[0]?.stages[0]?.argv ?? [], { 0: "rm" })).toThrow(TypeError);
    expect(() => Object.assign(command.assessment, { risk: "read" })).toThrow(TypeError);
    expect(() => Object.assign(command, { script: "rm x" })).toThrow(TypeError);
  });

  it("asks before a read when the person wants to be asked, or when it cannot be sealed off", async () => {
    const asked = answering({ kind: "yes" });
    expect((await decide("ls", asked, { readsPass: false })).kind).toBe("approved");
    expect((await decide("ls", asked, {}, { canConfine: () => false })).kind).toBe("approved");
    expect(asked.questions.length).toBe(2);
    expect(audit.entries.map((entry) => entry.by)).toEqual(["person", "person"]);
  });

  it("asks before a write and takes only a yes for one", async () => {
    expect(await decide("touch x", answering({ kind: "yes" }))).toMatchObject({ kind: "approved" });
    expect(await decide("touch x", answering({ kind: "no" }))).toEqual({ kind: "denied", by: "person", reason: "no" });
    expect(await decide("touch x", answering({ kind: "expired" }))).toMatchObject({
      kind: "denied",
      reason: "expired",
    });
    expect(await decide("touch x", nobody)).toEqual({ kind: "denied", by: "policy", reason: "nobody" });
    expect(audit.entries.map((entry) => entry.event)).toEqual(["approved", "denied", "denied", "refused"]);
  });

  it("takes no answer for a yes once the question has waited too long", async () => {
    const late: Approver = {
      ask: async () => {
        now += questionWaitsMs;
        return { kind: "yes" };
      },
    };
    expect(await decide("touch x", late)).toMatchObject({ kind: "denied", reason: "expired" });
  });

  it("takes a yes for a no when the turn was cancelled meanwhile", async () => {
    const turn = new AbortController();
    const cancels: Approver = {
      ask: async () => {
        turn.abort();
        return { kind: "yes" };
      },
    };
    expect(await gateWith(cancels).decide(request("touch x"), tell, turn.signal)).toMatchObject({ kind: "denied" });
  });

  it("judges an edited command again and asks again", async () => {
    const edits = answering({ kind: "edit", script: "rm -rf /" }, { kind: "yes" });
    expect(await decide("touch x", edits)).toEqual({ kind: "denied", by: "policy", reason: "forbidden" });
    const mends = answering({ kind: "edit", script: "touch y" }, { kind: "yes" });
    expect(await decide("touch x", mends)).toMatchObject({ kind: "approved", command: { script: "touch y" } });
    expect(mends.questions.map((question) => question.script)).toEqual(["touch x", "touch y"]);
  });

  it("never runs what is forbidden, whoever asks", async () => {
    const willing = answering({ kind: "yes" });
    expect(await decide("rm -rf /", willing)).toEqual({ kind: "denied", by: "policy", reason: "forbidden" });
    expect(willing.questions).toEqual([]);
    expect(audit.entries.map((entry) => [entry.event, entry.risk])).toEqual([["refused", "forbidden"]]);
  });

  it("has the name at stake typed before data is lost", async () => {
    const asked = answering({ kind: "no" });
    await decide("rm -r build", asked);
    await decide("touch x", asked);
    expect(asked.questions.map((question) => question.typed)).toEqual(["build", undefined]);
  });

  it("says what is missing and how to install it", async () => {
    const missing = decide("htop", answering({ kind: "yes" }));
    await expect(missing).rejects.toMatchObject({
      code: "E_NOT_INSTALLED",
      parameters: { program: "htop", package: "sudo apt install htop" },
    });
  });

  it("only judges on a dry run", async () => {
    expect(await decide("rm -r build", nobody, { dryRun: true })).toMatchObject({ kind: "denied", reason: "dry-run" });
    expect(audit.entries).toEqual([]);
  });

  it("approves nothing that cannot be put on record", async () => {
    audit.broken = true;
    await expect(decide("ls", nobody)).rejects.toMatchObject({ code: "E_DISK_FULL" });
    await expect(decide("touch x", answering({ kind: "yes" }))).rejects.toMatchObject({ code: "E_DISK_FULL" });
    expect([...approvals.kept.keys()].map((id) => approvals.consume(id, now))).toEqual(["used"]);
    expect(facts.map((fact) => fact.type)).not.toContain("approved");
  });

  it("keeps secrets out of the account but tells the exact bytes by their fingerprint", async () => {
    await decide("touch --password=hunter2", answering({ kind: "no" }));
    expect(audit.entries[0]?.script).not.toContain("hunter2");
    expect(audit.entries[0]?.fingerprint).toBe("of touch --password=hunter2");
  });

  it.each([
    ["", "E_INPUT_EMPTY"],
    ["ls \u0000", "E_INPUT_BINARY"],
    ["ls \u001b[2K", "E_INPUT_BINARY"],
    [`ls ${"x".repeat(70_000)}`, "E_INPUT_TOO_LONG"],
  ])("refuses %j before anything looks at it", async (script, code) => {
    await expect(decide(script.slice(0, 80_000), nobody)).rejects.toMatchObject({ code });
  });
});

describe("redeem", () => {
  it("lets an approval be used once", async () => {
    const gate = gateWith(answering({ kind: "yes" }));
    const command = await approved("touch x", gate);
    gate.redeem(command, machine());
    expect(() => gate.redeem(command, machine())).toThrow(expect.objectContaining({ code: "E_APPROVAL_USED" }));
  });

  it("lets it live for two minutes", async () => {
    const gate = gateWith(answering({ kind: "yes" }));
    const command = await approved("touch x", gate);
    now += approvalLivesMs;
    expect(() => gate.redeem(command, machine())).toThrow(expect.objectContaining({ code: "E_APPROVAL_EXPIRED" }));
  });

  it.each<[string, () => void, Partial<MachineSnapshot>]>([
    ["the program's content", () => writeFileSync(programs.touch ?? "", "evil"), {}],
    ["the program's date", () => utimesSync(programs.touch ?? "", 1, 1), {}],
    ["the program's mode", () => chmodSync(programs.touch ?? "", 0o777), {}],
    ["where the name leads", () => Object.assign(programs, { touch: programs.rm }), {}],
    ["the environment", () => undefined, { environment: { PATH: "/usr/bin", LANG: "C", EVIL: "1" } }],
    ["the folder", () => undefined, { folder: tmpdir() }],
    ["the user", () => undefined, { uid: 0 }],
  ])("notices that %s changed", async (_, change, facts) => {
    const gate = gateWith(answering({ kind: "yes" }));
    const command = await approved("touch x", gate);
    change();
    expect(() => gate.redeem(command, machine(facts))).toThrow(
      expect.objectContaining({ code: "E_APPROVAL_MISMATCH" }),
    );
  });

  it("notices that the stored approval was changed or taken away", async () => {
    const gate = gateWith(answering({ kind: "yes" }));
    const command = await approved("touch x", gate);
    const stored = approvals.kept.get(command.approvalId);
    if (stored === undefined) throw new Error("not stored");
    approvals.kept.set(command.approvalId, { ...stored, binding: "0".repeat(64) });
    expect(() => gate.redeem(command, machine())).toThrow(expect.objectContaining({ code: "E_APPROVAL_MISMATCH" }));
    approvals.kept.delete(command.approvalId);
    expect(() => gate.redeem(command, machine())).toThrow(expect.objectContaining({ code: "E_APPROVAL_MISMATCH" }));
  });

  it("refuses what the gate did not make", async () => {
    const gate = gateWith(answering({ kind: "yes" }));
    const command = await approved("touch x", gate);
    const forged = Object.create(ApprovedCommand.prototype, Object.getOwnPropertyDescriptors(command));
    expect(ApprovedCommand.isGenuine(command)).toBe(true);
    expect(ApprovedCommand.isGenuine(forged)).toBe(false);
    expect(ApprovedCommand.isGenuine({ ...command })).toBe(false);
    expect(() => gate.redeem(forged, machine())).toThrow(expect.objectContaining({ code: "E_APPROVAL_MISMATCH" }));
    const Maker = ApprovedCommand as unknown as new (fields: object, key: symbol) => ApprovedCommand;
    expect(() => new Maker({ ...command }, Symbol("the gate"))).toThrow(TypeError);
  });

  it("refuses another gate's command", async () => {
    const command = await approved("touch x", gateWith(answering({ kind: "yes" })));
    expect(() => gateWith(nobody).redeem(command, machine())).toThrow(NeoError);
  });
});

describe("reopen", () => {
  const asRoot = () => machine({ uid: 0 });

  it("judges a stored approval again on root's side and lets it be used there, once", async () => {
    const command = await approved("sudo touch x");
    const gate = gateWith(nobody);
    const again = gate.reopen(command.approvalId, asRoot());
    expect(again).toMatchObject({ script: "sudo touch x", risk: "write", by: "person" });
    gate.redeem(again, asRoot());
    expect(() => gate.redeem(again, asRoot())).toThrow(expect.objectContaining({ code: "E_APPROVAL_USED" }));
  });

  it("refuses what is worse there than what was approved", async () => {
    const command = await approved("sudo ls x");
    expect(command.risk).toBe("read");
    const untrusted = machine({ uid: 0, trusted: false });
    expect(() => gateWith(nobody).reopen(command.approvalId, untrusted)).toThrow(
      expect.objectContaining({ code: "E_APPROVAL_MISMATCH" }),
    );
  });

  it("refuses what is too old, elsewhere, unknown or not meant for root", async () => {
    const gate = gateWith(nobody);
    const command = await approved("sudo touch x");
    expect(() => gate.reopen(command.approvalId, machine({ uid: 0, folder: "/" }))).toThrow(NeoError);
    expect(() => gate.reopen("01UNKNOWN", asRoot())).toThrow(NeoError);
    const plain = await approved("touch x");
    expect(() => gate.reopen(plain.approvalId, asRoot())).toThrow(NeoError);
    now += approvalLivesMs;
    expect(() => gate.reopen(command.approvalId, asRoot())).toThrow(
      expect.objectContaining({ code: "E_APPROVAL_EXPIRED" }),
    );
  });
});

const tell = (fact: TurnFact) => void facts.push(fact);

function gateWith(approver: Approver, further: Partial<GateParts> = {}) {
  return createGate({
    parser,
    policy: builtInPolicy,
    audit,
    approvals,
    approver,
    clock: { now: () => now },
    ...further,
  });
}

function decide(
  script: string,
  approver: Approver,
  change: Partial<GateRequest> = {},
  further: Partial<GateParts> = {},
) {
  return gateWith(approver, further).decide({ ...request(script), ...change }, tell, new AbortController().signal);
}

async function approved(script: string, gate = gateWith(answering({ kind: "yes" }))): Promise<ApprovedCommand> {
  const decision = await gate.decide(request(script), tell, new AbortController().signal);
  if (decision.kind !== "approved") throw new Error(`not approved: ${decision.reason}`);
  return decision.command;
}

function request(script: string): GateRequest {
  const common = { turn: "T1", source: "user", request: "", language: "en", frontend: "test" } as const;
  return { ...common, script, machine: machine(), readsPass: true, dryRun: false };
}

/** The programs are real files in a temporary folder, so that tampering with them is real. */
function machine(change: Partial<MachineSnapshot> & { trusted?: boolean } = {}): MachineSnapshot {
  const { trusted = true, ...facts } = change;
  const plain = fixedSnapshot({ uid: 1000, environment: { PATH: "/usr/bin", LANG: "C" } });
  return {
    ...plain,
    folder,
    program: (name) => ({ name, file: programs[name], trusted: programs[name] !== undefined && trusted }),
    ...facts,
  };
}

/** Answers each question with the next of `answers`, the last one for ever. */
function answering(...answers: [ApprovalAnswer, ...ApprovalAnswer[]]): Approver & { questions: ApprovalQuestion[] } {
  const questions: ApprovalQuestion[] = [];
  return {
    questions,
    ask: async (question) => {
      questions.push(question);
      return answers[Math.min(questions.length, answers.length) - 1] ?? { kind: "no" };
    },
  };
}

class ListAudit implements Audit {
  readonly entries: AuditEntry[] = [];
  broken = false;

  append(entry: AuditEntry): AuditRow {
    if (this.broken) throw new NeoError("E_DISK_FULL", { folder: "/x" });
    this.entries.push(entry);
    return { ...entry, row: this.entries.length, hash: "" };
  }

  list(): AuditRow[] {
    return [];
  }

  verify() {
    return { rows: this.entries.length, head: "", brokenAt: undefined, problem: undefined };
  }

  fingerprint(bytes: string): string {
    return `of ${bytes}`;
  }
}

class ListApprovals implements Approvals {
  readonly kept = new Map<string, StoredApproval>();
  readonly #used = new Set<string>();

  record(approval: StoredApproval): void {
    this.kept.set(approval.id, approval);
  }

  find(id: string): StoredApproval | undefined {
    return this.kept.get(id);
  }

  consume(id: string, at: number): "ok" | "used" | "expired" | "unknown" {
    const approval = this.kept.get(id);
    if (approval === undefined) return "unknown";
    if (this.#used.has(id)) return "used";
    if (at >= approval.expiresAt) return "expired";
    this.#used.add(id);
    return "ok";
  }
}
