import type { DocumentKind } from "../../../ports/knowledge.ts";
import type { ReadDocument } from "../documents/block.ts";

/** A document that is there, before anything of it is read. */
export type FoundDocument = {
  kind: DocumentKind;
  /** What a person would open: a path, a URL, "df(1)". It names the document. */
  locator: string;
  /** Changes when the document does. */
  stamp: string;
  /** Throws NeoError: E_KNOWLEDGE_UNREADABLE, and what the engine of a kind may throw. */
  read(signal: AbortSignal): Promise<ReadDocument & { bytes: number }>;
};
