import type { EffectArea } from "../../../ports/rehearsal.ts";
import type { Attempt } from "../view/view.ts";
import { areaOf, type EffectName } from "./effect-row.ts";

/** What an attempt on the view means beyond it; undefined: nothing that the person would miss. */
export type AttemptEffect = { name: EffectName; area: EffectArea; subject: string };

export function attemptEffect({ kind, what }: Attempt): AttemptEffect | undefined {
  const name = nameOf(kind, what);
  return name === undefined ? undefined : { name, area: areaOf(name), subject: what.replace(/^listen /, "") };
}

function nameOf(kind: Attempt["kind"], what: string): EffectName | undefined {
  switch (kind) {
    case "network":
      return networkName(what);
    case "socket":
      return socketName(what);
    case "signal":
      return "processes.tried";
    case "background":
      return "processes.background";
    case "mount":
      return "disks.tried-mount";
    case "kernel":
      return "kernel.tried";
    case "time":
      return "time.tried";
    case "hostname":
      return "other.hostname-tried";
    case "power":
      return "power.tried";
    case "device":
      return disk.test(what) ? "disks.tried" : "other.device";
    case "secret":
      return "other.secret";
    case "set-id":
      return "other.set-id";
    default:
      return kind satisfies never;
  }
}

const disk = /^\/dev\/(sd|nvme|vd|xvd|hd|dm-|md|mapper\/|disk\/|loop|sr|mmcblk|mtd|zd|zvol)/;

function networkName(what: string): EffectName {
  if (what.startsWith("listen ")) return "network.tried-listen";
  if (what === "netlink netfilter") return "firewall.tried";
  if (what.startsWith("netlink ")) return "network.tried-route";
  if (/:53$/.test(what)) return "network.tried-names";
  return /^(raw socket|(socket|address) family)/.test(what) ? "network.tried-raw" : "network.tried";
}

function socketName(what: string): EffectName | undefined {
  const path = what.replace(/^\/var\/run\//, "/run/");
  // Name caches that every program asks, and a line in the system log that goes along with what is done anyway.
  if (/^\/run\/(nscd\/|systemd\/userdb\/|systemd\/journal\/)|^\/dev\/log$|^\/var\/lib\/sss\//.test(path))
    return undefined;
  if (/docker|podman|containerd|crio|lxd|incus/.test(path)) return "containers.tried";
  if (/^\/run\/(systemd|dbus)\/|supervisor|initctl/.test(path)) return "services.tried";
  return "other.socket";
}
