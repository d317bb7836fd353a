import { expect, it } from "vitest";
import type { Leave } from "../../ports/leave.ts";
import { fixedSnapshot } from "../machine/fixed-snapshot.ts";
import { unaskedBy } from "./passes-unasked.ts";
import { builtInPolicy, type Policy } from "./policy.ts";
import { sampleAssessment, sampleChange, sampleRehearsal } from "./sample-rehearsal.ts";

const allowing: Policy = { ...builtInPolicy, smallChanges: { mostFiles: 3, mostBytes: 1000 } };
const given: Leave = { granted: 0, until: 600_000, folders: ["/srv/web"], scripts: [], scriptsFolder: "/", except: [] };
const own = sampleRehearsal([sampleChange("/home/ana/a.txt")]);
const web = sampleRehearsal([sampleChange("/srv/web/index.html")]);

it("names who lets a change pass: the policy a small one, the person what they gave leave for", () => {
  const passes = (policy: Policy, leave: Leave | undefined, rehearsal: typeof own | undefined) =>
    unaskedBy({
      policy,
      leave: { current: () => leave, grant: () => {}, end: () => false },
      clock: { now: () => 1000 },
    })({ script: "sed -i x y", assessment: sampleAssessment(), rehearsal, machine: fixedSnapshot() });
  expect(passes(allowing, given, own)).toBe("policy");
  expect(passes(allowing, given, web)).toBe("person");
  expect(passes(allowing, undefined, web)).toBeUndefined();
  expect(passes(builtInPolicy, undefined, own)).toBeUndefined();
  expect(passes(allowing, given, undefined)).toBeUndefined();
});
