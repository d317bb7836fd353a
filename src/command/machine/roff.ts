/** What one item of a page's lists is about, and the line where its text begins. */
export type Entry = { tag: string; body: number };

/** The item that begins at a line: man(7) as people, help2man, pod2man and docbook write it, and mdoc(7). */
export function entryAt(lines: readonly string[], at: number): Entry | undefined {
  const line = lines[at] ?? "";
  const next = lines[at + 1] ?? "";
  if (/^\.TP\b/.test(line)) return withAlternatives(lines, at + 2, plainRoff(next));
  const item = /^\.IP\s+("[^"]*"|\S+)/.exec(line);
  if (item) return { tag: plainRoff(item[1]?.replaceAll('"', "") ?? ""), body: at + 1 };
  const flag = /^\.It Fl (.*)$/.exec(line);
  if (flag) return { tag: flagsOf(flag[1] ?? ""), body: at + 1 };
  if (!/^\.(PP|sp|HP)\b/.test(line) || !plainRoff(next).startsWith("-")) return undefined;
  if (line.startsWith(".HP")) return { tag: plainRoff(next), body: at + 2 };
  // Docbook and asciidoctor: the option as a paragraph, what it means indented below it.
  const indented = [2, 3, 4].find((step) => /^\.RS\b/.test(lines[at + step] ?? ""));
  if (indented === undefined) return undefined;
  const tag = lines
    .slice(at + 1, at + indented)
    .map(plainRoff)
    .join(" ");
  return { tag, body: at + indented + 1 };
}

/** `.TQ` adds another way to write the option just named. */
function withAlternatives(lines: readonly string[], start: number, tag: string): Entry {
  let body = start;
  let all = tag;
  while (/^\.TQ\b/.test(lines[body] ?? "")) {
    all += `, ${plainRoff(lines[body + 1] ?? "")}`;
    body += 2;
  }
  return { tag: all, body };
}

/** mdoc: `Fl a , Fl -all` is -a, --all. */
function flagsOf(text: string): string {
  return ` Fl ${text}`.replace(/\sFl\s+(-?)/g, " -$1").replace(/\\-/g, "-");
}

/** A line of roff as it would be read: fonts, sizes and escapes gone. */
export function plainRoff(line: string): string {
  const macro = /^\.\s*(?:BR?I?|IR?B?|RB|RI|SM|SB|Nm|Ar|Fl|Pa|Xr|Cm|Em|Sy|Dq|Ql|Li|Va|Ev)\s+(.*)$/.exec(line);
  if (line.startsWith(".") && macro === null) return "";
  const text = macro === null ? line : joined(line, macro[1] ?? "");
  return text
    .replace(/\\f(?:\[[^\]]*\]|\(..|.)/g, "")
    .replace(/\\s[-+]?\d/g, "")
    .replace(/\\m\[[^\]]*\]/g, "")
    .replace(/\\(?:-|\(hy|\(mi|\[hy\]|\[mi\])/g, "-")
    .replace(/\\\((?:cq|aq|oq)|\\\*\(Aq|\\\[(?:cq|aq|oq)\]/g, "'")
    .replace(/\\\((?:lq|rq|dq)|\\\[(?:lq|rq|dq)\]|\\\*\((?:lq|rq)/g, '"')
    .replace(/\\\((?:em|en)|\\\[(?:em|en)\]/g, "–")
    .replace(/\\[&,/|^%:]|\\\)/g, "")
    .replace(/\\[ ~0]/g, " ")
    .replace(/\\(?:e|\(rs|\[rs\])/g, "\\")
    .replace(/\\\*?(?:\(..|\[[^\]]*\])/g, "")
    .trim();
}

/** `.BR -a ", " --all`: an alternating macro joins its words, a plain one keeps them apart. */
function joined(line: string, words: string): string {
  const parts = [...words.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "");
  return parts.join(/^\.\s*(?:BR|BI|IR|IB|RB|RI)\b/.test(line) ? "" : " ");
}
