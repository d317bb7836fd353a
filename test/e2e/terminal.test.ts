import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { entry, neo, nodeFlags, temporaryHome } from "./neo.ts";
import { openPseudoTerminal, type PseudoTerminal } from "./pseudo-terminal.ts";

const { environment, home, remove } = temporaryHome();
const opened: PseudoTerminal[] = [];
afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.end();
});
afterAll(remove);

function start(...words: string[]): PseudoTerminal {
  const terminal = openPseudoTerminal(process.execPath, [...nodeFlags, entry, ...words], { folder: home, environment });
  opened.push(terminal);
  return terminal;
}

const auditIsWhole = () => expect(neo(["audit", "verify"], { environment })).toMatchObject({ code: 0 });

describe("the question", () => {
  test("yes runs it", async () => {
    const file = join(home, "approved");
    const terminal = start("run", "--", `touch ${file}`);
    await terminal.waitFor(/changes things/);
    await terminal.waitFor(/\[y\]es/);
    terminal.enter("yes");
    expect(await terminal.exitCode).toBe(0);
    expect(existsSync(file)).toBe(true);
  });

  test.each([
    ["Enter alone", ""],
    ["no", "no"],
    ["a word that begins like sí", "sistema"],
    ["yes with a but", "yes but not now"],
  ])("%s does not run it", async (_, reply) => {
    const file = join(home, `refused-${reply.length}`);
    const terminal = start("run", "--", `touch ${file}`);
    await terminal.waitFor(/\[y\]es/);
    terminal.enter(reply);
    if (!["", "no"].includes(reply)) {
      await terminal.waitFor(/plain yes or no|\[y\]es/);
      terminal.enter("");
    }
    expect(await terminal.exitCode).toBe(3);
    expect(existsSync(file)).toBe(false);
  });

  test("in Spanish, sí is yes", async () => {
    const file = join(home, "aprobado");
    const terminal = start("run", "--lang", "es", "--", `touch ${file}`);
    await terminal.waitFor(/¿Lo ejecuto\?/);
    terminal.enter("sí");
    expect(await terminal.exitCode).toBe(0);
    expect(existsSync(file)).toBe(true);
  });

  test("why gives the reasons and asks again", async () => {
    const terminal = start("run", "--", "touch /tmp/neo-why; rm -r /tmp/neo-why-none");
    await terminal.waitFor(/destroys things/);
    await terminal.waitFor(/\[w\]hy/);
    terminal.enter("w");
    await terminal.waitFor(/· .*rm/);
    await terminal.waitFor(/\[w\]hy/);
    terminal.enter("");
    expect(await terminal.exitCode).toBe(3);
  });

  test("edit is judged again and asked again", async () => {
    const first = join(home, "before-edit");
    const second = join(home, "after-edit");
    const terminal = start("run", "--", `touch ${first}`);
    await terminal.waitFor(/\[e\]dit/);
    terminal.enter("e");
    await terminal.waitFor(/Edit:/);
    terminal.type("\u0015");
    terminal.enter(`touch ${second}`);
    await terminal.waitFor(/after-edit/);
    await terminal.waitFor(/\[y\]es/);
    terminal.enter("y");
    expect(await terminal.exitCode).toBe(0);
    expect([existsSync(first), existsSync(second)]).toEqual([false, true]);
  });

  test("what destroys takes the exact word, and a plain yes is not it", async () => {
    const folder = join(home, "precious");
    const made = start("run", "--", `mkdir ${folder}`);
    await made.waitFor(/\[y\]es/);
    made.enter("y");
    await made.exitCode;
    const terminal = start("run", "--", `rm -r ${folder}`);
    const [, word = ""] = /type “([^”]+)”/.exec(await terminal.waitFor(/type “[^”]+”/)) ?? [];
    terminal.enter("yes");
    await terminal.waitFor(/type “/);
    expect(existsSync(folder)).toBe(true);
    terminal.enter(word);
    expect(await terminal.exitCode).toBe(0);
    expect(existsSync(folder)).toBe(false);
  });

  test("escapes in a script are shown, not obeyed", async () => {
    const terminal = start("run", "--", "touch $'a\\e[2Kb' '\u202etxt.exe'");
    await terminal.waitFor(/u\{202e\}/);
    terminal.enter("");
    await terminal.waitFor(/\n/);
    await terminal.exitCode;
  });

  test("a pipe cannot answer", async () => {
    const file = join(home, "piped-yes");
    const terminal = openPseudoTerminal(
      "sh",
      ["-c", `printf 'yes\\nyes\\n' | "$0" "$@"`, process.execPath, ...nodeFlags, entry, "run", "--", `touch ${file}`],
      { folder: home, environment },
    );
    opened.push(terminal);
    await terminal.waitFor(/\[y\]es/);
    await sleep(300);
    expect(existsSync(file)).toBe(false);
    terminal.enter("");
    await terminal.exitCode;
    expect(existsSync(file)).toBe(false);
  });
});

