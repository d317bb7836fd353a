import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ChatServer, chatServer } from "../engines/chat-server.ts";
import { entry, nodeFlags, startNeo, temporaryHome } from "./neo.ts";
import { openPseudoTerminal } from "./pseudo-terminal.ts";

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

/** The server answers in this process, which therefore must not wait for the child. */
async function neo(...words: string[]): Promise<{ code: number | null; stdout: string }> {
  const child = startNeo(words, { environment: home.environment });
  let stdout = "";
  child.stdout.on("data", (data: Buffer) => (stdout += data));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, stdout };
}

test("what a person settled on is proposed again, asked about again, and forgotten when they say so", {
  timeout: 120_000,
}, async () => {
  reply = JSON.stringify({ kind: "command", text: "touch blorps" });
  const terminal = openPseudoTerminal(
    process.execPath,
    [...nodeFlags, entry, "ask", "--lang", "en", "zigzag quuxly blorps"],
    { folder: home.home, environment: home.environment },
  );
  try {
    await terminal.waitFor(/Run it\?/);
    terminal.enter("e");
    await terminal.waitFor(/Edit:/);
    terminal.type("\u0015");
    terminal.enter("touch blorps.done");
    await terminal.waitFor(/touch blorps\.done[\s\S]*Run it\?/);
    terminal.enter("y");
    expect(await terminal.exitCode).toBe(0);
  } finally {
    terminal.end();
  }
  expect(existsSync(join(home.home, "blorps.done"))).toBe(true);

  const [mine] = JSON.parse((await neo("recipes", "list", "--mine", "--json")).stdout);
  expect(mine).toMatchObject({ request: "zigzag quuxly blorps", script: "touch blorps.done" });

  reply = JSON.stringify({ kind: "command", text: "cat blorps" });
  const again = await neo("ask", "--json", "--lang", "en", "Zigzag quuxly blorps, please.");
  expect(JSON.parse(again.stdout)).toMatchObject({
    source: "mango",
    command: "touch blorps.done",
    denied: "nobody",
  });

  expect((await neo("recipes", "forget", mine.id)).code).toBe(0);
  const after = await neo("ask", "--json", "--lang", "en", "zigzag quuxly blorps");
  expect(JSON.parse(after.stdout)).not.toMatchObject({ source: "mango" });
});

test("what was learnt of requests is forgotten with them", async () => {
  const file = join(home.data, "recipes.jsonl");
  mkdirSync(home.data, { recursive: true });
  const recipe = (id: string, request: string, learnt: number) => ({
    id,
    language: "es",
    request,
    script: "ls",
    learnt,
  });
  const kept = [recipe("mine/1", "mira lo de Secretaría", Date.now()), recipe("mine/2", "mira lo demás", 1_000)];
  writeFileSync(file, kept.map((one) => `${JSON.stringify(one)}\n`).join(""), { mode: 0o600 });
  const left = async () => JSON.parse((await neo("recipes", "list", "--mine", "--json")).stdout).map(ids);
  const ids = ({ id }: { id: string }) => id;
  expect((await neo("forget", "--containing", "secretaría")).code).toBe(0);
  expect(await left()).toEqual(["mine/2"]);
  expect((await neo("forget", "--older-than", "30d")).code).toBe(0);
  expect(await left()).toEqual([]);
});
