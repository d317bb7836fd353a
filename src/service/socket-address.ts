import { closeSync, constants, lstatSync, openSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";

/** What bind and connect take has 107 bytes (unix(7)); a longer path goes by way of its open folder, until `close`. */
export function addressOf(path: string): { path: string; close(): void } {
  if (Buffer.byteLength(path) <= mostBytes) return { path, close: () => {} };
  const folder = openSync(dirname(path), constants.O_RDONLY | constants.O_DIRECTORY);
  return { path: `/proc/self/fd/${folder}/${basename(path)}`, close: () => closeSync(folder) };
}

const mostBytes = 107;

/** Whether only this user, or root, can have made the socket: theirs, closed to others, in a folder that others cannot change. */
export function isOurs(path: string, uid: number): boolean {
  const socket = lstatSync(path, { throwIfNoEntry: false });
  const folder = statSync(dirname(path), { throwIfNoEntry: false });
  if (socket === undefined || folder === undefined || !socket.isSocket() || !folder.isDirectory()) return false;
  return socket.uid === uid && (socket.mode & 0o077) === 0 && folder.uid === uid && (folder.mode & 0o022) === 0;
}
