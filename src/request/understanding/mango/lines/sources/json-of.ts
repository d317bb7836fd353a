/** A file of JSON as its first 4 KB show it: what it is, and an object that stands for the others. */
export type Json = { shape: "lines" | "list" | "object"; examples: readonly Readonly<Record<string, unknown>>[] };

/** Undefined where it is none, or nothing of it can be read. */
export function jsonOf(path: string, head: string | undefined): Json | undefined {
  const isLines = /\.(?:jsonl|ndjson)(?:\.(?:gz|xz|bz2))?$/i.test(path);
  const isJson = /\.json(?:\.(?:gz|xz|bz2))?$/i.test(path);
  if (!isLines && !isJson && !/^\{"/.test(head ?? "")) return undefined;
  if (head === undefined) return isLines ? { shape: "lines", examples: [] } : undefined;
  const whole = parsed(head);
  if (Array.isArray(whole)) return { shape: "list", examples: whole.filter(isObject).slice(0, most) };
  if (isObject(whole) && !isLines) return { shape: "object", examples: [whole] };
  const rows = head.split("\n").map(parsed).filter(isObject);
  if (/^\s*\[/.test(head)) return { shape: "list", examples: objectsIn(head) };
  if (isLines || rows.length > 1) return { shape: "lines", examples: rows.slice(0, most) };
  return undefined;
}

const most = 20;

/** Of a list that was cut off: the objects that are whole, where they hold no others. */
function objectsIn(head: string): Readonly<Record<string, unknown>>[] {
  return (head.match(/\{[^{}]*\}/g) ?? []).map(parsed).filter(isObject).slice(0, most);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
