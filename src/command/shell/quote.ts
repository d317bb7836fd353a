import { NeoError } from "../../shared/errors.ts";
import { keywords } from "./reading/keywords.ts";

/** One argument as bash text: bare where nothing in it is special, else in single quotes. Throws E_INPUT_BINARY on NUL. */
export function quoteArgument(text: string): string {
  if (text.includes("\0") || !text.isWellFormed()) throw new NeoError("E_INPUT_BINARY");
  if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(text)) return text;
  // 'it'\''s': a quote inside is closed, escaped and opened again; quotes at the ends leave no empty pair behind.
  return text
    .split("'")
    .map((piece) => (piece === "" ? "" : `'${piece}'`))
    .join("\\'")
    .replace(/^$/, "''");
}

/** Literal argv stages as one canonical pipeline, such as `ps aux | grep 'a b'`. */
export function quotePipeline(stages: readonly (readonly string[])[]): string {
  return stages
    .map((argv) => argv.map((text, at) => (at === 0 ? quoteName(text) : quoteArgument(text))).join(" "))
    .join(" | ");
}

/** A command's name: `a=b` and reserved words must not be taken for what they are in that place. */
function quoteName(text: string): string {
  const bare = quoteArgument(text);
  return bare === text && (text.includes("=") || keywords.has(text)) ? `'${text}'` : bare;
}
