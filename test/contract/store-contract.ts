import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../src/ports/store.ts";
import type { TurnRecord } from "../../src/ports/turns.ts";
import { approval, auditEntry } from "../store/samples.ts";

type Open = (folder: string, clock: { now(): number }) => Store;

/** What every store must do, whatever it is made of. `open` opens the one that lives in `folder`, again and again. */
export function storeContract(name: string, open: Open): void {
  describe(`${name} keeps the store's contract`, () => {
    let folder: string;
    let store: Store;
    const clock = { now: () => 5_000 };

    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), "neo-store-"));
      store = open(folder, clock);
    });
    afterEach(() => {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    });

    function reopen(): Store {
      store.close();
      store = open(folder, clock);
      return store;
    }

    describe("audit", () => {
      test("rows are numbered from 1, come back as they went in, newest first, and survive", () => {
        const first = store.audit.append(auditEntry({ sudoUid: 1000, exitCode: 3 }));
        const second = store.audit.append(auditEntry({ event: "denied", script: "rm -rf ~/«año» 🎉\u0000" }));
        expect([first.row, second.row]).toEqual([1, 2]);
        expect(reopen().audit.list({ limit: 10 })).toEqual([second, first]);
        expect(store.audit.list({ limit: 1 })).toEqual([second]);
        expect(store.audit.list({ limit: 10, before: 2 })).toEqual([first]);
      });

      test("verify counts the rows and names the last hash", () => {
        expect(store.audit.verify()).toMatchObject({ rows: 0, brokenAt: undefined, problem: undefined });
        for (let row = 0; row < 5; row++) store.audit.append(auditEntry({ script: `ls ${row}` }));
        const head = store.audit.list({ limit: 1 })[0]?.hash;
        expect(reopen().audit.verify()).toEqual({ rows: 5, head, brokenAt: undefined, problem: undefined });
      });

      test("equal entries still get hashes of their own", () => {
        expect(store.audit.append(auditEntry()).hash).not.toBe(store.audit.append(auditEntry()).hash);
      });

      test("a fingerprint is stable for a store, tells bytes apart and is not the bare hash", () => {
        const one = store.audit.fingerprint("ls -l");
        expect(one).toMatch(/^[0-9a-f]{64}$/);
        expect(reopen().audit.fingerprint("ls -l")).toBe(one);
        expect(store.audit.fingerprint("ls  -l")).not.toBe(one);
        const other = open(mkdtempSync(join(tmpdir(), "neo-store-")), clock);
        expect(other.audit.fingerprint("ls -l")).not.toBe(one);
        other.close();
      });

      test("two stores on one folder share a chain", () => {
        const other = open(folder, clock);
        for (let row = 0; row < 10; row++) (row % 2 ? other : store).audit.append(auditEntry());
        expect(other.audit.verify()).toMatchObject({ rows: 10, brokenAt: undefined });
        other.close();
      });
    });

    describe("approvals", () => {
      test("what was approved is found again, exactly", () => {
        store.approvals.record(approval());
        expect(reopen().approvals.find("A")).toEqual(approval());
        expect(store.approvals.find("B")).toBeUndefined();
      });

      test("is consumed once, by one", () => {
        const other = open(folder, clock);
        store.approvals.record(approval());
        expect(store.approvals.consume("A", 1_500)).toBe("ok");
        expect(other.approvals.consume("A", 1_500)).toBe("used");
        expect(reopen().approvals.consume("A", 1_500)).toBe("used");
        expect(store.approvals.consume("B", 1_500)).toBe("unknown");
        other.close();
      });

      test.each([
        [999, "expired"], // the clock was set back
        [1_000, "ok"],
        [1_999, "ok"],
        [2_000, "expired"],
      ])("made at 1000, ending at 2000: at %d it is %s", (now, expected) => {
        store.approvals.record(approval());
        expect(store.approvals.consume("A", now)).toBe(expected);
      });

      test("an expired one stays expired, and an id is taken once", () => {
        store.approvals.record(approval());
        expect(store.approvals.consume("A", 3_000)).toBe("expired");
        expect(() => store.approvals.record(approval())).toThrow();
      });
    });

    describe("turns", () => {
      test("begin, update and list, newest first", () => {
        store.turns.begin(turn("T1", 1_000, "¿cuánto espacio queda?"));
        store.turns.begin(turn("T2", 2_000, "who is logged in"));
        const change = { script: "df -h", source: "skill", risk: "read", state: "done", exitCode: 0 } as const;
        store.turns.update("T1", { ...change, said: "Quedan 3 GB", durationMs: 12 });
        store.turns.update("nobody", { state: "done" });
        const [second, first] = reopen().turns.list({ limit: 10 });
        expect(first).toEqual({ ...record("T1", 1_000), ...change, said: "Quedan 3 GB", durationMs: 12 });
        expect(second).toMatchObject({ id: "T2", state: "open", script: undefined });
        expect(store.turns.list({ limit: 1 }).map((found) => found.id)).toEqual(["T2"]);
        expect(store.turns.list({ limit: 0 })).toEqual([]);
      });

      test("an update can take a value away", () => {
        store.turns.begin(turn("T1", 1_000, "x"));
        store.turns.update("T1", { script: "df" });
        store.turns.update("T1", { script: undefined });
        expect(store.turns.list({ limit: 1 })[0]?.script).toBeUndefined();
      });

      test("a search looks in request, script and answer, whatever the case", () => {
        store.turns.begin(turn("T1", 1_000, "ESPAÑA 100%_"));
        store.turns.begin(turn("T2", 2_000, "otra cosa"));
        store.turns.update("T2", { script: "df -h", said: "En casa" });
        const ids = (containing: string) => store.turns.list({ limit: 9, containing }).map((found) => found.id);
        expect(ids("españa")).toEqual(["T1"]);
        expect(ids("%_")).toEqual(["T1"]);
        expect(ids("DF -")).toEqual(["T2"]);
        expect(ids("casa")).toEqual(["T2"]);
        expect(ids("nada")).toEqual([]);
      });
    });

    describe("forget", () => {
      beforeEach(() => {
        for (const [id, at, request, script] of [
          ["T1", 1_000, "borra el informe secreto", "rm informe-secreto.txt"],
          ["T2", 2_000, "cuánto espacio", "df -h"],
          ["T3", 3_000, "qué hora es", "date"],
        ] as const) {
          store.turns.begin(turn(id, at, request));
          store.turns.update(id, { script, state: "done" });
          store.approvals.record({ ...approval(), id: `A-${id}`, turn: id, script, approvedAt: at });
          store.audit.append(auditEntry({ at, turn: id, script, fingerprint: store.audit.fingerprint(script) }));
          store.audit.append(auditEntry({ at, turn: id, event: "finished", script, exitCode: 0 }));
        }
      });

      const texts = () => JSON.stringify([store.turns.list({ limit: 99 }), store.audit.list({ limit: 99 })]);

      test("by text: gone from history, approvals and audit, whose chain still holds", () => {
        expect(store.turns.forget({ containing: "SECRETO" })).toBe(1);
        expect(
          reopen()
            .turns.list({ limit: 9 })
            .map((found) => found.id),
        ).toEqual(["T3", "T2"]);
        expect(texts()).not.toContain("secreto");
        expect(store.approvals.find("A-T1")).toBeUndefined();
        expect(store.approvals.find("A-T2")).toBeDefined();
        expect(store.audit.verify()).toMatchObject({ rows: 7, brokenAt: undefined });
        const [account, ...rows] = store.audit.list({ limit: 9 });
        expect(account).toMatchObject({ event: "forgotten", reasons: ["1-2"] });
        expect(rows.at(-1)).toMatchObject({ row: 1, turn: "T1", script: "", fingerprint: "", reasons: [] });
      });

      test("by age: olderThan is a moment", () => {
        expect(store.turns.forget({ olderThan: 3_000 })).toBe(2);
        expect(store.turns.list({ limit: 9 }).map((found) => found.id)).toEqual(["T3"]);
        expect(store.audit.verify().brokenAt).toBeUndefined();
      });

      test("by age and text: both must hold", () => {
        expect(store.turns.forget({ olderThan: 2_000, containing: "date" })).toBe(0);
        expect(store.turns.list({ limit: 9 })).toHaveLength(3);
      });

      test("everything, twice, and appending goes on", () => {
        expect(store.turns.forget({ everything: true })).toBe(3);
        expect(store.turns.list({ limit: 9 })).toEqual([]);
        expect(texts()).not.toMatch(/df -h|date|informe/);
        expect(store.turns.forget({ everything: true })).toBe(0);
        store.audit.append(auditEntry({ script: "uptime" }));
        expect(store.audit.verify()).toMatchObject({ rows: 8, brokenAt: undefined });
      });

      test("no condition forgets nothing", () => {
        expect(store.turns.forget({})).toBe(0);
        expect(store.turns.forget({ everything: false })).toBe(0);
        expect(store.turns.list({ limit: 9 })).toHaveLength(3);
      });
    });

    test("on a good disk there is nothing to tell", () => {
      expect(store.state).toBe("disk");
      expect(store.notices).toEqual([]);
    });
  });
}

function turn(id: string, at: number, request: string) {
  return { id, at, request, language: "es", frontend: "cli" } as const;
}

function record(id: string, at: number): TurnRecord {
  const rest = { script: undefined, source: undefined, risk: undefined, exitCode: undefined, said: undefined };
  return { ...turn(id, at, "¿cuánto espacio queda?"), ...rest, state: "open", durationMs: undefined };
}
