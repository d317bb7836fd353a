import { posix } from "node:path";
import type { Assessment } from "../../ports/assessment.ts";
import { type Leave, leaveLimits } from "../../ports/leave.ts";
import type { ErrorParameters } from "../../shared/errors.ts";
import type { leave as texts } from "../../shared/messages/en/leave.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import { checkScript } from "./check-script.ts";
import { foreseeable } from "./foreseeable.ts";
import { folderRefusal } from "./guarded-folders.ts";
import { missingProgram } from "./missing-program.ts";

/** What a person wants to be allowed for `forMs` milliseconds. Folders may be relative to where they are, or to `~`. */
export type LeaveWish = { forMs: number; folders: readonly string[]; scripts: readonly string[] };

/** The text is messages/{en,es}/leave.ts under `code`. */
export type LeaveProblem = {
  code: Extract<keyof typeof texts, `leave_problem_${string}`>;
  parameters: ErrorParameters;
};

export type LeaveProposal =
  | { kind: "leave"; leave: Leave }
  | { kind: "refused"; problems: readonly [LeaveProblem, ...LeaveProblem[]] };

/**
 * The leave that a wish would be, or everything that is wrong with it. Each script is judged as it stands now; `assess`
 * is the gate's own judgement. Grants nothing. Throws E_INPUT_* for a script that cannot be one.
 */
export async function proposeLeave(
  wish: LeaveWish,
  {
    machine,
    now,
    dataFolder,
    assess,
  }: { machine: MachineSnapshot; now: number; dataFolder: string; assess(script: string): Promise<Assessment> },
): Promise<LeaveProposal> {
  const scripts = [...new Set(wish.scripts.map((script) => script.trim()))];
  const named = wish.folders.map((folder) => posix.resolve(machine.folder, folder.replace(/^~(?=\/|$)/, machine.home)));
  const judged = await Promise.all(
    scripts.map(async (script) => {
      checkScript(script);
      return scriptProblem(script, await assess(script));
    }),
  );
  const [first, ...others] = [
    ...limitProblems(wish.forMs, named.length, scripts.length),
    ...named.map((folder) => folderProblem(folder, machine)),
    ...judged,
  ].filter((problem) => problem !== undefined);
  if (first !== undefined) return { kind: "refused", problems: [first, ...others] };
  const leave: Leave = {
    granted: now,
    until: now + wish.forMs,
    folders: [...new Set(named.map((folder) => machine.realPath(folder)))],
    scripts,
    scriptsFolder: machine.folder,
    except: [machine.realPath(dataFolder)],
  };
  return { kind: "leave", leave };
}

function limitProblems(forMs: number, folders: number, scripts: number): LeaveProblem[] {
  const minutes = leaveLimits.ms / 60_000;
  return [
    ...(forMs > 0 && forMs <= leaveLimits.ms ? [] : [problem("leave_problem_time", { minutes })]),
    ...(folders + scripts > 0 ? [] : [problem("leave_problem_empty", {})]),
    ...(folders <= leaveLimits.folders ? [] : [problem("leave_problem_folders", { most: leaveLimits.folders })]),
    ...(scripts <= leaveLimits.scripts ? [] : [problem("leave_problem_scripts", { most: leaveLimits.scripts })]),
  ];
}

function folderProblem(folder: string, machine: MachineSnapshot): LeaveProblem | undefined {
  const real = machine.realPath(folder);
  if (machine.pathKind(folder) !== "directory") return problem("leave_problem_no_folder", { folder });
  // As told: where a link leads to is what counts, and what the person should read.
  const refusal = folderRefusal(real, machine);
  switch (refusal) {
    case undefined:
      return undefined;
    case "broad":
      return problem("leave_problem_broad", { folder: real });
    case "guarded":
      return problem("leave_problem_guarded", { folder: real });
    case "other-home":
      return problem("leave_problem_other_home", { folder: real });
  }
}

function scriptProblem(script: string, assessment: Assessment): LeaveProblem | undefined {
  switch (assessment.risk) {
    case "read":
      return problem("leave_problem_read", { script });
    case "destructive":
    case "forbidden":
      return problem("leave_problem_destroys", { script });
    case "write":
      break;
  }
  const missing = missingProgram(assessment);
  if (missing !== undefined) return problem("leave_problem_missing", { script, program: missing });
  const foreign = assessment.programs.find(({ file, trusted }) => file === undefined || !trusted);
  if (foreign !== undefined) return problem("leave_problem_program", { script, program: foreign.file ?? foreign.name });
  if (!foreseeable(assessment)) return problem("leave_problem_unforeseeable", { script });
  return undefined;
}

function problem(code: LeaveProblem["code"], parameters: ErrorParameters): LeaveProblem {
  return { code, parameters };
}
