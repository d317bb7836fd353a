/**
 * An ordinary user's process that runs one approved script as root, through sudo and root-child-main.ts. Arguments: the
 * script, its risk, and words: `input`, `cancel` (after the first output), `terminal`. Prints one JSON line an event.
 */
import { chmodSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { createRunner } from "../../src/command/execution/create-runner.ts";
import { hostSnapshot } from "../../src/command/machine/host-snapshot.ts";
import { probeSandbox } from "../../src/command/sandbox/probe-sandbox.ts";
import type { Risk } from "../../src/ports/assessment.ts";
import { toNeoError } from "../../src/shared/errors.ts";
import { pretendApproval } from "./pretend-approval.ts";

const [script = "", risk = "write", ...words] = process.argv.slice(2);
const folder = process.cwd();
const user = userInfo();
const environment = { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", HOME: folder, TERM: "dumb" };
const machine = hostSnapshot({ folder, uid: user.uid, user: user.username, home: folder, environment });
const capability = await probeSandbox({ cacheFolder: undefined, uid: user.uid, gid: user.gid });
writeFileSync(join(folder, "approval-1"), JSON.stringify({ script, risk }));
chmodSync(join(folder, "approval-1"), 0o644);
const runner = createRunner({
  redeem: () => tell({ type: "redeemed" }),
  capability,
  environment,
  root: {
    node: process.execPath,
    nodeFlags: [],
    main: join(import.meta.dirname, "root-child-main.ts"),
    dataFolder: folder,
  },
});
const stop = new AbortController();
try {
  const events = runner.run(
    pretendApproval(script, machine, { privilege: "root", risk: risk as Risk, terminal: words.includes("terminal") }),
    {
      machine,
      terminal: words.includes("terminal"),
      maxOutputBytes: 10_000,
      ...(words.includes("input") ? { input: Buffer.from("12345") } : {}),
    },
    stop.signal,
  );
  for await (const event of events) {
    tell(event);
    if (event.type === "output" && words.includes("cancel")) stop.abort();
  }
} catch (thrown) {
  const { code, parameters } = toNeoError(thrown);
  tell({ type: "failed", code, parameters });
}

function tell(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
