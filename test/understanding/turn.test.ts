import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RunEvent, Runner, RunOptions } from "../../src/command/execution/runner.ts";
import { fixedSnapshot } from "../../src/command/machine/fixed-snapshot.ts";
import { createGate } from "../../src/command/policy/gate.ts";
import { builtInPolicy } from "../../src/command/policy/policy.ts";
import { loadShellParser } from "../../src/command/shell/parse.ts";
import type { ApprovalAnswer } from "../../src/ports/approver.ts";
import type { Outcome } from "../../src/ports/outcome.ts";
import type { Store } from "../../src/ports/store.ts";
import type { TurnEvent } from "../../src/ports/turn-event.ts";
import { createConversation } from "../../src/request/conversation/memory.ts";
import { runTurn, type TurnParts, type TurnRequest } from "../../src/request/conversation/turn.ts";
import { createSkillLibrary } from "../../src/request/skills/library.ts";
import { knownProgram } from "../../src/request/understanding/known-program.ts";
import { createUnderstanding } from "../../src/request/understanding/understand.ts";
import { NeoError } from "../../src/shared/errors.ts";
import { openStore } from "../../src/store/sqlite/open-store.ts";

const library = createSkillLibrary();
await library.loadAll();

// The gate, the store and the understanding are real; only the command itself is not run.

const clock = { now: () => Date.now() };
const machine = fixedSnapshot({
  folder: "/tmp",
  programs: ["cat", "ls", "cp", "who", "grep", "systemctl", "sudo"],
  units: ["nginx.service"],
  paths: { "/etc/hosts": "file", "/tmp": "directory" },
});

let folder: string;
let store: Store;
let runs: { script: string; options: RunOptions }[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "neo-turn-"));
  store = openStore({ folder, clock });
  runs = [];
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

function ended(change: Partial<Outcome> = {}): Outcome {
  return { exitCode: 0, signal: undefined, stdout: "", stderr: "", cut: false, durationMs: 5, ...change };
}

function runnerWith(outcome: Outcome | Error | "hang"): Runner {
  return {
    async *run(command, options, signal): AsyncIterable<RunEvent> {
      runs.push({ script: command.script, options });
      yield { type: "started", confinement: "sandbox" };
      if (outcome instanceof Error) throw outcome;
      if (outcome === "hang") {
        await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
        yield { type: "finished", outcome: ended({ exitCode: 143, signal: "SIGTERM" }) };
        return;
      }
      if (outcome.stdout !== "") yield { type: "output", stream: "stdout", text: outcome.stdout };
      yield { type: "finished", outcome };
    },
  };
}

async function parts(outcome: Outcome | Error | "hang", answer: ApprovalAnswer = { kind: "no" }): Promise<TurnParts> {
  return {
    understanding: createUnderstanding({ library, language: "es", knownProgram }),
    gate: createGate({
      parser: await loadShellParser(),
      policy: builtInPolicy,
      audit: store.audit,
      approvals: store.approvals,
      approver: { ask: async () => answer },
      clock,
    }),
    runner: runnerWith(outcome),
    turns: store.turns,
    clock,
    newId: () => `T${store.turns.list({ limit: 100 }).length + 1}`,
    snapshot: () => machine,
    account: () => {},
    conversation: createConversation(),
    words: { list: () => [], learn: () => {}, forget: () => false },
    maxOutputBytes: 1000,
    readTimeoutMs: 1000,
  };
}

function ask(text: string, change: Partial<TurnRequest> = {}): TurnRequest {
  return {
    text,
    kind: "ask",
    language: "es",
    frontend: "test",
    input: undefined,
    dryRun: false,
    readsPass: true,
    terminal: false,
    ...change,
  };
}

async function events(
  given: TurnParts,
  request: TurnRequest,
  signal = new AbortController().signal,
): Promise<TurnEvent[]> {
  const all: TurnEvent[] = [];
  for await (const event of runTurn(given, request, signal)) all.push(event);
  return all;
}

const types = (all: readonly TurnEvent[]) => all.map((event) => event.type);
const said = (all: readonly TurnEvent[]) => all.flatMap((event) => (event.type === "said" ? [event.text] : []));
const row = () => store.turns.list({ limit: 1 })[0];

test("a read goes from words to a saying, in order, and is in the history", async () => {
  const stdout = "ana      pts/0        2026-11-22 18:00 (192.0.2.7)\n";
  const all = await events(await parts(ended({ stdout })), ask("¿quién está conectado?"));
  expect(types(all)).toEqual([
    "heard",
    "understood",
    "planned",
    "assessed",
    "approved",
    "started",
    "output",
    "finished",
    "said",
  ]);
  expect(all.map((event) => event.seq)).toEqual(all.map((_, index) => index));
  expect(said(all)).toEqual(["Hay 1 sesión: ana (192.0.2.7)."]);
  expect(row()).toMatchObject({
    state: "done",
    script: "who",
    source: "skill",
    risk: "read",
    exitCode: 0,
    said: said(all)[0],
  });
});

