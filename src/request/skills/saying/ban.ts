import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import type { SlotDeclaration, SlotValues } from "../skill.ts";
import { firewallOf, firewallSlot, isIpv6 } from "./firewall.ts";

/** The slots of an order to ban or unban an address. */
export const banSlots: Readonly<Record<"address" | "jail" | "tool", SlotDeclaration>> = {
  address: { type: "address", ask: { es: "¿Qué dirección IP?", en: "Which IP address?" } },
  jail: { type: "program", optional: true },
  tool: firewallSlot,
};

/** fail2ban's jail for ssh is sshd. */
export function jailName(jail: string): string {
  const name = jail.toLowerCase();
  return name === "ssh" ? "sshd" : name;
}

/** Shuts an address out or lets it in again: with fail2ban, or else with the firewall that is there. */
export function banCommand(
  order: "ban" | "unban",
  { address = "", jail, tool }: SlotValues,
  machine: MachineSnapshot,
): [string, ...string[]] {
  const firewall = firewallOf(machine, tool);
  const knowsJails = machine.program("fail2ban-client").file !== undefined || jail !== undefined;
  if (tool === undefined && (knowsJails || machine.program(firewallPrograms[firewall]).file === undefined)) {
    if (jail === undefined && order === "unban") return ["fail2ban-client", "unban", address];
    return ["fail2ban-client", "set", jailName(jail ?? "sshd"), order === "ban" ? "banip" : "unbanip", address];
  }
  const bans = order === "ban";
  switch (firewall) {
    case "ufw":
      // In front: the first rule that fits decides.
      return bans ? ["ufw", "prepend", "deny", "from", address] : ["ufw", "delete", "deny", "from", address];
    case "firewalld":
      return ["firewall-cmd", "--zone=drop", `--${bans ? "add" : "remove"}-source=${address}`];
    case "nft":
      // nft takes rules out by a handle only: what comes first decides.
      return [
        "nft",
        "insert",
        "rule",
        "inet",
        "filter",
        "input",
        isIpv6(address) ? "ip6" : "ip",
        "saddr",
        address,
        bans ? "drop" : "accept",
      ];
    case "iptables":
      return [isIpv6(address) ? "ip6tables" : "iptables", bans ? "-I" : "-D", "INPUT", "-s", address, "-j", "DROP"];
    default:
      return firewall satisfies never;
  }
}

const firewallPrograms = { ufw: "ufw", firewalld: "firewall-cmd", nft: "nft", iptables: "iptables" } as const;
