import type { EffectName } from "../effect-row.ts";
import { type AskableMachine, detailOf, type Inquiries, type Inquiry, isAskable, linesOf } from "./inquiry.ts";

/** A unit's state, whether it can reload, and what depends on it. */
export const serviceInquiries: Inquiries = {
  "services.start": stateOf("services.start-now"),
  "services.stop": stateOf("services.stop-now", { dependents: true }),
  "services.restart": stateOf("services.restart-now", { dependents: true }),
  "services.reload": stateOf("services.reload-now"),
  "services.enable": stateOf(undefined),
  "services.enable-start": stateOf(undefined),
  "services.disable": stateOf(undefined),
  "services.disable-stop": stateOf(undefined, { dependents: true }),
  "services.mask": stateOf(undefined),
  "services.signal": stateOf(undefined),
};

const properties = "Id,Description,LoadState,ActiveState,SubState,UnitFileState,CanReload,ActiveEnterTimestamp";

function stateOf(now: EffectName | undefined, options: { dependents?: boolean } = {}): Inquiry {
  return async ({ name, subjects, program }, machine) => {
    const units = subjects.length > 0 ? subjects : [namedAfter.get(program) ?? program];
    const found = await Promise.all(
      units
        .filter(isAskable)
        .slice(0, 5)
        .map((unit) => unitState(unit, machine, options)),
    );
    const told = detailOf(...found.map((one) => one?.detail));
    const [only] = found;
    if (units.length !== 1 || only === undefined) return told;
    if (name === "services.reload" && only.canReload === false) return { ...told, name: "services.reload-unsupported" };
    return now === undefined || only.active === undefined
      ? told
      : { ...told, name: now, parameters: { active: only.active ? 1 : 0 } };
  };
}

const namedAfter: ReadonlyMap<string, string> = new Map([
  ["apachectl", "apache2"],
  ["apache2ctl", "apache2"],
]);

type UnitState = { active: boolean | undefined; canReload: boolean | undefined; detail: string };

async function unitState(
  unit: string,
  { ask }: AskableMachine,
  { dependents = false }: { dependents?: boolean },
): Promise<UnitState | undefined> {
  const [shown, needed] = await Promise.all([
    ask("systemctl", "show", "-p", properties, unit),
    dependents ? ask("systemctl", "list-dependencies", "--reverse", "--plain", unit) : undefined,
  ]);
  const values = new Map(linesOf(shown).map((line) => line.split(/=(.*)/s, 2) as [string, string]));
  const state = values.get("ActiveState");
  if (state === undefined || state === "") return undefined;
  const id = values.get("Id") ?? unit;
  const missing = values.get("LoadState") === "not-found" ? " — not found" : "";
  const since = values.get("ActiveEnterTimestamp");
  const detail = [
    `${id}: ${values.get("Description") ?? ""}${missing}`,
    `${state} (${values.get("SubState") ?? "?"})${since ? ` since ${since}` : ""}; ${values.get("UnitFileState") || "static"}`,
    ...dependentsOf(needed),
  ];
  const reload = values.get("CanReload");
  return {
    active: missing !== "" ? undefined : state === "active" || state === "reloading",
    canReload: reload === undefined || missing !== "" ? undefined : reload === "yes",
    detail: detail.join("\n"),
  };
}

/** The first line is the unit itself; targets are only milestones of the start. */
function dependentsOf(text: string | undefined): string[] {
  const names = linesOf(text)
    .slice(1)
    .map((line) => line.replace(/^[^\w@]*/, "").trim())
    .filter((name) => name !== "" && !name.endsWith(".target"));
  return names.length === 0 ? [] : [`needed by: ${[...new Set(names)].slice(0, 8).join(", ")}`];
}
