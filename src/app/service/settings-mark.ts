import { createHash } from "node:crypto";
import type { Config } from "../config/defaults.ts";

/** Alike for settings that make the same engines. */
export function settingsMark({
  engines,
  models,
  llm,
  mango,
}: Pick<Config, "engines" | "models" | "llm" | "mango">): string {
  return createHash("sha256")
    .update(JSON.stringify([engines, models, llm, mango]))
    .digest("hex");
}
