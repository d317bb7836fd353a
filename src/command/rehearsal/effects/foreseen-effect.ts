import type { EffectArea } from "../../../ports/rehearsal.ts";
import type { ErrorParameters } from "../../../shared/errors.ts";
import { allTexts, textOf } from "../../policy/argument.ts";
import type { CalledProgram } from "../../policy/called-program.ts";
import { areaOf, type EffectName, type EffectRule } from "./effect-row.ts";
import type { ForeseenEffect } from "./foresight.ts";
import type { ReadCall } from "./read-call.ts";
import { sayRule } from "./say-rule.ts";
import { signalOf } from "./signal-of.ts";

/** The effect `name` of a call on `subjects`, with what its sentence needs. */
export function foreseenEffect(
  name: EffectName,
  call: CalledProgram,
  read: ReadCall,
  subjects: readonly string[],
  rule: Pick<EffectRule, "subject">,
): ForeseenEffect {
  const texts = allTexts(call.args);
  const words = texts === undefined ? undefined : [call.name, ...texts];
  const lacksSubject = subjects.length === 0 && rule.subject !== "none";
  const [final, parameters] = lacksSubject
    ? [withoutSubject[areaOf(name)], {}]
    : sentence(name, words, subjects, signalOf(call.args.map((argument) => textOf(argument) ?? "")));
  return {
    name: final,
    area: areaOf(final),
    program: call.name,
    subjects,
    certain: read.certain && subjects.length > 0,
    parameters: {
      program: call.name,
      // `nginx -s reload` and `apachectl restart` act on what they are named after.
      subject: subjects.length === 0 ? call.name : subjects.join(", "),
      count: Math.max(subjects.length, 1),
      ...parameters,
    },
    words,
    input: call.input,
  };
}

function sentence(
  name: EffectName,
  words: readonly string[] | undefined,
  subjects: readonly string[],
  signal: string | undefined,
): [name: EffectName, parameters: ErrorParameters] {
  switch (name) {
    case "firewall.add": {
      const said = words === undefined ? undefined : sayRule(words);
      return said === undefined ? [name, { rule: words?.join(" ") ?? "…" }] : [said.name, said.parameters];
    }
    case "firewall.remove":
      return [name, { rule: words?.join(" ") ?? "…" }];
    case "processes.end":
    case "processes.end-name":
      if (signal === undefined) return [name, {}];
      return [name === "processes.end" ? "processes.signal" : "processes.signal-name", { signal }];
    case "disks.mount": {
      const [what, place, ...more] = subjects;
      const pair = what !== undefined && place !== undefined && more.length === 0;
      return pair ? ["disks.mount-at", { subject: what, place }] : [name, {}];
    }
    default:
      return [name, {}];
  }
}

/** What is said where nobody knows to whom (`mount` with a label, `systemctl restart` with nothing). */
const withoutSubject: Readonly<Record<EffectArea, EffectName>> = {
  services: "services.other",
  packages: "packages.other",
  network: "network.settings",
  firewall: "firewall.other",
  processes: "processes.other",
  containers: "containers.other",
  users: "users.other",
  schedule: "schedule.later",
  disks: "disks.other",
  kernel: "kernel.other",
  time: "time.set",
  power: "power.restart",
  other: "other.settings",
};
