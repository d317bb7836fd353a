import { textOf } from "../argument.ts";
import type { Court, Invocation, Produced } from "../court.ts";
import { isHarmlessEnvironment } from "../free-names.ts";

/** env: a program in a changed environment. Bare, it shows every variable, and some hold secrets. */
export function env(call: Invocation, court: Court): Produced | undefined {
  const { findings } = court;
  const { args } = call;
  let at = 0;
  for (; at < args.length; at++) {
    const argument = args[at];
    const text = textOf(argument);
    if (argument === undefined) break;
    if (text === undefined) {
      findings.add("write", "reason.dynamic-word", argument, { program: "env" });
      return undefined;
    }
    if (text === "--help" || text === "--version") return undefined;
    const assigned = /^([A-Za-z_]\w*)=(.*)$/s.exec(text);
    if (assigned !== null) {
      const [, name = "", value = ""] = assigned;
      if (!isHarmlessEnvironment(name, value)) findings.add("write", "reason.environment", argument, { name });
      continue;
    }
    if (text === "--") {
      at++;
      break;
    }
    if (/^(-|-i|--ignore-environment|-0|--null|-i0|-0i)$/.test(text)) continue;
    if (/^(-u|--unset)$/.test(text)) {
      at++;
      continue;
    }
    if (/^--unset=\w+$|^-u\w+$/.test(text)) continue;
    if (!text.startsWith("-")) break;
    findings.add("write", "reason.unknown-flag", argument, { program: "env", flag: text });
    if (/^(-S|--split-string|-C|--chdir)$/.test(text)) at++;
  }
  const rest = args.slice(at);
  if (rest.length === 0) {
    findings.add("write", "reason.secret-environment", call.span, { path: "env" });
    return undefined;
  }
  return court.judgeCommandLine(rest, call.span, call.input, call.scope, "programs");
}
