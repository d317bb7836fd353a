/** What an archive is by its name: what packs and unpacks it. */
export type ArchiveKind = "zip" | "7z" | "rar" | "gz" | "xz" | "bz2" | "zst" | "tar";

export function archiveKind(name: string): ArchiveKind {
  const lower = name.toLowerCase();
  if (/\.(tar(\.\w+)?|tgz|txz|tbz2?|tzst)$/.test(lower)) return "tar";
  const [, ending] = /\.(zip|jar|war|7z|rar|gz|xz|bz2|zst)$/.exec(lower) ?? [];
  return ending === "jar" || ending === "war" ? "zip" : ((ending as ArchiveKind | undefined) ?? "tar");
}

/** Whether a name has an archive's ending: such a file is listed and never printed. */
export function isArchive(name: string): boolean {
  return archiveKind(name) !== "tar" || /\.(tar(\.\w+)?|tgz|txz|tbz2?|tzst)$/i.test(name);
}

/** What prints the names in an archive. */
export function archiveListing(path: string): [string, ...string[]] {
  switch (archiveKind(path)) {
    case "zip":
      return ["unzip", "-Z1", path];
    case "7z":
      return ["7z", "l", "-ba", path];
    case "rar":
      return ["unrar", "lb", path];
    case "gz":
      return ["gzip", "-l", path];
    case "xz":
      return ["xz", "-l", path];
    default:
      return ["tar", "-tf", path];
  }
}

/** What prints a text that is packed by itself ("syslog.2.gz"); undefined where it is none, by its name. */
export function packedTextPrinter(path: string): [string, ...string[]] | undefined {
  const [, ending = ""] = packedText.exec(path) ?? [];
  const program = printers[ending.toLowerCase()];
  return program === undefined ? undefined : [program, path];
}

const packedText =
  /(?:\.(?:log|txt|csv|tsv|json|jsonl|sql|md|xml|ya?ml|conf|ini|html?)|\.log[.-][\d-]+|(?:sys|auth|kern|daemon|mail|dpkg|boot)\.?log[\d.-]*|messages[\d.-]*)\.(gz|xz|bz2|zst)$/i;

const printers: Readonly<Record<string, string>> = { gz: "zcat", xz: "xzcat", bz2: "bzcat", zst: "zstdcat" };
