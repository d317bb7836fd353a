import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entry, neo, nodeFlags, temporaryHome } from "./neo.ts";
import { openPseudoTerminal } from "./pseudo-terminal.ts";

const canMount = process.getuid?.() === 0 && spawnSync("unshare", ["-m", "true"]).status === 0;

/** A real, small file system filled to the last byte; our records lie on it. */
describe.skipIf(!canMount)("a full disk", () => {
  const { environment, home, remove } = temporaryHome();
  const disk = join(home, "disk");
  const filler = join(disk, "old-backup.bin");
  const onDisk = { ...environment, NEO_DATA: join(disk, "neo") };

  beforeAll(() => {
    mkdirSync(disk);
    expect(spawnSync("mount", ["-t", "tmpfs", "-o", "size=24m", "none", disk]).status).toBe(0);
    // The records exist before the disk fills, as they do on a machine in use.
    expect(neo(["ask", "what time is it?"], { environment: onDisk }).code).toBe(0);
    fill();
  });

  afterAll(() => {
    spawnSync("umount", [disk]);
    remove();
  });

  function fill(): void {
    for (const size of [1 << 20, 4096, 1]) {
      for (;;) {
        try {
          writeFileSync(filler, Buffer.alloc(size), { flag: "a" });
        } catch {
          break;
        }
      }
    }
    expect(statfsSync(disk).bavail).toBe(0);
  }

  test("it still answers", () => {
    const { code, stdout } = neo(["ask", "how much disk space is left?"], { environment: onDisk });
    expect(stdout).toContain("only reads");
    expect(code).toBe(0);
  });

  test("it still deletes what the person approves, and has it on record", async () => {
    const terminal = openPseudoTerminal(process.execPath, [...nodeFlags, entry, "run", "--", `rm ${filler}`], {
      folder: home,
      environment: onDisk,
    });
    try {
      // There is no room for the original, and that is said; the person chooses to do without.
      await terminal.waitFor(/Undo does not fit/);
      const [, answer = ""] = /answer “([^”]+)”/.exec(await terminal.waitFor(/answer “[^”]+”/)) ?? [];
      await terminal.waitFor(/\[y\]es|type “/);
      terminal.enter(answer);
      expect(await terminal.exitCode).toBe(0);
    } finally {
      terminal.end();
    }
    expect(existsSync(filler)).toBe(false);
    expect(neo(["audit", "verify"], { environment: onDisk }).code).toBe(0);
    expect(neo(["audit", "--json"], { environment: onDisk }).stdout).toContain("old-backup.bin");
  });
});
