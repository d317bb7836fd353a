import { describe, expect, it, test } from "vitest";
import { entryName } from "../archives/entry-name.ts";
import { isModelId } from "../model-folders.ts";
import { rowBytes } from "../model-row.ts";
import { catalogue } from "./catalogue.ts";
import { licences } from "./licences.ts";

test("no id stands for two models", () => {
  const ids = catalogue.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

describe.each(catalogue.map((row) => [row.id, row] as const))("%s", (id, row) => {
  it("can be fetched, checked, kept and named", () => {
    expect(isModelId(id)).toBe(true);
    expect(licences.map((licence) => licence.id)).toContain(row.licence);
    expect(row.memoryBytes).toBeGreaterThan(rowBytes(row) / 2);
    for (const way of row.ways) {
      const files = way.kind === "files" ? way.files : [way.archive];
      expect(files.length).toBeGreaterThan(0);
      for (const { name, bytes, sha256, sources } of files) {
        expect(entryName(name)).toBe(name);
        expect(sha256).toMatch(/^[0-9a-f]{64}$/);
        expect(bytes).toBeGreaterThan(0);
        expect(sources.length).toBeGreaterThan(0);
        for (const source of sources) if (source.kind === "https") expect(source.url).toMatch(/^https:\/\/[^ ]+$/);
      }
      if (way.kind === "files")
        for (const path of Object.values(way.roles))
          expect(path === "." || files.some(({ name }) => name === path || name.startsWith(`${path}/`))).toBe(true);
    }
  });
});
