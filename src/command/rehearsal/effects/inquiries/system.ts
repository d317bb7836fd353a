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

/** Disks, accounts, scheduled commands, the kernel's settings, the clock and who is logged in. */
export const systemInquiries: Inquiries = {
  "disks.format": disk,
  "disks.wipe": disk,
  "disks.write": disk,
  "disks.partition": disk,
  "disks.check": disk,
  "disks.resize": disk,
  "disks.unmount": mountPoint,
  "disks.mount": mountPoint,
  "disks.mount-at": mountPoint,
  "disks.swap-on": shows("swapon", "--show"),
  "disks.swap-off": shows("swapon", "--show"),
  "disks.swap-all-off": shows("swapon", "--show"),
  "disks.remove-volume": shows("lvs"),
  "users.delete": account,
  "users.change": account,
  "schedule.set": crontab("schedule.set-now"),
  "schedule.remove": crontab("schedule.remove-now"),
  "schedule.cancel": shows("atq"),
  "kernel.setting": setting,
  "kernel.load": loadedModule,
  "kernel.unload": loadedModule,
  "time.set": shows("date"),
  "time.zone": shows("date"),
  "power.off": shows("who"),
  "power.restart": shows("who"),
  "power.sleep": shows("who"),
  "other.hostname": shows("hostname"),
};

function shows(...words: string[]): Inquiry {
  return async (_effect, { ask }) => detailOf(await ask(...words));
}

async function disk({ subjects }: ForeseenEffect, { ask }: AskableMachine): Promise<Told> {
  const devices = subjects.filter((subject) => isAskable(subject) && subject.startsWith("/dev/")).slice(0, 5);
  if (devices.length === 0) return {};
  return detailOf(await ask("lsblk", "-o", "NAME,SIZE,FSTYPE,LABEL,MOUNTPOINT", ...devices));
}

/** What is there now: of a mount what would be hidden, of an unmount what goes. */
async function mountPoint({ subjects }: ForeseenEffect, { ask }: AskableMachine): Promise<Told> {
  const place = subjects.at(-1);
  return isAskable(place) ? detailOf(await ask("findmnt", "-o", "TARGET,SOURCE,FSTYPE,OPTIONS", place)) : {};
}

async function account({ name, subjects }: ForeseenEffect, { ask }: AskableMachine): Promise<Told> {
  const [user] = subjects;
  if (!isAskable(user) || subjects.length > 1) return {};
  const [entry, groups, running] = await Promise.all([
    ask("getent", "passwd", user),
    ask("id", user),
    ask("ps", "-u", user, "-o", "pid=,etime=,args="),
  ]);
  const processes = linesOf(running);
  const told = detailOf(entry, groups, ...processes.slice(0, 10));
  if (name !== "users.delete" || processes.length === 0) return told;
  return { ...told, name: "users.delete-running", parameters: { found: processes.length } };
}

function crontab(now: "schedule.set-now" | "schedule.remove-now"): Inquiry {
  return async ({ subjects: [user] }, { ask, machine }) => {
    if (!isAskable(user)) return {};
    const shown = await ask("crontab", ...(user === machine.user ? [] : ["-u", user]), "-l");
    const commands = linesOf(shown).filter((line) => !/^\s*#|^\s*[A-Za-z_]\w*\s*=/.test(line));
    return shown === undefined ? {} : { name: now, parameters: { lines: commands.length }, ...detailOf(...commands) };
  };
}

/** `key = old → new`. */
async function setting({ subjects }: ForeseenEffect, { ask }: AskableMachine): Promise<Told> {
  const lines = await Promise.all(
    subjects.slice(0, 10).map(async (subject) => {
      const [, raw = "", value] = /^([^=]+)(?:=(.*))?$/s.exec(subject) ?? [];
      const key = raw
        .trim()
        .replace(/^\/proc\/sys\//, "")
        .replaceAll("/", ".");
      if (!/^[\w.*-]+$/.test(key) || key.startsWith("-")) return undefined;
      const old = (await ask("sysctl", "-n", key))?.trim();
      if (old === undefined || old === "") return undefined;
      return `${key}: ${old}${value === undefined ? "" : ` → ${value.trim()}`}`;
    }),
  );
  return detailOf(...lines);
}

async function loadedModule({ subjects }: ForeseenEffect, { ask }: AskableMachine): Promise<Told> {
  const wanted = new Set(subjects.map((name) => name.replaceAll("-", "_")));
  return detailOf(...linesOf(await ask("lsmod")).filter((line) => wanted.has(line.split(/\s/)[0] ?? "")));
}
