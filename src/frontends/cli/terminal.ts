import { closeSync, constants, openSync, readSync } from "node:fs";
import { isatty, ReadStream, WriteStream } from "node:tty";
import { styleText } from "node:util";

export type Style = Parameters<typeof styleText>[0];

/** The person's screen and keyboard as this process has them. */
export type Terminal = {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Output goes to a screen. */
  readonly screen: boolean;
  /** Input comes from a keyboard. */
  readonly keyboard: boolean;
  readonly columns: number;
  /** Colours and weights where the stream shows them and NO_COLOR is not set. */
  paint(style: Style, text: string): string;
};

export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  return {
    // A stream over the input costs more than most questions: only who reads it makes it.
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
    screen: stdout.isTTY === true,
    keyboard: isatty(0),
    columns: Math.max(20, stdout.columns ?? 80),
    paint: (style, text) => styleText(style, text, { stream: stdout, validateStream: true }),
  };
}

/**
 * The controlling terminal itself, as sudo uses it: where a person can be asked although stdin is a pipe.
 * Undefined when there is none (cron, a service, setsid). What was typed before is thrown away: nobody can have
 * answered a question that they had not seen.
 */
export function openControllingTerminal(): { input: ReadStream; output: WriteStream; close(): void } | undefined {
  let descriptor: number;
  try {
    descriptor = openSync("/dev/tty", "r+");
  } catch {
    return undefined;
  }
  const outputDescriptor = openSync("/dev/tty", "w");
  const input = new ReadStream(descriptor);
  const output = new WriteStream(outputDescriptor);
  // Raw first: a line that has not been ended yet would otherwise stay with the terminal.
  input.setRawMode(true);
  discardTyped();
  return {
    input,
    output,
    close: () => {
      input.destroy();
      output.destroy();
      for (const open of [descriptor, outputDescriptor]) closeQuietly(open);
    },
  };
}

function discardTyped(): void {
  const descriptor = openSync("/dev/tty", constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  const bytes = Buffer.alloc(4096);
  try {
    // A terminal holds 4 KB of input; somebody leaning on a key must not keep us here.
    for (let reads = 0; reads < 64 && readSync(descriptor, bytes) > 0; reads += 1);
  } catch {
    return; // EAGAIN: nothing is left
  } finally {
    closeQuietly(descriptor);
  }
}

/** The stream may have closed its own descriptor already: nothing is lost by that. */
function closeQuietly(descriptor: number): void {
  try {
    closeSync(descriptor);
  } catch {
    return;
  }
}
