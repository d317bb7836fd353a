import { describe, expect, it } from "vitest";
import type { LoweredStage } from "../shell/lowered.ts";
import { stripSudo } from "./strip-sudo.ts";

function strip(...argv: LoweredStage["argv"]): string[] | undefined {
  const stage = { argv, environment: {}, redirects: [] };
  return stripSudo({ steps: [{ when: "always", negated: false, stages: [stage] }] })?.steps[0]?.stages[0]?.argv;
}

describe("a pipeline for who is root already", () => {
  it("loses a plain sudo", () => {
    expect(strip("sudo", "id", "-u")).toEqual(["id", "-u"]);
    expect(strip("/usr/bin/sudo", "-n", "--", "id")).toEqual(["id"]);
    expect(strip("id", "sudo")).toEqual(["id", "sudo"]);
  });

  it.each([
    ["sudo"],
    ["sudo", "-u", "postgres", "id"],
    ["sudo", "-E", "id"],
    ["sudo", "-i"],
    ["sudo", "A=b", "id"],
    ["sudo", "--", "-x"],
  ] as LoweredStage["argv"][])("is none where sudo is asked for more: %s %s", (...argv) => {
    expect(strip(...argv)).toBeUndefined();
  });
});
