import { NeoError } from "../shared/errors.ts";

/** What the disk refused, as an error of ours; anything else as it is. */
export function inModelWords(thrown: unknown, folder: string): unknown {
  if (thrown instanceof NeoError) return thrown;
  const { code, message } = thrown as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") return new NeoError("E_DISK_FULL", { folder }, { cause: thrown });
  const refused = code === "EACCES" || code === "EPERM" || code === "EROFS" || code === "ENOTDIR";
  return refused ? new NeoError("E_MODEL_UNWRITABLE", { folder, reason: message }, { cause: thrown }) : thrown;
}
