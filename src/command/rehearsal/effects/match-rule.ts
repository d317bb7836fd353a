import type { MachineSnapshot } from "../../machine/snapshot.ts";
import type { EffectRule, Subject } from "./effect-row.ts";
import type { ReadCall } from "./read-call.ts";

/** The subjects when `rule` fits the call, else undefined. */
export function matchRule(rule: EffectRule, call: ReadCall, machine: MachineSnapshot): readonly string[] | undefined {
  const { operands, flags, values } = call;
  const patterns = rule.words?.split(" ") ?? [];
  const fits = patterns.every((pattern, at) => {
    const word = operands[at];
    return word !== undefined && (pattern === "*" || pattern.split("|").includes(word));
  });
  if (!fits) return undefined;
  if (rule.flags !== undefined && !rule.flags.split(" ").some((flag) => flags.has(flag))) return undefined;
  if (rule.has !== undefined && !rule.has.split("|").some((word) => operands.includes(word))) return undefined;
  const { matching } = rule;
  if (matching !== undefined && ![...operands, ...values.values()].some((word) => matching.test(word)))
    return undefined;
  const star = operands[patterns.indexOf("*")];
  const subjects = subjectsOf(rule.subject ?? "rest", operands.slice(patterns.length), star, call, machine);
  return rule.devices === true && !subjects.some((path) => isDevice(path, machine)) ? undefined : subjects;
}

function subjectsOf(
  subject: Subject,
  rest: readonly string[],
  star: string | undefined,
  call: ReadCall,
  machine: MachineSnapshot,
): readonly string[] {
  const only = (text: string | undefined) => (text === undefined || text === "" ? [] : [text]);
  if (typeof subject === "string") {
    switch (subject) {
      case "rest":
        return rest;
      case "first":
        return only(rest[0]);
      case "last":
        return only(rest.at(-1));
      case "star":
        return only(star);
      case "none":
        return [];
    }
  }
  if ("after" in subject) {
    const at = rest.indexOf(subject.after);
    return only(at < 0 ? rest[0] : rest[at + 1]);
  }
  if ("prefix" in subject) {
    const raw = call.values.get(subject.prefix.replace(/=$/, ""));
    const found = rest.find((word) => word.startsWith(subject.prefix))?.slice(subject.prefix.length);
    return only(found ?? raw);
  }
  if ("restOr" in subject) return rest.length > 0 ? rest : only(flagValue(subject.restOr, call));
  if ("flag" in subject) {
    return only(flagValue(subject.flag, call) ?? rest[0]);
  }
  return [flagValue(subject.user, call) ?? machine.user];
}

function flagValue(flags: string, call: ReadCall): string | undefined {
  return flags
    .split(" ")
    .map((flag) => call.values.get(flag))
    .find((value) => value !== undefined && value !== "");
}

/** A disk or another device: what is written to it is in no file. Not the ones that only swallow or give bytes. */
export function isDevice(path: string, machine: MachineSnapshot): boolean {
  const kind = machine.pathKind(path);
  if (kind === "block") return true;
  if (kind === "file" || kind === "directory") return false;
  const real = machine.realPath(path);
  return real.startsWith("/dev/") && !harmlessDevices.test(real);
}

export const harmlessDevices =
  /^\/dev\/(null|zero|full|u?random|stdin|stdout|stderr|fd(\/.*)?|shm(\/.*)?|tty|ptmx|pts(\/.*)?)$/;
