import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { capturedTerminal } from "../../../../test/fixtures/rehearsal/captured-terminal.ts";
import * as sample from "../../../../test/fixtures/rehearsal/samples.ts";
import type { Rehearsal } from "../../../ports/rehearsal.ts";
import type { Store } from "../../../ports/store.ts";
import type { UndoEntry, UndoJournal, Undone } from "../../../ports/undo.ts";
import { NeoError } from "../../../shared/errors.ts";
import { recipesFile } from "../../../store/recipes-file.ts";
import { openStore } from "../../../store/sqlite/open-store.ts";
import { runCli } from "../main.ts";
import type { CliServices, Copilot } from "../services.ts";

// The command line, the presentation and the store are real; the journal and the rehearsal are made up.

const entry = (change: Partial<UndoEntry> = {}): UndoEntry => ({
  id: "01JD8QAAAA0000000000000001",
  turn: "turn-1",
  script: "sed -i s/80/8080/ /etc/nginx/nginx.conf",
  at: Date.UTC(2026, 10, 22, 17, 7, 31),
  state: "ready",
  bytes: 1200,
  counts: { created: 0, modified: 1, deleted: 0, other: 0 },
  undoes: undefined,
  owner: "person",
  ...change,
});
const undoEntry = entry({ id: "01JD8QBBBB0000000000000002", undoes: entry().id, at: entry().at + 5_000 });
const rootEntry = entry({
  id: "01JD8QCCCC0000000000000003",
  turn: "turn-3",
  script: "rm -r /srv/old",
  owner: "root",
  at: entry().at - 5_000,
  bytes: 3_000_000,
  counts: { created: 0, modified: 0, deleted: 2400, other: 1 },
});

let folder: string;
let store: Store;
let entries: UndoEntry[];
let undone: Undone;
let asked: { id: string; partial: boolean }[];
let rehearsal: Rehearsal;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "neo-undo-command-"));
  store = openStore({ folder, clock: { now: () => Date.now() } });
  entries = [entry(), undoEntry, rootEntry];
  undone = { entry: undoEntry, restored: ["/etc/nginx/nginx.conf"], refused: [], lost: [] };
  asked = [];
  rehearsal = sample.nginxPort;
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const journal: Pick<UndoJournal, "list" | "show" | "undo" | "forget"> = {
  list: () => entries,
  show: (id) => {
    const found = entries.find((one) => one.id === id);
    if (found === undefined) throw new NeoError("E_USAGE", { problem: `unknown ${id}` });
    return { entry: found, changes: sample.nginxPort.changes };
  },
  undo: async (id, { partial }) => {
    asked.push({ id, partial });
    return undone;
  },
  forget: (which) => {
    const ids = which === "all" || !("ids" in which) ? entries.map(({ id }) => id) : which.ids;
    const gone = entries.filter(({ id, owner }) => ids.includes(id) && owner === "person").map(({ id }) => id);
    entries = entries.filter(({ id }) => !gone.includes(id));
    return gone;
  },
};

async function neo(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const terminal = capturedTerminal();
  const copilot: Pick<Copilot, "rehearse" | "undo" | "store" | "dataFolder"> = {
    rehearse: async (script) => ({ ...rehearsal, script }),
    undo: async () => journal,
    store,
    dataFolder: folder,
  };
  const services = {
    terminal,
    spoken: "en",
    version: "0",
    signal: new AbortController().signal,
    copilot: async () => copilot as Copilot,
    recipes: async () => ({ mine: recipesFile(join(folder, "recipes.jsonl")) }),
  } as unknown as CliServices;
  const code = await runCli(words, services);
  return { code, stdout: terminal.printed(), stderr: terminal.complained() };
}

