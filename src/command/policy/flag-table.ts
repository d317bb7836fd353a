import type { Effect, FlagList, Use, ValueKind } from "./program-row.ts";

/** One flag as a row lists it. `value`: none, one that is always there, or one that only comes attached. */
export type FlagSpec = {
  /** As listed, without `=`. */
  name: string;
  value: "none" | "required" | "optional";
  kind: ValueKind;
  effect: Effect;
};

export type FlagTable = {
  specs: ReadonlyMap<string, FlagSpec>;
  /** Flags that make an invocation of a program that is no read a read after all. */
  readWith: ReadonlySet<string>;
};

/** The flags of `use`, worked out once. A name listed under two effects has the worse. */
export function flagTable(use: Use): FlagTable {
  const known = tables.get(use);
  if (known !== undefined) return known;
  const specs = new Map<string, FlagSpec>();
  const lists = [
    ["read", use.readWith],
    ["read", use.flags?.read],
    ["write", use.flags?.write],
    ["destructive", use.flags?.destructive],
  ] as const;
  for (const [effect, list] of lists) for (const spec of readFlagList(list ?? "", effect)) specs.set(keyOf(spec), spec);
  const table = { specs, readWith: new Set(readFlagList(use.readWith ?? "", "read").map((spec) => spec.name)) };
  tables.set(use, table);
  return table;
}

/** The specs of a list in the notation of `FlagList`. */
export function readFlagList(list: FlagList, effect: Effect): FlagSpec[] {
  return list
    .split(" ")
    .filter((token) => token !== "")
    .map((token) => readToken(token, effect));
}

/** The names of a list, as a set (`endlessWhen`, `terminalUnless`). */
export function flagNames(list: FlagList): ReadonlySet<string> {
  return new Set(readFlagList(list, "read").map((spec) => spec.name));
}

const tables = new WeakMap<Use, FlagTable>();

// The same name may be listed twice in one list, with and without an optional value: the later form stands.
function keyOf(spec: FlagSpec): string {
  return spec.name;
}

function readToken(token: string, effect: Effect): FlagSpec {
  const found = /^(.[^=[]*)(\[=([a-z-]*)\]|=([a-z-]*))?([a-z-]*)$/.exec(token);
  const kind = found === null ? undefined : kindOf(found[3] || found[4] || found[5] || "text");
  // Whatever else holds a "=" is one exact word, such as `-c=always`.
  if (found === null || kind === undefined) return { name: token, value: "none", kind: "text", effect };
  const value = found[3] !== undefined ? "optional" : found[4] !== undefined ? "required" : "none";
  return { name: found[1] ?? token, value, kind, effect };
}

function kindOf(text: string): ValueKind | undefined {
  return valueKinds.find((kind) => kind === text);
}

const valueKinds: readonly ValueKind[] = [
  "text",
  "path",
  "new-path",
  "host",
  "url",
  "number",
  "pid",
  "unit",
  "user",
  "package",
  "command",
  "script",
];
