import { spawn } from "node:child_process";
import { chmodSync, chownSync, copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ViewCapability } from "./view-capability.ts";
import type { Seen, Trial, Trials } from "./view-trial.ts";

const program = join(import.meta.dirname, "view-trial.ts");
const isRoot = process.getuid?.() === 0;
const ordinary = 1000;

/** As root, as an ordinary user (of root's making), and the latter with layers on disk, as Linux before 6.6 needs it. */
const ways = [
  { name: "root", uid: 0, without: [] },
  { name: "user", uid: ordinary, without: [] },
  { name: "user with layers on disk", uid: ordinary, without: ["memory"] },
] as const;

type Expected = Record<string, string>;
type Case = Trial & {
  expected: Expected | { root: Expected; user: Expected };
  limits?: Trial["limits"];
  limited?: { root: string[]; user: string[] };
  exitCode?: number;
};

const setAttribute = (path: string, name: string, value: string) =>
  `perl -e '($p, $n, $v) = @ARGV; syscall(${process.arch === "x64" ? 188 : 5}, $p, $n, $v, length $v, 0) == 0 or die "$!"' ${path} ${name} ${value}`;

/** setfacl -m u:1234:rw, as the kernel has it (linux/posix_acl_xattr.h). */
const acl = (path: string, who: number | string = "$(id -u)") =>
  `perl -e '($p, $n) = ($ARGV[0], "system.posix_acl_access"); $v = pack("L(SSL)*", 2, 1, 6, 0xffffffff, 2, 6, $ARGV[1], 4, 4, 0xffffffff, 16, 6, 0xffffffff, 32, 4, 0xffffffff); syscall(${process.arch === "x64" ? 188 : 5}, $p, $n, $v, length $v, 0) == 0 or die "$!"' ${path} ${who}`;

/** setfacl -d -m u:1234:r, of somebody whom an ordinary user's namespace does not know. */
const heirs = (path: string) =>
  `perl -e '($p, $n) = ($ARGV[0], "system.posix_acl_default"); $v = pack("L(SSL)*", 2, 1, 6, 0xffffffff, 2, 4, 1234, 4, 4, 0xffffffff, 16, 7, 0xffffffff, 32, 4, 0xffffffff); syscall(${process.arch === "x64" ? 188 : 5}, $p, $n, $v, length $v, 0) == 0 or die "$!"' ${path}`;

