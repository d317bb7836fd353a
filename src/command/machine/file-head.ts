import { closeSync, constants, fstatSync, openSync, readSync, statSync } from "node:fs";

/** In bytes: enough for the names of a table's columns and its first rows. */
export const headBytes = 4096;

/**
 * How a regular file begins, as text, at most 4 KB of it; undefined where it cannot be read, is no regular file, or is no text.
 * Read with this process's own rights. Nothing is waited on: a FIFO or device is never opened.
 */
export function fileHead(path: string): string | undefined {
  let descriptor: number | undefined;
  try {
    // Opening a device may already do something: it is looked at first, and again once it is open.
    if (!statSync(path).isFile()) return undefined;
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
    if (!fstatSync(descriptor).isFile()) return undefined;
    const bytes = Buffer.alloc(headBytes);
    const head = bytes.subarray(0, readSync(descriptor, bytes, 0, headBytes, 0));
    return head.includes(0) ? undefined : new TextDecoder().decode(head);
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
