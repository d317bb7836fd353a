import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { doJob, doJobAs, writeJob } from "../../../../test/journal/journal-job.ts";
import { standardTree } from "../../../../test/journal/scenarios.ts";
import { shell, shellChanges } from "../../../../test/journal/shell-changes.ts";
import { describeTree, differencesBetween, type Tree } from "../../../../test/rehearsal/tree.ts";
import { newId } from "../../../shared/ids.ts";
import type { Work } from "./journal.ts";
import { openJournal } from "./open-journal.ts";

const uid = process.getuid?.() ?? -1;
const isRoot = uid === 0;

let base: string;
let real: string;
let folder: string;
let now: number;
let views: number;
let nowFrom: bigint;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "neo-journal-"));
  [real, folder] = [join(base, "real"), join(base, "undo")];
  now = Date.now();
  views = 0;
  nowFrom = BigInt(now) * 1_000_000n;
  mkdirSync(real);
  shell(real, standardTree);
});
afterEach(() => {
  spawnSync("umount", ["-l", join(base, "small")]);
  rmSync(base, { recursive: true, force: true });
});

const open = () => openJournal({ folder, uid, clock: { now: () => now }, newId });
const keep = { keep: true, signal: new AbortController().signal };

function workOf(script: string, more: Partial<Work> = {}): Work & { before: Tree; after: Tree } {
  const { at, before, after, ...all } = shellChanges(real, join(base, `view${views++}`), script);
  // As a view has it: that entries come and go moves a folder's time is no change of its own.
  const changes = all.changes.filter(({ before, kinds }) => before?.kind !== "directory" || kinds.join() !== "times");
  return { turn: "turn", script, changes, at, named: [], before, after, ...more };
}

function differences(wanted: Tree, tree = real): string[] {
  return differencesBetween(wanted, describeTree(tree), { inodes: "equal", nowFrom });
}

async function apply(script: string): Promise<string> {
  now += 1000;
  const { entry } = await open().apply(workOf(script), keep);
  return entry?.id ?? "";
}

const reasons = (told: readonly { display: string; reason: { code: string } }[]) =>
  told.map(({ display, reason }) => [display.slice(real.length + 1), reason.code]);

