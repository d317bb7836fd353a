import type { Block, ReadDocument } from "./block.ts";
import { macroWords, mdocLine } from "./mdoc-line.ts";
import { roffText } from "./roff-text.ts";

/**
 * Reads the source of a manual page: man(7) as people, help2man, pod2man, docbook and asciidoctor write it, and mdoc(7).
 * Nothing of it is run: what only a typesetter could know (registers, conditions, tables' rules) is passed over.
 */
export function readManual(source: string, name: string): ReadDocument {
  const reader = new ManualReader(name);
  for (const [line, at] of sourceLines(source)) reader.read(line, at);
  return reader.finish();
}

/** Lines joined where they go on (`\` at the end), with the number of the first; comments, definitions and what is for printers left out. */
function* sourceLines(source: string): Generator<[string, number]> {
  const lines = source.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const first = at + 1;
    let line = lines[at] ?? "";
    while (/(^|[^\\])\\$/.test(line) && at + 1 < lines.length) line = line.slice(0, -1) + (lines[++at] ?? "");
    if (/^[.']\s*(\\["#]|$)/.test(line)) continue;
    const definition = /^[.']\s*(?:(?:de1?|ami?|dei)\s+\S+|ig)[ \t]*(\w\S*)?/.exec(line);
    if (definition !== null) {
      const end = `.${definition[1] ?? "."}`;
      while (at + 1 < lines.length && !(lines[at + 1] ?? "").startsWith(end)) at += 1;
      at += 1;
      continue;
    }
    const condition = /^[.']\s*(if|ie|el)\b\s*(.*)$/.exec(line);
    if (condition !== null) {
      const [, kind = "", rest = ""] = condition;
      const [, negated = "", test = "", then = ""] = /^(!?)(\w(?=[\s\\.'])|'[^']*'[^']*'|\S+)\s*(.*)$/.exec(rest) ?? [];
      const taken = kind === "el" ? false : test === "n" ? negated === "" : test === "t" && negated !== "";
      const body = kind === "el" ? rest : then;
      if (taken && !body.includes("\\{")) {
        yield [body, first];
        continue;
      }
      if (!taken) {
        let depth = braces(line);
        while (depth > 0 && at + 1 < lines.length) depth += braces(lines[++at] ?? "");
      }
      continue;
    }
    yield [line, first];
  }
}

function braces(line: string): number {
  return (line.match(/\\\{/g)?.length ?? 0) - (line.match(/\\\}/g)?.length ?? 0);
}

type Open = { tag: string; lines: string[]; from: number; to: number; depth: number; entry: boolean };

class ManualReader {
  readonly #name: string;
  readonly #blocks: Block[] = [];
  #section = "";
  #subsection = "";
  #open: Open | undefined;
  /** What the next line of text is. */
  #awaits: "tag" | "section" | "subsection" | undefined;
  #depth = 0;
  #literal = false;
  #table: "none" | "format" | "rows" = "none";
  #mdoc = false;

  constructor(name: string) {
    this.#name = name;
  }

  read(line: string, at: number): void {
    if (/^[.']\s*TS\b/.test(line)) {
      this.#table = "format";
      return;
    }
    if (/^[.']\s*TE\b/.test(line)) {
      this.#table = "none";
      return;
    }
    if (this.#table === "format") {
      if (/\.\s*$/.test(line)) this.#table = "rows";
      return;
    }
    if (this.#table === "rows") {
      if (/^\.T&/.test(line)) this.#table = "format";
      else if (!/^[_=.]/.test(line)) this.#text(line.replace(/T\{|T\}/g, "").replaceAll("\t", " | "), at, true);
      return;
    }
    const macro = /^[.']\s*([A-Za-z%]\S*)\s*(.*)$/.exec(line);
    if (macro === null) {
      if (line.trim() === "" && !this.#literal) this.#paragraph(at);
      else this.#text(line, at, this.#literal);
      return;
    }
    this.#macro(macro[1] ?? "", macro[2] ?? "", at);
  }

  finish(): ReadDocument {
    this.#close();
    const named = this.#blocks.find(({ headings }) => /^(NAME|NOMBRE|NAAM|NOM)$/i.test(headings[0] ?? ""));
    const summary =
      /^.{1,160}?\s[-–—]\s*(.+)$/s
        .exec(named?.text ?? "")?.[1]
        ?.replace(/\s+/g, " ")
        .trim() ?? "";
    return { title: this.#name, summary: summary.slice(0, 200), blocks: this.#blocks };
  }

  #macro(name: string, rest: string, at: number): void {
    switch (name) {
      case "TH":
        return;
      case "Dd":
      case "Dt":
      case "Os":
        this.#mdoc = true;
        return;
      case "SH":
      case "Sh":
        this.#heading("section", rest);
        return;
      case "SS":
      case "Ss":
        this.#heading("subsection", rest);
        return;
      case "PP":
      case "P":
      case "LP":
      case "Pp":
        this.#paragraph(at);
        return;
      case "sp":
      case "br":
        this.#append("\n", at);
        return;
      case "TP":
      case "HP":
        this.#entry("", at);
        this.#awaits = "tag";
        return;
      case "TQ":
        this.#awaits = "tag";
        return;
      case "IP": {
        const tag = roffText(macroWords(rest)[0]?.word ?? "").trim();
        if (tag === "") this.#append("\n", at);
        else this.#entry(/^[•*o·-]$/.test(tag) ? "" : tag, at);
        return;
      }
      case "It": {
        const tag = mdocLine(rest, this.#name).trim();
        const open = this.#open;
        // Several names of one thing, each an item of its own.
        if (open?.entry === true && open.lines.length === 0 && tag !== "") open.tag += `, ${tag}`;
        else this.#entry(tag, at);
        return;
      }
      case "RS":
        this.#indent(at);
        return;
      case "RE":
        this.#depth = Math.max(0, this.#depth - 1);
        if (this.#open !== undefined && this.#open.depth > this.#depth) this.#close();
        return;
      case "Bl":
      case "El":
        if (name === "El") this.#paragraph(at);
        return;
      case "nf":
      case "EX":
      case "Vb":
        this.#literal = true;
        return;
      case "fi":
      case "EE":
      case "Ve":
        this.#literal = false;
        return;
      case "Bd":
        this.#literal = /-(literal|unfilled)/.test(rest);
        return;
      case "Ed":
        this.#literal = false;
        return;
      case "Nd":
        this.#text(`- ${mdocLine(rest, this.#name)}`, at, false);
        return;
      case "UR":
      case "MT":
        this.#text(roffText(rest), at, false);
        return;
      default:
        this.#inline(name, rest, at);
    }
  }

  #inline(name: string, rest: string, at: number): void {
    if (this.#mdoc) this.#text(mdocLine(`${name} ${rest}`, this.#name), at, this.#literal);
    else if (fonts.has(name) && rest !== "")
      this.#text(
        macroWords(rest)
          .map(({ word }) => word)
          .join(" "),
        at,
        this.#literal,
      );
    else if (alternating.has(name))
      this.#text(
        macroWords(rest)
          .map(({ word }) => word)
          .join(""),
        at,
        this.#literal,
      );
    else if (name === "SY" || name === "OP" || name === "MR") this.#text(rest, at, false);
  }

  #heading(kind: "section" | "subsection", rest: string): void {
    this.#close();
    this.#depth = 0;
    this.#literal = false;
    const words = this.#mdoc
      ? mdocLine(rest, this.#name)
      : macroWords(rest)
          .map(({ word }) => word)
          .join(" ");
    if (words.trim() === "") this.#awaits = kind;
    else this.#named(kind, roffText(words).trim());
  }

  #named(kind: "section" | "subsection", text: string): void {
    if (kind === "section") this.#section = text;
    this.#subsection = kind === "section" ? "" : text;
  }

  /** Inside an entry that is indented it only separates. */
  #paragraph(at: number): void {
    if (this.#open?.entry === true && (this.#open.depth > 0 || this.#mdoc) && this.#depth >= this.#open.depth)
      this.#append("\n", at);
    else this.#close();
  }

  #entry(tag: string, at: number): void {
    // A list inside what an entry says is part of it.
    if (this.#open?.entry === true && this.#open.depth > 0 && this.#depth > this.#open.depth) {
      this.#append(`\n${tag === "" ? "" : `${tag}: `}`, at);
      return;
    }
    this.#close();
    this.#open = { tag, lines: [], from: at, to: at, depth: this.#depth, entry: true };
  }

  /** Docbook and asciidoctor write an entry as a short paragraph and an indented one. */
  #indent(at: number): void {
    this.#depth += 1;
    const open = this.#open;
    const text = open?.lines.join(" ").trim() ?? "";
    if (open !== undefined && !open.entry && text !== "" && text.length <= 160 && !/(?:[^.]\.|:)$/.test(text)) {
      const tag = text.replace(/\s+/g, " ");
      this.#open = { tag, lines: [], from: open.from, to: at, depth: this.#depth, entry: true };
    }
  }

  #text(line: string, at: number, literal: boolean): void {
    const text = roffText(line);
    if (this.#awaits === "section" || this.#awaits === "subsection") {
      this.#named(this.#awaits, text.trim());
      this.#awaits = undefined;
      return;
    }
    if (this.#awaits === "tag" && this.#open !== undefined) {
      this.#awaits = undefined;
      this.#open.tag = [this.#open.tag, text.trim()].filter(Boolean).join(", ");
      return;
    }
    this.#open ??= { tag: "", lines: [], from: at, to: at, depth: this.#depth, entry: false };
    this.#open.lines.push(literal ? `${text}\n` : text.trim());
    this.#open.to = at;
  }

  #append(text: string, at: number): void {
    if (this.#open === undefined || this.#open.lines.length === 0) return;
    this.#open.lines.push(text);
    this.#open.to = at;
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    this.#awaits = undefined;
    if (open === undefined) return;
    const text = joined(open.lines);
    if (text === "" && open.tag === "") return;
    const headings = [this.#section, this.#subsection].filter(Boolean);
    this.#blocks.push({ headings, tag: open.tag, text, from: open.from, to: open.to });
  }
}

const fonts = new Set(["B", "I", "SM", "SB", "R", "CW", "L"]);
const alternating = new Set(["BR", "BI", "IB", "IR", "RB", "RI"]);

function joined(lines: readonly string[]): string {
  return lines
    .join(" ")
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .replace(/\n{2,}/g, "\n")
    .replace(/[ \t]{2,}/g, " ")
    .trim();
}
