import type { ModelRow } from "../model-row.ts";
import { type Listed, listedFiles } from "./listed-files.ts";
import { huggingFace, npmPackage } from "./sources.ts";

/** Of espeak-ng's data (GPL-3.0-or-later) what English and Spanish need. */
const sounds: readonly Listed[] = [
  ["tokens.txt", 921, "87c8ef66eae5473ed0cc0366b3964c736ca6c5f676c979522ea31234e47430b9"],
  ["espeak-ng-data/en_dict", 166_944, "71bd330ba8a2e3e8076e631508208ef49449d6147c17b7bd2b4b1e1468292e35"],
  ["espeak-ng-data/es_dict", 49_252, "3fa93e251eab80838a2d6207ee58c9c847270a65fe3fae98850e0185b5a2186c"],
  ["espeak-ng-data/intonations", 2_040, "3f8af65fd3eda9759a10f021d61361c120871f463515229c925995c7f90918cc"],
  ["espeak-ng-data/lang/gmw/en", 140, "4605d5330801de3641c6e366d15f129ea1f5ffbce8722642aba01ace07ab9c83"],
  ["espeak-ng-data/lang/gmw/en-US", 257, "41534c2a22df5dd4f1052ff9e1a33a3ea7bff5a26b5c02bdad5ba8ddb7524704"],
  ["espeak-ng-data/lang/roa/es", 63, "966aa015ea5646d79f0ca4807cf5da7339aabd3782b55cfa5eb0d8c3fc8fc588"],
  ["espeak-ng-data/lang/roa/es-419", 167, "ff0f84457ac40e3bcf61d6de58028312be74e0e6cbc3b742f31b3ce729c2aa0c"],
  ["espeak-ng-data/phondata", 550_424, "4e0288957874029a8c3c9f41a8f517ad4bf18127046decbdd4b9d1d6807ce3a3"],
  ["espeak-ng-data/phonindex", 39_074, "3ca7b8fa3b42624e4b0f152707e7a39245fce569aa99ea47c055d9e622fcf0c4"],
  ["espeak-ng-data/phontab", 55_796, "886f3fa402cb0ba73d483aa8ad000af47a6b7cc06293c75a97913fba68a530f6"],
];

