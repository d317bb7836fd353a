import type { Argument } from "../argument.ts";
import { textOf } from "../argument.ts";
import type { Court, Invocation, Produced } from "../court.ts";
import { judgeTreeRemoval } from "../judge-harm.ts";

/** Tests and options by how many words follow them. Those that write, delete or execute are read apart. */
const withoutValue = new Set(
  (
    "! ( ) , -a -and -o -or -not -daystart -depth -d -follow -ignore_readdir_race -noignore_readdir_race -mount -xdev " +
    "-noleaf -warn -nowarn -true -false -empty -executable -readable -writable -nogroup -nouser -print -print0 -ls " +
    "-prune -quit -help --help -version --version"
  ).split(" "),
);
const withValue = new Set(
  (
    "-maxdepth -mindepth -regextype -amin -anewer -atime -cmin -cnewer -ctime -fstype -gid -group -ilname -iname -inum " +
    "-ipath -iregex -iwholename -links -lname -mmin -mtime -name -newer -path -perm -regex -samefile -size -type -uid " +
    "-used -user -wholename -xtype -context -printf"
  ).split(" "),
);
/** Tests that leave most of a tree out, so that deleting what they find is not deleting the tree. */
const narrowing =
  /^-(amin|anewer|atime|cmin|cnewer|ctime|empty|i?name|i?path|i?regex|i?wholename|i?lname|inum|mmin|mtime|newer.*|nouser|nogroup|perm|samefile|size|used|user|uid|group|gid)$/;

/** find: its tests read; -delete, -exec and -fprint do not. */
export function find(call: Invocation, court: Court): Produced | undefined {
  const { findings } = court;
  const { args } = call;
  const [roots, from] = readRoots(args, call, court);
  const name = onlyName(args.slice(from));
  const named = name === undefined ? {} : { name };
  const state: Walk = { call, court, roots, named, narrowed: false, deletes: [], prints: "newline" };
  for (let at = from; at < args.length; ) at = readExpression(args, at, state);
  for (const [argument, narrowedBefore] of state.deletes) {
    findings.add("destructive", "reason.destructive-flag", argument, { program: "find", flag: "-delete" });
    for (const root of roots) {
      judgeTreeRemoval(root, argument, { narrowed: narrowedBefore && !isTrivial(args) }, call.scope, court);
    }
  }
  return { kind: "paths", roots, narrowed: isNarrowed(state, args), ...named, separator: state.prints };
}

type Walk = {
  call: Invocation;
  court: Court;
  roots: readonly string[];
  named: { name?: string };
  narrowed: boolean;
  deletes: [Argument, narrowed: boolean][];
  prints: "newline" | "nul";
};

/** The folders to walk, and where the expression begins. */
function readRoots(args: readonly Argument[], call: Invocation, court: Court): [roots: string[], from: number] {
  const roots: string[] = [];
  let at = 0;
  while (/^-[HLP]$|^-O\d$/.test(textOf(args[at]) ?? "")) at++;
  for (; at < args.length; at++) {
    const argument = args[at];
    const text = textOf(argument);
    if (argument === undefined) break;
    if (text === undefined) {
      const certain = argument.kind === "dynamic" && argument.quoted && /^[^-(!,]/.test(argument.prefix);
      if (!certain) court.findings.add("write", "reason.dynamic-word", argument, { program: call.name });
      roots.push("/");
    } else if (/^-|^[(!,)]/.test(text)) break;
    else roots.push(text);
  }
  return [roots.length > 0 ? roots : ["."], at];
}

/** Reads one primary; gives where the next begins. */
function readExpression(args: readonly Argument[], at: number, state: Walk): number {
  const { call, court } = state;
  const { findings } = court;
  const argument = args[at];
  if (argument === undefined) return at + 1;
  const text = textOf(argument);
  if (text === undefined) {
    findings.add("write", "reason.dynamic-word", argument, { program: call.name });
    return at + 1;
  }
  if (narrowing.test(text)) state.narrowed = true;
  if (text === "-print0") state.prints = "nul";
  if (withoutValue.has(text)) return at + 1;
  if (withValue.has(text) || /^-newer[aBcm][aBcmt]$/.test(text)) {
    const value = args[at + 1];
    // One word surely, whatever it holds.
    if (value !== undefined && textOf(value) === undefined && !(value.kind === "dynamic" && value.quoted)) {
      findings.add("write", "reason.dynamic-word", value, { program: call.name });
    }
    return at + 2;
  }
  switch (text) {
    case "-delete":
      state.deletes.push([argument, state.narrowed]);
      return at + 1;
    case "-fprint":
    case "-fprint0":
    case "-fls":
    case "-fprintf":
      findings.add("write", "reason.new-path", argument, { program: call.name, path: textOf(args[at + 1]) ?? "?" });
      return at + (text === "-fprintf" ? 3 : 2);
    case "-exec":
    case "-execdir":
    case "-ok":
    case "-okdir":
      return readExec(args, at, state);
    default:
      findings.add("write", "reason.unknown-flag", argument, { program: call.name, flag: text });
      return at + 1;
  }
}

/** `-exec COMMAND {} ;`: the command is judged with a path below the roots wherever `{}` stands. */
function readExec(args: readonly Argument[], at: number, state: Walk): number {
  const { call, court, roots } = state;
  const opening = args[at];
  const rest = args.slice(at + 1);
  const end = rest.findIndex((word, index) => {
    const text = textOf(word);
    return text === ";" || (text === "+" && textOf(rest[index - 1]) === "{}");
  });
  const words = end < 0 ? rest : rest.slice(0, end);
  const span = opening ?? call.span;
  if (end < 0)
    court.findings.add("write", "reason.operand", span, { program: call.name, operand: textOf(opening) ?? "" });
  if (textOf(opening)?.startsWith("-ok")) court.findings.takesTerminal();
  const filled = words.map((word): Argument => {
    const text = textOf(word);
    if (text === undefined || !text.includes("{}")) return word;
    const place = { start: word.start, end: word.end };
    if (text === "{}") return { kind: "below", roots, narrowed: isNarrowed(state, args), ...state.named, ...place };
    const before = text.slice(0, text.indexOf("{}"));
    return { kind: "dynamic", prefix: before, quoted: true, ...place };
  });
  court.judgeCommandLine(filled, span, { kind: "unknown" }, call.scope, "programs");
  return at + 1 + words.length + 1;
}

function isNarrowed(state: Walk, args: readonly Argument[]): boolean {
  return state.narrowed && !isTrivial(args);
}

/** `-name '*'` narrows nothing. */
function isTrivial(args: readonly Argument[]): boolean {
  const tests = args.flatMap((argument, at) =>
    narrowing.test(textOf(argument) ?? "") ? [textOf(args[at + 1]) ?? ""] : [],
  );
  return tests.every((value) => /^\.?\*$/.test(value));
}

/** The pattern every found name must match: a -name that no `-o`, `!` or `,` weakens. */
function onlyName(expression: readonly Argument[]): string | undefined {
  const texts = expression.map((argument) => textOf(argument));
  if (texts.some((text) => text !== undefined && /^(-o|-or|!|-not|,)$/.test(text))) return undefined;
  const at = texts.indexOf("-name");
  return at < 0 ? undefined : texts[at + 1];
}
