import type { ModelRow } from "../model-row.ts";
import { type Listed, listedFiles } from "./listed-files.ts";
import { huggingFace, npmPackage } from "./sources.ts";
import { voskEnglishFiles, voskOlderSpanishFiles } from "./vosk-files.ts";

const megabyte = 1_000_000;

/** Models that hear. Quality is by the words they got wrong in Spanish and English recordings; facts are in docs. */
export const recognisers: readonly ModelRow[] = [
  {
    id: "vosk-small-es-0.42",
    task: "stt",
    engine: "vosk",
    languages: ["es"],
    licence: "apache-2.0",
    memoryBytes: 240 * megabyte,
    quality: 4,
    power: "any",
    ways: [
      {
        kind: "archive",
        archive: {
          name: "vosk-model-small-es-0.42.zip",
          bytes: 39_817_833,
          sha256: "09b239888f633ef2f0b4e09736e3d9936acfd810bc65d53fad45261762c6511f",
          sources: [{ kind: "https", url: "https://alphacephei.com/vosk/models/vosk-model-small-es-0.42.zip" }],
        },
        root: "vosk-model-small-es-0.42",
        unpackedBytes: 62 * megabyte,
        roles: { model: "." },
      },
    ],
  },
  {
    id: "vosk-small-es-older",
    task: "stt",
    engine: "vosk",
    languages: ["es"],
    licence: "vosk-unstated",
    memoryBytes: 231 * megabyte,
    quality: 3,
    power: "any",
    ways: [
      listedFiles(
        voskOlderSpanishFiles,
        npmPackage("vosk-speech-to-text", "1.0.19", 47_150_963),
        "src/models/src/main/assets/model-small-es",
        { model: "." },
      ),
    ],
  },
  {
    id: "vosk-small-en-us-0.15",
    task: "stt",
    engine: "vosk",
    languages: ["en"],
    licence: "apache-2.0",
    memoryBytes: 250 * megabyte,
    quality: 4,
    power: "any",
    ways: [
      {
        kind: "archive",
        archive: {
          name: "vosk-model-small-en-us-0.15.zip",
          bytes: 41_205_931,
          sha256: "30f26242c4eb449f948e42cb302dd7a686cb29a3423a8367f99ff41780942498",
          sources: [{ kind: "https", url: "https://alphacephei.com/vosk/models/vosk-model-small-en-us-0.15.zip" }],
        },
        root: "vosk-model-small-en-us-0.15",
        unpackedBytes: 71 * megabyte,
        roles: { model: "." },
      },
      listedFiles(
        voskEnglishFiles,
        npmPackage("rn-speech-to-text", "0.1.0", 41_126_204),
        "android/src/main/assets/models/vosk-model-small-en-us-0.15",
        { model: "." },
      ),
    ],
  },
  kroko("es", "20cf7a4921613397841d31168796cade5b866585", [
    ["encoder.onnx", 154_878_102, "2d9f5ef87d1a5257f8a6687e21501c56f3aa2fcbfcfab9364dcc4ce4e06ae81b"],
    ["decoder.onnx", 617_488, "d4ce176b94b25f7acc88717bc3f704fcf5d6e131aaac2e0cabab3885541181ee"],
    ["joiner.onnx", 336_817, "dae35df88d676e320fcdb99217328e66dcf722bf11b0f2459e14ddb5b982ded5"],
    ["tokens.txt", 6_385, "1be5e0a58e05d06d327df4c6b7b5e4f8aba01da6981eb016fcaceafc6a56680f"],
  ]),
  kroko("en", "572aaf4e2e0c603c3fc2a574d096e755a178faa1", [
    ["encoder.onnx", 70_092_599, "d4881c57449d581e0770fd53fa66c2fdc6cd167d92ece7c715e603defc96d9d4"],
    ["decoder.onnx", 617_488, "455ba38466fce8d5a57e7db68a323b684079ca4d9e1dd93a740d9b2429aae3b1"],
    ["joiner.onnx", 336_817, "d406f616736350e2a7df3e39398b78eb2fc1a2ca6973a19d3853fa3227e25b52"],
    ["tokens.txt", 6_310, "396dbeb5f4858875690716084f54e90d339679d0ba3e6b5b584f3d7589254d2d"],
  ]),
  moonshine("moonshine-base-es", "base-es-non-commercial", "moonshine-community", 7, 394 * megabyte, [
    ["encoder_model.onnx", 20_719_501, "636be20754df4c0661254259a07decde561018a1c97d8a4e1b8256841b440c38"],
    ["decoder_model_merged.onnx", 43_350_633, "eaa6338d691f7183dc45df405f8376d7be5698e9c41e567f7ac050f6a504e8ef"],
  ]),
  moonshine("moonshine-tiny-en", "tiny", "mit", 5, 200 * megabyte, [
    ["encoder_model.onnx", 7_937_661, "c6fc4b7bc5af75c0591fd157a1f3829b533d18e9769a888fd95a62e470dd4f4a"],
    ["decoder_model_merged.onnx", 20_243_286, "eed87831c3a6103534aae7d47a5d485025c659a1323901513961c39fe8a1a367"],
  ]),
  moonshine("moonshine-base-en", "base", "mit", 7, 394 * megabyte, [
    ["encoder_model.onnx", 20_513_063, "1dd9ab0a7f987113d30affcba5a068d11c8f90fa0223caa3e491ade431ad9751"],
    ["decoder_model_merged.onnx", 42_498_870, "cc9f3cd6698a369c6008b41aa60aa3fb3322e7f03c9bdf19d8e6b7200afca4f3"],
  ]),
  whisper("tiny", 1, 28_694_719, 400 * megabyte, [
    ["config.json", 2_248, "2b2e4e519084e0ea028b19b153f95202735a971870d6844aa26e559edd292e94"],
    ["generation_config.json", 3_716, "68ac791fcb4999461a313472125042934656240ba1cba7d1c2627fcbb19ac24c"],
    ["preprocessor_config.json", 339, "a6a76d28c93edb273669eb9e0b0636a2bddbb1272c3261e47b7ca6dfdbac1b8d"],
    ["tokenizer_config.json", 282_683, "2a4c4281cf9f51ac6ccc406fdc711a087afe6530f671fa7b80953edc498275ce"],
    ["tokenizer.json", 2_480_466, "27fc476bfe7f17299480be2273fc0608e4d5a99aba2ab5dec5374b4482d1a566"],
    [
      "onnx/encoder_model_quantized.onnx",
      10_124_910,
      "fd9d995b9dcb0520f0dbf6cf68651af639fc385f594d9d876e69ca2802dc438e",
    ],
    [
      "onnx/decoder_model_merged_quantized.onnx",
      30_727_765,
      "6c0c125986b007d2e3734bec84c18bda0152071b90b87fadac6d7764499927a0",
    ],
  ]),
  whisper("base", 2, 52_236_560, 560 * megabyte, [
    ["config.json", 2_248, "d1d347fdb422e6347c2f843a90d375aa67ea3f4b3e20d2c3075f9a9f6243685b"],
    ["generation_config.json", 3_776, "3bba359e33fdd6dc1c10f71846a477d339b0242f462f70ea1dd73274caa38d05"],
    ["preprocessor_config.json", 339, "a6a76d28c93edb273669eb9e0b0636a2bddbb1272c3261e47b7ca6dfdbac1b8d"],
    ["tokenizer_config.json", 282_683, "2a4c4281cf9f51ac6ccc406fdc711a087afe6530f671fa7b80953edc498275ce"],
    ["tokenizer.json", 2_480_466, "27fc476bfe7f17299480be2273fc0608e4d5a99aba2ab5dec5374b4482d1a566"],
    [
      "onnx/encoder_model_quantized.onnx",
      23_200_850,
      "3e345e977b55620a37c0c2b2af0644e019afdfad562dcf71eb929bb7274285f9",
    ],
    [
      "onnx/decoder_model_merged_quantized.onnx",
      53_707_539,
      "a6beb6baabb66f00b6a686d828c95ffca6146d51900cbad0266cad38f64cf861",
    ],
  ]),
];

