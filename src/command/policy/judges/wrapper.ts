import { textOf } from "../argument.ts";
import type { Court, Invocation, Produced } from "../court.ts";
import { type FlagSpec, readFlagList } from "../flag-table.ts";
import { readFlags } from "../read-flags.ts";

type Shape = {
  flags: string;
  write?: string;
  operands: number;
  matching?: RegExp;
  /** With one of these flags it acts on processes that run, and its words are their numbers rather than a program. */
  onProcesses?: string;
};

/** How each wrapper's own words go, before those of the program it runs. `operands`: how many come first. */
const wrappers: Readonly<Record<string, Shape>> = {
  nice: { flags: "-n=number --adjustment=number -NUM", operands: 0 },
  nohup: { flags: "", operands: 0 },
  setsid: { flags: "-w --wait", write: "-c --ctty -f --fork", operands: 0 },
  stdbuf: { flags: "-i= --input= -o= --output= -e= --error=", operands: 0 },
  timeout: {
    flags: "-k= --kill-after= -s= --signal= -v --verbose --preserve-status --foreground",
    operands: 1,
    matching: /^[\d.]+[smhd]?$/,
  },
  time: {
    flags: "-p --portability -v --verbose -f= --format= -q --quiet",
    write: "-o= --output= -a --append",
    operands: 0,
  },
  ionice: {
    flags: "-c= --class= -n= --classdata= -t --ignore",
    write: "-p= --pid= -P= --pgid= -u= --uid=",
    operands: 0,
    onProcesses: "-p --pid -P --pgid -u --uid",
  },
  taskset: {
    flags: "-c --cpu-list",
    write: "-p --pid -a --all-tasks",
    operands: 1,
    matching: /^[\da-fx,:-]+$/i,
    onProcesses: "-p --pid",
  },
  chrt: {
    flags: "-b --batch -i --idle -o --other",
    write: "-p --pid -a --all-tasks -f --fifo -r --rr -d --deadline",
    operands: 1,
    matching: /^\d+$/,
    onProcesses: "-p --pid",
  },
};

/** Programs that run another as it is, with other priorities or limits: the other one is what counts. */
export function wrapper(call: Invocation, court: Court): Produced | undefined {
  const { findings } = court;
  const shape = wrappers[call.name];
  if (shape === undefined) {
    findings.add("write", "reason.writes", call.span, { program: call.name });
    return undefined;
  }
  const table = tableOf(call.name, shape);
  const { parts, next } = readFlags(call.args, table, "posix", { stopAtOperand: true });
  for (const part of parts) {
    if (part.kind === "unknown-flag") {
      findings.add("write", "reason.unknown-flag", part.argument, { program: call.name, flag: part.name });
    } else if (part.kind === "unsure") {
      findings.add("write", "reason.dynamic-word", part.argument, { program: call.name });
    } else if (part.kind === "flag" && part.spec.effect !== "read") {
      findings.add("write", "reason.write-flag", part.argument, { program: call.name, flag: part.spec.name });
    }
  }
  const given = new Set(parts.flatMap((part) => (part.kind === "flag" ? [part.spec.name] : [])));
  if (shape.onProcesses?.split(" ").some((name) => given.has(name))) return undefined;
  if (/^--(help|version)$/.test(textOf(call.args[0]) ?? "") && call.args.length === 1) return undefined;
  const own = call.args.slice(next, next + shape.operands);
  for (const argument of own) {
    const text = textOf(argument);
    if (text === undefined || shape.matching?.test(text) === false) {
      findings.add("write", "reason.operand", argument, { program: call.name, operand: text ?? "?" });
    }
  }
  const rest = call.args.slice(next + shape.operands);
  if (rest.length === 0) {
    findings.add("write", "reason.no-subcommand", call.span, { program: call.name });
    return undefined;
  }
  // It writes nohup.out when its output is a terminal.
  if (call.name === "nohup")
    findings.add("write", "reason.new-path", call.span, { program: "nohup", path: "nohup.out" });
  return court.judgeCommandLine(rest, call.span, call.input, call.scope, "programs");
}

function tableOf(name: string, shape: Shape) {
  const known = tables.get(name);
  if (known !== undefined) return known;
  const specs = new Map<string, FlagSpec>();
  for (const spec of readFlagList(`${shape.flags} --help --version`, "read")) specs.set(spec.name, spec);
  for (const spec of readFlagList(shape.write ?? "", "write")) specs.set(spec.name, spec);
  const table = { specs, readWith: new Set<string>() };
  tables.set(name, table);
  return table;
}

const tables = new Map<string, { specs: Map<string, FlagSpec>; readWith: Set<string> }>();
