import type { RecipeSlotType } from "../slot-types.ts";

export type PathKind = Extract<RecipeSlotType, "path" | "file" | "folder" | "glob" | "device">;

/** What kind of path this example path or name is (`path/to/file.txt`, `/dev/sdX`, `output_directory`), if it is one. */
export function kindOfPath(text: string): PathKind | undefined {
  if (/^\/dev\/[\w/.-]+$/.test(text) || /^path\/to\/(?:partition|device)$/.test(text)) return "device";
  const examplePath = /^(?:\.?\/|~\/)?path\/to(?:\/[\w.*-]+)*\/?$/;
  const systemPath =
    /^(?:~|\/(?:bin|boot|etc|home|lib|media|mnt|opt|proc|root|run|srv|sys|tmp|usr|var))(?:\/[\w.*-]+)*\/?$/;
  const isPath = examplePath.test(text) || systemPath.test(text);
  const name = text.replace(/\/$/, "").split("/").at(-1) ?? "";
  if (isPath && text.endsWith("/")) return "folder";
  if (isPath) return kindOfName(name) ?? (/\w\.(?!(?:d|git|app)$)\w+$/.test(name) ? "file" : "path");
  return /^[\w-]+(?:\.[\w.]+)?$/.test(text) ? kindOfName(text) : undefined;
}

const fileWords = "file filename logfile binary executable script wordlist key tarball";
const folderWords = "directory dir folder mountpoint point project root";
const extensions = `txt md log conf cfg ini json jsonl yaml yml toml xml csv tsv sql db html css js ts py rb php pl sh c h cpp
  rs go java jar lua wasm wat asm pdf ps tex po svg png jpg jpeg gif webp bmp tif tiff pbm pgm ppm pnm pam img iso mp3 mp4
  mkv wav flac ogg avi mid zip gz bz2 xz zst tgz tar 7z rar deb rpm pem key crt pub pcap dot gv diff patch dump squashfs sif
  stl obj gml bin hex raw o so ext xar cpio docx odt nix proto vcf fa`;

const isFileWord = setOf(fileWords);
const isFolderWord = setOf(folderWords);
const isExtension = setOf(extensions);

function kindOfName(name: string): PathKind | undefined {
  if (name.includes("*")) return "glob";
  const extension = /\.(\w+)$/.exec(name)?.[1];
  if (extension !== undefined) return isExtension.has(extension.toLowerCase()) ? "file" : undefined;
  const words = name.toLowerCase().replace(/\d+$/, "").replace(/[_-]$/, "").split(/[_-]/);
  if (words.includes("or")) return words.some((word) => isFolderWord.has(word)) ? "path" : undefined;
  const last = words.at(-1) ?? "";
  if (last === "path") return "path";
  // A key or a project by itself may be no path at all; with `path/to/` before it, it is.
  if (isFileWord.has(last) && last !== "key") return "file";
  return isFolderWord.has(last) && !/^(?:project|point|root)$/.test(name) ? "folder" : undefined;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
