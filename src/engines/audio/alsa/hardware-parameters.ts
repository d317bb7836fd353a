import { type PcmFormat, pcmFormats } from "./pcm-format.ts";

/** What a device can do, as `arecord --dump-hw-params` and `aplay --dump-hw-params` tell it. */
export type HardwareParameters = {
  formats: readonly PcmFormat[];
  channels: Range;
  rates: Range;
};

/** From the least to the most; a card may do only some of what lies between. */
export type Range = { least: number; most: number };

/** How a device is opened. */
export type StreamFormat = { format: PcmFormat; channels: number; rate: number };

/** Undefined where there is nothing of the kind in it. */
export function readHardwareParameters(text: string): HardwareParameters | undefined {
  const formats = pcmFormats.filter((format) => new RegExp(`^FORMAT: .*\\b${format}\\b`, "m").test(text));
  const channels = rangeOf("CHANNELS", text);
  const rates = rangeOf("RATE", text);
  return channels === undefined || rates === undefined ? undefined : { formats, channels, rates };
}

/** `RATE: [8000 48000]`, `RATE: 48000`, `RATE: (44100 48000]`: the round bracket leaves its end out by less than one. */
function rangeOf(name: string, text: string): Range | undefined {
  const [, found] = new RegExp(`^${name}: (.*)$`, "m").exec(text) ?? [];
  const [least, most = least] = (found?.match(/\d+/g) ?? []).map(Number);
  return least === undefined || most === undefined ? undefined : { least, most };
}

/**
 * The way of opening it that leaves least to be done afterwards: the wanted rate where it is among what the card does,
 * else the next higher usual one, so that nothing that can be heard is lost; one channel, or as few as it has.
 * Undefined where it has no format that is known here.
 */
export function chooseFormat(hardware: HardwareParameters, wantedRate: number): StreamFormat | undefined {
  const format = pcmFormats.find((known) => hardware.formats.includes(known));
  if (format === undefined) return undefined;
  const { least, most } = hardware.rates;
  const possible = [wantedRate, ...usualRates, most].filter((rate) => rate >= least && rate <= most);
  const rate = possible.find((one) => one >= wantedRate) ?? most;
  return { format, channels: Math.max(1, hardware.channels.least), rate };
}

const usualRates = [16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 88_200, 96_000, 192_000];

/** arecord and aplay go on with another rate than the one asked for, and say so. */
export function rateInstead(said: string): number | undefined {
  const [, rate] = /rate is not accurate \(requested = \d+Hz, got = (\d+)Hz\)/.exec(said) ?? [];
  return rate === undefined ? undefined : Number(rate);
}
