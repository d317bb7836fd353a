import { beforeAll, expect, test } from "vitest";
import { fixedSnapshot } from "../../../command/machine/fixed-snapshot.ts";
import type { Language } from "../../../shared/language.ts";
import { createSkillLibrary } from "../../skills/library.ts";
import { knownProgram } from "../known-program.ts";
import { emptyMemory } from "../memory.ts";
import { createUnderstanding } from "../understand.ts";
import type { Evidence } from "./evidence.ts";

let evidence: Evidence | undefined;
const understanding = createUnderstanding({
  library: createSkillLibrary(),
  language: "es",
  knownProgram,
  risk: async () => "read",
  certainty: (known) => {
    evidence = known;
    return 1;
  },
});

beforeAll(() => understanding.loadSkills());

async function evidenceFor(request: string, language: Language): Promise<Evidence> {
  evidence = undefined;
  const machine = fixedSnapshot({ users: ["root", "ana", "luis"] });
  const context = { machine, memory: emptyMemory, language, now: 0, assumeInstalled: true };
  const { plan } = await understanding.understand(request, context, new AbortController().signal);
  expect(plan.kind, request).toBe("command");
  if (!evidence) throw new Error(`nobody asked how sure it is: ${request}`);
  return evidence;
}

test.each([
  ["reinicia nginx", "es"],
  ["por favor, ¿me dices cuánto espacio queda en los discos?", "es"],
  ["show me the nginx logs from the last hour", "en"],
  ["files bigger than 100 MB in /var", "en"],
] as const)("of a whole sentence nothing is left over: %s", async (request, language) => {
  const { left, told, more, limits, figures, names, orders, counted, text } = await evidenceFor(request, language);
  expect({ left, told, more, limits, figures, names, orders, counted, text }).toEqual({
    left: 0,
    told: 0,
    more: 0,
    limits: 0,
    figures: 0,
    names: 0,
    orders: 0,
    counted: 0,
    text: 0,
  });
});

test.each([
  ["grupos de ana, uno por línea", "es", "limits"],
  ["qué grupos tiene ana, ordenados", "es", "limits"],
  ["the groups of ana, sorted", "en", "limits"],
  ["cuántos usuarios hay", "es", "counted"],
  ["cuánta memoria queda, en web2.lan", "es", "names"],
  ["busca el texto permiso de escritura en /srv", "es", "text"],
] as const)("what is said besides is found: %s", async (request, language, kind) => {
  expect((await evidenceFor(request, language))[kind]).toBeGreaterThan(0);
});

test("a reason is told and asks for nothing", async () => {
  const { told, more, limits, orders } = await evidenceFor("reinicia nginx, porque se quejan de que va mal", "es");
  expect({ more, limits, orders }).toEqual({ more: 0, limits: 0, orders: 0 });
  expect(told).toBeGreaterThan(0);
});

test("several things that skills know are all accounted for", async () => {
  const known = await evidenceFor("stop cups and disable it", "en");
  expect(known).toMatchObject({ around: 1, steps: 1, orders: 0, left: 0 });
});
