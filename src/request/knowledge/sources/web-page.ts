import { createHash } from "node:crypto";
import type { DocumentKind } from "../../../ports/knowledge.ts";
import { kindOf, type PdfText, readBytes } from "./files.ts";
import type { FoundDocument } from "./found-document.ts";

/** Throws NeoError: E_KNOWLEDGE_UNREADABLE, E_CANCELLED. `type` is what the server calls it (RFC 9110), in small letters. */
export type FetchPage = (url: string, signal: AbortSignal) => Promise<{ bytes: Uint8Array; type: string }>;

/** A page of the network as it is now; it is read again only when it is added again. */
export async function webPage(
  url: string,
  { fetchPage, pdf }: { fetchPage: FetchPage; pdf: PdfText },
  signal: AbortSignal,
): Promise<FoundDocument> {
  const { bytes, type } = await fetchPage(url, signal);
  const { pathname } = new URL(url);
  const kind = typeKinds[type] ?? kindOf(pathname) ?? "text";
  return {
    kind,
    locator: url,
    stamp: createHash("sha256").update(bytes).digest("hex").slice(0, 16),
    read: (working) => readBytes(bytes, kind, pathname.split("/").at(-1) || url, { pdf, signal: working }),
  };
}

const typeKinds: Readonly<Record<string, DocumentKind>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/markdown": "markdown",
  "application/pdf": "pdf",
};
