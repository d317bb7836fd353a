import type { Assessment } from "../../../ports/assessment.ts";
import type { RehearsalReason } from "../../../ports/rehearsal.ts";
import type { MachineSnapshot } from "../../machine/snapshot.ts";
import { allTexts } from "../../policy/argument.ts";
import type { AssessContext } from "../../policy/assess-context.ts";
import type { CalledProgram } from "../../policy/called-program.ts";
import { builtInPolicy } from "../../policy/policy.ts";
import type { Script } from "../../shell/syntax.ts";
import { carriedCalls } from "./carried-calls.ts";
import { checksFor } from "./checks.ts";
import { dryRunOf } from "./dry-runs.ts";
import { foreseeCall } from "./foresee-call.ts";
import { foreseeTouched } from "./foresee-touched.ts";
import type { ForeseenEffect, Foresight } from "./foresight.ts";
import { foldersToldBy } from "./tells-folders.ts";
import { ownersToldBy } from "./tells-owners.ts";
import { pathsOfRedirects } from "./touched-paths.ts";

export type ForeseeContext = Pick<AssessContext, "machine" | "parse"> & { assessment: Assessment };

/**
 * What `script` does and looks at beyond files, before anything of it runs. Pure. The rows of the programs that it
 * names must be loaded, as they are once it was assessed.
 */
export function foresee(script: Script, { machine, parse, assessment }: ForeseeContext): Foresight {
  const scripts = [script];
  const calls = distinct(
    carriedCalls(script, {
      machine,
      policy: builtInPolicy,
      source: "user",
      request: "",
      // Whether a program is there and whose it is changes nothing in what it is for.
      assumeInstalled: true,
      parse(source) {
        const inner = parse(source);
        scripts.push(inner);
        return inner;
      },
    }),
  );
  const found = calls.filter((call) => !call.carries).map((call) => foreseeCall(call, machine));
  // What ssh is given was read as well, but its redirections are another machine's.
  const own = calls.some((call) => remoteShells.test(call.name)) ? [script] : scripts;
  const redirects = own.map((one) => pathsOfRedirects(one, machine));
  const beside = foreseeTouched(redirects.flatMap((one) => one.touched));
  const effects = unique([...found.flatMap((one) => one.effects), ...beside.effects], (one) => [
    one.name,
    one.subjects,
    one.parameters,
  ]);
  const looks = unique([...found.flatMap((one) => one.looks), ...beside.looks], (one) => [one.code, one.parameters]);
  const unknown = [...found.flatMap((one) => one.unknown), ...unreadParts(assessment)];
  const shows = unknown.length > 0 || found.some((one) => one.shows) || redirects.some((one) => one.writesFile);
  const reasons = pointlessReasons(assessment, effects, shows);
  return {
    rehearsable: reasons.length > 0 ? "pointless" : "view",
    reasons,
    effects,
    looks,
    ownersTold: ownersToldBy(calls),
    foldersTold: foldersToldBy(
      calls,
      redirects.some((one) => one.writesFile),
    ),
    unknown: [...new Set(unknown)],
    dryRun: wholeDryRun(script, calls, machine),
    checks: checksFor(effects, machine),
  };
}

const remoteShells = /^(ssh|slogin|autossh|mosh|rsh)$/;

/** Names decided at run time and text that was not understood: only the view shows what they do. */
function unreadParts(assessment: Assessment): string[] {
  const unread = new Set(["reason.opaque", "reason.dynamic-name", "reason.shell-text", "reason.shell-input"]);
  return assessment.reasons.filter((reason) => unread.has(reason.code)).map(() => "…");
}

function pointlessReasons(
  assessment: Assessment,
  effects: readonly ForeseenEffect[],
  shows: boolean,
): readonly RehearsalReason[] {
  const reasons: RehearsalReason[] = [];
  if (assessment.terminal) reasons.push({ code: "why.terminal", parameters: {} });
  if (assessment.endless) reasons.push({ code: "why.endless", parameters: {} });
  if (shows || effects.length === 0) return reasons;
  const areas = [...new Set(effects.map((effect) => effect.area))];
  return [...reasons, ...areas.map((area) => ({ code: `why.${area}`, parameters: {} }))];
}

/** The dry run of a script that is one command, whatever leads to it: then what it says is the whole truth it knows. */
function wholeDryRun(script: Script, calls: readonly CalledProgram[], machine: MachineSnapshot): Foresight["dryRun"] {
  const [only, ...more] = script.statements;
  const [call, ...others] = calls.filter((one) => !one.carries);
  const plain = calls.every((one) => !one.carries || /^(sudo|doas|nice|ionice|nohup|command|time|env)$/.test(one.name));
  if (only?.kind !== "command" || more.length + others.length > 0 || call === undefined || !plain) return undefined;
  if (only.redirects.length > 0 || only.assignments.length > 0) return undefined;
  const texts = allTexts(call.args);
  const dryRun = texts === undefined ? undefined : dryRunOf([call.name, ...texts], machine);
  return dryRun === undefined ? undefined : { program: call.name, script: dryRun };
}

/** A loop's rounds call the same again. */
function distinct(calls: readonly CalledProgram[]): readonly CalledProgram[] {
  return unique(calls, (call) => [
    call.name,
    call.carries,
    call.args.map((argument) => ({ ...argument, start: 0, end: 0 })),
  ]);
}

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(keyOf(item)), item])).values()];
}
