/** A key or button that is held to talk. */
export type Push = "down" | "up";

/**
 * The presses of one key of a Linux input device: a keyboard, a pedal, or a button on a GPIO line, which the kernel's
 * gpio-keys makes a key. `device` gives struct input_event (linux/input.h) on 64 bits: two words of time, type, code and
 * value. Other keys, and the repeats of a key that is held, are nothing; code 0 is any key.
 */
export async function* keyPushes(device: AsyncIterable<Uint8Array>, code: number): AsyncGenerator<Push> {
  let rest: Buffer = Buffer.alloc(0);
  let held: number | undefined;
  for await (const bytes of device) {
    const all = Buffer.concat([rest, bytes]);
    let at = 0;
    for (; at + eventBytes <= all.length; at += eventBytes) {
      const [type, key, value] = [all.readUInt16LE(at + 16), all.readUInt16LE(at + 18), all.readInt32LE(at + 20)];
      if (type !== keyType || (code !== 0 && key !== code)) continue;
      if (value === 1 && held === undefined) {
        held = key;
        yield "down";
      } else if (value === 0 && held === key) {
        held = undefined;
        yield "up";
      }
    }
    rest = all.subarray(at);
  }
}

const eventBytes = 24;
const keyType = 1;

/** A terminal tells no key's end: the space bar, or Enter, begins to talk, and once more ends it. */
export async function* terminalPushes(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Push> {
  let down = false;
  for await (const typed of input) {
    for (const letter of typed.toString()) {
      if (letter !== " " && letter !== "\r" && letter !== "\n") continue;
      down = !down;
      yield down ? "down" : "up";
    }
  }
}
