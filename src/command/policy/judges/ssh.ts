import { allTexts, textOf } from "../argument.ts";
import type { Court, Invocation } from "../court.ts";

const takesValue = /^-[BbcDEeFIiJLlmOopPQRSWw]$/;

/** ssh: always asks, for it acts on another machine; the command sent there is judged so that its worst is told. */
export function ssh(call: Invocation, court: Court): undefined {
  const { findings } = court;
  const { args } = call;
  if (/^(-V|-Q)$/.test(textOf(args[0]) ?? "")) return;
  findings.add("write", "reason.other-machine", call.span, { program: call.name });
  findings.usesNetwork();
  let at = 0;
  while (at < args.length && (textOf(args[at]) ?? "x").startsWith("-")) {
    at += takesValue.test(textOf(args[at]) ?? "") ? 2 : 1;
  }
  const command = args.slice(at + 1);
  if (command.length === 0) {
    findings.takesTerminal();
    return;
  }
  const texts = allTexts(command);
  if (texts === undefined) return;
  const there = court.aside();
  there.judgeShellText(texts.join(" "), call.span, call.input, call.scope.copy());
  // Only how bad it is counts here: that machine's programs and variables are not this one's.
  for (const reason of there.findings.assessment().reasons) {
    if (reason.risk === "destructive" || reason.risk === "forbidden") court.findings.adopt(reason, call.span);
  }
}
