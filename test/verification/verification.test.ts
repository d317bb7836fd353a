import { expect, test } from "vitest";
import { hostOptions } from "../../src/command/machine/known-options.ts";
import { createVerifier } from "../../src/request/understanding/verification/verify-command.ts";
import { seededRandom } from "../understanding/sample-sentences.ts";
import { type RightCommand, skillCommands, usualMachine } from "./right-commands.ts";
import { withWrongProgram, withWrongSlot } from "./wrong-commands.ts";

const verifier = createVerifier({ options: hostOptions() });
const machine = { ...usualMachine, pathKind: (path: string) => usualMachine.pathKind(path) ?? kindOnAnyLinux(path) };
/** What skills look at lies where every Linux has it. */
const kindOnAnyLinux = (path: string) =>
  /^\/(etc|var|usr|run|proc|sys|dev)\b/.test(path) ? ("file" as const) : undefined;
const right = await skillCommands(400, 20261129);
const random = seededRandom(4);
const pick = (options: number) => Math.floor(random() * options);

async function passing(commands: readonly RightCommand[]): Promise<readonly RightCommand[]> {
  const passed: RightCommand[] = [];
  for (const command of commands)
    if ((await verifier.verify(command.script, command.asked, machine)).length === 0) passed.push(command);
  return passed;
}

// The rest is what a skill itself took otherwise than it was said, and programs whose manual this machine lacks.
test("what skills make of requests is accepted", async () => {
  const passed = await passing(right);
  expect(passed.length / right.length).toBeGreaterThanOrEqual(0.94);
});

test("another program, which is not here, is not", async () => {
  const bare = { ...machine, program: (name: string) => ({ name, file: undefined, trusted: false }) };
  const wrong = right.flatMap((one) => withWrongProgram(one, pick, bare) ?? []).slice(0, 100);
  expect(wrong.length).toBeGreaterThan(50);
  const here = new Set(right.flatMap(({ script }) => script.split(/\s+/)));
  const checked = createVerifier({ options: hostOptions() });
  const onlyThese = {
    ...machine,
    program: (name: string) => (here.has(name) ? usualMachine.program(name) : bare.program(name)),
  };
  for (const { script, asked } of wrong) expect(await checked.verify(script, asked, onlyThese), script).not.toEqual([]);
});

test("a value of the request that became another is seen", async () => {
  const wrong = right.flatMap((one) => withWrongSlot(one, pick) ?? []);
  expect(wrong.length).toBeGreaterThan(60);
  expect((await passing(wrong)).length / wrong.length).toBeLessThanOrEqual(0.06);
});
