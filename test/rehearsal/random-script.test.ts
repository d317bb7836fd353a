import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removeTree } from "./check-truth.ts";
import { randomCase, render, scriptOf } from "./random-script.ts";
import { buildTree } from "./random-tree.ts";
import { openRealMachine, type RealMachine } from "./real-machine.ts";
import { operationsFor } from "./script-operations.ts";
import { describeTree, differencesBetween } from "./tree.ts";

const uid = process.getuid?.() ?? 0;
const owner = { uid, gid: process.getgid?.() ?? 0 };
const seed = Number(process.env.NEO_TEST_SEED ?? 20261122);

describe("random scripts", { timeout: 60_000 }, () => {
  let arena = "";
  let real: RealMachine;
  beforeAll(async () => {
    arena = mkdtempSync("/var/tmp/neo-random-");
    chmodSync(arena, 0o755);
    chownSync(arena, owner.uid, owner.gid);
    real = await openRealMachine(arena);
  });
  afterAll(() => {
    real.close();
    removeTree(arena);
    rmSync(arena, { recursive: true, force: true });
  });

  it("are of more than a hundred kinds of operation, the same for the same seed", () => {
    const scripts = () => fc.sample(randomCase(uid), { seed, numRuns: 300 }).map((one) => render(one, owner));
    const found = new Set(scripts().flatMap(({ lines }) => lines.map(({ operation }) => operation)));
    expect(found.size).toBeGreaterThan(100);
    expect(operationsFor(uid).length).toBeGreaterThan(100);
    expect(scripts().map(scriptOf)).toEqual(scripts().map(scriptOf));
  });

  it(`do the same twice in two copies of the same tree (seed ${seed})`, () => {
    for (const one of fc.sample(randomCase(uid), { seed, numRuns: 25 })) {
      const rendered = render(one, owner);
      const script = scriptOf(rendered);
      const nowFrom = BigInt(Date.now() - 1) * 1_000_000n;
      const twice = [1, 2].map(() => {
        const place = join(arena, "place");
        buildTree(place, rendered.planted, owner);
        const { exitCode } = real.run(script, place, owner);
        const tree = describeTree(place);
        removeTree(place);
        return { exitCode, tree };
      });
      const [first, second] = twice as [(typeof twice)[0], (typeof twice)[0]];
      expect(second.exitCode, script).toBe(first.exitCode);
      expect(differencesBetween(first.tree, second.tree, { inodes: "equal", nowFrom }), script).toEqual([]);
    }
  });
});
