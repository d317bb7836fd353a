import { NeoError } from "../../shared/errors.ts";

/** The value of a numeric option, or `fallback` when it was not given. Throws E_USAGE with what was typed. */
export function wholeNumber(option: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  if (!/^\d{1,9}$/.test(text)) throw new NeoError("E_USAGE", { problem: `${option} ${text}` });
  return Number(text);
}
