import { spawn, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { accessSync, chmodSync, constants, cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

const project = join(import.meta.dirname, "../..");
const platform = process.arch === "arm64" ? "linux-arm64" : "linux-x64";
export const version = "24.21.0";
export const archivePath = `/v${version}/node-v${version}-${platform}.tar.gz`;

/** A clone in small: the real launcher around a program that tells how it was started, and a library for it. */
export type SampleClone = {
  root: string;
  data: string;
  runtime: string;
  /** Programs that are found: what a bare Debian has, and what the test adds. */
  bin: string;
  archive: Buffer;
  files: Map<string, Buffer>;
};

export function sampleClone(): SampleClone {
  const folder = mkdtempSync(join(tmpdir(), "neo-launcher-"));
  const root = join(folder, "the clone");
  mkdirSync(join(root, "src/app"), { recursive: true });
  for (const part of ["neo", "runtime"]) cpSync(join(project, part), join(root, part), { recursive: true });
  writeFileSync(join(root, "package.json"), `{"name":"sample","version":"1.0.0","type":"module"}`);
  writeFileSync(join(root, "package-lock.json"), `{"lockfileVersion":3}`);
  writeFileSync(
    join(root, "src/app/neo.ts"),
    `import { library } from "sample-library";
     const words: string[] = process.argv.slice(2);
     console.log(JSON.stringify({ words, library, node: process.env.SAMPLE_NODE, options: process.env.NODE_OPTIONS }));`,
  );
  const archive = makeArchive(folder);
  writeFileSync(join(root, "runtime/node-archives"), pins(archive));
  const data = join(folder, "home/data");
  const bin = bareBin(folder);
  const files = new Map([[archivePath, archive]]);
  return { root, data, runtime: join(data, "runtime"), bin, archive, files };
}

export type Ended = { code: number | null; stdout: string; stderr: string };

/** Starts ./neo in an environment of nothing but what is given; a process group of its own, as a terminal makes it. */
export function startNeo(
  clone: SampleClone,
  words: readonly string[],
  variables: Record<string, string> = {},
  program = join(clone.root, "neo"),
  cwd = "/",
): { pid: number; ended: Promise<Ended> } {
  const env = { PATH: clone.bin, HOME: dirname(clone.data), NEO_DATA: clone.data, LANG: "en_US.UTF-8", ...variables };
  const child = spawn(program, words, { env, cwd, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
  return { pid: child.pid ?? 0, ended };
}

export function pins(archive: Buffer): string {
  const hash = createHash("sha256").update(archive).digest("hex");
  return `# sample\nversion ${version}\n${archivePath.split("/").at(-1)} ${archive.length} ${hash}\n`;
}

/** Puts a program of shell text among those that are found. */
export function addProgram(folder: string, name: string, text: string): string {
  const file = join(folder, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${text}\n`);
  chmodSync(file, 0o755);
  return file;
}

/** What the real `npm ci` leaves behind, in the folder that it is run in. */
export const npmCi = `
  mkdir -p node_modules/sample-library
  echo '{"name":"sample-library","type":"module","exports":"./index.js"}' >node_modules/sample-library/package.json
  echo 'export const library = "found";' >node_modules/sample-library/index.js
  echo '{}' >node_modules/.package-lock.json`;

/** A Node in name: says its version, and is the real one otherwise. `name` is how the program learns which it was. */
export function nodeText(saying: string, name: string): string {
  return `[ "$1" = --version ] && { echo ${saying}; exit; }\nSAMPLE_NODE=${name} exec ${process.execPath} "$@"`;
}

function makeArchive(folder: string): Buffer {
  const top = `node-v${version}-${platform}`;
  addProgram(join(folder, "pack", top, "bin"), "node", nodeText(`v${version}`, "archive"));
  const npm = join(folder, "pack", top, "lib/node_modules/npm/bin");
  mkdirSync(npm, { recursive: true });
  writeFileSync(
    join(npm, "npm-cli.js"),
    `require("node:child_process").execFileSync("/bin/sh", ["-c", ${JSON.stringify(npmCi)}]);`,
  );
  // Something that gzip cannot shrink, so that the half of it is a good deal.
  writeFileSync(join(folder, "pack", top, "LICENSE"), randomBytes(300_000));
  const packed = spawnSync("tar", ["-cz", "-C", join(folder, "pack"), top], { maxBuffer: 1 << 24 });
  return packed.stdout;
}

/** Links to what Debian always has, and curl. No Node, no npm, no wget, no xz. */
function bareBin(folder: string): string {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  for (const name of essential) symlinkSync(which(name), join(bin, name));
  return bin;
}

export function which(name: string): string {
  const found = (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => isExecutable(file));
  if (found === undefined) throw new Error(`${name} is not installed`);
  return found;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const essential =
  "sh cat chmod cksum cmp cp curl cut df du find flock grep gzip ln mkdir mv readlink rm sha256sum sleep tail tar touch tr uname".split(
    " ",
  );