/** Streaming: it hears while one speaks. */
function kroko(language: "es" | "en", revision: string, files: readonly Listed[]): ModelRow {
  const repository = `csukuangfj/sherpa-onnx-streaming-zipformer-${language}-kroko-2025-08-06`;
  const encoder = files[0]?.[1] ?? 0;
  return {
    id: `kroko-streaming-${language}`,
    task: "stt",
    engine: "sherpa-transducer",
    languages: [language],
    licence: "cc-by-sa-4.0",
    memoryBytes: Math.round(encoder * 1.6 + 90 * megabyte),
    quality: 6,
    power: "vectors",
    ways: [
      listedFiles(files, (path) => huggingFace(repository, revision, path), "", {
        encoder: "encoder.onnx",
        decoder: "decoder.onnx",
        joiner: "joiner.onnx",
        tokens: "tokens.txt",
      }),
    ],
  };
}

/** By whole sentences. */
function moonshine(
  id: string,
  folder: string,
  licence: string,
  quality: number,
  memoryBytes: number,
  files: readonly Listed[],
): ModelRow {
  return {
    id,
    task: "stt",
    engine: "moonshine",
    languages: [id.endsWith("-es") ? "es" : "en"],
    licence,
    memoryBytes,
    quality,
    power: "vectors",
    ways: [
      listedFiles(
        files,
        npmPackage("@usefulsensors/moonshine-js", "0.1.17", 114_247_787),
        `dist/model/${folder}/quantized`,
        { encoder: "encoder_model.onnx", decoder: "decoder_model_merged.onnx" },
      ),
    ],
  };
}

function whisper(
  size: "tiny" | "base",
  quality: number,
  packageBytes: number,
  memoryBytes: number,
  files: readonly Listed[],
): ModelRow {
  return {
    id: `whisper-${size}`,
    task: "stt",
    engine: "whisper",
    languages: ["mul", "es", "en"],
    licence: "apache-2.0",
    memoryBytes,
    quality,
    power: "vectors",
    ways: [
      listedFiles(files, npmPackage(`sts-whisper-${size}`, "1.0.0", packageBytes), `models/Xenova/whisper-${size}`, {
        encoder: "onnx/encoder_model_quantized.onnx",
        decoder: "onnx/decoder_model_merged_quantized.onnx",
        tokenizer: "tokenizer.json",
      }),
    ],
  };
}
