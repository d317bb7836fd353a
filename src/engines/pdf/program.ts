import { pathToFileURL } from "node:url";
import { serveEngine } from "../host/serve.ts";

/** What the host starts this program with (pdf-reader.ts). */
export type PdfOptions = { packageFolder: string };

/** The little of PDF.js that is used; it is not among the product's own packages. */
type TextItem = { str?: string; hasEOL?: boolean; transform?: readonly number[]; height?: number };
type Page = { getTextContent(): Promise<{ items: readonly TextItem[] }>; cleanup(): void };
type Document = {
  numPages: number;
  getPage(number: number): Promise<Page>;
  getMetadata(): Promise<{ info?: { Title?: unknown } }>;
};
type PdfJs = {
  GlobalWorkerOptions: { workerSrc: string };
  getDocument(source: object): { promise: Promise<Document>; destroy(): Promise<void> };
};

const mostPages = 2_000;

/** The process that reads PDF documents: their bytes come in pieces, the text of their pages goes out. */
serveEngine(async (given) => {
  const { packageFolder } = given as PdfOptions;
  const file = (name: string): string =>
    pathToFileURL(`${packageFolder}/node_modules/pdfjs-dist/legacy/build/${name}`).href;
  const library = (await import(file("pdf.min.mjs"))) as PdfJs;
  library.GlobalWorkerOptions.workerSrc = file("pdf.worker.min.mjs");
  let pieces: Uint8Array[] = [];
  return {
    facts: {},
    methods: {
      begin: async () => {
        pieces = [];
        return { value: {} };
      },
      piece: async (input) => {
        pieces.push(Buffer.from((input as { base64: string }).base64, "base64"));
        return { value: {} };
      },
      read: async (_, signal) => {
        const data = new Uint8Array(Buffer.concat(pieces));
        pieces = [];
        const options = { data, isEvalSupported: false, useSystemFonts: false, disableFontFace: true, verbosity: 0 };
        const task = library.getDocument(options);
        try {
          const document = await task.promise;
          const { info } = await document.getMetadata().catch(() => ({ info: undefined }));
          const pages: string[] = [];
          for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
            signal.throwIfAborted();
            const page = await document.getPage(number);
            pages.push(textOf((await page.getTextContent()).items));
            page.cleanup();
            // The message of a cancel is read between two turns of the loop.
            await new Promise(setImmediate);
          }
          const title = typeof info?.Title === "string" ? info.Title.slice(0, 200) : "";
          return { value: { title, count: pages.length }, body: Buffer.from(JSON.stringify(pages)) };
        } finally {
          await task.destroy();
        }
      },
    },
  };
});

/** Lines as they stand on the page; a gap of more than a line and a half begins a paragraph. */
function textOf(items: readonly TextItem[]): string {
  let text = "";
  let before: { y: number; height: number } | undefined;
  for (const { str = "", hasEOL, transform, height = 0 } of items) {
    const y = transform?.[5] ?? 0;
    const line = Math.max(height, before?.height ?? 0);
    if (before !== undefined && line > 0 && Math.abs(before.y - y) > 1.8 * line && str.trim() !== "") text += "\n\n";
    text += str;
    if (hasEOL === true) text += "\n";
    if (str.trim() !== "") before = { y, height: height || line };
  }
  return text.replace(/\n{3,}/g, "\n\n");
}
