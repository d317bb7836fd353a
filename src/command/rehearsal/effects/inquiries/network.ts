import type { ForeseenEffect } from "../foresight.ts";
import {
  type AskableMachine,
  detailOf,
  type Inquiries,
  type Inquiry,
  isAskable,
  linesOf,
  type Told,
} from "./inquiry.ts";
import { listenersAt } from "./processes.ts";

/** Which interface it is, and whether the person sits behind it; which rules and listeners a port has. */
export const networkInquiries: Inquiries = {
  "network.down": interfaceOf("network.down-own"),
  "network.up": interfaceOf(undefined),
  "network.address": interfaceOf("network.address-own"),
  "network.settings": shows("ip", "-br", "address"),
  "network.route": shows("ip", "route"),
  "firewall.allow-port": listeners,
  "firewall.allow-port-from": listeners,
  "firewall.block-port": listeners,
  "firewall.block-port-from": listeners,
  "firewall.flush": rules,
  "firewall.load": rules,
  "firewall.remove": rules,
  "firewall.policy-block": rules,
  "firewall.policy-allow": rules,
  "firewall.enable": rules,
  "firewall.disable": rules,
};

function interfaceOf(own: "network.down-own" | "network.address-own" | undefined): Inquiry {
  return async ({ subjects: [device] }, { ask, machine }) => {
    if (!isAskable(device)) return {};
    const shown = linesOf(await ask("ip", "-br", "address")).filter((line) => line.split(/[\s@]/)[0] === device);
    const told = detailOf(...shown);
    // SSH_CONNECTION: client address, client port, own address, own port.
    const address = machine.environment.SSH_CONNECTION?.split(" ")[2];
    const isOwn =
      address !== undefined && shown.some((line) => line.split(/\s+/).some((word) => word.split("/")[0] === address));
    return own !== undefined && isOwn ? { ...told, name: own } : told;
  };
}

function shows(...words: string[]): Inquiry {
  return async (_effect, { ask }) => detailOf(await ask(...words));
}

async function listeners({ parameters }: ForeseenEffect, { ask }: AskableMachine): Promise<Told> {
  const ports = String(parameters.port ?? "").split(",");
  return ports.every((port) => /^\d+$/.test(port)) ? detailOf(...listenersAt(ports, await ask("ss", "-tulnp"))) : {};
}

async function rules({ program }: ForeseenEffect, { ask }: AskableMachine): Promise<Told> {
  if (/^ip6?tables/.test(program)) return detailOf(await ask(program.replace(/-(restore|apply)$/, ""), "-S"));
  if (program === "ufw") return detailOf(await ask("ufw", "status", "numbered"));
  return program === "nft" ? detailOf(await ask("nft", "list", "ruleset")) : {};
}
