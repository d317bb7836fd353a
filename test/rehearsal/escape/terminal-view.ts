/**
 * On a terminal of its own: `terminal-view.ts bare|view SCRIPT` runs the script with pipes for output, bare or on a
 * view, then tells what the terminal has been given to read meanwhile.
 */
import { spawnSync } from "node:child_process";
import { openView } from "../../../src/command/rehearsal/view/open-view.ts";
import { probeView } from "../../../src/command/rehearsal/view/probe-view.ts";

const [how = "", script = ""] = process.argv.slice(2);
const uid = process.getuid?.() ?? -1;
const gid = process.getgid?.() ?? -1;
const environment = { PATH: "/usr/sbin:/usr/bin:/sbin:/bin" };

let typed = "";
process.stdin.setEncoding("latin1").on("data", (text: string) => {
  typed += text;
});
if (how === "bare")
  spawnSync("/bin/bash", ["--noprofile", "--norc", "-c", script], {
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
else {
  const capability = await probeView({ cacheFolder: undefined, uid, gid });
  if (capability.mode === "none") process.stdout.write("no view\n");
  else {
    const limits = { timeoutMs: 10_000, maxBytes: 1 << 24, maxFiles: 1_000, maxProcesses: 100, maxOutputBytes: 10_000 };
    const request = { script, folder: "/", environment, uid, gid, groups: [], hidden: [], input: undefined, limits };
    const view = await openView(request, capability, new AbortController().signal);
    await view.close();
  }
}
await new Promise((resolve) => setTimeout(resolve, 150));
process.stdout.write(`typed ${Buffer.from(typed, "latin1").toString("hex")} over\n`);
process.exit(0);
