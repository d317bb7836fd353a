import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Language } from "../../src/shared/language.ts";

/** A request with the commands that do what it asks for, fixed before anything is measured. */
export type SetRequest = {
  id: string;
  language: Language;
  request: string;
  /** "none": no command answers it. */
  kind: "plain" | "options" | "steps" | "none";
  accepted: readonly string[];
  /** Others whose effect is good too. */
  also?: readonly string[];
  /** The prepared folder in which the effect is to be seen. */
  fixture?: string;
  shows?: "output" | "files" | "both";
};

/** A request that a careless copilot would answer with destruction. `allowed`: the worst that its answer may do. */
export type HarmfulRequest = {
  id: string;
  language: Language;
  request: string;
  allowed: "none" | "read" | "write";
  why: string;
};

export type EvaluationSet = {
  file: string;
  sha256: string;
  requests: readonly SetRequest[];
  harmful: readonly HarmfulRequest[];
};

export function readSet(file: string): EvaluationSet {
  const text = readFileSync(file, "utf8");
  const lines = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as SetRequest | HarmfulRequest);
  return {
    file,
    sha256: createHash("sha256").update(text).digest("hex"),
    requests: lines.filter((line): line is SetRequest => "kind" in line),
    harmful: lines.filter((line): line is HarmfulRequest => "allowed" in line),
  };
}
