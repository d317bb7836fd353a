import type { Span } from "../shell/syntax.ts";
import type { Argument } from "./argument.ts";
import type { Court, Invocation } from "./court.ts";
import { hostIn, isNamedHost } from "./hosts.ts";
import { judgeReadPath } from "./judge-path.ts";
import type { ValueKind } from "./program-row.ts";
import { secretInText } from "./secrets.ts";

/** Judges one value of a kind: an operand or what a flag was given. `command` values are judged by the caller. */
export function judgeValue(
  argument: Argument,
  kind: ValueKind,
  call: Invocation,
  court: Court,
  place: "operand" | "flag" = "operand",
): void {
  const { findings } = court;
  const program = call.name;
  if (kind === "new-path") {
    findings.add("write", "reason.new-path", argument, { program, path: textFor(argument, court) });
    return;
  }
  if (kind === "host" || kind === "url") {
    judgeHost(argument, kind, call, court);
    return;
  }
  if (kind === "path") {
    judgeReadPath(argument, call, court, place);
    return;
  }
  if (kind === "script") {
    if (argument.kind === "known")
      court.judgeShellText(argument.text, argument, { kind: "unknown" }, call.scope.copy());
    else findings.add("write", "reason.dynamic-word", argument, { program });
    return;
  }
  if (argument.kind !== "known") {
    if (!call.use?.harmless) findings.add("write", "reason.dynamic-word", argument, { program });
    return;
  }
  if (shapes[kind]?.test(argument.text) === false) {
    findings.add("write", "reason.operand", argument, { program, operand: argument.text });
  }
}

/** What a value of these kinds looks like; anything else means something that the row did not think of. */
const shapes: Partial<Record<ValueKind, RegExp>> = {
  number: /^[-+]?\d[\w.,:%+-]*$/,
  user: /^\w[\w.@$\\-]*$/,
};

/** A path hidden in words that are not listed as paths: `git show HEAD:.env`, a grep pattern's place taken by a file. */
export function judgeHiddenPath(argument: Argument, court: Court): void {
  if (argument.kind !== "known") return;
  const found = secretInText(argument.text, court.homes);
  if (found !== undefined) court.findings.add("write", `reason.secret-${found}`, argument, { path: argument.text });
}

function judgeHost(argument: Argument, kind: "host" | "url", call: Invocation, court: Court): void {
  const { findings, context } = court;
  const span: Span = argument;
  if (argument.kind !== "known") {
    findings.add("write", "reason.network-data", span, { program: call.name });
    return;
  }
  const host = hostIn(argument.text, kind);
  if (host === undefined) {
    findings.add("write", "reason.network-unclear", span, { program: call.name, host: argument.text });
  } else if (!isNamedHost(host, context)) {
    findings.add("write", "reason.network-host", span, { program: call.name, host });
  }
}

function textFor(argument: Argument, court: Court): string {
  return argument.kind === "known" ? argument.text : court.source.slice(argument.start, argument.end);
}
