import type { Engine } from "./engine.ts";
import type { Reply } from "./waiting-calls.ts";

export type StreamCall<P, R> = {
  method: string;
  input: unknown;
  /** Undefined for what makes no sense. */
  readPiece(value: unknown, body: Uint8Array): P | undefined;
  read(reply: Reply): R | undefined;
};

/** A call whose answer comes in pieces; what it returns is the end of the answer. Leaving it early cancels the call. */
export async function* streamCall<P, R>(
  engine: Pick<Engine, "call">,
  { method, input, readPiece, read }: StreamCall<P, R>,
  signal: AbortSignal,
): AsyncGenerator<P, R> {
  const left = new AbortController();
  const pieces: P[] = [];
  let ended = false;
  let wake = (): void => {};
  const hear = (value: unknown, body: Uint8Array): boolean => {
    const piece = readPiece(value, body);
    if (piece === undefined) return false;
    pieces.push(piece);
    wake();
    return true;
  };
  const answer = engine.call({ method, input, read, hear }, AbortSignal.any([signal, left.signal]));
  const settled = answer
    .catch(() => {})
    .then(() => {
      ended = true;
      wake();
    });
  try {
    for (;;) {
      const piece = pieces.shift();
      if (piece !== undefined) yield piece;
      else if (ended) return await answer;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    left.abort();
    await settled;
  }
}
