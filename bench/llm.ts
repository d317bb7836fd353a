import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fastestFolder } from "../src/engines/llm/llama/native-build.ts";
import type { ChatMessage, LanguageModel } from "../src/ports/language-model.ts";
import { answerOf, asking } from "../test/contract/language-model-contract.ts";
import { keptFolder, llamaPackage, realEngines } from "../test/engines/real-engines.ts";
import { keptLanguageModel, smallModel } from "../test/engines/real-language-model.ts";
import type { Benchmark, Figure } from "./benchmark.ts";

/**
 * `npm run bench -- llm VENV [THREADS [ROUNDS]]`: our answers against those of llama-cpp-python and of a bare loop over
 * our own library: the same model, chats, threads and machine, in turns. VENV is a Python environment with
 * llama-cpp-python built for this processor: CMAKE_ARGS=-DGGML_NATIVE=ON pip install --no-binary llama-cpp-python
 * llama-cpp-python. The figures are times, so less is better: ours divided by theirs, round by round.
 */
const [venv, threadsGiven = "2", roundsGiven = "12"] = process.argv.slice(3);
const contextTokens = 1024;
const mostTokens = 40;

export const benchmark: Benchmark = async () => {
  if (venv === undefined) throw new Error("npm run bench -- llm VENV [THREADS [ROUNDS]]");
  const kept = await keptLanguageModel();
  if (typeof kept === "string") throw new Error(kept);
  const [threads, rounds] = [Number(threadsGiven), Number(roundsGiven)];
  const engines = await realEngines(keptFolder, { llm: { model: smallModel, contextTokens, threads } });
  const ours = (await engines.languageModel())!;
  await measure(ours, chat("warm up"));
  // As the engine takes it: what `neo models build-llama` compiled for this processor, where that was done.
  const packageFolder = fastestFolder(
    await llamaPackage(join(keptFolder, "engines")).install(new AbortController().signal),
  );
  const model = kept.files.model!;
  const options = { packageFolder, model, contextTokens, threads };
  const rival = await startRival(join(venv, "bin/python"), [join(import.meta.dirname, "llm-rival.py")], options);
  const bare = await startRival(process.execPath, [join(import.meta.dirname, "llm-bare-loop.ts")], options);
  try {
    process.stderr.write(`llama-cpp-python ${rival.said.release}: ${rival.said.build}\n`);
    process.stderr.write(`node-llama-cpp: llama.cpp ${bare.said.release}, ${bare.said.build}\n`);
    const all = { ours: [] as Speed[], rival: [] as Speed[], bare: [] as Speed[], follow: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      // Each round's chat begins otherwise, so that nobody remembers it; and who begins changes.
      const messages = chat(`Round ${round}, ${Math.random()}.`);
      const turns = [
        async () => all.ours.push(await measure(ours, messages)),
        async () => all.rival.push(await rival.ask(messages)),
        async () => all.bare.push(await bare.ask(messages)),
      ];
      for (let turn = 0; turn < turns.length; turn++) await turns[(turn + round) % turns.length]?.();
      all.follow.push(await followUp(ours, chat(`Talk ${round}, ${Math.random()}.`)));
      process.stderr.write(
        `round ${round + 1} of ${rounds}: ${[all.ours, all.rival, all.bare].map(lastOf).join(" | ")}\n`,
      );
    }
    return [
      { name: "threads", value: threads, unit: "count" },
      { name: "rounds", value: rounds, unit: "count" },
      { name: "processes that wanted to run, average of 15 minutes", value: loadavg()[2] ?? 0, unit: "count" },
      ...compared("llama-cpp-python", all.ours, all.rival),
      ...compared("a bare loop over our library", all.ours, all.bare),
      ...interval("first token of a follow-up ÷ of the first turn", all.follow).slice(0, 1),
      ...absolute("ours", all.ours),
      ...absolute("llama-cpp-python", all.rival),
      ...absolute("bare loop", all.bare),
    ];
  } finally {
    rival.end();
    bare.end();
    await engines.close();
  }
};

/** Milliseconds a token: by the clock, and of processors. On a busy machine only the second can be compared. */
type Speed = { prompt: number; output: number; promptCpu: number; outputCpu: number; allCpu: number };
type Part = keyof Speed;

type Times = {
  promptTokens: number;
  outputTokens: number;
  firstTokenMs: number;
  totalMs: number;
  firstTokenCpuMs: number;
  totalCpuMs: number;
};

function chat(beginning: string): ChatMessage[] {
  const rules =
    "You help people who administer Linux machines. Answer in plain words, and say what each command does. ";
  const system = `${beginning} ${rules.repeat(8)}`;
  return [
    { role: "system", text: system },
    { role: "user", text: "Write a long list of commands that show the state of a machine, with a line about each." },
  ];
}

function speedOf(times: Times): Speed {
  const { promptTokens, outputTokens, firstTokenMs, totalMs, firstTokenCpuMs, totalCpuMs } = times;
  return {
    prompt: firstTokenMs / promptTokens,
    output: (totalMs - firstTokenMs) / (outputTokens - 1),
    promptCpu: firstTokenCpuMs / promptTokens,
    outputCpu: (totalCpuMs - firstTokenCpuMs) / (outputTokens - 1),
    // Where the first token is noticed late, what belongs to the output counts as prompt; here it makes no difference.
    allCpu: totalCpuMs / (promptTokens + outputTokens),
  };
}

