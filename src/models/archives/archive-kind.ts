import { open } from "node:fs/promises";

export type ArchiveKind = "zip" | "tar" | "tar.gz" | "tar.bz2";

/** What a file is by its first bytes; its name says nothing. */
export async function archiveKind(file: string): Promise<ArchiveKind | undefined> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
    const start = buffer.subarray(0, bytesRead);
    if (start.subarray(0, 4).equals(zipStart)) return "zip";
    if (start[0] === 0x1f && start[1] === 0x8b) return "tar.gz";
    if (/^BZh[1-9]1AY&SY/.test(start.toString("latin1", 0, 10))) return "tar.bz2";
    return start.toString("latin1", 257, 262) === "ustar" ? "tar" : undefined;
  } finally {
    await handle.close();
  }
}

const zipStart = Buffer.from([0x50, 0x4b, 3, 4]);
