/** The lines of an output that hold something. */
export function lines(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

/** A line's columns, split at runs of spaces; the last of `columns` keeps its spaces. */
export function columns(line: string, most = Number.POSITIVE_INFINITY): string[] {
  const parts = line.trim().split(/\s+/);
  return parts.length <= most ? parts : [...parts.slice(0, most - 1), parts.slice(most - 1).join(" ")];
}
