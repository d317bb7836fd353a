import { fixedSnapshot } from "../../src/command/machine/fixed-snapshot.ts";
import { judgeAll } from "../../src/command/policy/assess.ts";
import type { Findings } from "../../src/command/policy/findings.ts";
import { builtInPolicy } from "../../src/command/policy/policy.ts";
import { loadAllRows } from "../../src/command/policy/program-table.ts";
import { hasOpaque } from "../../src/command/shell/landmarks.ts";
import { loadShellParser } from "../../src/command/shell/parse.ts";
import type { Script } from "../../src/command/shell/syntax.ts";
import { risks } from "../../src/ports/assessment.ts";
import type { Recipe } from "../../src/request/recipes/recipe.ts";
import { renderRecipe } from "../../src/request/recipes/render.ts";
import { formsOf } from "../../src/request/recipes/slot-forms.ts";
import { isSlotType } from "../../src/request/recipes/slot-types.ts";
import { piecesOf, slotsIn } from "../../src/request/recipes/template.ts";
import { valuesFor } from "./corpus.ts";

const { parse } = await loadShellParser();
await loadAllRows();

/** Everything is installed and root's own, and no file is there yet: overwriting one is not the recipe's own risk. */
const machine = fixedSnapshot({ programs: ["*"] });

/** As many sets of values as each recipe is tried with. */
const tries = 8;

export type Judged = { command: string; script: Script; findings: Findings };

/** The recipe with its nth values, parsed and judged as a proposal for its own first sentence; undefined where it can't be said. */
export function judged(recipe: Pick<Recipe, "template" | "values">, nth: number): Judged | undefined {
  const values = valuesFor(recipe, nth);
  const command = renderRecipe(recipe, values);
  if (command === undefined) return undefined;
  const script = parse(command);
  const request = Object.values(values).join(" ");
  const findings = judgeAll(script, { machine, policy: builtInPolicy, source: "mango", request, parse }, {});
  return { command, script, findings };
}

/** What is wrong with the template by itself: slots, forms, parse, risk, program. */
export function commandFaults(recipe: Recipe): { code: string; text: string }[] {
  const early = [...slotFaults(recipe)];
  if (early.length > 0) return early;
  const all = Array.from({ length: tries }, (_, nth) => judged(recipe, nth));
  const first = all.find((one) => one !== undefined);
  if (all[0] === undefined || first === undefined) {
    const values = JSON.stringify(valuesFor(recipe, 0));
    return [{ code: "values", text: `cannot be said with ${values}: give \`values\` that fit where the slot stands` }];
  }
  const opaque = all.find((one) => one !== undefined && hasOpaque(one.script));
  if (opaque !== undefined) return [{ code: "parse", text: `our parser does not understand: ${opaque.command}` }];
  const faults: { code: string; text: string }[] = [];
  const found = all.flatMap((one) => (one === undefined ? [] : [one.findings.risk]));
  // A value may make it worse (a file of the system's own, to be overwritten); a read is one with every value.
  const least = risks.find((risk) => found.includes(risk));
  if (least !== recipe.risk || (least === "read" && found.some((risk) => risk !== "read"))) {
    const other = all.find((one) => one !== undefined && one.findings.risk !== recipe.risk) ?? first;
    const reasons = other.findings
      .assessment()
      .reasons.map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`);
    const text = `assess says ${[...new Set(found)].join(" or ")}, not ${recipe.risk}: ${other.command}`;
    faults.push({ code: "risk", text: `${text} (${reasons.slice(0, 2).join("; ") || "it only reads"})` });
  }
  const called = all[0].findings.calls().map(({ name }) => name);
  if (!called.includes(recipe.program)) {
    faults.push({ code: "program", text: `${recipe.program} is not called, but ${called.join(", ")}` });
  }
  return faults;
}

function* slotFaults({ template, defaults, values }: Recipe): Generator<{ code: string; text: string }> {
  // `{{end}}` is of a Go template, not of ours.
  for (const [, name = ""] of template.matchAll(/(?<!\{)\{([a-z]+)(?::\d+)?(?:@[a-z]+)?\}/g)) {
    if (!isSlotType(name) && !/^(?:print|next|exit)$/.test(name))
      yield { code: "slot", text: `{${name}} is no slot type` };
  }
  const pieces = piecesOf(template);
  for (const piece of pieces) {
    if (piece.kind === "text") continue;
    const forms = formsOf(piece.type);
    if (piece.form !== "" && !forms.includes(piece.form)) {
      yield { code: "slot", text: `${piece.type} has no form ${piece.form} (${forms.join(", ") || "none"})` };
    }
  }
  if (/<<-?\s*['"\\]?\w/.test(template) && slotsIn(template).length > 0) {
    yield { code: "slot", text: "a here-doc and slots: use printf" };
  }
  const keys = new Set(slotsIn(template).map(({ key }) => key));
  for (const key of [...Object.keys(defaults ?? {}), ...Object.keys(values ?? {})]) {
    if (!keys.has(key)) yield { code: "slot", text: `${key} is no slot of the template` };
  }
}
