import { chownSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeTree, differencesBetween, type Tree } from "../rehearsal/tree.ts";
import { type Answer, doJob, doJobAs, type Job } from "./journal-job.ts";
import { type Scenario, standardTree } from "./scenarios.ts";
import { shell, shellChanges } from "./shell-changes.ts";

/**
 * One change there and back and there again, on a real tree: what is not as it should be, one line each. Applying is
 * the same as running; undo the same as nothing ever; redo the same as running; and undo of that once more. With a
 * `user`, he does it all and we, who must be root, only look.
 */
export async function roundTrip(scenario: Scenario, user?: number): Promise<string[]> {
  const base = mkdtempSync(join(tmpdir(), "neo-journal-"));
  const [real, view, folder] = [join(base, "real"), join(base, "view"), join(base, "undo")];
  if (user !== undefined) chownSync(base, user, user);
  const act = (job: Job): Promise<Answer> => (user === undefined ? doJob(job) : Promise.resolve(doJobAs(user, job)));
  try {
    mkdirSync(real);
    if (user !== undefined) chownSync(real, user, user);
    shell(real, standardTree + scenario.make, user);
    const { changes, before, after } = shellChanges(real, view, scenario.change, user);
    const problems: string[] = [];
    const check = (stage: string, wanted: Tree, { error, told = [] }: Answer) =>
      problems.push(
        ...[...(error === undefined ? [] : [error]), ...told].map((line) => `${stage}: ${line}`),
        ...differencesBetween(wanted, describeTree(real), { inodes: "equal" }).map((line) => `${stage}: ${line}`),
      );
    let answer = await act({ kind: "apply", folder, changes, view });
    check("applied", after, answer);
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
