import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";

/**
 * The Chroma server's process: PACKAGE FOLDER PORT. The native call below does not come back, so a thread of its own looks
 * whether the one who started this is still there, and ends it otherwise.
 */
const [packageFolder = "", folder = "", port = ""] = process.argv.slice(2);
const parent = process.ppid;

new Worker(`setInterval(() => { if (process.ppid !== ${parent}) process.kill(process.pid, "SIGKILL"); }, 500);`, {
  eval: true,
});
const bindings = createRequire(`${packageFolder}/package.json`)(`chromadb-js-bindings-linux-${process.arch}-gnu`) as {
  cli(words: readonly string[]): void;
};
bindings.cli(["chroma", "run", "--path", folder, "--host", "127.0.0.1", "--port", port]);
