import { createHash } from "node:crypto";
import type { StoredChunk } from "../../ports/knowledge-store.ts";
import type { Block, ReadDocument } from "./documents/block.ts";

/** Letters that paragraphs are put together up to, and that one is cut at. */
const together = 480;
const most = 1_200;
/** A document has no more: the rest of a dump or a log is no documentation. */
const mostChunks = 5_000;

/** Paragraphs of a section together, entries alone, what is too long in pieces that keep their tag. */
export function chunksOf(document: string, { blocks }: ReadDocument): StoredChunk[] {
  const seen = new Map<string, number>();
  return merged(blocks)
    .flatMap(pieces)
    .filter(({ text, tag }) => /\p{L}/u.test(`${tag}${text}`))
    .slice(0, mostChunks)
    .map((block) => {
      const content = JSON.stringify([document, block.headings, block.tag, block.text]);
      const times = seen.get(content) ?? 0;
      seen.set(content, times + 1);
      const id = createHash("sha256").update(content).update(String(times)).digest("hex").slice(0, 24);
      return { ...block, id };
    });
}

function merged(blocks: readonly Block[]): Block[] {
  const all: Block[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    const sameSection = last !== undefined && last.headings.join("\n") === block.headings.join("\n");
    if (last !== undefined && sameSection && joins(last, block)) {
      all[all.length - 1] = {
        ...last,
        text: `${last.text}\n${block.text}`,
        to: Math.max(last.to, block.to),
      };
    } else all.push(block);
  }
  return all;
}

/** Entries stay apart: each is what somebody asks for. One that says nothing yet takes what follows. */
function joins(last: Block, next: Block): boolean {
  if (next.tag !== "") return false;
  if (last.tag !== "") return last.text === "" && next.text.length <= most;
  return last.text.length + next.text.length < together;
}

function pieces(block: Block): Block[] {
  if (block.text.length <= most) return [block];
  const parts: { text: string; lines: number }[] = [];
  for (const sentence of block.text.split(/(?<=\n)|(?<=[.:;!?]\s)/)) {
    for (let at = 0; at < sentence.length; at += most) {
      const some = sentence.slice(at, at + most);
      const last = parts.at(-1);
      if (last === undefined || last.text.length + some.length > (most * 2) / 3) parts.push({ text: some, lines: 0 });
      else last.text += some;
    }
  }
  // Where a piece begins is told from how much of the text is before it: readers may have joined lines.
  const span = block.to - block.from + 1;
  let before = 0;
  return parts.map(({ text }) => {
    const from = block.from + Math.floor((span * before) / block.text.length);
    before += text.length;
    const to = Math.max(from, block.from + Math.ceil((span * before) / block.text.length) - 1);
    return { ...block, text: text.trim(), from, to: Math.min(to, block.to) };
  });
}
