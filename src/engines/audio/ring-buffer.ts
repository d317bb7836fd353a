/**
 * Samples on their way from one thread to one other, without a lock (Lamport's queue, 1977: each counter has one writer).
 * Of what was read the last `kept` stay, so that a reader can go back to the syllable before somebody was heard. Counters
 * are 32 bits and wrap; since the room is a power of two, places stay right across the wrap.
 */
export class RingBuffer {
  readonly #control: Int32Array<SharedArrayBuffer>;
  readonly #samples: Int16Array<SharedArrayBuffer>;
  readonly #mask: number;
  readonly #kept: number;

  /** On memory that `RingBuffer.allocate` made, in whichever thread. */
  constructor({ memory, kept }: RingMemory) {
    this.#control = new Int32Array(memory, 0, controlWords);
    this.#samples = new Int16Array(memory, controlWords * Int32Array.BYTES_PER_ELEMENT);
    this.#mask = this.#samples.length - 1;
    this.#kept = kept;
  }

  /** `room`: samples, rounded up to a power of two. `kept` of them are not for writing. */
  static allocate({ room, kept }: { room: number; kept: number }): RingMemory {
    const length = 2 ** Math.ceil(Math.log2(room));
    const bytes = controlWords * Int32Array.BYTES_PER_ELEMENT + length * Int16Array.BYTES_PER_ELEMENT;
    return { memory: new SharedArrayBuffer(bytes), kept };
  }

  /** Samples that can be read. */
  get readable(): number {
    return (Atomics.load(this.#control, written) - Atomics.load(this.#control, read)) >>> 0;
  }

  /** Samples for which there is room. */
  get writable(): number {
    return this.#samples.length - this.#kept - this.readable;
  }

  /** Writes what there is room for; answers how many that were. The rest is the writer's to keep, or to `lose`. */
  write(samples: Int16Array): number {
    const count = Math.min(samples.length, this.writable);
    const at = Atomics.load(this.#control, written);
    this.#put(samples.subarray(0, count), at);
    this.#advance(written, at + count);
    return count;
  }

  /** Counts what had no room. */
  lose(samples: number): void {
    Atomics.add(this.#control, overruns, 1);
    Atomics.add(this.#control, lost, samples);
    Atomics.notify(this.#control, written);
  }

  get overruns(): number {
    return Atomics.load(this.#control, overruns) >>> 0;
  }

  get lostSamples(): number {
    return Atomics.load(this.#control, lost) >>> 0;
  }

  /** Fills `target` as far as there are samples; answers how many that were. */
  read(target: Int16Array): number {
    const count = Math.min(target.length, this.readable);
    const at = Atomics.load(this.#control, read);
    this.#get(target.subarray(0, count), at);
    this.#advance(read, at + count);
    return count;
  }

  /** The last `count` samples that were read; at most what is kept. */
  before(count: number): Int16Array {
    const target = new Int16Array(Math.min(count, this.#kept));
    this.#get(target, Atomics.load(this.#control, read) - target.length);
    return target;
  }

  /** The reader throws away what has not been read. */
  discard(): void {
    this.#advance(read, Atomics.load(this.#control, written));
  }

  /** Whether there are `samples` to read, once that is so or `patienceMs` have passed. */
  untilReadable(samples: number, patienceMs: number): Promise<boolean> {
    return this.#until(() => this.readable >= samples, written, patienceMs);
  }

  /** Whether there is room for `samples`, once that is so or `patienceMs` have passed. */
  untilWritable(samples: number, patienceMs: number): Promise<boolean> {
    return this.#until(() => this.writable >= samples, read, patienceMs);
  }

  /** Wakes both sides, to look at something else than samples. */
  wake(): void {
    for (const counter of [written, read]) Atomics.notify(this.#control, counter);
  }

  async #until(reached: () => boolean, counter: number, patienceMs: number): Promise<boolean> {
    const seen = Atomics.load(this.#control, counter);
    if (reached()) return true;
    const wait = Atomics.waitAsync(this.#control, counter, seen, patienceMs);
    if (wait.async) await wait.value;
    return reached();
  }

  #advance(counter: number, value: number): void {
    Atomics.store(this.#control, counter, value | 0);
    Atomics.notify(this.#control, counter);
  }

  #put(samples: Int16Array, at: number): void {
    const start = at & this.#mask;
    const first = Math.min(samples.length, this.#samples.length - start);
    this.#samples.set(samples.subarray(0, first), start);
    this.#samples.set(samples.subarray(first), 0);
  }

  #get(target: Int16Array, at: number): void {
    const start = at & this.#mask;
    const first = Math.min(target.length, this.#samples.length - start);
    target.set(this.#samples.subarray(start, start + first));
    target.set(this.#samples.subarray(0, target.length - first), first);
  }
}

/** What is handed from thread to thread. */
export type RingMemory = { memory: SharedArrayBuffer; kept: number };

const [written, read, overruns, lost, controlWords] = [0, 1, 2, 3, 4] as const;