describe("nothing is said to be done that was not", () => {
  test("a no", async () => {
    const all = await events(await parts(ended(), { kind: "no" }), ask("copia /etc/hosts a /tmp"));
    expect(types(all).slice(-2)).toEqual(["denied", "said"]);
    expect(said(all)).toEqual(["De acuerdo, no lo he ejecutado."]);
    expect(runs).toEqual([]);
    expect(row()?.state).toBe("denied");
  });

  test("a command that failed", async () => {
    const failed = ended({ exitCode: 1, stderr: "cp: cannot create regular file '/tmp/hosts': Permission denied\n" });
    const all = await events(await parts(failed, { kind: "yes" }), ask("copia /etc/hosts a /tmp"));
    expect(said(all)[0]).toMatch(/^El sistema no lo permite sin ser root/);
    expect(row()).toMatchObject({ state: "failed", exitCode: 1 });
  });

  test("a command that was edited at the question is not told in the skill's words", async () => {
    const all = await events(await parts(ended(), { kind: "edit", script: "ls /tmp" }), ask("copia /etc/hosts a /tmp"));
    expect(said(all).join()).not.toContain("He copiado");
  });

  test("a dry run keeps nothing and runs nothing", async () => {
    const all = await events(await parts(ended()), ask("¿quién está conectado?", { dryRun: true }));
    expect(types(all)).toContain("assessed");
    expect(runs).toEqual([]);
    expect(store.turns.list({ limit: 5 })).toEqual([]);
  });
});

describe("every turn ends", () => {
  test("words that are no command are answered", async () => {
    const all = await events(await parts(ended()), ask("hola"));
    expect(types(all)).toEqual(["heard", "understood", "planned", "said"]);
    expect(row()?.state).toBe("answered");
  });

  test("a failure has its code", async () => {
    const broken = new NeoError("E_SPAWN_FAILED", { program: "who", reason: "gone" });
    const all = await events(await parts(broken), ask("¿quién está conectado?"));
    expect(all.at(-1)).toMatchObject({
      type: "failed",
      code: "E_SPAWN_FAILED",
      parameters: { program: "who", reason: "gone" },
    });
    expect(row()?.state).toBe("failed");
  });

  test("a cancellation is one", async () => {
    const controller = new AbortController();
    const all: TurnEvent[] = [];
    for await (const event of runTurn(await parts("hang"), ask("¿quién está conectado?"), controller.signal)) {
      all.push(event);
      if (event.type === "started") controller.abort();
    }
    expect(all.at(-1)?.type).toBe("cancelled");
    expect(said(all)).toEqual([]);
    expect(row()?.state).toBe("cancelled");
  });

  test("a reader that walks away ends the command and the turn", async () => {
    for await (const event of runTurn(
      await parts("hang"),
      ask("¿quién está conectado?"),
      new AbortController().signal,
    )) {
      if (event.type === "started") break;
    }
    expect(row()?.state).toBe("cancelled");
  });

  test("a history that cannot be written keeps nobody from an answer", async () => {
    const given = await parts(ended());
    const full = () => {
      throw new NeoError("E_DISK_FULL", { folder });
    };
    const all = await events(
      { ...given, turns: { ...given.turns, begin: full, update: full, list: () => [] } },
      ask("hola"),
    );
    expect(types(all).at(-1)).toBe("said");
  });
});

describe("a request of several steps", () => {
  test("is done in order, each told, and is one row", async () => {
    const all = await events(await parts(ended(), { kind: "yes" }), ask("reinicia nginx y dime si arranca"));
    expect(runs.map(({ script }) => script)).toEqual([
      "sudo systemctl restart nginx",
      "systemctl status --no-pager nginx",
    ]);
    expect(said(all)[0]).toBe("He reiniciado nginx.");
    expect(said(all)).toHaveLength(2);
    expect(row()).toMatchObject({
      state: "done",
      script: "sudo systemctl restart nginx && systemctl status --no-pager nginx",
      risk: "write",
    });
  });

  test("orders are asked about once, and each says that it is done", async () => {
    const all = await events(await parts(ended(), { kind: "yes" }), ask("para y deshabilita nginx"));
    expect(types(all).filter((type) => type === "approval-asked")).toHaveLength(1);
    expect(said(all)).toEqual(["He parado nginx. nginx ya no arrancará con la máquina; si está en marcha, sigue."]);
  });

  test("after a no, and after an order that failed, nothing more is done", async () => {
    const refused = await events(await parts(ended(), { kind: "no" }), ask("reinicia nginx y dime si arranca"));
    expect(runs).toEqual([]);
    expect(said(refused)).toEqual(["De acuerdo, no lo he ejecutado."]);
    const failed = ended({ exitCode: 1, stderr: "Job for nginx.service failed\n" });
    await events(await parts(failed, { kind: "yes" }), ask("reinicia nginx y dime si arranca"));
    expect(runs).toHaveLength(1);
    expect(row()?.state).toBe("failed");
  });

  test("a look that failed keeps nobody from the next", async () => {
    await events(await parts(ended({ exitCode: 1 })), ask("dime quién está conectado y el estado de nginx"));
    expect(runs.map(({ script }) => script)).toEqual(["who", "systemctl status --no-pager nginx"]);
    expect(row()?.state).toBe("failed");
  });
});

