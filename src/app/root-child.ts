import { parseArgs } from "node:util";
import { runRootChild } from "../command/execution/root-child.ts";
import type { Terminal } from "../frontends/cli/terminal.ts";
import { nobody } from "../ports/approver.ts";
import { NeoError } from "../shared/errors.ts";
import { composeCommandRoom } from "./compose-command-room.ts";
import type { Environment } from "./environment.ts";

/** `neo __root-child --approval ID --data FOLDER [--terminal]`, started through sudo: one approval, judged again, one command. */
export async function rootChild(
  words: readonly string[],
  { environment, terminal }: { environment: Environment; terminal: Terminal },
): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { approval: { type: "string" }, data: { type: "string" }, terminal: { type: "boolean" } },
  });
  const { approval, data } = values;
  if (approval === undefined || data === undefined || environment.uid !== 0)
    throw new NeoError("E_USAGE", { problem: "__root-child" });
  const room = await composeCommandRoom({
    environment: { ...environment, dataFolder: data },
    approver: nobody,
    root: undefined,
  });
  try {
    return await runRootChild({
      gate: room.gate,
      runner: room.runner,
      machine: room.snapshot(),
      approvalId: approval,
      terminal: values.terminal === true,
      stdin: terminal.stdin,
      stdout: terminal.stdout,
    });
  } finally {
    // Its end would be the parent's word to stop; the parent, though, waits for ours.
    terminal.stdin.destroy();
    room.close();
  }
}
