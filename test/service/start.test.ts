import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { neo, temporaryHome } from "../e2e/neo.ts";
import { descendantsOf, type RunningService, runningService } from "./running-service.ts";

let place: ReturnType<typeof temporaryHome>;
const services: RunningService[] = [];
beforeEach(() => {
  place = temporaryHome();
});
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.end("SIGKILL")));
  place.remove();
});

async function start(more: Record<string, string> = {}): Promise<RunningService> {
  const service = await runningService({ ...place.environment, ...more });
  services.push(service);
  return service;
}

const socket = () => join(place.data, "neo.sock");
const status = () => JSON.parse(neo(["status", "--json"], place).stdout);

test("serves until it is told to end, and leaves nothing behind that runs", async () => {
  const { news, log, pid, end } = await start();
  expect(news.at(-1)).toMatchObject({
    type: "ready",
    pid,
    parts: [
      { name: "engines", state: "running" },
      { name: "planning", state: "running" },
      { name: "socket", state: "running", detail: expect.stringContaining(socket()) },
    ],
  });
  expect(statSync(socket()).mode & 0o777).toBe(0o600);
  expect(statSync(place.data).mode & 0o777).toBe(0o700);
  expect(status()).toMatchObject({
    running: true,
    pid,
    engines: expect.arrayContaining([expect.objectContaining({ name: "encoder", state: "stopped" })]),
  });
  expect(descendantsOf(pid)).toEqual([]);
  expect(await end()).toBe(0);
  expect(existsSync(socket())).toBe(false);
  expect(news.slice(-4)).toEqual([
    { type: "stopping" },
    { type: "part", part: { name: "socket", state: "stopped", detail: "" } },
    { type: "part", part: { name: "planning", state: "stopped", detail: "" } },
    { type: "part", part: { name: "engines", state: "stopped", detail: "" } },
  ]);
  expect(log().map(({ msg }) => msg)).toEqual(
    expect.arrayContaining(["service starting", "service ready", "service stopped"]),
  );
  expect(neo(["status"], place)).toMatchObject({ code: 1, stdout: expect.stringContaining("No service runs here") });
});

test("Ctrl-C ends it as well", async () => {
  expect(await (await start()).end("SIGINT")).toBe(0);
});

test("a second one on the same data folder is refused with the first one's number", async () => {
  const { pid } = await start();
  const second = neo(["start", "--json"], place);
  expect(second.code).toBe(1);
  expect(JSON.parse(second.stdout)).toMatchObject({
    error: { code: "E_SERVICE_RUNNING", parameters: { pid, folder: place.data } },
  });
  // The first has not noticed.
  expect(status()).toMatchObject({ running: true, pid });
});

test("what a killed one leaves is no obstacle", async () => {
  const first = await start();
  await first.end("SIGKILL");
  expect(readdirSync(place.data)).toContain("neo.sock");
  expect(status()).toEqual({ running: false });
  const second = await start();
  expect(status()).toMatchObject({ pid: second.pid });
});

test("a part that cannot start is named, and the rest serve", async () => {
  mkdirSync(socket(), { recursive: true });
  const { news, log } = await start();
  expect(news.at(-1)).toMatchObject({
    type: "ready",
    parts: [
      { name: "engines", state: "running" },
      { name: "planning", state: "running" },
      { name: "socket", state: "failed", detail: expect.stringMatching(/EADDRINUSE.*\(E_SERVICE_SOCKET\)$/) },
    ],
  });
  expect(log()).toContainEqual(
    expect.objectContaining({ level: "error", msg: "part failed to start", part: "socket" }),
  );
});

test("a data folder with a very long name has a socket all the same", async () => {
  const long = join(place.home, "x".repeat(120), "data");
  mkdirSync(long, { recursive: true, mode: 0o700 });
  const { pid } = await start({ NEO_DATA: long });
  const { stdout } = neo(["status", "--json"], { environment: { ...place.environment, NEO_DATA: long } });
  expect(JSON.parse(stdout)).toMatchObject({ running: true, pid });
});

test("settings that make no sense are told at once, in the person's language", () => {
  const { code, stderr } = neo(["start", "--lang", "es"], {
    environment: { ...place.environment, NEO_CONFIG: "/dev" },
  });
  expect(code).toBe(2);
  expect(stderr).toContain("E_CONFIG_UNREADABLE");
});
