import { describe, expect, it } from "vitest";
import type { SandboxCapability } from "./capability.ts";
import { type SandboxPlan, sandboxPlan } from "./profile.ts";
import { capabilities } from "./program-traits.ts";
import type { SealRequest } from "./seal-request.ts";

const full: SandboxCapability = {
  level: "full",
  mechanism: "landlock",
  reasons: [],
  seccomp: true,
  architecture: "x64",
  landlockAbi: 6,
  answersOpens: true,
  perl: "/usr/bin/perl",
  bwrap: undefined,
  systemBus: true,
  journalGroups: [4, 101],
  pingGroups: [1, 0],
};

function request(changes: Partial<SealRequest> & { name?: string } = {}): SealRequest {
  const { name = "cat", ...rest } = changes;
  return {
    needs: [],
    programs: [{ name, setId: false }],
    shell: false,
    readsProcessFolders: false,
    terminal: false,
    uid: 1000,
    gid: 1000,
    hidden: ["/home/ana/.ssh/id_rsa"],
    ...rest,
  };
}

function sealed(plan: SandboxPlan | undefined): SandboxPlan & { kind: "sealed" } {
  if (plan?.kind !== "sealed") throw new Error(`expected a seal, not ${plan?.kind}`);
  return plan;
}

describe("the plan for a read", () => {
  it("is Landlock and a filter, hiding secrets", () => {
    const plan = sealed(sandboxPlan(request(), full));
    expect(plan.confinement).toBe("sandbox");
    expect(plan.seal.landlock).toMatchObject({ abi: 6, hidden: ["/home/ana/.ssh/id_rsa"] });
    expect(plan.seal.capabilities).toBeUndefined();
    expect(plan).toMatchObject({ peeks: false, scratch: false, docker: false });
  });

  it("leaves root one capability, and others only where the need says so", () => {
    const kept = (changes: Parameters<typeof request>[0]) =>
      sealed(sandboxPlan(request({ uid: 0, ...changes }), full)).seal.capabilities;
    const { dacReadSearch, netRaw, sysRawio, sysPtrace, sysAdmin, syslog } = capabilities;
    expect(kept({})).toEqual([dacReadSearch]);
    expect(kept({ needs: ["kernel-log"] })).toEqual([dacReadSearch, syslog]);
    expect(kept({ needs: ["network"] })).toEqual([dacReadSearch, netRaw]);
    expect(kept({ needs: ["host-processes"] })).toEqual([dacReadSearch, sysPtrace]);
    expect(kept({ needs: ["devices"] })).toEqual([dacReadSearch, sysRawio, sysAdmin]);
    expect(kept({ needs: ["host-network"], name: "ss" })).toEqual([dacReadSearch, sysPtrace]);
  });

  it("puts programs that look into processes outside Landlock, with files held by the filter", () => {
    const plan = sealed(sandboxPlan(request({ name: "lsof", needs: ["host-processes"] }), full));
    expect(plan.peeks).toBe(true);
    expect(plan.seal.opened).toContain("/dev/null");
    expect(plan.seal.filter).not.toEqual(sealed(sandboxPlan(request(), full)).seal.filter);
  });

  it("has none for a shell that looks into processes where /dev/null could not be opened", () => {
    const shell = request({ shell: true, needs: ["host-processes"] });
    expect(sandboxPlan(shell, full)).toBeDefined();
    expect(sandboxPlan(shell, { ...full, answersOpens: false })).toBeUndefined();
    expect(sandboxPlan(request({ needs: ["host-processes"] }), { ...full, answersOpens: false })).toBeDefined();
  });

  it("asks systemd as nobody when root asks, and not at all without a bus", () => {
    const asked = request({ name: "systemctl", needs: ["systemd"], uid: 0 });
    expect(sealed(sandboxPlan(asked, full)).seal.identity).toEqual({ uid: 65534, gid: 65534, groups: [4, 101] });
    expect(sandboxPlan(asked, { ...full, systemBus: false })).toBeUndefined();
    expect(sealed(sandboxPlan({ ...asked, uid: 1000 }, full)).seal.identity).toBeUndefined();
  });

  it.each([
    ["a set-id program of another user", request({ programs: [{ name: "crontab", setId: true }] })],
    ["netfilter as root", request({ name: "iptables", uid: 0 })],
    ["a ping that needs a raw socket", request({ name: "ping", needs: ["network"] })],
    ["a program that tells about itself", request({ name: "setpriv" })],
    ["a program that writes before it looks", request({ name: "gpg" })],
    [
      "netlink messages beside sockets that could send them",
      {
        ...request({ needs: ["host-network"] }),
        programs: [
          { name: "ip", setId: false },
          { name: "ifconfig", setId: false },
        ],
      },
    ],
    ["another container engine than docker", request({ name: "podman", needs: ["docker"] })],
  ] as const)("is none for %s, so a person is asked", (_, asked) => {
    expect(sandboxPlan(asked, full)).toBeUndefined();
  });

  it("lets ping pass where the kernel lets everybody ping, and mount list", () => {
    expect(
      sandboxPlan(request({ name: "ping", needs: ["network"] }), { ...full, pingGroups: [0, 2147483647] }),
    ).toBeDefined();
    expect(sandboxPlan(request({ programs: [{ name: "mount", setId: true }] }), full)).toBeDefined();
  });

  it("shows passwords' ages to the programs that print only those", () => {
    const hidden = ["/etc/shadow", "/etc/gshadow", "/root/.ssh/id_rsa"];
    const asked = request({ name: "chage", uid: 0, hidden });
    expect(sealed(sandboxPlan(asked, full)).seal.landlock?.hidden).toEqual(["/root/.ssh/id_rsa"]);
    const both = { ...asked, programs: [...asked.programs, { name: "cat", setId: false }] };
    expect(sealed(sandboxPlan(both, full)).seal.landlock?.hidden).toEqual(hidden);
  });

  it("is none on a machine that can seal nothing", () => {
    expect(sandboxPlan(request(), { ...full, level: "none", mechanism: "none" })).toBeUndefined();
  });

  it("is the baseline where the kernel has no Landlock", () => {
    const older: SandboxCapability = { ...full, level: "baseline", mechanism: "seccomp", landlockAbi: 0 };
    const plan = sealed(sandboxPlan(request(), older));
    expect(plan.confinement).toBe("baseline");
    expect(plan.seal.landlock).toBeUndefined();
    expect(sandboxPlan(request({ name: "apt" }), older)).toBeUndefined();
  });

  it("is a read-only mount namespace for the plainest programs where perl is missing", () => {
    const bare: SandboxCapability = {
      ...full,
      level: "baseline",
      mechanism: "namespaces",
      seccomp: false,
      perl: undefined,
    };
    const plan = sandboxPlan(request(), bare);
    expect(plan).toMatchObject({ kind: "namespaces", confinement: "baseline", filter: undefined });
    expect(plan?.kind === "namespaces" && plan.enter).toContain("--map-current-user");
    for (const asked of [request({ name: "ls" }), request({ shell: true }), request({ needs: ["host-mounts"] })]) {
      expect(sandboxPlan(asked, bare)).toBeUndefined();
    }
  });
});
