/** A line, or an event, longer than this is none. */
const mostLetters = 1 << 20;

/** Of a stream of server-sent events what they hold ("data:"), one by one. Throws RangeError for what is none. */
export async function* serverEvents(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let text = "";
  let data: string[] = [];
  const take = function* (lines: readonly string[]): Generator<string> {
    for (const line of lines) {
      if (line === "" && data.length > 0) {
        yield data.join("\n");
        data = [];
      } else if (line.startsWith("data:")) data.push(line.slice(line.startsWith("data: ") ? 6 : 5));
      // Comments, and fields of which there is no use here.
    }
  };
  for await (const piece of pieces) {
    text += decoder.decode(piece, { stream: true });
    // A line ends with CR, LF or both; a CR at the very end may be half of both.
    const lines = text.split(/\r\n|\n|\r(?!$)/);
    text = lines.pop() ?? "";
    if (text.length + data.reduce((sum, line) => sum + line.length, 0) > mostLetters) throw new RangeError("too long");
    yield* take(lines);
  }
  yield* take([...(text + decoder.decode()).split(/\r\n|\n|\r/), ""]);
}
