import { namesFor } from "./column-names.ts";
import type { NamedColumn } from "./log-formats.ts";
import { wholeLines } from "./table-of.ts";

/** What a text writes beside a name again and again: attributes and elements of markup, keys of YAML, by what people call them. */
export function writtenColumns(path: string, head: string | undefined): readonly NamedColumn[] {
  if (head === undefined) return [];
  if (/\.(?:html?|xml|svg|xhtml|vue)$/i.test(path)) return markup(head);
  if (/\.ya?ml$/i.test(path)) return yaml(head);
  return [];
}

function markup(head: string): NamedColumn[] {
  const attributes = [...head.matchAll(/<[A-Za-z][^<>]*>/g)].flatMap(([tag]) =>
    [...tag.matchAll(/\s([A-Za-z][\w-]*)="/g)].map(([, name = ""]) => name),
  );
  const elements = [...head.matchAll(/<([A-Za-z][\w-]*)(?:\s[^<>]*)?>[^<>\n]+<\/\1>/g)].map(([, name = ""]) => name);
  return [
    ...[...new Set(elements)].map((name) => named(name, `<${name}(?: [^>]*)?>\\K[^<]+`)),
    ...[...new Set(attributes)].map((name) => named(name, `\\b${name}="\\K[^"]+`)),
  ];
}

/** Those that stand more than once, as items of a list do. */
function yaml(head: string): NamedColumn[] {
  const times = new Map<string, number>();
  for (const line of wholeLines(head)) {
    const [, key] = /^\s*(?:- )?([A-Za-z_][\w-]*):\s+\S/.exec(line) ?? [];
    if (key !== undefined) times.set(key, (times.get(key) ?? 0) + 1);
  }
  return [...times].filter(([, count]) => count > 1).map(([key]) => named(key, `^\\s*(?:- )?${key}:\\s*\\K\\S.*`));
}

function named(name: string, pattern: string): NamedColumn {
  return { names: namesFor(name), column: { kind: "match", pattern, perl: true } };
}
