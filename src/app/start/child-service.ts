import { spawn } from "node:child_process";
import { NeoError } from "../../shared/errors.ts";

/** A service of our own for a while. */
export type ChildService = { end(): Promise<void> };

/** `neo start` as a child, ready. Throws E_SPAWN_FAILED with its last words, E_CANCELLED. */
export async function childService(
  variables: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<ChildService> {
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? "", "start", "--json"], {
    env: variables,
    stdio: ["ignore", "pipe", "pipe"],
    // Ctrl-C at the terminal is ours to pass on, once we have done with it.
    detached: true,
  });
  let [told, complained] = ["", ""];
  child.stderr.on("data", (piece: Buffer) => {
    complained = (complained + piece.toString()).slice(-2000);
  });
  const gone = new Promise<void>((resolve) => {
    child.once("error", () => resolve());
    child.once("close", () => resolve());
  });
  const end = async (): Promise<void> => {
    child.kill("SIGTERM");
    await gone;
  };
  const ready = new Promise<boolean>((resolve) => {
    child.stdout.on("data", (piece: Buffer) => {
      told += piece.toString();
      if (told.includes(`"type":"ready"`)) resolve(true);
    });
    void gone.then(() => resolve(false));
    signal.addEventListener("abort", () => resolve(false), { once: true });
  });
  if (await ready) return { end };
  await end();
  if (signal.aborted) throw new NeoError("E_CANCELLED");
  throw new NeoError("E_SPAWN_FAILED", { program: "neo start", reason: complained.trim().split("\n").at(-1) ?? "" });
}
