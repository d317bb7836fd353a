import { type ExpansionContext, expandWord } from "../shell/expand.ts";
import type { Word, WordPart } from "../shell/syntax.ts";
import type { Argument } from "./argument.ts";
import type { AssessContext } from "./assess-context.ts";
import { isNumber, type Scope } from "./scope.ts";

/** The words of a command as they are known before it runs. A glob after an unknown `cd` stays unknown. */
export function expandWords(words: readonly Word[], scope: Scope, context: AssessContext): Argument[] {
  const around = expansionContext(scope, context);
  return words.flatMap((word): Argument[] => {
    const { start, end } = word;
    const only = word.parts.length === 1 ? word.parts[0] : undefined;
    if (only?.kind === "process" && only.direction === "<") {
      // A pipe whose content was judged with the command that fills it.
      return [{ kind: "known", text: "/dev/fd/63", fromEnvironment: true, start, end }];
    }
    if (scope.folders?.length !== 1 && mentions(word, (name) => name === "PWD")) {
      return [{ kind: "dynamic", prefix: "", quoted: false, start, end }];
    }
    const expanded = expandWord(word, around);
    if (expanded.kind === "known") {
      const fromEnvironment = mentions(word, (name) => !scope.texts().has(name));
      const further = fromEnvironment ? ({ fromEnvironment } as const) : {};
      return expanded.values.map((text) => ({ kind: "known", text, ...further, start, end }));
    }
    const isNumber = only !== undefined && surelyNumber(only, scope) ? ({ isNumber: true } as const) : {};
    return [{ kind: "dynamic", prefix: expanded.prefix, quoted: expanded.quoted, ...isNumber, start, end }];
  });
}

function surelyNumber(part: WordPart, scope: Scope): boolean {
  if (part.kind === "arithmetic") return true;
  if (part.kind !== "variable" || part.operation !== undefined || part.index !== undefined) return false;
  const value = scope.variable(part.name);
  return /^[#?$]$/.test(part.name) || (value !== undefined && isNumber(value));
}

function expansionContext(scope: Scope, context: AssessContext): ExpansionContext {
  const { machine } = context;
  const folder = scope.folders?.length === 1 ? scope.folders[0] : undefined;
  return {
    home: machine.home,
    folder: folder ?? machine.folder,
    environment: machine.environment,
    variables: scope.texts(),
    glob(pattern) {
      if (pattern.startsWith("/") || folder === machine.folder) return machine.glob(pattern);
      if (folder === undefined) return undefined;
      const inside = folder === "/" ? "/" : `${folder}/`;
      return machine.glob(inside.replace(/[\\*?[\]]/g, "\\$&") + pattern)?.map((path) => path.slice(inside.length));
    },
  };
}

function mentions(word: Word, wanted: (name: string) => boolean): boolean {
  return word.parts.some((part) => {
    if (part.kind === "variable") return wanted(part.name);
    return part.kind === "brace" && part.alternatives.some((inner) => mentions(inner, wanted));
  });
}
