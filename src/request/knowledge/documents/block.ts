/** A part of a document as its reader found it: a paragraph, a list's entry, a code listing. */
export type Block = {
  /** The headings above it, outermost first. */
  headings: readonly string[];
  /** What the part explains, where it is an entry of a list: "-a, --all", "Restart=". It is not part of `text`. */
  tag: string;
  text: string;
  /** Lines of the source, counting from 1; of a PDF, pages. */
  from: number;
  to: number;
};

/** What every reader makes of a document. */
export type ReadDocument = {
  title: string;
  /** One sentence on what it is about; empty where it does not say. */
  summary: string;
  blocks: readonly Block[];
};
