import { Socket } from "node:net";
import { encodeFrame, FrameReader } from "../../shared/frames.ts";
import type { FromEngine, ToEngine } from "./messages.ts";

export type Answer = { value: unknown; body?: Uint8Array };
/** What came with a call: `tell` sends a piece of the answer ahead, and says that the call is alive; `body` are its bytes. */
export type CallParts = { tell(value: unknown, body?: Uint8Array): void; body: Uint8Array };
export type Method = (input: unknown, signal: AbortSignal, parts: CallParts) => Promise<Answer>;
export type Methods = Readonly<Record<string, Method>>;

/**
 * The engine's side: `start` loads the model, then calls are answered one after the other. Messages come on descriptor
 * 0 and go out on 4: what a library prints on 1 and 2 disturbs nothing. When the host is gone the engine ends.
 */
export function serveEngine(start: (options: unknown) => Promise<{ facts: unknown; methods: Methods }>): void {
  const out = new Socket({ fd: 4, readable: false, writable: true });
  const tell = (message: FromEngine, body?: Uint8Array): void => {
    out.write(encodeFrame(message, body));
  };
  const calls = new Map<number, AbortController>();
  let methods: Promise<Methods | undefined> = Promise.resolve(undefined);
  let last: Promise<void> = Promise.resolve();
  // Our own host speaks here: its messages are what their types say.
  const hear = (message: ToEngine, sent: Uint8Array): void => {
    switch (message.type) {
      case "start":
        methods = start(message.options).then(
          ({ facts, methods: ready }) => {
            tell({ type: "ready", facts });
            return ready;
          },
          (thrown: unknown) => {
            tell({ type: "unready", reason: reasonOf(thrown) });
            return undefined;
          },
        );
        return;
      case "call": {
        const call = new AbortController();
        calls.set(message.id, call);
        last = last.then(async () => {
          try {
            call.signal.throwIfAborted();
            const method = (await methods)?.[message.method];
            if (method === undefined) throw new Error(`no such method: ${message.method}`);
            const parts: CallParts = {
              tell: (value, body) => tell({ type: "piece", id: message.id, value }, body),
              body: sent,
            };
            const { value, body } = await method(message.input, call.signal, parts);
            tell({ type: "result", id: message.id, value }, body);
          } catch (thrown) {
            tell({ type: "failed", id: message.id, reason: reasonOf(thrown) });
          }
          calls.delete(message.id);
        });
        return;
      }
      case "cancel":
        calls.get(message.id)?.abort();
        return;
      default:
        message satisfies never;
    }
  };
  const reader = new FrameReader();
  process.stdin.on("data", (piece: Uint8Array) => {
    for (const { head, body } of reader.push(piece)) hear(head as ToEngine, body);
  });
  const leave = (): void => process.exit(0);
  process.stdin.on("end", leave).on("error", leave);
  out.on("error", leave);
}

function reasonOf(thrown: unknown): string {
  return (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 2000);
}
