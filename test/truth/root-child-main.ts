/** Stands for the real main where sudo starts the root child: the approval is the script in DATA/approval. */
import { readFileSync } from "node:fs";
import { homedir, userInfo } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createRunner } from "../../src/command/execution/create-runner.ts";
import { runRootChild } from "../../src/command/execution/root-child.ts";
import { hostSnapshot } from "../../src/command/machine/host-snapshot.ts";
import { probeSandbox } from "../../src/command/sandbox/probe-sandbox.ts";
import { pretendApproval } from "./pretend-approval.ts";

const { values } = parseArgs({
  allowPositionals: true,
  options: { approval: { type: "string" }, data: { type: "string" }, terminal: { type: "boolean", default: false } },
});
const { approval = "", data = "" } = values;
const user = userInfo();
const environment = { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", HOME: homedir() };
const snapshot = { folder: process.cwd(), uid: user.uid, user: user.username, home: homedir(), environment };
const machine = hostSnapshot(snapshot);
const capability = await probeSandbox({ cacheFolder: undefined, uid: user.uid, gid: user.gid });
process.exitCode = await runRootChild({
  gate: {
    reopen(id) {
      const { script, risk } = JSON.parse(readFileSync(join(data, `approval-${id}`), "utf8"));
      return pretendApproval(script, machine, { privilege: "root", risk });
    },
  },
  runner: createRunner({ redeem: () => {}, capability, environment, root: undefined }),
  machine,
  approvalId: approval,
  rehearse: () => Promise.reject(new Error("nothing is rehearsed here")),
  terminal: values.terminal,
  stdin: process.stdin,
  stdout: process.stdout,
});
process.exit();
