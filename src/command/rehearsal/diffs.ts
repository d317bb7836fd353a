import { readFileSync } from "node:fs";
import { formatPatch, structuredPatch } from "diff";
import type { FileChange } from "../../ports/rehearsal.ts";
import { maskSecrets } from "../policy/mask-secrets.ts";
import { secretAt } from "../policy/secrets.ts";

/** Text of more bytes than this, on either side, is told by its size. */
const largestText = 256 * 1024;
/** All diffs of one rehearsal together; beyond it nobody reads them. */
const mostCharacters = 4 * 1024 * 1024;
/** How long comparing one file may take, in milliseconds; two long and wholly different texts would take minutes. */
const longestMs = 200;

/**
 * The same changes with a unified diff (POSIX diff -u, without its file header) wherever the content of a text file
 * changed or is new. `at` names the file that has the new content. Secrets have no diff but the lines that changed,
 * without what they hold; other text has its passwords and tokens masked.
 */
export function withDiffs(
  changes: readonly FileChange[],
  at: (path: Uint8Array) => Buffer,
  homes: readonly string[],
): FileChange[] {
  let left = mostCharacters;
  return changes.map((change) => {
    if (!showsContent(change)) return change;
    if (left <= 0) return { ...change, withheld: "many" };
    const shown = contentOf(change, at, homes);
    left -= shown.diff?.length ?? 0;
    return { ...change, ...shown };
  });
}

function showsContent({ kinds, after }: FileChange): boolean {
  const written = kinds.some((kind) => kind === "created" || kind === "modified" || kind === "replaced");
  return written && after?.kind === "file";
}

function contentOf(
  { path, before, after }: FileChange,
  at: (path: Uint8Array) => Buffer,
  homes: readonly string[],
): Pick<FileChange, "diff" | "withheld"> {
  const sizes = [before?.kind === "file" ? before.size : 0, after?.size ?? 0];
  if (sizes.some((size) => size > largestText)) return { withheld: "large" };
  let old: Buffer;
  let new_: Buffer;
  try {
    old = before?.kind === "file" ? readFileSync(Buffer.from(path)) : Buffer.alloc(0);
    new_ = readFileSync(at(path));
  } catch {
    return { withheld: "unreadable" };
  }
  if (isBinary(old) || isBinary(new_)) return { withheld: "binary" };
  const secret = secretAt(Buffer.from(path).toString("utf8"), { homes }) !== undefined;
  const patch = structuredPatch("", "", old.toString("utf8"), new_.toString("utf8"), "", "", {
    context: secret ? 0 : 3,
    timeout: longestMs,
  });
  if (patch === undefined) return { withheld: "large" };
  if (!secret) return { diff: maskSecrets(hunksOf(formatPatch(patch))) };
  const hidden = patch.hunks.flatMap((hunk) => hunk.lines).map(redactedLine);
  return { withheld: "secret", ...(hidden.length === 0 ? {} : { diff: `${hidden.join("\n")}\n` }) };
}

function hunksOf(patch: string): string {
  const first = patch.indexOf("@@");
  return first < 0 ? "" : patch.slice(first);
}

/** Of a line of a secret file only what names it: the user of shadow(5), the key of `KEY=…`. */
function redactedLine(line: string): string {
  const name = /^([+-])\s*([\w.@-]{1,64})(?=[:=])/.exec(line);
  return name === null ? `${line.slice(0, 1)}•••` : `${name[1]}${name[2]}•••`;
}

/** As git does: text has no NUL; and here it is UTF-8 too. */
function isBinary(bytes: Buffer): boolean {
  if (bytes.includes(0)) return true;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return false;
  } catch {
    return true;
  }
}
