import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
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

const old = new Date("2021-03-04T05:06:07Z");

function written(name: string, text: string): string {
  const file = join(home, name);
  writeFileSync(file, text);
  utimesSync(file, old, old);
  return file;
}

describe("a change", () => {
  test("is shown, applied on a yes, and taken back by undo to the minute it was last written", async () => {
    const file = written("settings.conf", "port=80\nname=web\n");
    const terminal = start("run", "--", `sed -i s/80/8080/ ${file}`);
    await terminal.waitFor(/-port=80/);
    await terminal.waitFor(/\+port=8080/);
    await terminal.waitFor(/\[y\]es/);
    expect(readFileSync(file, "utf8")).toBe("port=80\nname=web\n");
    terminal.enter("yes");
    await terminal.waitFor(/neo undo \w+/);
    expect(await terminal.exitCode).toBe(0);
    expect(readFileSync(file, "utf8")).toBe("port=8080\nname=web\n");
    expect(neo(["undo"], { environment })).toMatchObject({ code: 0, stdout: expect.stringContaining("settings.conf") });
    expect(readFileSync(file, "utf8")).toBe("port=80\nname=web\n");
    expect(lstatSync(file).mtime).toEqual(old);
  });

  test("a no leaves everything as it was, and nothing to undo", async () => {
    const file = written("kept.conf", "a\n");
    const before = lstatSync(file, { bigint: true });
    const terminal = start("run", "--", `rm ${file}`);
    await terminal.waitFor(/deleted|delete/);
    await terminal.waitFor(/\[N\]o|Anything else is no/);
    terminal.enter("no");
    expect(await terminal.exitCode).toBe(3);
    expect(lstatSync(file, { bigint: true })).toEqual(before);
  });

  test("where the file changed between the showing and the yes, nothing is done and it is shown anew", async () => {
    const file = written("moving.conf", "one\n");
    const terminal = start("run", "--", `sed -i s/one/two/ ${file}`);
    await terminal.waitFor(/\[y\]es/);
    writeFileSync(file, "one and more\n");
    terminal.enter("yes");
    await terminal.waitFor(/\+two and more/);
    await terminal.waitFor(/\[y\]es/);
    expect(readFileSync(file, "utf8")).toBe("one and more\n");
    terminal.enter("yes");
    expect(await terminal.exitCode).toBe(0);
    expect(readFileSync(file, "utf8")).toBe("two and more\n");
  });

  test("one that reaches beyond files runs for real, and its files can still be taken back", async () => {
    const file = written("partial.conf", "a\n");
    const terminal = start("run", "--", `echo b >> ${file}; kill -0 $$; echo done >/dev/tcp/127.0.0.1/9 || true`);
    await terminal.waitFor(/\[y\]es/);
    expect(terminal.printed()).toMatch(/partial/);
    terminal.enter("yes");
    await terminal.waitFor(/neo undo \w+/);
    expect(await terminal.exitCode).toBe(0);
    expect(readFileSync(file, "utf8")).toBe("a\nb\n");
    expect(neo(["undo"], { environment }).code).toBe(0);
    expect(readFileSync(file, "utf8")).toBe("a\n");
  });
});

describe("neo rehearse and neo undo", () => {
  test("rehearse only shows; --json has the changes and the verdict", () => {
    const file = written("shown.conf", "x\n");
    const text = neo(["rehearse", "--", `echo y >> ${file}`], { environment });
    expect(text).toMatchObject({ code: 0, stdout: expect.stringContaining("+y") });
    const json = neo(["rehearse", "--json", "--", `echo y >> ${file}; mkdir ${home}/new`], { environment });
    expect(JSON.parse(json.stdout)).toMatchObject({
      verdict: { kind: "complete" },
      changes: [
        { path: `${home}/new`, kinds: ["created"] },
        { path: file, kinds: ["modified"] },
      ],
    });
    expect(readFileSync(file, "utf8")).toBe("x\n");
    expect(existsSync(`${home}/new`)).toBe(false);
  });

  test("a list of folders whose sizes only the view has is not called complete; one that is only printed is", () => {
    mkdirSync(join(home, "listed/sub"), { recursive: true });
    const folder = join(home, "listed");
    const verdict = (script: string) =>
      JSON.parse(neo(["rehearse", "--json", "--", script], { environment }).stdout).verdict;
    expect(verdict(`touch ${folder}/sub/new; ls -l ${folder} > ${home}/list`)).toMatchObject({
      kind: "partial",
      reasons: [{ code: "rehearsal.folder-unlike", parameters: { program: "ls", path: folder } }],
    });
    expect(verdict(`ls -l ${folder}/sub > ${home}/list`)).toMatchObject({ kind: "complete" });
    expect(verdict(`touch ${folder}/sub/new; ls -l ${folder}`)).toMatchObject({ kind: "complete" });
  });

  test("undo leaves alone what somebody has changed since, and says so; an undo can be undone", async () => {
    const file = written("since.conf", "one\n");
    const terminal = start("run", "--", `echo two >> ${file}`);
    await terminal.waitFor(/\[y\]es/);
    terminal.enter("yes");
    expect(await terminal.exitCode).toBe(0);
    writeFileSync(file, "mine\n");
    const refused = neo(["undo"], { environment });
    expect(refused.code).toBe(1);
    expect(refused.stdout + refused.stderr).toContain("since.conf");
    expect(readFileSync(file, "utf8")).toBe("mine\n");
    writeFileSync(file, "one\ntwo\n");
  });
});

const nginx = "/etc/nginx";
const mayPrepare = process.getuid?.() === 0 && !existsSync(nginx);

describe.skipIf(!mayPrepare)(
  "«cambia el puerto de nginx a 8080» (needs root and no nginx of the machine's own)",
  () => {
    const site = `${nginx}/sites-available/web`;
    const text = "server {\n    listen 80 default_server;\n    listen [::]:80;\n    listen 443 ssl;\n}\n";

    beforeAll(() => {
      for (const folder of ["sites-available", "sites-enabled"]) mkdirSync(join(nginx, folder), { recursive: true });
      writeFileSync(site, text);
      symlinkSync("../sites-available/web", `${nginx}/sites-enabled/web`);
    });
    afterAll(() => rmSync(nginx, { recursive: true, force: true }));

    test("shows the difference, does it on a yes, and neo undo brings it back", async () => {
      const terminal = start("ask", "cambia el puerto de nginx a 8080");
      await terminal.waitFor(/-\s+listen 80 default_server;/);
      await terminal.waitFor(/\+\s+listen 8080 default_server;/);
      await terminal.waitFor(/\[s\]í/);
      expect(readFileSync(site, "utf8")).toBe(text);
      terminal.enter("sí");
      await terminal.waitFor(/neo undo \w+/);
      expect(await terminal.exitCode).toBe(0);
      expect(readFileSync(site, "utf8")).toContain("listen [::]:8080;\n    listen 443 ssl;");
      expect(lstatSync(`${nginx}/sites-enabled/web`).isSymbolicLink()).toBe(true);
      expect(neo(["undo", "--lang", "es"], { environment }).code).toBe(0);
      expect(readFileSync(site, "utf8")).toBe(text);
    });
  },
);
