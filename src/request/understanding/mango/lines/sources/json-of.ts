/** A file of JSON as its first 4 KB show it: what it is, and an object that stands for the others. */
export type Json = {
  /** Nested: an object one of whose keys has a list of objects, and no other. */
  shape: "lines" | "list" | "object" | "nested";
  examples: readonly Readonly<Record<string, unknown>>[];
  /** Of what is nested: the key, and the object around it without it. */
  within?: { key: string; around: Readonly<Record<string, unknown>> };
};

/** Undefined where it is none, or nothing of it can be read. */
export function jsonOf(path: string, head: string | undefined): Json | undefined {
  const isLines = /\.(?:jsonl|ndjson)(?:\.(?:gz|xz|bz2))?$/i.test(path);
  const isJson = /\.json(?:\.(?:gz|xz|bz2))?$/i.test(path);
  if (!isLines && !isJson && !/^\{"/.test(head ?? "")) return undefined;
  if (head === undefined) return isLines ? { shape: "lines", examples: [] } : undefined;
  const whole = parsed(head);
  if (Array.isArray(whole)) return { shape: "list", examples: whole.filter(isObject).slice(0, most) };
  if (isObject(whole) && !isLines) return nestedIn(whole) ?? { shape: "object", examples: [whole] };
  const rows = head.split("\n").map(parsed).filter(isObject);
  if (/^\s*\[/.test(head)) return { shape: "list", examples: objectsIn(head) };
  const key = isLines ? undefined : /^\s*\{(?:[^[\]{}]*,)?\s*"([^"]+)"\s*:\s*\[\s*\{/.exec(head)?.[1];
  if (key !== undefined && rows.length === 0)
    return { shape: "nested", examples: objectsIn(head), within: { key, around: {} } };
  if (isLines || rows.length > 1) return { shape: "lines", examples: rows.slice(0, most) };
  return undefined;
}

const most = 20;

function nestedIn(whole: Readonly<Record<string, unknown>>): Json | undefined {
  const lists = Object.entries(whole).filter(([, value]) => Array.isArray(value) && value.some(isObject));
  const [[key, list] = []] = lists;
  if (lists.length !== 1 || key === undefined) return undefined;
  const around = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key));
  return { shape: "nested", examples: (list as unknown[]).filter(isObject).slice(0, most), within: { key, around } };
}

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
