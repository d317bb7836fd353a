import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { DocumentKind } from "../../../ports/knowledge.ts";
import { NeoError } from "../../../shared/errors.ts";
import type { ReadDocument } from "../documents/block.ts";
import { readHtml } from "../documents/read-html.ts";
import { readMarkdown } from "../documents/read-markdown.ts";
import { readText } from "../documents/read-text.ts";
import type { FoundDocument } from "./found-document.ts";

/** The lines of each page; the bytes are from anywhere. */
export type PdfText = (bytes: Uint8Array, signal: AbortSignal) => Promise<{ title: string; pages: readonly string[] }>;

/** A file, or all documents in a folder and below. Throws E_KNOWLEDGE_MISSING. */
export function filesAt(place: string, kind: "any" | "note", pdf: PdfText): FoundDocument[] {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat === undefined) throw new NeoError("E_KNOWLEDGE_MISSING", { place });
  if (!stat.isDirectory()) return [fileAt(place, kindOf(place) ?? "text", kind, pdf)];
  return below(place).flatMap((path) => {
    const named = kindOf(path);
    return named === undefined ? [] : [fileAt(path, named, kind, pdf)];
  });
}

/** Of what a server or a file gave: as its kind is read. */
export async function readBytes(
  bytes: Uint8Array,
  kind: DocumentKind,
  name: string,
  { pdf, signal }: { pdf: PdfText; signal: AbortSignal },
): Promise<ReadDocument & { bytes: number }> {
  if (kind === "pdf") {
    const { title, pages } = await pdf(bytes, signal);
    const blocks = pages.flatMap((page, index) =>
      readText(page, name).blocks.map((block) => ({ ...block, from: index + 1, to: index + 1 })),
    );
    return { title: title || name, summary: blocks[0]?.text.slice(0, 200) ?? "", blocks, bytes: bytes.length };
  }
  const text = decoded(bytes, name);
  const read = kind === "markdown" ? readMarkdown : kind === "html" ? readHtml : readText;
  return { ...read(text, name), bytes: bytes.length };
}

export function kindOf(path: string): DocumentKind | undefined {
  const named = kinds[extname(path).toLowerCase()];
  return named ?? (/^(README|INSTALL|CHANGES|NEWS|HOWTO|LEEME)/i.test(basename(path)) ? "text" : undefined);
}

const kinds: Readonly<Record<string, DocumentKind>> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".txt": "text",
  ".text": "text",
  ".rst": "text",
  ".adoc": "text",
  ".org": "text",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".pdf": "pdf",
};

const mostBytes = 32 * 1024 * 1024;

function fileAt(path: string, kind: DocumentKind, as: "any" | "note", pdf: PdfText): FoundDocument {
  const stat = statSync(path, { throwIfNoEntry: false });
  return {
    kind: as === "note" ? "note" : kind,
    locator: path,
    stamp: stat === undefined ? "" : `${stat.mtimeMs}:${stat.size}`,
    read: async (signal) => readBytes(contentOf(path), kind, basename(path), { pdf, signal }),
  };
}

function contentOf(path: string): Uint8Array {
  const unreadable = (reason: string, cause?: unknown) =>
    new NeoError("E_KNOWLEDGE_UNREADABLE", { place: path, reason }, { cause });
  try {
    const { size } = statSync(path);
    if (size > mostBytes) throw unreadable(`> ${mostBytes / 2 ** 20} MB`);
    return readFileSync(path);
  } catch (thrown) {
    if (thrown instanceof NeoError) throw thrown;
    throw unreadable((thrown as NodeJS.ErrnoException).code ?? String(thrown), thrown);
  }
}

function decoded(bytes: Uint8Array, place: string): string {
  if (bytes.subarray(0, 8192).includes(0)) throw new NeoError("E_KNOWLEDGE_UNREADABLE", { place, reason: "binary" });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const mostFiles = 20_000;

/** Not what programs keep for themselves; links are not followed, so that nothing comes twice or from elsewhere. */
function below(folder: string): string[] {
  const found: string[] = [];
  const folders = [folder];
  for (let at = folders.shift(); at !== undefined && found.length < mostFiles; at = folders.shift()) {
    for (const entry of entriesOf(at)) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      if (entry.isDirectory()) folders.push(join(at, entry.name));
      else if (entry.isFile()) found.push(join(at, entry.name));
    }
  }
  return found.sort();
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
