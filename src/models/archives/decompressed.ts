import type { Readable, Transform } from "node:stream";
import { NeoError } from "../../shared/errors.ts";

/** What a decompressor makes of packed bytes. Throws E_ARCHIVE_DAMAGED; both are closed, however it ends. */
export async function* decompressed(
  packed: Readable,
  decompressor: Transform,
  file: string,
): AsyncGenerator<Uint8Array> {
  packed.on("error", (error) => decompressor.destroy(error));
  try {
    yield* packed.pipe(decompressor) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw new NeoError("E_ARCHIVE_DAMAGED", { file }, { cause });
  } finally {
    packed.destroy();
    decompressor.destroy();
  }
}
