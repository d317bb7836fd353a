import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";
import { temporaryHome } from "../e2e/neo.ts";
import { descendantsOf, type RunningService, runningService } from "./running-service.ts";

// However busy this machine is.
const soon = { timeout: 20_000 };

let place: ReturnType<typeof temporaryHome>;
let service: RunningService | undefined;
let manager: ChildProcess | undefined;
beforeEach(() => {
  place = temporaryHome();
});
afterEach(async () => {
  await service?.end("SIGKILL");
  manager?.kill();
  place.remove();
});

/** A datagram socket such as systemd listens at; each message is a line, the ends of its own lines shown as "|". */
async function listenAt(address: string): Promise<string[]> {
  const program = `
    use Socket; $| = 1; (my $path = $ARGV[0]) =~ s/^@/\\0/;
    socket(my $socket, AF_UNIX, SOCK_DGRAM, 0) or die $!;
    bind($socket, pack_sockaddr_un($path)) or die $!;
    print "listening\\n";
    while (defined recv($socket, my $message, 4096, 0)) { $message =~ s/\\n/|/g; print "$message\\n"; }
  `;
  const child = spawn("perl", ["-e", program, address], { stdio: ["ignore", "pipe", "inherit"] });
  manager = child;
  const heard: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => heard.push(line));
  await expect.poll(() => heard, soon).toEqual(["listening"]);
  return heard;
}

const managed = (address: string, more: Record<string, string> = {}) =>
  runningService({ ...place.environment, NOTIFY_SOCKET: address, ...more });

test.each([
  ["a path", () => join(place.home, "notify")],
  ["an abstract name", () => `@neo-test-${process.pid}`],
])("systemd is told when it serves and when it ends, at %s", async (_, address) => {
  const heard = await listenAt(address());
  service = await managed(address());
  await expect.poll(() => heard.at(-1), soon).toBe("READY=1|STATUS=engines running, planning running, socket running");
  expect(await service.end()).toBe(0);
  await expect
    .poll(() => heard.slice(1), soon)
    .toEqual(["READY=1|STATUS=engines running, planning running, socket running", "STOPPING=1"]);
});

test("the watchdog hears from it twice in each period, and not when it hangs", async () => {
  const heard = await listenAt(join(place.home, "notify"));
  service = await managed(join(place.home, "notify"), { WATCHDOG_USEC: "400000" });
  const signs = () => heard.filter((line) => line === "WATCHDOG=1").length;
  await expect.poll(signs, { timeout: 10_000 }).toBeGreaterThan(2);
  service.child.kill("SIGSTOP");
  // What is on its way still comes.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const before = signs();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(signs()).toBe(before);
});

test("a watchdog that is another process's is left to that", async () => {
  const heard = await listenAt(join(place.home, "notify"));
  service = await managed(join(place.home, "notify"), { WATCHDOG_USEC: "200000", WATCHDOG_PID: "1" });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(heard).not.toContain("WATCHDOG=1");
});

test("a service manager that is not there is no trouble", async () => {
  service = await managed("/nowhere/notify");
  expect(await service.end()).toBe(0);
});

test("what tells systemd is one small process, and goes with the service", async () => {
  await listenAt(join(place.home, "notify"));
  service = await managed(join(place.home, "notify"));
  const [helper, ...others] = descendantsOf(service.pid);
  expect(others).toEqual([]);
  await service.end("SIGKILL");
  await expect.poll(() => isThere(helper ?? 0), soon).toBe(false);
});

/** What has ended and is not yet waited for has no words left. */
function isThere(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8") !== "";
  } catch {
    return false;
  }
}
