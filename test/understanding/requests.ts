import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assumingInstalled } from "../../src/request/eval/assuming-installed.ts";
import { createSkillLibrary } from "../../src/request/skills/library.ts";
import { wholeScript } from "../../src/request/understanding/around-the-sentence/steps.ts";
import { knownProgram } from "../../src/request/understanding/known-program.ts";
import { emptyMemory, type Memory } from "../../src/request/understanding/memory.ts";
import { createUnderstanding, type Understood } from "../../src/request/understanding/understand.ts";
import type { Language } from "../../src/shared/language.ts";
import { preparedMachine } from "./prepared-machine.ts";

/** What somebody might ask, and the skill that it means ("none", "clarify": no command); `holds` must be in the command. */
export type WantedRequest = {
  id: string;
  lang: Language;
  variety: string;
  style: "typed" | "speech";
  request: string;
  expect: string;
  holds?: string[];
};

/** The lines of test/fixtures/skills/NAME.jsonl. */
export function fixture<Line>(name: string): Line[] {
  return readFileSync(join(import.meta.dirname, `../fixtures/skills/${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

/** Every skill, on a machine where whatever is named exists, at noon of 22 November 2026. */
export async function everySkill(): Promise<(request: string, language: Language, memory?: Memory) => Understood> {
  const library = createSkillLibrary();
  const understanding = createUnderstanding({ library, language: "es", knownProgram });
  await understanding.loadSkills();
  const machine = assumingInstalled(preparedMachine);
  const now = new Date(2026, 10, 22, 12, 0).getTime();
  return (request, language, memory = emptyMemory) =>
    understanding.fromWords(request, { machine, memory, language, now, assumeInstalled: true });
}

/** What is wrong with what a request was understood as; undefined where nothing is. `alsoRight`: other skills that answer it as well. */
export function fault(
  { plan, memory }: Understood,
  wanted: { expect: string; holds?: string[]; lacks?: string[] },
  alsoRight: readonly string[] = [],
): string | undefined {
  if (["none", "clarify", "refuse"].includes(wanted.expect)) {
    return plan.kind === "command" ? `became ${plan.script}` : undefined;
  }
  if (plan.kind !== "command") return `${plan.kind} instead of ${wanted.expect}`;
  // What is kept in a file or cut short is still the last skill's doing.
  const skill = plan.skill ?? plan.steps?.[0]?.skill ?? (plan.source === "user" ? "user" : memory.last?.skill);
  if (skill !== wanted.expect && !alsoRight.includes(skill ?? "")) return `${skill} instead of ${wanted.expect}`;
  const script = wholeScript(plan);
  const missing = (wanted.holds ?? []).filter((piece) => !script.includes(piece));
  const surplus = (wanted.lacks ?? []).filter((piece) => script.includes(piece));
  if (missing.length > 0) return `${script} lacks ${missing.join(", ")}`;
  return surplus.length > 0 ? `${script} holds ${surplus.join(", ")}` : undefined;
}

/** Skills that answer a request as well as the one its writer had in mind. */
export const alsoRight: Readonly<Record<string, readonly string[]>> = {
  containers: ["containers-all"],
  // Written when one skill told of the routes and of the processor, and one searched for texts.
  "default-route": ["routes"],
  "cpu-info": ["cpu-cores"],
  "search-text": ["files-with-text"],
  // Written when only one skill told of stopped containers.
  "containers-all": ["containers-stopped"],
  // Both list an archive that is named.
  "archive-list": ["list-folder", "show-file"],
  "sync-folders": ["mirror-folders"],
  "kernel-messages": ["kernel-errors"],
  "boot-log": ["previous-boot-log"],
  "boot-time": ["boot-blame"],
  "journal-trim": ["journal-trim-age"],
  "find-by-name": ["find-matching"],
  "find-by-size": ["find-matching"],
  "find-by-age": ["find-matching"],
};
