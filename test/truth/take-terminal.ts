/** Runs one approved script with the whole terminal, then prints how it ended and what the terminal's modes are. */
import { spawnSync } from "node:child_process";
import { userInfo } from "node:os";
import { createRunner } from "../../src/command/execution/create-runner.ts";
import { hostSnapshot } from "../../src/command/machine/host-snapshot.ts";
import { probeSandbox } from "../../src/command/sandbox/probe-sandbox.ts";
import { pretendApproval } from "./pretend-approval.ts";

const [script = "", risk = "write"] = process.argv.slice(2);
const user = userInfo();
const folder = process.cwd();
const environment = { PATH: "/usr/bin:/bin", HOME: folder, TERM: "dumb" };
const machine = hostSnapshot({ folder, uid: user.uid, user: user.username, home: folder, environment });
const capability = await probeSandbox({ cacheFolder: undefined, uid: user.uid, gid: user.gid });
const runner = createRunner({ redeem: () => {}, capability, environment, root: undefined });
let interrupts = 0;
process.on("SIGINT", () => {
  interrupts += 1;
});
const command = pretendApproval(script, machine, { risk: risk === "read" ? "read" : "write", terminal: true });
const options = { machine, terminal: true, maxOutputBytes: 1_000 };
for await (const event of runner.run(command, options, new AbortController().signal)) {
  if (event.type !== "finished") continue;
  const { exitCode, signal } = event.outcome;
  const modes = spawnSync("stty", ["-a"], { stdio: ["inherit", "pipe", "inherit"], encoding: "utf8" }).stdout;
  const echo = /(^|\s)echo(\s|$)/.test(modes);
  process.stdout.write(
    `\nended ${JSON.stringify({ exitCode, signal, echo, interrupts, listeners: process.listenerCount("SIGINT") })}\n`,
  );
}
process.exit();
