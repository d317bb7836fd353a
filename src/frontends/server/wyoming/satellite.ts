import { connect, type Socket } from "node:net";
import { hearingRate, type SoundPiece } from "../../../ports/speech.ts";
import { NeoError } from "../../../shared/errors.ts";
import { readEvent, type WyomingEvent } from "./events.ts";
import { EventReader, encodeEvent } from "./wire.ts";

export type SatelliteEvent =
  /** It heard its wake word, or was pressed: what follows is for us. */
  { type: "woken" } | { type: "sound"; samples: Int16Array } | { type: "silence" };

const connectMs = 10_000;
const mostWaiting = 60 * hearingRate;

/**
 * A Wyoming satellite: a microphone and a loudspeaker elsewhere, which waits to be called by a server and then sends what it
 * hears. Throws NeoError: E_SATELLITE_UNREACHABLE, E_CANCELLED.
 */
export class WyomingSatellite {
  readonly #socket: Socket;
  readonly #waiting: SatelliteEvent[] = [];
  #samples = 0;
  #lost = 0;
  #wake = (): void => {};
  #played = (): void => {};
  #ended: NeoError | undefined;

  private constructor(socket: Socket, address: string) {
    this.#socket = socket;
    const reader = new EventReader();
    const end = (reason: string): void => {
      this.#ended ??= new NeoError("E_SATELLITE_UNREACHABLE", { address, reason }, { retryable: true });
      this.#wake();
      this.#played();
    };
    socket.on("data", (piece: Buffer) => {
      try {
        for (const { type, data, payload } of reader.push(piece)) {
          const event = readEvent(type, data, payload);
          if (event !== undefined) this.#take(event);
        }
      } catch (thrown) {
        end((thrown as Error).message.slice(0, 200));
        socket.destroy();
      }
    });
    socket.on("error", ({ message }) => end(message));
    socket.on("close", () => end("it hung up"));
  }

  /** Connected, and told to run. */
  static async call(options: { host: string; port: number; signal: AbortSignal }): Promise<WyomingSatellite> {
    const { host, port, signal } = options;
    const socket = connect({ host, port, signal: AbortSignal.any([signal, AbortSignal.timeout(connectMs)]) });
    const address = `${host}:${port}`;
    try {
      await new Promise<void>((resolve, reject) => {
        socket.once("connect", resolve);
        socket.once("error", reject);
      });
    } catch (thrown) {
      if (signal.aborted) throw new NeoError("E_CANCELLED");
      const reason = (thrown as Error).message;
      throw new NeoError("E_SATELLITE_UNREACHABLE", { address, reason }, { cause: thrown, retryable: true });
    }
    const satellite = new WyomingSatellite(socket.setNoDelay(true), address);
    socket.write(encodeEvent("run-satellite"));
    return satellite;
  }

  /** Sound that came and was thrown away because nobody took it. */
  get lostSamples(): number {
    return this.#lost;
  }

  /** What it hears, until it hangs up. */
  async *listen(signal: AbortSignal): AsyncGenerator<SatelliteEvent> {
    const stop = (): void => this.#wake();
    signal.addEventListener("abort", stop, { once: true });
    try {
      for (;;) {
        const event = this.#waiting.shift();
        if (event !== undefined) {
          if (event.type === "sound") this.#samples -= event.samples.length;
          yield event;
        } else if (signal.aborted) throw new NeoError("E_CANCELLED");
        else if (this.#ended !== undefined) throw this.#ended;
        else {
          await new Promise<void>((resolve) => {
            this.#wake = resolve;
          });
        }
      }
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  /** Tells it what was understood, which it may show. */
  heard(text: string): void {
    this.#socket.write(encodeEvent("transcript", { text }));
  }

  /** Resolves when it says that all has been heard; when the signal says so, nothing more is sent. */
  async play(sound: AsyncIterable<SoundPiece> | Iterable<SoundPiece>, signal: AbortSignal): Promise<void> {
    let format: object | undefined;
    for await (const { samples, sampleRate } of sound) {
      if (signal.aborted) break;
      if (this.#ended !== undefined) throw this.#ended;
      if (format === undefined)
        this.#socket.write(encodeEvent("audio-start", { rate: sampleRate, width: 2, channels: 1 }));
      format = { rate: sampleRate, width: 2, channels: 1 };
      const bytes = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
      this.#socket.write(encodeEvent("audio-chunk", format, bytes));
    }
    if (format === undefined) return;
    const played = new Promise<void>((resolve) => {
      this.#played = resolve;
      signal.addEventListener("abort", () => resolve(), { once: true });
      if (signal.aborted) resolve();
    });
    this.#socket.write(encodeEvent("audio-stop"));
    await played;
    if (this.#ended !== undefined) throw this.#ended;
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(event: WyomingEvent): void {
    switch (event.type) {
      case "run-pipeline":
        this.#tell({ type: "woken" });
        return;
      case "audio-chunk": {
        const { rate, width, channels } = event.data;
        if (rate !== hearingRate || width !== 2 || channels !== 1) return;
        const samples = new Int16Array(event.payload.buffer, 0, event.payload.length >> 1);
        if (this.#samples + samples.length > mostWaiting) {
          this.#lost += samples.length;
          return;
        }
        this.#samples += samples.length;
        this.#tell({ type: "sound", samples });
        return;
      }
      case "audio-stop":
        this.#tell({ type: "silence" });
        return;
      case "played":
        this.#played();
        return;
      case "ping":
        this.#socket.write(encodeEvent("pong", { text: event.data.text }));
        return;
      default:
        return;
    }
  }

  #tell(event: SatelliteEvent): void {
    this.#waiting.push(event);
    this.#wake();
  }
}
