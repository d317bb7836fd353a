import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { block } from "./downloads.ts";

/** A program of its own, so that sending does not share our core: GET /BYTES/LIMIT, the limit in MB/s a connection, 0 for none. */
const server = createServer((request, response) => {
  const [, size = 0, limit = 0] = (request.url ?? "").split("/").map(Number);
  const [, first = "0", last = ""] = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? "") ?? [];
  const from = Number(first);
  const to = last === "" ? size - 1 : Number(last);
  const partial = request.headers.range !== undefined;
  response.writeHead(partial ? 206 : 200, {
    "content-length": to - from + 1,
    ...(partial ? { "content-range": `bytes ${from}-${to}/${size}` } : {}),
  });
  let at = from;
  const began = performance.now();
  const next = () => {
    if (response.destroyed) return;
    if (at > to) {
      response.end();
      return;
    }
    const start = at % block.length;
    const piece = block.subarray(start, Math.min(block.length, start + 256 * 1024, start + to + 1 - at));
    at += piece.length;
    const due = limit === 0 ? 0 : ((at - from) / (limit * 1e6)) * 1000 - (performance.now() - began);
    response.write(piece, () => (due > 1 ? setTimeout(next, due) : next()));
  };
  next();
});
server.listen(0, "127.0.0.1", () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
