import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { openView } from "./open-view.ts";
import { prepareConductor } from "./prepared-conductor.ts";
import { probeView } from "./probe-view.ts";
import type { ViewRequest } from "./view.ts";

const who = { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 };
const folder = mkdtempSync(join(tmpdir(), "neo-lifetime-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const capability = await probeView({ cacheFolder: folder, ...who });
const onDisk = await probeView({ cacheFolder: folder, ...who, without: ["memory"] });
const never = new AbortController().signal;

const request = (script: string): ViewRequest => ({
  ...{ script, folder, environment: { PATH: "/usr/bin:/bin" }, ...who, groups: [], hidden: [], input: undefined },
  limits: { timeoutMs: 20_000, maxBytes: 32 << 20, maxFiles: 5_000, maxProcesses: 100, maxOutputBytes: 10_000 },
});

/** Processes whose command line holds `mark`. */
function running(mark: string): string[] {
  return readdirSync("/proc").filter((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, "utf8").includes(mark);
    } catch {
      return false;
    }
  });
}

async function gone(mark: string): Promise<boolean> {
  for (let round = 0; round < 100 && running(mark).length > 0; round++) await pause(50);
  return running(mark).length === 0;
}

describe.skipIf(capability.mode === "none")("a view's life", () => {
  it("stays readable until it is closed, and no longer", async () => {
    const view = await openView(request("echo text > made"), capability, never);
    const place = view.at(Buffer.from(join(folder, "made")));
    expect(readFileSync(place, "utf8")).toBe("text\n");
    await view.close();
    await view.close();
    expect(existsSync(place)).toBe(false);
    expect(existsSync(join(folder, "made"))).toBe(false);
  });

  it("shares nothing with another at the same time", async () => {
    const views = await Promise.all(
      ["one", "two"].map((name) => openView(request(`echo ${name} > same; sleep 0.2; cat same`), capability, never)),
    );
    expect(views.map((view) => view.run.stdout)).toEqual(["one\n", "two\n"]);
    expect(views.map((view) => readFileSync(view.at(Buffer.from(join(folder, "same"))), "utf8"))).toEqual([
      "one\n",
      "two\n",
    ]);
    await Promise.all(views.map((view) => view.close()));
  });

  it("takes a prepared conductor once", async () => {
    const prepared = prepareConductor(capability.perl ?? "");
    for (let round = 0; round < 2; round++) {
      const view = await openView(request("echo again"), capability, never, prepared);
      expect(view.run.stdout).toBe("again\n");
      await view.close();
    }
    prepared.end();
  });

  it("leaves no process behind: setsid, double forks, ignored signals", async () => {
    const mark = `neo-left-${process.pid}`;
    const script = `(trap '' TERM HUP; setsid bash -c 'exec -a ${mark} sleep 300' & ) ; (bash -c 'exec -a ${mark} sleep 300' &) >/dev/null 2>&1; sleep 0.1`;
    const view = await openView(request(script), capability, never);
    expect(view.attempts.filter(({ kind }) => kind === "background").length).toBe(1);
    expect(await gone(`${mark}`)).toBe(true);
    await view.close();
  });

  it("dies with the process that asked for it, whatever it was doing", async () => {
    const mark = `neo-orphan-${process.pid}`;
    const program = join(folder, "asker.ts");
    const opener = JSON.stringify(join(import.meta.dirname, "open-view.ts"));
    const order = JSON.stringify(request(`bash -c 'exec -a ${mark} sleep 300'`));
    writeFileSync(
      program,
      `import { openView } from ${opener};\nawait openView(${order}, ${JSON.stringify(capability)}, new AbortController().signal);`,
    );
    const asker = spawn(process.execPath, [program], { stdio: "ignore" });
    for (let round = 0; round < 200 && running(mark).length < 2; round++) await pause(50);
    expect(running(mark).length).toBeGreaterThan(0);
    asker.kill("SIGKILL");
    expect(await gone(`${mark}`)).toBe(true);
  });

  it("removes its layers from disk, and those that a killed one left", async () => {
    const left = join(folder, "views", "layers-999999999-dead");
    execFileSync("mkdir", ["-p", join(left, "w/0/work")]);
    const view = await openView(request("echo x > y; rm -rf views"), onDisk, never);
    expect(view.changes.map(({ display }) => display)).toContain(join(folder, "y"));
    await view.close();
    expect(readdirSync(join(folder, "views"))).toEqual([]);
  });
});
