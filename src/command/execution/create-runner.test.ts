import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { pretendApproval } from "../../../test/truth/pretend-approval.ts";
import type { Assessment } from "../../ports/assessment.ts";
import type { Outcome } from "../../ports/outcome.ts";
import { hostSnapshot } from "../machine/host-snapshot.ts";
import { probeSandbox } from "../sandbox/probe-sandbox.ts";
import { createRunner } from "./create-runner.ts";
import { childrenOf, isAlive, markOf } from "./process-table.ts";
import type { RunEvent, RunOptions } from "./runner.ts";

const me = userInfo();
const folder = mkdtempSync(join(tmpdir(), "neo-runner-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const environment = { PATH: "/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", HOME: folder, LANG: "C.UTF-8" };
const machine = hostSnapshot({ folder, uid: me.uid, user: me.username, home: folder, environment });
const capability = await probeSandbox({ cacheFolder: undefined, uid: me.uid, gid: me.gid });
const redeemed: string[] = [];
const runner = createRunner({
  redeem: (command) => void redeemed.push(command.script),
  capability,
  environment,
  root: undefined,
});

type Ran = { outcome: Outcome; events: RunEvent[] };

async function run(
  script: string,
  options: Partial<RunOptions> & {
    changes?: Partial<Assessment>;
    signal?: AbortSignal;
    onEvent?: (event: RunEvent) => void;
  } = {},
): Promise<Ran> {
  const { changes, signal, onEvent, ...rest } = options;
  const events: RunEvent[] = [];
  const command = pretendApproval(script, machine, changes);
  const wishes = { machine, terminal: false, maxOutputBytes: 1_000_000, ...rest };
  for await (const event of runner.run(command, wishes, signal ?? new AbortController().signal)) {
    events.push(event);
    onEvent?.(event);
    if (event.type === "finished") return { outcome: event.outcome, events };
  }
  throw new Error("it never finished");
}

const write: Partial<Assessment> = { risk: "write" };

describe("a read", () => {
  it("runs sealed, streams and tells its end", async () => {
    const { outcome, events } = await run("echo hola");
    expect(events[0]).toEqual({ type: "started", confinement: capability.level === "full" ? "sandbox" : "baseline" });
    expect(events[1]).toEqual({ type: "output", stream: "stdout", text: "hola\n" });
    expect(outcome).toMatchObject({ exitCode: 0, signal: undefined, stdout: "hola\n", stderr: "", cut: false });
    expect(redeemed.at(-1)).toBe("echo hola");
  });

  it("connects stages, and ends a writer whose reader has gone", async () => {
    expect((await run("yes | head -1")).outcome).toMatchObject({ exitCode: 0, stdout: "y\n" });
    expect((await run("printf 'b\\na\\n' | sort | head -1")).outcome.stdout).toBe("a\n");
  });

  it("has the exit code of the last stage", async () => {
    expect((await run("false | true")).outcome.exitCode).toBe(0);
    expect((await run("true | false")).outcome.exitCode).toBe(1);
  });

  it.each([
    ["false && echo a || echo b", "b\n", 0],
    ["true && echo a || echo b", "a\n", 0],
    ["false; echo c", "c\n", 0],
    ["! true", "", 1],
    ["! false && echo d", "d\n", 0],
    ["true || echo e; false", "", 1],
  ])("joins %s as bash does", async (script, stdout, exitCode) => {
    expect((await run(script)).outcome).toMatchObject({ stdout, exitCode });
  });

  it("puts redirects where bash puts them", async () => {
    expect((await run("ls /nowhere 2>/dev/null")).outcome).toMatchObject({ stderr: "", exitCode: 2 });
    expect((await run("ls /nowhere 2>&1 | grep -c nowhere")).outcome.stdout).toBe("1\n");
    expect((await run("ls /nowhere 2>&1 >/dev/null | wc -l")).outcome.stdout).toBe("1\n");
    expect((await run("cat <<< 'two words'")).outcome.stdout).toBe("two words\n");
    expect((await run("head -1 < /etc/passwd")).outcome.stdout).toBe(
      `${readFileSync("/etc/passwd", "utf8").split("\n")[0]}\n`,
    );
    expect((await run(`wc -c <<< ${"x".repeat(3_000)}`)).outcome.stdout).toBe("3001\n");
  });

  it("that needs a shell runs in one, as sealed", async () => {
    const { outcome } = await run('for i in 1 2; do echo "n$i"; done');
    expect(outcome).toMatchObject({ stdout: "n1\nn2\n", exitCode: 0 });
    const forged = await run('for i in 1; do touch "$HOME/mark"; done', { changes: { risk: "read", reasons: [] } });
    expect(forged.outcome.exitCode).not.toBe(0);
    expect(existsSync(join(folder, "mark"))).toBe(false);
  });

  it("cannot change anything, even when it was misjudged", async () => {
    writeFileSync(join(folder, "kept"), "before");
    for (const script of [
      "rm kept",
      "truncate -s 0 kept",
      "chmod 777 kept",
      "mv kept other",
      "touch new",
      "mkdir sub",
    ]) {
      const { outcome } = await run(script, { changes: { risk: "read", reasons: [] } });
      expect([script, outcome.exitCode]).not.toEqual([script, 0]);
    }
    expect(readFileSync(join(folder, "kept"), "utf8")).toBe("before");
  });

  it("takes bytes on its input", async () => {
    expect((await run("wc -c", { input: Buffer.from("12345") })).outcome.stdout).toBe("5\n");
    expect((await run("head -c 2", { input: Buffer.alloc(1_000_000, "z") })).outcome).toMatchObject({
      stdout: "zz",
      exitCode: 0,
    });
  });

  it("has no input otherwise", async () => {
    expect((await run("wc -c")).outcome.stdout).toBe("0\n");
  });

  it("keeps so much output, counts the rest, and never splits a character", async () => {
    const { outcome } = await run("seq 100000", { maxOutputBytes: 1_000 });
    expect(outcome.stdout.length).toBe(1_000);
    expect(outcome.cut).toBe(true);
    const euros = await run("yes € | head -1000", { maxOutputBytes: 1_002 });
    expect(euros.outcome.stdout).not.toContain("\ufffd");
    expect(euros.outcome.cut).toBe(true);
    const whole = await run("yes ñandú | head -20000");
    expect(whole.events.some((event) => event.type === "output" && event.text.includes("\ufffd"))).toBe(false);
    expect(whole.outcome.stdout).toBe("ñandú\n".repeat(20_000));
  });

  it("ends after its time, with all that belongs to it", async () => {
    const { outcome } = await run("sleep 60 | cat", { timeoutMs: 200 });
    expect(outcome.signal).toBe("SIGTERM");
    expect(outcome.exitCode).toBe(143);
    expect(outcome.durationMs).toBeLessThan(30_000);
  });

  it("streams without end until it is cancelled", async () => {
    const stop = new AbortController();
    const { outcome } = await run("tail -f /etc/hostname", {
      signal: stop.signal,
      onEvent: (event) => event.type === "output" && stop.abort(),
    });
    expect(outcome.stdout).toBe(readFileSync("/etc/hostname", "utf8"));
    expect(outcome.signal).toBe("SIGTERM");
  });

  it("is refused before it runs where it cannot be sealed", async () => {
    const bare = createRunner({
      redeem: () => expect.unreachable("nothing may be redeemed"),
      capability: { ...capability, level: "none", mechanism: "none", reasons: ["no_perl"] },
      environment,
      root: undefined,
    });
    const command = pretendApproval("echo hola", machine);
    expect(bare.canConfine(command, machine)).toBe(false);
    expect(runner.canConfine(command, machine)).toBe(true);
    const events = bare.run(command, { machine, terminal: false, maxOutputBytes: 10 }, new AbortController().signal);
    await expect(events[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: "E_SANDBOX_UNAVAILABLE" });
  });

  it("runs only the programs that were judged", async () => {
    await expect(run("echo hola", { changes: { programs: [] } })).rejects.toMatchObject({
      code: "E_APPROVAL_MISMATCH",
    });
    const gone = [{ name: "echo", file: "/usr/bin/no-such-echo", trusted: true }];
    await expect(run("echo hola", { changes: { programs: gone } })).rejects.toMatchObject({ code: "E_SPAWN_FAILED" });
  });
});

describe("an approved command", () => {
  it("runs in the person's folder with their environment, and nothing holds it", async () => {
    const { outcome, events } = await run('echo "$HOME" > made; pwd', { changes: write });
    expect(events[0]).toEqual({ type: "started", confinement: "none" });
    expect(outcome).toMatchObject({ stdout: `${folder}\n`, exitCode: 0 });
    expect(readFileSync(join(folder, "made"), "utf8")).toBe(`${folder}\n`);
  });

  it("has pipes that can be opened by name, as in a shell", async () => {
    const { outcome } = await run("echo a > /dev/stderr; echo b | tee /dev/stderr > /dev/stdout", { changes: write });
    expect(outcome).toMatchObject({ stdout: "b\n", stderr: "a\nb\n", exitCode: 0 });
  });

  it("does not wait for what it leaves running", async () => {
    const began = performance.now();
    const { outcome } = await run("sleep 30 & echo $!", { changes: write });
    const pid = Number(outcome.stdout);
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(markOf(pid)).toBeDefined();
    process.kill(pid);
  });

  it("ends with everything it started when cancelled, also what left its group", async () => {
    const stop = new AbortController();
    let pids: number[] = [];
    const script =
      "setsid -f sleep 61; (trap '' TERM; sleep 62 & wait; sleep 63) & sleep 64 & pidof sleep >/dev/null; echo ready; wait; sleep 65";
    const done = run(script, {
      changes: write,
      signal: stop.signal,
      onEvent: (event) => {
        if (event.type !== "output") return;
        pids = descendants(process.pid);
        setTimeout(() => stop.abort(), 500);
      },
    });
    const { outcome } = await done;
    expect(outcome.signal).toBe("SIGTERM");
    expect(pids.length).toBeGreaterThan(2);
    for (const pid of pids) expect(markOf(pid)).toBeUndefined();
  });

  it("tells the signal that ended it", async () => {
    expect((await run("kill -KILL $$", { changes: write })).outcome).toMatchObject({
      exitCode: 137,
      signal: "SIGKILL",
    });
  });

  it("gets no variable that would run something", async () => {
    const armed = createRunner({
      redeem: () => {},
      capability,
      root: undefined,
      environment: { ...environment, BASH_ENV: "/etc/passwd", LD_PRELOAD: "/x.so" },
    });
    const events = armed.run(
      pretendApproval("env", machine, write),
      { machine, terminal: false, maxOutputBytes: 10_000 },
      new AbortController().signal,
    );
    let stdout = "";
    for await (const event of events) if (event.type === "finished") stdout = event.outcome.stdout;
    expect(stdout).toContain(`HOME=${folder}`);
    expect(stdout).not.toMatch(/BASH_ENV|LD_PRELOAD/);
  });

  it("is not started in a folder that has gone", async () => {
    const lost = join(folder, "lost");
    mkdirSync(lost);
    const there = hostSnapshot({ ...machine, folder: lost, environment });
    const command = pretendApproval("pwd", there);
    rmSync(lost, { recursive: true });
    const events = runner.run(
      command,
      { machine: there, terminal: false, maxOutputBytes: 10 },
      new AbortController().signal,
    );
    await expect(events[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: "E_FOLDER_GONE",
      parameters: { folder: lost },
    });
  });

  it("does not start when it was cancelled before", async () => {
    await expect(run("echo x", { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "E_CANCELLED" });
  });

  it("ends when nobody reads its events any more", async () => {
    const command = pretendApproval("echo $$; sleep 60", machine, write);
    let pid = 0;
    for await (const event of runner.run(
      command,
      { machine, terminal: false, maxOutputBytes: 100 },
      new AbortController().signal,
    )) {
      if (event.type !== "output") continue;
      pid = Number(event.text);
      break;
    }
    expect(pid).toBeGreaterThan(0);
    expect(markOf(pid)).toBeUndefined();
  });

  it("needs a way to become root for what root must do", async () => {
    if (me.uid === 0) return;
    await expect(run("id", { changes: { ...write, privilege: "root" } })).rejects.toMatchObject({
      code: "E_ROOT_NEEDS_TERMINAL",
    });
  });
});

/** Every process below this one, apart from the test runner's own. */
function descendants(pid: number): number[] {
  const marks = childrenOf(pid).filter((child) => readFileSync(`/proc/${child}/comm`, "utf8") === "bash\n");
  const all: number[] = [];
  for (let next = marks.pop(); next !== undefined; next = marks.pop()) {
    const mark = markOf(next);
    if (mark !== undefined && isAlive(mark)) all.push(next);
    marks.push(...childrenOf(next));
  }
  return all;
}
