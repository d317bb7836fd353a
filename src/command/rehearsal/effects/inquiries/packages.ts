import { dryRunOf } from "../dry-runs.ts";
import type { ForeseenEffect } from "../foresight.ts";
import { type AskableMachine, detailOf, type Inquiries, isAskable, linesOf, type Told } from "./inquiry.ts";

/** What the package manager itself says it would do, counted. */
export const packageInquiries: Inquiries = {
  "packages.install": planOf,
  "packages.reinstall": planOf,
  "packages.remove": planOf,
  "packages.purge": planOf,
  "packages.autoremove": planOf,
  "packages.upgrade": planOf,
  "packages.upgrade-some": planOf,
};

async function planOf(effect: ForeseenEffect, askable: AskableMachine): Promise<Told> {
  const { words, program } = effect;
  if (words === undefined) return {};
  if (program === "dpkg") return dpkgPlan(effect, askable);
  const script = dryRunOf(words, askable.machine);
  if (script === undefined) return {};
  const printed = await askable.askScript(script);
  if (printed === undefined) return {};
  return /^apt(-get)?$/.test(program) ? aptPlan(printed, askable) : detailOf(printed);
}

/** `apt-get -s`: one line "Inst NAME [old] (new …)" or "Remv NAME [old]" a package, and a total in any language. */
async function aptPlan(printed: string, askable: AskableMachine): Promise<Told> {
  const lines = linesOf(printed);
  const steps = lines.flatMap((line) => {
    const [, verb, name, old, version] = /^(Inst|Remv|Purg) (\S+)(?: \[([^\]]+)\])?(?: \((\S+))?/.exec(line) ?? [];
    return verb === undefined || name === undefined ? [] : [{ verb, name, old, version }];
  });
  const removedSteps = steps.filter((step) => step.verb !== "Inst");
  const fresh = steps.filter((step) => step.verb === "Inst" && step.old === undefined);
  const upgraded = steps.filter((step) => step.verb === "Inst" && step.old !== undefined);
  const removed = [...new Map(removedSteps.map((step) => [step.name, step])).values()];
  const untouched = lines.some((line) => /\b0\b.*\b0\b.*\b0\b/.test(line));
  if (steps.length === 0) return untouched ? { name: "packages.plan-nothing" } : detailOf(problems(lines));
  const bytes = await downloadBytes(
    [...fresh, ...upgraded].map((step) => step.name),
    askable,
  );
  const detail = [
    ...removed.map(({ name, old }) => `- ${name}${old === undefined ? "" : ` ${old}`}`),
    ...fresh.map(({ name, version }) => `+ ${name}${version === undefined ? "" : ` ${version}`}`),
    ...upgraded.map(({ name, old, version }) => `~ ${name} ${old ?? ""} → ${version ?? ""}`),
  ];
  const parameters = { new: fresh.length, upgraded: upgraded.length, removed: removed.length };
  return bytes === undefined
    ? { name: "packages.plan", parameters, ...detailOf(detail.join("\n")) }
    : { name: "packages.plan-bytes", parameters: { ...parameters, bytes }, ...detailOf(detail.join("\n")) };
}

function problems(lines: readonly string[]): string {
  return lines.filter((line) => /^[EWN]: /.test(line)).join("\n");
}

const mostAsked = 200;

/** The packages' own sizes; less is fetched where some are at hand already. */
async function downloadBytes(names: readonly string[], { ask }: AskableMachine): Promise<string | undefined> {
  const asked = names.filter(isAskable);
  if (asked.length === 0 || asked.length > mostAsked || asked.length < names.length) return undefined;
  const shown = linesOf(await ask("apt-cache", "show", "--no-all-versions", ...asked));
  const sizes = shown.flatMap((line) => /^Size: (\d+)$/.exec(line)?.[1] ?? []);
  if (sizes.length < asked.length) return undefined;
  return inUnits(sizes.reduce((total, size) => total + Number(size), 0));
}

/** Whole numbers, which read alike in every language. */
function inUnits(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  if (bytes < 10_000_000_000) return `${Math.round(bytes / 1_000_000)} MB`;
  return `${Math.round(bytes / 1_000_000_000)} GB`;
}

async function dpkgPlan({ name, subjects }: ForeseenEffect, { ask }: AskableMachine): Promise<Told> {
  const asked = subjects.filter(isAskable).slice(0, 20);
  if (asked.length === 0) return {};
  if (name !== "packages.install") {
    return detailOf(await ask("dpkg", "-l", ...asked));
  }
  const fields = ["Package", "Version", "Installed-Size", "Depends"];
  const shown = await Promise.all(asked.slice(0, 5).map((file) => ask("dpkg-deb", "-f", file, ...fields)));
  return detailOf(...shown);
}
