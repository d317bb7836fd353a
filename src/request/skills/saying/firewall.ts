import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import type { SlotDeclaration } from "../skill.ts";

/** The slot of the firewall's tool where a person names it. */
export const firewallSlot: SlotDeclaration = {
  type: "choice",
  optional: true,
  choices: {
    any: ["firewall", "cortafuegos"],
    ufw: ["ufw"],
    firewalld: ["firewalld", "firewall-cmd"],
    nft: ["nft", "nftables"],
    iptables: ["iptables"],
  },
};

/** The slot of what a port speaks, where a person says it. */
export const protocolSlot: SlotDeclaration = {
  type: "choice",
  optional: true,
  choices: { tcp: ["tcp"], udp: ["udp"] },
};

const firewalls = ["ufw", "firewalld", "nft", "iptables"] as const;
export type Firewall = (typeof firewalls)[number];

/** The firewall that was named, or that this machine is administered with; the friendlier one where two are there. */
export function firewallOf(machine: MachineSnapshot, named?: string): Firewall {
  const said = firewalls.find((one) => one === named);
  if (said !== undefined) return said;
  const programs = [
    ["ufw", "ufw"],
    ["firewall-cmd", "firewalld"],
    ["nft", "nft"],
    ["iptables", "iptables"],
  ] as const;
  return programs.find(([program]) => machine.program(program).file !== undefined)?.[1] ?? "ufw";
}

/** "8000-8010/udp" in its parts; `last` is "" where it is one port. */
export function portParts(value: string): { first: string; last: string; protocol: "tcp" | "udp" } {
  const [, first = "", last = "", protocol = ""] = /^(\d+)(?:-(\d+))?(?:\/(tcp|udp))?$/.exec(value) ?? [];
  return { first, last, protocol: protocol === "udp" ? "udp" : "tcp" };
}

/** The port as the firewall writes it: ufw and iptables put a colon in a range, the others a dash. */
export function portFor(firewall: Firewall, value: string): string {
  const { first, last } = portParts(value);
  if (last === "") return first;
  return `${first}${firewall === "ufw" || firewall === "iptables" ? ":" : "-"}${last}`;
}

/** IPv6 addresses have filters of their own. */
export function isIpv6(address: string): boolean {
  return address.includes(":");
}
