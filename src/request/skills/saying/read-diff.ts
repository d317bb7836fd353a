/** Lines of a change stand below "@@": above it, "--- a/x" and "+++ b/x" only name the file. */
export function readDiff(stdout: string): { files: number; added: number; gone: number } {
  const read = { files: 0, added: 0, gone: 0 };
  let inside = false;
  for (const line of stdout.split("\n")) {
    if (line.startsWith("diff --git ")) {
      read.files += 1;
      inside = false;
    } else if (line.startsWith("@@ ")) inside = true;
    else if (inside && line.startsWith("+")) read.added += 1;
    else if (inside && line.startsWith("-")) read.gone += 1;
  }
  return read;
}
