import { describe, expect, it } from "vitest";
import type { Attempt } from "../view/view.ts";
import type { ForeseenEffect, Foresight } from "./foresight.ts";
import { verdictOf } from "./verdict.ts";

const files: Foresight = {
  rehearsable: "view",
  reasons: [],
  effects: [],
  looks: [],
  unknown: [],
  dryRun: undefined,
  checks: [],
  ownersTold: undefined,
  foldersTold: undefined,
};

const restart: ForeseenEffect = {
  name: "services.restart",
  area: "services",
  program: "systemctl",
  subjects: ["nginx"],
  certain: true,
  parameters: { program: "systemctl", subject: "nginx", count: 1 },
  words: ["systemctl", "restart", "nginx"],
  input: undefined,
};

const quiet = { attempts: [], limits: [] } as const;
const network: Attempt = { kind: "network", what: "192.0.2.1:80" };

describe("a verdict", () => {
  it("is complete only where nothing was foreseen, tried, looked at or fallen short of", () => {
    expect(verdictOf({ foresight: files, ...quiet, ran: "view" }).kind).toBe("complete");
    const look = { code: "look.processes", parameters: { program: "ps" }, area: "processes" } as const;
    const limit = { code: "view.timeout", parameters: {} };
    const cases = [
      { foresight: { ...files, effects: [restart] }, ...quiet },
      { foresight: { ...files, looks: [look] }, ...quiet },
      { foresight: files, attempts: [network], limits: [] },
      { foresight: files, attempts: [], limits: [limit] },
    ];
    for (const one of cases) {
      const verdict = verdictOf({ ...one, ran: "view" });
      expect(verdict.kind).toBe("partial");
      expect(verdict.reasons.length).toBeGreaterThan(0);
    }
  });

  it("is complete for a script that fails by itself, and doubts one that failed for want of something", () => {
    expect(verdictOf({ foresight: files, ...quiet, ran: "view", exitCode: 1 }).kind).toBe("complete");
    const held = { foresight: files, attempts: [network], limits: [], ran: "view", exitCode: 6 } as const;
    expect(verdictOf({ ...held, changed: 2 })).toEqual({
      kind: "partial",
      reasons: [
        { code: "why.network", parameters: {} },
        { code: "why.failed", parameters: { code: 6 } },
      ],
    });
    expect(verdictOf({ ...held, changed: 0 }).kind).toBe("none");
  });

  it("says each reason once, and of secrets and devices which", () => {
    const attempts: Attempt[] = [
      network,
      { kind: "network", what: "192.0.2.2:80" },
      { kind: "secret", what: "/home/ana/.ssh/id" },
    ];
    expect(verdictOf({ foresight: files, attempts, limits: [], ran: "view" }).reasons).toEqual([
      { code: "why.network", parameters: {} },
      { code: "effect.other.secret", parameters: { subject: "/home/ana/.ssh/id" } },
    ]);
  });

  it("is none when nothing ran, always with a reason", () => {
    expect(verdictOf({ foresight: files, ...quiet, ran: "nothing" })).toEqual({
      kind: "none",
      reasons: [{ code: "why.not-run", parameters: {} }],
    });
    const foresight = { ...files, effects: [restart], reasons: [{ code: "why.services", parameters: {} }] };
    expect(verdictOf({ foresight, ...quiet, ran: "nothing" }).reasons).toEqual([
      { code: "why.services", parameters: {} },
    ]);
  });

  it("is partial for the tool's own dry run, and says whose it is", () => {
    const foresight = { ...files, dryRun: { program: "apt-get", script: "apt-get -s install nginx" } };
    expect(verdictOf({ foresight, ...quiet, ran: "dry-run" })).toEqual({
      kind: "partial",
      reasons: [{ code: "why.dry-run", parameters: { program: "apt-get" } }],
    });
  });

  it("says that packages could not be asked for without network", () => {
    const install = { ...restart, name: "packages.install", area: "packages" } as const;
    const foresight = { ...files, effects: [install] };
    const codes = verdictOf({ foresight, attempts: [network], limits: [], ran: "view", exitCode: 100, changed: 0 });
    expect(codes.reasons.map((reason) => reason.code)).toEqual(["why.packages", "why.offline", "why.failed"]);
  });
});
