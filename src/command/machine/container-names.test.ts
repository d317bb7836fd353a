import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { containerNames } from "./container-names.ts";

const folder = mkdtempSync(join(tmpdir(), "neo-containers-"));
const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});
const { signal } = new AbortController();

/** A service at a socket that answers everything with this; undefined: never. */
async function service(name: string, reply: string | undefined, status = 200): Promise<string> {
  const socket = join(folder, name);
  rmSync(socket, { force: true });
  const server = createServer((request, response) => {
    if (reply === undefined) return;
    response.writeHead(request.url === "/containers/json?all=true" ? status : 404).end(reply);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  return socket;
}

test("names that services and files tell, without the links among them", async () => {
  const docker = await service("docker", JSON.stringify([{ Names: ["/web", "/proxy/web"] }, { Names: ["/db-1"] }]));
  const file = join(folder, "containers.json");
  writeFileSync(file, JSON.stringify([{ id: "0a", names: ["grafana"] }, { id: "0b" }]));
  const places = { sockets: [docker, join(folder, "absent")], files: [file, join(folder, "none.json")] };
  expect(await containerNames(places, signal)).toEqual(["db-1", "grafana", "web"]);
});

test.each([
  ["nonsense", "[{", 200],
  ["another shape", '{"Names":["/web"]}', 200],
  ["a name that is none", '[{"Names":["/$(reboot)"]}]', 200],
  ["may not be asked", "[]", 403],
])("a service whose answer is no list has none: %s", async (_, reply, status) => {
  expect(await containerNames({ sockets: [await service("odd", reply, status)], files: [] }, signal)).toEqual([]);
});

test("one that does not answer is not waited for", async () => {
  const silent = await service("silent", undefined);
  const gone = AbortSignal.timeout(50);
  expect(await containerNames({ sockets: [silent], files: [] }, gone)).toEqual([]);
});
