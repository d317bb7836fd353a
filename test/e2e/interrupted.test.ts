import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { entry, neo, nodeFlags, startNeo, temporaryHome } from "./neo.ts";
import { openPseudoTerminal } from "./pseudo-terminal.ts";

const { environment, home, remove } = temporaryHome();
afterAll(remove);

test("killed mid-run: the audit is whole, the approval is spent, the history says so", async () => {
  const terminal = openPseudoTerminal(
    process.execPath,
    [...nodeFlags, entry, "run", "--", "touch started; sleep 30; touch finished"],
    { folder: home, environment },
  );
  await terminal.waitFor(/\[y\]es/);
  terminal.enter("y");
  await sleep(1500);
  process.kill(terminal.pid, "SIGKILL");
  await terminal.exitCode;
  expect(neo(["audit", "verify"], { environment }).code).toBe(0);
  const rows = neo(["audit", "--json"], { environment })
    .stdout.trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { event: string; script: string });
  expect(rows.filter(({ script }) => script.includes("touch started")).map(({ event }) => event)).toContain("approved");
  expect(neo(["history"], { environment }).stdout).toContain("ended unexpectedly");
});

test("two at once keep one chain and lose no turn", { timeout: 90_000 }, async () => {
  const rounds = 6;
  const before = turns();
  for (let round = 0; round < rounds; round += 1) {
    const pair = [
      startNeo(["ask", "what time is it?"], { environment }),
      startNeo(["ask", "how much memory is free?"], { environment }),
    ];
    const codes = await Promise.all(pair.map(async (child) => (await once(child, "close"))[0] as number));
    expect(codes).toEqual([0, 0]);
  }
  expect(turns()).toBe(before + 2 * rounds);
  expect(neo(["audit", "verify"], { environment }).code).toBe(0);
});

function turns(): number {
  return neo(["history", "--json", "--limit", "1000"], { environment }).stdout.split("\n").filter(Boolean).length;
}
