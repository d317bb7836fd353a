import { parentPort } from "node:worker_threads";
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

/** The planner's thread: every skill is read once, and stays until the service ends it. */
const { uid, ...environment } = readEnvironment();
const understanding = policyOf({ uid, ...environment }).then(({ policy }) => {
  const judge = scriptJudge({ policy, parser: lazyShellParser() });
  return createUnderstanding({
    library: createSkillLibrary(),
    // Whoever asks says what they speak.
    language: "en",
    knownProgram,
    isRead: async (script, machine) => (await judge(script, machine)).risk === "read",
  });
});

parentPort?.on("message", async ({ id, wish }: PlannerCall) => {
  const reply: PlannerReply = { id, known: await plan(wish).catch(() => undefined) };
  parentPort?.postMessage(reply);
});

async function plan({ text, context, place }: PlannerCall["wish"]) {
  const given = readSentContext(context);
  if (given === undefined) return undefined;
  const machine = hostSnapshot({ ...place, uid });
  return (await understanding).withEverySkill(text, { ...given, machine }, new AbortController().signal);
}
