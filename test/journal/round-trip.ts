import { chownSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FileChange } from "../../src/ports/rehearsal.ts";
import { describeTree, differencesBetween, type Tree } from "../rehearsal/tree.ts";
import type { Answer, Job } from "./journal-job.ts";
import { type Scenario, standardTree } from "./scenarios.ts";
import { shell, shellChanges, withPrelude } from "./shell-changes.ts";

/**
 * One change there and back and there again, on a real tree: what is not as it should be, one line each. Applying is
 * the same as running; undo the same as nothing ever; redo the same as running; and undo of that once more. "run": the
 * command itself runs, with the originals kept. With a `user`, he and his servant do it all and we, who must be root, only look.
 */
export async function roundTrip(
  scenario: Scenario,
  way: "apply" | "run",
  { user, act }: { user: number | undefined; act(job: Job): Promise<Answer> },
): Promise<string[]> {
  const base = mkdtempSync(join(tmpdir(), "neo-journal-"));
  const [real, view, folder] = [join(base, "real"), join(base, "view"), join(base, "undo")];
  if (user !== undefined) chownSync(base, user, user);
  try {
    mkdirSync(real);
    if (user !== undefined) chownSync(real, user, user);
    shell(real, standardTree + scenario.make, user);
    const { changes: all, before, after: shown } = shellChanges(real, view, scenario.change, user);
    // As a view has it: that entries come and go moves a folder's time is no change of its own.
    const isOwn = ({ before, kinds }: FileChange) => before?.kind !== "directory" || kinds.join() !== "times";
    const changes = scenario.really === undefined ? all : all.filter(isOwn);
    const problems: string[] = [];
    const check = (stage: string, wanted: Tree, { error, told = [] }: Answer) =>
      problems.push(
        ...[...(error === undefined ? [] : [error]), ...told].map((line) => `${stage}: ${line}`),
        ...differencesBetween(wanted, describeTree(real), { inodes: "equal", ...times }).map(
          (line) => `${stage}: ${line}`,
        ),
      );
    // What the command does now it does at another time than it did in the view.
    const times = way === "run" ? { nowFrom: BigInt(Date.now() - 60_000) * 1_000_000n } : {};
    const script = withPrelude(scenario.really ?? scenario.change);
    let answer = await act(
      way === "run" ? { kind: "run", folder, changes, view, real, script } : { kind: "apply", folder, changes, view },
    );
    const after = scenario.really === undefined ? shown : describeTree(real);
    // That it did otherwise is to be told.
    check("applied", after, scenario.really === undefined ? answer : { ...answer, told: [] });
    for (const [stage, wanted] of [
      ["undone", before],
      ["redone", after],
      ["undone again", before],
    ] as const) {
      if (answer.entry === undefined) return [...problems, `${stage}: no entry`];
      answer = await act({ kind: "undo", folder, id: answer.entry });
      check(stage, wanted, answer);
    }
    return problems;
  } finally {
    if (!process.env.KEEP) rmSync(base, { recursive: true, force: true });
  }
}
