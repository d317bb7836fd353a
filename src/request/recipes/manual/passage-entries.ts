import type { Passage } from "../../../ports/knowledge.ts";

/** An entry of a list with what it explains first: "-a, --all"; of a paragraph the first line stands there. */
export type PassageEntry = { tag: string; text: string };

/** A manual's passage is one entry at most; what `--help` prints is read as paragraphs, with an option a line. */
export function passageEntries({ text, source }: Pick<Passage, "text" | "source">): PassageEntry[] {
  const lines = text.slice(0, mostLetters).split("\n");
  if (source.kind !== "help") return [{ tag: lines[0] ?? "", text: lines.slice(1).join("\n") }];
  const entries: PassageEntry[] = [];
  let open: PassageEntry | undefined;
  for (const line of lines) {
    const [, tag, said = ""] = /^\s*(-\S*(?: \S+)*)(?:\s{2,}(.*))?$/.exec(line) ?? [];
    if (tag !== undefined) {
      open = { tag, text: said };
      entries.push(open);
    } else if (open !== undefined && /^\s{8}/.test(line)) open.text += `\n${line.trim()}`;
    else open = undefined;
  }
  return entries;
}

const mostLetters = 8_000;
