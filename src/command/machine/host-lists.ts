import { readdirSync, readFileSync } from "node:fs";

const unitFolders = ["/etc/systemd/system", "/run/systemd/system", "/usr/lib/systemd/system", "/lib/systemd/system"];

/** Names of the systemd units that have a file on this host, sorted. */
export function listUnits(folders: readonly string[] = unitFolders): string[] {
  const names = folders.flatMap(namesIn);
  return [...new Set(names.filter((name) => unitName.test(name)))].sort();
}

const unitName = /\.(service|socket|target|timer|mount|automount|path|slice|scope|swap|device)$/;

/** Login names in /etc/passwd, in its order. */
export function listUsers(file = "/etc/passwd"): string[] {
  return textOf(file)
    .split("\n")
    .map((line) => line.split(":")[0] ?? "")
    .filter((name) => name !== "" && !name.startsWith("#"));
}

/** Packages that dpkg has installed; empty where there is no dpkg. */
export function listPackages(file = "/var/lib/dpkg/status"): Set<string> {
  const packages = new Set<string>();
  for (const stanza of textOf(file).split("\n\n")) {
    const name = /^Package: (.+)$/m.exec(stanza)?.[1];
    if (name !== undefined && /^Status: \S+ \S+ installed$/m.test(stanza)) packages.add(name);
  }
  return packages;
}

/** Print queues and their descriptions, as CUPS writes them for everybody to read: `HP-2|HP of the office:rm=…` (printcap(5)). */
export function listPrinters(file = "/etc/printcap"): { name: string; description: string }[] {
  return textOf(file)
    .split("\n")
    .filter((line) => line !== "" && !/^[#\s]/.test(line))
    .map((line) => {
      const [name = "", description = ""] = (line.split(":")[0] ?? "").split("|");
      return { name, description };
    })
    .filter(({ name }) => name !== "");
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
