import { basename, join } from "node:path";
import { fileHead } from "../../src/command/machine/file-head.ts";
import { copyTree, emptyTree, newRoom, removeTree } from "./folders.ts";
import { type Places, runSandboxed } from "./sandbox.ts";
import { type Changes, changesBetween, readTree, type Tree } from "./tree.ts";

/** What a command did in a folder: its exit code, what it wrote, and every file that is there afterwards. */
export type Effect = {
  command: string;
  /** 128 + the signal where one ended it; 127 where a program is missing. */
  exit: number;
  /** Standard output: blanks at the ends of lines and empty lines at its end are gone, order and the rest as it came. */
  output: string;
  /** Standard error, for whoever wonders; nothing is compared with it. */
  errors: string;
  /** What stopped it before its own end. */
  cut: "time" | "output" | undefined;
  changes: Changes;
  tree: Tree;
};

export type EffectsOptions = {
  /** Where the scripts NAME.sh that fill a folder are. */
  scripts?: string;
  timeMs?: number;
  outputBytes?: number;
};

export type Effects = {
  /**
   * Runs `command` with bash in `/srv/FIXTURE`, which the script FIXTURE.sh has filled, in a sandbox that is made for it
   * alone. Throws when the fixture's own script fails, when bubblewrap is missing, and when `signal` aborts.
   */
  effectOf(command: string, fixture: string, signal?: AbortSignal): Promise<Effect>;
  /** What the fixture holds before any command. */
  treeOf(fixture: string, signal?: AbortSignal): Promise<Tree>;
  /** How the text files of a fixture begin (4 KB), by path in its folder. */
  headsOf(fixture: string, signal?: AbortSignal): Promise<Readonly<Record<string, string>>>;
  [Symbol.asyncDispose](): Promise<void>;
};

const fixtureScripts = join(import.meta.dirname, "../../test/fixtures/mango/folders");

/** A fixture's script runs once; every command gets a copy of what it made, with the same times. */
export async function openEffects(options: EffectsOptions = {}): Promise<Effects> {
  const { scripts = fixtureScripts, timeMs = 10_000, outputBytes = 1024 ** 2 } = options;
  const room = newRoom();
  const made = new Map<string, Promise<{ places: Places; tree: Tree }>>();
  let runs = 0;

  const make = async (fixture: string, signal?: AbortSignal) => {
    const places = await emptyTree(join(room, `fixture-${basename(fixture)}`), fixture);
    const script = join(scripts, `${basename(fixture)}.sh`);
    const { exit, errors } = await runSandboxed(["bash", "/fixture.sh"], places, {
      timeMs: 60_000,
      outputBytes,
      shown: { "/fixture.sh": script },
      signal,
    });
    if (exit !== 0) throw new Error(`${script} ended with ${exit}: ${errors.slice(-2000)}`);
    return { places, tree: await readTree(places, { signal }) };
  };

  const madeOf = (fixture: string, signal?: AbortSignal) => {
    const known = made.get(fixture);
    if (known !== undefined) return known;
    const making = make(fixture, signal);
    made.set(fixture, making);
    // What an abort cut short is made again for the next.
    making.catch(() => made.delete(fixture));
    return making;
  };

  return {
    treeOf: async (fixture, signal) => (await madeOf(fixture, signal)).tree,
    headsOf: async (fixture, signal) => {
      const { places, tree } = await madeOf(fixture, signal);
      const heads = Object.entries(tree).flatMap(([path, { type }]) => {
        const head = type === "file" && !path.startsWith("/") ? fileHead(join(places.folder, path)) : undefined;
        return head === undefined ? [] : [[path, head] as const];
      });
      return Object.fromEntries(heads);
    },
    effectOf: async (command, fixture, signal) => {
      const original = await madeOf(fixture, signal);
      signal?.throwIfAborted();
      const places = await copyTree(original.places, join(room, `run-${runs++}`), signal);
      try {
        const began = Date.now();
        const argv = ["bash", "--noprofile", "--norc", "-c", command];
        const { exit, output, errors, cut } = await runSandboxed(argv, places, { timeMs, outputBytes, signal });
        const tree = await readTree(places, { before: original.tree, began, signal });
        const changes = changesBetween(original.tree, tree);
        return { command, exit, output: withoutTrailingBlanks(output), errors, cut, changes, tree };
      } finally {
        await removeTree(places);
      }
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.allSettled(made.values());
      await removeTree({ room });
    },
  };
}

function withoutTrailingBlanks(text: string): string {
  return text.replace(/[ \t\r]+$/gm, "").replace(/\n+$/, "");
}
