import { describe, expect, it } from "vitest";
import { NeoError } from "../../shared/errors.ts";
import { decodeMessage, decodeWishes, encodeMessage, encodeWishes, type RootMessage } from "./root-protocol.ts";

describe("the lines between a process and its root child", () => {
  it("carry wishes, bytes included", () => {
    const input = Buffer.from([0, 255, 10, 13]);
    expect(decodeWishes(encodeWishes({ maxOutputBytes: 7, timeoutMs: 5, input }))).toEqual({
      maxOutputBytes: 7,
      timeoutMs: 5,
      input,
    });
    expect(decodeWishes(encodeWishes({ maxOutputBytes: 7 }))).toEqual({ maxOutputBytes: 7 });
    expect(() => decodeWishes('{"maxOutputBytes":-1}')).toThrow();
  });

  it("carry events, one a line", () => {
    const outcome = { exitCode: 143, signal: "SIGTERM", stdout: "a\nb\u2028", stderr: "", cut: true, durationMs: 1.5 };
    const messages: RootMessage[] = [
      { type: "started", confinement: "sandbox" },
      { type: "output", stream: "stderr", text: "línea\n" },
      { type: "finished", outcome },
      { type: "finished", outcome: { ...outcome, signal: undefined } },
    ];
    for (const message of messages) {
      const line = encodeMessage(message);
      expect(line.indexOf("\n")).toBe(line.length - 1);
      expect(decodeMessage(line)).toEqual(message);
    }
  });

  it("carry errors by their code", () => {
    const error = new NeoError("E_APPROVAL_MISMATCH", { what: "x" });
    const message = decodeMessage(encodeMessage({ type: "failed", error }));
    expect(message).toMatchObject({
      type: "failed",
      error: { code: "E_APPROVAL_MISMATCH", parameters: { what: "x" } },
    });
  });

  it.each(["", "sudo: sorry", "{}", '{"type":"started"}', '{"type":"failed","code":"E_MADE_UP","parameters":{}}'])(
    "are nothing when they are not ours: %j",
    (line) => expect(decodeMessage(line)).toBeUndefined(),
  );
});
