import { createInterface } from "node:readline";
import { chatTemplate } from "../src/engines/llm/llama/chat-template.ts";
import { openLibrary } from "../src/engines/llm/llama/library.ts";

/** The library that we use, in the shortest loop there is: told and answering like bench/llm-rival.py. */
type Options = { packageFolder: string; model: string; contextTokens: number; threads: number };
type Request = { messages: { role: "system" | "user" | "assistant"; content: string }[]; mostTokens: number };

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const next = async (): Promise<unknown> => JSON.parse((await lines.next()).value ?? "null");
const say = (value: object): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

const options = (await next()) as Options;
const library = await openLibrary(options.packageFolder);
const llama = await library.getLlama({
  gpu: false,
  build: "never",
  progressLogs: false,
  logLevel: "error",
  maxThreads: options.threads,
});
const model = await llama.loadModel({ modelPath: options.model, gpuLayers: 0 });
const context = await model.createContext({ contextSize: options.contextTokens, threads: options.threads });
const sequence = context.getSequence();
const template = chatTemplate(library, model);
say({ release: llama.llamaCppRelease.release, build: llama.buildType });

for (let request = (await next()) as Request | null; request !== null; request = (await next()) as Request | null) {
  const began = performance.now();
  const cpuBegan = process.cpuUsage();
  const cpuMs = (): number => {
    const { user, system } = process.cpuUsage(cpuBegan);
    return (user + system) / 1000;
  };
  const prompt = template.tokens(request.messages.map(({ role, content }) => ({ role, text: content })));
  await sequence.adaptStateToTokens([], false);
  const output: (typeof prompt)[number][] = [];
  let [firstTokenMs, firstTokenCpuMs] = [0, 0];
  for await (const token of sequence.evaluate(prompt, { temperature: 0 })) {
    firstTokenMs ||= performance.now() - began;
    firstTokenCpuMs ||= cpuMs();
    output.push(token);
    if (output.length >= request.mostTokens) break;
  }
  const [totalMs, totalCpuMs] = [performance.now() - began, cpuMs()];
  const text = model.detokenize(output, false, []);
  const times = { firstTokenMs, totalMs, firstTokenCpuMs, totalCpuMs };
  say({ promptTokens: prompt.length, outputTokens: output.length, ...times, text });
}
process.exit(0);