const cases: readonly Case[] = [
  { name: "nothing", setup: "echo a > a", script: "cat a; ls; true", expected: {} },
  {
    name: "write",
    setup: "echo a > a",
    script: "echo b > a; echo c > new",
    expected: { a: "modified", new: "created" },
  },
  { name: "append", setup: "echo a > a", script: "echo b >> a", expected: { a: "modified" }, read: ["a"] },
  { name: "sed -i", setup: "echo a > a", script: "sed -i s/a/b/ a", expected: { a: "replaced" }, read: ["a"] },
  { name: "same again", setup: "echo a > a; touch -d 2020-01-01 a", script: "chmod 600 a; chmod 644 a", expected: {} },
  { name: "touch", setup: "echo a > a; touch -d 2020-01-01 a", script: "touch a", expected: { a: "times" } },
  { name: "mode", setup: "echo a > a", script: "chmod 751 a", expected: { a: "mode" } },
  {
    name: "mode and time",
    setup: "echo a > a",
    script: "chmod 751 a; touch -d 2001-01-01 a",
    expected: { a: "mode,times" },
  },
  {
    name: "delete",
    setup: "echo a > a; mkdir -p d/e; touch d/e/f d/g",
    script: "rm a; rm -r d",
    expected: { a: "deleted", d: "deleted", "d/e": "deleted", "d/e/f": "deleted", "d/g": "deleted" },
  },
  { name: "delete and make again", setup: "echo a > a", script: "rm a; echo b > a", expected: { a: "replaced" } },
  { name: "make and delete", setup: "true", script: "mkdir d; touch d/f; rm -r d", expected: { ".": "times" } },
  { name: "rename", setup: "echo a > a", script: "mv a b", expected: { a: "deleted", b: "created" } },
  {
    name: "rename over",
    setup: "echo a > a; echo bbb > b",
    script: "mv a b",
    expected: { a: "deleted", b: "replaced" },
  },
  {
    name: "copied up, then renamed over",
    setup: "echo a > a; echo bbb > b",
    script: "echo c >> a; mv a b",
    expected: { a: "deleted", b: "replaced" },
  },
  {
    name: "rename a folder",
    setup: "mkdir -p d/e; echo f > d/e/f; touch d/g",
    script: "mv d n",
    expected: {
      d: "deleted",
      "d/e": "deleted",
      "d/e/f": "deleted",
      "d/g": "deleted",
      n: "created",
      "n/e": "created",
      "n/e/f": "created",
      "n/g": "created",
    },
    read: ["n/e/f"],
  },
  {
    name: "rename a folder and write in it",
    setup: "mkdir d; echo f > d/f; echo g > d/g",
    script: "mv d n; echo x >> n/f; rm n/g; touch n/h",
    expected: { d: "deleted", "d/f": "deleted", "d/g": "deleted", n: "created", "n/f": "created", "n/h": "created" },
    read: ["n/f"],
  },
  {
    name: "rename a folder away and back",
    setup: "mkdir d; echo f > d/f; touch -d 2020-01-01 d",
    script: "mv d n; mv n d",
    expected: { ".": "times" },
  },
  {
    name: "swap folders",
    setup: "mkdir d e; echo 1 > d/f; echo 22 > e/f; echo 3 > e/g; touch -d 2020-01-01 d",
    script: "mv d t; mv e d; mv t e",
    expected: {
      ".": "times",
      "d/f": "replaced",
      "d/g": "created",
      "e/f": "replaced",
      "e/g": "deleted",
      d: "times",
      e: "times",
    },
  },
  {
    name: "folder made anew",
    setup: "mkdir d; echo f > d/f; echo g > d/g",
    script: "rm -r d; mkdir d; echo other > d/f; touch d/n",
    expected: { ".": "times", "d/f": "replaced", "d/g": "deleted", "d/n": "created" },
  },
  {
    name: "folder to file",
    setup: "mkdir d; touch d/f",
    script: "rm -r d; echo x > d",
    expected: { d: "replaced", "d/f": "deleted" },
  },
  {
    name: "file to folder",
    setup: "echo x > d",
    script: "rm d; mkdir d; touch d/f",
    expected: { d: "replaced", "d/f": "created" },
  },
  {
    name: "links",
    setup: "echo a > a; ln -s a l; ln -s a m",
    script: "ln -sfn b l; rm m; ln -s nowhere n",
    expected: { l: "replaced,link", m: "deleted", n: "created" },
  },
  { name: "hard link", setup: "echo a > a", script: "ln a b", expected: { a: "link", b: "created" } },
  {
    name: "hard links of a real file",
    setup: "mkdir d; echo a > a; ln a d/b; ln a c",
    script: "echo more >> a; rm c",
    expected: { a: "modified,link", "d/b": "modified,link", c: "deleted" },
  },
  {
    name: "a real file loses a name",
    setup: "mkdir d; echo a > a; ln a d/b; echo 1 > x; ln x y; echo 1 > p; ln p q",
    script: "rm a; sed -i s/1/2/ x; mv p n",
    expected: { a: "deleted", "d/b": "link", n: "created", p: "deleted", x: "replaced,link", y: "link" },
  },
  {
    name: "programs that count the names of a file that loses one",
    setup: "mkdir d; echo a > a; ln a d/b; echo 1 > x; ln x y; echo 2 > z",
    script: "rm a; gzip -n d/b; mv z y; gzip -n x",
    expected: {
      a: "deleted",
      "d/b": "deleted",
      "d/b.gz": "created",
      x: "deleted",
      "x.gz": "created",
      y: "replaced,link",
      z: "deleted",
    },
  },
  {
    name: "a name made anew of the file that it was of",
    setup: "echo a > a; ln a b",
    script: "cp -f --remove-destination a b",
    expected: { a: "link", b: "replaced,link" },
  },
  {
    name: "a real file gets names and another mode",
    setup: "mkdir d; echo a > a; ln a d/b; touch -d 2020-01-01 d",
    script: "ln a c; chmod 600 d/b",
    expected: { a: "mode,link", "d/b": "mode,link", c: "created" },
  },
  {
    name: "rename a folder with what nobody may read, and another name of a file in it",
    setup: "mkdir -p d/e; echo a > d/a; chmod 200 d/a; chmod 0 d/e; ln d/a b",
    script: "mv d n",
    expected: {
      d: "deleted",
      "d/a": "deleted",
      "d/e": "deleted",
      n: "created",
      "n/a": "created",
      "n/e": "created",
    },
  },
  {
    name: "fifo, sockets",
    setup: "true",
    script: `mkfifo p; perl -e 'socket($s, 1, 1, 0); bind($s, pack("Sa108", 1, "s"))'`,
    expected: { p: "created", s: "created" },
  },
  {
    name: "attributes",
    setup: `echo a > a; echo b > b; ${setAttribute("b", "user.old", "1")}`,
    script: `${setAttribute("a", "user.new", "value")}; ${setAttribute("b", "user.old", "2")}`,
    expected: { a: "xattr", b: "xattr" },
  },
  {
    name: "made anew where a list for others is inherited",
    setup: "echo a > a; mkdir -p d e; echo f > d/f",
    script: `${heirs(".")}; rm a; echo b > a`,
    expected: { ".": "acl", a: "replaced,mode,acl" },
    limited: { root: [], user: ["view.foreign-list"] },
  },
  {
    name: "made where a list for others is inherited, and moved away",
    setup: "mkdir d e; echo f > e/f",
    script: `${heirs("d")}; echo b > d/b; mv d/b e/f`,
    expected: { d: "acl,times", "e/f": "replaced,mode,acl" },
    limited: { root: [], user: ["view.foreign-list"] },
  },
  {
    name: "renamed to where a list for others is inherited",
    setup: "mkdir d; echo a > a; echo b > b; echo c > d/c",
    script: `${heirs("d")}; mv a d/a; mv b d/c`,
    expected: { a: "deleted", b: "deleted", d: "acl", "d/a": "created", "d/c": "replaced" },
  },
  {
    name: "no access list where the way is closed",
    setup: "mkdir d; echo a > d/a; chmod 644 d/a",
    script: `chmod 600 d; if [ $(id -u) != 0 ]; then ! (${acl("d/a", 1234)}) 2> /dev/null; fi`,
    expected: { d: "mode" },
  },
  { name: "access list", setup: "echo a > a; chmod 644 a", script: acl("a"), expected: { a: "mode,acl" } },
  {
    name: "odd names",
    setup: `touch $'new\\nline' $'b\\xffyte'; mkdir $'d\\tir'`,
    script: `echo 1 > $'new\\nline'; rm $'b\\xffyte'; touch $'d\\tir/é'`,
    expected: { "new\\nline": "modified", "b\\xffyte": "deleted", "d\\tir/é": "created" },
  },
  { name: "folder's own time", setup: "mkdir d; touch -d 2020-01-01 d", script: "touch d", expected: { d: "times" } },
  {
    name: "truncate and sparse",
    setup: "echo abcdef > a",
    script: "truncate -s 3 a; truncate -s 1G big",
    expected: { a: "modified", big: "created" },
  },
  {
    name: "same size, other content",
    setup: "echo aaa > a; touch -d 2020-01-01 a",
    script: "echo bbb > a; touch -d 2020-01-01 a",
    expected: { a: "modified" },
  },
  {
    name: "find -delete",
    setup: "mkdir -p d/e/f; touch d/1 d/e/2 d/e/f/3",
    script: "find d -type f -delete",
    expected: { "d/1": "deleted", "d/e/2": "deleted", "d/e/f/3": "deleted" },
  },
  {
    name: "archive",
    setup: "mkdir d; echo 1 > d/1; tar cf t.tar d; rm -r d",
    script: "tar xf t.tar",
    expected: { d: "created", "d/1": "created" },
  },
  {
    name: "environment and folder",
    setup: "true",
    script: 'pwd | grep -q . && umask && echo $GREETING && cat && [ -z "$PERL_BADLANG" ]',
    environment: { GREETING: "hello" },
    input: "from outside",
    expected: {},
  },
  { name: "exit code", setup: "true", script: "exit 7", expected: {}, exitCode: 7 },
  { name: "signal", setup: "true", script: "kill -TERM $$", expected: {}, exitCode: 143 },
];

