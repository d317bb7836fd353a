import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import type { ChatMessage, LanguageModel } from "../../../ports/language-model.ts";
import type { Plan } from "../../../ports/plan.ts";
import { toNeoError } from "../../../shared/errors.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import { questionKind } from "../question-kind.ts";
import type { Stage, StageRequest } from "../stage.ts";
import { problemText } from "../verification/problem.ts";
import type { Verifier } from "../verification/verify-command.ts";
import { commandPrompt, type Proposal, proposalSchema, readProposal, secondTry } from "./command-prompt.ts";
import { nearPrograms } from "./near-programs.ts";

export type ProposerParts = {
  /** Undefined: there is none that could answer at once. */
  languageModel(): Promise<LanguageModel | undefined>;
  verifier: Verifier;
  /** "Debian GNU/Linux 12 (bookworm)". */
  distribution(): string;
  /** How likely a verified command is what was asked for, as calibrated as any other proposal. */
  certainty(script: string, request: StageRequest, signal: AbortSignal): Promise<number>;
};

/**
 * Has a language model turn a request into one command or one question. A command that the verification rejects is given back
 * once with the reasons, and if the next is no better the request is passed on. How things are done is for the documents.
 */
export function languageModelStage(parts: ProposerParts): Stage {
  return async (request, signal) => {
    if (request.hasInput === true || questionKind(request.text, request.language) === "how") return undefined;
    try {
      const model = await parts.languageModel();
      return model && (await propose(model, request, parts, signal));
    } catch (thrown) {
      signal.throwIfAborted();
      // An engine that fails is told of by `neo doctor`; here another stage may know.
      if (!/^E_(ENGINE|LLM|MODEL)/.test(toNeoError(thrown).code)) throw thrown;
      return undefined;
    }
  };
}

const mostTokens = 160;

async function propose(
  model: LanguageModel,
  request: StageRequest,
  parts: ProposerParts,
  signal: AbortSignal,
): Promise<Plan | undefined> {
  const { machine, language } = request;
  const whole = request.before === undefined ? request : withQuestion(request, request.before);
  const facts = { ...(await factsOf(request, machine)), distribution: parts.distribution() };
  const messages = commandPrompt({ text: whole.text, language }, facts);
  const proposal = await verifiedProposal(model, messages, whole, parts.verifier, signal);
  if (proposal === undefined) return undefined;
  if (proposal.kind === "question") return question(proposal);
  const script = proposal.text;
  const say = message(language, "said_will_run", { script: visible(script) });
  return { kind: "command", script, source: "llm", confidence: await parts.certainty(script, whole, signal), say };
}

function withQuestion(request: StageRequest, before: string): StageRequest {
  return { ...request, text: `${before}. ${request.text}`, normalised: `${before}. ${request.normalised}` };
}

/** What a model answers; a command that the verification rejects is given back once. */
export async function verifiedProposal(
  model: LanguageModel,
  start: readonly ChatMessage[],
  request: Pick<StageRequest, "text" | "normalised" | "language" | "machine">,
  verifier: Pick<Verifier, "verify">,
  signal: AbortSignal,
): Promise<Proposal | undefined> {
  const { text, normalised, language, machine } = request;
  let messages = start;
  for (let round = 1; ; round += 1) {
    const output = await generated(model, messages, signal);
    const proposal = readProposal(output);
    if (proposal === undefined || proposal.kind === "question") return proposal;
    const problems = await verifier.verify(proposal.text, { text, normalised, language }, machine);
    if (problems.length === 0) return proposal;
    if (round === 2) return undefined;
    messages = secondTry(messages, output, problems.map(problemText), language);
  }
}

/** What a model is told of this machine for a request. */
export async function factsOf({ text, language }: Pick<StageRequest, "text" | "language">, machine: MachineSnapshot) {
  const { folder, uid } = machine;
  return { folder, root: uid === 0, tools: await nearPrograms(text, language, machine) };
}

async function generated(model: LanguageModel, messages: readonly ChatMessage[], signal: AbortSignal): Promise<string> {
  let output = "";
  const form = { kind: "json", schema: proposalSchema } as const;
  for await (const event of model.generate({ messages, form, mostTokens }, { signal }))
    if (event.type === "text") output += event.text;
  return output;
}

/** One that is short and asks something; else it is chatter. */
function question({ text }: Proposal): Plan | undefined {
  const asked = text.replace(/\s+/g, " ").trim();
  return asked.length <= 160 && asked.endsWith("?")
    ? { kind: "clarify", question: visible(asked), choices: [] }
    : undefined;
}
