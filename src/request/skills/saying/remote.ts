/** "ana@web1", "web1:/srv": the machine and its folder, "" where none is named. */
export function remoteParts(value: string): { host: string; folder: string } {
  const at = value.indexOf(":");
  return at < 0 ? { host: value, folder: "" } : { host: value.slice(0, at), folder: value.slice(at + 1) };
}
