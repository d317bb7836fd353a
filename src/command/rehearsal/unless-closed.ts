/** What we may not look at, no script of ours can tell of either. */
export function unlessClosed<Result>(look: () => Result): Result | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
