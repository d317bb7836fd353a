import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Language } from "../../shared/language.ts";

/** What a manual page says of each option, by the option as it is written (`-l`, `--all`): one sentence each. */
export type OptionMeanings = ReadonlyMap<string, string>;

/** The manual of this machine: what a page says of its program's options, in the language where it has been translated. */
export type Manual = (page: string, language: Language) => { meanings: OptionMeanings; language: Language } | undefined;

export function hostManual(roots: readonly string[] = ["/usr/local/share/man", "/usr/share/man"]): Manual {
  return (page, language) => {
    for (const of of language === "en" ? (["en"] as const) : ([language, "en"] as const)) {
      const text = readManualPage(
        page,
        roots.map((root) => (of === "en" ? root : `${root}/${of}`)),
      );
      const meanings = text === undefined ? undefined : optionMeanings(text);
      if (meanings !== undefined && meanings.size > 0) return { meanings, language: of };
    }
    return undefined;
  };
}

/**
 * Reads the options' entries of a manual page: man(7) as people, help2man, pod2man and docbook write it, and mdoc(7).
 * What does not look like an entry is passed over: a missing meaning is no harm, a wrong one would be.
 */
export function optionMeanings(source: string): OptionMeanings {
  const meanings = new Map<string, string>();
  const lines = source.split("\n").filter((line) => !/^[.']\\"/.test(line));
  for (let at = 0; at < lines.length; at += 1) {
    const entry = entryAt(lines, at);
    if (entry === undefined) continue;
    const names = optionsIn(entry.tag);
    const meaning = firstSentence(bodyFrom(lines, entry.body));
    for (const name of names) if (meaning !== "" && !meanings.has(name)) meanings.set(name, meaning);
  }
  return meanings;
}

/** The page of a program in one of `folders` (`/usr/share/man`, or a language's below it); undefined where there is none. */
function readManualPage(program: string, folders: readonly string[]): string | undefined {
  const name = basename(program);
  if (!/^[\w.+-]+$/.test(name)) return undefined;
  for (const folder of folders) {
    for (const section of ["1", "8"]) {
      const page = readPage(`${folder}/man${section}/${name}.${section}`);
      if (page !== undefined) return page;
    }
  }
  return undefined;
}

/** As it lies there or gzipped; `.so` leads to another page of the same folder (man(1)). */
function readPage(path: string, hops = 0): string | undefined {
  const text = readText(path) ?? unpacked(`${path}.gz`);
  const other = text === undefined ? undefined : /^\.so ([\w./+-]+)\s*$/m.exec(text.slice(0, 400))?.[1];
  if (other === undefined || other.includes("..") || hops > 2) return text;
  return readPage(`${path.slice(0, path.indexOf("/man", path.lastIndexOf("/") - 5))}/${other}`, hops + 1);
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined; // no such page: there is another place to look in
  }
}

const mostBytes = 4 * 1024 * 1024;

function unpacked(path: string): string | undefined {
  try {
    return gunzipSync(readFileSync(path), { maxOutputLength: mostBytes }).toString("utf8");
  } catch {
    return undefined; // no such page, or none that can be read
  }
}

type Entry = { tag: string; body: number };

function entryAt(lines: readonly string[], at: number): Entry | undefined {
  const line = lines[at] ?? "";
  const next = lines[at + 1] ?? "";
  if (/^\.TP\b/.test(line)) return withAlternatives(lines, at + 2, plain(next));
  const item = /^\.IP\s+("[^"]*"|\S+)/.exec(line);
  if (item) return { tag: plain(item[1]?.replaceAll('"', "") ?? ""), body: at + 1 };
  const flag = /^\.It Fl (.*)$/.exec(line);
  if (flag) return { tag: flagsOf(flag[1] ?? ""), body: at + 1 };
  if (!/^\.(PP|sp|HP)\b/.test(line) || !plain(next).startsWith("-")) return undefined;
  if (line.startsWith(".HP")) return { tag: plain(next), body: at + 2 };
  // Docbook and asciidoctor: the option as a paragraph, what it means indented below it.
  const indented = [2, 3, 4].find((step) => /^\.RS\b/.test(lines[at + step] ?? ""));
  if (indented === undefined) return undefined;
  const tag = lines
    .slice(at + 1, at + indented)
    .map(plain)
    .join(" ");
  return { tag, body: at + indented + 1 };
}

/** `.TQ` adds another way to write the option just named. */
function withAlternatives(lines: readonly string[], start: number, tag: string): Entry {
  let body = start;
  let all = tag;
  while (/^\.TQ\b/.test(lines[body] ?? "")) {
    all += `, ${plain(lines[body + 1] ?? "")}`;
    body += 2;
  }
  return { tag: all, body };
}

/** mdoc: `Fl a , Fl -all` is -a, --all. */
function flagsOf(text: string): string {
  return ` Fl ${text}`.replace(/\sFl\s+(-?)/g, " -$1").replace(/\\-/g, "-");
}

/** The names among "-l", "-a, --all", "-b, --bytes=N", "--color[=WHEN]", "bs=BYTES"; none where the tag is something else. */
function optionsIn(tag: string): string[] {
  const setting = /^([a-z]+)=[A-Z]+$/.exec(tag)?.[1];
  if (setting !== undefined) return [setting];
  if (!tag.trimStart().startsWith("-")) return [];
  return [...tag.matchAll(/(?:^|[\s,|(/])(--?[A-Za-z0-9?@#%][\w-]*)/g)].map((match) => match[1] ?? "");
}

function bodyFrom(lines: readonly string[], start: number): string {
  const body: string[] = [];
  for (const line of lines.slice(start, start + 12)) {
    if (/^\.(TP|TQ|IP|PP|P|LP|SH|SS|RE|It|El|Sh|Ss|sp|nf|HP)\b/.test(line)) {
      if (body.length > 0) break;
      continue;
    }
    const text = plain(line);
    // A line of nothing but a macro is mostly an argument's name, which says nothing by itself.
    if (text !== "" && (body.length > 0 || !line.startsWith("."))) body.push(text);
  }
  return body.join(" ");
}

const mostLetters = 160;

/** One that says next to nothing ("No action") takes the next with it. */
function firstSentence(text: string): string {
  const sentence = /^(.{24,}?[^.\s]{2,})[.;](?=\s|$)/.exec(text)?.[1] ?? text.replace(/(?<=\S)[.;:]$/, "");
  const words = sentence.replace(/\s+/g, " ").trim();
  return words.length > mostLetters ? `${words.slice(0, mostLetters).replace(/\s+\S*$/, "")}…` : words;
}

/** A line of roff as it would be read: fonts, sizes and escapes gone. */
function plain(line: string): string {
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
