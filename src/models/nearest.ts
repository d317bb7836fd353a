/** Up to three names like a mistyped one: those that share the most pairs of letters with it, the best in any case. */
export function nearest(name: string, names: readonly string[]): readonly string[] {
  const wanted = pairs(name);
  return names
    .map((one) => ({ one, shared: likeness(wanted, pairs(one)) }))
    .sort((a, b) => b.shared - a.shared)
    .filter(({ shared }, at) => at === 0 || (at < 3 && shared > 0.5))
    .map(({ one }) => one);
}

function pairs(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase().replace(/[^a-z0-9]/g, "");
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size || 1);
}
