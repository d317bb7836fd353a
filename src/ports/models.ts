/** What a model is for. */
export const modelTasks = ["llm", "stt", "tts", "embed", "vad", "seq2seq"] as const;
export type ModelTask = (typeof modelTasks)[number];

/** What runs it, which also fixes the roles of its files. */
export const modelEngines = [
  "llama-cpp", // model (GGUF)
  "vosk", // model (a folder)
  "sherpa-transducer", // encoder, decoder, joiner, tokens
  "whisper", // encoder, decoder, tokenizer (ONNX as transformers.js has it)
  "moonshine", // encoder, decoder
  "piper", // model, and config (Piper's own) or tokens (made for sherpa-onnx); sounds (a folder: espeak-ng's data)
  "sentence-encoder", // model (ONNX), tokenizer
  "silero", // model (ONNX)
  "seq2seq", // encoder, decoder, decoderWithPast (unless merged), tokenizer, config, generation (optional)
] as const;
export type ModelEngine = (typeof modelEngines)[number];

/** A model on this machine, whole: every file was there with its hash when it was put in place. */
export type InstalledModel = {
  id: string;
  task: ModelTask;
  engine: ModelEngine;
  /** As BCP 47: "es", "es-MX"; "mul" for many. */
  languages: readonly string[];
  /** Absolute. */
  folder: string;
  /** Role → absolute path. A role is a folder where the engine wants one (Vosk). */
  files: Readonly<Record<string, string>>;
  /** On disk. */
  bytes: number;
  /** What the engine needs with it loaded. */
  memoryBytes: number;
  licence: string;
  /** In the person's own folder; false: in a shared one, which is only read. */
  own: boolean;
};

/** What is there to load. Reads folders and small JSON files, never a model. */
export interface InstalledModels {
  /** Own ones before shared ones, which they hide. */
  installed(): Promise<readonly InstalledModel[]>;
  /** Undefined when it is not installed. */
  locate(id: string): Promise<InstalledModel | undefined>;
}

/** A model that can be fetched. */
export type KnownModel = {
  id: string;
  task: ModelTask;
  engine: ModelEngine;
  languages: readonly string[];
  /** What it takes on disk. */
  bytes: number;
  memoryBytes: number;
  licence: ModelLicence;
};

/** `free`: use, change and pass on; else the person should know of conditions. */
export type ModelLicence = {
  id: string;
  name: string;
  url: string;
  kind: "free" | "conditions" | "non-commercial" | "unstated";
};

export type PullProgress = {
  stage: "fetching" | "unpacking" | "checking";
  /** Its id; while an archive is unpacked that is not known yet, the archive's path. */
  model: string;
  /** Of what this stage has to do: the model's files, or the package that they come in. */
  bytes: number;
  total: number;
};

export type FileCheck = { file: string; state: "ok" | "missing" | "changed" };

/** Why a model is advised: the best of its kind that this machine can hold and keep up with. */
export type Suggestion = { model: KnownModel; for: ModelTask; language: string };

/** What matters of this machine for choosing models. */
export type MachinePower = {
  memoryBytes: number;
  cores: number;
  vectors: "avx512" | "avx2" | "neon" | "none";
};

/** `onProgress` is called often; who shows it takes its time. */
export type ModelWork = { onProgress?(progress: PullProgress): void; signal: AbortSignal };

/** Everything about models that is no engine. Throws NeoError: E_MODEL_*, E_ARCHIVE_*, E_LICENCE_NEEDED, E_CANCELLED. */
export interface ModelLibrary extends InstalledModels {
  known(): readonly KnownModel[];
  machine(): MachinePower;
  /** For this machine; the best first for each task and language. */
  suggestions(): readonly Suggestion[];
  /** Folders that call themselves a model but lack a file, or have one of another length. */
  damaged(): Promise<readonly InstalledModel[]>;
  /** Begun and not whole yet: `pull` goes on, `remove` gives the room back. */
  unfinished(): Promise<readonly { id: string; bytes: number }[]>;
  /** The licence that must be accepted before `id` is fetched; undefined when it has been. Throws E_MODEL_UNKNOWN. */
  licenceToAccept(id: string): ModelLicence | undefined;
  /** Kept: it is not asked again. */
  acceptLicence(licence: ModelLicence): void;
  /** One that is whole already is left alone. What was fetched stays when it is cancelled, and is gone on from. */
  pull(id: string, work: ModelWork): Promise<InstalledModel>;
  /** Files, folders and archives brought by other means; together they may make up several models. */
  importFrom(paths: readonly string[], work: ModelWork): Promise<readonly InstalledModel[]>;
  /** Reads every byte. Throws E_MODEL_NOT_INSTALLED. */
  verify(id: string, work: ModelWork): Promise<readonly FileCheck[]>;
  /** Only from the person's own folder; what is unfinished too. Answers with what was removed. */
  remove(id: string): Promise<{ id: string; bytes: number }>;
}
