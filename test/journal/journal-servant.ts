import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { deserialize, serialize } from "node:v8";
import { type Answer, doJob, type Job } from "./journal-job.ts";

/** Does jobs of journals as an ordinary user, one after the other: what a process a job would cost is its start. */
export type JournalServant = { do(job: Job): Promise<Answer>; end(): void };

export function journalServant(uid: number): JournalServant {
  const drop = [`--reuid=${uid}`, `--regid=${uid}`, "--clear-groups", "--"];
  const child = spawn(
    "/usr/bin/setpriv",
    [...drop, process.execPath, join(import.meta.dirname, "journal-servant.ts")],
    {
      cwd: "/",
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    do: async (job) => {
      child.stdin.write(`${serialize(job).toString("base64")}\n`);
      return JSON.parse((await answers.next()).value ?? '{"error":"the servant ended"}') as Answer;
    },
    end: () => void child.kill(),
  };
}

if (import.meta.main) {
  for await (const line of createInterface({ input: process.stdin })) {
    const job = deserialize(Buffer.from(line, "base64")) as Job;
    const answer = await doJob(job).catch((error) => ({ error: String(error?.code ?? error?.stack ?? error) }));
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}
