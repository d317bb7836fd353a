import { parseArgs } from "node:util";
import { openEffects } from "./effects.ts";
import { readRows, requestRow } from "./requests.ts";
import { rowFaults } from "./row-faults.ts";

// node training/effects/check-set.ts FILE...: runs every accepted command of every row that has a fixture, two at a time.
const { positionals: files } = parseArgs({ allowPositionals: true });
await using effects = await openEffects();
for (const file of files) {
  const rows = readRows(file, requestRow).filter(({ fixture }) => fixture !== undefined);
  const waiting = [...rows];
  const faults: string[] = [];
  const work = async () => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift())
      faults.push(...(await rowFaults(row, effects)));
  };
  await Promise.all([work(), work()]);
  for (const fault of faults.sort()) process.stdout.write(`${fault}\n`);
  const commands = rows.reduce((sum, { accepted }) => sum + accepted.length, 0);
  process.stdout.write(`${file}: ${rows.length} rows, ${commands} commands, ${faults.length} faults\n`);
  if (faults.length > 0) process.exitCode = 1;
}
