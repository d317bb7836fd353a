import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { ModelEngine, ModelTask } from "../../ports/models.ts";
import type { Candidate } from "./candidates.ts";
import { ggufArchitecture } from "./gguf-header.ts";

/** A model that no row describes, told by what its files are. */
export type Recognised = {
  name: string;
  task: ModelTask;
  engine: ModelEngine;
  languages: readonly string[];
  /** Path in the model's folder → the file that goes there. */
  files: ReadonlyMap<string, Candidate>;
  roles: Readonly<Record<string, string>>;
};

/** The models among files of one folder. Files that no model wants are left where they are. */
export async function recognise(candidates: readonly Candidate[]): Promise<readonly Recognised[]> {
  const found: Recognised[] = [];
  for (const candidate of candidates) {
    const one = (await gguf(candidate)) ?? (await piper(candidate, candidates));
    if (one !== undefined) found.push(one);
  }
  const roots = new Set(candidates.flatMap(({ root, name }) => folders(name).map((folder) => `${root}\0${folder}`)));
  for (const place of roots) {
    const [root = "", folder = "."] = place.split("\0");
    const inside = within(candidates, root, folder);
    const name = basename(folder === "." ? root : folder);
    const one =
      vosk(name, inside) ?? transducer(name, inside) ?? whisper(name, inside) ?? (await sequence(name, inside));
    if (one !== undefined) found.push(one);
  }
  return found;
}

type Inside = ReadonlyMap<string, Candidate>;

/** Weights for llama.cpp. */
async function gguf(candidate: Candidate): Promise<Recognised | undefined> {
  const architecture = await ggufArchitecture(candidate.path);
  if (architecture === undefined) return undefined;
  return {
    name: basename(candidate.name).replace(/\.gguf$/i, ""),
    task: /bert|embedding/.test(architecture) ? "embed" : "llm",
    engine: "llama-cpp",
    languages: [],
    files: new Map([["model.gguf", candidate]]),
    roles: { model: "model.gguf" },
  };
}

/** A voice: NAME.onnx with NAME.onnx.json, which says what sounds its numbers stand for. */
async function piper(candidate: Candidate, all: readonly Candidate[]): Promise<Recognised | undefined> {
  if (!candidate.name.endsWith(".onnx")) return undefined;
  const settings = all.find(({ path }) => path === `${candidate.path}.json`);
  if (settings === undefined || settings.bytes > 1_000_000) return undefined;
  const said = await json(settings.path);
  if (typeof said?.phoneme_id_map !== "object" || typeof said.audio !== "object") return undefined;
  const code = (said.language as { code?: unknown } | undefined)?.code;
  const name = basename(candidate.name);
  return {
    name: name.replace(/\.onnx$/, ""),
    task: "tts",
    engine: "piper",
    languages: typeof code === "string" && /^[a-z]{2,3}(_[A-Z]{2})?$/.test(code) ? [code.replace("_", "-")] : [],
    files: new Map([
      [name, candidate],
      [`${name}.json`, settings],
    ]),
    roles: { model: name, config: `${name}.json` },
  };
}

/** Kaldi's folder, in the layout of today or the flat one of before. */
function vosk(name: string, inside: Inside): Recognised | undefined {
  const acoustic = inside.has("am/final.mdl") || inside.has("final.mdl");
  const graph = ["graph/HCLG.fst", "graph/HCLr.fst", "HCLG.fst", "HCLr.fst"].some((file) => inside.has(file));
  if (!acoustic || !graph) return undefined;
  const language = /-(es|en)(?:-|$)/.exec(name)?.[1];
  const languages = language === undefined ? [] : [language];
  return { name, task: "stt", engine: "vosk", languages, files: inside, roles: { model: "." } };
}

