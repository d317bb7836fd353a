import type { Block, ReadDocument } from "./block.ts";

/** Plain text: paragraphs between empty lines. A line in capitals, or one that is underlined, is a heading. */
export function readText(source: string, name: string): ReadDocument {
  const blocks: Block[] = [];
  const lines = source.split(/\r?\n/);
  let heading: string | undefined;
  let start = -1;
  const close = (end: number): void => {
    if (start < 0) return;
    const text = lines.slice(start, end).join("\n").trim();
    if (text !== "")
      blocks.push({ headings: heading === undefined ? [] : [heading], tag: "", text, from: start + 1, to: end });
    start = -1;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const isUnderlined = line.trim() !== "" && /^\s*([=\-~*])\1{2,}\s*$/.test(lines[at + 1] ?? "");
    const isCapitals =
      /^[A-ZÁÉÍÓÚÑ][A-ZÁÉÍÓÚÑ0-9 ,:()/_-]{3,60}$/.test(line.trim()) && (lines[at - 1] ?? "").trim() === "";
    if (line.trim() === "") close(at);
    else if (isUnderlined || isCapitals) {
      close(at);
      heading = line.trim();
      if (isUnderlined) at += 1;
    } else if (start < 0) start = at;
  }
  close(lines.length);
  return { title: name, summary: blocks[0]?.text.split("\n")[0]?.slice(0, 200) ?? "", blocks };
}
