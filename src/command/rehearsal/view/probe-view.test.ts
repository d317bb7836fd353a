import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { probeView } from "./probe-view.ts";

const who = { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 };
const cacheFolder = mkdtempSync(join(tmpdir(), "neo-probe-view-"));
afterAll(() => rmSync(cacheFolder, { recursive: true, force: true }));

describe("probing for rehearsals", () => {
  it("says what is missing", async () => {
    expect(await probeView({ cacheFolder: undefined, ...who, without: ["perl"] })).toMatchObject({
      mode: "none",
      reasons: ["no_perl"],
    });
  });

  it("leaves nothing behind but its verdict, and believes it the next time", async () => {
    const verdict = await probeView({ cacheFolder, ...who });
    expect(readdirSync(cacheFolder)).toEqual(["view.json"]);
    expect(statSync(join(cacheFolder, "view.json")).mode & 0o777).toBe(0o600);
    expect(await probeView({ cacheFolder, ...who })).toEqual(verdict);
  });

  it("does not believe a verdict for another key", async () => {
    const verdict = await probeView({ cacheFolder, ...who });
    const file = join(cacheFolder, "view.json");
    const kept = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify({ key: `${kept.key}0`, capability: { ...kept.capability, mode: "none" } }), {
      mode: 0o600,
    });
    expect((await probeView({ cacheFolder, ...who })).mode).toBe(verdict.mode);
  });
});
