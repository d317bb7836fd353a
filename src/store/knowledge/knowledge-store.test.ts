import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { KnowledgeStore } from "../../ports/knowledge-store.ts";
import { openKnowledgeStore } from "./open-knowledge-store.ts";

let folder: string;
let file: string;
let store: KnowledgeStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "neo-knowledge-store-"));
  file = join(folder, "knowledge.db");
  store = openKnowledgeStore(file);
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

function put(into: KnowledgeStore, name: string, bodies: readonly string[], tag = ""): void {
  const document = {
    kind: "manual",
    locator: name,
    summary: "",
    origin: "",
    stamp: "1",
    bytes: 1,
    indexedAt: 1,
  } as const;
  const chunks = bodies.map((body, at) => ({
    id: `${name}-${at}`,
    headings: [],
    tag,
    text: body,
    from: at,
    to: at,
    terms: { name, tag, body },
  }));
  into.put({ ...document, id: name, title: name }, chunks);
}

test("what holds rare terms comes before what holds common ones, a tag or a name before the text", () => {
  put(store, "tar", ["copy file exclude", "copy file", "copy"]);
  put(store, "rsync", ["copy file"], "exclude");
  put(store, "exclude", ["copy"]);
  expect(store.byTerms(["exclude"], 3)).toEqual(["rsync-0", "exclude-0", "tar-0"]);
  expect(store.byTerms(["copy", "exclude", "file"], 2)).toEqual(["rsync-0", "tar-0"]);
  expect(store.byTerms(["copy", "file"], 5, ["tar"])).toEqual(["tar-0", "tar-1", "tar-2"]);
  expect(store.byTerms(['"', "nothing", "a OR b"], 5)).toEqual([]);
  expect(store.frequency("exclude")).toBe(3);
});

test("what was written since is found, also what another process wrote or removed", () => {
  put(store, "tar", ["copy"]);
  expect(store.byTerms(["copy"], 9)).toEqual(["tar-0"]);
  put(store, "cp", ["copy"]);
  expect(store.byTerms(["copy"], 9)).toEqual(["tar-0", "cp-0"]);
  const other = openKnowledgeStore(file);
  put(other, "mv", ["copy"]);
  other.remove(["tar"]);
  other.close();
  expect(store.byTerms(["copy"], 9)).toEqual(["cp-0", "mv-0"]);
  expect(store.frequency("copy")).toBe(2);
});

test("it is complete once every chunk has its vector", () => {
  expect(store.complete).toBe(true);
  put(store, "tar", ["copy", "move"]);
  expect(store.complete).toBe(false);
  const vector = new Float32Array([0.6, 0.8]);
  store.setVectors([{ id: "tar-0", vector }]);
  expect(store.complete).toBe(false);
  store.setVectors([{ id: "tar-1", vector }]);
  expect(store.complete).toBe(true);
  expect(store.vectors(["tar-1"]).get("tar-1")?.[1]).toBeCloseTo(0.8, 3);
});

test("a database of the version before keeps all it holds", () => {
  put(store, "tar", ["copy"]);
  store.close();
  const database = new DatabaseSync(file);
  database.exec(`
    DROP INDEX documents_by_length;
    CREATE VIRTUAL TABLE word_counts USING fts5vocab(words, row);
    PRAGMA user_version = 1;
  `);
  database.close();
  store = openKnowledgeStore(file);
  expect(store.byTerms(["copy"], 9)).toEqual(["tar-0"]);
  expect(store.chunkCount).toBe(1);
});
