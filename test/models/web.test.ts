import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { proxyServer } from "../launcher/archive-server.ts";
import { singleFile, testLibrary } from "./library.ts";
import { ModelServer, serve, sha256, slowly } from "./model-server.ts";

const body = randomBytes(50_000);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "neo-web-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a proxy", () => {
  it.each<[string, (url: string) => Record<string, string>, through: boolean]>([
    ["is used where the environment names one", (url) => ({ HTTP_PROXY: url }), true],
    ["is not for what NO_PROXY names", (url) => ({ HTTP_PROXY: url, NO_PROXY: "127.0.0.1" }), false],
  ])("%s", async (_what, proxies, through) => {
    await using server = await ModelServer.start(body);
    const proxy = await proxyServer();
    const sources = [{ kind: "https", url: server.url }] as const;
    const row = singleFile("m", { bytes: body.length, sha256: sha256(body), sources });
    const library = testLibrary({ folders: { own: folder, shared: [] }, rows: [row], proxies: proxies(proxy.url) });
    await library.pull("m", { signal: new AbortController().signal });
    expect(proxy.asked).toEqual(through ? [server.url] : []);
    proxy.close();
  });
});

describe.skipIf(!hasOpenssl())("encryption (skipped where there is no openssl to make a certificate)", () => {
  it("a certificate that the machine trusts; without it nothing is fetched", async () => {
    const { url, certificate, close } = await encrypted((request, response) =>
      serve(request, response, body, counted()),
    );
    expect(await pullInProcess(url, { NODE_EXTRA_CA_CERTS: certificate })).toEqual({ code: 0, said: "" });
    expect(readFileSync(join(folder, "own/m/model.gguf")).equals(body)).toBe(true);
    rmSync(join(folder, "own"), { recursive: true });
    const { code, said } = await pullInProcess(url, {});
    expect(code).not.toBe(0);
    expect(said).toMatch(/E_MODEL_UNREACHABLE .*(SELF_SIGNED|UNABLE_TO)/);
    close();
  });

  it("is never given up on the way", async () => {
    await using plain = await ModelServer.start(body);
    const { url, certificate, close } = await encrypted((_request, response) =>
      response.writeHead(302, { location: plain.url }).end(),
    );
    const { said } = await pullInProcess(url, { NODE_EXTRA_CA_CERTS: certificate });
    expect(said).toContain("without encryption");
    expect(plain.asked).toEqual([]);
    close();
  });
});

describe("two processes at once", () => {
  it("one fetches, the other is told so; the file comes once", async () => {
    await using server = await ModelServer.start(body);
    server.usual = slowly(() => undefined);
    const ended = await Promise.all([pullInProcess(server.url, {}), pullInProcess(server.url, {})]);
    const codes = ended.map(({ code }) => code).sort();
    // Who comes when the other has finished finds the model there.
    if (codes[1] !== 0) expect(ended.map(({ said }) => said).join("")).toContain("E_MODEL_BUSY");
    expect(codes[0]).toBe(0);
    expect(server.sent).toBe(body.length);
    expect(readFileSync(join(folder, "own/m/model.gguf")).equals(body)).toBe(true);
  });
});

async function pullInProcess(url: string, variables: Record<string, string>): Promise<{ code: number; said: string }> {
  const program = join(import.meta.dirname, "pulling-program.ts");
  const words = [program, join(folder, "own"), url, String(body.length), sha256(body)];
  const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...words], {
    env: { ...inherited, ...variables },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (bytes: Buffer) => {
    said += bytes.toString();
  });
  const [code] = (await once(child, "close")) as [number];
  return { code, said };
}

async function encrypted(answer: RequestListener) {
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", key, "-out", certificate];
  execFileSync("openssl", [...made, ...subject], { stdio: "ignore" });
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, answer);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `https://localhost:${(server.address() as AddressInfo).port}/model`;
  return { url, certificate, close: () => server.close() };
}

function counted(): ModelServer {
  return new ModelServer(body);
}

function hasOpenssl(): boolean {
  try {
    execFileSync("openssl", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
