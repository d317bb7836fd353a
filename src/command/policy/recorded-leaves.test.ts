import { beforeEach, describe, expect, it } from "vitest";
import type { Audit, AuditEntry } from "../../ports/audit.ts";
import type { Leave, LeaveBook } from "../../ports/leave.ts";
import { NeoError } from "../../shared/errors.ts";
import { recordedLeaves } from "./recorded-leaves.ts";

const leave: Leave = {
  granted: 0,
  until: 600_000,
  folders: ["/etc/nginx"],
  scripts: ["systemctl reload nginx", "mysql -phunter2 -e 'x'"],
  scriptsFolder: "/",
  except: [],
};
let entries: AuditEntry[];
let kept: Leave | undefined;
let broken: boolean;

beforeEach(() => {
  entries = [];
  kept = undefined;
  broken = false;
});

describe("recordedLeaves", () => {
  it("puts granting and ending on record, secrets masked, before the leave holds", () => {
    const book = recorded();
    book.grant(leave);
    expect(kept).toBe(leave);
    expect(book.current(0)).toBe(leave);
    expect(book.end()).toBe(true);
    expect(book.end()).toBe(false);
    expect(entries.map(({ event, by, uid, script }) => [event, by, uid, script])).toEqual([
      [
        "leave-granted",
        "person",
        1000,
        expect.stringContaining("neo leave 600s --edit /etc/nginx --run 'systemctl reload nginx'"),
      ],
      ["leave-ended", "person", 1000, "neo leave end"],
    ]);
    expect(entries[0]?.script).not.toContain("hunter2");
  });

  it("grants nothing that cannot be put on record", () => {
    const failing = recorded(() => {
      throw new NeoError("E_STORE_UNWRITABLE", { folder: "/x", reason: "EROFS" });
    });
    expect(() => failing.grant(leave)).toThrow("E_STORE_UNWRITABLE");
    expect(kept).toBeUndefined();
  });

  it("takes the record back where granting fails", () => {
    broken = true;
    expect(() => recorded().grant(leave)).toThrow("E_NO_APPROVER");
    expect(entries.map(({ event }) => event)).toEqual(["leave-granted", "leave-ended"]);
  });
});

function recorded(checkRecords: () => void = () => {}): LeaveBook {
  const audit: Pick<Audit, "append" | "fingerprint"> = {
    append: (entry) => {
      // On record before it holds.
      if (entry.event === "leave-granted") expect(kept).toBeUndefined();
      entries.push(entry);
      return { ...entry, row: entries.length, hash: "" };
    },
    fingerprint: () => "f",
  };
  const book: LeaveBook = {
    current: () => kept,
    grant: (given) => {
      if (broken) throw new NeoError("E_NO_APPROVER");
      kept = given;
    },
    end: () => {
      const was = kept !== undefined;
      kept = undefined;
      return was;
    },
  };
  const clock = { now: () => 5 };
  return recordedLeaves(book, { audit, clock, uid: 1000, sudoUid: undefined, frontend: "cli", checkRecords });
}
