import { readFileSync, statSync } from "node:fs";
import { NeoError } from "../../../shared/errors.ts";

/** Of the file, else of the environment; never shown, kept in no message and no log. Throws E_LLM_KEY. */
export function apiKey(file: string, fromEnvironment: string | undefined): string | undefined {
  const key = file === "" ? fromEnvironment?.trim() : readKey(file);
  if (key === undefined || key === "") return undefined;
  // What no header may hold would come back in the words of an error.
  if (!/^[\x21-\x7e]{1,4096}$/.test(key)) throw new NeoError("E_LLM_KEY", { file: file || "NEO_LLM_KEY", reason: "…" });
  return key;
}

function readKey(file: string): string {
  const refuse = (reason: string, cause?: unknown): never => {
    throw new NeoError("E_LLM_KEY", { file, reason }, { cause });
  };
  try {
    const { mode, uid } = statSync(file);
    if ((mode & 0o007) !== 0) refuse("chmod o=");
    if (uid !== 0 && uid !== process.getuid?.()) refuse("chown");
    return readFileSync(file, "utf8").trim();
  } catch (thrown) {
    if (thrown instanceof NeoError) throw thrown;
    return refuse((thrown as NodeJS.ErrnoException).code ?? "?", thrown);
  }
}
