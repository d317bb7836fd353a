import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Contents, Refusal, Told, Undone } from "./orders.ts";
import { kindsBetween, predictedTree, type ToldChange } from "./predicted-tree.ts";
import { type RenderedCase, scriptOf } from "./random-script.ts";
import { buildTree, type Owner } from "./random-tree.ts";
import type { RealMachine, RealRun } from "./real-machine.ts";
import { mark, type RehearsingProcess } from "./rehearsing-process.ts";
import { describeTree, differencesBetween, shown, type Tree, type TreeEntry } from "./tree.ts";

/** Where one case plays, and with whose identity. */
export type Stage = { arena: string; owner: Owner; real: RealMachine; rehearsing: RehearsingProcess };

export type Finding = {
  /** Which promise was broken. */
  promise: "untouched" | "nothing left running" | "changes" | "kinds" | "outcome" | "applied" | "undone" | "announced";
  difference: string;
};

export type Truth = {
  script: string;
  verdict: "complete" | "partial" | "none" | "hung";
  reasons: readonly string[];
  findings: readonly Finding[];
  /** Not complete, and reality was indeed another: how many, all of them announced unless a finding says otherwise. */
  announced: number;
};

/**
 * Rehearses the script of a case in its tree, applies and undoes it, then really runs it in another copy at the same
 * place, and says where the two are not the same.
 */
