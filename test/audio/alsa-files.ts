import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where Debian's libasound2-data puts it. */
const systemConfig = "/usr/share/alsa/alsa.conf";

/** Why there can be no arecord and aplay here; undefined where there can. */
export function whyNoAlsa(): string | undefined {
  const found = ["/usr/bin/arecord", "/usr/bin/aplay", systemConfig].filter((file) => !existsSync(file));
  return found.length === 0 ? undefined : `alsa-utils is not installed (${found.join(", ")})`;
}

export type AlsaFiles = {
  /** What arecord and aplay are to be started with. */
  variables: Record<string, string>;
  /** What `hw:9,0` was made to play since it was last opened: 16-bit samples of one channel. */
  played(): Int16Array;
  /** What `hw:9,0` hears from now on. After its end the last piece of it repeats. */
  hears(samples: Int16Array): void;
  folder: string;
  [Symbol.dispose](): void;
};

/**
 * Any `hw:X,Y` without a sound card: it reads a recording and writes what is played, as fast as it is asked to. The very
 * arecord and aplay are used; only the device behind them is a file. `more`: further devices, or others in its place.
 */
export function alsaFiles(more: string | ((folder: string) => string) = ""): AlsaFiles {
  const folder = mkdtempSync(join(tmpdir(), "neo-alsa-"));
  const [input, output, config] = ["in.raw", "out.raw", "alsa.conf"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(input, Buffer.alloc(64_000));
  writeFileSync(
    config,
    `
pcm.!hw {
  @args [ CARD DEV SUBDEV ]
  @args.CARD { type string default "0" }
  @args.DEV { type integer default 0 }
  @args.SUBDEV { type integer default -1 }
  type asym
  capture.pcm { type file slave.pcm { type null } file "/dev/null" infile "${input}" format "raw" }
  playback.pcm { type file slave.pcm { type null } file "${output}" format "raw" }
}
${typeof more === "string" ? more : more(folder)}
`,
  );
  const { PATH = "", HOME = "/root" } = process.env;
  return {
    folder,
    variables: { PATH, HOME, ALSA_CONFIG_PATH: `${systemConfig}:${config}` },
    played: () => {
      const bytes = existsSync(output) ? readFileSync(output) : Buffer.alloc(0);
      return new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length - (bytes.length % 2)));
    },
    hears: (samples) => writeFileSync(input, Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength)),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export const workers = {
  capture: new URL("../../src/engines/audio/alsa/capture-worker.ts", import.meta.url),
  playback: new URL("../../src/engines/audio/alsa/playback-worker.ts", import.meta.url),
};