describe("neo undo", () => {
  test("takes back the last change, and says how to take that back", async () => {
    const { code, stdout } = await neo("undo");
    expect(asked).toEqual([{ id: entry().id, partial: false }]);
    expect(code).toBe(0);
    expect(stdout).toBe(
      `Undone: sed -i s/80/8080/ /etc/nginx/nginx.conf\n1 path restored:\n  /etc/nginx/nginx.conf\nTo take this undo back: neo undo ${undoEntry.id}\n`,
    );
  });

  test("an interrupted one comes before what is older", async () => {
    entries = [entry(), entry({ id: "01JD8QDDDD0000000000000004", state: "interrupted", at: entry().at + 9_000 })];
    await neo("undo");
    expect(asked[0]?.id).toBe("01JD8QDDDD0000000000000004");
  });

  test("names one by its beginning or end, in part too", async () => {
    await neo("undo", "01jd8qb", "--partial");
    await neo("undo", "0003");
    expect(asked).toEqual([
      { id: undoEntry.id, partial: true },
      { id: rootEntry.id, partial: false },
    ]);
    const { code, stderr } = await neo("undo", "01JD8Q");
    expect(code).toBe(2);
    expect(stderr).toContain("begins more than one");
  });

  test("what was left alone is told with its reason and the next step, and is a failure", async () => {
    undone = {
      entry: undefined,
      restored: [],
      refused: [{ display: "/etc/nginx/\u001b[2Jx", reason: { code: "why.other", parameters: {} } }],
      lost: [{ display: "/run/sock", reason: { code: "why.services", parameters: {} } }],
    };
    const { code, stdout } = await neo("undo", "--lang", "es");
    expect(code).toBe(1);
    expect(stdout).toBe(`\
No se ha deshecho nada: sed -i s/80/8080/ /etc/nginx/nginx.conf
1 se queda como está:
  '/etc/nginx/\\e[2Jx': actúa sobre algo que no es un archivo
Deshacer no devuelve:
  /run/sock: actúa sobre servicios
Para deshacer lo demás: neo undo ${entry().id} --partial. Para verlo todo: neo undo ${entry().id} --show
`);
  });

  test("in part is a failure too, and says so", async () => {
    undone = { ...undone, refused: [{ display: "/a", reason: { code: "why.other", parameters: {} } }] };
    const { code, stdout } = await neo("undo", "--partial");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Undone in part/);
  });

  test("nothing to undo is said and is a failure", async () => {
    entries = [undoEntry, entry({ state: "undone" }), entry({ state: "gone" })];
    const { code, stderr } = await neo("undo");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "There is nothing to undo.\n" });
    expect(asked).toEqual([]);
  });

  test("--list, newest first, with how each stands", async () => {
    const { stdout } = await neo("undo", "--list");
    const lines = stdout.split("\n");
    expect(lines.filter((line) => line.includes("01JD8Q") && !line.startsWith("    "))).toEqual([
      expect.stringContaining(undoEntry.id),
      expect.stringContaining(entry().id),
      expect.stringContaining(rootEntry.id),
    ]);
    expect(stdout).toContain(`undoes ${entry().id} · 1 changed · can be undone`);
    expect(stdout).toContain("2,400 deleted · 1 other · can be undone · needs sudo");
    entries = [];
    expect((await neo("undo", "--list")).stdout).toContain("Nothing has been kept");
  });

  test("--show shows the changes and changes nothing", async () => {
    const { code, stdout } = await neo("undo", "--show");
    expect(code).toBe(0);
    expect(stdout).toContain("+    listen 8080;");
    expect(stdout).toContain(`Undoing ${entry().id} (sed -i`);
    expect(asked).toEqual([]);
  });

  test("--json in every form", async () => {
    const parse = async (...words: string[]) => JSON.parse((await neo("undo", "--json", ...words)).stdout) as object;
    expect(await parse()).toMatchObject({ undone: entry().id, restored: ["/etc/nginx/nginx.conf"], refused: [] });
    expect(await parse("--show")).toMatchObject({
      entry: { id: entry().id },
      changes: [{}, { kinds: ["modified", "times"] }],
    });
    const { stdout } = await neo("undo", "--json", "--list");
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as UndoEntry).id),
    ).toHaveLength(3);
    entries = [];
    expect(await parse()).toMatchObject({ entry: null });
  });

  test.each([
    ["--list", "--show"],
    ["--list", "01JD"],
    ["a", "b"],
    ["--show", "--partial"],
  ])("%s %s makes no sense", async (...words) => {
    expect((await neo("undo", ...words)).code).toBe(2);
    expect(asked).toEqual([]);
  });
});