const more: readonly Trial[] = [
  {
    name: "network",
    setup: "true",
    script: `perl -e 'socket($s, 2, 1, 0); connect($s, pack("SnC4x8", 2, 443, 192, 0, 2, 7)) or print "refused $!\n"'; (exec 3<>/dev/tcp/127.0.0.1/80) 2>/dev/null; perl -e 'socket($s, 10, 2, 0); send($s, "x", 0, pack("Snx4n8x4", 10, 53, 0x2001, 0xdb8, 0, 0, 0, 0, 0, 1))'; perl -e 'socket($s, 2, 1, 0); bind($s, pack("SnC4x8", 2, 8080, 0, 0, 0, 0)) and listen($s, 1)'`,
  },
  {
    name: "real socket",
    setup: `perl -e 'socket($s, 1, 1, 0); bind($s, pack("Sa108", 1, "real")); '`,
    script: `perl -e 'socket($s, 1, 1, 0); connect($s, pack("Sa108", 1, "real")) and print "connected\n"'; perl -e 'socket($l, 1, 1, 0); bind($l, pack("Sa108", 1, "own")); listen($l, 1); socket($s, 1, 1, 0); connect($s, pack("Sa108", 1, "own")) and print "own works\n"'`,
  },
  {
    name: "signals",
    setup: "true",
    script: `kill -0 ${process.pid} || echo gone; kill 1; sleep 5 & kill $!; wait $!; echo $?`,
  },
  {
    name: "kernel",
    setup: "true",
    script:
      "echo 1 > /proc/sys/kernel/core_uses_pid; mount -t tmpfs none /mnt; hostname other; date -s 2001-01-01; unshare -n true; chroot . true; mknod dev c 1 3; true",
  },
  {
    name: "devices",
    setup: "true",
    script:
      "echo x > /dev/null; echo y > /dev/full; head -c 4 /dev/zero | wc -c; echo z > /dev/loop-control; (echo > /dev/tty) 2>/dev/null; echo out > /dev/stdout; echo err > /dev/stderr",
  },
  { name: "background", setup: "true", script: "sleep 300 >/dev/null 2>&1 & echo started" },
  { name: "time", setup: "true", script: "echo before > f; sleep 60", limits: { timeoutMs: 700 } },
  { name: "space", setup: "true", script: "head -c 20M /dev/zero > big", limits: { maxBytes: 4 << 20 } },
  {
    name: "processes",
    setup: "true",
    script: "for i in $(seq 200); do sleep 30 & done; wait",
    limits: { maxProcesses: 40, timeoutMs: 15_000 },
  },
  { name: "output", setup: "true", script: "yes | head -c 1M; echo end >&2", limits: { maxOutputBytes: 1000 } },
  {
    name: "hidden",
    setup: "echo SECRET > key; chmod 600 key; mkdir vault; echo SECRET > vault/one; echo x > plain",
    script: "cat key vault/one; ls -l key; ls vault; echo x >> key; cat plain",
    hidden: ["key", "vault"],
  },
  {
    name: "hidden left alone",
    setup: "echo SECRET > key; mkdir vault; echo x > plain",
    script: "echo y > plain; ls",
    hidden: ["key", "vault"],
  },
  {
    name: "hidden deleted",
    setup: "mkdir d; echo SECRET > d/key; mkdir d/vault; echo x > d/vault/one",
    script: "rm -r d",
    hidden: ["d/key", "d/vault"],
  },
  { name: "abort", setup: "true", script: "sleep 60", abortAfterMs: 600 },
  ...[
    ...["rm d/a", "cp b d/c", "mkdir d/e", "mv b d/b", "ln -s b d/l", "ln b d/h", "rmdir d/f", "echo c >> d/a"],
    "chmod 600 d/a",
  ].map((script) => ({
    name: `in a real folder whose list names others: ${script}`,
    setup: `mkdir -p d/f; echo a > d/a; ${heirs("d")}; echo b > b`,
    script: `${script} 2> /dev/null`,
  })),
  {
    name: "many lose a name, and are looked at",
    setup: "for i in $(seq 210); do echo > a$i; ln a$i b$i; done",
    script: "rm a*; ls -l > /dev/null",
  },
  {
    name: "many lose a name",
    setup: "for i in $(seq 210); do echo > a$i; ln a$i b$i; done",
    script: "rm a*",
  },
  { name: "set-id", setup: "true", script: "/usr/bin/passwd --help >/dev/null 2>&1; true" },
  { name: "error seen", setup: "true", script: "echo 'mv: Invalid cross-device link' >&2" },
];