function transducer(name: string, inside: Inside): Recognised | undefined {
  const tokens = inside.get("tokens.txt");
  const parts = ["encoder", "decoder", "joiner"].map((part) => {
    const fitting = [...inside.keys()].filter((file) => new RegExp(`^${part}[^/]*\\.onnx$`).test(file)).sort();
    // The smaller kind of the same file, where both are there.
    return [part, fitting.find((file) => file.includes("int8")) ?? fitting[0]] as const;
  });
  if (tokens === undefined || parts.some(([, file]) => file === undefined)) return undefined;
  const roles = { ...Object.fromEntries(parts as [string, string][]), tokens: "tokens.txt" };
  const language = /-(es|en)(?:-|$)/.exec(name)?.[1];
  return {
    name,
    task: "stt",
    engine: "sherpa-transducer",
    languages: language === undefined ? [] : [language],
    files: only(inside, Object.values(roles)),
    roles,
  };
}

function whisper(name: string, inside: Inside): Recognised | undefined {
  const at = (pattern: RegExp) => [...inside.keys()].filter((file) => pattern.test(file)).sort()[0];
  const encoder = at(/^(onnx\/)?encoder_model(_quantized)?\.onnx$/);
  const decoder = at(/^(onnx\/)?decoder_model_merged(_quantized)?\.onnx$/);
  if (encoder === undefined || decoder === undefined || !inside.has("tokenizer.json")) return undefined;
  if (!inside.has("preprocessor_config.json")) return undefined;
  const settings = [...inside.keys()].filter((file) => /^[a-z_]+\.json$/.test(file));
  return {
    name,
    task: "stt",
    engine: "whisper",
    languages: ["mul"],
    files: only(inside, [encoder, decoder, ...settings]),
    roles: { encoder, decoder, tokenizer: "tokenizer.json" },
  };
}

/** A T5 as optimum exports it, in 8 bits where that is there too: its own training or an original MANGO. */
async function sequence(name: string, inside: Inside): Promise<Recognised | undefined> {
  const at = (part: string) =>
    [...inside.keys()]
      .filter((file) => new RegExp(`^(onnx/)?${part}(_quantized|_int8)?\\.onnx$`).test(file))
      .sort((a, b) => Number(/_(quantized|int8)/.test(b)) - Number(/_(quantized|int8)/.test(a)))[0];
  const encoder = at("encoder_model");
  const merged = at("decoder_model_merged");
  const decoder = merged ?? at("decoder_model");
  const decoderWithPast = merged === undefined ? at("decoder_with_past_model") : undefined;
  const settings = inside.get("config.json");
  if (!encoder || !decoder || !settings || settings.bytes > 1_000_000 || !inside.has("tokenizer.json"))
    return undefined;
  if (merged === undefined && decoderWithPast === undefined) return undefined;
  const said = await json(settings.path);
  if (typeof said?.model_type !== "string" || !/^(m|um|long)?t5$/.test(said.model_type)) return undefined;
  const generation = inside.has("generation_config.json") ? { generation: "generation_config.json" } : {};
  const past = decoderWithPast === undefined ? {} : { decoderWithPast };
  const roles = { encoder, decoder, ...past, tokenizer: "tokenizer.json", config: "config.json", ...generation };
  // Weights too large for a graph's own file lie beside it, by these names.
  const beside = [encoder, decoder, decoderWithPast].flatMap((file) => (file ? [`${file}_data`, `${file}.data`] : []));
  return {
    name,
    task: "seq2seq",
    engine: "seq2seq",
    languages: ["mul"],
    files: only(inside, [...Object.values(roles), ...beside]),
    roles,
  };
}

function only(inside: Inside, names: readonly string[]): Inside {
  return new Map([...inside].filter(([name]) => names.includes(name)));
}

/** A file's folders, its root first. */
function folders(name: string): string[] {
  const parts = dirname(name).split("/");
  return parts[0] === "." ? ["."] : [".", ...parts.map((_, index) => parts.slice(0, index + 1).join("/"))];
}

function within(candidates: readonly Candidate[], root: string, folder: string): Inside {
  const start = folder === "." ? "" : `${folder}/`;
  return new Map(
    candidates.flatMap((one) =>
      one.root === root && one.name.startsWith(start) ? [[one.name.slice(start.length), one] as const] : [],
    ),
  );
}

async function json(path: string): Promise<Record<string, unknown> | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
