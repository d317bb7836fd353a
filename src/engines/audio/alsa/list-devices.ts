import type { AudioDevice } from "../../../ports/audio.ts";
import { type AlsaEnvironment, alsaEnvironment, runAlsa } from "./alsa-programs.ts";

/** The cards' devices and what ALSA's configuration names besides. Throws E_NOT_INSTALLED, E_CANCELLED. */
export async function listDevices(variables: AlsaEnvironment, signal: AbortSignal): Promise<AudioDevice[]> {
  const all: AudioDevice[] = [];
  for (const [program, direction] of [
    ["arecord", "input"],
    ["aplay", "output"],
  ] as const) {
    const environment = alsaEnvironment(program, variables);
    const cards = await runAlsa(program, ["-l"], environment, signal);
    const named = await runAlsa(program, ["-L"], environment, signal);
    all.push(...cardsIn(cards.printed).map((card) => ({ ...card, direction, kind: "card" as const })));
    all.push(...namedIn(named.printed).map((one) => ({ ...one, direction, kind: "named" as const })));
  }
  return all;
}

type Found = Pick<AudioDevice, "name" | "title">;

/** `card 1: Device [USB Audio Device], device 0: USB Audio [USB Audio]` is hw:1,0. */
export function cardsIn(printed: string): Found[] {
  const lines = printed.matchAll(/^card (\d+): \S+ \[(.*?)\], device (\d+): .*?\[(.*?)\]$/gm);
  return [...lines].map(([, card, title, device, part]) => ({
    name: `hw:${card},${device}`,
    title: part === "" || part === title ? (title ?? "") : `${title}, ${part}`,
  }));
}

/** Names stand at the beginning of a line, what they are beneath them. Ways round a card that has a name already are left out. */
export function namedIn(printed: string): Found[] {
  const found: Found[] = [];
  for (const line of printed.split("\n")) {
    if (/^\S/.test(line)) found.push({ name: line.trim(), title: "" });
    else if (line.trim() !== "" && found.at(-1)?.title === "")
      found[found.length - 1] = { name: found.at(-1)?.name ?? "", title: line.trim() };
  }
  return found.filter(
    ({ name }) =>
      !/^(null|hw|plughw|sysdefault|front|surround\w+|iec958|hdmi|dmix|dsnoop|usbstream|samplerate|speex|speexrate|a52|lavrate|upmix|vdownmix|oss|jack)(:|$)/.test(
        name,
      ),
  );
}
