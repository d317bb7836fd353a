import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { defaults } from "./defaults.ts";
import { loadConfig } from "./load.ts";
import { configSchema } from "./schema.ts";

const folder = mkdtempSync(join(tmpdir(), "neo-config-"));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test("without files the defaults hold, and the schema agrees with them", async () => {
  expect(await loadConfig([join(folder, "none.json")])).toEqual(defaults);
  expect(configSchema.parse({})).toEqual(defaults);
});

test("a later file wins key by key", async () => {
  const system = file("system.json", `{"language":"en","output":{"lines":5,"maxBytes":8192}}`);
  const own = file("own.json", `{"output":{"lines":7}}`);
  const config = await loadConfig([system, own]);
  expect(config.language).toBe("en");
  expect(config.output).toEqual({ lines: 7, maxBytes: 8192 });
});

test.each([
  ["not JSON", "{"],
  ["a list", "[]"],
  ["a key nobody knows", `{"lnaguage":"es"}`],
  ["a value out of range", `{"output":{"lines":-1}}`],
  ["a prototype", `{"__proto__":{"language":"en"},"constructor":1}`],
])("%s is refused with the file's name", async (_, text) => {
  const bad = file("bad.json", text);
  await expect(loadConfig([bad])).rejects.toMatchObject({ code: "E_CONFIG_INVALID", parameters: { file: bad } });
});

test("a folder in place of the file cannot be read", async () => {
  chmodSync(folder, 0o700);
  await expect(loadConfig([folder])).rejects.toMatchObject({ code: "E_CONFIG_UNREADABLE" });
});
