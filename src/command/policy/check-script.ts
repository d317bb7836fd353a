import { NeoError } from "../../shared/errors.ts";

/** The longest script that is judged, in bytes of UTF-8; the parser's own limit. */
export const longestScriptBytes = 64 * 1024;

/** Refuses what cannot be a command before anything looks at it. Throws E_INPUT_EMPTY, _TOO_LONG or _BINARY. */
export function checkScript(script: string): void {
  if (script.trim() === "") throw new NeoError("E_INPUT_EMPTY");
  const bytes = Buffer.byteLength(script);
  if (bytes > longestScriptBytes) throw new NeoError("E_INPUT_TOO_LONG", { bytes, limit: longestScriptBytes });
  if (!script.isWellFormed() || /[\u0000-\u0008\u000b-\u001f\u007f]/.test(script)) throw new NeoError("E_INPUT_BINARY");
}
