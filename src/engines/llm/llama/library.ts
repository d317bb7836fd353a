import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The little of node-llama-cpp 3.22 that is used; it is not among the product's own packages. */
export type Token = number & { readonly token: unique symbol };
export type LlamaText = { tokenize(tokenizer: unknown): Token[] };
export type Grammar = { readonly grammar: string };
export type GrammarState = object;
export type ChatItem = { type: "system" | "user"; text: string } | { type: "model"; response: readonly string[] };
export type ChatWrapper = {
  generateContextState(options: { chatHistory: readonly ChatItem[] }): {
    contextText: LlamaText;
    stopGenerationTriggers: readonly LlamaText[];
  };
};
export type Sequence = {
  readonly contextTokens: readonly Token[];
  readonly nextTokenIndex: number;
  compareContextTokens(tokens: readonly Token[]): { firstDifferentIndex: number };
  adaptStateToTokens(tokens: readonly Token[], allowShift: boolean): Promise<void>;
  evaluateWithoutGeneratingNewTokens(tokens: readonly Token[]): Promise<void>;
  evaluate(tokens: readonly Token[], options: object): AsyncIterable<Token>;
};
export type Context = { readonly contextSize: number; getSequence(): Sequence };
export type Model = {
  readonly size: number;
  readonly trainContextSize: number;
  readonly tokenizer: unknown;
  readonly fileInfo: { metadata: { tokenizer?: { chat_template?: unknown } } };
  readonly fileInsights: {
    estimateContextResourceRequirements(options: object): Promise<{ cpuRam: number }> | { cpuRam: number };
  };
  createContext(options: object): Promise<Context>;
  detokenize(tokens: readonly Token[], specialTokens: boolean, lastTokens: readonly Token[]): string;
};
export type Llama = {
  maxThreads: number;
  readonly cpuMathCores: number;
  readonly buildType: string;
  readonly llamaCppRelease: { release: string };
  loadModel(options: object): Promise<Model>;
  createGrammar(options: { grammar: string }): Promise<Grammar>;
  createGrammarForJsonSchema(schema: object): Promise<Grammar>;
};
export type NodeLlamaCpp = {
  getLlama(options: object): Promise<Llama>;
  JinjaTemplateChatWrapper: new (options: object) => ChatWrapper;
  GeneralChatWrapper: new () => ChatWrapper;
  LlamaGrammarEvaluationState: new (options: { model: Model; grammar: Grammar }) => GrammarState;
};

export async function openLibrary(packageFolder: string): Promise<NodeLlamaCpp> {
  const file = createRequire(join(packageFolder, "package.json")).resolve("node-llama-cpp");
  return (await import(pathToFileURL(file).href)) as NodeLlamaCpp;
}
