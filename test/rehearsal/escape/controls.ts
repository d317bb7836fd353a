import { spawnSync } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import type { EscapeAttempt } from "./attempt.ts";
import { command } from "./batch.ts";
import { globalState } from "./global-state.ts";
import { runOutside, type World } from "./world.ts";

/** shown: bare, it does what it tries. not shown: it should have. not here: this machine cannot show it. none: it is not run bare. */
export type Shown = { outcome: "shown" | "not shown" | "not here" | "none"; what: string };

/** Makes the attempt without a view, where that is harmless, and looks whether the witnesses see it. */
export async function showBare(world: World, attempt: EscapeAttempt, who: "root" | "user"): Promise<Shown> {
  const { control } = attempt;
  if (control.by === "nobody") return { outcome: "none", what: control.why };
  if (control.by === "root" && who === "user") return { outcome: "none", what: "only root can show it" };
  const environment = { ...world.environmentOf(attempt), ...fill(attempt, world) };
  if (control.unless !== undefined && runOutside(control.unless, environment).exitCode === 0)
    return { outcome: "not here", what: control.unless };
  world.restore();
  await world.settle();
  world.takeEvents(attempt);
  const before = { state: world.stateOf(attempt), global: globalState() };
  const done = spawnSync(
    "/bin/bash",
    [
      "--noprofile",
      "--norc",
      "-c",
      `cd "$HERE"; exec /usr/bin/timeout -s KILL 5 ${command({ ...attempt, script: control.script ?? attempt.script })}`,
    ],
    {
      env: environment,
      cwd: "/",
      encoding: "latin1",
      timeout: 10_000,
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  // Where somebody listens, it counts that he heard: files that were made on the way do not.
  const listens = attempt.outside?.some((kind) => kind !== "victim") === true;
  const counts = (line: string) => !listens || /^[-+] (witness|state|name|nice|limits):?/.test(line);
  let what: string[] = [];
  for (let left = 12; left > 0 && what.length === 0; left--) {
    await world.settle();
    what = [
      ...said(attempt, world, done.stdout + done.stderr),
      ...world.takeEvents(attempt),
      ...difference(before.state, world.stateOf(attempt)).filter(counts),
      ...difference(before.global, globalState()),
    ];
    if (what.length === 0) await pause(15);
  }
  if (attempt.takeBack !== undefined) runOutside(attempt.takeBack, environment);
  await world.settle();
  world.takeEvents(attempt);
  return what.length > 0
    ? { outcome: "shown", what: what.slice(0, 3).join("; ").slice(0, 300) }
    : { outcome: "not shown", what: `exit ${done.status}: ${(done.stdout + done.stderr).slice(-400)}` };
}

/** The attempt's own variables, with its folders put in. */
export function fill(attempt: EscapeAttempt, world: World): Record<string, string> {
  const here = world.here(attempt);
  return Object.fromEntries(
    Object.entries(attempt.environment ?? {}).map(([name, value]) => [
      name,
      value.replaceAll("@EVIL", `${here}.evil`).replaceAll("@HERE", here),
    ]),
  );
}

/** What the attempt itself told of its success, or printed of a secret. */
export function said(attempt: EscapeAttempt, world: World, printed: string): string[] {
  const name = world.environmentOf(attempt).NAME;
  const told = printed.split("\n").filter((line) => line.startsWith(`ESCAPED ${name}`));
  const leaked = world.secrets.filter((secret) => printed.includes(secret)).map(() => "printed a secret");
  return [...told, ...leaked];
}

export function difference(before: readonly string[], after: readonly string[]): string[] {
  const was = new Set(before);
  const is = new Set(after);
  return [
    ...before.filter((line) => !is.has(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !was.has(line)).map((line) => `+ ${line}`),
  ];
}
