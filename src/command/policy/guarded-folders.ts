import { posix } from "node:path";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import { holds } from "./paths.ts";

/** Why nobody gets leave for a folder: it is too much at once, it opens doors, or it is somebody else's. */
export type FolderRefusal = "broad" | "guarded" | "other-home";

type Home = Pick<MachineSnapshot, "home" | "realPath">;

/** Whether changes beneath `folder` (a real path) may be left unasked for a while. Undefined: they may. */
export function folderRefusal(folder: string, machine: Home): FolderRefusal | undefined {
  const home = machine.realPath(machine.home);
  const isHome = folder === home;
  if (!isHome && isOthersHome(folder, home)) return "other-home";
  // "/root" is the one home that is a single step from the root.
  if (folder.split("/").length < 3 && !(isHome && folder === "/root")) return "broad";
  if (broad.has(folder)) return "broad";
  if (isGuarded(folder, machine)) return "guarded";
  return guarded.some((path) => holds(folder, path)) ? "broad" : undefined;
}

/**
 * Paths whose change lets something run by itself, lets somebody in, or hides what happened: never left unasked. In a
 * home that is every hidden name: start-up files, keys, settings, and our own records.
 */
export function isGuarded(path: string, machine: Home): boolean {
  if (guarded.some((folder) => holds(folder, path)) || guardedNames.test(path)) return true;
  return isHidden(path, machine.realPath(machine.home)) || /^(\/home\/[^/]+|\/root)\/\./.test(path);
}

function isHidden(path: string, home: string): boolean {
  return holds(home, path) && posix.relative(home, path).startsWith(".");
}

function isOthersHome(folder: string, home: string): boolean {
  const [, other] = /^(\/home\/[^/]+|\/root)(?:\/|$)/.exec(folder) ?? [];
  return other !== undefined && !holds(other, home);
}

const broad = new Set(["/var/lib", "/var/cache", "/var/local", "/var/opt"]);

const guardedNames = /^\/etc\/(cron|at\.|rc\d|rcS|ssl\/private|profile|bash|zsh|csh|login|sudo|pam|ld\.so)/;

const guarded: readonly string[] = [
  ..."/boot /dev /proc /sys /run /usr /bin /sbin /lib /lib32 /lib64 /libx32 /lost+found".split(" "),
  ..."/var/log /var/spool /var/run /var/lock /var/lib/private /var/lib/systemd /var/lib/sudo /var/lib/polkit-1".split(
    " ",
  ),
  ..."/var/lib/dpkg /var/lib/apt /var/lib/pam /var/lib/docker /var/lib/containerd /var/lib/kubelet".split(" "),
  ..."/etc/neopapaya /var/lib/neopapaya /opt/neopapaya".split(" "),
  ..."/etc/security /etc/ssh /etc/polkit-1 /etc/dbus-1 /etc/letsencrypt /etc/kubernetes /etc/alternatives".split(" "),
  ..."/etc/systemd /etc/init /etc/init.d /etc/skel /etc/xdg /etc/X11 /etc/update-motd.d /etc/default".split(" "),
  ..."/etc/udev /etc/modprobe.d /etc/modules-load.d /etc/kernel /etc/initramfs-tools /etc/grub.d /etc/acpi".split(" "),
  ..."/etc/apt /etc/dpkg /etc/network /etc/NetworkManager /etc/networkd-dispatcher /etc/ppp /etc/dhcp".split(" "),
  ..."/etc/logrotate.d /etc/docker /etc/containerd /etc/ca-certificates /etc/ssl/certs".split(" "),
];
