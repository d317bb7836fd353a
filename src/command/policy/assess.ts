import type { Assessment } from "../../ports/assessment.ts";
import type { Script } from "../shell/syntax.ts";
import type { AssessContext } from "./assess-context.ts";
import { bashOnly } from "./bash-only.ts";
import type { Court } from "./court.ts";
import { expandWords } from "./expand-words.ts";
import { Findings } from "./findings.ts";
import { judgeCommandLine } from "./judge-command.ts";
import { judgeScript, judgeStatements } from "./judge-statement.ts";
import { judgeWord } from "./judge-word.ts";
import { judges } from "./judges/index.ts";
import { Scope } from "./scope.ts";

/**
 * What running `script` here would do at worst. Pure: it looks at the snapshot and runs nothing. Every part is judged
 * and the worst wins; whatever is opaque, unknown or decided only at run time asks.
 *
 * @example assess(parse("df -h | grep /home"), context).risk // "read"
 */
export function assess(script: Script, context: AssessContext): Assessment {
  return judgeAll(script, context, {}).assessment();
}

/** As assess, keeping what each word means where `explain` is set. */
export function judgeAll(script: Script, context: AssessContext, options: { explain?: boolean }): Findings {
  const findings = new Findings(options);
  const court = openCourt({ context, findings, source: script.source, depth: 0 });
  judgeScript(script, Scope.at(context.machine.folder), { kind: "inherited" }, court);
  if (script.statements.length === 0) findings.add("write", "reason.nothing", { start: 0, end: script.source.length });
  return findings;
}

const deepest = 8;

type Base = Pick<Court, "context" | "findings" | "source" | "depth">;

function openCourt(base: Base): Court {
  const { context, findings, depth } = base;
  const court: Court = {
    ...base,
    homes: homesOf(context),
    judgeScript: (script, scope, input) => judgeScript(script, scope, input, court),
    judgeStatements: (statements, scope, input) => judgeStatements(statements, scope, input, court),
    judgeWord: (word, scope) => judgeWord(word, scope, court),
    expand: (words, scope) => expandWords(words, scope, context),
    judgeCommandLine: (args, span, input, scope, lookup = "shell") =>
      judgeCommandLine(args, span, input, scope, lookup, court),
    aside: () => openCourt({ ...base, findings: new Findings({ explain: findings.isExplaining }) }),
    judgeBy(name, call) {
      const judge = judges.get(name);
      if (judge !== undefined) return judge(call, court);
      findings.add("write", "reason.writes", call.span, { program: call.name });
      return undefined;
    },
    judgeShellText(text, span, input, scope, dialect = "bash") {
      if (depth >= deepest) {
        findings.add("write", "reason.too-deep", span);
        return;
      }
      if (dialect === "sh" && bashOnly.test(text)) findings.add("write", "reason.shell-text", span, { program: "sh" });
      const inner = new Findings();
      const script = context.parse(text);
      const court = openCourt({ context, findings: inner, source: text, depth: depth + 1 });
      // A new shell has none of this one's variables and functions, only its folder.
      judgeScript(script, scope.forNewShell(), input, court);
      findings.absorb(inner, span);
    },
  };
  return court;
}

/** This person's home, root's, and one that stands for all others under /home. */
function homesOf(context: AssessContext): readonly string[] {
  const known = homes.get(context.machine);
  if (known !== undefined) return known;
  const found = [...new Set([context.machine.home, "/root", "/home/user"])];
  homes.set(context.machine, found);
  return found;
}

const homes = new WeakMap<object, readonly string[]>();
