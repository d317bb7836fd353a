import type { Block, ReadDocument } from "./block.ts";

/**
 * HTML as a person reads it: what is shown, in its order, under its headings. Scripts, styles, forms and navigation are
 * left out; nothing is loaded or run. It reads any bytes, well-formed or not.
 */
export function readHtml(source: string, name: string): ReadDocument {
  const blocks: Block[] = [];
  const headings: { level: number; text: string }[] = [];
  let title = "";
  let text = "";
  let from = 1;
  let skipped = "";
  let heading = 0;
  let literal = 0;
  let line = 1;
  const close = (): void => {
    const whole = (literal > 0 ? text : text.replace(/[ \t]*\n[ \t]*/g, "\n")).replace(/\n{3,}/g, "\n\n").trim();
    text = "";
    if (whole === "") return;
    if (heading > 0) {
      while ((headings.at(-1)?.level ?? 0) >= heading) headings.pop();
      headings.push({ level: heading, text: whole.replace(/\s+/g, " ") });
    } else blocks.push({ headings: headings.map((one) => one.text), tag: "", text: whole, from, to: line });
  };
  for (const [part, tag] of parts(source)) {
    const here = line;
    line += part.split("\n").length - 1;
    if (tag === undefined) {
      if (skipped === "title") title += part;
      if (skipped !== "") continue;
      const words = decoded(literal > 0 ? part : part.replace(/\s+/g, " "));
      if (text === "" && words.trim() !== "") from = here;
      if (text !== "" || words.trim() !== "") text += words;
      continue;
    }
    const { name: element, end } = tag;
    if (skipped !== "") {
      if (end && element === skipped) skipped = "";
      continue;
    }
    if (!end && unread.has(element)) skipped = element;
    else if (element === "br") text += "\n";
    else if (element === "td" || element === "th") text += text === "" || end ? "" : " | ";
    else if (/^h[1-6]$/.test(element)) {
      close();
      heading = end ? 0 : Number(element[1]);
    } else if (blockElements.has(element)) {
      close();
      if (element === "pre") literal = end ? 0 : 1;
    }
  }
  close();
  const called = decoded(title).replace(/\s+/g, " ").trim();
  return { title: called || headings[0]?.text || name, summary: blocks[0]?.text.slice(0, 200) ?? "", blocks };
}

type Tag = { name: string; end: boolean };

/** Text and tags by turns; comments are tags without a name that anybody knows. */
function* parts(source: string): Generator<[string, Tag | undefined]> {
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf("<", at);
    if (next < 0) break;
    if (next > at) yield [source.slice(at, next), undefined];
    const comment = source.startsWith("<!--", next);
    const close = source.indexOf(comment ? "-->" : ">", next);
    if (close < 0) return;
    at = close + (comment ? 3 : 1);
    const tag = comment ? null : /^<(\/?)([a-z][a-z0-9]*)/i.exec(source.slice(next, next + 40));
    if (tag === null) yield [source.slice(next, at), { name: "", end: false }];
    else yield [source.slice(next, at), { name: (tag[2] ?? "").toLowerCase(), end: tag[1] === "/" }];
    if (tag !== null && tag[1] === "" && /^(script|style)$/i.test(tag[2] ?? "")) {
      const end = source.toLowerCase().indexOf(`</${(tag[2] ?? "").toLowerCase()}`, at);
      const body = source.slice(at, end < 0 ? source.length : end);
      yield [body, undefined];
      at += body.length;
    }
  }
  if (at < source.length) yield [source.slice(at), undefined];
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d?));?/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name as string] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  laquo: "«",
  raquo: "»",
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  copy: "©",
  aacute: "á",
  eacute: "é",
  iacute: "í",
  oacute: "ó",
  uacute: "ú",
  ntilde: "ñ",
  uuml: "ü",
  iquest: "¿",
  iexcl: "¡",
  euro: "€",
  rarr: "→",
  larr: "←",
};
const unread = new Set(["script", "style", "template", "noscript", "svg", "nav", "footer", "form", "button", "title"]);
const blockElements = new Set(
  "address article aside blockquote body dd details div dl dt fieldset figcaption figure head header hr html li main ol p pre section summary table tbody thead tr ul".split(
    " ",
  ),
);
