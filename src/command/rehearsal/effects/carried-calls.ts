import { type Argument, allTexts, textOf } from "../../policy/argument.ts";
import { judgeAll } from "../../policy/assess.ts";
import type { AssessContext } from "../../policy/assess-context.ts";
import type { CalledProgram } from "../../policy/called-program.ts";
import { isBuiltIn } from "../../policy/program-table.ts";
import { quotePipeline } from "../../shell/quote.ts";
import type { Script } from "../../shell/syntax.ts";

const deepest = 3;

/**
 * Every program and shell command that `script` calls, behind sudo, env, xargs, find, sh -c and the like (the policy's
 * judges see through those), and behind the few that the policy does not look through because it asks anyway.
 */
export function carriedCalls(script: Script, context: AssessContext, depth = 0): readonly CalledProgram[] {
  const calls = judgeAll(script, context, {}).calls();
  if (depth >= deepest) return calls;
  return calls.flatMap((call) => {
    const text = call.carries ? undefined : carriedText(call);
    const carried = text === undefined ? [] : carriedCalls(context.parse(text), context, depth + 1);
    return carried.length === 0 ? [call] : [...carried, { ...call, carries: true }];
  });
}

const carriers =
  /^(flock|unshare|setarch|linux32|linux64|eatmydata|fakeroot|chronic|parallel|runuser|su|pkexec|run0|gosu|su-exec|setpriv|strace|ltrace|script|prlimit|cgexec|numactl|unbuffer|ifne|chpst|setuidgid|xvfb-run|dbus-run-session|firejail|rlwrap|faketime|hyperfine|uclampset|chroot|toybox|busybox|nohup|ionice|chrt|taskset|sg|doas|watch)$/;

/** The command that such a program was given, as shell text. */
function carriedText({ name, args }: CalledProgram): string | undefined {
  if (!carriers.test(name)) return undefined;
  const afterC = args.findIndex((argument) => /^(-\w*c|--command|--session-command)$/.test(textOf(argument) ?? ""));
  const script = afterC < 0 ? undefined : textOf(args[afterC + 1]);
  if (script !== undefined) return script;
  const at = args.findIndex(isProgram);
  const words = at < 0 ? undefined : allTexts(args.slice(at));
  return words === undefined ? undefined : quotePipeline([words]);
}

function isProgram(argument: Argument): boolean {
  const text = textOf(argument);
  return text !== undefined && /^[\w./+-]+$/.test(text) && isBuiltIn(text.slice(text.lastIndexOf("/") + 1));
}