describe("while a command runs", () => {
  test("Ctrl-C ends it and everything it started", async () => {
    const pidFile = join(home, "pid");
    const terminal = start("run", "--", `sh -c 'echo $$ > ${pidFile}; sleep 300 & sleep 300'`);
    await terminal.waitFor(/\[y\]es/);
    terminal.enter("y");
    for (let tries = 0; !existsSync(pidFile) || readFileSync(pidFile, "utf8") === ""; tries += 1) {
      if (tries > 100) throw new Error(terminal.printed());
      await sleep(100);
    }
    const pid = Number(readFileSync(pidFile, "utf8"));
    terminal.type("\u0003");
    expect(await terminal.exitCode).toBe(130);
    await sleep(200);
    expect(existsSync(`/proc/${pid}`)).toBe(false);
    auditIsWhole();
  });

  test("a program that takes the terminal has it, and gives it back", async () => {
    const file = join(home, "page");
    writeFileSync(file, Array.from({ length: 200 }, (_, line) => `line ${line}`).join("\n"));
    const terminal = start("run", "--", `less ${file}`);
    await terminal.waitFor(/\[y\]es/);
    terminal.enter("y");
    await terminal.waitFor(/line 5/);
    terminal.type("G");
    await terminal.waitFor(/line 199/);
    terminal.type("q");
    expect(await terminal.exitCode).toBe(0);
  });

  test("a program may ask a question of its own", async () => {
    const file = join(home, "asked");
    const terminal = start("run", "--", `read -p 'name? ' name; echo "$name" > ${file}`);
    await terminal.waitFor(/\[y\]es/);
    terminal.enter("y");
    await terminal.waitFor(/name\?/);
    terminal.enter("papaya");
    expect(await terminal.exitCode).toBe(0);
    expect(readFileSync(file, "utf8")).toBe("papaya\n");
  });

  test("an endless read streams until Ctrl-C", async () => {
    const file = join(home, "log");
    writeFileSync(file, "first\n");
    const terminal = start("run", "--", `tail -f ${file}`);
    await terminal.waitFor(/first/);
    writeFileSync(file, "first\nsecond\n");
    await terminal.waitFor(/second/);
    terminal.type("\u0003");
    expect(await terminal.exitCode).toBe(130);
  });
});