describe("neo rehearse", () => {
  test("shows what would change; how the script ends is part of the answer", async () => {
    rehearsal = sample.failed;
    const { code, stdout } = await neo("rehearse", "--", "cp", "a b", "/srv/copy");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^The rehearsal failed with exit code 1/);
    expect(stdout).not.toMatch(/\byes\b|\bd shows/);
  });

  test("fails where it could not be rehearsed, unless the program itself told", async () => {
    rehearsal = sample.none;
    expect((await neo("rehearse", "--", "reboot")).code).toBe(1);
    rehearsal = { ...sample.none, run: sample.ran({ on: { kind: "dry-run", script: "make -n" } }) };
    expect((await neo("rehearse", "--", "make")).code).toBe(0);
  });

  test("--json and --full", async () => {
    const { stdout } = await neo("rehearse", "--json", "--lang", "es", "--", "a  b");
    expect(JSON.parse(stdout)).toMatchObject({ script: "a  b", said: expect.stringMatching(/^Cambiaría/) });
    rehearsal = sample.manyDeleted;
    expect((await neo("rehearse", "--", "x")).stdout).toContain("--full shows every path");
    expect((await neo("rehearse", "--full", "--", "x")).stdout).toContain("0999.jpg");
  });

  test("without a script it makes no sense", async () => {
    expect((await neo("rehearse")).code).toBe(2);
  });
});

describe("neo history", () => {
  beforeEach(() => {
    store.turns.begin({ id: "turn-1", at: entry().at, language: "en", frontend: "cli", request: "change the port" });
    store.turns.update("turn-1", { state: "done" });
  });

  test("says how to take back what still can be", async () => {
    expect((await neo("history")).stdout).toContain(`neo undo ${entry().id}`);
    expect(JSON.parse((await neo("history", "--json")).stdout)).toMatchObject({ id: "turn-1", undo: entry().id });
    entries = [entry({ state: "undone" })];
    expect((await neo("history")).stdout).not.toContain("neo undo");
  });
});

describe("neo forget", () => {
  test("lists what is kept and deletes nothing", async () => {
    const { code, stdout } = await neo("forget", "--list");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Kept for undo \(2\.9 MB\):\n/);
    expect(entries).toHaveLength(3);
  });

  test("everything: what is root's stays, and that is said", async () => {
    const { stdout } = await neo("forget", "--all", "--yes");
    expect(entries).toEqual([rootEntry]);
    expect(stdout).toContain("2 kept for undo were deleted (2.3 KB freed).");
    expect(stdout).toContain("1 of root's stays; as root: sudo neo forget");
  });

  test("by age", async () => {
    entries = [entry({ at: Date.now() - 40 * 86_400_000 }), entry({ id: "new", at: Date.now() })];
    const { stdout } = await neo("forget", "--older-than", "30d", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ undo: [entry().id], freed: 1200 });
    expect(entries.map(({ id }) => id)).toEqual(["new"]);
  });

  test.each([
    ["the command", "8080", 2],
    ["a changed path", "sites-available", 2],
    ["the request", "change the PORT", 2],
    ["nothing", "secretaria", 0],
  ])("by a text in %s", async (_, words, count) => {
    store.turns.begin({ id: "turn-1", at: entry().at, language: "en", frontend: "cli", request: "change the port" });
    const { stdout } = await neo("forget", "--containing", words, "--json");
    expect((JSON.parse(stdout) as { undo: string[] }).undo).toHaveLength(count);
  });
});

describe("help and completion", () => {
  test("both stand on the first page, and are completed", async () => {
    const { stdout } = await neo("--help");
    expect(stdout).toMatch(/rehearse -- SCRIPT +Show what a command would change/);
    expect(stdout).toMatch(/undo \[ID\] +Take back/);
    expect(stdout.match(/^ {2}\w/gm)).toHaveLength(7);
    for (const shell of ["bash", "zsh", "fish"]) {
      const { stdout: script } = await neo("completion", shell);
      expect(script).toMatch(/rehearse/);
      expect(script).toMatch(shell === "fish" ? /seen_subcommand_from undo' -l partial/ : /undo\) .*--partial/);
    }
  });
});
