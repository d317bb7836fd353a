/** Samples as cards give and take them, the best first for what is 16 bits in the end. */
export const pcmFormats = ["S16_LE", "S32_LE", "S24_LE", "S24_3LE", "FLOAT_LE", "U8"] as const;
export type PcmFormat = (typeof pcmFormats)[number];

const sampleBytes: Record<PcmFormat, number> = { S16_LE: 2, S32_LE: 4, S24_LE: 4, S24_3LE: 3, FLOAT_LE: 4, U8: 1 };

type Layout = { format: PcmFormat; channels: number };

export function bytesPerFrame({ format, channels }: Layout): number {
  return sampleBytes[format] * channels;
}

/** Whole frames of a card as 16-bit mono: the mean of its channels. */
export function toMono(bytes: Uint8Array, layout: Layout): Int16Array {
  const { format, channels } = layout;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = sampleBytes[format];
  const mono = new Int16Array(Math.floor(bytes.byteLength / (size * channels)));
  for (let frame = 0, at = 0; frame < mono.length; frame += 1) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel += 1, at += size) sum += readers[format](view, at);
    mono[frame] = sum / channels;
  }
  return mono;
}

/** 16-bit mono as whole frames of a card: the same on each channel. */
export function fromMono(samples: Int16Array, layout: Layout): Uint8Array {
  const { format, channels } = layout;
  const size = sampleBytes[format];
  const bytes = new Uint8Array(samples.length * size * channels);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const sample of samples)
    for (let channel = 0; channel < channels; channel += 1, at += size) writers[format](view, at, sample);
  return bytes;
}

const readers: Record<PcmFormat, (view: DataView, at: number) => number> = {
  S16_LE: (view, at) => view.getInt16(at, true),
  S32_LE: (view, at) => view.getInt32(at, true) >> 16,
  // The uppermost of four bytes is anything.
  S24_LE: (view, at) => (view.getInt32(at, true) << 8) >> 16,
  S24_3LE: (view, at) => view.getInt16(at + 1, true),
  FLOAT_LE: (view, at) => Math.max(-32_768, Math.min(32_767, Math.round(view.getFloat32(at, true) * 32_768))),
  U8: (view, at) => (view.getUint8(at) - 128) << 8,
};

const writers: Record<PcmFormat, (view: DataView, at: number, sample: number) => void> = {
  S16_LE: (view, at, sample) => view.setInt16(at, sample, true),
  S32_LE: (view, at, sample) => view.setInt32(at, sample << 16, true),
  S24_LE: (view, at, sample) => view.setInt32(at, sample << 8, true),
  S24_3LE: (view, at, sample) => {
    view.setUint8(at, 0);
    view.setInt16(at + 1, sample, true);
  },
  FLOAT_LE: (view, at, sample) => view.setFloat32(at, sample / 32_768, true),
  U8: (view, at, sample) => view.setUint8(at, (sample >> 8) + 128),
};
