import { message } from "../../../shared/messages/catalogue.ts";
import type { ExitCode, Invocation } from "../command.ts";
import { engineProgress } from "../engine-progress.ts";
import type { CliServices } from "../services.ts";

/** What `neo models pull` calls the sentence encoder: its model comes with the product, its engine has to be fetched. */
export const encoderId = "encoder";

/** Fetches the encoder's engine and tries it, so that from now on requests are understood by their meaning too. */
export async function pullEncoder(
  { flags, language }: Invocation,
  { terminal, fetchEncoder, signal }: CliServices,
): Promise<ExitCode> {
  await fetchEncoder(engineProgress(terminal, language), signal);
  terminal.stdout.write(
    flags.json ? `${JSON.stringify({ pulled: [{ id: encoderId }] })}\n` : `${message(language, "encoder_pulled")}\n`,
  );
  return 0;
}
