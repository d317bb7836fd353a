import { z } from "zod";
import type { PdfText } from "../../ports/engines.ts";
import type { Engine } from "../host/engine.ts";
import type { Reply } from "../host/waiting-calls.ts";

/** A message holds no more (frames.ts). */
const pieceBytes = 2 * 1024 * 1024;

/** Reads PDF documents in an engine: one document after the other, since its pieces come in several calls. */
export function createPdfReader(
  engine: Engine,
): (bytes: Uint8Array, options: { signal: AbortSignal }) => Promise<PdfText> {
  let last: Promise<unknown> = Promise.resolve();
  return (bytes, { signal }) => {
    const read = last.then(() => readWhole(engine, bytes, signal));
    last = read.catch(() => undefined);
    return read;
  };
}

async function readWhole(engine: Engine, bytes: Uint8Array, signal: AbortSignal): Promise<PdfText> {
  const heard = ({ value }: Reply) => z.strictObject({}).safeParse(value).data;
  await engine.call({ method: "begin", input: {}, read: heard }, signal);
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const base64 = Buffer.from(bytes.subarray(at, at + pieceBytes)).toString("base64");
    await engine.call({ method: "piece", input: { base64 }, read: heard }, signal);
  }
  return engine.call({ method: "read", input: {}, read: readPages }, signal);
}

const answer = z.strictObject({ title: z.string().max(200), count: z.int().min(0) });
const texts = z.array(z.string());

function readPages({ value, body }: Reply): PdfText | undefined {
  const parsed = answer.safeParse(value);
  if (!parsed.success) return undefined;
  try {
    const pages = texts.parse(JSON.parse(Buffer.from(body).toString("utf8")));
    return pages.length === parsed.data.count ? { title: parsed.data.title, pages } : undefined;
  } catch {
    return undefined;
  }
}
