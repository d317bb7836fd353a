import type { Sees } from "../../../ports/assessment.ts";
import type { EffectArea } from "../../../ports/rehearsal.ts";
import type { CalledProgram } from "../../policy/called-program.ts";
import type { LookName } from "./effect-row.ts";
import type { Look } from "./foresight.ts";

/** What a call must see of the machine that a view has otherwise, or not at all. */
export function looksOf(call: CalledProgram): Look[] {
  const needs = call.assessment?.needs ?? [];
  if (terminals.has(call.name)) return [lookAt("terminal", call.name)];
  return needs.flatMap((need): Look[] => {
    const look = lookFor[need];
    if (look === undefined || sameOnView(call, need)) return [];
    return [lookAt(look, call.name)];
  });
}

/** They ask the terminal for its name, its size or its state. */
const terminals = new Set(["tty", "stty", "tput", "reset", "resize", "mesg"]);

export function lookAt(name: LookName, program: string, path?: string): Look {
  const parameters = path === undefined ? { program } : { program, path };
  return { code: `look.${name}`, parameters, area: areas[name] };
}

/** A view keeps the machine's name and its users; the network that a read may reach is an effect (foresee.ts). */
const lookFor: Readonly<Record<Sees, LookName | undefined>> = {
  "host-processes": "processes",
  "host-network": "network",
  "host-mounts": "mounts",
  "host-users": "users",
  network: undefined,
  journal: "journal",
  systemd: "services",
  docker: "containers",
  devices: "devices",
  "kernel-log": "kernel-log",
  hostname: undefined,
};

const areas: Readonly<Record<LookName, EffectArea>> = {
  processes: "processes",
  network: "network",
  users: "users",
  mounts: "disks",
  services: "services",
  containers: "containers",
  journal: "services",
  devices: "disks",
  "kernel-log": "kernel",
  run: "services",
  terminal: "other",
};

/** Calls of which the row says more than they need. */
function sameOnView({ name, args }: CalledProgram, need: Sees): boolean {
  if (need === "host-users") return name === "whoami" || name === "logname";
  if (need === "host-network") return (name === "hostname" || name === "dnsdomainname") && args.length === 0;
  return false;
}