describe("a session", () => {
  test("keeps its folder, cancels without leaving, remembers, and leaves by Ctrl-D", async () => {
    const terminal = start("ask");
    await terminal.waitFor(/›/);
    terminal.enter("cd /usr");
    await terminal.waitFor(/neo \/usr ›/);
    terminal.enter("!pwd");
    await terminal.waitFor(/\n\/usr\n.*›/s);
    terminal.enter("export NEO_TEST_VALUE=mango");
    await terminal.waitFor(/›/);
    terminal.enter("!tail -f /etc/hostname");
    await sleep(1500);
    terminal.type("\u0003");
    await terminal.waitFor(/›/);
    terminal.enter("what time is it?");
    await terminal.waitFor(/only reads/);
    await terminal.waitFor(/›/);
    terminal.type("\u0004");
    expect(await terminal.exitCode).toBe(0);
    expect(readFileSync(join(home, "data/session-history"), "utf8")).toContain("what time is it?");
  });

  test("has a conductor waiting for the next rehearsal while words are typed, and takes it with it", async () => {
    const terminal = start("ask");
    await terminal.waitFor(/›/);
    const first = await waitingConductor(terminal.pid);
    terminal.enter(`!touch ${join(home, "first")}`);
    await terminal.waitFor(/\[y\]es/);
    // The view that the question shows is held by it until it is answered.
    expect(conductorsOf(terminal.pid)).toEqual([first]);
    terminal.enter("yes");
    await terminal.waitFor(/›/);
    const second = await waitingConductor(terminal.pid);
    expect(second).not.toBe(first);
    // A read leaves it where it is.
    terminal.enter("!pwd");
    await terminal.waitFor(/›/);
    expect(await waitingConductor(terminal.pid)).toBe(second);
    terminal.enter(`!touch ${join(home, "second")}`);
    await terminal.waitFor(/\[y\]es/);
    expect(conductorsOf(terminal.pid)).toEqual([second]);
    terminal.enter("yes");
    await terminal.waitFor(/›/);
    expect(existsSync(join(home, "second"))).toBe(true);
    const third = await waitingConductor(terminal.pid);
    // Ctrl-C at what runs is not for it; if it ends all the same, the next prompt has another one.
    terminal.enter("!tail -f /etc/hostname");
    await terminal.waitFor(/\n\w+/);
    terminal.type("\u0003");
    await terminal.waitFor(/›/);
    expect(await waitingConductor(terminal.pid)).toBe(third);
    process.kill(third, "SIGKILL");
    await expect.poll(() => isRunning(third)).toBe(false);
    terminal.enter("!pwd");
    await terminal.waitFor(/›/);
    const fourth = await waitingConductor(terminal.pid);
    expect(fourth).not.toBe(third);
    terminal.type("\u0004");
    expect(await terminal.exitCode).toBe(0);
    expect(isRunning(fourth)).toBe(false);
  });

  test("killed, it leaves no conductor behind", async () => {
    const terminal = start("ask");
    await terminal.waitFor(/›/);
    const waiting = await waitingConductor(terminal.pid);
    process.kill(terminal.pid, "SIGKILL");
    await terminal.exitCode;
    await expect.poll(() => isRunning(waiting), { timeout: 5_000 }).toBe(false);
  });

  test("answers every line that is pasted, and keeps what is begun of the next", async () => {
    const terminal = start("ask");
    await terminal.waitFor(/›/);
    terminal.type("!echo one-of-three\r!echo two-of-three\r!echo three-of-th");
    await terminal.waitFor(/\none-of-three\n/);
    await terminal.waitFor(/\ntwo-of-three\n/);
    await terminal.waitFor(/› !echo three-of-th/);
    terminal.enter("ree");
    await terminal.waitFor(/\nthree-of-three\n/);
    await terminal.waitFor(/›/);
    terminal.type("\u0004");
    expect(await terminal.exitCode).toBe(0);
  });
});

/** The only one that a process has, once it has one. */
async function waitingConductor(parent: number): Promise<number> {
  await expect.poll(() => conductorsOf(parent).length, { timeout: 10_000 }).toBe(1);
  return conductorsOf(parent)[0] ?? -1;
}

/** Perls that conduct, or will, a rehearsal of the process `parent`. */
function conductorsOf(parent: number): number[] {
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, "utf8").trim().split(" ");
  return children.map(Number).filter((pid) => isRunning(pid) && /perl|neo-/.test(commandLine(pid)));
}

function isRunning(pid: number): boolean {
  return commandLine(pid) !== "";
}

/** Empty for what has ended and is only not yet forgotten. */
function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "latin1");
  } catch {
    return "";
  }
}
