import { createHash } from "node:crypto";
import type { Config } from "../config/defaults.ts";

/** Alike for settings that make the same engines. */
export function settingsMark({ engines, models, llm }: Pick<Config, "engines" | "models" | "llm">): string {
  return createHash("sha256")
    .update(JSON.stringify([engines, models, llm]))
    .digest("hex");
}
