import { basename, dirname } from "node:path/posix";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import { absolutePaths, hasPattern, holds, patternToRegExp, withoutSlash } from "./paths.ts";

/** What would be lost or endangered at a path; undefined: nothing that stands out. */
export type Stake = "everything" | "system-folder" | "disk" | "device" | "kernel" | "own" | "vital-file";

/**
 * What `path` (absolute, may end in a pattern) is worth to the machine. With `recursive`, what lies below counts too, so
 * that deleting a folder that holds NEOPapaya's own records is deleting them.
 */
export function stakeOf(path: string, homes: readonly string[], recursive: boolean): Stake | undefined {
  if (!hasPattern(path)) return stakeAt(withoutSlash(path), homes, recursive);
  for (const place of foldersOfPattern(path)) {
    const found = stakeAt(place, homes, false);
    if (found !== undefined && found !== "own") return found;
  }
  const matcher = patternToRegExp(path);
  const depth = path.split("/").length;
  const ownMatch = ownFolders(homes).some((folder) => matcher.test(folder.split("/").slice(0, depth).join("/")));
  return ownMatch && (recursive || depth >= 5) ? "own" : undefined;
}

/** Where `text` points from each of `folders`, links in the parent folders followed, the last one not. */
export function targetsOf(text: string, folders: readonly string[] | undefined, machine: MachineSnapshot): string[] {
  const paths = absolutePaths(text, folders) ?? [];
  const followed = /\/\.?$/.test(text);
  return [
    ...new Set(
      paths.flatMap((path) => {
        if (path === "/" || hasPattern(path)) return [path];
        const real = followed ? machine.realPath(path) : joined(machine.realPath(dirname(path)), basename(path));
        return [withoutSlash(path), withoutSlash(real)];
      }),
    ),
  ];
}

export function isDevice(path: string): boolean {
  return devicePattern.test(path) || wholeDiskPattern.test(path);
}

export function isWholeDisk(path: string): boolean {
  return wholeDiskPattern.test(path);
}

const wholeDiskPattern = /^\/dev\/((sd|hd|vd|xvd)[a-z]+|nvme\d+(n\d+)?|mmcblk\d+|pmem\d+)$/;
const devicePattern =
  /^\/dev\/((sd|hd|vd|xvd)[a-z*?[].*|nvme.+|mmcblk.+|dm-.+|md.+|mapper\/.+|disk\/.+|block\/.+|mtd.*|bcache.+|zd.+|pmem.+|mem|kmem|port|[^/]*vg[^/]*\/.+)$/;

const systemFolders = new Set(
  (
    "/etc /usr /bin /sbin /lib /lib32 /lib64 /libx32 /var /boot /home /root /dev /proc /sys /run " +
    "/usr/bin /usr/sbin /usr/lib /usr/share /usr/local /var/lib /var/lib/dpkg /lib/modules /usr/lib/modules /boot/efi " +
    "/usr/lib/x86_64-linux-gnu /usr/lib/aarch64-linux-gnu /lib/x86_64-linux-gnu /etc/ssh /etc/systemd /etc/pam.d"
  ).split(" "),
);

const vitalFiles =
  /^\/etc\/(passwd|shadow|group|gshadow|sudoers|fstab|crypttab|hosts|ld\.so\.(preload|cache|conf)|nsswitch\.conf)-?$|^\/(usr\/)?lib[^/]*\/([^/]+\/)?(libc|ld-linux[^/]*)\.so/;

function stakeAt(path: string, homes: readonly string[], recursive: boolean): Stake | undefined {
  if (path === "/") return "everything";
  if (systemFolders.has(path) || holds("/sys/firmware", path)) return "system-folder";
  const own = ownFolders(homes);
  if (own.some((folder) => holds(folder, path) || (recursive && holds(path, folder)))) return "own";
  if (/^\/proc\/(sysrq-trigger|kcore)$|^\/dev\/(mem|kmem|port)$/.test(path)) return "kernel";
  if (isWholeDisk(path)) return "disk";
  if (isDevice(path)) return "device";
  return vitalFiles.test(path) ? "vital-file" : undefined;
}

/** NEOPapaya's own records, keys and policies. */
function ownFolders(homes: readonly string[]): string[] {
  return [
    "/etc/neopapaya",
    "/var/lib/neopapaya",
    ...homes.flatMap((home) => [`${home}/.local/share/neopapaya`, `${home}/.config/neopapaya`]),
  ];
}

/** A pattern that stands for all there is in a folder is that folder; others for the well-known places they match. */
function foldersOfPattern(path: string): string[] {
  const parent = dirname(path);
  const last = basename(path);
  if (hasPattern(parent)) return [...systemFolders].filter((folder) => patternToRegExp(path).test(folder));
  const matched = [...systemFolders].filter((folder) => patternToRegExp(path).test(folder));
  const isAnything = last.includes("*") && !/[\p{L}\p{N}_-]/u.test(last.replace(/\[[^\]]*\]/g, ""));
  return [...(isAnything ? [parent] : []), ...matched, ...(isDevice(path) ? [path] : [])];
}

function joined(folder: string, name: string): string {
  return folder === "/" ? `/${name}` : `${folder}/${name}`;
}
