import { allTexts, spanOf, textOf } from "./argument.ts";
import type { Court, Invocation } from "./court.ts";
import { isSecretName } from "./secrets.ts";

/** What the flags and operands of a row cannot say of a program; these only ever make it ask. */
export function judgeFurther(call: Invocation, court: Court): void {
  furtherChecks.get(call.name)?.(call, court);
}

type Check = (call: Invocation, court: Court) => void;

/** Programs whose own language reads the environment, where secrets lie, or other files than those named. */
const readsEnvironment: Check = (call, court) => {
  for (const argument of call.args) {
    const text = textOf(argument) ?? "";
    if (/\benv\b|\$ENV\b|\$__prog_args\b|\b(strenv|envsubst)\b/.test(text)) {
      court.findings.add("write", "reason.secret-environment", argument, { path: text });
    } else if (/\b(load\w*|input_filename\s*\||system)\s*\(/.test(text)) {
      court.findings.add("write", "reason.program-door", argument, { program: call.name, door: text });
    }
  }
};

const furtherChecks: ReadonlyMap<string, Check> = new Map([
  ...["jq", "jaq", "gojq", "yq"].map((name) => [name, readsEnvironment] as const),
  ["git", judgeGitSearch],
  ["at", judgeJobText],
  ...["ntpq", "ntpdc", "nslookup", "bc", "dc", "virsh", "gpg", "ftp"].map((name) => [name, judgeBare] as const),
]);

/** `git grep password` looks for secrets in every file. */
function judgeGitSearch(call: Invocation, court: Court): void {
  if (!call.args.some((argument) => textOf(argument) === "grep")) return;
  const sought = call.args.find((argument) => isSecretName(textOf(argument) ?? ""));
  if (sought === undefined) return;
  court.findings.add("write", "reason.secret-search", sought, { program: "git grep", text: textOf(sought) ?? "" });
}

/** `at -c` prints a job with the whole environment that it was made in. */
function judgeJobText(call: Invocation, court: Court): void {
  if (allTexts(call.args)?.some((text) => /^-\w*c/.test(text))) {
    court.findings.add("write", "reason.secret-environment", spanOf(call.args, call.span), { path: "at -c" });
  }
}

/** Without words these take commands of their own from the terminal. */
function judgeBare(call: Invocation, court: Court): void {
  if (call.args.length > 0 || call.input.kind !== "inherited") return;
  court.findings.add("write", "reason.shell-input", call.span, { program: call.name });
}
