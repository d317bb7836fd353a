import { spawn } from "node:child_process";
import { accessSync, chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { markOf } from "../../src/command/execution/process-table.ts";

const nobody = 65534;
const rules = `/etc/sudoers.d/neo-test-${process.pid}`;
const main = join(import.meta.dirname, "root-child-main.ts");
const ourChild = `${process.execPath} ${main} __root-child *`;
const possible = process.getuid?.() === 0 && exists("/usr/bin/sudo") && exists("/etc/sudoers.d");
if (!possible) process.stdout.write("root.test.ts needs root and the package sudo: skipped\n");

describe.runIf(possible)("an ordinary user's command as root, through the real sudo", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "neo-sudo-"));
  chownSync(folder, nobody, nobody);
  afterEach(() => rmSync(rules, { force: true }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const allow = (...commands: string[]) =>
    writeFileSync(rules, `${commands.map((command) => `nobody ALL=(root) NOPASSWD: ${command}`).join("\n")}\n`, {
      mode: 0o440,
    });

  it("runs in the root child, which answers in events", async () => {
    allow(ourChild);
    const events = await ask("id -u; echo oops >&2; exit 3");
    expect(events[0]).toEqual({ type: "started", confinement: "none" });
    expect(events.at(-1)).toMatchObject({
      type: "finished",
      outcome: { exitCode: 3, stdout: "0\n", stderr: "oops\n" },
    });
  });

  it("runs reads sealed, with or without a sudo of their own", async () => {
    allow(ourChild);
    for (const script of ["id -u", "sudo id -u", "sudo -n -- id -u"]) {
      const events = await ask(script, "read");
      expect(events[0]).toMatchObject({ type: "started", confinement: expect.stringMatching(/sandbox|baseline/) });
      expect(events.at(-1)).toMatchObject({ outcome: { stdout: "0\n", exitCode: 0 } });
    }
    const forged = await ask("touch /root/neo-was-here", "read");
    expect(forged.at(-1)).toMatchObject({ outcome: { exitCode: 1 } });
    expect(exists("/root/neo-was-here")).toBe(false);
  });

  it("passes input on", async () => {
    allow(ourChild);
    expect((await ask("wc -c", "write", "input")).at(-1)).toMatchObject({ outcome: { stdout: "5\n" } });
  });

  it("ends when it is cancelled, with all that it started", async () => {
    allow(ourChild);
    const events = await ask("echo $$; sleep 71; echo never", "write", "cancel");
    const pid = Number(events.find((event) => event.type === "output")?.text);
    expect(events.at(-1)).toMatchObject({ type: "finished", outcome: { signal: "SIGTERM" } });
    expect(markOf(pid)).toBeUndefined();
  });

  it("ends when whoever asked is killed", async () => {
    allow(ourChild);
    const child = start("echo $$; sleep 72", "write");
    for await (const line of createInterface({ input: child.stdout })) {
      const event = JSON.parse(line);
      if (event.type !== "output") continue;
      child.kill("SIGKILL");
      const pid = Number(event.text);
      expect(pid).toBeGreaterThan(0);
      await expect.poll(() => markOf(pid), { timeout: 15_000 }).toBeUndefined();
      return;
    }
    expect.unreachable("no output came");
  });

  it("falls back to the command itself where sudo allows only that, and only when a person said yes", async () => {
    allow("/usr/bin/id -u");
    const events = await ask("id -u");
    expect(events.map((event) => event.type)).toEqual(["redeemed", "started", "output", "finished"]);
    expect(events.at(-1)).toMatchObject({ outcome: { stdout: "0\n" } });
    expect(await ask("id -u", "read")).toMatchObject([{ type: "failed", code: "E_SUDO_REFUSED" }]);
    expect(await ask("id -g")).toMatchObject([{ type: "failed", code: "E_SUDO_REFUSED" }]);
  });

  it("needs a terminal where sudo needs a password", async () => {
    expect(await ask("id -u")).toMatchObject([{ type: "failed", code: "E_ROOT_NEEDS_TERMINAL" }]);
  });

  function start(script: string, risk: string, ...words: string[]) {
    const drop = [`--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups", "--", process.execPath];
    const program = join(import.meta.dirname, "ask-for-root.ts");
    return spawn("/usr/bin/setpriv", [...drop, program, script, risk, ...words], {
      cwd: folder,
      env: { PATH: process.env.PATH },
      stdio: ["ignore", "pipe", "inherit"],
      detached: true, // no terminal for sudo to ask on
    });
  }

  async function ask(script: string, risk = "write", ...words: string[]): Promise<Record<string, unknown>[]> {
    const events: Record<string, unknown>[] = [];
    for await (const line of createInterface({ input: start(script, risk, ...words).stdout }))
      events.push(JSON.parse(line));
    return events;
  }
});

function exists(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
}
