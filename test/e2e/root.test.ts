import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { nodeFlags, repository } from "./neo.ts";
import { openPseudoTerminal, type PseudoTerminal } from "./pseudo-terminal.ts";

const isRoot = process.getuid?.() === 0;
const hasSudo = spawnSync("sh", ["-c", "command -v sudo"]).status === 0;
const reason = isRoot ? (hasSudo ? "" : "sudo is not installed") : "only root can make the users";

/** A real sudo with a real password: two users made for the test, one with all rights, one with a single command. */
describe.skipIf(reason !== "")(`root through the system's own sudo ${reason}`, () => {
  const stamp = process.pid % 10_000;
  const full = `neofull${stamp}`;
  const narrow = `neonarrow${stamp}`;
  const password = "papaya-Madura-7";
  const sudoers = `/etc/sudoers.d/neo-e2e-${stamp}`;
  const proof = `/root/neo-e2e-${stamp}`;
  const work = mkdtempSync(join(tmpdir(), "neo-root-"));
  const node = join(work, "node");
  const entry = join(work, "src/app/neo.ts");
  const opened: PseudoTerminal[] = [];

  beforeAll(() => {
    chmodSync(work, 0o755);
    copyProduct();
    for (const user of [full, narrow]) {
      execFileSync("useradd", ["--create-home", "--shell", "/bin/bash", user]);
      execFileSync("chpasswd", { input: `${user}:${password}\n` });
    }
    const rules = [
      "Defaults lecture=never, timestamp_timeout=1, passwd_tries=2",
      `${full} ALL=(ALL) ALL`,
      `${narrow} ALL=(root) NOPASSWD: /usr/bin/touch ${proof}-narrow`,
      "",
    ];
    writeFileSync(sudoers, rules.join("\n"), { mode: 0o440 });
    execFileSync("visudo", ["-c", "-f", sudoers]);
  }, 120_000);

  afterEach(() => {
    for (const terminal of opened.splice(0)) terminal.end();
    for (const suffix of ["", "-narrow"]) rmSync(`${proof}${suffix}`, { force: true });
  });

  afterAll(() => {
    rmSync(sudoers, { force: true });
    for (const user of [full, narrow]) spawnSync("userdel", ["--remove", user]);
    rmSync(work, { recursive: true, force: true });
  });

  function copyProduct(): void {
    copyFileSync(process.execPath, node);
    chmodSync(node, 0o755);
    for (const part of [
      "src",
      "package.json",
      "node_modules/web-tree-sitter",
      "node_modules/tree-sitter-bash",
      "node_modules/diff",
      "node_modules/zod",
    ]) {
      mkdirSync(join(work, part, ".."), { recursive: true });
      cpSync(join(repository, part), join(work, part), { recursive: true });
    }
    execFileSync("chmod", ["-R", "a+rX", work]);
  }

  const asUser = (user: string) => ["--reuid", user, "--regid", user, "--init-groups", "--", node, ...nodeFlags, entry];
  const environmentOf = (user: string) => ({
    HOME: `/home/${user}`,
    USER: user,
    LOGNAME: user,
    PATH: "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
    LANG: "C.UTF-8",
    TERM: "xterm-256color",
  });

  function start(user: string, ...words: string[]): PseudoTerminal {
    const terminal = openPseudoTerminal("setpriv", [...asUser(user), ...words], {
      folder: `/home/${user}`,
      environment: environmentOf(user),
    });
    opened.push(terminal);
    return terminal;
  }

  test("sudo's own password prompt, then what it would change, then our question, then it is done as root", async () => {
    const terminal = start(full, "run", "--", `sudo touch ${proof}`);
    await terminal.waitFor(/changes nothing yet: sudo touch/);
    await terminal.waitFor(/password for/i);
    terminal.enter(password);
    await terminal.waitFor(/as root/);
    await terminal.waitFor(/It would create/);
    await terminal.waitFor(/\[y\]es/);
    expect(existsSync(proof)).toBe(false);
    terminal.enter("y");
    await terminal.waitFor(/neo undo \w+/);
    expect(await terminal.exitCode).toBe(0);
    expect(existsSync(proof)).toBe(true);
    expect(terminal.printed()).not.toContain(password);
    const verify = spawnSync("setpriv", [...asUser(full), "audit", "verify"], {
      env: environmentOf(full),
      cwd: `/home/${full}`,
      encoding: "utf8",
    });
    expect(verify).toMatchObject({ status: 0, stderr: "" });
    const foreign = spawnSync("find", [`/home/${full}/.local/share/neopapaya`, "!", "-user", full], {
      encoding: "utf8",
    });
    expect(foreign.stdout).toBe("");
  });

  test("a wrong password runs nothing", async () => {
    const terminal = start(full, "run", "--", `sudo touch ${proof}`);
    await terminal.waitFor(/password for/i);
    terminal.enter("wrong");
    await terminal.waitFor(/try again|password for/i);
    terminal.enter("wrong again");
    expect(await terminal.exitCode).toBe(3);
    expect(terminal.printed()).toContain("E_SUDO_REFUSED");
    expect(existsSync(proof)).toBe(false);
  });

  test("a read as root needs the password but no second question of ours", async () => {
    const terminal = start(full, "run", "--", "sudo stat -c %n /root");
    await terminal.waitFor(/password for/i);
    expect(terminal.printed()).not.toContain("[y]es");
    terminal.enter(password);
    await terminal.waitFor(/\/root/);
    expect(await terminal.exitCode).toBe(0);
  });

  test("rights for one command only are enough for that command", async () => {
    const terminal = start(narrow, "run", "--", `sudo touch ${proof}-narrow`);
    await terminal.waitFor(/\[y\]es/);
    terminal.enter("y");
    expect(await terminal.exitCode).toBe(0);
    expect(existsSync(`${proof}-narrow`)).toBe(true);
  });

  test("without a terminal it says what is missing", () => {
    const { status, stdout, stderr } = spawnSync(
      "setsid",
      ["-w", "setpriv", ...asUser(full), "run", "--", "sudo stat -c %n /root"],
      { env: environmentOf(full), cwd: `/home/${full}`, encoding: "utf8" },
    );
    expect(status).toBe(3);
    expect(`${stdout}${stderr}`).toContain("E_ROOT_NEEDS_TERMINAL");
  });
});
