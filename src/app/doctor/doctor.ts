import { existsSync, statfsSync } from "node:fs";
import { dirname } from "node:path";
import { allProgramRows } from "../../command/policy/programs/index.ts";
import { probeView } from "../../command/rehearsal/view/probe-view.ts";
import { probeSandbox } from "../../command/sandbox/probe-sandbox.ts";
import { loadShellParser } from "../../command/shell/parse.ts";
import { errorText } from "../../frontends/cli/error-text.ts";
import type { Check } from "../../frontends/cli/services.ts";
import { toNeoError } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import { type MessageKey, type MessageParameters, message } from "../../shared/messages/catalogue.ts";
import type { Composed } from "../compose-copilot.ts";
import { loadConfig } from "../config/load.ts";
import type { Environment } from "../environment.ts";

type Examined = { environment: Environment; language: Language; compose(): Promise<Composed> };
type Say = (key: MessageKey, parameters?: MessageParameters) => string;

/** Every check of `neo doctor`, in the order in which a person should mend what fails. A check that throws has failed. */
export async function examine(examined: Examined): Promise<Check[]> {
  const say: Say = (key, parameters) => message(examined.language, key, parameters);
  const checks: [name: MessageKey, why: MessageKey, check: () => Promise<Finding> | Finding][] = [
    ["doctor_node", "doctor_node_why", () => ({ state: "ok", finding: process.version })],
    ["doctor_config", "doctor_config_why", () => settings(examined, say)],
    ["doctor_policy", "doctor_policy_why", () => policy(examined, say)],
    ["doctor_parser", "doctor_parser_why", () => parser(say)],
    ["doctor_sandbox", "doctor_sandbox_why", () => sandbox(examined, say)],
    ["doctor_rehearsal", "doctor_rehearsal_why", () => rehearsals(examined, say)],
    ["doctor_store", "doctor_store_why", () => store(examined, say)],
    ["doctor_audit", "doctor_audit_why", () => audit(examined, say)],
    ["doctor_disk", "doctor_disk_why", () => disk(examined, say)],
    ["doctor_sudo", "doctor_sudo_why", () => sudo(examined, say)],
    ["doctor_locale", "doctor_locale_why", () => locale(examined, say)],
  ];
  const results: Check[] = [];
  for (const [name, why, check] of checks) {
    results.push({ name: say(name), why: say(why), mend: undefined, ...(await examineOne(check, examined.language)) });
  }
  const [{ examineEngines }, { devicesCheck }] = await Promise.all([
    import("./doctor-engines.ts"),
    import("./doctor-audio.ts"),
  ]);
  const devices = await devicesCheck(examined);
  return [...results, devices, ...(await examineEngines(examined.environment, examined.language))];
}

type Finding = Pick<Check, "state" | "finding"> & { mend?: string };

async function examineOne(check: () => Promise<Finding> | Finding, language: Language): Promise<Finding> {
  try {
    return await check();
  } catch (thrown) {
    const error = toNeoError(thrown);
    return { state: "failed", finding: `${errorText(error, language)} (${error.code})` };
  }
}

async function settings({ environment }: Examined, say: Say): Promise<Finding> {
  await loadConfig(environment.configFiles);
  const there = environment.configFiles.filter((file) => existsSync(file));
  return { state: "ok", finding: there.length === 0 ? say("doctor_config_none") : there.join(", ") };
}

async function policy({ compose }: Examined, say: Say): Promise<Finding> {
  const { policy, problem } = await compose();
  if (problem !== undefined) throw problem;
  return {
    state: "ok",
    finding: say("doctor_policy_ok", {
      rows: policy.rows.length,
      tighter: policy.tighten.length,
      digest: policy.digest.slice(0, 12),
    }),
  };
}

async function parser(say: Say): Promise<Finding> {
  await loadShellParser();
  return { state: "ok", finding: say("doctor_parser_ok", { count: (await allProgramRows()).length }) };
}

/** Tried anew: a kept verdict is what a person wants checked. */
async function sandbox({ environment }: Examined, say: Say): Promise<Finding> {
  const { level, mechanism, reasons } = await probeSandbox({
    cacheFolder: environment.dataFolder,
    uid: environment.uid,
    gid: process.getgid?.() ?? -1,
    fresh: true,
  });
  const because = reasons.map((reason) => say(`sandbox_${reason}`)).join("; ");
  if (level === "full") return { state: "ok", finding: say("doctor_sandbox_full") };
  if (level === "baseline")
    return {
      state: "warning",
      finding: say("doctor_sandbox_baseline", { mechanism, reasons: because }),
      mend: say("doctor_sandbox_mend"),
    };
  return {
    state: "failed",
    finding: say("doctor_sandbox_none", { reasons: because }),
    mend: say("doctor_sandbox_mend"),
  };
}

async function rehearsals({ environment }: Examined, say: Say): Promise<Finding> {
  const { mode, reasons } = await probeView({
    cacheFolder: environment.dataFolder,
    uid: environment.uid,
    gid: process.getgid?.() ?? -1,
    fresh: true,
  });
  const because = reasons.map((reason) => say(`view_${reason}`)).join("; ");
  if (mode === "none") {
    const mend = say("doctor_rehearsal_mend");
    return { state: "warning", finding: say("doctor_rehearsal_none", { reasons: because }), mend };
  }
  const finding = say(mode === "root" ? "doctor_rehearsal_root" : "doctor_rehearsal_user");
  return { state: "ok", finding: because === "" ? finding : `${finding} (${because})` };
}

async function store({ environment, compose }: Examined, say: Say): Promise<Finding> {
  const { copilot } = await compose();
  const folder = environment.dataFolder;
  return copilot.store.state === "disk"
    ? { state: "ok", finding: say("doctor_store_disk", { folder }) }
    : { state: "failed", finding: say("doctor_store_memory", { folder }), mend: say("doctor_store_mend") };
}

async function audit({ environment, compose }: Examined, say: Say): Promise<Finding> {
  const { copilot } = await compose();
  const { rows, brokenAt } = copilot.store.audit.verify();
  if (brokenAt === undefined) return { state: "ok", finding: say("audit_whole", { rows }) };
  return {
    state: "failed",
    finding: say("doctor_audit_broken", { row: brokenAt }),
    mend: say("doctor_audit_mend", { folder: environment.dataFolder }),
  };
}

const enoughMegabytes = 64;

function disk({ environment }: Examined, say: Say): Finding {
  let folder = environment.dataFolder;
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 2 ** 20);
  const finding = say("doctor_disk_ok", { free, folder });
  return free >= enoughMegabytes
    ? { state: "ok", finding }
    : { state: "warning", finding, mend: say("doctor_disk_mend") };
}

function sudo({ environment }: Examined, say: Say): Finding {
  if (environment.uid === 0) return { state: "ok", finding: say("doctor_sudo_root") };
  const found = ["/usr/bin/sudo", "/bin/sudo", "/usr/local/bin/sudo"].find((file) => existsSync(file));
  return found === undefined
    ? { state: "warning", finding: say("doctor_sudo_missing"), mend: say("doctor_sudo_mend") }
    : { state: "ok", finding: found };
}

function locale({ environment }: Examined, say: Say): Finding {
  const { LC_ALL, LC_CTYPE, LANG } = environment.variables;
  const name = LC_ALL || LC_CTYPE || LANG || "C";
  return /utf-?8/i.test(name)
    ? { state: "ok", finding: name }
    : { state: "warning", finding: name, mend: say("doctor_locale_mend") };
}
