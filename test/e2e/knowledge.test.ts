import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { besideKept, linkKept, realEngines, whyNoOnnx } from "../engines/real-engines.ts";
import { neo, type Result, startNeo, temporaryHome } from "./neo.ts";

const home = temporaryHome();
const documents = join(home.home, "documentos");
const server = createServer((request, answer) => {
  if (request.url === "/elsewhere") return void answer.writeHead(302, { location: "/guide" }).end();
  if (request.url !== "/guide") return void answer.writeHead(404).end();
  answer.setHeader("content-type", "text/html; charset=utf-8");
  answer.end("<title>VPN</title><h1>VPN</h1><p>The gateway is vpn.example.net.</p>");
});
let address = "";
let why: string | undefined;

beforeAll(async () => {
  why = await whyNoOnnx();
  const engines = await realEngines(besideKept());
  // Fetches the encoder, where it is not kept from an earlier run.
  if (why === undefined) await engines.sentenceEncoder.encode(["a"], { signal: new AbortController().signal });
  await engines.close();
  mkdirSync(home.data, { mode: 0o700 });
  linkKept(home.data);
  mkdirSync(documents);
  writeFileSync(join(documents, "copias.md"), "# Copias\n\nLas copias van al servidor nas1 a las tres.\n");
  writeFileSync(join(documents, "roto.pdf"), "%PDF-1.7 and then nothing of the kind");
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 300_000);
afterAll(() => {
  server.close();
  home.remove();
});
beforeEach(({ skip }) => {
  if (why !== undefined) skip(why);
});

test("a folder: what can be read is known, what cannot is named, and the exit code says so", () => {
  const { code, stdout, stderr } = neo(["knowledge", "add", "--lang", "es", documents], home);
  expect(stdout).toContain(documents);
  expect(stderr).toContain("roto.pdf");
  expect(code).toBe(1);
  const { documents: known } = JSON.parse(neo(["knowledge", "list", "--json"], home).stdout);
  expect(known).toMatchObject([{ kind: "markdown", locator: join(documents, "copias.md"), own: true }]);
});

test("a page of the network, found after a redirect; one that is not there is said so, and nothing is added", async () => {
  const { code, stdout } = await meanwhile(["knowledge", "add", `${address}/elsewhere`, "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ added: [{ added: [{ kind: "html", title: "VPN" }] }] });
  const missing = await meanwhile(["knowledge", "add", `${address}/missing`, "--lang", "en"]);
  expect(missing.stderr).toContain("HTTP 404");
  expect(missing.code).toBe(1);
  expect(JSON.parse(neo(["knowledge", "list", "--json"], home).stdout).documents).toHaveLength(2);
});

test("what is removed is forgotten, the file stays; what is unknown is an error", () => {
  expect(neo(["knowledge", "remove", documents], home).code).toBe(0);
  const unknown = neo(["knowledge", "remove", documents, "--lang", "en"], home);
  expect(unknown.code).toBe(1);
  expect(unknown.stderr).toContain(documents);
  expect(neo(["knowledge", "list", "--lang", "es"], home).stdout).not.toContain(documents);
});

test("no such word, and no place to add", () => {
  expect(neo(["knowledge", "forget", "x"], home).code).toBe(2);
  expect(neo(["knowledge", "add"], home).code).toBe(2);
});

/** Without blocking this process, whose server it asks. */
function meanwhile(words: readonly string[]): Promise<Result> {
  return new Promise((settle) => {
    const child = startNeo(words, home);
    const said = { stdout: "", stderr: "" };
    child.stdout.on("data", (bytes) => (said.stdout += bytes));
    child.stderr.on("data", (bytes) => (said.stderr += bytes));
    child.once("close", (code) => settle({ code, ...said }));
  });
}
