import { join } from "node:path";
import { spawn } from "@lydell/node-pty";
import { describe, expect, it } from "vitest";

describe("a program that takes the terminal", { timeout: 30_000 }, () => {
  it("reads the keyboard, gets Ctrl-C itself, and leaves the terminal as it was", async () => {
    const seen = await onTerminal("stty -echo; read -p 'name? ' x; echo got $x; sleep 60; echo never", [
      ["name? ", "ana\r"],
      ["got ana", "\x03"],
    ]);
    expect(seen.text).not.toContain("never");
    expect(seen.ended).toEqual({ exitCode: 130, signal: "SIGINT", echo: true, interrupts: 0, listeners: 1 });
  });

  it("may be a sealed read, which can still be typed at", async () => {
    const seen = await onTerminal("head -n 1", [["", "hola\r"]], "read");
    expect(seen.text).toContain("hola\r\nhola");
    expect(seen.ended).toMatchObject({ exitCode: 0, echo: true });
  });
});

/** Types each answer once its prompt has been seen, and collects what is on the screen. */
async function onTerminal(
  script: string,
  answers: readonly (readonly [prompt: string, keys: string])[],
  risk = "write",
): Promise<{ text: string; ended: unknown }> {
  const terminal = spawn(process.execPath, [join(import.meta.dirname, "take-terminal.ts"), script, risk], {
    cwd: "/tmp",
    env: { PATH: process.env.PATH },
  });
  let text = "";
  let next = 0;
  const exited = new Promise<void>((resolve) => terminal.onExit(() => resolve()));
  terminal.onData((data) => {
    text += data;
    const answer = answers[next];
    if (answer === undefined || !text.includes(answer[0])) return;
    next += 1;
    terminal.write(answer[1]);
  });
  if (answers[0]?.[0] === "") {
    next = 1;
    setTimeout(() => terminal.write(answers[0]?.[1] ?? ""), 2_000);
  }
  await exited;
  return { text, ended: JSON.parse(/^ended (.*)$/m.exec(text)?.[1] ?? "null") };
}