async function measure(model: LanguageModel, messages: readonly ChatMessage[]): Promise<Speed> {
  const before = engineCpuMs();
  let firstTokenCpuMs: number | undefined;
  for await (const event of model.generate({ ...asking(""), messages, mostTokens }, { signal })) {
    firstTokenCpuMs ??= engineCpuMs() - before;
    if (event.type !== "end") continue;
    const { promptTokens, reusedTokens, ...usage } = event.usage;
    const totalCpuMs = engineCpuMs() - before;
    return speedOf({ ...usage, promptTokens: promptTokens - reusedTokens, firstTokenCpuMs, totalCpuMs });
  }
  throw new Error("no end");
}

const signal = new AbortController().signal;

/** Of all that we have started and that works on a model: user and system time, in ticks of a hundredth of a second. */
function engineCpuMs(pid = process.pid): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
  return children.reduce((sum, child) => {
    const own = readFileSync(`/proc/${child}/cmdline`, "latin1").includes("llm/llama/program");
    const fields = readFileSync(`/proc/${child}/stat`, "latin1")
      .replace(/^.*\) /s, "")
      .split(" ");
    return sum + (own ? (Number(fields[11]) + Number(fields[12])) * 10 : 0) + engineCpuMs(child);
  }, 0);
}

async function followUp(model: LanguageModel, messages: readonly ChatMessage[]): Promise<number> {
  const first = await answerOf(model, { ...asking(""), messages, mostTokens: 32 });
  const next: ChatMessage[] = [
    ...messages,
    { role: "assistant", text: first.text },
    { role: "user", text: "And which of these shows how much memory is left?" },
  ];
  const second = await answerOf(model, { ...asking(""), messages: next, mostTokens: 2 });
  return second.usage.firstTokenMs / first.usage.firstTokenMs;
}

type Rival = {
  said: { release: string; build: string };
  ask(messages: readonly ChatMessage[]): Promise<Speed>;
  end(): void;
};

async function startRival(file: string, argv: string[], options: object): Promise<Rival> {
  const child: ChildProcess = spawn(file, argv, { stdio: ["pipe", "pipe", "ignore"] });
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const exchange = async (value: object): Promise<never> => {
    child.stdin!.write(`${JSON.stringify(value)}\n`);
    return JSON.parse((await lines.next()).value ?? "null") as never;
  };
  const said = await exchange(options);
  return {
    said,
    ask: async (messages) =>
      speedOf(await exchange({ messages: messages.map(({ role, text }) => ({ role, content: text })), mostTokens })),
    end: () => void child.kill(),
  };
}

/** The goal is 0.97 of their speed; the better end of the interval must reach it. */
const goal = 1 / 0.97;

const parts: Readonly<Record<Part, string>> = {
  prompt: "prompt, our time",
  output: "output, our time",
  promptCpu: "prompt, our processor time",
  outputCpu: "output, our processor time",
  allCpu: "all, our processor time",
};

function compared(name: string, ours: readonly Speed[], theirs: readonly Speed[]): Figure[] {
  return (Object.keys(parts) as Part[]).flatMap((part) => {
    const ratios = ours.map((speed, index) => speed[part] / (theirs[index]?.[part] ?? Number.NaN));
    return interval(`${parts[part]} ÷ that of ${name}`, ratios);
  });
}

function interval(name: string, values: readonly number[]): Figure[] {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1));
  const half = (studentT(count - 1) * deviation) / Math.sqrt(count);
  const goalOf = name.startsWith("first token") ? 0.35 : undefined;
  return [
    { name: `${name}, mean`, value: mean, unit: "×", ...(goalOf === undefined ? {} : { atMost: goalOf }) },
    { name: `${name}, 95 % from`, value: mean - half, unit: "×", atMost: goal },
    { name: `${name}, 95 % to`, value: mean + half, unit: "×" },
  ];
}

/** Of Student's distribution the value that 2.5 % lie above, within a hundredth from five degrees of freedom on. */
function studentT(degrees: number): number {
  return 1.96 + 2.37 / degrees + 2.8 / degrees ** 2 + 2.5 / degrees ** 3;
}

function absolute(name: string, speeds: readonly Speed[]): Figure[] {
  const median = (part: keyof Speed): number =>
    speeds.map((speed) => speed[part]).sort((a, b) => a - b)[speeds.length >> 1]!;
  return (Object.keys(parts) as Part[]).map((part) => ({
    name: `${name}: tokens a second${part.endsWith("Cpu") ? " of processor" : ""}, ${part.replace("Cpu", "")}, median`,
    value: 1000 / median(part),
    unit: "count",
  }));
}

function lastOf(speeds: readonly Speed[]): string {
  const { promptCpu, outputCpu } = speeds.at(-1) ?? { promptCpu: 0, outputCpu: 0 };
  return `${(1000 / promptCpu).toFixed(0)} ${(1000 / outputCpu).toFixed(1)} tokens a second of processor`;
}
