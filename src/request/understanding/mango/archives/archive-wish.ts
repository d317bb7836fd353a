import type { Stamp } from "../phrases/read-stamp.ts";

/** What is to be made of, or taken out of, an archive or a compressed file. */
export type ArchiveWish = {
  /** How many words of the request say nothing that is understood here, and how many things are said. */
  strange: number;
  said: number;
} & ArchiveAction;

export type ArchiveAction =
  | {
      do: "pack";
      archive: string;
      sources: readonly Source[];
      excluded: readonly string[];
      remove: boolean;
      /** The day in its name, as date(1) writes it. */
      stamp?: Stamp;
      /** With a password that is asked for. */
      locked?: boolean;
    }
  /** Each folder or file of one into an archive of its own, beside it or in `to`. */
  | { do: "pack-each"; folder: string; glob: string | undefined; ending: string; to?: string }
  | { do: "compress"; files: readonly Source[]; format: Packing; keep: boolean; best: boolean; to?: string }
  | {
      do: "unpack";
      archive: Source;
      to?: string;
      make: boolean;
      members: readonly string[];
      /** How many folders are left off the front of each name. */
      strip: boolean;
      ownFolder: boolean;
      screen: boolean;
      /** Without the folders that they lie in. */
      bare?: boolean;
      quiet?: boolean;
    }
  /** Something in it is to be in it no longer. */
  | { do: "drop"; archive: string; members: readonly string[] }
  | { do: "decompress"; files: Source; keep: boolean; screen: boolean; to?: string }
  | {
      do: "list";
      archive: string;
      how: "names" | "plain" | "details" | "count";
      of?: "files" | "folders";
      holding?: string;
    }
  | { do: "test"; archive: Source; words?: readonly [string, string] }
  | { do: "add"; archive: string; sources: readonly Source[] }
  | { do: "repack"; from: string; to: string; remove: boolean };

/** A path, or a pattern for the shell. */
export type Source = { path: string; isGlob: boolean };

export type Packing = "gz" | "bz2" | "xz" | "zst";

export type Format =
  | { kind: "tar"; packing: Packing | undefined }
  | { kind: "zip" | "7z" | "rar" }
  | { kind: "file"; packing: Packing };

/** By the end of its name. */
export function formatOf(name: string): Format | undefined {
  const tar = /\.(?:tar(?:\.(gz|bz2|xz|zst))?|t(gz|xz|bz2?|zst))$/i.exec(name);
  if (tar) return { kind: "tar", packing: packingOf(tar[1] ?? tar[2]) };
  const other = /\.(zip|7z|rar|jar)$/i.exec(name)?.[1]?.toLowerCase();
  if (other !== undefined) return { kind: other === "jar" ? "zip" : (other as "zip" | "7z" | "rar") };
  const packing = packingOf(/\.(gz|bz2|xz|zst)$/i.exec(name)?.[1]);
  return packing && { kind: "file", packing };
}

function packingOf(ending: string | undefined): Packing | undefined {
  const plain = ending?.toLowerCase();
  return plain === undefined ? undefined : plain.startsWith("b") ? "bz2" : (plain as Packing);
}
