import { spawn } from "node:child_process";
import { NeoError } from "../../shared/errors.ts";

/** What sudo lets this person do, as it says itself. "unknown": it wants a password before it even says. */
export type SudoAnswer = "allowed" | "refused" | "unknown";

/** `sudo -n -l -- WORDS`: asks for nothing and runs nothing. */
export async function askSudo(sudo: string, words: readonly string[], environment: Environment): Promise<SudoAnswer> {
  const { code, text } = await run(sudo, ["-n", "-l", "--", ...words], environment, false);
  if (code === 0) return "allowed";
  return wantsPassword(text) ? "unknown" : "refused";
}

/**
 * Lets sudo ask the person for the password, on the terminal; nothing of ours sees it. `why` stands before its own
 * prompt. Throws E_SUDO_REFUSED.
 */
export async function authenticate(sudo: string, environment: Environment, why?: string): Promise<void> {
  // A percent sign would be an escape of sudo's (sudo(8), -p).
  const prompt = why === undefined ? [] : ["-p", `${why.replaceAll("%", "%%")}\n[sudo] password for %p: `];
  const { code } = await run(sudo, [...prompt, "-v"], environment, true);
  if (code !== 0) throw new NeoError("E_SUDO_REFUSED", { reason: `sudo -v: ${code ?? "?"}` });
}

/** sudo's words for a password that it could not ask for, in the C locale. */
export function wantsPassword(text: string): boolean {
  return /password is required|terminal is required|no tty present|askpass/.test(text);
}

/** The last thing sudo said, for a person. */
export function lastWords(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.at(-1)?.replace(/^sudo: /, "") ?? "";
}

type Environment = Readonly<Record<string, string>>;

async function run(
  sudo: string,
  words: readonly string[],
  environment: Environment,
  terminal: boolean,
): Promise<{ code: number | null; text: string }> {
  const child = spawn(sudo, words, {
    env: terminal ? { ...environment } : { ...environment, LC_ALL: "C" },
    stdio: terminal ? "inherit" : ["ignore", "ignore", "pipe"],
  });
  let text = "";
  child.stderr?.setEncoding("utf8").on("data", (piece: string) => {
    text += piece;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", (error) => reject(new NeoError("E_SUDO_REFUSED", { reason: error.message }, { cause: error })));
    child.once("close", resolve);
  });
  return { code, text };
}
