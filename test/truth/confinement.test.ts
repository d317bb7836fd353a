import { afterAll, describe, expect, it } from "vitest";
import { identities } from "./identities.ts";
import { runProgram } from "./run-program.ts";

const everybody = identities();
afterAll(() => {
  for (const identity of everybody) identity.remove();
});

const reading = ["read", "null"];
const internet = ["tcp", "udp", "udp connect", "listen"];
const lookingOnly = ["plain", "shell", "host-network", "interfaces", "journal", "kernel-log", "devices", "host-mounts"];

describe.each(everybody)("what a misjudged program can do inside, as $name", (identity) => {
  const root = identity.name === "root";

  it("with Landlock: look, and nothing else", { timeout: 120_000 }, async () => {
    const worked: Record<string, string[]> = JSON.parse(await runProgram(identity, "attempt-everything.ts", []));
    expect(worked.victim).toEqual(["alive"]);
    if (worked.level?.[0] !== "full") return; // an older kernel: the next test is its own
    for (const profile of lookingOnly) expect({ [profile]: worked[profile] }).toEqual({ [profile]: reading });
    expect(worked.network).toEqual([...internet, ...reading]);
    // Programs that look into processes work outside Landlock: no file can be changed, but secrets are not hidden.
    expect(worked["host-processes"]).toEqual(["secret", ...(root ? ["shadow"] : []), ...reading]);
    // systemd is asked over sockets: as nobody where root asks, who may not even enter the folder.
    expect(worked.systemd).toEqual([...(root ? [] : ["unix"]), "unix datagram", ...reading]);
  });

  it("without Landlock: no change, no connection and no signal either", { timeout: 120_000 }, async () => {
    const worked: Record<string, string[]> = JSON.parse(
      await runProgram(identity, "attempt-everything.ts", ["landlock"]),
    );
    expect(worked.victim).toEqual(["alive"]);
    if (worked.level?.[1] !== "seccomp") return;
    const looking = ["secret", ...(root ? ["shadow"] : []), ...reading];
    for (const profile of lookingOnly) expect({ [profile]: worked[profile] }).toEqual({ [profile]: looking });
    expect(worked.network).toEqual([...internet, ...looking]);
  });

  it("without perl: only the plainest programs run at all", { timeout: 120_000 }, async () => {
    const worked: Record<string, string[] | "asks"> = JSON.parse(
      await runProgram(identity, "attempt-everything.ts", ["perl"]),
    );
    for (const profile of [...lookingOnly, "host-processes", "network", "systemd"]) {
      expect({ [profile]: worked[profile] }).toEqual({ [profile]: "asks" });
    }
  });
});
