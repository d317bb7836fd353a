import { chmodSync, constants, lstatSync, openSync } from "node:fs";
import { descriptorSource, type Source } from "./content.ts";
import { errorCode } from "./error-code.ts";
import type { Work } from "./journal.ts";
import { asBuffer } from "./paths.ts";

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;

/**
 * The view's version of a file: nothing is waited for and no link followed. The command may have closed its own folders
 * or files; they are opened again in the view, which is thrown away, and whose modes are known already.
 */
export function viewContent(work: Pick<Work, "at">, path: Uint8Array): Source {
  const at = asBuffer(work.at(path));
  const open = () => descriptorSource(openSync(at, O_RDONLY | O_NOFOLLOW | O_NONBLOCK));
  try {
    return open();
  } catch (error) {
    if (errorCode(error) !== "EACCES" || at.equals(asBuffer(path))) throw error;
    openUp(at, asBuffer(path));
    return open();
  }
}

/** From the view's root on: what is before it is the machine's. */
function openUp(at: Buffer, path: Buffer): void {
  const root = at.subarray(0, at.length - path.length);
  if (!at.subarray(root.length).equals(path)) return;
  for (let end = root.length + 1; end > 0 && end <= at.length; ) {
    const next = at.indexOf("/", end);
    end = next === -1 ? at.length : next;
    const part = at.subarray(0, end);
    const { mode, uid } = lstatSync(part);
    const kind = mode & constants.S_IFMT;
    const isOpen = (mode & 0o500) === 0o500 || (kind === constants.S_IFREG && (mode & 0o400) !== 0);
    if (uid === process.getuid?.() && kind !== constants.S_IFLNK && !isOpen) chmodSync(part, (mode & 0o7777) | 0o700);
    end += 1;
  }
}
