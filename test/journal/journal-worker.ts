import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { deserialize } from "node:v8";
import { doJob, type Job } from "./journal-job.ts";

// One job of a journal's, as whoever starts this process: FILE [KILL_AT]. With a number, the process kills itself right
// before that call to the file system. The answer is the last line, JSON.
const [file = "", killAt = ""] = process.argv.slice(2);
const job = deserialize(fs.readFileSync(file)) as Job;
let calls = 0;
const table = fs as unknown as Record<string, unknown>;
for (const [name, call] of Object.entries(table)) {
  if (!name.endsWith("Sync") || typeof call !== "function") continue;
  table[name] = (...words: unknown[]) => {
    calls += 1;
    if (String(calls) === killAt) process.kill(process.pid, "SIGKILL");
    return call(...words);
  };
}
syncBuiltinESMExports();
// Those who kill it from outside count from here.
process.stdout.write("ready\n");
const began = performance.now();
const answer = await doJob(job).catch((error) => ({
  error: String(error?.code ?? error?.stack ?? error),
  reason: error?.code === undefined ? undefined : `${JSON.stringify(error.parameters)} ${error.cause?.stack ?? ""}`,
}));
process.stdout.write(`${JSON.stringify({ ...answer, calls, ms: performance.now() - began })}\n`);