describe("applying", () => {
  test("does nothing when a path that changes has changed since", async () => {
    const work = workOf("echo more >>b; rm a; echo x >new");
    appendFileSync(join(real, "b"), "mine");
    const before = describeTree(real);
    await expect(open().apply(work, keep)).rejects.toMatchObject({
      code: "E_CHANGED_SINCE",
      parameters: { paths: join(real, "b") },
    });
    expect(differencesBetween(before, describeTree(real), { inodes: "same" })).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("sees a change that size and time do not show, a name that is taken, and a folder that is gone", async () => {
    const work = workOf("chmod 600 b; echo x >new; echo y >>d/c");
    const { mtime, atime } = statSync(join(real, "b"));
    writeFileSync(join(real, "b"), "TWO\n");
    utimesSync(join(real, "b"), atime, mtime);
    writeFileSync(join(real, "new"), "");
    renameSync(join(real, "d"), join(real, "dd"));
    const error = await open()
      .apply(work, keep)
      .catch((thrown) => thrown);
    expect(error).toMatchObject({ code: "E_CHANGED_SINCE" });
    expect(error.parameters.paths).toBe(["b", "d/c", "new"].map((name) => join(real, name)).join(", "));
  });

  test("does nothing when a path that is only named has changed, and follows links to it", async () => {
    mkdirSync(join(base, "etc"));
    writeFileSync(join(base, "etc/source"), "one");
    symlinkSync(join(base, "etc"), join(base, "link"));
    const path = Buffer.from(join(base, "link/source"));
    const { toState } = await import("./states.ts");
    const named = [
      { path, state: toState(lstatSync(path, { bigint: true })) },
      { path: Buffer.from(join(base, "none")), state: undefined },
    ];
    await open().apply(workOf("echo 1 >>b", { named }), keep);
    appendFileSync(path, "two");
    const work = workOf("echo 2 >>b", { named });
    await expect(open().apply(work, keep)).rejects.toMatchObject({ code: "E_CHANGED_SINCE" });
    expect(differences(work.before)).toEqual([]);
  });

  test("others may come and go in a folder whose mode changes", async () => {
    const work = workOf("chmod 700 d");
    writeFileSync(join(real, "d/other"), "");
    await open().apply(work, keep);
    expect(statSync(join(real, "d")).mode & 0o7777).toBe(0o700);
  });

  test("an open log stays the same file when it is written to or renamed", async () => {
    const before = lstatSync(join(real, "b")).ino;
    await apply("echo more >>b; mv d/c d/c.1");
    expect(lstatSync(join(real, "b")).ino).toBe(before);
    const log = lstatSync(join(real, "d/c.1")).ino;
    const id = await apply("mv d/c.1 d/c.2; : >d/c.1");
    expect(lstatSync(join(real, "d/c.2")).ino).toBe(log);
    await open().undo(id, { partial: false });
    expect(lstatSync(join(real, "d/c.1")).ino).toBe(log);
  });

  test("times of the rehearsal become those of applying, in their order; others stay", async () => {
    const startedNs = BigInt(Date.now()) * 1_000_000n;
    const work = workOf("echo x >first; sleep 0.02; echo y >second; touch -d 2001-01-01 old", { startedNs });
    now = Date.now() + 3_600_000;
    await open().apply(work, keep);
    const time = (name: string) => lstatSync(join(real, name), { bigint: true }).mtimeNs;
    expect(time("second")).toBe(BigInt(now) * 1_000_000n);
    const inView = (name: string) => work.after.get(name)?.modifiedNs ?? 0n;
    expect(time("second") - time("first")).toBe(inView("second") - inView("first"));
    expect(time("second")).toBeGreaterThan(time("first"));
    expect(time("old")).toBe(978_307_200_000_000_000n);
  });

  test("without keeping leaves no entry and no file of ours", async () => {
    const work = workOf("rm -rf d; echo more >>b");
    expect(await open().apply(work, { ...keep, keep: false })).toEqual({ entry: undefined });
    expect(differences(work.after)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("nothing to change is no entry", async () => {
    expect(await open().apply(workOf("true"), keep)).toEqual({ entry: undefined });
  });

  test("cancelled before anything shows, all is as it was", async () => {
    const controller = new AbortController();
    const work = workOf("echo x >new1; echo y >new2; rm a");
    const at = (path: Uint8Array) => {
      controller.abort();
      return work.at(path);
    };
    const applied = open().apply({ ...work, at }, { keep: true, signal: controller.signal });
    await expect(applied).rejects.toMatchObject({ code: "E_CANCELLED" });
    expect(differences(work.before)).toEqual([]);
    expect(open().list()).toEqual([]);
  });

  test("a failure half-way is taken back before it is told", async () => {
    const work = workOf("rm a; rm -rf d/e; sed -i s/two/zwei/ b; mkdir n; echo >>d/c; chmod 700 d");
    // The view has lost a file: whatever the reason, it shows only when it is read.
    const lost = work.at(Buffer.from(join(real, "d/c")));
    rmSync(lost);
    mkdirSync(lost);
    await expect(open().apply(work, keep)).rejects.toMatchObject({ code: "E_APPLY_FAILED" });
    expect(differences(work.before)).toEqual([]);
    expect(open().list()).toEqual([]);
  });

  test.skipIf(!isRoot)(
    "a full disk under the journal: nothing applied, and said so (root mounts a small one)",
    async () => {
      folder = join(base, "small");
      mkdirSync(folder);
      expect(spawnSync("mount", ["-t", "tmpfs", "-o", "size=256k,mode=700", "neo-test", folder]).status).toBe(0);
      shell(real, "head -c 1000000 /dev/urandom >big");
      const work = workOf("rm big; echo more >>b");
      await expect(open().apply(work, keep)).rejects.toMatchObject({ code: "E_DISK_FULL", parameters: { folder } });
      expect(differencesBetween(work.before, describeTree(real), { inodes: "same" })).toEqual([]);
      expect(readdirSync(folder)).toEqual([]);
      await expect(open().keepOriginals(work)).rejects.toMatchObject({ code: "E_DISK_FULL", parameters: { folder } });
      // What needs no room can still be done.
      await open().apply(work, { ...keep, keep: false });
      expect(differences(work.after)).toEqual([]);
    },
  );

  test.skipIf(!isRoot)("a full disk under the tree: all is as before (root mounts a small one)", async () => {
    const small = join(base, "small");
    mkdirSync(small);
    expect(spawnSync("mount", ["-t", "tmpfs", "-o", "size=2m,mode=700", "neo-test", small]).status).toBe(0);
    real = join(small, "real");
    mkdirSync(real);
    shell(real, standardTree);
    const work = workOf("rm a; echo more >>b; head -c 3000000 /dev/zero | tr '\\0' x >big");
    await expect(open().apply(work, keep)).rejects.toMatchObject({ code: "E_DISK_FULL", parameters: { folder: real } });
    expect(differences(work.before)).toEqual([]);
    // Written into, not made anew: the first half is there when the second fails.
    const grows = workOf("rm a; head -c 3000000 /dev/zero | tr '\\0' x >>b");
    await expect(open().apply(grows, keep)).rejects.toMatchObject({ code: "E_DISK_FULL" });
    expect(differences(grows.before)).toEqual([]);
    expect(open().list()).toEqual([]);
  });
});

describe("undoing", () => {
  test("refuses with the list and touches nothing; partial does the rest", async () => {
    const work = workOf(
      "echo more >>b; sed -i s/three/drei/ d/c; rm a a2; mkdir n; echo x >n/x; chmod 700 d/e; touch -d 2001-01-01 d/e/g",
    );
    const { entry } = await open().apply(work, keep);
    shell(real, "echo mine >>d/c; chmod 644 b; echo back >a; echo y >n/y; chown 0:0 d/e/f; touch d/e/g");
    const left = describeTree(real);
    const id = entry?.id ?? "";
    const refused = await open().undo(id, { partial: false });
    expect(reasons(refused.refused)).toEqual([
      ["a", "undo.there_again"],
      ["b", "undo.changed_since"],
      ["d/c", "undo.changed_since"],
      ["d/e/g", "undo.changed_since"],
      ["n", "undo.folder_in_use"],
    ]);
    expect(refused).toMatchObject({ entry: undefined, restored: [] });
    expect(differencesBetween(left, describeTree(real), { inodes: "same" })).toEqual([]);
    expect(open().list()).toMatchObject([{ id, state: "ready" }]);

    const partial = await open().undo(id, { partial: true });
    expect(partial.restored.map((path) => path.slice(real.length + 1))).toEqual(["a2", "d/e", "n/x"]);
    expect(partial.refused).toHaveLength(5);
    expect(readFileSync(join(real, "a"), "utf8")).toBe("back\n");
    expect(readFileSync(join(real, "a2"), "utf8")).toBe("one\n");
    expect(readFileSync(join(real, "d/c"), "utf8")).toBe("drei\nmine\n");
    await expect(open().undo(id, { partial: true })).rejects.toMatchObject({ code: "E_UNDO_DONE" });
  });

  test("a changed content is seen even where size and time are the same", async () => {
    const id = await apply("echo more >>b");
    const { mtime, atime } = statSync(join(real, "b"));
    writeFileSync(join(real, "b"), "two\nMORE\n");
    utimesSync(join(real, "b"), atime, mtime);
    expect(reasons((await open().undo(id, { partial: false })).refused)).toEqual([["b", "undo.changed_since"]]);
  });

  test("a changed attribute is seen, a new inode with the same content is not minded", async () => {
    const id = await apply("echo more >>b; echo more >>d/c");
    shell(real, "cp -p b t; mv t b; setx d/c user.x 31");
    expect(reasons((await open().undo(id, { partial: false })).refused)).toEqual([["d/c", "undo.changed_since"]]);
    shell(real, "delx d/c user.x");
    expect((await open().undo(id, { partial: false })).restored).toHaveLength(2);
    expect(readFileSync(join(real, "b"), "utf8")).toBe("two\n");
  });

  test("a folder that was deleted around it is told", async () => {
    const id = await apply("rm d/e/f/h");
    rmSync(join(real, "d/e"), { recursive: true });
    expect(reasons((await open().undo(id, { partial: false })).refused)).toEqual([["d/e/f/h", "undo.folder_gone"]]);
  });

  test("a file that came back by itself needs nothing", async () => {
    shell(real, "cp -a b ../b; cp -a . ../all");
    const id = await apply("rm b");
    shell(real, "cp -a ../b b");
    expect(await open().undo(id, { partial: false })).toEqual({
      entry: undefined,
      restored: [],
      refused: [],
      lost: [],
    });
    expect(open().list()).toMatchObject([{ id, state: "undone" }]);
  });

  test("a folder's time stays when others have changed the folder since", async () => {
    const id = await apply("rm d/c");
    writeFileSync(join(real, "d/other"), "");
    utimesSync(join(real, "d"), 1, 2);
    await open().undo(id, { partial: false });
    expect(existsSync(join(real, "d/c"))).toBe(true);
    expect(statSync(join(real, "d")).mtimeMs).toBeGreaterThan(now - 60_000);
  });

  test("a folder that something goes from keeps its attributes and access list", async () => {
    shell(real, "acl d 1234; acl d 99 system.posix_acl_default; setx d user.x 31; touch -d 2020-01-01 d");
    const work = workOf("rm d/c");
    const { entry } = await open().apply(work, keep);
    expect(differences(work.after)).toEqual([]);
    await open().undo(entry?.id ?? "", { partial: false });
    expect(differences(work.before)).toEqual([]);
  });

  test("what holds an original whose own place is taken is left where it is", async () => {
    const id = await apply("mv b d/b2; mv d/e/g empty/g; ln a a3");
    shell(real, "echo mine >b; mkdir d/e/g");
    const { refused, restored, lost } = await open().undo(id, { partial: true });
    expect(reasons(refused).sort()).toEqual([
      ["b", "undo.there_again"],
      ["d/b2", "undo.holds_original"],
      ["d/e/g", "undo.there_again"],
      ["empty/g", "undo.holds_original"],
    ]);
    expect([restored, lost]).toEqual([[join(real, "a3")], []]);
    expect(readFileSync(join(real, "d/b2"), "utf8")).toBe("two\n");
    expect(readFileSync(join(real, "empty/g"), "utf8")).toBe("four\n");
  });

  test("names what it cannot bring back and does the rest", async () => {
    shell(real, isRoot ? "mknod dev c 1 3; mknod sock p; rm sock" : "true");
    spawnSync("perl", ["-e", `use Socket; socket(S,1,1,0); bind(S,pack_sockaddr_un("${real}/sock"))`]);
    const outside = [{ display: "services", reason: { code: "x", parameters: {} } }];
    const { entry } = await open().apply(workOf("rm -f dev sock b", { outside }), keep);
    const undone = await open().undo(entry?.id ?? "", { partial: false });
    expect(reasons(undone.lost)).toEqual([
      ["", "x"],
      ...(isRoot ? [["dev", "undo.device"]] : []),
      ["sock", "undo.socket"],
    ]);
    expect(undone.restored).toEqual([join(real, "b")]);
  });

  test.skipIf(!isRoot)("what belonged to somebody else only root brings back (root becomes an ordinary user)", () => {
    for (const path of [base, real]) chownSync(path, 65_534, 65_534);
    shell(real, "echo secret >closed; chmod 600 closed");
    const root = shellChanges(real, join(base, "v1"), "rm closed");
    const job = { kind: "apply" as const, folder };
    expect(doJobAs(65_534, { ...job, changes: root.changes, view: join(base, "v1") })).toMatchObject({
      error: "E_APPLY_FAILED",
    });
    // When the command runs for real all the same, what could not be kept is told.
    const run = { kind: "run" as const, folder, changes: root.changes, view: join(base, "v1"), real };
    const { entry: ran = "" } = doJobAs(65_534, { ...run, script: "rm -f closed" });
    expect(doJobAs(65_534, { kind: "undo", folder, id: ran }).told).toEqual([`${real}/closed: undo.content_not_kept`]);
    chmodSync(join(real, "b"), 0o644);
    const fresh = shellChanges(real, join(base, "v3"), "rm b").changes.filter(({ display }) => display.endsWith("/b"));
    const { entry = "" } = doJobAs(65_534, { ...job, changes: fresh, view: join(base, "v3") });
    expect(doJobAs(65_534, { kind: "undo", folder, id: entry }).told).toEqual([`${real}/b: undo.owner`]);
    expect(existsSync(join(real, "b"))).toBe(false);
  });

  test.skipIf(!isRoot)(
    "a file that keeps another name, because what had it stays gone, is told to (root becomes an ordinary user)",
    () => {
      for (const path of [base, real, join(real, "b"), join(real, "d")]) chownSync(path, 65_534, 65_534);
      const script = "ln -f b d/c";
      const { changes } = shellChanges(real, join(base, "v1"), script);
      const { entry = "" } = doJobAs(65_534, { kind: "run", folder, changes, view: join(base, "v1"), real, script });
      expect(doJobAs(65_534, { kind: "undo", folder, id: entry }).told).toEqual([
        `${real}/d/c: undo.owner`,
        `${real}/b: undo.link_kept`,
      ]);
    },
  );

  test("unknown, done and gone are told apart", async () => {
    const journal = open();
    await expect(journal.undo("01NONE", { partial: false })).rejects.toMatchObject({ code: "E_UNDO_UNKNOWN" });
    expect(() => journal.show("../..")).toThrow(expect.objectContaining({ code: "E_UNDO_UNKNOWN" }));
    const id = await apply("rm b");
    await journal.undo(id, { partial: false });
    await expect(journal.undo(id, { partial: false })).rejects.toMatchObject({ code: "E_UNDO_DONE" });
    journal.forget({ ids: [id] });
    await expect(journal.undo(id, { partial: false })).rejects.toMatchObject({ code: "E_UNDO_GONE" });
  });

  test("two at once: only one does it", async () => {
    const id = await apply("rm -rf d b");
    const [one, other] = await Promise.allSettled([
      open().undo(id, { partial: false }),
      open().undo(id, { partial: false }),
    ]);
    const failed = [one, other].filter(({ status }) => status === "rejected");
    expect(failed).toMatchObject([{ reason: { code: "E_UNDO_BUSY" } }]);
    expect(
      open()
        .list()
        .map(({ state, undoes }) => [state, undoes]),
    ).toEqual([
      ["ready", id],
      ["undone", undefined],
    ]);
  });

  test("two processes apply and undo in one journal without minding each other", { timeout: 60_000 }, async () => {
    const jobs = ["one", "two", "three"].map((name) => {
      real = join(base, name);
      mkdirSync(real);
      shell(real, standardTree);
      const { changes, before, after } = workOf("rm -rf d; echo more >>a; mkdir n; echo x >n/x");
      return {
        real,
        before,
        after,
        job: writeJob({ kind: "apply", folder, changes, view: join(base, `view${views - 1}`) }),
      };
    });
    open();
    await Promise.all(
      jobs.map(({ job: { words } }) => {
        const child = spawn(words[0] ?? "", words.slice(1), { stdio: ["ignore", "ignore", "inherit"] });
        return new Promise((resolve) => child.on("close", resolve));
      }),
    );
    for (const { real: tree, after, job } of jobs) {
      expect(differences(after, tree)).toEqual([]);
      job.done();
    }
    const list = open().list();
    expect(list.map(({ state }) => state)).toEqual(["ready", "ready", "ready"]);
    await Promise.all(list.map(({ id }) => open().undo(id, { partial: false })));
    for (const { real: tree, before } of jobs) expect(differences(before, tree)).toEqual([]);
  });
});

describe("a command that runs for real", () => {
  test("what it did otherwise is told, and undone all the same", async () => {
    shell(real, "echo six >six; touch -d 2020-01-01 six .");
    const work = workOf("echo more >>b; rm a; mkdir n; echo x >n/x; chmod 600 d/c; ln -sfn b l; echo same >six");
    const kept = await open().keepOriginals(work);
    expect(open().list()).toEqual([]);
    shell(real, "echo other >>b; mkdir n; chmod 640 d/c; ln -sfn d/c l; chmod 700 n; echo same >six; echo z >n/x");
    const { entry, differences: told } = await kept.finish();
    expect(told.map(({ display, aspects }) => [display.slice(real.length + 1), aspects])).toEqual([
      ["a", ["kind"]],
      ["b", ["content"]],
      ["d/c", ["mode"]],
      ["l", ["target"]],
      ["n", ["mode"]],
      ["n/x", ["content"]],
    ]);
    expect(entry).toMatchObject({ state: "ready", counts: { created: 2, modified: 2, deleted: 1, other: 3 } });
    const undone = await open().undo(entry?.id ?? "", { partial: false });
    expect([undone.refused, undone.lost]).toEqual([[], []]);
    expect(differences(work.before)).toEqual([]);
  });

  test("a content that was not shown to change, and so not kept, is told at once, and as lost", async () => {
    const work = workOf("chmod 600 b");
    const kept = await open().keepOriginals(work);
    shell(real, "chmod 600 b; echo more >>b");
    const { entry, differences: told } = await kept.finish();
    expect(told.map(({ display, aspects }) => [display.slice(real.length + 1), aspects])).toEqual([["b", ["content"]]]);
    const undone = await open().undo(entry?.id ?? "", { partial: false });
    expect(reasons(undone.lost)).toEqual([["b", "undo.content_not_kept"]]);
  });

  test("a file that comes back, but not its other name, is told to be without it", async () => {
    const kept = await open().keepOriginals(workOf("sed -i s/one/uno/ a"));
    shell(real, "sed -i s/one/uno/ a; mv b a2");
    const { entry } = await kept.finish();
    const undone = await open().undo(entry?.id ?? "", { partial: false });
    expect([undone.refused, reasons(undone.lost)]).toEqual([
      [],
      [
        ["a2", "undo.content_not_kept"],
        ["a", "undo.link_lost"],
      ],
    ]);
    expect(readFileSync(join(real, "a"), "utf8")).toBe("one\n");
    expect(readFileSync(join(real, "a2"), "utf8")).toBe("two\n");
  });

  test("that changed nothing, or did not run, leaves no entry", async () => {
    const journal = open();
    const kept = await journal.keepOriginals(workOf("echo more >>b"));
    expect(await kept.finish()).toMatchObject({ entry: undefined, differences: [{ aspects: ["content"] }] });
    const other = await journal.keepOriginals(workOf("echo more >>b"));
    other.discard();
    expect(readdirSync(folder)).toEqual([]);
    const none = await journal.keepOriginals(workOf("true"));
    expect(await none.finish()).toEqual({ entry: undefined, differences: [] });
  });
});

describe("the folder", () => {
  test("is made for its user alone, and so is every file", async () => {
    await apply("rm -rf d; echo more >>b");
    const modes = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
      const { mode } = lstatSync(join(entry.parentPath, entry.name));
      return `${entry.isDirectory() ? "folder" : "file"} ${(mode & 0o7777).toString(8)}`;
    });
    expect(new Set(modes)).toEqual(new Set(["folder 700", "file 600"]));
    chmodSync(folder, 0o755);
    open();
    expect(lstatSync(folder).mode & 0o7777).toBe(0o700);
  });

  test("is refused when it is a link, a file, or another's", () => {
    mkdirSync(join(base, "elsewhere"));
    symlinkSync(join(base, "elsewhere"), folder);
    expect(open).toThrow(expect.objectContaining({ code: "E_STORE_UNWRITABLE" }));
    rmSync(folder);
    writeFileSync(folder, "");
    expect(open).toThrow(expect.objectContaining({ code: "E_STORE_UNWRITABLE" }));
    rmSync(folder);
    mkdirSync(folder);
    if (isRoot) chownSync(folder, 1, 1);
    if (isRoot) expect(open).toThrow(expect.objectContaining({ code: "E_STORE_UNWRITABLE" }));
  });

  test("lists newest first, shows the way back, and says what it takes", async () => {
    const first = await apply("echo more >>b");
    const second = await apply("rm d/c; mkdir n");
    const journal = open();
    expect(journal.list().map(({ id, script, owner }) => [id, script, owner])).toEqual([
      [second, "rm d/c; mkdir n", isRoot ? "root" : "person"],
      [first, "echo more >>b", isRoot ? "root" : "person"],
    ]);
    const { entry, changes } = journal.show(second);
    expect(entry.counts).toEqual({ created: 1, modified: 0, deleted: 1, other: 0 });
    expect(changes.map(({ display, kinds }) => [display.slice(real.length + 1), kinds])).toContainEqual([
      "d/c",
      ["created"],
    ]);
    expect(changes.map(({ display, kinds }) => [display.slice(real.length + 1), kinds])).toContainEqual([
      "n",
      ["deleted"],
    ]);
    shell(real, "head -c 100000 /dev/zero >big; ln big big2");
    const size = journal.sizeOf(workOf("rm big big2; chmod 600 b").changes);
    expect(size).toBeGreaterThan(100_000);
    expect(size).toBeLessThan(110_000);
  });

  test("prunes the oldest beyond bytes or age, and what was undone stays undone", async () => {
    const ids = [await apply("echo 1 >>b"), await apply("echo 2 >>b"), await apply("echo 3 >>b")];
    const journal = open();
    const { entry } = await journal.undo(ids[2] ?? "", { partial: false });
    const bytes = journal.list().map((one) => one.bytes);
    expect(bytes.every((size) => size > 0)).toBe(true);
    expect(journal.prune({ maxBytes: 1e9, olderThan: 0 })).toEqual([]);
    const [first, second] = [bytes[0] ?? 0, bytes[1] ?? 0];
    expect(journal.prune({ maxBytes: first + second, olderThan: 0 })).toEqual(ids.slice(0, 2));
    expect(journal.list().map(({ state }) => state)).toEqual(["ready", "undone", "gone", "gone"]);
    expect(journal.prune({ maxBytes: 1e9, olderThan: now + 1 })).toEqual([ids[2], entry?.id]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("forgets the originals, the script and the names", async () => {
    const ids = [await apply("rm b"), await apply("rm d/c")];
    const journal = open();
    expect(journal.forget({ ids: [ids[0] ?? "", "other"] })).toEqual([ids[0]]);
    expect(journal.list()).toMatchObject([{ state: "ready" }, { state: "gone", script: "", bytes: 0 }]);
    expect(spawnSync("grep", ["-rl", "two", join(folder, ids[0] ?? "")]).stdout.toString()).toBe("");
    expect(readdirSync(join(folder, ids[0] ?? "")).sort()).toEqual(["ended", "gone", "meta"]);
    expect(journal.forget({ olderThan: now })).toEqual([ids[0]]);
    expect(journal.forget("all")).toEqual(ids);
    expect(journal.list().map(({ state }) => state)).toEqual(["gone", "gone"]);
  });

  test("what a dead process was making is cleared away", () => {
    open();
    mkdirSync(join(folder, ".making-01X-999999-1"));
    mkdirSync(join(folder, "01Y"));
    expect(open().list()).toEqual([]);
    expect(readdirSync(folder)).toEqual(["01Y"]);
  });
});

describe("an interrupted entry", () => {
  test("tells how far it came, and undo puts back what was touched and nothing else", {
    timeout: 60_000,
  }, async () => {
    const work = workOf("echo more >>b; rm a a2; echo x >new; sed -i s/three/drei/ d/c");
    const job = writeJob({ kind: "apply", folder, changes: work.changes, view: join(base, "view0") });
    const account = await killUntilHalfway(job.words);
    job.done();
    expect(account.changed.length + account.halfway.length).toBeGreaterThan(0);
    // Nobody of ours has touched this one: it stays as its owner wants it.
    const untouched = account.untouched.find((path) => path.endsWith("/d/c"));
    if (untouched !== undefined) appendFileSync(untouched, "mine\n");
    const undone = await open().undo(account.entry.id, { partial: false });
    expect([undone.refused, undone.lost]).toEqual([[], []]);
    const left = differences(work.before).map((line) => line.slice(0, line.indexOf(":")));
    expect(new Set(left)).toEqual(new Set(untouched === undefined ? [] : ["d/c"]));
    expect(open().recover()).toEqual([]);
  });

  async function killUntilHalfway(words: readonly string[]) {
    for (let call = 150; call < 2_000; call += 7) {
      const [program = "", ...rest] = words;
      spawnSync(program, [...rest, String(call)]);
      const [account] = open().recover();
      if (account !== undefined && account.changed.length + account.halfway.length > 0) return account;
      if (account === undefined) continue;
      await open().undo(account.entry.id, { partial: false });
      // Every entry costs calls when a journal is opened: with more of them the next death would come earlier, not later.
      open().prune({ maxBytes: 0, olderThan: Number.POSITIVE_INFINITY });
    }
    throw new Error("never half-way");
  }
});

describe("folders swapped for links", () => {
  test("before applying: refused, and nothing is done through the link", async () => {
    const victim = victimFolder();
    const work = workOf("echo more >>d/c; echo x >d/new; rm d/e/g");
    shell(real, `mv d ../d; ln -s ${victim} d`);
    await expect(open().apply(work, keep)).rejects.toMatchObject({ code: "E_CHANGED_SINCE" });
    expect(readFileSync(join(victim, "c"), "utf8")).toBe("victim\n");
    expect(readdirSync(victim).sort()).toEqual(["c", "e"]);
  });

  test("between the check and the deed: nothing is done through the link", async () => {
    const victim = victimFolder();
    const work = workOf("echo more >>d/c; echo x >d/new; rm d/e/g; chmod 777 d/e; setx d/e/f user.x 31");
    const before = describeTree(victim);
    let swapped = false;
    const at = (path: Uint8Array) => {
      if (!swapped) shell(real, `mv d ../d; ln -s ${victim} d`);
      swapped = true;
      return work.at(path);
    };
    await open()
      .apply({ ...work, at }, keep)
      .catch(() => {});
    expect(swapped).toBe(true);
    expect(differencesBetween(before, describeTree(victim), { inodes: "same" })).toEqual([]);
  });

  test("again and again while it is applied and undone: the victim is never touched", {
    timeout: 120_000,
  }, async () => {
    const victim = victimFolder();
    const before = describeTree(victim);
    const swap = `while :; do mv -T d d.x; ln -sT ${victim} d; mv -T d d.l; mv -T d.x d; rm d.l; done`;
    for (let turn = 0; turn < 25; turn++) {
      const view = join(base, `swap${turn}`);
      const { changes } = shellChanges(real, view, "echo more >>d/c; echo x >d/new; rm d/e/g; chmod 777 d/e");
      const swapping = spawn("/bin/bash", ["--norc", "-c", swap], { cwd: real, stdio: "ignore", detached: true });
      const { entry } = await doJob({ kind: "apply", folder, changes, view }).catch(() => ({ entry: undefined }));
      if (entry !== undefined) await doJob({ kind: "undo", folder, id: entry }).catch(() => undefined);
      const ended = once(swapping, "close");
      // The shell and the program that it has just started, which would go on in the next turn's folder.
      process.kill(-(swapping.pid ?? 0), "SIGKILL");
      await ended;
      expect(differencesBetween(before, describeTree(victim), { inodes: "same" })).toEqual([]);
      rmSync(real, { recursive: true });
      mkdirSync(real);
      shell(real, standardTree);
    }
  });

  function victimFolder(): string {
    const victim = join(base, "victim");
    mkdirSync(join(victim, "e/f"), { recursive: true });
    writeFileSync(join(victim, "c"), "victim\n");
    writeFileSync(join(victim, "e/g"), "victim\n");
    return victim;
  }
});
