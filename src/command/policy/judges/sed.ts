import { textOf } from "../argument.ts";
import type { Court, Invocation } from "../court.ts";
import { readFlagList } from "../flag-table.ts";
import { judgeReadPath } from "../judge-path.ts";
import { readFlags } from "../read-flags.ts";
import { readSedScript } from "./sed-script.ts";

const specs = new Map(
  [
    ...readFlagList(
      "-n --quiet --silent -e= --expression= -E -r --regexp-extended -s --separate -u --unbuffered -z --null-data " +
        "--posix --sandbox --debug -l=number --line-length=number -b --binary --help --version",
      "read",
    ),
    ...readFlagList("-i[=] --in-place[=] -f=path --file=path --follow-symlinks", "write"),
  ].map((spec) => [spec.name, spec] as const),
);
const table = { specs, readWith: new Set<string>() };

/** sed: its script may write files (w, s///w), read others (r, R) and run commands (e, s///e). */
export function sed(call: Invocation, court: Court): undefined {
  const { findings } = court;
  const { parts } = readFlags(call.args, table, "getopt");
  const scripts: (string | undefined)[] = [];
  const operands = [];
  let help = false;
  for (const part of parts) {
    switch (part.kind) {
      case "unknown-flag":
        findings.add("write", "reason.unknown-flag", part.argument, { program: "sed", flag: part.name });
        break;
      case "unsure":
        findings.add("write", "reason.dynamic-word", part.argument, { program: "sed" });
        break;
      case "operand":
        operands.push(part.argument);
        break;
      case "flag":
        if (part.spec.effect !== "read") {
          findings.add("write", "reason.write-flag", part.argument, { program: "sed", flag: part.spec.name });
        }
        if (part.spec.name === "-e" || part.spec.name === "--expression") scripts.push(textOf(part.value));
        if (part.spec.name === "--help" || part.spec.name === "--version") help = true;
        break;
    }
  }
  const fromFile = parts.some((part) => part.kind === "flag" && /^(-f|--file)$/.test(part.spec.name));
  if (scripts.length === 0 && !fromFile && !help) scripts.push(textOf(operands.shift()));
  const known = scripts.filter((script) => script !== undefined);
  if (known.length < scripts.length) findings.add("write", "reason.dynamic-word", call.span, { program: "sed" });
  // Several -e are lines of one script.
  const doors = readSedScript(known.join("\n"));
  if (doors === undefined) findings.add("write", "reason.program-text", call.span, { program: "sed" });
  for (const door of doors ?? []) findings.add("write", "reason.program-door", call.span, { program: "sed", door });
  for (const operand of operands) judgeReadPath(operand, call, court);
}
