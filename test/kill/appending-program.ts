import { openStore } from "../../src/store/sqlite/open-store.ts";
import { approval, auditEntry } from "../store/samples.ts";

// Appends until it is killed. What it prints it has been promised: "row N HASH" or "approval ID".
const [folder = "", name = ""] = process.argv.slice(2);
const store = openStore({ folder, clock: { now: () => Date.now() } });
const pause = new Int32Array(new SharedArrayBuffer(4));
for (let count = 0; ; count++) {
  const turn = `${name}-${count}`;
  store.turns.begin({ id: turn, at: Date.now(), language: "es", frontend: "kill", request: `request ${turn}` });
  const row = store.audit.append(auditEntry({ turn, script: `echo ${turn}` }));
  process.stdout.write(`row ${row.row} ${row.hash}\n`);
  store.approvals.record({ ...approval(), id: turn, turn });
  store.approvals.consume(turn, 1_500);
  process.stdout.write(`approval ${turn}\n`);
  store.turns.update(turn, { state: "done", exitCode: 0 });
  // One that never pauses can keep another from its first row for longer than SQLite waits (busy_timeout, 5 s).
  Atomics.wait(pause, 0, 0, 2);
}
