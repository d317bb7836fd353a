/**
 * The words after the name, where a line of a session is `leave …` or `permiso …`, as after `neo` in a shell; undefined
 * for anything else, a question about leave included.
 */
export function leaveWordsIn(line: string): string[] | undefined {
  const [, rest] = /^(?:neo\s+)?(?:leave|permiso)(?:\s+((?:\d|end$|fin$).*))?$/is.exec(line.trim()) ?? [];
  if (rest === undefined) return /^(neo\s+)?(leave|permiso)$/i.test(line.trim()) ? [] : undefined;
  // A quote that is not closed stays where it is, and makes the script one that asks.
  return [...rest.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}
