import type { Argument } from "../argument.ts";
import { textOf } from "../argument.ts";
import type { Court, Invocation, Produced } from "../court.ts";
import { readFlagList } from "../flag-table.ts";
import { judgeReadPath } from "../judge-path.ts";
import { readFlags } from "../read-flags.ts";

const specs = new Map(
  readFlagList(
    "-0 --null -a=path --arg-file=path -d= --delimiter= -E= -e[=] --eof[=] -I= -i[=] --replace[=] -L=number -l[=] " +
      "--max-lines[=] -n=number --max-args=number -P=number --max-procs=number -r --no-run-if-empty -s=number " +
      "--max-chars=number -t --verbose -x --exit --show-limits --help --version",
    "read",
  ).map((spec) => [spec.name, spec] as const),
);
const table = { specs, readWith: new Set<string>() };

/** xargs: the command it builds, with words that come from its input. */
export function xargs(call: Invocation, court: Court): Produced | undefined {
  const { findings } = court;
  const { parts, next } = readFlags(call.args, table, "posix", { stopAtOperand: true });
  let separator: "newline" | "nul" = "newline";
  let replaced: string | undefined;
  let fromFile = false;
  let plain = true;
  for (const part of parts) {
    if (part.kind === "unknown-flag") {
      findings.add("write", "reason.unknown-flag", part.argument, { program: "xargs", flag: part.name });
    } else if (part.kind === "unsure") {
      findings.add("write", "reason.dynamic-word", part.argument, { program: "xargs" });
    } else if (part.kind === "flag") {
      const { name } = part.spec;
      if (!/^(-r|-t|-x|--no-run-if-empty|--verbose|--exit)$/.test(name)) plain = false;
      if ((name === "-P" || name === "--max-procs") && !/^[1-9]\d?$/.test(textOf(part.value) ?? "")) {
        findings.add("write", "reason.value", part.argument, {
          program: "xargs",
          flag: name,
          value: textOf(part.value) ?? "",
        });
      }
      if (name === "-0" || name === "--null") separator = "nul";
      if (name === "-I" || name === "-i" || name === "--replace") replaced = textOf(part.value) ?? "{}";
      if (name === "-a" || name === "--arg-file") {
        fromFile = true;
        if (part.value !== undefined) judgeReadPath(part.value, call, court);
      }
    }
  }
  const command = call.args.slice(next);
  const words = command.length > 0 ? command : [{ kind: "known" as const, text: "echo", ...place(call) }];
  const input = fromFile ? ({ kind: "unknown" } as const) : call.input;
  const fed = fedWords(input, separator, plain, call);
  const filled =
    replaced === undefined
      ? [...words, ...fed]
      : words.map((word): Argument => {
          const text = textOf(word);
          if (text === undefined || !text.includes(replaced)) return word;
          if (text === replaced) return fed.length === 1 && fed[0] !== undefined ? fed[0] : oneWord("", word);
          return oneWord(text.slice(0, text.indexOf(replaced)), word);
        });
  return court.judgeCommandLine(filled, call.span, { kind: "text", text: "" }, call.scope, "programs");
}

/** What the input adds: nothing but paths under known folders, given by find -print0 to xargs -0, is certain. */
function fedWords(
  input: Invocation["input"],
  separator: "newline" | "nul",
  plain: boolean,
  call: Invocation,
): Argument[] {
  if (input.kind === "paths" && separator === "nul" && input.separator === "nul") {
    const { kind: _, separator: __, ...below } = input;
    return [{ kind: "below", ...below, ...place(call) }];
  }
  if (input.kind === "text" && plain && !/['"\\]/.test(input.text)) {
    return input.text
      .split(/\s+/)
      .filter((text) => text !== "")
      .map((text) => ({ kind: "known", text, ...place(call) }));
  }
  return [{ kind: "dynamic", prefix: "", quoted: false, ...place(call) }];
}

function oneWord(prefix: string, at: { start: number; end: number }): Argument {
  return { kind: "dynamic", prefix, quoted: true, start: at.start, end: at.end };
}

function place(call: Invocation): { start: number; end: number } {
  return { start: call.span.start, end: call.span.end };
}
