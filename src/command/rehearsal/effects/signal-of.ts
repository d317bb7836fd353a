/** The signal that kill, pkill or killall is told to send, without SIG; undefined for those that just end a process. */
export function signalOf(args: readonly string[]): string | undefined {
  for (const [at, word] of args.entries()) {
    if (word === "--") break;
    const found =
      /^--signal=(.+)$/.exec(word)?.[1] ??
      (/^(-s|-n|--signal)$/.test(word) ? args[at + 1] : undefined) ??
      /^-(\d+|(?:SIG)?[A-Z][A-Z0-9+]{2,})$/.exec(word)?.[1];
    if (found === undefined) continue;
    const name = found.toUpperCase().replace(/^SIG/, "");
    return /^(15|9|TERM|KILL|2|INT|3|QUIT)$/.test(name) ? undefined : (names.get(name) ?? name);
  }
  return undefined;
}

const names: ReadonlyMap<string, string> = new Map([
  ["1", "HUP"],
  ["10", "USR1"],
  ["12", "USR2"],
  ["18", "CONT"],
  ["19", "STOP"],
]);
