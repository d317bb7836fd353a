import type { FileState } from "../../../ports/rehearsal.ts";
import type { KeptContent } from "./pack.ts";

/** One path of an entry: what it was, and how to bring that back. */
export type JournalRecord = {
  index: number;
  path: Buffer;
  display: string;
  /**
   * change: what the command does. folder: only touched because something in it comes or goes. name: another name of an
   * inode that the command changes; who takes it back must know what there is to be linked to.
   */
  role: "change" | "folder" | "name";
  before: FileState | undefined;
  /** When the original inode was made, which tells it from a later one with its number; 0 where nobody knows. */
  bornNs: bigint;
  /** The original's content; undefined where it was not to change, or was not kept. */
  content: KeptContent | undefined;
  /** Whether the content was to change, so that without `content` it cannot be brought back. */
  contentMatters: boolean;
  /** The original is what a process that died had left half-written: never restored, only kept. */
  doubtful: boolean;
  /** As shown before; the real one is in the progress. */
  planned: FileState | undefined;
  /** SHA-256 of the content shown, where the command runs for real and changes it or its time. */
  plannedHash: string | undefined;
};

/** What a path was left as. */
export type AfterState = {
  state: FileState | undefined;
  /** SHA-256 of the content, where that was ours to change. */
  hash: string | undefined;
  /** The command changed a content that was not kept, because it was not shown to change. */
  contentLost: boolean;
};

/** One line of JSON, without the line's end; bytes are base64. */
export function encodeRecord(record: JournalRecord): string {
  const stored: StoredRecord = {
    ...record,
    path: toText(record.path),
    before: encodeState(record.before),
    bornNs: String(record.bornNs),
    planned: encodeState(record.planned),
  };
  return JSON.stringify(stored);
}

/** Reads only what this program wrote, in a folder that nobody else can write. */
export function decodeRecord(line: string): JournalRecord {
  const stored = JSON.parse(line) as StoredRecord;
  return {
    ...stored,
    path: fromText(stored.path),
    before: decodeState(stored.before),
    bornNs: BigInt(stored.bornNs),
    planned: decodeState(stored.planned),
    content: stored.content,
    plannedHash: stored.plannedHash,
  };
}

export function encodeAfter(after: AfterState): string {
  return JSON.stringify({ ...after, state: encodeState(after.state) } satisfies StoredAfter);
}

export function decodeAfter(text: string): AfterState {
  const stored = JSON.parse(text) as StoredAfter;
  return { ...stored, state: decodeState(stored.state), hash: stored.hash };
}

type StoredState = Omit<FileState, "modifiedNs" | "inode" | "device" | "changedNs" | "target" | "attributes"> & {
  modifiedNs: string;
  inode: string;
  device: string;
  changedNs: string;
  target: string | undefined;
  attributes: [string, string][];
};
type StoredRecord = Omit<JournalRecord, "path" | "before" | "bornNs" | "planned"> & {
  path: string;
  before: StoredState | undefined;
  bornNs: string;
  planned: StoredState | undefined;
};
type StoredAfter = Omit<AfterState, "state"> & { state: StoredState | undefined };

function encodeState(state: FileState | undefined): StoredState | undefined {
  if (state === undefined) return undefined;
  return {
    ...state,
    modifiedNs: String(state.modifiedNs),
    inode: String(state.inode),
    device: String(state.device),
    changedNs: String(state.changedNs),
    target: state.target && toText(state.target),
    attributes: [...state.attributes].map(([name, value]) => [name, toText(value)]),
  };
}

function decodeState(stored: StoredState | undefined): FileState | undefined {
  if (stored === undefined) return undefined;
  return {
    ...stored,
    modifiedNs: BigInt(stored.modifiedNs),
    inode: BigInt(stored.inode),
    device: BigInt(stored.device),
    changedNs: BigInt(stored.changedNs),
    target: stored.target === undefined ? undefined : fromText(stored.target),
    attributes: new Map(stored.attributes.map(([name, value]) => [name, fromText(value)])),
  };
}

function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

function fromText(text: string): Buffer {
  return Buffer.from(text, "base64");
}
