import { readFileSync } from "node:fs";
import { type PromptForm, promptForms } from "../../ports/sequence-model.ts";

/** What config.json and generation_config.json say of a model, as far as it matters here. */
export type ModelSettings = {
  /** The token that every output begins with; it is no part of it. */
  start: number;
  ends: readonly number[];
  heads: number;
  /** Numbers of a key or a value. */
  headSize: number;
  /** Tokens of an output at most, its end among them. */
  most: number;
  lengthPenalty: number;
  earlyStopping: boolean;
  prompt: PromptForm;
  /** Whether a request is put in plain letters first (plain-request.ts). */
  plain: boolean;
};

/**
 * Settings of sampling are passed over: what is wanted is the best, and the same each time. Our own words stand in
 * `neopapaya` of config.json; without them the model is taken for an original MANGO. Throws RangeError.
 */
export function readModelSettings(configFile: string, generationFile: string | undefined): ModelSettings {
  const config = read(configFile);
  const generation = generationFile === undefined ? {} : read(generationFile);
  const either = (key: string): unknown => generation[key] ?? config[key];
  const heads = count(config.num_heads ?? config.decoder_attention_heads, "num_heads");
  const ends = [either("eos_token_id")].flat().map((id) => count(id, "eos_token_id"));
  const own = (typeof config.neopapaya === "object" && config.neopapaya !== null ? config.neopapaya : {}) as Json;
  const longest = either("max_length");
  return {
    start: count(either("decoder_start_token_id"), "decoder_start_token_id"),
    ends,
    heads,
    headSize: count(config.d_kv ?? Number(config.d_model) / heads, "d_kv"),
    // max_length counts the start too.
    most: count(
      generation.max_new_tokens ?? (typeof longest === "number" && longest > 20 ? longest - 1 : 128),
      "max_length",
    ),
    lengthPenalty: typeof generation.length_penalty === "number" ? generation.length_penalty : 1,
    earlyStopping: either("early_stopping") === true,
    prompt: promptForms.find((form) => form === own.prompt) ?? "context",
    plain: own.plain === true,
  };
}

type Json = Record<string, unknown>;

function read(file: string): Json {
  const value: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof value !== "object" || value === null) throw new RangeError(`${file}: no settings`);
  return value as Json;
}

function count(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  throw new RangeError(`${name}: ${JSON.stringify(value)}`);
}
