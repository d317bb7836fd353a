import { recipeFiles } from "../../scripts/recipes/corpus.ts";
import { fixedSnapshot } from "../../src/command/machine/fixed-snapshot.ts";
import type { MachineSnapshot } from "../../src/command/machine/snapshot.ts";
import { namesByFile } from "../../src/command/policy/programs/names.ts";
import { readRecipes } from "../../src/request/recipes/read-recipes.ts";
import type { Effects } from "../effects/effects.ts";

/** The machine that a request is asked on: everything installed, and of files what its prepared folder holds. */
export async function setMachine(fixture: string | undefined, effects: Effects | undefined): Promise<MachineSnapshot> {
  const known = machines.get(fixture);
  if (known) return known;
  const folder = fixture === undefined ? "/home/ana" : `/srv/${fixture}`;
  const tree = fixture === undefined ? {} : ((await effects?.treeOf(fixture)) ?? {});
  const there = Object.entries(tree).map(
    ([path, { type }]) =>
      [path.startsWith("/") ? path : `${folder}/${path}`, type === "folder" ? "directory" : "file"] as const,
  );
  const heads = fixture === undefined ? {} : ((await effects?.headsOf(fixture)) ?? {});
  const machine = fixedSnapshot({
    folder,
    heads: Object.fromEntries(Object.entries(heads).map(([path, head]) => [`${folder}/${path}`, head])),
    programs,
    units: ["nginx", "ssh", "cron", "postgresql", "apache2", "docker", "mariadb"].map((name) => `${name}.service`),
    users: ["root", "ana", "luis"],
    packages: ["nginx", "bash", "docker.io", "curl", "vim"],
    paths: {
      "/etc/hosts": "file",
      "/etc/passwd": "file",
      "/etc/ssh/sshd_config": "file",
      "/etc/fstab": "file",
      "/var/log/syslog": "file",
      "/var/log/auth.log": "file",
      "/srv": "directory",
      "/tmp": "directory",
      "/home/ana": "directory",
      ...Object.fromEntries(there),
    },
  });
  machines.set(fixture, machine);
  return machine;
}

/** What the programs table and the recipes know of: with any word a program, "recarga systemd" would be a command already. */
const programs = [
  ...Object.values(namesByFile).flatMap((names) => names.split(" ")),
  ...recipeFiles()
    .flatMap(readRecipes)
    .flatMap(({ program, template }) => [program, ...(template.match(/(?<=^|[|&;(] ?|sudo )[a-z][\w.+-]+/g) ?? [])]),
];

const machines = new Map<string | undefined, MachineSnapshot>();
