import { lchownSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runRootChild } from "../command/execution/root-child.ts";
import type { Terminal } from "../frontends/cli/terminal.ts";
import { nobody } from "../ports/approver.ts";
import { NeoError } from "../shared/errors.ts";
import { composeCommandRoom } from "./compose-command-room.ts";
import { loadConfig } from "./config/load.ts";
import type { Environment } from "./environment.ts";

/**
 * `neo __root-child [--approval ID] --data FOLDER [--terminal]`, started through sudo: one approval, judged again, one
 * command. Without an ID it rehearses a script that it is sent, and the approval follows.
 */
export async function rootChild(
  words: readonly string[],
  { environment, terminal }: { environment: Environment; terminal: Terminal },
): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { approval: { type: "string" }, data: { type: "string" }, terminal: { type: "boolean" } },
  });
  const { approval, data } = values;
  if (data === undefined || environment.uid !== 0) throw new NeoError("E_USAGE", { problem: "__root-child" });
  const room = await composeCommandRoom({
    // `~` and PATH mean what they meant when the person typed them.
    environment: { ...environment, dataFolder: data, home: homeOfCaller(environment) },
    approver: nobody,
    settings: await loadConfig(environment.configFiles),
    root: undefined,
    wholeParser: true,
  });
  try {
    const machine = room.snapshot();
    return await runRootChild({
      gate: room.gate,
      runner: room.runner,
      machine,
      approvalId: approval,
      rehearse: async ({ script, input }, signal) => {
        const assessment = await room.assess(script, machine);
        return (await room.rehearsals()).rehearse({ script, assessment, machine, input }, signal);
      },
      terminal: values.terminal === true,
      stdin: terminal.stdin,
      stdout: terminal.stdout,
    });
  } finally {
    // Its end would be the parent's word to stop; the parent, though, waits for ours.
    terminal.stdin.destroy();
    await room.close();
    giveBack(data);
  }
}

/** The records are the person's: what root made among them (the head file, the WAL) must stay theirs to read and write. */
function giveBack(folder: string): void {
  const { uid, gid } = statSync(folder);
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const status = lstatSync(path, { throwIfNoEntry: false });
    // Only plain files of root's own making; a link planted here is left alone.
    if (status?.isFile() && status.uid === 0 && status.nlink === 1) lchownSync(path, uid, gid);
  }
}

/** passwd(5): name, password, uid, gid, comment, home, shell. */
function homeOfCaller({ sudoUid, home }: Environment): string {
  if (sudoUid === undefined) return home;
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.split(":")[2] === String(sudoUid));
  return line?.split(":")[5] || home;
}
