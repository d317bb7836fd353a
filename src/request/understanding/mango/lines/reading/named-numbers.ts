import type { Draft } from "./draft.ts";

/** "Cartulina 20": a text each of whose lines is a name and a number. */
export function isOfNamedNumbers({ known: { format, head } }: Pick<Draft, "known">): boolean {
  const lines = (head ?? "").split("\n").filter((line) => line !== "");
  return format.kind === "text" && lines.length > 0 && lines.every((line) => /^[^\d\s].*\s-?\d+(?:\.\d+)?$/.test(line));
}