/** Voices of Piper. The licence of each is that of the recordings it was made from: its MODEL_CARD says. */
export const voices: readonly ModelRow[] = [
  piper("es_ES", "davefx", "medium", [
    [63_201_294, "6658b03b1a6c316ee4c265a9896abc1393353c2d9e1bca7d66c2c442e222a917"],
    [4_817, "0e0dda87c732f6f38771ff274a6380d9252f327dca77aa2963d5fbdf9ec54842"],
  ]),
  piper("es_ES", "sharvard", "medium", [
    [76_733_615, "40febfb1679c69a4505ff311dc136e121e3419a13a290ef264fdf43ddedd0fb1"],
    [4_903, "7438c9b699c72b0c3388dae1b68d3f364dc66a2150fe554a1c11f03372957b2c"],
  ]),
  piper("es_MX", "ald", "medium", [
    [63_201_294, "019b3803293c93e34a206dd2e53a3889209a514e786fd7144f7b70196c579b63"],
    [4_878, "5a71498158e04afc8099bfd019c7e87c68eb9d042505a2b1a87e5c1ac2b1a61d"],
  ]),
  piper("es_MX", "claude", "high", [
    [63_122_309, "3ef40a71ea63852cd8ab7e6fa7d2ecdcfa67a0b47c9c48e3f10e02ee02083ea0"],
    [4_963, "1afc81f703c0e4cb3b4d7c0dca096b8b54a98806807f0170cf5eb5557723c12d"],
  ]),
  piper("es_AR", "daniela", "high", [
    [114_199_011, "7ceb1fc0dab349418c5b54a639ae9ee595212d7c9ea422220d8419163d5cc985"],
    [7_248, "aedbf69647e1d754c62ecf8e0366ca5f16af3e768e3c6b5329af6eb6bde3852b"],
  ]),
  piper("en_US", "lessac", "medium", [
    [63_201_294, "5efe09e69902187827af646e1a6e9d269dee769f9877d17b16b1b46eeaaf019f"],
    [4_885, "efe19c417bed055f2d69908248c6ba650fa135bc868b0e6abb3da181dab690a0"],
  ]),
  piper("en_US", "lessac", "high", [
    [113_895_201, "4cabf7c3a638017137f34a1516522032d4fe3f38228a843cc9b764ddcbcd9e09"],
    [4_883, "db42b97d9859f257bc1561b8ed980e7fb2398402050a74ddd6cbec931a92412f"],
  ]),
  piper("en_US", "amy", "medium", [
    [63_201_294, "b3a6e47b57b8c7fbe6a0ce2518161a50f59a9cdd8a50835c02cb02bdd6206c18"],
    [4_882, "95a23eb4d42909d38df73bb9ac7f45f597dbfcde2d1bf9526fdeaf5466977d77"],
  ]),
  piper("en_US", "hfc_female", "medium", [
    [63_201_294, "914c473788fc1fa8b63ace1cdcdb44588f4ae523d3ab37df1536616835a140b7"],
    [5_033, "03f1fa0622b80463283592d97aca9f6e89aec345a5c56b7257723e0093c58b6c"],
  ]),
  piper("en_GB", "alan", "medium", [
    [63_201_294, "0a309668932205e762801f1efc2736cd4b0120329622adf62be09e56339d3330"],
    [4_888, "c0f0d124e5895c00e7c03b35dcc8287f319a6998a365b182deb5c8e752ee8c1e"],
  ]),
  packaged("ryan", "cc-by-nc-sa-4.0", "8a4063318faeda9bf67f89d25b29cc4bd5fde8832422aa451a5d5d2647553081"),
  packaged("hfc_female", "piper-voice", "6d8b3711715f17f29b9f0ded97571924ead9a06e300bfdf3680b014a51ddc9e5"),
];

/** Made for sherpa-onnx, with what it says of itself inside, and how letters sound: from a package, for machines that reach no other place. */
function packaged(voice: "ryan" | "hfc_female", licence: string, sha256: string): ModelRow {
  const [model, bytes] = [`en_US-${voice}-medium.onnx`, 63_201_425];
  return {
    id: `piper-en-us-${voice.replace("_", "-")}-medium-packaged`,
    task: "tts",
    engine: "piper",
    languages: ["en-US"],
    licence,
    memoryBytes: memoryFor(bytes),
    quality: 1,
    power: "any",
    ways: [
      listedFiles(
        [[model, bytes, sha256], ...sounds],
        npmPackage("react-native-sherpa-onnx-offline-tts", "0.1.0", 145_531_453),
        "ios/Resources",
        { model, tokens: "tokens.txt", sounds: "espeak-ng-data" },
      ),
    ],
  };
}

type Hashed = readonly [bytes: number, sha256: string];

function piper(
  locale: string,
  voice: string,
  level: "medium" | "high",
  [model, config]: readonly [Hashed, Hashed],
): ModelRow {
  const [language = locale, country = ""] = locale.split("_");
  const name = `${locale}-${voice}-${level}.onnx`;
  const folder = `${language}/${locale}/${voice}/${level}`;
  return {
    id: `piper-${language}-${country.toLowerCase()}-${voice.replaceAll("_", "-")}-${level}`,
    task: "tts",
    engine: "piper",
    languages: [`${language}-${country}`],
    licence: "piper-voice",
    memoryBytes: memoryFor(model[0]),
    quality: level === "high" ? 3 : 2,
    power: level === "high" ? "vectors" : "any",
    ways: [
      listedFiles(
        [
          [name, ...model],
          [`${name}.json`, ...config],
        ],
        (path) => huggingFace("rhasspy/piper-voices", "main", path),
        folder,
        { model: name, config: `${name}.json` },
      ),
    ],
  };
}

/** Of a voice's weights; and what it takes besides for a piece of 150 letters (engines/tts/sentences.ts). */
function memoryFor(modelBytes: number): number {
  return Math.round(modelBytes * 1.5 + 250e6);
}
