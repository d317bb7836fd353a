import { type Distribution, distributions, type Recipe } from "../../recipes/recipe.ts";

/** The distributions whose commands work here, by os-release(5): its own and those that it is made from. */
export function distributionsIn(osRelease: string): ReadonlySet<Distribution> {
  const value = (name: string) => new RegExp(`^${name}="?([^"\\n]*)`, "m").exec(osRelease)?.[1] ?? "";
  const names = `${value("ID")} ${value("ID_LIKE")}`.toLowerCase().split(/\s+/);
  const known = distributions.filter((one) => names.some((name) => name === one || aliases[name] === one));
  return new Set(known);
}

const aliases: Readonly<Record<string, Distribution>> = {
  centos: "rhel",
  rocky: "rhel",
  almalinux: "rhel",
  raspbian: "debian",
  opensuse: "suse",
  "opensuse-leap": "suse",
  "opensuse-tumbleweed": "suse",
  sles: "suse",
  archlinux: "arch",
};

/** A recipe that names none works on all; where nothing is known of this one, what works on Debian is tried. */
export function worksOn(here: ReadonlySet<Distribution>): (recipe: Pick<Recipe, "distributions">) => boolean {
  return ({ distributions: named }) =>
    named === undefined || named.some((one) => here.has(one) || (here.size === 0 && one === "debian"));
}

/** Whether a distribution of that name is this machine's, as far as its commands go: what Debian takes, Ubuntu takes. */
export function distributionHere(
  worksHere: (recipe: Pick<Recipe, "distributions">) => boolean,
): (name: string) => boolean {
  return (name) => {
    const known = distributions.find((one) => one === (aliases[name] ?? name));
    if (known === undefined) return false;
    return worksHere({ distributions: known === "ubuntu" ? ["ubuntu", "debian"] : [known] });
  };
}
