import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import type { Pager } from "../frontends/cli/terminal-approver.ts";

/**
 * The person's $PAGER (else `less -R`) on the controlling terminal, wherever our own output goes. False when there is
 * no terminal or the pager cannot be started, and when it left at once, so that the text can be printed instead.
 */
export function showInPager(variables: Readonly<Record<string, string>>): Pager {
  return async (text, signal) => {
    const screen = openTerminal();
    if (screen === undefined) return false;
    // Ctrl-C belongs to the pager (it ends a search there); a listener of our own keeps it from ending us.
    const ignore = () => {};
    process.on("SIGINT", ignore);
    try {
      return await page(pagerIn(variables), environmentOf(variables), text, screen, signal);
    } finally {
      process.off("SIGINT", ignore);
      closeSync(screen);
    }
  };
}

function pagerIn({ PAGER }: Readonly<Record<string, string>>): string {
  return PAGER?.trim() ? PAGER : "less -R";
}

/** LESSSECURE: no shell, editor or file from within a question, which may be root's. LESS as git sets it where the person has not. */
function environmentOf(variables: Readonly<Record<string, string>>): Record<string, string> {
  return { ...variables, LESS: variables.LESS ?? "R", LESSSECURE: "1" };
}

function page(
  pager: string,
  environment: Record<string, string>,
  text: string,
  screen: number,
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    // PAGER may hold options: sh takes it apart, as it does for git and man.
    const child = spawn("/bin/sh", ["-c", pager], { env: environment, stdio: ["pipe", screen, screen], signal });
    const notFound = [126, 127];
    child.once("error", () => resolve(signal.aborted));
    child.once("close", (code) => resolve(code === null || !notFound.includes(code)));
    // Who leaves the pager early does not read the rest.
    child.stdin?.on("error", () => {});
    child.stdin?.end(text);
  });
}

function openTerminal(): number | undefined {
  try {
    return openSync("/dev/tty", "w");
  } catch {
    return undefined;
  }
}
