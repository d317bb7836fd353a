import { readFileSync } from "node:fs";

/** "ana:users" for 1000:100, by passwd(5) and group(5); the numbers where they have no name. */
export function accountNames(): (uid: number, gid: number) => string {
  let users: ReadonlyMap<string, string> | undefined;
  let groups: ReadonlyMap<string, string> | undefined;
  return (uid, gid) => {
    users ??= namesIn("/etc/passwd");
    groups ??= namesIn("/etc/group");
    return `${users.get(String(uid)) ?? uid}:${groups.get(String(gid)) ?? gid}`;
  };
}

/** Both files have the name first and the number third. The first entry of a number counts, as for getpwuid(3). */
function namesIn(file: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  try {
    for (const line of readFileSync(file, "utf8").split("\n")) {
      const [name, , number] = line.split(":");
      if (name && number && !names.has(number)) names.set(number, name);
    }
  } catch {
    return names; // a container without accounts: the numbers do
  }
  return names;
}