describe.each(ways)("a view as $name", ({ name, uid, without }) => {
  const able = isRoot || process.getuid?.() === uid;
  const parent = able ? mkdtempSync(join(tmpdir(), "neo-view-")) : "";
  let capability: ViewCapability;
  let results: Record<string, Seen> = {};
  const seen = (trial: string): Seen => {
    const found = results[trial];
    if (found === undefined) throw new Error(`no result of ${trial}`);
    return found;
  };

  beforeAll(async () => {
    if (!able) return;
    const folder = mkdtempSync(join(parent, "trial-"));
    if (isRoot) {
      chmodSync(parent, 0o755);
      chownSync(folder, uid, uid);
    }
    const order: Trials = {
      folder,
      without: [...without],
      trials: [...cases.map(({ expected, limited, exitCode, ...trial }) => trial), ...more],
    };
    // Ours may lie in a home that others cannot pass.
    const node = join(mkdtempSync(join(parent, "node-")), "node");
    chmodSync(dirname(node), 0o755);
    copyFileSync(process.execPath, node);
    chmodSync(node, 0o755);
    const child = spawn(node, [program], {
      cwd: dirname(program),
      stdio: ["pipe", "pipe", "inherit"],
      ...(isRoot ? { uid, gid: uid } : {}),
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), 240_000);
    child.once("close", () => clearTimeout(timer));
    child.stdin.end(JSON.stringify(order));
    const answer: { capability: ViewCapability; results: Record<string, Seen> } = JSON.parse(await text(child.stdout));
    capability = answer.capability;
    results = answer.results;
  }, 300_000);
  afterAll(() => {
    if (able) rmSync(parent, { recursive: true, force: true });
  });

  it.skipIf(!able)("passes its own test", () => {
    const onDisk = name.includes("disk");
    const { mode, upper, reasons } = capability;
    expect({ mode, upper, reasons }).toEqual({
      ...{
        mode: uid === 0 ? "root" : "user",
        upper: onDisk ? "disk" : "memory",
        reasons: onDisk ? ["upper_on_disk"] : [],
      },
    });
  });

  it.skipIf(!able).each(cases)("sees: $name", ({ name: trial, expected, limited, exitCode }) => {
    const { changes, limits, run, untouched, error, attempts } = seen(trial);
    const mine =
      "root" in expected && "user" in expected
        ? (expected as { root: Expected; user: Expected })[uid === 0 ? "root" : "user"]
        : expected;
    expect({ changes, error, stderr: run.stderr, exitCode: run.exitCode, limits, attempts, untouched }).toEqual({
      ...{
        changes: mine,
        error: undefined,
        stderr: "",
        exitCode: exitCode ?? 0,
        limits: limited?.[uid === 0 ? "root" : "user"] ?? [],
        attempts: [],
        untouched: true,
      },
    });
  });

  it.skipIf(!able)("lets what was written be read, and what was not", () => {
    expect(seen("append").contents).toEqual({ a: "a\nb\n" });
    expect(seen("sed -i").contents).toEqual({ a: "b\n" });
    expect(seen("rename a folder").contents).toEqual({ "n/e/f": "f\n" });
    expect(seen("rename a folder and write in it").contents).toEqual({ "n/f": "f\nx\n" });
    expect(seen("environment and folder").run.stdout).toBe("0022\nhello\nfrom outside");
    expect(seen("links").after.l?.target).toBe("b");
    expect(seen("hard link").after.b).toMatchObject({ links: 2, inode: seen("hard link").after.a?.inode });
    expect(seen("attributes").after.a?.attributes).toEqual([`user.new=${Buffer.from("value").toString("hex")}`]);
    expect(seen("truncate and sparse").after.big?.size).toBe(2 ** 30);
  });

  it.skipIf(!able)("notes connections and answers them as a machine without network would", () => {
    const { attempts, run, changes } = seen("network");
    expect(attempts).toEqual(
      expect.arrayContaining([
        "network 192.0.2.7:443",
        "network 127.0.0.1:80",
        "network [2001:db8:0:0:0:0:0:1]:53",
        "network listen 0.0.0.0:8080",
      ]),
    );
    expect(run.stdout).toContain("refused");
    expect(changes).toEqual({});
  });

  it.skipIf(!able)("keeps real sockets apart from the script's own", () => {
    expect(seen("real socket").attempts).toEqual(["socket ./real"]);
    expect(seen("real socket").run.stdout).toBe("own works\n");
  });

  it.skipIf(!able)("holds signals in", () => {
    expect(seen("signals").attempts).toEqual([`signal ${process.pid}`, "signal 1"]);
    expect(seen("signals").run.stdout).toBe("gone\n143\n");
  });

  it.skipIf(!able)("notes what is the kernel's", () => {
    const { attempts, changes } = seen("kernel");
    for (const expected of [
      "kernel /proc/sys/kernel/core_uses_pid",
      "mount mount none /mnt",
      "hostname sethostname other",
      "time clock_settime",
      "kernel new namespaces",
      "device ./dev",
    ])
      expect(attempts.map((line) => line.replace(/settimeofday|clock_settime/, "clock_settime"))).toContain(expected);
    expect(changes).toEqual({});
  });

  it.skipIf(!able)("has the harmless devices and no other", () => {
    const { attempts, run } = seen("devices");
    expect(attempts).toEqual(["device /dev/loop-control"]);
    expect(run.stdout).toBe("4\nout\n");
    expect(run.stderr).toMatch(/No space left.*No such device.*err\n$/s);
  });

  it.skipIf(!able)("ends what is left running", () => {
    expect(seen("background").attempts).toEqual(["background sleep 300"]);
    expect(seen("background").run).toMatchObject({ exitCode: 0, stdout: "started\n" });
  });

  it.skipIf(!able)("keeps the limits, and says so", () => {
    expect(seen("time")).toMatchObject({
      limits: ["view.time"],
      run: { exitCode: 137, signal: "SIGKILL" },
      changes: { f: "created" },
    });
    expect(seen("space").limits).toContain("view.no-space");
    expect(seen("processes").limits).toContain("view.processes");
    expect(seen("output").run).toMatchObject({ cut: true, stderr: "end\n" });
    expect(seen("output").run.stdout).toHaveLength(1000);
    expect(seen("error seen").limits).toEqual(["view.error"]);
  });

  it.skipIf(!able)("shows nothing of a hidden file, and notes who looks", () => {
    const { attempts, run, changes } = seen("hidden");
    expect(JSON.stringify(run)).not.toContain("SECRET");
    expect(run.stdout).toMatch(/-rw------- 1 .* 7 .* key/);
    expect(run.stdout).toContain("x\n");
    expect(attempts.toSorted()).toEqual(["secret ./key", "secret ./vault"]);
    expect(changes).toEqual({});
    expect(seen("hidden left alone")).toMatchObject({ attempts: [], changes: { plain: "modified" } });
    expect(Object.keys(seen("hidden deleted").changes)).toEqual(["d", "d/key", "d/vault", "d/vault/one"]);
  });

  it.skipIf(!able)("stops at once when it is told to", () => {
    expect(seen("abort").error).toContain("E_CANCELLED");
  });

  it.skipIf(!able || uid === 0)("notes a program that would be somebody else", () => {
    expect(seen("set-id").attempts).toEqual(["set-id /usr/bin/passwd"]);
  });

  it.skipIf(!able)("tells of what its layers refuse in a folder whose list names others", () => {
    const refused = Object.entries(results).filter(([trial]) => trial.startsWith("in a real folder"));
    expect(refused).toHaveLength(9);
    for (const [trial, { limits }] of refused)
      expect([trial, limits]).toEqual([trial, uid === 0 ? [] : expect.arrayContaining(["view.foreign-list"])]);
  });

  it.skipIf(!able)("tells when a program may have counted names that were gone", () => {
    expect(seen("many lose a name, and are looked at").limits).toEqual(uid === 0 ? [] : ["view.other-names"]);
    expect(seen("many lose a name").limits).toEqual([]);
    expect(seen("many lose a name").changes).toMatchObject({
      a1: "deleted",
      b1: "link",
      a210: "deleted",
      b210: "link",
    });
  });

  it.skipIf(!able)("changes nothing outside", () => {
    for (const [trial, { untouched }] of Object.entries(results)) expect([trial, untouched]).toEqual([trial, true]);
  });
});