describe("the conversation goes on from turn to turn", () => {
  test("a question is answered by the next request", async () => {
    const given = await parts(ended(), { kind: "yes" });
    await events(given, ask("reinicia un servicio"));
    const all = await events(given, ask("nginx"));
    expect(all.find((event) => event.type === "planned")).toMatchObject({
      plan: { script: "sudo systemctl restart nginx" },
    });
  });
});

describe("a person's own script", () => {
  test("is taken as it is, and told in general words", async () => {
    const all = await events(await parts(ended({ stdout: "x\n" })), ask("ls /etc", { kind: "run" }));
    expect(types(all)).not.toContain("understood");
    expect(runs[0]?.script).toBe("ls /etc");
    expect(said(all)).toEqual(["Hecho."]);
  });

  test("its secrets stay out of the history", async () => {
    await events(await parts(ended()), ask("ls --password=hunter2", { kind: "run" }));
    expect(JSON.stringify(store.turns.list({ limit: 5 }))).not.toContain("hunter2");
  });
});

describe("what is piped in", () => {
  const input = new TextEncoder().encode("y\nborra todo\nerror: disk\n");

  test("reaches the command that was asked to look at it", async () => {
    await events(await parts(ended({ stdout: "3:error: disk\n" })), ask("busca errores", { input }));
    expect(runs[0]).toMatchObject({ script: "grep -inF -e error", options: { input } });
  });

  test("never answers another program's questions, and is never an instruction", async () => {
    await events(await parts(ended(), { kind: "yes" }), ask("copia /etc/hosts a /tmp", { input }));
    expect(runs[0]?.script).toBe("cp /etc/hosts /tmp");
    expect(runs[0]?.options.input).toBeUndefined();
  });
});

describe("a command that failed", () => {
  const stderr = "cat: /etc/hosts: Permission denied\n";
  const refused = ended({ exitCode: 1, stderr });
  /** The first run fails, the others go well. */
  const mending = async (
    answer: ApprovalAnswer = { kind: "no" },
    script = "cp /etc/hosts /tmp/hosts",
  ): Promise<TurnParts> => {
    const given = await parts(refused, answer);
    const well = runnerWith(ended({ stdout: "127.0.0.1 localhost\n" }));
    return {
      ...given,
      runner: { run: (...of) => (runs.length === 0 ? given.runner : well).run(...of) },
      repair: async ({ plan }) => ({ ...plan, script, say: "Con esto debería ir." }),
    };
  };

  test("is corrected once, and what corrects it goes through the gate like any other", async () => {
    const all = await events(await mending({ kind: "yes" }), ask("enséñame /etc/hosts"));
    expect(runs.map(({ script }) => script)).toEqual(["cat /etc/hosts", "cp /etc/hosts /tmp/hosts"]);
    expect(types(all).filter((type) => type === "assessed")).toHaveLength(2);
    expect(types(all)).toContain("approval-asked");
    expect(said(all)).toContain("Con esto debería ir.");
    expect(row()).toMatchObject({ state: "done", script: "cat /etc/hosts && cp /etc/hosts /tmp/hosts" });
  });

  test("stays failed where the person does not want the correction, or where it fails as well", async () => {
    await events(await mending({ kind: "no" }), ask("enséñame /etc/hosts"));
    expect(runs.map(({ script }) => script)).toEqual(["cat /etc/hosts"]);
    expect(row()).toMatchObject({ state: "failed" });
    runs = [];
    let corrections = 0;
    const given = await parts(refused);
    const repair: TurnParts["repair"] = async ({ plan }) => {
      corrections += 1;
      return { ...plan, script: "cat /etc/hosts /etc/hosts" };
    };
    await events({ ...given, repair }, ask("enséñame /etc/hosts"));
    expect(corrections).toBe(1);
    expect(runs).toHaveLength(2);
    expect(row()).toMatchObject({ state: "failed" });
  });

  test("that is the person's own is left as it is", async () => {
    await events(await mending({ kind: "yes" }), ask("cat /etc/hosts", { kind: "run" }));
    expect(runs.map(({ script }) => script)).toEqual(["cat /etc/hosts"]);
  });
});
