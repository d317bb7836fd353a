import type { Token } from "../../templates/tokens.ts";

/**
 * "Con ls", "using grep": the program that it is to be done with, where a request says so beside what is to be done. It says
 * nothing more than that, so who reads the rest need not know the word; but the command must then call it.
 */
export function namedTools(tokens: readonly Token[]): { tool: string; from: number; to: number }[] {
  return tokens.flatMap(({ folded, quoted }, at) => {
    if (quoted || !tools.test(folded)) return [];
    let from = at;
    const before = (words: RegExp) => words.test(tokens[from - 1]?.folded ?? "");
    if (before(/^(?:comando|orden|programa|command|program|tool)$/)) from -= 1;
    if (before(/^(?:el|la|un|the|a)$/)) from -= 1;
    if (!before(/^(?:con|usando|mediante|with|using|via|through)$/)) return [];
    return [{ tool: folded, from: from - 1, to: at + 1 }];
  });
}

/** Whose names say nothing else: what packs, sums or changes rights is part of what is asked for. */
const tools = /^(?:ls|cat|grep|egrep|find|sed|awk|sort|uniq|cut|tr|wc|head|tail|tac|cp|mv|rm|stat|du|tree|diff|comm)$/;
