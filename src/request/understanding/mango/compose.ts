import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import type { Verifier } from "../verification/verify-command.ts";
import { proposeArchive } from "./archives/propose-archive.ts";
import type { Query } from "./candidates.ts";
import type { Composed } from "./composed.ts";
import { proposeFiles } from "./files/propose-files.ts";
import { proposeJournal } from "./journal/propose-journal.ts";
import { proposeKernel } from "./journal/propose-kernel.ts";
import { onlyRenames } from "./kinds-of-file.ts";
import { proposeLines } from "./lines/propose-lines.ts";
import { proposeLogins } from "./logins/propose-logins.ts";
import { proposeMachine } from "./machine/propose-machine.ts";
import { proposePath } from "./paths/propose-path.ts";
import { namedTools } from "./phrases/named-tool.ts";
import { composedCertainty } from "./ranking/score.ts";
import type { Thought } from "./ranking/thought.ts";
import type { RankingWeights } from "./ranking/weights.ts";
import { proposeSchedule } from "./schedule/propose-schedule.ts";
import { proposeServices } from "./services/propose-services.ts";
import { toldOfFirst } from "./told-of-first.ts";

type Composer = (query: Query, machine: MachineSnapshot) => Composed | undefined;

/** Who reads of things that are named one by one. */
const ofNamed: readonly Composer[] = [
  proposeJournal,
  proposeKernel,
  proposeLogins,
  proposeServices,
  proposeSchedule,
  proposeArchive,
  proposePath,
];

/** Who is asked first is taken where two have read as much. */
const composers: readonly Composer[] = [...ofNamed, proposeFiles, proposeLines, proposeMachine];

/** The command with the fewest strange words that can be put together from what a request says. */
export async function compose(
  query: Query,
  parts: {
    verifier: Pick<Verifier, "verify">;
    machine: MachineSnapshot;
    weights?: RankingWeights;
    /** What a sequence model thinks of it. */
    think?(script: string): Promise<Thought | undefined>;
  },
): Promise<(Composed & { certainty: number; thought: Thought | undefined }) | undefined> {
  let best = await fewestStrange(query, composers, parts);
  if (best === undefined)
    for (const plainer of toldOfFirst(query, parts.machine)) {
      const composed = await fewestStrange(plainer, ofNamed, parts);
      // What was told may have meant something: all of the rest has to be understood, and nothing is lost by it.
      if (composed?.strange === 0 && !/^(?:rm|truncate)\b/.test(composed.script)) best ??= composed;
    }
  const thought = best && (await parts.think?.(best.script));
  return best && { ...best, thought, certainty: composedCertainty({ ...best, thought }, parts.weights) };
}

async function fewestStrange(
  query: Query,
  some: readonly Composer[],
  { verifier, machine }: { verifier: Pick<Verifier, "verify">; machine: MachineSnapshot },
): Promise<Composed | undefined> {
  const tools = namedTools(query.tokens).map(({ tool }) => new RegExp(`(?:^|[ |(])${tool}(?= |$)`));
  let best: Composed | undefined;
  for (const composer of some) {
    const composed = composer(query, machine);
    if (composed === undefined || composed.strange >= (best?.strange ?? mostStrange + 1)) continue;
    if (!tools.every((tool) => tool.test(composed.script))) continue;
    if (onlyRenames(composed.script, query.text) || isElsewhere(composed.script) || onDevice.test(composed.script))
      continue;
    const problems = await verifier.verify(composed.script, query, machine);
    const isNamed = (value: string) => composed.named?.includes(value) === true;
    if (
      problems.every(
        (problem) =>
          ((problem.kind === "unused" || problem.kind === "invented") && isNamed(problem.value)) ||
          // What is called by its path is the person's own program.
          (problem.kind === "missing-program" && query.text.includes(`/${problem.program}`)),
      )
    )
      best = composed;
  }
  return best;
}

/** A disk is no file to be moved, copied or packed: recipes know what is done with one. */
const onDevice = /^(?:sudo )?(?:mv|cp|ln|tar|zip|rsync|touch|mkdir)\b.*\s\/dev\/(?!null\b|shm\b)/;

/** Words that mean nothing here: one may be a way of speaking, two are another request. */
const mostStrange = 1;

/** "Put the file at https://…", "copy it to pi@10.0.0.4:/backup": no folder of this machine that mv(1) or cp(1) could reach. */
function isElsewhere(script: string): boolean {
  return /^(?:mv|cp|ln|rsync)\b.*:\/\/|^(?:mv|cp|ln)\b.* '?(?:[\w.-]+@)?[\w.-]+:[~/\w]/.test(script);
}
