import { dirname, join } from "node:path";
import type { Confine } from "../ports/confinement.ts";
import type { EngineProgress, Engines } from "../ports/engines.ts";
import type { Clock } from "../shared/clock.ts";
import type { EncoderOptions } from "./embed/program.ts";
import { createSentenceEncoder } from "./embed/sentence-encoder.ts";
import { crashFiles } from "./host/crash-book.ts";
import { Engine } from "./host/engine.ts";
import type { EngineSettings } from "./host/engine-spec.ts";
import { MemoryBudget } from "./memory/budget.ts";
import { memoryOf } from "./memory/process-memory.ts";
import { enginePackage } from "./packages/engine-package.ts";
import type { PackageClient } from "./packages/run-npm.ts";
import { createPdfReader } from "./pdf/pdf-reader.ts";
import type { PdfOptions } from "./pdf/program.ts";

export type EnginesOptions = {
  /** Where the product keeps engines/NAME. */
  sources: string;
  /** DATA/engines. */
  folder: string;
  /** The programs of the engines, and all that they import. */
  programs: { encoder: string; pdf: string; reads: readonly string[] };
  /** Where the encoder's files are, role by role; it may have to be unpacked for it. */
  encoderModel(signal: AbortSignal): Promise<{ folder: string; files: Readonly<Record<string, string>> }>;
  budgetBytes: number;
  threads: number;
  settings: EngineSettings;
  bundle: string | undefined;
  client: PackageClient;
  confine: Confine;
  clock: Clock;
  onProgress(progress: EngineProgress): void;
};

/** The engines of one process. None is started, and nothing of theirs is loaded, before it is first called. */
export function createEngines(options: EnginesOptions): Engines {
  const { folder, confine, settings, clock, programs } = options;
  const budget = new MemoryBudget({
    limitBytes: options.budgetBytes,
    ownBytes: () => memoryOf(process.pid)?.pssBytes ?? 0,
  });
  const onnx = enginePackage({ ...options, name: "onnx", source: join(options.sources, "onnx"), target: folder });
  const encoder = new Engine({
    name: "encoder",
    needBytes: encoderNeedBytes,
    prepare: async (signal) => {
      const packageFolder = await onnx.install(signal);
      const { files } = await options.encoderModel(signal);
      const [model = "", tokenizer = ""] = [files.model, files.tokenizer];
      const given: EncoderOptions = { packageFolder, model, tokenizer, threads: options.threads };
      return {
        name: "encoder",
        program: programs.encoder,
        reads: [...programs.reads, packageFolder, dirname(model), tokenizer],
        options: given,
        needBytes: encoderNeedBytes,
        heapMegabytes: 64,
        startTimeoutMs: 30_000,
      };
    },
    confine,
    budget,
    crashes: crashFiles(folder),
    settings,
    clock,
  });
  const pdfPackage = enginePackage({ ...options, name: "pdf", source: join(options.sources, "pdf"), target: folder });
  const pdf = new Engine({
    name: "pdf",
    needBytes: pdfNeedBytes,
    prepare: async (signal) => {
      const packageFolder = await pdfPackage.install(signal);
      const given: PdfOptions = { packageFolder };
      return {
        name: "pdf",
        program: programs.pdf,
        reads: [...programs.reads, packageFolder],
        options: given,
        needBytes: pdfNeedBytes,
        heapMegabytes: 256,
        startTimeoutMs: 30_000,
      };
    },
    confine,
    budget,
    crashes: crashFiles(folder),
    settings,
    clock,
  });
  return {
    pdfText: createPdfReader(pdf),
    sentenceEncoder: createSentenceEncoder(encoder),
    languageModel: async () => undefined,
    budgetBytes: options.budgetBytes,
    health: async () => {
      const { confinement } = await confine({
        file: process.execPath,
        argv: ["node"],
        environment: {},
        reads: [],
        dataBytes: 0,
      });
      return [
        { ...encoder.health(), installedBytes: onnx.bytes(), fetchBytes: onnx.fetchBytes(), confinement },
        { ...pdf.health(), installedBytes: pdfPackage.bytes(), fetchBytes: pdfPackage.fetchBytes(), confinement },
      ];
    },
    close: async () => {
      await Promise.all([encoder.close(), pdf.close()]);
    },
  };
}

/** Measured after thousands of sentences of all kinds (bench/encoder.ts): the whole table mapped, 150 MB. */
const encoderNeedBytes = 170 * 2 ** 20;

/** A document of some hundred pages, with what PDF.js keeps of fonts; a larger one is refused by its heap. */
const pdfNeedBytes = 300 * 2 ** 20;
