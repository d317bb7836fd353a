import { loadShellParser, parsePlain, type ShellParser } from "./parse.ts";
import { opaqueStatement } from "./read-script.ts";
import type { GrammarFiles } from "./second-opinion.ts";

/**
 * A parser that loads the second opinion only when some text needs it, since that is most of the time an answer takes.
 * Until then such text is opaque, and `catchUp` answers true once: loaded now, parse again.
 */
export function lazyShellParser(files?: GrammarFiles): LazyShellParser {
  let loaded: ShellParser | undefined;
  let missed = false;
  return {
    parse(source) {
      const script = parsePlain(source) ?? loaded?.parse(source);
      if (script !== undefined) return script;
      missed = true;
      return { source, statements: [opaqueStatement(source, "not-loaded")] };
    },
    async catchUp() {
      if (!missed) return false;
      loaded ??= await loadShellParser(files);
      missed = false;
      return true;
    },
  };
}

export type LazyShellParser = ShellParser & { catchUp(): Promise<boolean> };
