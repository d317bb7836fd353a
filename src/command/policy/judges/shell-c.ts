import { textOf } from "../argument.ts";
import type { Court, Invocation } from "../court.ts";

/**
 * bash -c TEXT and sh -c TEXT: the text is judged as a script of its own. A shell that reads commands from its input or
 * from a file asks; what is plainly on its input is looked at too, so that something terrible is seen as that.
 */
export function shellC(call: Invocation, court: Court): undefined {
  const { findings } = court;
  const { args } = call;
  const dialect = call.name === "bash" ? "bash" : "sh";
  const known = /^(bash|sh|dash)$/.test(call.name);
  let wantsText = false;
  let at = 0;
  for (; at < args.length; at++) {
    const argument = args[at];
    const text = textOf(argument);
    if (argument === undefined) break;
    if (text === undefined) {
      findings.add("write", "reason.dynamic-word", argument, { program: call.name });
      return;
    }
    if (text === "--version" || text === "--help") return;
    if (text === "--") {
      at++;
      break;
    }
    if (!/^[-+]/.test(text) || text === "-") break;
    if (/^--(norc|noprofile|posix)$/.test(text)) continue;
    if (!/^-[ceux]+$/.test(text)) {
      findings.add("write", "reason.unknown-flag", argument, { program: call.name, flag: text });
      if (/^[-+]\w*[oO]$|^--(rcfile|init-file)$/.test(text)) at++;
    }
    if (/^-\w*c/.test(text)) wantsText = true;
  }
  if (!wantsText) {
    const file = args[at];
    findings.add("write", file === undefined ? "reason.shell-input" : "reason.runs-file", file ?? call.span, {
      program: call.name,
    });
    if (file === undefined && call.input.kind === "text") {
      court.judgeShellText(call.input.text, call.span, { kind: "unknown" }, call.scope.copy(), dialect);
    }
    if (file === undefined && call.input.kind === "inherited") findings.takesTerminal();
    return;
  }
  const script = args[at];
  const text = textOf(script);
  if (script === undefined || text === undefined) {
    findings.add("write", "reason.shell-text", script ?? call.span, { program: call.name });
    return;
  }
  if (!known) findings.add("write", "reason.shell-text", script, { program: call.name });
  court.judgeShellText(text, script, call.input, call.scope.copy(), dialect);
}
