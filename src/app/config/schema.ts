import { z } from "zod";
import { logLevels } from "../../ports/log.ts";
import { defaults } from "./defaults.ts";

/** Of ALSA: never an option of the programs that it is handed to. */
const deviceName = /^[A-Za-z][\w:=,.-]{0,99}$/;

/**
 * The settings file: one zod schema gives validation, the JSON schema and docs/configuration.md. Loaded only where a
 * settings file exists or the schema is asked for: zod costs more start-up time than a whole answer.
 */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe("Where an editor finds this schema"),
  language: z
    .enum(["auto", "es", "en"])
    .default(defaults.language)
    .describe("Language of answers; auto: the language of the request, else of the locale"),
  output: z
    .strictObject({
      maxBytes: z
        .int()
        .min(4096)
        .max(1 << 30)
        .default(defaults.output.maxBytes)
        .describe("Bytes kept of each of a command's two output streams"),
      lines: z
        .int()
        .min(0)
        .max(10_000)
        .default(defaults.output.lines)
        .describe("Lines of raw output shown beneath an answer"),
    })
    .prefault({}),
  reads: z
    .strictObject({
      pass: z
        .enum(["run", "ask"])
        .default(defaults.reads.pass)
        .describe("run: a command judged read-only runs without a question; ask: every command asks"),
      timeoutMs: z
        .int()
        .min(100)
        .max(3_600_000)
        .default(defaults.reads.timeoutMs)
        .describe("Milliseconds until a read is ended"),
    })
    .prefault({}),
  rehearsal: z
    .strictObject({
      mode: z
        .enum(["on", "off"])
        .default(defaults.rehearsal.mode)
        .describe("on: what changes something is first run on a copy-on-write view; off: it is asked about without"),
      timeoutMs: z
        .int()
        .min(100)
        .max(3_600_000)
        .default(defaults.rehearsal.timeoutMs)
        .describe("Milliseconds until a rehearsal is ended"),
    })
    .prefault({}),
  undo: z
    .strictObject({
      keepDays: z
        .int()
        .min(0)
        .max(36_500)
        .default(defaults.undo.keepDays)
        .describe("Days that originals are kept for `neo undo`; 0 keeps none"),
      maxBytes: z
        .int()
        .min(0)
        .max(2 ** 50)
        .default(defaults.undo.maxBytes)
        .describe("Bytes that all originals together may take; the oldest go first"),
    })
    .prefault({}),
  understanding: z
    .strictObject({
      meaning: z
        .enum(["on", "off"])
        .default(defaults.understanding.meaning)
        .describe(
          '"on": what no sentence of a skill is, is understood by its meaning where the encoder is installed; "off": never',
        ),
    })
    .prefault({}),
  engines: z
    .strictObject({
      memoryMb: z
        .int()
        .min(0)
        .max(1 << 24)
        .default(defaults.engines.memoryMb)
        .describe("Megabytes that all engines may take together; 0: the smaller of 2.3 GB and 60 % of the memory"),
      idleMs: z
        .int()
        .min(1_000)
        .max(86_400_000)
        .default(defaults.engines.idleMs)
        .describe("Milliseconds without work until an engine ends"),
      threads: z
        .int()
        .min(1)
        .max(64)
        .default(defaults.engines.threads)
        .describe("Threads of each engine; more than one helps only where cores are idle"),
      bundle: z
        .string()
        .regex(/^(\/.*)?$/)
        .default(defaults.engines.bundle)
        .describe("Folder to fetch engines from instead of the network (scripts/engine-bundle.ts makes one)"),
    })
    .prefault({}),
  llm: z
    .strictObject({
      model: z
        .string()
        .min(1)
        .max(200)
        .default(defaults.llm.model)
        .describe("Language model: auto (the best installed one that fits), off, its id, or its name at the endpoint"),
      endpoint: z
        .string()
        .regex(/^(https?:\/\/.+)?$/)
        .default(defaults.llm.endpoint)
        .describe(
          "Address of a server that speaks OpenAI's protocol (llama-server, vLLM, Ollama); empty: llama.cpp here",
        ),
      keyFile: z
        .string()
        .regex(/^(\/.*)?$/)
        .default(defaults.llm.keyFile)
        .describe("File with the endpoint's key; empty: the environment variable NEO_LLM_KEY, or none"),
      plainHttp: z
        .enum(["local", "anywhere"])
        .default(defaults.llm.plainHttp)
        .describe(
          "Without TLS, local: only to this machine itself; anywhere: also to others, who see all that is asked",
        ),
      contextTokens: z
        .int()
        .min(512)
        .max(1 << 20)
        .default(defaults.llm.contextTokens)
        .describe("Tokens that a request and its answer may have together; less where the model or the memory ends"),
      threads: z
        .int()
        .min(0)
        .max(256)
        .default(defaults.llm.threads)
        .describe("Threads of llama.cpp; 0: as many as there are free cores, looked at while it works"),
    })
    .prefault({}),
  mango: z
    .strictObject({
      model: z
        .string()
        .min(1)
        .max(200)
        .default(defaults.mango.model)
        .describe("Sequence model that proposes commands: auto (mango-mini), off, or the id of an imported T5"),
      tldr: z
        .string()
        .min(1)
        .max(4096)
        .default(defaults.mango.tldr)
        .describe(
          "Folder of tldr pages that commands may come from: auto (where its clients keep them), off, or a path",
        ),
      manuals: z
        .enum(["on", "off"])
        .default(defaults.mango.manuals)
        .describe("Whether commands may come from this machine's manual pages, where no recipe is for a request"),
    })
    .prefault({}),
  speech: z
    .strictObject({
      hearEs: modelChoice(
        defaults.speech.hearEs,
        "What hears Spanish: auto (the best installed model that fits) or a model's id",
      ),
      hearEn: modelChoice(defaults.speech.hearEn, "What hears English: auto or a model's id"),
      voiceEs: modelChoice(
        defaults.speech.voiceEs,
        "What speaks Spanish: auto (the best installed voice, else espeak-ng), espeak-ng, or a voice's id",
      ),
      voiceEn: modelChoice(defaults.speech.voiceEn, "What speaks English: auto, espeak-ng, or a voice's id"),
      wyoming: z
        .string()
        .regex(/^([\w.:[\]-]+:\d{1,5})?$/)
        .default(defaults.speech.wyoming)
        .describe(
          "HOST:PORT where `neo start` hears and speaks for Home Assistant (Wyoming), such as 127.0.0.1:10300; whoever reaches it may use it; empty: nowhere",
        ),
    })
    .prefault({}),
  knowledge: z
    .strictObject({
      index: z
        .enum(["auto", "chroma", "sqlite-vec"])
        .default(defaults.knowledge.index)
        .describe("Where vectors of documents are looked up; auto: Chroma where chromaUrl is given, else sqlite-vec"),
      chromaUrl: z
        .string()
        .regex(/^(https?:\/\/.*)?$/)
        .default(defaults.knowledge.chromaUrl)
        .describe("A Chroma server that runs already, such as http://127.0.0.1:8000; empty: one of our own"),
    })
    .prefault({}),
  audio: z
    .strictObject({
      input: z
        .string()
        .regex(deviceName)
        .default(defaults.audio.input)
        .describe("The microphone as ALSA names it: hw:1,0, default; `neo doctor --audio` lists what there is"),
      output: z.string().regex(deviceName).default(defaults.audio.output).describe("The loudspeaker as ALSA names it"),
    })
    .prefault({}),
  voice: z
    .strictObject({
      service: z
        .enum(["on", "off"])
        .default(defaults.voice.service)
        .describe("on: `neo start` listens and speaks; off: only `neo listen` does"),
      wakePhrases: z
        .array(z.string().regex(/^[\p{Ll}\p{M}' ]{5,60}$/u))
        .max(8)
        .default(defaults.voice.wakePhrases)
        .describe("What wakes it, in small letters; with less than three syllables other talk does, too"),
      followUpMs: z
        .int()
        .min(0)
        .max(60_000)
        .default(defaults.voice.followUpMs)
        .describe("Milliseconds after an answer in which a further request needs no wake phrase; 0: each needs it"),
      keyDevice: z
        .string()
        .regex(/^(\/dev\/input\/[\w./-]+)?$/)
        .default(defaults.voice.keyDevice)
        .describe(
          "Input device whose key is held to talk (a keyboard, a button on a GPIO line by gpio-keys); empty: none",
        ),
      keyCode: z
        .int()
        .min(0)
        .max(767)
        .default(defaults.voice.keyCode)
        .describe("Code of that key (linux/input-event-codes.h); 0: any"),
      beep: z
        .enum(["on", "off"])
        .default(defaults.voice.beep)
        .describe("on: a soft tone when it begins to listen; off: none"),
    })
    .prefault({}),
  history: z
    .strictObject({
      keepDays: z
        .int()
        .min(0)
        .max(36_500)
        .default(defaults.history.keepDays)
        .describe("Days that requests are kept; 0 keeps none"),
    })
    .prefault({}),
  service: z
    .strictObject({
      logLevel: z
        .enum(logLevels)
        .default(defaults.service.logLevel)
        .describe("The least that `neo start` writes to its log"),
    })
    .prefault({}),
  models: z
    .strictObject({
      folder: z
        .string()
        .min(1)
        .default(defaults.models.folder)
        .describe("Where models are fetched to; a path that is not absolute lies in the data folder"),
      shared: z
        .array(z.string().startsWith("/"))
        .default(defaults.models.shared)
        .describe("Folders with models for everybody, which are only read"),
    })
    .prefault({}),
});

function modelChoice(usual: string, description: string) {
  return z.string().min(1).max(200).default(usual).describe(description);
}

/** A problem as a person reads it: where, and what is wrong. */
export function configProblem(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join(".") || "file"}: ${issue.message}`).join("; ");
}

export function configJsonSchema(): object {
  return z.toJSONSchema(configSchema, { io: "input" });
}
