/** What an archive is by its name: what packs and unpacks it. */
export type ArchiveKind = "zip" | "7z" | "rar" | "gz" | "xz" | "bz2" | "zst" | "tar";

export function archiveKind(name: string): ArchiveKind {
  const lower = name.toLowerCase();
  if (/\.(tar(\.\w+)?|tgz|txz|tbz2?|tzst)$/.test(lower)) return "tar";
  const [, ending] = /\.(zip|jar|war|7z|rar|gz|xz|bz2|zst)$/.exec(lower) ?? [];
  return ending === "jar" || ending === "war" ? "zip" : ((ending as ArchiveKind | undefined) ?? "tar");
}
