import type { Script, Span, Statement } from "./syntax.ts";
import { visitScript } from "./visit.ts";

/**
 * The reader's own check: marks every character that some leaf of the tree stands for, and looks at what is left. Only
 * blanks, comments, separators and reserved words may be; anything else was dropped on the way. Undefined: all covered.
 */
export function coverageGap(script: Script): string | undefined {
  const { source } = script;
  const covered = new Uint8Array(source.length);
  const cover = ({ start, end }: Span) => covered.fill(1, start, end);
  visitScript(script, {
    word: cover,
    assignment: cover,
    redirect: (redirect) => {
      cover(redirect);
      // The line that ends a here-doc comes after its body.
      if (redirect.kind === "heredoc") cover({ start: redirect.body.end, end: lineEnd(source, redirect.body.end) });
    },
    statement: (statement) => cover(ownText(statement, source)),
  });
  let left = "";
  for (let at = 0; at < source.length; at += 1) left += covered[at] ? "\0" : source.charAt(at);
  return ignorable.test(left) ? undefined : "not-covered";
}

/** What of a statement's text is its own and no word: all of arithmetic and of what is opaque, names that it defines. */
function ownText(statement: Statement, source: string): Span {
  const { start, end } = statement;
  switch (statement.kind) {
    case "opaque":
      return statement;
    case "arithmetic":
      return { start, end: statement.redirects[0]?.start ?? end };
    case "function": {
      const named = /^(?:function[ \t]+)?[^\s;&|()<>]+/.exec(source.slice(start, statement.body.start));
      return { start, end: start + (named?.[0].length ?? 0) };
    }
    case "for": {
      const header = new RegExp(`(?:for|select)[ \\t]+${statement.variable}`, "y");
      header.lastIndex = start;
      return { start, end: start + (header.exec(source)?.[0].length ?? 0) };
    }
    default:
      return { start, end: start };
  }
}

function lineEnd(source: string, from: number): number {
  const newline = source.indexOf("\n", from);
  return newline < 0 ? source.length : newline;
}

const keyword =
  "if|then|elif|else|fi|for|while|until|do|done|case|esac|in|function|time|select|coproc|\\{|\\}|!|\\[\\[|\\]\\]";
const ignorable = new RegExp(
  `^(?:[ \\t\\n\\0;&|()]|\\\\\\n|#[^\\n\\0]*|(?<![^\\s;&|()])(?:${keyword}|-p)(?![^\\s;&|()\\0<>]))*$`,
);
