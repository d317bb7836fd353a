import { allTexts } from "../argument.ts";
import type { Court, Invocation } from "../court.ts";
import { readFlagList } from "../flag-table.ts";
import { readFlags } from "../read-flags.ts";

const specs = new Map(
  readFlagList(
    "-n=number --interval=number -d[=] --differences[=] -t --no-title -b --beep -e --errexit -g --chgexit -c --color " +
      "-C --no-color -p --precise -x --exec -w --no-wrap -h --help -v --version",
    "read",
  ).map((spec) => [spec.name, spec] as const),
);
const table = { specs, readWith: new Set<string>() };

/** watch: runs its words, joined, through `sh -c` again and again; with -x as they are. */
export function watch(call: Invocation, court: Court): undefined {
  const { findings } = court;
  const { parts, next } = readFlags(call.args, table, "posix", { stopAtOperand: true });
  let direct = false;
  for (const part of parts) {
    if (part.kind === "unknown-flag") {
      findings.add("write", "reason.unknown-flag", part.argument, { program: "watch", flag: part.name });
    } else if (part.kind === "unsure") {
      findings.add("write", "reason.dynamic-word", part.argument, { program: "watch" });
    } else if (part.kind === "flag" && /^(-x|--exec)$/.test(part.spec.name)) direct = true;
    else if (part.kind === "flag" && /^(-h|--help|-v|--version)$/.test(part.spec.name)) return;
  }
  findings.takesTerminal();
  findings.neverEnds();
  const rest = call.args.slice(next);
  if (rest.length === 0) findings.add("write", "reason.no-subcommand", call.span, { program: "watch" });
  else if (direct) court.judgeCommandLine(rest, call.span, { kind: "inherited" }, call.scope, "programs");
  else {
    const texts = allTexts(rest);
    if (texts === undefined) findings.add("write", "reason.dynamic-word", call.span, { program: "watch" });
    else court.judgeShellText(texts.join(" "), call.span, { kind: "inherited" }, call.scope.copy(), "sh");
  }
}
