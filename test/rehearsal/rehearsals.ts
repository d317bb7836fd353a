import { join } from "node:path";
import { hostSnapshot } from "../../src/command/machine/host-snapshot.ts";
import { assess } from "../../src/command/policy/assess.ts";
import { builtInPolicy } from "../../src/command/policy/policy.ts";
import { loadRowsNamedIn } from "../../src/command/policy/program-table.ts";
import type { Work } from "../../src/command/rehearsal/journal/journal.ts";
import { openJournal } from "../../src/command/rehearsal/journal/open-journal.ts";
import { createRehearser } from "../../src/command/rehearsal/rehearse.ts";
import { probeView } from "../../src/command/rehearsal/view/probe-view.ts";
import { loadShellParser } from "../../src/command/shell/parse.ts";
import type { FileChange, FileState, Rehearsal } from "../../src/ports/rehearsal.ts";
import { systemClock } from "../../src/shared/clock.ts";
import { newId } from "../../src/shared/ids.ts";
import type { Contents, Finished, Told, Undone } from "./orders.ts";
import type { ToldChange, ToldState } from "./predicted-tree.ts";
import { environmentIn } from "./real-machine.ts";
import { contentOf } from "./tree.ts";

/** The rehearser and the journal as the product composes them, one rehearsal at a time; errors are thrown. */
export async function openRehearsals(arena: string) {
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  const parser = await loadShellParser();
  const journal = openJournal({ folder: join(arena, "undo"), uid, clock: systemClock, newId });
  const capability = await probeView({ cacheFolder: undefined, uid, gid });
  if (capability.mode === "none") throw new Error(`nothing can be rehearsed here: ${capability.reasons.join(", ")}`);
  // What the view holds is read before the journal empties it into the real tree.
  const contents: [path: string, content: string][] = [];
  const look = (work: Work) => {
    contents.splice(0);
    for (const { path, after } of work.changes)
      if (after?.kind === "file") contents.push([latin1(path), contentOrNot(work.at(path))]);
  };
  const rehearser = createRehearser({
    capability,
    parser,
    newId,
    read: async () => undefined,
    journal: {
      ...journal,
      apply: (work, options) => {
        look(work);
        return journal.apply(work, options);
      },
      keepOriginals: (work) => {
        look(work);
        return journal.keepOriginals(work);
      },
    },
  });
  const signal = new AbortController().signal;
  const record = { turn: "truth", script: "random", undo: "keep" } as const;
  let current: { rehearsal: Rehearsal; folder: string } | undefined;
  let entry: string | undefined;
  let finish: (() => Promise<{ undo: string | undefined; differences: readonly { display: string }[] }>) | undefined;
  const opened = () => {
    if (current === undefined) throw new Error("nothing was rehearsed");
    return current;
  };
  const below = (path: string) => relativeTo(opened().folder, path);
  const contentsBelow = (): Contents => ({
    contents: contents.flatMap(([path, content]) => {
      const relative = below(path);
      return relative === undefined ? [] : [[relative, content] as const];
    }),
  });

  return {
    async rehearse({ script, folder }: { script: string; folder: string }): Promise<Told> {
      const environment = { ...environmentIn(arena), NEO_TRUTH_SCRIPT: process.env.NEO_TRUTH_MARK ?? "" };
      const machine = hostSnapshot({ folder, uid, user: uid === 0 ? "root" : "person", home: arena, environment });
      const context = { machine, policy: builtInPolicy, source: "user", request: "", parse: parser.parse } as const;
      // As the gate does before it judges: what has no row is not known to only look.
      await loadRowsNamedIn(script);
      const assessment = assess(parser.parse(script), context);
      const rehearsal = await rehearser.rehearse({ script, assessment, machine, input: undefined }, signal);
      current = { rehearsal, folder };
      const { run, verdict, changes } = rehearsal;
      const places = changes.map((change) => ({ change, relative: below(latin1(change.path)) }));
      return {
        exitCode: run?.exitCode ?? -1,
        stdout: run?.stdout ?? "",
        stderr: run?.stderr ?? "",
        cut: run?.cut ?? true,
        ran: run !== undefined,
        verdict,
        changes: places.flatMap(({ change, relative }) => (relative === undefined ? [] : [inJson(change, relative)])),
        elsewhere: places
          .filter(({ relative }) => relative === undefined)
          .map(({ change }) => ({
            path: latin1(change.path),
            text: `${change.display}: ${change.kinds.join("+")}, but nothing there was touched`,
          })),
      };
    },
    async apply(): Promise<Contents> {
      const { undo } = await rehearser.apply(opened().rehearsal.id, record, signal);
      entry = undo;
      return contentsBelow();
    },
    async keep(): Promise<Contents> {
      const kept = await rehearser.keep(opened().rehearsal.id, record);
      finish = kept.finish;
      return contentsBelow();
    },
    async finish(): Promise<Finished> {
      const done = await finish?.();
      entry = done?.undo;
      const displays = new Map(opened().rehearsal.changes.map(({ display, path }) => [display, latin1(path)]));
      return {
        differences: (done?.differences ?? []).map(({ display }) => below(displays.get(display) ?? "") ?? display),
      };
    },
    /** Nothing to undo is nothing told. */
    async undo(): Promise<Undone> {
      if (entry === undefined) return { notUndone: [] };
      const { refused, lost } = await journal.undo(entry, { partial: true });
      // Also what is left of entries whose originals are gone: with thousands of them every look takes longer.
      journal.prune({ maxBytes: 0, olderThan: Number.POSITIVE_INFINITY });
      const displays = new Map(opened().rehearsal.changes.map(({ display, path }) => [display, latin1(path)]));
      return {
        notUndone: [...refused, ...lost].map(({ display, reason }) => ({
          path: below(displays.get(display) ?? "") ?? display,
          text: `${display}: ${reason.code}`,
        })),
      };
    },
    async release(): Promise<void> {
      if (current !== undefined) await rehearser.release(current.rehearsal.id);
      current = undefined;
      entry = undefined;
      finish = undefined;
    },
    close: () => rehearser.close(),
  };
}

function latin1(path: Uint8Array): string {
  return Buffer.from(path).toString("latin1");
}

function relativeTo(folder: string, path: string): string | undefined {
  if (path === folder) return ".";
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

/** A file that even its owner may not read is not compared. */
function contentOrNot(path: Buffer): string {
  try {
    return contentOf(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EACCES") return "unreadable";
    throw error;
  }
}

function inJson({ kinds, before, after }: FileChange, path: string): ToldChange {
  return {
    path,
    kinds,
    before: before === undefined ? undefined : stateInJson(before),
    after: after === undefined ? undefined : { ...stateInJson(after), content: undefined },
  };
}

function stateInJson({ changedNs: _, ...state }: FileState): ToldState {
  return {
    ...state,
    modifiedNs: String(state.modifiedNs),
    inode: String(state.inode),
    device: String(state.device),
    target: state.target === undefined ? undefined : latin1(state.target),
    attributes: [...state.attributes].map(([name, value]) => [name, latin1(value)] as const),
  };
}
