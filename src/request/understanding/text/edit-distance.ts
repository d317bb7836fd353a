/**
 * Letters to insert, delete, replace or swap with a neighbour to turn `a` into `b`. Gives up above `most` and returns
 * `most + 1`, so comparing with many names stays cheap.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? most + 1;
}

/** The names closest to `wanted`, nearest first, at most `limit`; a short name must be nearly right to count. */
export function nearestNames(wanted: string, names: Iterable<string>, limit = 3): string[] {
  const most = wanted.length <= 3 ? 1 : wanted.length <= 7 ? 2 : 3;
  const found: { name: string; distance: number }[] = [];
  for (const name of names) {
    const distance = editDistance(wanted.toLowerCase(), name.toLowerCase(), most);
    if (distance <= most) found.push({ name, distance });
    else if (wanted.length >= 4 && name.toLowerCase().includes(wanted.toLowerCase())) {
      found.push({ name, distance: most + 1 });
    }
  }
  found.sort((left, right) => left.distance - right.distance || left.name.localeCompare(right.name));
  return found.slice(0, limit).map((entry) => entry.name);
}
