/**
 * The command where what it reads is compressed: `wc -l a.gz` counts the lines of what is packed, which nobody wants to know,
 * and `zcat a.gz | wc -l` those of the text (gzip(1), xz(1), bzip2(1), zstd(1)). Any other command as it is.
 */
export function ofCompressed(script: string): string {
  const [, before = "", program = "", options = "", file = "", ending = ""] = reading.exec(script) ?? [];
  const tools = toolsOf[ending];
  if (tools === undefined) return script;
  if (program === "cat") return `${before}${tools.cat} ${file}`;
  if (program === "grep") return `${before}${tools.grep} ${options}${file}`;
  return `${before}${tools.cat} ${file} | ${program} ${options}`.trimEnd();
}

/** A program that reads text, its options with what it looks for, and one compressed file at the end. */
const reading =
  /^(sudo )?(wc|head|tail|cat|grep|sort|cut|nl|awk|sed -n|uniq) ((?:-[\w,.:=-]*(?: (?:\d[\d,-]*|'[^']*'))? )*(?:(?<=(?:grep|awk|sed -n) .*)(?:'[^']*'|[\w.@:/,]+) )?)((?:'[^'\n]*|[^\s'|;&<>-][^\s'|;&<>]*)\.(gz|xz|bz2|zst)'?)$/;

const toolsOf: Readonly<Record<string, { cat: string; grep: string }>> = {
  gz: { cat: "zcat", grep: "zgrep" },
  xz: { cat: "xzcat", grep: "xzgrep" },
  bz2: { cat: "bzcat", grep: "bzgrep" },
  zst: { cat: "zstdcat", grep: "zstdgrep" },
};
