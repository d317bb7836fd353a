import { readFileSync } from "node:fs";
import { createSkillLibrary } from "../src/request/skills/library.ts";
import { knownProgram } from "../src/request/understanding/known-program.ts";
import { emptyMemory } from "../src/request/understanding/memory.ts";
import { createUnderstanding } from "../src/request/understanding/understand.ts";
import { preparedMachine } from "./understanding/prepared-machine.ts";
const library = createSkillLibrary();
await library.loadAll();
const u = createUnderstanding({ library, language: "es", knownProgram });
for (const line of readFileSync(0, "utf8").trim().split("\n")) {
  const [language, request] = [line.slice(0, 2) as "es" | "en", line.slice(3)];
  const { plan, memory } = u.fromWords(request, { machine: preparedMachine, memory: emptyMemory, language, now: new Date(2026, 10, 22, 12, 0).getTime() });
  const p = plan as any;
  console.log(line, "=>", p.kind === "command" ? `${p.script}   [${p.skill ?? p.source}]` : `${p.kind} ${p.question ?? p.text ?? ""} ${(p.choices ?? []).join(" | ")} ${(memory.pending as any)?.intention?.skill ?? ""}`);
}
