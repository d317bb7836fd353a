import { maskSecrets } from "../../command/policy/mask-secrets.ts";
import { toNeoError } from "../../shared/errors.ts";
import { afterFailure, commandPrompt } from "../understanding/language-model/command-prompt.ts";
import { factsOf, type ProposerParts, verifiedProposal } from "../understanding/language-model/propose-command.ts";
import { normalise } from "../understanding/normalise/normalise.ts";
import type { FailedRun } from "./repair.ts";

/** Has the language model write another command, knowing what the first complained of. An engine that fails knows none. */
export function repairFromModel(parts: Pick<ProposerParts, "languageModel" | "verifier" | "distribution">) {
  return async (failed: FailedRun, signal: AbortSignal): Promise<string | undefined> => {
    const { request: text, language, script, outcome, machine } = failed;
    const complaint = maskSecrets(outcome.stderr.trim() === "" ? outcome.stdout : outcome.stderr);
    if (complaint.trim() === "") return undefined;
    try {
      const model = await parts.languageModel();
      if (model === undefined) return undefined;
      const facts = { ...(await factsOf({ text, language }, machine)), distribution: parts.distribution() };
      const messages = commandPrompt({ text, language }, facts);
      const talk = afterFailure(messages, { script, exitCode: outcome.exitCode, complaint }, language);
      const asked = { text, normalised: normalise(text, language).text, language, machine };
      const proposal = await verifiedProposal(model, talk, asked, parts.verifier, signal);
      return proposal?.kind === "command" ? proposal.text : undefined;
    } catch (thrown) {
      signal.throwIfAborted();
      if (!/^E_(ENGINE|LLM|MODEL)/.test(toNeoError(thrown).code)) throw thrown;
      return undefined;
    }
  };
}
