import { isIP } from "node:net";
import type { MachineSnapshot } from "../../command/machine/snapshot.ts";
import type { SlotType } from "../skills/skill.ts";
import type { KnownNames } from "./slots/slot-read.ts";

/**
 * The names that a command of the person's own speaks of, for what they say of it next. By what its program works on, by
 * their form, or because the machine has such a thing; of a command of several parts only those of the last.
 */
export function namesInCommand(script: string, machine: MachineSnapshot): KnownNames {
  const words = (script.split(/\|\||&&|[|;&\n]/).at(-1) ?? "").trim().split(/\s+/);
  if (words[0] === "sudo") words.shift();
  const [program = "", ...rest] = words;
  const names: Partial<Record<SlotType, string>> = {};
  const isSubject = subjects.find(({ programs }) => programs.test(program));
  for (const [at, word] of rest.entries()) {
    if (!/^[\w.@:/~+-]+$/.test(word) || word.startsWith("-")) continue;
    if (isIP(word) !== 0) Object.assign(names, { host: word, address: word });
    else if (/^(~|\.{0,2}\/)./.test(word) || machine.pathKind(word) !== undefined) names.path ??= word;
    else if (machine.units().includes(`${serviceName(word)}.service`)) names.service ??= serviceName(word);
    else if (machine.users().includes(word)) names.user ??= word;
    else if (isSubject && at >= isSubject.after && /^[A-Za-z]/.test(word)) names[isSubject.kind] ??= word;
  }
  return names;
}

/** Programs whose plain arguments are things of one kind; `after`: how many words come before them. */
const subjects: readonly { programs: RegExp; kind: SlotType; after: number }[] = [
  { programs: /^systemctl$/, kind: "service", after: 1 },
  { programs: /^service$/, kind: "service", after: 0 },
  { programs: /^(docker|podman)$/, kind: "container", after: 1 },
  { programs: /^(apt|apt-get|dnf|yum|zypper|dpkg)$/, kind: "package", after: 1 },
  { programs: /^(ping|ssh|dig|host|nslookup|traceroute|tracepath)$/, kind: "host", after: 0 },
  { programs: /^(id|groups|passwd|finger|chage)$/, kind: "user", after: 0 },
];

function serviceName(word: string): string {
  return word.replace(/\.service$/, "");
}
