import type { EffectArea } from "../../../ports/rehearsal.ts";
import type { Attempt } from "../view/view.ts";
import { type AttemptEffect, attemptEffect } from "./attempt-effect.ts";
import type { Foresight } from "./foresight.ts";

/** What the attempts on the view say beyond what was foreseen, each once: what was foreseen is what they come from. */
export function unforeseen(foresight: Foresight, attempts: readonly Attempt[]): readonly AttemptEffect[] {
  const areas = new Set(foresight.effects.map((effect) => effect.area));
  const known = attempts.flatMap((attempt) => attemptEffect(attempt) ?? []);
  const left = known.filter((one) => !isForeseen(one, areas, foresight.unknown.length > 0));
  const named = left.some((one) => one.name === "network.tried");
  return merged(left.filter((one) => !(named && one.name === "network.tried-names")));
}

/**
 * `hasUnknown`: a program whose doing nobody knows is in it too, and where an attempt says to whom, that may be that
 * program's and not the foreseen one's.
 */
function isForeseen({ name, area }: AttemptEffect, areas: ReadonlySet<EffectArea>, hasUnknown: boolean): boolean {
  if (name === "other.secret") return false;
  if (name === "other.set-id") return areas.has("schedule");
  if (hasUnknown && telling.has(name)) return false;
  if (areas.has(area) && name !== "other.socket" && name !== "other.device") return true;
  return [...areas].some((foreseen) => comesWith[foreseen].includes(area));
}

const telling: ReadonlySet<string> = new Set([
  "network.tried",
  "network.tried-listen",
  "network.tried-raw",
  "kernel.tried",
  "other.socket",
  "other.device",
  "processes.background",
]);

/** What doing something in one area touches in others. */
const comesWith: Readonly<Record<EffectArea, readonly EffectArea[]>> = {
  services: ["processes", "power", "network"],
  packages: ["network", "services", "processes", "kernel"],
  network: ["services", "kernel"],
  firewall: ["network", "kernel"],
  processes: [],
  containers: ["network", "processes"],
  users: ["services", "processes"],
  schedule: ["processes"],
  disks: ["kernel", "other"],
  kernel: ["other"],
  time: ["services", "network"],
  power: ["services", "processes"],
  other: ["services", "network", "other"],
};

const mostNamed = 3;

/** Many addresses of one kind are one effect: `a, b, c …`. */
function merged(effects: readonly AttemptEffect[]): readonly AttemptEffect[] {
  const byName = new Map<string, AttemptEffect[]>();
  for (const effect of effects) byName.set(effect.name, [...(byName.get(effect.name) ?? []), effect]);
  return [...byName.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const subjects = [...new Set(group.map((one) => one.subject))];
    const shown = subjects.slice(0, mostNamed).join(", ");
    return [{ ...first, subject: subjects.length > mostNamed ? `${shown} …` : shown }];
  });
}
