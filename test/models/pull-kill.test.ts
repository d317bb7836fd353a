import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { recordFigure } from "../record-figure.ts";
import { ModelServer, serve, sha256, slowly } from "./model-server.ts";

const kills = process.env.NEO_TEST_FULL ? 100 : 20;
const bytes = kills * 2_000_000;
const program = join(import.meta.dirname, "pulling-program.ts");

test(`${kills} kills at random bytes: gone on from each, no wrong file, hardly a byte twice`, async () => {
  const own = mkdtempSync(join(tmpdir(), "neo-pull-kill-"));
  const body = randomBytes(bytes);
  const sum = sha256(body);
  await using server = await ModelServer.start(body);
  let wrong = 0;
  let goneOn = 0;
  let killed = 0;
  const check = () => {
    if (existsSync(join(own, "m")) && sha256(readFileSync(join(own, "m/model.gguf"))) !== sum) wrong += 1;
  };
  for (let kill = 0; kill < kills; kill++) {
    const child = start(own, server.url, sum);
    // Sometimes before the first byte, sometimes on the way; on average the file lasts for all the kills.
    const target = Math.random() * 2 * (bytes / kills) * 0.8;
    server.usual = slowly((sent) => {
      if (sent >= target) child.kill("SIGKILL");
    });
    const asked = server.asked.length;
    const [, signal] = (await once(child, "exit")) as [number | null, string | null];
    if (signal === "SIGKILL") killed += 1;
    if (server.asked[asked]?.range !== undefined) goneOn += 1;
    check();
  }
  const moments = await killsAtRandomMoments(own, server, sum);
  const last = start(own, server.url, sum);
  expect((await once(last, "exit"))[0]).toBe(0);
  check();
  expect(sha256(readFileSync(join(own, "m/model.gguf")))).toBe(sum);
  expect(wrong).toBe(0);
  expect(killed).toBe(kills);
  // All but the first, and those that died before they had anything.
  expect(goneOn).toBeGreaterThan(kills * 0.8);
  expect(moments).toBe(5);
  expect(server.sent / bytes).toBeLessThanOrEqual(1.1);
  const suite = "pull-kill";
  recordFigure({ suite, name: `wrong files accepted in ${kills} kills`, value: wrong, of: killed, goal: "0" });
  recordFigure({ suite, name: "bytes sent, of the file's", value: server.sent, of: bytes, goal: "≤ 1.1 × size" });
  rmSync(own, { recursive: true });
}, 600_000);

/** Wherever it is then: starting, hashing what is there, waiting, renaming. */
async function killsAtRandomMoments(own: string, server: ModelServer, sum: string): Promise<number> {
  let died = 0;
  for (let kill = 0; kill < 5; kill++) {
    server.usual = slowly(() => undefined);
    const child = start(own, server.url, sum);
    const timer = setTimeout(() => child.kill("SIGKILL"), Math.random() * 300);
    await once(child, "exit");
    clearTimeout(timer);
    died += 1;
  }
  server.usual = serve;
  return died;
}

function start(own: string, url: string, sum: string): ChildProcess {
  return spawn(process.execPath, ["--disable-warning=ExperimentalWarning", program, own, url, String(bytes), sum], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}
