import { closeSync, existsSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "../../src/store/sqlite/open-store.ts";
import { approval, auditEntry } from "./samples.ts";

// Run by full-disk.test.ts on a small file system of its own: tells as JSON what a store did while it was full.
const [mount = ""] = process.argv.slice(2);
const folder = join(mount, "neopapaya");
const open = () => openStore({ folder, clock: { now: () => 1_500 } });

const before = open();
before.audit.append(auditEntry({ script: "before" }));
before.close();
const reserveMade = existsSync(join(folder, "reserve"));

fill();
const full = open();
full.approvals.record(approval());
full.audit.append(auditEntry({ script: "rm big", event: "started" }));
const consumed = full.approvals.consume("A", 1_500);
full.turns.begin({ id: "T", at: 1, language: "es", frontend: "cli", request: "borra lo grande" });
for (let row = 0; row < 60; row++) full.audit.append(auditEntry({ script: `more ${row}` }));
const onFull = {
  state: full.state,
  consumed,
  verdict: full.audit.verify(),
  reserve: existsSync(join(folder, "reserve")),
};
full.close();

const overfull = open();
let appended = 0;
let code = "";
try {
  for (; appended < 20_000; appended++) overfull.audit.append(auditEntry({ script: "x".repeat(500) }));
} catch (error) {
  code = String((error as { code?: string }).code);
}
const onOverfull = {
  code,
  appended,
  verdict: overfull.audit.verify(),
  turns: overfull.turns.list({ limit: 9 }).length,
};
overfull.close();

const started = openStore({ folder: join(mount, "new"), clock: { now: () => 1 } });
const onNew = { state: started.state, notices: started.notices.map((notice) => notice.code) };
started.close();

rmSync(join(mount, "filler"));
const after = open();
after.audit.append(auditEntry({ script: "after" }));
const onFreed = { state: after.state, verdict: after.audit.verify(), reserve: existsSync(join(folder, "reserve")) };
after.close();
console.log(JSON.stringify({ reserveMade, onFull, onOverfull, onNew, onFreed }));

function fill(): void {
  const descriptor = openSync(join(mount, "filler"), "w");
  for (let size = 1 << 20; size >= 1; size = size >> 1) {
    try {
      for (;;) writeSync(descriptor, Buffer.alloc(size));
    } catch {
      // full for this size
    }
  }
  closeSync(descriptor);
}
