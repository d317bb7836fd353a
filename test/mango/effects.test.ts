import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Effects, openEffects } from "../../training/effects/effects.ts";
import { sameEffect, wantsOrder } from "../../training/effects/same-effect.ts";

const scripts = mkdtempSync(join(tmpdir(), "neo-fixtures-"));
writeFileSync(
  join(scripts, "small.sh"),
  [
    "printf 'b\\na\\nb\\n' > list.txt",
    "mkdir empty 'con espacio'",
    "echo x > 'con espacio/ñu.log'",
    "touch -d '-40 days' 'con espacio/ñu.log'",
    "ln -s list.txt link",
    "echo hidden > .dot",
  ].join("\n"),
);
writeFileSync(join(scripts, "wrong.sh"), "exit 3\n");

const opened: Effects[] = [];
const open = async (options: Parameters<typeof openEffects>[0] = {}) => {
  const effects = await openEffects({ scripts, ...options });
  opened.push(effects);
  return effects;
};
afterAll(async () => {
  for (const effects of opened) await effects[Symbol.asyncDispose]();
  rmSync(scripts, { recursive: true });
});

describe.runIf(existsSync("/usr/bin/bwrap"))("a command in its own folder", async () => {
  const effects = await open();
  const run = (command: string) => effects.effectOf(command, "small");

  test("its exit code, output and files are told", async () => {
    const effect = await run("chmod 600 list.txt; mv link empty/; rm .dot; printf 'uno  \\ndos\\n\\n'; exit 4");
    expect(effect).toMatchObject({ exit: 4, output: "uno\ndos", cut: undefined, changes: "more" });
    expect(effect.tree).toMatchObject({
      "list.txt": { type: "file", mode: 0o600, size: 6 },
      "empty/link": { type: "link", target: "list.txt" },
      "con espacio/ñu.log": { type: "file", mode: 0o644, size: 2 },
      "con espacio": { type: "folder", mode: 0o755 },
    });
    expect(Object.keys(effect.tree)).toHaveLength(5);
  });

  test("each command finds the folder as the script made it, times included", async () => {
    await run("rm -rf ./*");
    expect((await run("find . -mtime +30; cat .dot")).output).toBe("./con espacio/ñu.log\nhidden");
  });

  test("it is an ordinary user with a home and a temporary folder of its own", async () => {
    const effect = await run("id -un; pwd; echo a > ~/nota; echo b > /tmp/nota; date +%Z; env | grep -c NODE");
    expect(effect.output).toBe("ana\n/srv/small\nUTC\n0");
    expect(effect.tree).toMatchObject({ "/home/ana/nota": { size: 2 }, "/tmp/nota": { size: 2 } });
    expect(existsSync("/tmp/nota")).toBe(false);
  });

  test("sudo changes nothing", async () => {
    expect((await run("sudo -u root id -un; sudo -n wc -l list.txt")).output).toBe("ana\n3 list.txt");
  });

  test("nothing outside can be written, and little of it seen", async () => {
    const outside = mkdtempSync(join(tmpdir(), "neo-outside-"));
    const places = `${outside}/x /x /usr/x /usr/bin/x /etc/x /srv/x /home/x /var/x /run/x /dev/shm/../x /proc/sys/kernel/hostname`;
    const { output } = await run(
      `for place in ${places}; do echo x 2>/dev/null > $place && echo wrote $place; done; ls ${outside} /root /etc/shadow`,
    );
    expect(output).toBe("");
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  test("no server of this machine is reached, nor another virtual machine's socket", async () => {
    const server = createServer((socket) => socket.end("reached")).listen(0, "127.0.0.1");
    await new Promise((done) => server.once("listening", done));
    const { port } = server.address() as { port: number };
    const { output } = await run(
      `cat < /dev/tcp/127.0.0.1/${port}; perl -e 'socket(my $s, 40, 1, 0) and print "vsock"; socket(my $u, 1, 1, 0) and print "unix"'`,
    );
    server.close();
    expect(output).toBe("unix");
  });

  test("no other process is seen", async () => {
    expect((await run(`ls -d /proc/[0-9]* | wc -l; [ -e /proc/${process.pid}/fd ] && echo seen`)).output).toMatch(
      /^[1-4]$/,
    );
  });

  test("it ends when its time is up, with all that it started", async () => {
    const hasty = await open({ timeMs: 500 });
    const effect = await hasty.effectOf("(sleep 3; echo late > late.txt) & echo early > early.txt; sleep 60", "small");
    expect(effect).toMatchObject({ cut: "time", exit: 137, tree: { "early.txt": { size: 6 } } });
    expect(sameEffect(effect, effect, "files")).toBe(false);
  });

  test("it ends when it writes without end", async () => {
    const effect = await (await open({ outputBytes: 10_000 })).effectOf("yes", "small");
    expect(effect.cut).toBe("output");
    expect(effect.output.length).toBeLessThanOrEqual(10_000);
  });

  test("an abort rejects", async () => {
    const abort = new AbortController();
    const running = effects.effectOf("sleep 60", "small", abort.signal);
    setTimeout(() => abort.abort(new Error("enough")), 300);
    await expect(running).rejects.toThrow("enough");
  });

  test("what a killed process left behind goes when the next begins", async () => {
    const ended = spawnSync("true").pid;
    const orphan = mkdtempSync(join(tmpdir(), `neo-effects-${ended}-`));
    const ours = mkdtempSync(join(tmpdir(), `neo-effects-${process.pid}-`));
    await open();
    expect([existsSync(orphan), existsSync(ours)]).toEqual([false, true]);
    rmSync(ours, { recursive: true });
  });

  test("a script that fails is no fixture", async () => {
    await expect(effects.effectOf("true", "wrong")).rejects.toThrow("wrong.sh ended with 3");
  });

  describe("is compared with another", () => {
    const same = async (left: string, right: string, shows: "output" | "files" | "both", order?: boolean) =>
      sameEffect(await run(left), await run(right), shows, {
        fixture: "small",
        ...(order === undefined ? {} : { order }),
      });

    test.each([
      ["ls *.txt", "find . -maxdepth 1 -name '*.txt' -type f"],
      ["ls -d /srv/small/*/", "find . -mindepth 1 -type d"],
      ["wc -l list.txt", "printf '   3   list.txt\\n'"],
      ["sort -u list.txt", "sort list.txt | uniq"],
      ["cat list.txt | wc -l", "wc -l < list.txt"],
    ])("output: %s is %s", async (left, right) => {
      expect(await same(left, right, "output")).toBe(true);
    });

    test.each([
      ["ls", "ls -a"],
      ["sort list.txt", "cat list.txt"],
      ["sort list.txt", "sort -r list.txt"],
      ["cat list.txt", "sort -u list.txt"],
      ["ls *.txt", "ls *.txt; rm .dot"],
      ["ls", "ls; echo x > ~/left"],
    ])("output: %s is not %s", async (left, right) => {
      expect(await same(left, right, "output")).toBe(false);
    });

    test("lines of two commands that order nothing may come in any order, unless the request wants one", async () => {
      expect(await same("printf 'a\\nb\\n'", "printf 'b\\na\\n'", "output")).toBe(true);
      expect(await same("printf 'a\\nb\\n'", "printf 'b\\na\\n'", "output", true)).toBe(false);
      expect(wantsOrder(["ls -lt", "ls -l --sort=time", "find . | sort"])).toBe(true);
      expect(wantsOrder(["ls", "find . | sort"])).toBe(false);
    });

    test.each([
      ["cp list.txt copy", "cat list.txt > copy"],
      ["cp list.txt copy", "cp -a list.txt copy; echo copied"],
      ["gzip list.txt", "gzip -1 < list.txt > list.txt.gz && rm list.txt"],
      ["tar czf all.tgz 'con espacio' list.txt", "tar cf - list.txt 'con espacio' | gzip -1 > all.tgz"],
      ["sed -i s/a/c/ list.txt .dot", "sed -i s/a/c/ list.txt"],
      ["touch new", ": > new"],
      ["mkdir -p x/y", "mkdir x x/y"],
      ["chmod u=rwx,go= list.txt", "chmod 700 list.txt"],
    ])("files: %s is %s", async (left, right) => {
      expect(await same(left, right, "files")).toBe(true);
    });

    test.each([
      ["gzip list.txt", "gzip -k list.txt"],
      ["tar czf all.tgz 'con espacio'", "tar czf all.tgz -C 'con espacio' ñu.log"],
      ["ln list.txt copy", "cp list.txt copy"],
      ["ln -s list.txt copy", "ln -s /srv/small/list.txt copy"],
      ["touch list.txt", "true"],
      ["touch -d 2020-01-01 list.txt", "touch list.txt"],
      ["touch -d 2020-01-01 list.txt", "touch -d 2021-01-01 list.txt"],
      ["chmod 640 list.txt", "chmod 600 list.txt"],
      ["mkdir x", "touch x"],
      ["true", "no-such-program"],
    ])("files: %s is not %s", async (left, right) => {
      expect(await same(left, right, "files")).toBe(false);
    });
  });
});
