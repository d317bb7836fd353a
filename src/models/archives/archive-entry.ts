/** A file in an archive. What is not a plain file or a folder makes the whole archive refused. */
export type ArchiveEntry = {
  /** Beneath the archive's root: never absolute, never "..". */
  path: string;
  size: number;
  /** Read before the next entry is asked for, or not at all. Ends after exactly `size` bytes or throws. */
  content(): AsyncIterable<Uint8Array>;
};

/** More than any model needs; an archive beyond it is a bomb or a mistake. */
export const archiveLimits = { entries: 5_000, bytes: 64 * 1024 ** 3, ratio: 200, freeBytes: 64 * 1024 ** 2 } as const;

/** What an archive of `bytes` may unpack to: no model shrinks two-hundredfold. */
export function mostUnpacked(bytes: number): number {
  return Math.min(archiveLimits.bytes, bytes * archiveLimits.ratio + archiveLimits.freeBytes);
}
