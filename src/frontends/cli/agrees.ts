import { createInterface } from "node:readline/promises";
import { confirmTyped } from "../../request/understanding/confirm.ts";
import type { Language } from "../../shared/language.ts";
import type { Terminal } from "./terminal.ts";

/** A question of a command's own. Only a plain yes is one: Enter, Ctrl-C, Ctrl-D and ten minutes of silence are a no. */
export async function agrees(
  question: string,
  { terminal, language, json, signal }: { terminal: Terminal; language: Language; json: boolean; signal: AbortSignal },
): Promise<boolean> {
  const readline = createInterface({ input: terminal.stdin, output: json ? terminal.stderr : terminal.stdout });
  const gone = new AbortController();
  readline.once("close", () => gone.abort());
  readline.once("SIGINT", () => gone.abort());
  try {
    const tooLate = AbortSignal.timeout(questionWaitsMs);
    const reply = await readline.question(`${question} `, { signal: AbortSignal.any([signal, gone.signal, tooLate]) });
    return confirmTyped(reply, language) === "yes";
  } catch {
    return false;
  } finally {
    readline.close();
  }
}

const questionWaitsMs = 10 * 60_000;
