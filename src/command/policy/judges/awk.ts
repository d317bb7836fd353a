import type { Argument } from "../argument.ts";
import { textOf } from "../argument.ts";
import type { Court, Invocation } from "../court.ts";
import { judgeReadPath } from "../judge-path.ts";
import { readAwkProgram } from "./awk-program.ts";

/** awk: its program may run commands, write files and read others than its operands. */
export function awk(call: Invocation, court: Court): undefined {
  const { findings } = court;
  const { args } = call;
  let at = 0;
  const unsure = (argument: Argument) => findings.add("write", "reason.dynamic-word", argument, { program: call.name });
  for (; at < args.length; at++) {
    const argument = args[at];
    const text = textOf(argument);
    if (argument === undefined) break;
    if (text === undefined) {
      unsure(argument);
      return;
    }
    if (text === "--help" || text === "--version" || (text === "-V" && args.length === 1)) return;
    if (text === "--") {
      at++;
      break;
    }
    if (text === "-F" || text === "-v") {
      const value = args[at + 1];
      if (value !== undefined && textOf(value) === undefined && !(value.kind === "dynamic" && value.quoted))
        unsure(value);
      if (text === "-v" && !isPlainAssignment(value)) unsure(value ?? argument);
      at++;
    } else if (/^-F./s.test(text)) continue;
    else if (/^-v[A-Za-z_]\w*=/.test(text) && isPlainAssignment({ ...argument, kind: "known", text: text.slice(2) }))
      continue;
    else if (text.startsWith("-") && text !== "-") {
      findings.add("write", "reason.unknown-flag", argument, { program: call.name, flag: text });
      return;
    } else break;
  }
  const program = textOf(args[at]);
  if (program === undefined) {
    findings.add("write", "reason.dynamic-word", args[at] ?? call.span, { program: call.name });
    return;
  }
  const door = readAwkProgram(program);
  if (door === "unclear") findings.add("write", "reason.program-text", args[at] ?? call.span, { program: call.name });
  else if (door !== undefined) {
    findings.add("write", "reason.program-door", args[at] ?? call.span, { program: call.name, door });
  }
  for (const operand of args.slice(at + 1)) judgeReadPath(operand, call, court);
}

/** `-v name=value`: the name decides nothing outside the program's own variables. */
function isPlainAssignment(value: Argument | undefined): boolean {
  if (value === undefined || value.kind === "below") return false;
  const text = value.kind === "known" ? value.text : value.prefix;
  const name = /^([A-Za-z_]\w*)=/.exec(text)?.[1];
  return name !== undefined && !/^(ARGV|ARGC|ENVIRON|PROCINFO|SYMTAB|FUNCTAB|INPLACE.*)$/i.test(name);
}
