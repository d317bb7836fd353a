import { spawn } from "node:child_process";
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { confineProgram } from "../command/sandbox/confine-program.ts";
import { probeSandbox } from "../command/sandbox/probe-sandbox.ts";
import type { AskHelp, PackagedProgram } from "../request/knowledge/sources/program-help.ts";

const folders = ["/usr/bin", "/usr/sbin", "/bin", "/sbin"];

/** Root's, changed by nobody else, and in the list of files of an installed Debian package. */
export const packagedProgram: PackagedProgram = (name) => {
  for (const folder of folders) {
    const path = join(folder, name);
    try {
      const real = realpathSync(path);
      const { uid, mode, mtimeMs, size } = statSync(real);
      if (uid !== 0 || (mode & 0o022) !== 0 || (mode & 0o111) === 0 || (mode & 0o7000) !== 0) continue;
      if (isInPackage([path, real, path.replace(/^\/usr/, "")])) return { path: real, stamp: `${mtimeMs}:${size}` };
    } catch {
      // it is not in this folder
    }
  }
  return undefined;
};

const packageLists = "/var/lib/dpkg/info";

function isInPackage(paths: readonly string[]): boolean {
  const lines = paths.map((path) => `\n${path}\n`);
  return namesIn(packageLists)
    .filter((file) => file.endsWith(".list"))
    .some((file) => {
      const list = `\n${readFileSync(join(packageLists, file), "utf8")}`;
      return lines.some((line) => list.includes(line));
    });
}

const withinMs = 3_000;
const mostBytes = 256 * 1024;

/**
 * `PROGRAM --help`, sealed as engines are: it reads the system's files, writes nothing, has no network and signals nobody.
 * Where this machine cannot hold it, it is not asked.
 */
export function askHelp({ cacheFolder, uid }: { cacheFolder: string; uid: number }): AskHelp {
  return async (path, signal) => {
    const capability = await probeSandbox({ cacheFolder, uid, gid: process.getgid?.() ?? -1 });
    const command = await confineProgram({ capability, uid })({
      file: path,
      argv: [path, "--help"],
      environment: { LANG: "C.UTF-8", PATH: "/usr/sbin:/usr/bin:/sbin:/bin", COLUMNS: "100", TERM: "dumb" },
      reads: ["/usr", "/etc/alternatives", "/bin", "/sbin"],
      dataBytes: 512 * 2 ** 20,
    });
    if (command.confinement !== "closed" || signal.aborted) return undefined;
    return new Promise((settle) => {
      const [argv0 = path, ...words] = command.argv;
      const child = spawn(command.file, words, {
        cwd: "/",
        argv0,
        env: { ...command.environment },
        // The seal tells how it went on the fourth; without it, it does not run the program.
        stdio: ["ignore", "pipe", "pipe", "pipe"],
      });
      (child.stdio[3] as Readable | null)?.resume();
      let said = "";
      const end = (): void => void child.kill("SIGKILL");
      const timer = setTimeout(end, withinMs);
      signal.addEventListener("abort", end, { once: true });
      for (const stream of [child.stdout, child.stderr])
        stream?.on("data", (bytes: Buffer) => {
          said += bytes.toString();
          if (said.length > mostBytes) end();
        });
      child.once("error", () => settle(undefined));
      child.once("close", () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", end);
        settle(/--?\w/.test(said) ? said.slice(0, mostBytes) : undefined);
      });
    });
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
