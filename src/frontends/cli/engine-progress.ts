import type { EngineProgress } from "../../ports/engines.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import type { Terminal } from "./terminal.ts";

/** Tells a person that an engine is being fetched: on a screen one line that counts, elsewhere its beginning and its end. */
export function engineProgress(
  terminal: Pick<Terminal, "stderr" | "screen">,
  language: Language,
): (progress: EngineProgress) => void {
  let begun = false;
  return ({ engine, stage, bytes, totalBytes }) => {
    const [megabytes, total] = [bytes, totalBytes].map((size) => Math.round(size / 2 ** 20)) as [number, number];
    const done = stage === "ready";
    const text = message(language, done ? "engine_fetched" : "engine_fetching", { engine, megabytes, total });
    const before = terminal.screen && begun ? "\r\u001b[K" : "";
    if (terminal.screen) terminal.stderr.write(`${before}${text}${done ? "\n" : ""}`);
    else if (done || !begun) terminal.stderr.write(`${text}\n`);
    begun = !done;
  };
}
