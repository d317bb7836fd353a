import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visible } from "../../src/shared/text.ts";
import { recordFigure } from "../record-figure.ts";
import { openBystanders } from "./bystanders.ts";
import { checkTruth, removeTree, type Stage, type Truth } from "./check-truth.ts";
import { type RandomCase, type RenderedCase, randomCase, render, scriptOf } from "./random-script.ts";
import { openRealMachine } from "./real-machine.ts";
import { startRehearsing } from "./rehearsing-process.ts";
import { smallestCase } from "./smallest-case.ts";
import { shown } from "./tree.ts";

const full = process.env.NEO_TEST_FULL !== undefined;
const seed = Number(process.env.NEO_TEST_SEED ?? 20261122);
/** For each of the two people; more than 2,000 in all when every count is wanted. */
const scripts = Number(process.env.NEO_TRUTH_SCRIPTS ?? (full ? 1_200 : 12));
const shrinkingMs = full ? 300_000 : 30_000;
const ordinaryUser = 1000;
const mine = process.getuid?.() ?? 0;
const people =
  mine === 0
    ? [
        { name: "root", uid: 0 },
        { name: "an ordinary user", uid: ordinaryUser },
      ]
    : [{ name: "an ordinary user", uid: mine }];
if (mine !== 0) process.stdout.write("truth.test.ts rehearses as root too only when it is run by root: skipped\n");

/** Of everybody, for the goals of the issue, which are over all scripts. */
const everything: Truth[] = [];

describe.each(people)("rehearsals by $name are true", ({ name, uid }) => {
  it(
    `${scripts} random scripts, seed ${seed}: foretold is done, applied is run, undone is before`,
    async () => {
      const cases = fc.sample(randomCase(uid), { seed, numRuns: scripts });
      const truths: Truth[] = [];
      const failures: { at: number; truth: Truth }[] = [];
      await onStage(uid, async (stage) => {
        const bystanders = await openBystanders(stage.arena);
        try {
          for (const [at, one] of cases.entries()) {
            const truth = await checkTruth(render(one, stage.owner), stage);
            truths.push(truth);
            if (truth.findings.length > 0) failures.push({ at, truth });
            if (!full && failures.length === 3) break;
          }
          expect(bystanders.touched()).toEqual([]);
        } finally {
          bystanders.close();
        }
      });
      everything.push(...truths);
      report(name, truths, failures);
      const first = failures[0];
      if (first !== undefined) process.stdout.write(await smallestOf(uid, cases[first.at] as RandomCase, first.at));
      expectTrue(truths);
    },
    full ? 14_400_000 : 240_000,
  );
});

/** A folder that everybody uses, whose time others moved meanwhile; nothing there is changed by applying it. */
const ofOthers = /^\/(tmp|dev\/shm|var\/tmp): times, but nothing there was touched$/;

function expectTrue(truths: readonly Truth[]): void {
  const lasting = truths.filter(({ verdict }) => verdict !== "hung");
  const complete = lasting.filter(({ verdict }) => verdict === "complete");
  const others = lasting.filter(({ verdict }) => verdict !== "complete");
  const wrong = complete.filter(({ findings }) => findings.length > 0);
  const told = (truth: Truth) => truth.findings.filter(({ difference }) => !ofOthers.test(difference));
  const unannounced = others.flatMap((truth) => told(truth).map((finding) => ({ script: truth.script, ...finding })));
  expect(unannounced).toEqual([]);
  if (full) expect(wrong.length / Math.max(complete.length, 1)).toBeLessThanOrEqual(0.001);
  // Of a few scripts, one that does what no view can show weighs much; of those that are complete none may be wrong.
  else {
    expect(wrong.flatMap((truth) => told(truth).map((finding) => ({ script: truth.script, ...finding })))).toEqual([]);
    expect(complete.length / lasting.length).toBeGreaterThanOrEqual(0.75);
  }
  expect(lasting.length / truths.length).toBeGreaterThanOrEqual(0.98);
}

it.runIf(full)("at least 95 % of all scripts are rehearsed completely", () => {
  const complete = everything.filter(({ verdict }) => verdict === "complete").length;
  recordFigure({
    suite: "rehearsal truth",
    name: "all: verdict complete",
    value: complete,
    of: everything.length,
    goal: "≥ 95 %",
  });
  expect(everything.length).toBeGreaterThanOrEqual(scripts * people.length);
  expect(complete / everything.length).toBeGreaterThanOrEqual(0.95);
});

function report(name: string, truths: readonly Truth[], failures: readonly { at: number; truth: Truth }[]): void {
  const count = (verdict: Truth["verdict"]) => truths.filter((truth) => truth.verdict === verdict).length;
  const wrong = truths.filter((truth) => truth.verdict === "complete" && truth.findings.length > 0).length;
  const unannounced = truths.filter((truth) => truth.verdict !== "complete" && truth.findings.length > 0).length;
  const lines = [
    `${name}: ${count("complete")} complete, ${count("partial")} partial, ${count("none")} none, ${count("hung")} hung`,
    ...failures.slice(0, 20).map(({ at, truth }) => {
      const all = truth.findings.map(({ promise, difference }) => `    ${promise}: ${difference}`);
      return [`  case ${at} (${truth.verdict}):`, ...all.slice(0, 8)].join("\n");
    }),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  const figure = (what: string, value: number, of: number, goal: string) =>
    recordFigure({ suite: "rehearsal truth", name: `${name}: ${what}`, value, of, goal });
  figure("verdict complete", count("complete"), truths.length, "≥ 95 %");
  figure("complete, yet another outcome", wrong, count("complete"), "≤ 0.1 %");
  figure("not complete, with a difference that nothing announced", unannounced, truths.length - count("complete"), "0");
}

/** The case again, as small as it can be made within the time. */
async function smallestOf(uid: number, one: RandomCase, at: number): Promise<string> {
  let told = "it did not fail again";
  await onStage(uid, async (stage) => {
    const fails = async (candidate: RenderedCase) => {
      const { findings } = await checkTruth(candidate, stage);
      if (findings.length > 0) told = inWords(candidate, findings);
      return findings.length > 0;
    };
    await smallestCase(render(one, stage.owner), fails, performance.now() + shrinkingMs);
  });
  return `smallest found of case ${at}:\n${told}\n`;
}

function inWords(one: RenderedCase, findings: Truth["findings"]): string {
  const tree = one.planted.flatMap(({ make }) =>
    make.map((step) => `    ${step.map((word) => shown(word.slice(0, 60))).join(" ")}`),
  );
  const differences = findings.map(({ promise, difference }) => `    ${promise}: ${difference}`);
  return [
    "  tree:",
    ...tree,
    "  script:",
    ...scriptOf(one)
      .split("\n")
      .map((line) => `    ${visible(line)}`),
    "  differences:",
    ...differences,
  ].join("\n");
}

async function onStage(uid: number, play: (stage: Stage) => Promise<void>): Promise<void> {
  const owner = { uid, gid: uid === mine ? (process.getgid?.() ?? uid) : uid };
  const arena = mkdtempSync("/var/tmp/neo-truth-");
  chmodSync(arena, 0o755);
  chownSync(arena, owner.uid, owner.gid);
  const real = await openRealMachine(arena);
  const rehearsing = startRehearsing(arena, owner);
  try {
    await play({ arena, owner, real, rehearsing });
  } finally {
    await rehearsing.close();
    real.close();
    removeTree(arena);
    rmSync(arena, { recursive: true, force: true });
  }
}
