import type { LogLevel } from "../../ports/log.ts";
import type { Language } from "../../shared/language.ts";

/** Every setting there is, with the value it has when no file says otherwise. */
export type Config = {
  /** "auto": the language of the request, else of the locale. */
  language: Language | "auto";
  output: {
    /** Bytes kept of each of a command's two output streams. */
    maxBytes: number;
    /** Lines of raw output shown beneath an answer. */
    lines: number;
  };
  reads: {
    /** "run": a command judged read-only runs without a question; "ask": every command asks. */
    pass: "run" | "ask";
    /** Milliseconds until a read is ended. */
    timeoutMs: number;
  };
  rehearsal: {
    /** "on": what changes something is first run on a copy-on-write view; "off": it is asked about without. */
    mode: "on" | "off";
    /** Milliseconds until a rehearsal is ended. */
    timeoutMs: number;
  };
  undo: {
    /** Days that originals are kept for `neo undo`; 0 keeps none. */
    keepDays: number;
    /** Bytes that all originals together may take; the oldest go first. */
    maxBytes: number;
  };
  understanding: {
    /** "on": what no sentence of a skill is, is understood by its meaning, where the encoder is installed; "off": never. */
    meaning: "on" | "off";
  };
  engines: {
    /** Megabytes that all engines and the product may take together; 0: the smaller of 2.3 GB and 60 % of the machine's. */
    memoryMb: number;
    /** Milliseconds without work until an engine ends. */
    idleMs: number;
    /** Threads of each engine. */
    threads: number;
    /** A folder to fetch engines from instead of the network; empty: the network. */
    bundle: string;
  };
  llm: {
    /** "auto": the best installed one that fits; "off": none; else its id, or its name at the endpoint. */
    model: string;
    /** Address of a server that speaks OpenAI's protocol; empty: llama.cpp on this machine. */
    endpoint: string;
    /** File with the endpoint's key; empty: NEO_LLM_KEY, or none. */
    keyFile: string;
    /** "local": without TLS only to this machine itself; "anywhere": also to others. */
    plainHttp: "local" | "anywhere";
    /** Tokens that a request and its answer may have together. */
    contextTokens: number;
    /** Threads of llama.cpp; 0: as many as there are free cores. */
    threads: number;
  };
  mango: {
    /** "auto": ours; "off": none; else the id of one that was imported. */
    model: string;
    /** Where tldr pages lie: "auto": where its clients keep them; "off": nowhere; else a folder. */
    tldr: string;
    /** Whether manual pages are looked at where no recipe is for a request. */
    manuals: "on" | "off";
  };
  speech: {
    /** What hears Spanish and English: "auto" is the best installed model that fits; else a model's id. */
    hearEs: string;
    hearEn: string;
    /** What speaks them: "auto" is the best installed voice, else espeak-ng; "espeak-ng"; or a model's id. */
    voiceEs: string;
    voiceEn: string;
    /** HOST:PORT where `neo start` offers speech by the Wyoming protocol; empty: nowhere. */
    wyoming: string;
  };
  knowledge: {
    /** Where vectors are looked up: "auto" is Chroma where its address is given, else sqlite-vec. */
    index: "auto" | "chroma" | "sqlite-vec";
    /** Of a Chroma server that runs already; empty: ours, started when "chroma" is chosen. */
    chromaUrl: string;
  };
  audio: {
    /** The microphone and the loudspeaker, as ALSA names them: "hw:1,0", "default". */
    input: string;
    output: string;
  };
  voice: {
    /** "on": `neo start` listens and speaks; "off": only `neo listen` does. */
    service: "on" | "off";
    /** What wakes it, in small letters; each at least three syllables, or the radio does. */
    wakePhrases: string[];
    /** Milliseconds after an answer in which a further request needs no wake phrase; 0: each does. */
    followUpMs: number;
    /** A key that is pressed to talk, as an input device (/dev/input/…) and a code of it; empty: none. */
    keyDevice: string;
    keyCode: number;
    /** "on": a soft tone when it listens; "off": none. */
    beep: "on" | "off";
  };
  history: {
    /** Days that requests are kept; 0 keeps none. */
    keepDays: number;
  };
  service: {
    /** The least that `neo start` writes to its log. */
    logLevel: LogLevel;
  };
  models: {
    /** Where models are fetched to; beneath the data folder unless absolute. */
    folder: string;
    /** Folders of models for everybody, only read; those of the first come first. */
    shared: string[];
  };
};

export const defaults: Config = {
  language: "auto",
  output: { maxBytes: 4 * 1024 * 1024, lines: 20 },
  reads: { pass: "run", timeoutMs: 60_000 },
  rehearsal: { mode: "on", timeoutMs: 5_000 },
  undo: { keepDays: 30, maxBytes: 10 * 1024 ** 3 },
  understanding: { meaning: "on" },
  engines: { memoryMb: 0, idleMs: 300_000, threads: 1, bundle: "" },
  llm: { model: "auto", endpoint: "", keyFile: "", plainHttp: "local", contextTokens: 4096, threads: 0 },
  mango: { model: "auto", tldr: "auto", manuals: "on" },
  speech: { hearEs: "auto", hearEn: "auto", voiceEs: "auto", voiceEn: "auto", wyoming: "" },
  knowledge: { index: "auto", chromaUrl: "" },
  audio: { input: "default", output: "default" },
  voice: {
    service: "off",
    wakePhrases: ["oye papaya", "hey papaya"],
    followUpMs: 8_000,
    keyDevice: "",
    keyCode: 0,
    beep: "on",
  },
  history: { keepDays: 365 },
  service: { logLevel: "info" },
  models: { folder: "models", shared: ["/usr/local/share/neopapaya/models", "/usr/share/neopapaya/models"] },
};
