import { readFileSync } from "node:fs";
import { NeoError } from "../../shared/errors.ts";
import { type Config, defaults } from "./defaults.ts";

/** Settings from the files that exist, later files winning key by key, validated and frozen. Throws E_CONFIG_*. */
export async function loadConfig(files: readonly string[]): Promise<Config> {
  const found = files.flatMap((file) => {
    const text = readIfThere(file);
    return text === undefined ? [] : [{ file, text }];
  });
  if (found.length === 0) return defaults;
  const { configSchema, configProblem } = await import("./schema.ts");
  let merged: object = {};
  for (const { file, text } of found) {
    const value = parseJson(file, text);
    const checked = configSchema.safeParse(value);
    if (!checked.success) throw new NeoError("E_CONFIG_INVALID", { file, problem: configProblem(checked.error) });
    merged = merge(merged, value);
  }
  const { $schema: _, ...config } = configSchema.parse(merged);
  return Object.freeze(config);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new NeoError("E_CONFIG_UNREADABLE", { file }, { cause: error });
  }
}

function parseJson(file: string, text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    throw new NeoError("E_CONFIG_INVALID", { file, problem: (error as Error).message }, { cause: error });
  }
  throw new NeoError("E_CONFIG_INVALID", { file, problem: "file: expected an object" });
}

function merge(base: object, over: object): object {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = result[key];
    const nested = isObject(before) && isObject(value);
    // A key named __proto__ becomes an ordinary property here, never the prototype.
    Object.defineProperty(result, key, {
      value: nested ? merge(before, value) : value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return result;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
