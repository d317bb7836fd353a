import type { OutputForm } from "../../../ports/language-model.ts";
import { promptLimit, trimMessages } from "../trim-messages.ts";
import { type ChatTemplate, chatTemplate, TemplateError } from "./chat-template.ts";
import { openContext, tokensTogether } from "./context.ts";
import { FreeCores } from "./free-cores.ts";
import { goesRound } from "./goes-round.ts";
import { grammarOf } from "./grammar.ts";
import {
  type GrammarState,
  type Llama,
  type Model,
  type NodeLlamaCpp,
  openLibrary,
  type Sequence,
  type Token,
} from "./library.ts";
import type { GenerateInput, GeneratePiece, GenerateResult, LlamaFacts, LlamaOptions } from "./messages.ts";
import { chooseSlot } from "./slots.ts";
import { TextPieces } from "./text-pieces.ts";

type Parts = {
  library: NodeLlamaCpp;
  llama: Llama;
  model: Model;
  contextTokens: number;
  sequences: readonly Sequence[];
  mostThreads: number;
  /** Where threads are not fixed. */
  cores: FreeCores | undefined;
};

type Tell = (piece: GeneratePiece) => void;

/** A model in memory, with what it remembers of the chats that it has read. */
export class LoadedModel {
  readonly facts: LlamaFacts;
  readonly #parts: Parts;
  readonly #usedAt: number[];
  /** Tokens of a prompt at once: fewer where reading is slow, so that a cancel is heard in time. */
  #together = fewestTogether;
  /** Made when it is first wanted: what is wrong with it is then said of that call. */
  #template: ChatTemplate | undefined;

  private constructor(parts: Parts) {
    const { llama, contextTokens, sequences } = parts;
    this.#parts = parts;
    this.#usedAt = sequences.map(() => 0);
    this.facts = {
      contextTokens,
      chats: sequences.length,
      release: llama.llamaCppRelease.release,
      build: llama.buildType,
    };
  }

  static async load(options: LlamaOptions): Promise<LoadedModel> {
    // What others do meanwhile is known when the first answer is wanted.
    const cores = options.threads === 0 ? new FreeCores() : undefined;
    const library = await openLibrary(options.packageFolder);
    const llama = await library.getLlama({
      gpu: false,
      build: "never",
      skipDownload: true,
      progressLogs: false,
      logLevel: "error",
      maxThreads: Math.max(1, options.threads),
    });
    const mostThreads = options.threads === 0 ? llama.cpuMathCores : options.threads;
    llama.maxThreads = mostThreads;
    const model = await llama.loadModel({ modelPath: options.model, gpuLayers: 0, ignoreMemorySafetyChecks: true });
    const { context, chats } = await openContext(model, { ...options, threads: mostThreads });
    return new LoadedModel({
      library,
      llama,
      model,
      contextTokens: context.contextSize,
      sequences: Array.from({ length: chats }, () => context.getSequence()),
      mostThreads,
      cores,
    });
  }

