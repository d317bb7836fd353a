import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { probeSandbox } from "./probe-sandbox.ts";

describe("finding out what this machine can seal", () => {
  const folder = mkdtempSync(join(tmpdir(), "neo-probe-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const who = { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 };
  const file = join(folder, "sandbox.json");

  it("tries, and says what it found and why", async () => {
    const found = await probeSandbox({ ...who, cacheFolder: undefined });
    expect(found.level).not.toBe("none");
    const poorer = await probeSandbox({ ...who, cacheFolder: undefined, without: ["landlock"] });
    expect(poorer).toMatchObject({ level: "baseline", mechanism: "seccomp" });
    expect(poorer.reasons).toContain("no_landlock");
    const poorest = await probeSandbox({ ...who, cacheFolder: undefined, without: ["perl", "bwrap"] });
    expect(poorest.reasons).toContain("no_perl");
    expect(["namespaces", "none"]).toContain(poorest.mechanism);
  });

  it("keeps the verdict, believes only its own, and tries again when told to", async () => {
    const found = await probeSandbox({ ...who, cacheFolder: folder });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const kept = JSON.parse(readFileSync(file, "utf8"));
    const marked = { ...kept, capability: { ...kept.capability, reasons: ["no_seccomp"] } };
    writeFileSync(file, JSON.stringify(marked));
    expect((await probeSandbox({ ...who, cacheFolder: folder })).reasons).toEqual(["no_seccomp"]);
    chmodSync(file, 0o666); // somebody else may have written it
    expect(await probeSandbox({ ...who, cacheFolder: folder })).toEqual(found);
    writeFileSync(file, JSON.stringify({ ...marked, key: "of another kernel" }));
    expect(await probeSandbox({ ...who, cacheFolder: folder })).toEqual(found);
    writeFileSync(file, JSON.stringify(marked));
    expect(await probeSandbox({ ...who, cacheFolder: folder, fresh: true })).toEqual(found);
    writeFileSync(file, "{");
    expect(await probeSandbox({ ...who, cacheFolder: folder })).toEqual(found);
  });

  it("does without a folder that cannot be written", async () => {
    expect((await probeSandbox({ ...who, cacheFolder: "/proc/none" })).level).not.toBe("none");
  });
});
