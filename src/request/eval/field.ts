import { NeoError } from "../../shared/errors.ts";
import { type Language, languages } from "../../shared/language.ts";

export type EvalLine = Readonly<Record<string, unknown>>;

/** A text that a line of `neo eval` must have. Throws E_USAGE naming the field. */
export function textField(line: EvalLine, name: string): string {
  const value = line[name];
  if (typeof value !== "string") throw new NeoError("E_USAGE", { problem: `"${name}" is no text` });
  return value;
}

/** The line's `lang`, when it has one. Throws E_USAGE for a language that is not spoken. */
export function languageField(line: EvalLine): Language | undefined {
  const value = line.lang;
  if (value === undefined || value === null) return undefined;
  const language = languages.find((one) => one === value);
  if (!language) throw new NeoError("E_USAGE", { problem: `"lang" is none of ${languages.join(", ")}` });
  return language;
}

/** The line's id, given back as it came. */
export function idOf(line: EvalLine): { id?: unknown } {
  return line.id === undefined ? {} : { id: line.id };
}
