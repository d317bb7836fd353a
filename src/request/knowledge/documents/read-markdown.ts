import type { Block, ReadDocument } from "./block.ts";

/** Markdown (CommonMark as far as its structure goes): headings, paragraphs, list items, tables and code as they stand. */
export function readMarkdown(source: string, name: string): ReadDocument {
  const blocks: Block[] = [];
  const headings: { level: number; text: string }[] = [];
  let open: { lines: string[]; from: number; code: boolean } | undefined;
  let fence = "";
  const close = (): void => {
    const text = open?.lines.join("\n").trim() ?? "";
    if (open !== undefined && text !== "")
      blocks.push({
        headings: headings.map((heading) => heading.text),
        tag: "",
        text: open.code ? text : plainMarkdown(text),
        from: open.from,
        to: open.from + open.lines.length - 1,
      });
    open = undefined;
  };
  const lines = source.split(/\r?\n/);
  const start = frontMatterEnd(lines);
  for (const [index, line] of lines.entries()) {
    if (index < start) continue;
    const at = index + 1;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== "") {
      if (mark?.startsWith(fence) && line.trim() === mark) {
        fence = "";
        close();
      } else add(line, at, true);
      continue;
    }
    if (mark !== undefined) {
      // What a listing shows belongs to the sentence before it.
      if (open !== undefined && /:\s*$/.test(open.lines.at(-1) ?? "")) open.lines.push("");
      else close();
      fence = mark;
      continue;
    }
    const heading = /^ {0,3}(#{1,6})\s+(.+?)\s*#*\s*$/.exec(line) ?? underlined(line, lines[index + 1]);
    if (heading !== null) {
      close();
      const level = heading[1]?.length ?? 1;
      while ((headings.at(-1)?.level ?? 0) >= level) headings.pop();
      headings.push({ level, text: plainMarkdown(heading[2] ?? "") });
    } else if (line.trim() === "" || /^ {0,3}(=+|-{2,}|\*\s*\*\s*\*[\s*]*)\s*$/.test(line)) close();
    else {
      if (/^\s*([-*+]|\d+[.)])\s/.test(line)) close();
      add(line, at, false);
    }
  }
  close();
  const title = blocks.length === 0 ? name : (headingOne(source) ?? name);
  return { title, summary: blocks[0]?.text.slice(0, 200).split("\n")[0] ?? "", blocks };

  function add(line: string, at: number, code: boolean): void {
    open ??= { lines: [], from: at, code };
    open.lines.push(line);
  }
}

function frontMatterEnd(lines: readonly string[]): number {
  if (lines[0] !== "---") return 0;
  const end = lines.indexOf("---", 1);
  return end > 0 && end < 60 ? end + 1 : 0;
}

function underlined(line: string, next: string | undefined): RegExpExecArray | null {
  if (line.trim() === "" || next === undefined || /^\s*[-*+>|]/.test(line)) return null;
  const mark = /^(=+|-+)\s*$/.exec(next)?.[1];
  return mark === undefined || mark.length < 3 ? null : /^()(.+)$/.exec(line.trim()) && levelled(line, mark);
}

function levelled(line: string, mark: string): RegExpExecArray | null {
  return /^(#+) (.+)$/.exec(`${mark.startsWith("=") ? "#" : "##"} ${line.trim()}`);
}

function headingOne(source: string): string | undefined {
  const hashed = /^ {0,3}#\s+(.+?)\s*#*\s*$/m.exec(source)?.[1] ?? /^(.+)\r?\n={3,}\s*$/m.exec(source)?.[1];
  return hashed === undefined ? undefined : plainMarkdown(hashed);
}

/** Without what only says how it looks. */
function plainMarkdown(text: string): string {
  return text
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/\[([^\]]+)\]\[[^\]]*\]/g, "$1")
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, "$2")
    .replace(/`([^`]+)`/g, "$1")
    .replace(/<!--.*?-->/gs, "")
    .replace(/^ {0,3}>\s?/gm, "")
    .trim();
}
