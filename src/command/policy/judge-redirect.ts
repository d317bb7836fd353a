import type { Redirect } from "../shell/syntax.ts";
import { literalText } from "../shell/syntax.ts";
import { textOf } from "./argument.ts";
import type { Court, Input } from "./court.ts";
import { judgeOverwrite } from "./judge-harm.ts";
import { secretBehind } from "./judge-path.ts";
import type { Scope } from "./scope.ts";

/** Judges redirections; gives what standard input becomes when they say so. */
export function judgeRedirects(redirects: readonly Redirect[], input: Input, scope: Scope, court: Court): Input {
  let current = input;
  for (const redirect of redirects) current = judgeRedirect(redirect, current, scope, court);
  return current;
}

function judgeRedirect(redirect: Redirect, input: Input, scope: Scope, court: Court): Input {
  const { findings } = court;
  switch (redirect.kind) {
    case "opaque":
      findings.add("write", "reason.opaque", redirect, { text: court.source.slice(redirect.start, redirect.end) });
      return { kind: "unknown" };
    case "heredoc":
    case "herestring": {
      court.judgeWord(redirect.body, scope);
      if ((redirect.descriptor ?? 0) !== 0) return input;
      const text = literalText(redirect.body);
      return text === undefined ? { kind: "unknown" } : { kind: "text", text };
    }
    case "file":
      return judgeFile(redirect, input, scope, court);
    default:
      return redirect satisfies never;
  }
}

const harmlessTargets = new Set(["/dev/null", "/dev/stdout", "/dev/stderr"]);

function judgeFile(redirect: Extract<Redirect, { kind: "file" }>, input: Input, scope: Scope, court: Court): Input {
  const { findings } = court;
  const { operator, target, descriptor } = redirect;
  court.judgeWord(target, scope);
  const literal = literalText(target);
  if ((operator === "<&" || operator === ">&") && literal !== undefined && /^(\d+-?|-)$/.test(literal)) {
    return operator === "<&" && (descriptor ?? 0) === 0 ? { kind: "unknown" } : input;
  }
  const expanded = court.expand([target], scope);
  const only = expanded.length === 1 ? expanded[0] : undefined;
  const text = textOf(only);
  if (operator === "<") {
    const isInput = (descriptor ?? 0) === 0;
    if (only === undefined || text === undefined) {
      if (target.parts.length === 1 && target.parts[0]?.kind === "process")
        return isInput ? { kind: "unknown" } : input;
      findings.add("write", "reason.redirect-dynamic", redirect, {});
    } else if (/^\/dev\/(tcp|udp)\//.test(text)) {
      findings.add("write", "reason.redirect-network", redirect, { path: text });
    } else {
      const secret = secretBehind(text, { recursive: false, devices: true }, scope.folders, court);
      if (secret === "unknown-folder") findings.add("write", "reason.unknown-folder", redirect, { path: text });
      else if (secret !== undefined) findings.add("write", `reason.secret-${secret}`, redirect, { path: text });
      if (text === "/dev/null" && isInput) return { kind: "text", text: "" };
    }
    return isInput ? { kind: "unknown" } : input;
  }
  if (text === undefined) {
    findings.add("write", "reason.redirect-dynamic", redirect, {});
  } else if (/^\/dev\/(tcp|udp)\//.test(text)) {
    findings.add("write", "reason.redirect-network", redirect, { path: text });
  } else if (!(harmlessTargets.has(text) && operator !== "<>" && operator !== "<&")) {
    findings.add("write", "reason.redirect-write", redirect, { path: text });
    judgeOverwrite(
      text,
      redirect,
      { truncates: operator !== ">>" && operator !== "&>>" && operator !== "<>" },
      scope,
      court,
    );
  }
  return operator === "<>" || operator === "<&" ? { kind: "unknown" } : input;
}