  async generate(
    { messages, form, mostTokens }: GenerateInput,
    signal: AbortSignal,
    tell: Tell,
  ): Promise<GenerateResult> {
    const { library, model, contextTokens } = this.#parts;
    const began = performance.now();
    let prompt: Token[] | undefined;
    const limit = promptLimit(contextTokens, mostTokens);
    try {
      this.#template ??= chatTemplate(library, model);
      const template = this.#template;
      const count = (some: typeof messages): number => {
        prompt = template.tokens(some);
        return prompt.length;
      };
      if (trimMessages(messages, limit, count) === undefined || prompt === undefined)
        return { end: "too-long", limit, contextTokens };
    } catch (thrown) {
      if (thrown instanceof TemplateError) return { end: "template", reason: thrown.message };
      throw thrown;
    }
    const grammar = await this.#grammar(form);
    if (grammar !== undefined && "wrong" in grammar) return { end: "form", reason: grammar.wrong };
    const most = Math.min(mostTokens, contextTokens - prompt.length);
    const { sequence, reused } = await this.#sequenceFor(prompt);
    let firstTokenMs: number | undefined;
    const last = await this.#read(sequence, prompt.slice(reused), signal, tell);
    const pieces = new TextPieces(model);
    const say = inPortions((text) => tell({ text }));
    let end: "complete" | "length" = most > 0 ? "complete" : "length";
    const output: Token[] = [];
    for await (const token of sequence.evaluate(last, { temperature: 0, ...grammar })) {
      signal.throwIfAborted();
      firstTokenMs ??= performance.now() - began;
      if (this.#template.ends.has(token)) break;
      say(pieces.push(token));
      output.push(token);
      const looks = output.length % tokensBetweenLooks === 0;
      if (output.length >= most || (looks && form.kind === "text" && goesRound(output))) {
        end = "length";
        break;
      }
      if (looks) this.#setThreads();
    }
    say(pieces.rest(), true);
    const totalMs = performance.now() - began;
    const usage = { promptTokens: prompt.length, reusedTokens: reused, outputTokens: output.length };
    return { end, usage: { ...usage, firstTokenMs: firstTokenMs ?? totalMs, totalMs }, contextTokens };
  }

  async #grammar(form: OutputForm): Promise<{ grammarEvaluationState: GrammarState } | { wrong: string } | undefined> {
    const { library, llama, model } = this.#parts;
    if (form.kind === "text") return undefined;
    try {
      const grammar = await grammarOf(llama, form);
      return { grammarEvaluationState: new library.LlamaGrammarEvaluationState({ model, grammar }) };
    } catch (thrown) {
      return { wrong: (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 200) };
    }
  }

  /** With as much of the prompt in it as is remembered; the last token is always read anew, since what follows is asked. */
  async #sequenceFor(prompt: readonly Token[]): Promise<{ sequence: Sequence; reused: number }> {
    const { sequences } = this.#parts;
    const before = prompt.slice(0, -1);
    const slots = sequences.map((sequence, index) => ({
      shared: Math.min(sequence.compareContextTokens(before).firstDifferentIndex, before.length),
      length: sequence.nextTokenIndex,
      usedAt: this.#usedAt[index] ?? 0,
    }));
    const chosen = chooseSlot(slots);
    const sequence = sequences[chosen];
    if (sequence === undefined) throw new Error("no room for a chat");
    this.#usedAt[chosen] = performance.now();
    await sequence.adaptStateToTokens(before, false);
    return { sequence, reused: sequence.nextTokenIndex };
  }

  /** All but the last portion, with a look at the cancel and at the machine between portions. Answers with that. */
  async #read(
    sequence: Sequence,
    tokens: readonly Token[],
    signal: AbortSignal,
    tell: Tell,
  ): Promise<readonly Token[]> {
    let at = 0;
    while (tokens.length - at > this.#together) {
      this.#setThreads();
      const portion = tokens.slice(at, at + this.#together);
      const began = performance.now();
      await sequence.evaluateWithoutGeneratingNewTokens(portion);
      const msAToken = (performance.now() - began) / portion.length;
      this.#together = Math.max(fewestTogether, Math.min(tokensTogether, Math.round(portionMs / msAToken)));
      at += portion.length;
      tell({ read: at });
      // The message of a cancel is read between two turns of the loop.
      await new Promise(setImmediate);
      signal.throwIfAborted();
    }
    this.#setThreads();
    return tokens.slice(at);
  }

  #setThreads(): void {
    const { llama, cores, mostThreads } = this.#parts;
    if (cores !== undefined) llama.maxThreads = cores.threads(mostThreads);
  }
}

/**
 * The first piece at once, then as many together as come in the time of a blink: every message wakes the asker's process,
 * which takes a core from a thread that all others wait for.
 */
function inPortions(tell: (text: string) => void): (text: string, isLast?: boolean) => void {
  let unsaid = "";
  let saidAt = Number.NEGATIVE_INFINITY;
  return (text, isLast = false) => {
    unsaid += text;
    if (unsaid === "" || (!isLast && performance.now() - saidAt < blinkMs)) return;
    tell(unsaid);
    unsaid = "";
    saidAt = performance.now();
  };
}

const blinkMs = 80;
const fewestTogether = 64;
const portionMs = 500;
const tokensBetweenLooks = 16;
