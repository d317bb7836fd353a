import { mkdtempSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Engines } from "../../src/ports/engines.ts";
import type { GenerationEvent } from "../../src/ports/language-model.ts";
import type { Log } from "../../src/ports/log.ts";
import { noLog } from "../../src/ports/log.ts";
import { connectToService, type ServiceClient } from "../../src/service/service-client.ts";
import { ServiceSocket } from "../../src/service/service-socket.ts";
import { NeoError } from "../../src/shared/errors.ts";

export type FakeEngines = Engines & {
  /** What was asked of it and has been cancelled. */
  cancelled: string[];
  /** What waits, or has waited, in it. */
  waiting: string[];
  closed: boolean;
};

export const dimensions = 8;

/** Engines whose answers are told by the question. "wait" waits until it is cancelled; "fail" fails. */
export function fakeEngines(say: string = "engine"): FakeEngines {
  const cancelled: string[] = [];
  const waits: string[] = [];
  const waiting = (what: string, signal: AbortSignal) =>
    new Promise<never>((_, reject) => {
      const cancel = (): void => {
        cancelled.push(what);
        reject(new NeoError("E_CANCELLED"));
      };
      if (signal.aborted) cancel();
      else signal.addEventListener("abort", cancel, { once: true });
      waits.push(what);
    });
  const engines: FakeEngines = {
    cancelled,
    waiting: waits,
    closed: false,
    budgetBytes: 600 * 2 ** 20,
    speech: {
      recogniser: async () => undefined,
      phraseRecogniser: async () => undefined,
      voice: () => Promise.reject(new NeoError("E_CANCELLED")),
    },
    voiceActivity: async () => undefined,
    pdfText: async () => ({ title: say, pages: [] }),
    sentenceEncoder: {
      dimensions,
      encode: async (texts, { signal }) => {
        if (texts[0] === "wait") return waiting("encode", signal);
        if (texts[0] === "fail")
          throw new NeoError("E_ENGINE_HUNG", { engine: "encoder", seconds: 60 }, { retryable: true });
        return texts.map(vectorOf);
      },
    },
    languageModel: async () => ({
      name: "fake",
      contextTokens: 2048,
      async *generate({ messages }, { signal }) {
        for (const word of wordsFor(say, messages.at(-1)?.text ?? "")) {
          if (word === "wait") await waiting("generate", signal);
          yield { type: "text", text: word };
        }
        yield end;
      },
    }),
    sequenceModel: async () => ({
      name: "fake",
      prompt: "masked",
      generate: async (input, { beams, signal }) => {
        if (input === "wait") return waiting("sequences", signal);
        return Array.from({ length: beams }, (_, at) => ({ text: `${say}:${input}:${at}`, logProbability: 0 - at }));
      },
      rate: async (input, outputs, { signal }) =>
        input === "wait" ? waiting("sequences", signal) : outputs.map(({ length }) => 0 - length),
    }),
    health: async () => [
      {
        name: "encoder",
        state: "idle",
        installedBytes: undefined,
        fetchBytes: 1,
        confinement: "closed",
        memory: { rssBytes: 2, pssBytes: 1 },
        needBytes: 3,
        crashes: 1,
        lastCrash: { at: 1, code: "E_ENGINE_CRASHED", parameters: { engine: "encoder", how: "SIGSEGV" } },
        offUntil: undefined,
      },
    ],
    close: async () => {
      engines.closed = true;
    },
  };
  return engines;
}

/** "a b wait" is answered by the engine's name and then by these words. */
function wordsFor(say: string, question: string): string[] {
  return [say, ...question.split(" ")];
}

export const end: GenerationEvent = {
  type: "end",
  reason: "complete",
  usage: { promptTokens: 3, reusedTokens: 1, outputTokens: 2, firstTokenMs: 1.5, totalMs: 2.5 },
};

export function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(dimensions).fill(text.length);
  for (let at = 0; at < text.length; at++) vector[at % dimensions]! += Math.sin(text.charCodeAt(at));
  return vector;
}

export type Lending = {
  path: string;
  engines: FakeEngines;
  socket: ServiceSocket;
  /** Why clients were cut off. */
  cutOff: string[];
  client(options?: { greetingMs?: number; silenceMs?: number }): Promise<ServiceClient>;
  /** A client that sends whatever it is told to. */
  raw(): Promise<Socket>;
  end(): Promise<void>;
};

export const uid = process.getuid?.() ?? -1;

/** A service's socket, in this process, over fake engines. */
export async function lending(options: { engines?: Engines; unfinishedMs?: number } = {}): Promise<Lending> {
  const folder = mkdtempSync(join(tmpdir(), "neo-lending-"));
  const path = join(folder, "neo.sock");
  const engines = fakeEngines();
  const cutOff: string[] = [];
  const log: Log = { ...noLog, warn: (_, fields) => void cutOff.push(String(fields?.reason)) };
  const lent = {
    version: "1",
    engines: () => options.engines ?? engines,
    settings: "",
    status: async () => ({
      pid: process.pid,
      version: "1",
      since: 1,
      parts: [{ name: "socket", state: "running", detail: "" } as const],
      engines: await engines.health(),
      memoryBytes: 1,
      budgetBytes: 2,
    }),
  };
  const { unfinishedMs } = options;
  const socket = new ServiceSocket({ path, lent, log, ...(unfinishedMs === undefined ? {} : { unfinishedMs }) });
  await socket.start();
  const clients: { close?(): void; destroy?(): void }[] = [];
  return {
    path,
    engines,
    socket,
    cutOff,
    client: async (given = {}) => {
      const client = await connectToService({ path, uid, ...given });
      if (client === undefined) throw new Error("the service does not answer");
      clients.push(client);
      return client;
    },
    raw: async () => {
      const raw = connect(path);
      raw.on("error", () => {});
      clients.push(raw);
      await new Promise((resolve) => raw.once("connect", resolve));
      return raw;
    },
    end: async () => {
      for (const client of clients) client.close?.() ?? client.destroy?.();
      await socket.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
