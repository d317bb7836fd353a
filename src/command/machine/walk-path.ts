import { lstatSync, readlinkSync, type Stats } from "node:fs";

export type Walked = {
  /** The path with every link followed as far as it exists, then what was left of it. */
  real: string;
  exists: boolean;
  /** Every folder, link and final entry that was passed on the way, in order, from "/" on. */
  steps: readonly Stats[];
};

/** Follows an absolute path as the kernel does: link by link, `..` from where the link led. Never throws. */
export function walkPath(path: string): Walked {
  const steps: Stats[] = [];
  const waiting = path.split("/").filter(isStep);
  let real = "/";
  let links = 0;
  const root = look("/");
  if (root) steps.push(root);
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (name === "..") {
      real = parentOf(real);
      continue;
    }
    const here = real === "/" ? `/${name}` : `${real}/${name}`;
    const stats = look(here);
    const target = stats?.isSymbolicLink() ? readLink(here) : undefined;
    if (stats === undefined || (stats.isSymbolicLink() && (target === undefined || ++links > maximumLinks))) {
      return { real: appended(here, waiting), exists: false, steps };
    }
    steps.push(stats);
    if (target === undefined) real = here;
    else {
      waiting.unshift(...target.split("/").filter(isStep));
      if (target.startsWith("/")) real = "/";
    }
  }
  return { real, exists: true, steps };
}

const maximumLinks = 40;

function isStep(name: string): boolean {
  return name !== "" && name !== ".";
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/")) || "/";
}

function appended(path: string, rest: readonly string[]): string {
  return rest.reduce((at, name) => (name === ".." ? parentOf(at) : `${at === "/" ? "" : at}/${name}`), path);
}

function look(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function readLink(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
