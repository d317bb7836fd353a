import type { Language } from "../../shared/language.ts";
import { spokenWords } from "./spoken-words.ts";

/** Code between fences or back quotes, and lines that are a table or a program's output: told of, not read. Pure. */
export function codeAndTables(text: string, language: Language): string {
  const words = spokenWords[language];
  const fenced = text.replace(/```[^\n]*\n?([\s\S]*?)(?:```|$)/g, (_, code: string) => {
    const lines = code.split("\n").filter((line) => line.trim() !== "").length;
    return lines === 0 ? " " : `\n${words.code(lines)}\n`;
  });
  const quoted = fenced.replace(/`([^`\n]+)`/g, (_, code: string) => (isName(code) ? ` ${code} ` : words.command));
  return withoutTables(quoted, words.table);
}

/** One or two plain words: a program, a file, a service. What has more to it is heard by nobody. */
function isName(code: string): boolean {
  return /^[\w./~:@+-]+( [\w./~:@+-]+)?$/.test(code.trim()) && code.length <= 40;
}

const leastLines = 3;

function withoutTables(text: string, told: (lines: number) => string): string {
  const kept: string[] = [];
  let table: string[] = [];
  const flush = (): void => {
    kept.push(...(table.length >= leastLines ? [told(table.length)] : table));
    table = [];
  };
  for (const line of text.split("\n")) {
    if (isRow(line)) table.push(line);
    else {
      flush();
      kept.push(line);
    }
  }
  flush();
  return kept.join("\n");
}

/** Columns, rules, prompts, log lines: what is laid out for the eye. */
function isRow(line: string): boolean {
  const columns = line.trim().split(/ {2,}|\t|\s*[|│]\s*/).length >= 3;
  const rule = /^[\s\-=+|─━┄│├└┌┐┘┤]{3,}$/.test(line);
  const permissions = /^[-dlbcps][rwxsStT-]{9}/.test(line);
  const logged = /^(\[?\d{4}-\d\d-\d\d[T ]|[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d )/.test(line);
  return line.trim() !== "" && (columns || rule || permissions || logged);
}
