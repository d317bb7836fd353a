import { NeoError } from "../../../shared/errors.ts";

/**
 * Why a device gave or took nothing more, from what arecord or aplay said in the C locale. Only a missing program is not
 * retryable: a device comes back by itself.
 */
export function deviceError(device: string, said: string): NeoError {
  const retryable = { retryable: true };
  if (/Device or resource busy/.test(said)) return new NeoError("E_AUDIO_BUSY", { device }, retryable);
  if (
    /(read|write|prepare|suspend|status) error: (No such device|Input\/output error|File descriptor in bad state)/.test(
      said,
    )
  )
    return new NeoError("E_AUDIO_LOST", { device }, retryable);
  if (/audio open error: (No such file or directory|No such device)|Unknown PCM|cannot find card/i.test(said))
    return new NeoError("E_AUDIO_ABSENT", { device }, retryable);
  if (/audio open error: (Permission denied|Operation not permitted)/.test(said))
    return new NeoError("E_AUDIO_DENIED", { device }, retryable);
  const reason = reasonIn(said);
  return reason === ""
    ? new NeoError("E_AUDIO_LOST", { device }, retryable)
    : new NeoError("E_AUDIO_FAILED", { device, reason }, retryable);
}

/** The last thing that was said, without the place in the program's source that it begins with. */
function reasonIn(said: string): string {
  const lines = said.split("\n").filter((line) => /^(arecord|aplay|ALSA lib)\b/.test(line));
  const last = lines.at(-1) ?? "";
  return last
    .replace(/^(arecord|aplay): (\w+:\d+: )?/, "")
    .replace(/^ALSA lib \S+:\d+:\(\w+\) /, "")
    .slice(0, 200);
}

/** Samples that the card dropped or lacked: arecord and aplay say "overrun!!! (at least 12.345 ms long)". */
export function gapsIn(said: string): { count: number; ms: number } {
  const found = [...said.matchAll(/(?:over|under)run!!! \(at least (-?\d+(?:\.\d+)?) ms long\)/g)];
  const ms = found.reduce((sum, [, length]) => sum + Math.max(0, Number(length)), 0);
  return { count: found.length, ms };
}
