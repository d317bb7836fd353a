import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Journal, openJournal } from "../../../src/command/rehearsal/journal/open-journal.ts";
import { openView } from "../../../src/command/rehearsal/view/open-view.ts";
import { probeView } from "../../../src/command/rehearsal/view/probe-view.ts";
import type { View } from "../../../src/command/rehearsal/view/view.ts";
import type { ViewCapability } from "../../../src/command/rehearsal/view/view-capability.ts";
import { recordFigure } from "../../record-figure.ts";
import { journalSwaps, racedScripts } from "./journal-swaps.ts";
import { systemCalls } from "./prelude.ts";
import { treeLines } from "./world.ts";

const isRoot = process.getuid?.() === 0;
const owner = 1000;
const never = new AbortController().signal;
const base = mkdtempSync(join(tmpdir(), "neo-swaps-"));
let capability: ViewCapability;
let count = 0;
let refused = 0;

beforeAll(async () => {
  capability = await probeView({ cacheFolder: undefined, uid: 0, gid: 0 });
});
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
  if (count > 0) {
    recordFigure({ suite: "escapes", name: "swaps against the journal that got out", value: 0, of: count });
    process.stdout.write(`escapes: ${count} swaps against the journal, 0 got out, ${refused} refused by it\n`);
  }
});

describe.skipIf(!isRoot)("swapping what root's rehearsal changed (needs root)", () => {
  it("applies, and undoes, when nothing is swapped", async () => {
    if (capability.mode === "none") return;
    const place = makePlace();
    const before = treeLines(join(place.T, "folder")).length;
    const view = await rehearse(
      'echo new >"$T/folder/new"; echo new >>"$T/file"; rm "$T/folder/b"; chmod 777 "$T/folder/a"',
      place,
    );
    const entry = await applyTo(place, view);
    await view.close();
    expect(entry).toBeDefined();
    expect(treeLines(join(place.T, "folder")).join()).toContain("/folder/new:");
    const undone = await place.journal.undo(entry?.id ?? "", { partial: false });
    expect(undone.refused).toEqual([]);
    expect(treeLines(join(place.T, "folder"))).toHaveLength(before);
  });

  it.each(journalSwaps)("$id, then apply", async ({ script, swap, control }) => {
    if (capability.mode === "none") return;
    if (control === undefined) expect(changedBare(script, swap)).toBe(true);
    const place = makePlace();
    const view = await rehearse(script, place);
    shell(swap, place);
    const before = treeLines(place.O);
    refused += await refusals(() => applyTo(place, view));
    await view.close();
    expect(treeLines(place.O)).toEqual(before);
    count++;
  });

  it.each(journalSwaps)("$id, apply, then undo", async ({ script, swap }) => {
    if (capability.mode === "none") return;
    const place = makePlace();
    const view = await rehearse(script, place);
    const entry = await applyTo(place, view);
    await view.close();
    shell(swap, place);
    const before = treeLines(place.O);
    if (entry !== undefined) refused += await refusals(() => place.journal.undo(entry.id, { partial: true }));
    expect(treeLines(place.O)).toEqual(before);
    count++;
  });

  it.each(racedScripts)("a loop of swaps while it is applied and undone: %s", { timeout: 60_000 }, async (script) => {
    if (capability.mode === "none") return;
    for (let round = 0; round < 6; round++) {
      const place = makePlace();
      const before = treeLines(place.O);
      const view = await rehearse(script, place);
      const racer = race(place);
      await new Promise((resolve) => setTimeout(resolve, 15));
      let entry: { id: string } | undefined;
      refused += await refusals(async () => {
        entry = await applyTo(place, view);
      });
      const id = entry?.id;
      if (id !== undefined) refused += await refusals(() => place.journal.undo(id, { partial: true }));
      await ended(racer);
      await view.close();
      expect(treeLines(place.O)).toEqual(before);
      count++;
    }
  });

  it("links planted where the journal makes things ready", async () => {
    if (capability.mode === "none") return;
    const place = makePlace();
    const id = "20261122-000000-planted";
    const view = await rehearse('echo new >"$T/folder/new"; mkdir "$T/folder/made"; echo new >"$T/file2"', place);
    for (const folder of [place.T, join(place.T, "folder")]) {
      for (let index = 0; index < 12; index++) symlinkSync(join(place.O, "file"), join(folder, `.neo-${id}-${index}`));
    }
    const before = treeLines(place.O);
    refused += await refusals(() => applyTo(place, view, id));
    await view.close();
    expect(treeLines(place.O)).toEqual(before);
    count++;
  });

  it("a loop of swaps outside while the view is walked", { timeout: 60_000 }, async () => {
    if (capability.mode === "none") return;
    const place = makePlace();
    const inodes = new Set(treeLines(join(place.O, "folder")).map((line) => line.split(": ")[1]?.split(" ")[4]));
    const racer = race(place);
    for (let round = 0; round < 6; round++) {
      const view = await rehearse('echo new >>"$T/folder/a"; rm -f "$T/folder/b"; chmod 700 "$T/folder/sub"', place);
      const shown = view.changes.filter(({ before }) => before !== undefined && inodes.has(String(before.inode)));
      const told = view.changes.filter(({ path }) => Buffer.from(path).toString().startsWith(`${place.O}/`));
      await view.close();
      // The script itself may meet the link, as it would bare: then the change is told where it is, and nowhere else.
      for (const change of shown) expect(told).toContain(change);
      count++;
    }
    await ended(racer);
  });
});