export async function checkTruth(rendered: RenderedCase, stage: Stage): Promise<Truth> {
  const { arena, owner, rehearsing } = stage;
  const place = join(arena, "place");
  const script = scriptOf(rendered);
  try {
    buildTree(place, rendered.planted, owner);
    const before = describeTree(place);
    const nowFrom = BigInt(Date.now() - 1) * 1_000_000n;
    const told = await rehearsing.rehearse(script, place);
    if ("refused" in told) return refused(rendered, JSON.stringify(told));
    const findings: Finding[] = [
      ...differencesBetween(before, describeTree(place), { inodes: "same" }).map(asFinding("untouched")),
      ...leftRunning().map(asFinding("nothing left running")),
    ];
    const facts = { rendered, place, before, nowFrom, told, stage };
    const rest = told.verdict.kind === "complete" ? await checkComplete(facts) : await checkAnnounced(facts);
    await rehearsing.ask({ do: "release" });
    findings.push(...notElsewhere(told, arena).map(asFinding("changes")));
    return {
      script,
      verdict: rest.hung ? "hung" : told.verdict.kind,
      reasons: told.verdict.reasons.map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`),
      findings: rest.hung ? [] : [...findings, ...rest.findings],
      announced: rest.announced,
    };
  } finally {
    removeTree(place);
  }
}

type Facts = { rendered: RenderedCase; place: string; before: Tree; nowFrom: bigint; told: Told; stage: Stage };
type Rest = { findings: readonly Finding[]; announced: number; hung: boolean };

/** Applying it and running it come to the same, and undo takes it back. */
async function checkComplete({ rendered, place, before, nowFrom, told, stage }: Facts): Promise<Rest> {
  const { rehearsing, owner, real } = stage;
  const findings: Finding[] = [];
  const applying = await rehearsing.ask({ do: "apply" });
  const applied = describeTree(place);
  if ("refused" in applying) findings.push(asFinding("applied")(JSON.stringify(applying)));
  else {
    const undoing = await rehearsing.ask({ do: "undo" });
    findings.push(...wordsOf(undoing).map(asFinding("undone")));
    findings.push(...differencesBetween(before, describeTree(place), { inodes: "equal" }).map(asFinding("undone")));
  }
  removeTree(place);
  buildTree(place, rendered.planted, owner);
  const copy = describeTree(place);
  const run = real.run(scriptOf(rendered), place, owner);
  const after = describeTree(place);
  const equal = { inodes: "equal", nowFrom } as const;
  const changes = withContents(told.changes, "refused" in applying ? [] : applying.contents, after);
  const predicted = predictedTree(before, changes, nowFrom);
  findings.push(
    ...differencesBetween(withUnlistedNames(predicted, after), after, equal).map(asFinding("changes")),
    ...kindDifferences(copy, after, told.changes).map(asFinding("kinds")),
    ...outcomeDifferences(told, run).map(asFinding("outcome")),
    ...("refused" in applying ? [] : differencesBetween(applied, after, equal).map(asFinding("applied"))),
  );
  return { findings, announced: 0, hung: run.hung };
}

/**
 * The originals are kept and the command runs for real: where it then does otherwise than was shown, the journal has to
 * say so, and what was shown can be undone.
 */
async function checkAnnounced({ rendered, place, before, nowFrom, told, stage }: Facts): Promise<Rest> {
  const { rehearsing, owner, real } = stage;
  const stopped = (difference: string, hung = false) => ({
    findings: [asFinding("announced")(difference)],
    announced: 0,
    hung,
  });
  if (told.verdict.reasons.length === 0) return stopped("not complete, and no reason is given");
  const keeping = await rehearsing.ask({ do: "keep" });
  if ("refused" in keeping) return stopped(JSON.stringify(keeping));
  const run = real.run(scriptOf(rendered), place, owner);
  const after = describeTree(place);
  const finishing = await rehearsing.ask({ do: "finish" });
  if ("refused" in finishing) return stopped(JSON.stringify(finishing), run.hung);
  const predicted = predictedTree(before, withContents(told.changes, keeping.contents, after), nowFrom);
  const wrong = pathsOf(differencesBetween(predicted, after, { inodes: "equal", nowFrom }));
  const listed = new Set(told.changes.map(({ path }) => shown(path)));
  const reported = new Set((finishing.differences ?? []).map(shown));
  const silent = [...wrong].filter(
    ([path, what]) => listed.has(path) && !reported.has(path) && [...what].some(isCompared),
  );
  const undoing = await rehearsing.ask({ do: "undo" });
  const left = pathsOf(differencesBetween(before, describeTree(place), { inodes: "equal" }));
  const excused = new Set("refused" in undoing ? [] : undoing.notUndone?.map(({ path }) => shown(path)));
  // What came otherwise than shown is taken back, too, or undo says that it was not; its folder's time is anybody's.
  const notUndone = [...left].filter(
    ([path, what]) => listed.has(path) && !excused.has(path) && ([...what].some(isCompared) || !wrong.has(path)),
  );
  return {
    findings: [
      ...("refused" in undoing ? [asFinding("undone")(JSON.stringify(undoing))] : []),
      ...silent.map(([path, what]) =>
        asFinding("announced")(`${path}: ${[...what].join(", ")} not as shown, and nothing says so`),
      ),
      ...notUndone.map(([path, what]) => asFinding("undone")(`${path}: ${[...what].join(", ")}`)),
    ],
    announced: wrong.size,
    hung: run.hung,
  };
}

/** All that an undo says: nothing where it brought everything back. */
function wordsOf(undoing: Partial<Undone> | Refusal): string[] {
  return "refused" in undoing ? [JSON.stringify(undoing)] : (undoing.notUndone ?? []).map(({ text }) => text);
}

/**
 * Changes told outside of the tree that were none. A link may lead out of it into the arena: what the real run made there
 * is no error, and it is put away.
 */
function notElsewhere({ elsewhere }: Told, arena: string): string[] {
  return elsewhere.flatMap(({ path, text }) => {
    const at = Buffer.from(path, "latin1");
    if (!path.startsWith(`${arena}/`) || lstatSync(at, { throwIfNoEntry: false }) === undefined) return [text];
    rmSync(at, { recursive: true, force: true });
    return [];
  });
}

/** What the journal compares after a real run; times and names of the same file are not told. */
function isCompared(what: string): boolean {
  return !["modified", "links", "sameAs"].includes(what);
}

function withContents(changes: readonly ToldChange[], contents: Contents["contents"] = [], real: Tree): ToldChange[] {
  const known = new Map(contents);
  return changes.map((change) => {
    const content = known.get(change.path);
    const unknown = content === undefined || content === "unreadable";
    const after = change.after && { ...change.after, content: unknown ? real.get(change.path)?.content : content };
    return { ...change, after };
  });
}

/**
 * A file that has more names than the changes list is also one that they leave alone: which, no list of changes can
 * say. How many names it has is compared, and the tree after applying tells exactly which they are.
 */
function withUnlistedNames(predicted: Tree, real: Tree): Tree {
  const names = new Map<string, number>();
  for (const { sameAs } of predicted.values()) names.set(sameAs, (names.get(sameAs) ?? 0) + 1);
  const open = ({ sameAs, links }: TreeEntry) => (names.get(sameAs) ?? 0) < links;
  return new Map(
    [...predicted].map(([path, entry]) => [
      path,
      open(entry) ? { ...entry, sameAs: real.get(path)?.sameAs ?? "" } : entry,
    ]),
  );
}

function refused(rendered: RenderedCase, why: string): Truth {
  const finding: Finding = { promise: "changes", difference: `refused: ${why}` };
  return { script: scriptOf(rendered), verdict: "none", reasons: [], findings: [finding], announced: 0 };
}

function asFinding(promise: Finding["promise"]): (difference: string) => Finding {
  return (difference) => ({ promise, difference });
}

/** Paths, as they are shown, with what is not the same of each: taken from the lines of `differencesBetween`. */
function pathsOf(differences: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of differences) {
    const [, path = "", what = ""] = /^(\$'.*?'|[^$]\S*): (\w+)/.exec(line) ?? [];
    found.set(path, (found.get(path) ?? new Set()).add(what));
  }
  return found;
}

function kindDifferences(before: Tree, after: Tree, changes: readonly ToldChange[]): string[] {
  const told = new Map(changes.map(({ path, kinds }) => [path, [...kinds].sort().join("+")]));
  const paths = [...new Set([...before.keys(), ...after.keys(), ...told.keys()])].sort();
  return paths.flatMap((path) => {
    const real = kindsBetween(before.get(path), after.get(path)).sort().join("+");
    const foretold = told.get(path) ?? "";
    // That a folder's time moves with its entries is not listed; the tree itself is compared to the nanosecond.
    if (real === "times" && foretold === "" && after.get(path)?.kind === "directory") return [];
    return sameKinds(real, foretold) ? [] : [`${shown(path)}: ${foretold || "unchanged"} ≠ ${real || "unchanged"}`];
  });
}

/** Whether a folder's or file's time moved beside its other changes is compared in the tree itself. */
function sameKinds(real: string, foretold: string): boolean {
  const main = (kinds: string) =>
    kinds
      .split("+")
      .filter((kind) => kind !== "times")
      .join("+");
  return main(real) === main(foretold) && (real === "") === (foretold === "");
}

function outcomeDifferences(told: Told, run: RealRun): string[] {
  const differences: string[] = [];
  if (told.exitCode !== run.exitCode) differences.push(`exit code ${told.exitCode} ≠ ${run.exitCode}`);
  for (const stream of ["stdout", "stderr"] as const) {
    if (!told.cut && !sameText(told[stream], run[stream]))
      differences.push(`${stream} ${JSON.stringify(told[stream])} ≠ ${JSON.stringify(run[stream])}`);
  }
  return differences;
}

/** Programs that write at once to one pipe may come in any order, in the middle of a line. */
function sameText(one: string, other: string): boolean {
  return one === other || [...one].sort().join("") === [...other].sort().join("");
}

/** Processes that carry our mark, but for the one that rehearses. */
function leftRunning(): string[] {
  return readdirSync("/proc").flatMap((pid) => {
    try {
      const environment = readFileSync(`/proc/${pid}/environ`, "latin1");
      if (!environment.includes(`NEO_TRUTH_SCRIPT=${mark}`)) return [];
      return [`${pid}: ${readFileSync(`/proc/${pid}/cmdline`, "latin1").replaceAll("\0", " ")}`];
    } catch {
      return []; // gone meanwhile, or somebody else's
    }
  });
}

/** Also folders that their owner may not enter. */
export function removeTree(place: string): void {
  if (!existsSync(place)) return;
  if (process.getuid?.() !== 0) spawnSync("/bin/chmod", ["-R", "u+rwX", place]);
  spawnSync("/bin/rm", ["-rf", "--", place]);
}
