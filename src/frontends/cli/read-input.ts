import { NeoError } from "../../shared/errors.ts";
import type { Terminal } from "./terminal.ts";

const requestLimit = 4 * 1024;
const pipedLimit = 8 * 1024 * 1024;

/** A request as a person may make it: plain text of a sensible length. Throws E_INPUT_*. */
export function checkedRequest(text: string): string {
  const bytes = Buffer.byteLength(text);
  if (bytes > requestLimit) throw new NeoError("E_INPUT_TOO_LONG", { bytes, limit: requestLimit });
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u009f\ufffd]|\p{Surrogate}/u.test(text))
    throw new NeoError("E_INPUT_BINARY");
  if (/^[\s\p{Cf}\p{Zs}]*$/u.test(text)) throw new NeoError("E_INPUT_EMPTY");
  return text.trim();
}

/**
 * What was piped in; undefined when stdin is a keyboard, not ours to read, or empty. At most 8 MiB are kept. Whoever
 * started us may have left a pipe open that nothing will ever come through: a request does not wait for that.
 */
export async function pipedInput(
  terminal: Terminal,
  options: { hasInput: () => boolean; patienceMs?: number },
): Promise<Uint8Array | undefined> {
  if (terminal.keyboard || !options.hasInput()) return undefined;
  const { stdin } = terminal;
  const chunks: Buffer[] = [];
  let bytes = 0;
  const quiet = options.patienceMs === undefined ? undefined : setTimeout(() => stdin.destroy(), options.patienceMs);
  try {
    for await (const chunk of stdin) {
      clearTimeout(quiet);
      const buffer = Buffer.from(chunk);
      chunks.push(buffer.subarray(0, pipedLimit - bytes));
      bytes += buffer.length;
      if (bytes >= pipedLimit) break;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  } finally {
    clearTimeout(quiet);
  }
  return chunks.length === 0 ? undefined : Buffer.concat(chunks);
}
