import type { Applied, FileState, Rehearsal, RehearsedWork, WorkRecord } from "../../ports/rehearsal.ts";
import { NeoError } from "../../shared/errors.ts";
import type { Difference, Journal, NamedPath, Work } from "./journal/journal.ts";
import type { View } from "./view/view.ts";

/** A rehearsal that can still be carried out. */
export type OpenRehearsal = {
  rehearsal: Rehearsal;
  view: View | undefined;
  named: readonly NamedPath[];
  startedNs: bigint;
};

/** What becomes of the rehearsals in `open`: carried out through the journal, kept beside a real run, or released. */
export function rehearsedWork(open: Map<string, OpenRehearsal>, journal: Journal): RehearsedWork {
  const opened = (id: string): OpenRehearsal => {
    const found = open.get(id);
    if (found === undefined) throw new NeoError("E_APPROVAL_USED");
    return found;
  };
  return {
    async apply(id, record, signal): Promise<Applied> {
      const { rehearsal, view, ...rest } = opened(id);
      if (rehearsal.verdict.kind !== "complete" || view === undefined) {
        throw new NeoError("E_INTERNAL", { reason: "only a complete rehearsal is applied" });
      }
      const work = workOf({ rehearsal, view, ...rest }, record);
      const { entry } = await journal.apply(work, { keep: record.undo === "keep", signal });
      return { undo: entry?.id, differences: [] };
    },
    async keep(id, record) {
      const found = opened(id);
      if (record.undo === "without") return { finish: async () => ({ undo: undefined, differences: [] }) };
      const kept = await journal.keepOriginals(workOf(found, record));
      return {
        async finish() {
          const { entry, differences } = await kept.finish();
          return { undo: entry?.id, differences: differences.map(inWords) };
        },
      };
    },
    async release(id) {
      const found = open.get(id);
      open.delete(id);
      await found?.view?.close();
    },
  };
}

function workOf({ rehearsal, view, named, startedNs }: OpenRehearsal, { turn, script }: WorkRecord): Work {
  return {
    turn,
    script,
    changes: rehearsal.changes,
    at: (path) => (view === undefined ? Buffer.from(path) : view.at(path)),
    startedNs,
    named,
    outside: rehearsal.effects.map((effect) => ({ display: effect.area, reason: effect })),
  };
}

function inWords({ display, expected, found }: Difference): Applied["differences"][number] {
  return { display, expected: stateText(expected), found: stateText(found) };
}

/** As `ls -l` has it, so that it reads the same in every language. */
function stateText(state: FileState | undefined): string {
  if (state === undefined) return "–";
  const { kind, mode, uid, gid, size } = state;
  return `${kind} ${mode.toString(8).padStart(4, "0")} ${uid}:${gid} ${size} B`;
}
