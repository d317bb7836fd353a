import { hostSnapshot } from "../../command/machine/host-snapshot.ts";
import { lazyShellParser } from "../../command/shell/lazy-parser.ts";
import { createSkillLibrary } from "../../request/skills/library.ts";
import { knownProgram } from "../../request/understanding/known-program.ts";
import { createUnderstanding } from "../../request/understanding/understand.ts";
import { readSentContext } from "../../request/understanding/wire.ts";
import { policyOf } from "../compose-command-room.ts";
import { readEnvironment } from "../environment.ts";
import { scriptJudge } from "../judge-script.ts";
import type { PlannerCall, PlannerReply } from "./planner.ts";

/** The planner's process: every skill is read once, and stays until the service ends it, or is gone itself. */
const { uid, ...environment } = readEnvironment();
const understanding = policyOf({ uid, ...environment }).then(({ policy }) => {
  const judge = scriptJudge({ policy, parser: lazyShellParser() });
  return createUnderstanding({
    library: createSkillLibrary(),
    // Whoever asks says what they speak.
    language: "en",
    knownProgram,
    risk: async (script, machine) => (await judge(script, machine)).risk,
  });
});

process.on("message", async ({ id, wish }: PlannerCall) => {
  const reply: PlannerReply = { id, known: await plan(wish).catch(() => undefined) };
  process.send?.(reply);
});
process.on("disconnect", () => process.exit(0));
// Ctrl-C at the service's terminal is for the service to tell.
process.on("SIGINT", () => {});

async function plan({ text, context, place }: PlannerCall["wish"]) {
  const given = readSentContext(context);
  if (given === undefined) return undefined;
  const machine = hostSnapshot({ ...place, uid });
  return (await understanding).withEverySkill(text, { ...given, machine }, new AbortController().signal);
}
