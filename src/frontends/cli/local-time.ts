/** "2026-11-22 18:07:31" in the machine's time zone: sorts, and reads the same in both languages. */
export function localTime(at: number): string {
  const date = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return date.toISOString().slice(0, 19).replace("T", " ");
}
