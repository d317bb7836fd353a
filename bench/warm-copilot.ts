import { spawnSync } from "node:child_process";
import { composeCopilot } from "../src/app/compose-copilot.ts";
import { readEnvironment } from "../src/app/environment.ts";
import { hostSnapshot } from "../src/command/machine/host-snapshot.ts";
import type { AssessContext } from "../src/command/policy/assess-context.ts";
import { builtInPolicy } from "../src/command/policy/policy.ts";
import { loadShellParser, type ShellParser } from "../src/command/shell/parse.ts";
import { processTerminal } from "../src/frontends/cli/terminal.ts";

/** The composed product in this process, as a session at the prompt has it, with a data folder of its own. */
export type WarmCopilot = {
  /** One turn, in milliseconds, less what the same command takes when it is started by itself. */
  turnWithoutCommand(question: string): Promise<number>;
  parse: ShellParser["parse"];
  context(): AssessContext;
  close(): void;
};

export async function warmCopilot(dataFolder: string): Promise<WarmCopilot> {
  const environment = { ...readEnvironment(), dataFolder, configFiles: [] };
  const { copilot, close } = await composeCopilot({ environment, terminal: processTerminal(), spoken: "es" });
  const { parse } = await loadShellParser();
  const request = {
    kind: "ask",
    language: "es",
    input: undefined,
    dryRun: false,
    yes: false,
    attended: false,
  } as const;
  return {
    parse,
    close,
    context: () => {
      const { uid, user, home, variables } = environment;
      const machine = hostSnapshot({ folder: copilot.folder, uid, user, home, environment: { ...variables } });
      return { machine, policy: builtInPolicy, source: "user", request: "", parse, assumeInstalled: true };
    },
    turnWithoutCommand: async (text) => {
      const began = performance.now();
      let script = "";
      for await (const event of copilot.turn({ ...request, text }, AbortSignal.timeout(10_000))) {
        if (event.type === "started") ({ script } = event);
      }
      const whole = performance.now() - began;
      const bareBegan = performance.now();
      spawnSync("/bin/sh", ["-c", `exec ${script}`]);
      return whole - (performance.now() - bareBegan);
    },
  };
}
