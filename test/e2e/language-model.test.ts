import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ChatServer, chatServer } from "../engines/chat-server.ts";
import { startNeo, temporaryHome } from "./neo.ts";

const home = temporaryHome();
let server: ChatServer;
let reply = "";

beforeAll(async () => {
  server = await chatServer();
  // Whatever it is asked, the model answers this.
  server.fault = (_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    for (const piece of [{ delta: { content: reply } }, { delta: {}, finish_reason: "stop" }])
      response.write(`data: ${JSON.stringify({ choices: [{ index: 0, finish_reason: null, ...piece }] })}\n\n`);
    response.end("data: [DONE]\n\n");
  };
  mkdirSync(join(home.home, ".config/neopapaya"), { recursive: true });
  writeFileSync(
    join(home.home, ".config/neopapaya/config.json"),
    JSON.stringify({ llm: { endpoint: server.endpoint, model: "parrot" } }),
  );
});
afterAll(async () => {
  await server.close();
  home.remove();
});

async function ask(...words: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = startNeo(["ask", ...words], { environment: home.environment });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (data: Buffer) => (said.stdout += data));
  child.stderr.on("data", (data: Buffer) => (said.stderr += data));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, ...said };
}

describe("with a language model at an address", () => {
  test("what no skill knows becomes a verified command, judged like any other", async () => {
    reply = JSON.stringify({ kind: "command", text: "cat --number /etc/hostname" });
    const { code, stdout, stderr } = await ask("--json", "--lang", "en", "frobnicate /etc/hostname zigzagwise");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({
      kind: "command",
      source: "llm",
      command: "cat --number /etc/hostname",
      risk: "read",
    });
    expect(code).toBe(0);
    const [asked] = server.requests.filter(({ body }) => body !== undefined).slice(-1);
    expect(asked?.body?.messages[0]?.role).toBe("system");
    expect(asked?.body?.messages[1]?.content).toContain("zigzagwise");
  });

  test("what changes something asks, and without anybody to ask does not run", async () => {
    reply = JSON.stringify({ kind: "command", text: "rm -rf /etc/hostname" });
    const { code, stdout } = await ask("--json", "--lang", "en", "zap the thing at /etc/hostname zigzag style");
    expect(JSON.parse(stdout)).toMatchObject({ source: "llm", denied: "nobody" });
    expect(code).toBe(3);
  });

  test("what fails the verification is never shown", async () => {
    reply = JSON.stringify({ kind: "command", text: "cat --zigzag /etc/hostname" });
    const { code, stdout } = await ask("--json", "--lang", "en", "frobnicate /etc/hostname zigzagwise");
    expect(JSON.parse(stdout)).toMatchObject({ kind: "clarify" });
    expect(stdout).not.toContain("--zigzag");
    expect(code).toBe(4);
  });

  test("a request that a skill knows does not get so far", async () => {
    const before = server.requests.length;
    expect((await ask("--lang", "en", "how much disk space is left?")).code).toBe(0);
    expect(server.requests.length).toBe(before);
  });
});
