import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DockerProxy, isEngineRead, startDockerProxy } from "./docker-proxy.ts";

describe("what the container engine may be asked", () => {
  it.each([
    ["GET", "/v1.47/containers/json?all=1"],
    ["HEAD", "/_ping"],
    ["GET", "/containers/web/logs?stdout=1&follow=1"],
    ["GET", "/v1.24/images/registry.example.org:5000/team/app:1.2/json"],
    ["GET", "/networks"],
  ])("%s %s looks", (method, url) => expect(isEngineRead(method, url)).toBe(true));

  it.each([
    ["POST", "/v1.47/containers/create"],
    ["DELETE", "/containers/web"],
    ["GET", "/containers/web/export"],
    ["GET", "/containers/web/archive?path=/etc/shadow"],
    ["GET", "/containers/web/attach/ws"],
    ["GET", "/images/get?names=a"],
    ["GET", "/containers/..%2fimages/json"],
    ["GET", "/images/a/../../containers/web/export/json"],
    ["GET", "//containers/json"],
    ["GET", "http://other/containers/json"],
    ["GET", undefined],
    [undefined, "/info"],
  ])("%s %s does not", (method, url) => expect(isEngineRead(method, url)).toBe(false));
});

describe("the proxy before a real socket", () => {
  const folder = mkdtempSync(join(tmpdir(), "neo-engine-"));
  const engine = join(folder, "docker.sock");
  const seen: string[] = [];
  const server = createServer((incoming, outgoing) => {
    seen.push(`${incoming.method} ${incoming.url}`);
    outgoing.end('[{"Names":["/web"]}]');
  });
  let proxy: DockerProxy;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(engine, resolve));
    proxy = await startDockerProxy(engine);
  });
  afterAll(() => {
    proxy.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (method: string, path: string) =>
    new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const asked = request({ socketPath: proxy.socket, method, path }, (answer) => {
        let body = "";
        answer.setEncoding("utf8").on("data", (text: string) => {
          body += text;
        });
        answer.on("end", () => resolve({ status: answer.statusCode, body }));
      });
      asked.on("error", reject).end();
    });

  it("passes on what looks, and answers the rest itself", async () => {
    expect(await ask("GET", "/v1.47/containers/json")).toEqual({ status: 200, body: '[{"Names":["/web"]}]' });
    expect((await ask("POST", "/v1.47/containers/web/kill")).status).toBe(403);
    expect((await ask("DELETE", "/containers/web")).status).toBe(403);
    expect(seen).toEqual(["GET /v1.47/containers/json"]);
  });
});
