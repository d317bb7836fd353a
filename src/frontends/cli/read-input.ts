import { NeoError } from "../../shared/errors.ts";
import { visible } from "../../shared/text.ts";
import type { Terminal } from "./terminal.ts";

const requestLimit = 16 * 1024;
const pipedLimit = 8 * 1024 * 1024;

/** A request as a person may make it: plain text of a sensible length. Throws E_INPUT_*. */
export function checkedRequest(text: string): string {
  const bytes = Buffer.byteLength(text);
  if (bytes > requestLimit) throw new NeoError("E_INPUT_TOO_LONG", { bytes, limit: requestLimit });
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u009f\ufffd]|\p{Surrogate}/u.test(text))
    throw new NeoError("E_INPUT_BINARY");
  if (visible(text).trim() === "") throw new NeoError("E_INPUT_EMPTY");
  return text.trim();
}

/** What was piped in, as bytes; undefined when stdin is a keyboard, closed or not ours to read. At most 8 MiB are kept. */
export async function pipedInput(terminal: Terminal, hasInput: () => boolean): Promise<Uint8Array | undefined> {
  if (terminal.keyboard || !hasInput()) return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of terminal.stdin) {
    const buffer = Buffer.from(chunk);
    chunks.push(buffer.subarray(0, pipedLimit - bytes));
    bytes += buffer.length;
    if (bytes >= pipedLimit) break;
  }
  return Buffer.concat(chunks);
}
