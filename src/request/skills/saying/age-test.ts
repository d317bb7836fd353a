/** find's test for files changed longer ago ("+") or more recently ("-") than so many seconds: days where they are whole, else minutes. */
export function ageTest(sign: "+" | "-", seconds: string): string[] {
  const amount = Number(seconds);
  return amount % 86_400 === 0
    ? ["-mtime", `${sign}${amount / 86_400}`]
    : ["-mmin", `${sign}${Math.max(1, Math.round(amount / 60))}`];
}