type Place = { T: string; O: string; journal: Journal };

/** A tree of an ordinary user, root's outside beside it, and a journal. */
function makePlace(): Place {
  const folder = mkdtempSync(join(base, "place-"));
  const [T, O] = [join(folder, "tree"), join(folder, "outside")];
  for (const place of [T, O]) {
    mkdirSync(join(place, "folder/sub"), { recursive: true });
    shell(
      'for f in file folder/a folder/b folder/sub/deep; do echo "original $f" >"$P/$f"; done; ln "$P/file" "$P/twin"; find "$P" -exec touch -h -d 2020-01-01 {} +',
      { P: place },
    );
  }
  execFileSync("chown", ["-R", `${owner}:${owner}`, folder]);
  execFileSync("chown", ["-R", "0:0", O]);
  execFileSync("chmod", ["755", base]);
  const journal = openJournal({
    folder: join(base, `journal-${count}-${Math.random().toString(36).slice(2)}`),
    uid: 0,
    clock: { now: () => Date.now() },
    newId: () => `${Date.now()}-${count}`,
  });
  return { T, O, journal };
}

function shell(script: string, variables: Record<string, string | Journal>): void {
  const texts = Object.entries(variables).filter((pair): pair is [string, string] => typeof pair[1] === "string");
  spawnSync("/bin/bash", ["-c", script], {
    env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", ...Object.fromEntries(texts) },
    timeout: 5_000,
  });
}

/** That the same swap before the same script, run really, does change what is outside. */
function changedBare(script: string, swap: string): boolean {
  const place = makePlace();
  const before = treeLines(place.O);
  shell(swap, place);
  const swapped = treeLines(place.O);
  shell(script, place);
  return JSON.stringify(treeLines(place.O)) !== JSON.stringify(swapped) && before.length > 0;
}

function rehearse(script: string, { T, O }: Place): Promise<View> {
  const limits = { timeoutMs: 10_000, maxBytes: 1 << 26, maxFiles: 10_000, maxProcesses: 200, maxOutputBytes: 10_000 };
  const environment = { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", T, O };
  return openView(
    { script, folder: "/", environment, uid: 0, gid: 0, groups: [0], hidden: [], input: undefined, limits },
    capability,
    never,
  );
}

async function applyTo(place: Place, view: View, id?: string): Promise<{ id: string } | undefined> {
  // Others work on this machine too: only the place's own changes are the rehearsal's.
  const changes = view.changes.filter(({ path }) => Buffer.from(path).toString("latin1").startsWith(place.T));
  const work = {
    ...(id === undefined ? {} : { id }),
    turn: "t",
    script: "s",
    changes,
    at: (path: Uint8Array) => view.at(path),
    named: [],
  };
  return (await place.journal.apply(work, { keep: true, signal: never })).entry;
}

/** 1 when it was refused; an error that is not the journal's own word fails the test. */
async function refusals(act: () => Promise<unknown>): Promise<number> {
  try {
    await act();
    return 0;
  } catch (error) {
    expect(String(error)).toMatch(/E_[A-Z_]+/);
    return 1;
  }
}

/** The owner of the tree, exchanging folder and link, file and link, for half a second. */
function race({ T, O }: Place): ChildProcess {
  const exchange = String.raw`
    my ($n) = $ENV{SYSCALLS} =~ /renameat2=(\d+)/; $n += 0; my ($t, $o) = @ARGV; symlink "$o/folder", "$t/l1"; symlink "$o/file", "$t/l2";
    my @pairs = map { [map { "$t/$_" } @$_] } (["folder", "l1"], ["file", "l2"]); my $end = time + 2;
    for (my $i = 0; $i % 256 or time < $end; $i++) { for (@pairs) { my ($a, $b) = @$_; syscall($n, -100, $a, -100, $b, 2) } select(undef, undef, undef, 0.0005) if $i % 7 == 0 }`;
  return spawn(
    "setpriv",
    [`--reuid=${owner}`, `--regid=${owner}`, "--clear-groups", "--", "perl", "-e", exchange, T, O],
    {
      env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", SYSCALLS: systemCalls() },
      stdio: "ignore",
    },
  );
}

async function ended(racer: ChildProcess): Promise<void> {
  const over = new Promise((resolve) => racer.once("exit", resolve));
  racer.kill("SIGKILL");
  if (racer.exitCode === null && racer.signalCode === null) await over;
}
