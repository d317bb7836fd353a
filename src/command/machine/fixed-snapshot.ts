import { posix } from "node:path";
import type { ResolvedProgram } from "../../ports/assessment.ts";
import { globPaths } from "./glob-paths.ts";
import { nameOrder } from "./name-order.ts";
import type { MachineSnapshot, Printer } from "./snapshot.ts";

export type FixedFacts = Partial<
  Pick<MachineSnapshot, "uid" | "user" | "home" | "folder" | "hostname" | "environment">
> & {
  /** Trusted programs, found in /usr/bin; "*" stands for every name. */
  programs?: readonly string[];
  /** Found, but not root's: name to file. */
  untrusted?: Readonly<Record<string, string>>;
  /** Everything that exists, by absolute path; the folders above are implied. */
  paths?: Readonly<Record<string, NonNullable<ReturnType<MachineSnapshot["pathKind"]>>>>;
  /** How files begin, by absolute path. */
  heads?: Readonly<Record<string, string>>;
  /** Links, absolute path to absolute target. */
  links?: Readonly<Record<string, string>>;
  units?: readonly string[];
  users?: readonly string[];
  packages?: readonly string[];
  printers?: readonly Printer[];
  containers?: readonly string[];
};

/** A machine made of plain values, for tests and evaluations. */
export function fixedSnapshot(facts: FixedFacts = {}): MachineSnapshot {
  const folder = facts.folder ?? "/home/ana";
  const environment = facts.environment ?? { PATH: "/usr/bin", HOME: "/home/ana", USER: "ana", LANG: "C.UTF-8" };
  const paths = withFolders(facts.paths ?? {});
  const links = Object.entries(facts.links ?? {});
  const realPath = (path: string) => followed(posix.resolve(folder, path), links);
  const files = {
    list: (at: string) => {
      const inside = realPath(at).replace(/\/*$/, "/");
      const names = [...paths.keys()].filter((path) => path.startsWith(inside) && path !== inside);
      return [...new Set(names.map((path) => path.slice(inside.length).split("/")[0] ?? ""))];
    },
    exists: (path: string) => {
      const kind = paths.get(realPath(path));
      return path.endsWith("/") ? kind === "directory" : kind !== undefined;
    },
  };
  return {
    uid: facts.uid ?? 1000,
    user: facts.user ?? "ana",
    home: facts.home ?? "/home/ana",
    folder,
    hostname: facts.hostname ?? "prueba",
    environment,
    program: (name) => fixedProgram(name, facts),
    realPath,
    pathKind: (path) => paths.get(realPath(path)),
    head: (path) => facts.heads?.[realPath(path)],
    glob: (pattern) => globPaths(pattern, { folder, files, compare: nameOrder(environment) }),
    units: () => facts.units ?? [],
    users: () => facts.users ?? ["root", "ana"],
    packages: () => new Set(facts.packages ?? []),
    printers: () => facts.printers ?? [],
    programs: () => (facts.programs ?? []).filter((name) => name !== "*"),
    containers: () => facts.containers ?? [],
  };
}

function fixedProgram(name: string, facts: FixedFacts): ResolvedProgram {
  const untrusted = facts.untrusted?.[name];
  if (untrusted !== undefined) return { name, file: untrusted, trusted: false };
  const bare = name.replace(/^(\/usr)?\/s?bin\//, "");
  const isKnown =
    !bare.includes("/") && bare !== "" && (facts.programs ?? []).some((known) => known === bare || known === "*");
  return isKnown ? { name, file: `/usr/bin/${bare}`, trusted: true } : { name, file: undefined, trusted: false };
}

function withFolders(paths: NonNullable<FixedFacts["paths"]>): Map<string, ReturnType<MachineSnapshot["pathKind"]>> {
  const all = new Map<string, ReturnType<MachineSnapshot["pathKind"]>>([["/", "directory"]]);
  for (const [path, kind] of Object.entries(paths)) {
    for (let at = posix.dirname(path); at !== "/"; at = posix.dirname(at)) all.set(at, "directory");
    all.set(path, kind);
  }
  return all;
}

function followed(path: string, links: readonly (readonly [string, string])[]): string {
  let at = path;
  for (let hops = 0; hops < 40; hops += 1) {
    const link = links.find(([from]) => at === from || at.startsWith(`${from}/`));
    if (link === undefined) return at;
    at = posix.normalize(link[1] + at.slice(link[0].length));
  }
  return at;
}
