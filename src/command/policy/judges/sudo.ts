import { textOf } from "../argument.ts";
import type { Court, Invocation, Produced } from "../court.ts";
import { isHarmlessEnvironment } from "../free-names.ts";

/** sudo and doas: the rest is judged and becomes root's. Only root, and only the flags that change nothing else. */
export function sudo(call: Invocation, court: Court): Produced | undefined {
  const { findings } = court;
  const { args } = call;
  let at = 0;
  let other = false;
  for (; at < args.length; at++) {
    const argument = args[at];
    const text = textOf(argument);
    if (argument === undefined) break;
    if (text === undefined) {
      findings.add("write", "reason.dynamic-word", argument, { program: call.name });
      return undefined;
    }
    if (text === "--") {
      at++;
      break;
    }
    if (/^(-l|--list|-ll|-V|--version|-h|--help)$/.test(text) && args.length === 1) {
      findings.takesTerminal();
      return undefined;
    }
    const assigned = /^([A-Za-z_]\w*)=(.*)$/s.exec(text);
    if (assigned !== null) {
      const [, name = "", value = ""] = assigned;
      if (!isHarmlessEnvironment(name, value)) findings.add("write", "reason.environment", argument, { name });
      continue;
    }
    if (!text.startsWith("-")) break;
    if (/^(-[nHS]+|--non-interactive|--set-home)$/.test(text) && !text.includes("S")) continue;
    if (/^(-u|--user)$/.test(text) && textOf(args[at + 1]) === "root") {
      at++;
      continue;
    }
    if (/^(-uroot|--user=root)$/.test(text)) continue;
    other = true;
    findings.add("write", "reason.sudo-other", argument, { program: call.name, flag: text });
    // The command is still looked for behind a flag's value, so that something terrible is seen as that.
    if (/^(-[ugpCDRTrtU]|--(user|group|prompt|chdir|chroot|host|role|type|other-user))$/.test(text)) at++;
  }
  findings.needsRoot();
  const rest = args.slice(at);
  if (rest.length === 0) {
    if (!other) findings.add("write", "reason.no-subcommand", call.span, { program: call.name });
    findings.takesTerminal();
    return undefined;
  }
  return court.judgeCommandLine(rest, call.span, call.input, call.scope, "programs");
}
