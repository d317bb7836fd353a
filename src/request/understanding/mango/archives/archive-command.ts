import { quoteArgument } from "../../../../command/shell/quote.ts";
import { place, shellGlob, stamped } from "../phrases/written.ts";
import { type ArchiveWish, type Format, formatOf, type Packing, type Source } from "./archive-wish.ts";

/** The tar(1), zip(1), gzip(1) … of a wish. */
export function archiveCommand(wish: ArchiveWish): string {
  switch (wish.do) {
    case "pack":
      return `${packed(wish.archive, wish.sources, wish.excluded, { locked: wish.locked === true, stamp: wish.stamp?.format })}${wish.remove ? ` && rm -r ${wish.sources.map(written).join(" ")}` : ""}`;
    case "pack-each":
      return packedEach(wish);
    case "compress": {
      const program = compressors[wish.format];
      const level = wish.best ? ` ${wish.format === "zst" ? "-19" : "-9"}` : "";
      const files = wish.files.map(written).join(" ");
      if (wish.to !== undefined) return `${program}${level} -c ${files} > ${place(wish.to)}`;
      return `${program}${level}${wish.keep && wish.format !== "zst" ? " -k" : !wish.keep && wish.format === "zst" ? " --rm" : ""} ${files}`;
    }
    case "unpack":
      return unpacked(wish);
    case "drop":
      return `${formatOf(wish.archive)?.kind === "tar" ? "tar --delete -f" : "zip -d"} ${place(wish.archive)} ${wish.members.map((member) => quoteArgument(member)).join(" ")}`;
    case "decompress": {
      const format = formatOf(wish.files.path);
      if (format?.kind !== "file") return "";
      const [plain, screen] = decompressors[format.packing];
      if (wish.to !== undefined) return `${screen} ${written(wish.files)} > ${place(wish.to)}`;
      if (wish.screen) return `${screen} ${written(wish.files)}`;
      return `${plain}${wish.keep && format.packing !== "zst" ? " -k" : ""} ${written(wish.files)}`;
    }
    case "list":
      return listed(wish);
    case "test":
      return tested(wish);
    case "add":
      return formatOf(wish.archive)?.kind === "tar"
        ? `tar rf ${place(wish.archive)} ${wish.sources.map(written).join(" ")}`
        : packed(wish.archive, wish.sources, []);
    case "repack": {
      const [from, to] = [formatOf(wish.from), formatOf(wish.to)];
      const [opened, made] = [packingOf(from), packingOf(to)];
      const read = opened === undefined ? `cat ${place(wish.from)}` : `${decompressors[opened][1]} ${place(wish.from)}`;
      const write = made === undefined ? "" : ` | ${compressors[made]}`;
      return `${read}${write} > ${place(wish.to)}${wish.remove ? ` && rm ${place(wish.from)}` : ""}`;
    }
    default:
      return wish satisfies never;
  }
}

const compressors: Readonly<Record<Packing, string>> = { gz: "gzip", bz2: "bzip2", xz: "xz", zst: "zstd" };

/** In place, and to the screen. */
const decompressors: Readonly<Record<Packing, readonly [string, string]>> = {
  gz: ["gunzip", "zcat"],
  bz2: ["bunzip2", "bzcat"],
  xz: ["unxz", "xzcat"],
  zst: ["zstd -d", "zstdcat"],
};

function packingOf(format: Format | undefined): Packing | undefined {
  return format !== undefined && "packing" in format ? format.packing : undefined;
}

function written({ path, isGlob }: Source): string {
  if (!isGlob) return place(path);
  const at = path.lastIndexOf("/");
  return at < 0 ? shellGlob(".", path) : shellGlob(path.slice(0, at), path.slice(at + 1));
}

/** tar's own letters for what it packs with; zstd has none. */
function letters(action: "c" | "x" | "t" | "tv", packing: Packing | undefined): string {
  return packing === "zst"
    ? `--zstd -${action}f`
    : `${action}${packing === undefined ? "" : { gz: "z", bz2: "j", xz: "J" }[packing]}f`;
}

function packed(
  archive: string,
  sources: readonly Source[],
  excluded: readonly string[],
  { locked = false, stamp }: { locked?: boolean; stamp?: string | undefined } = {},
): string {
  const format = formatOf(archive);
  const name = stamp === undefined ? place(archive) : stamped(archive, stamp);
  const files = sources.map(written).join(" ");
  if (format?.kind === "tar") {
    const without = excluded.map((glob) => `--exclude=${quoteArgument(glob)}`);
    const how = letters("c", format.packing);
    return ["tar", ...without, without.length > 0 && !how.startsWith("-") ? `-${how}` : how, name, files].join(" ");
  }
  if (format?.kind === "7z")
    return ["7z a", name, files, ...excluded.map((glob) => quoteArgument(`-xr!${glob}`))].join(" ");
  const without = excluded.map((glob) => quoteArgument(/[*?]/.test(glob) ? glob : `*/${glob}/*`));
  return [`zip -${locked ? "e" : ""}r`, name, files, ...(without.length > 0 ? ["-x", ...without] : [])].join(" ");
}

function packedEach({ folder, glob, ending, to }: Extract<ArchiveWish, { do: "pack-each" }>): string {
  const isOfFolders = glob === undefined;
  const all = shellGlob(folder, glob ?? "*/");
  const stem = dollar(isOfFolders ? "d%/" : "d%.*");
  const base = isOfFolders ? '"$(basename "$d")"' : `"$(basename "${stem}")"`;
  const name = to === undefined ? `"${stem}.${ending}"` : `${place(to.replace(/\/+$/, ""))}/${base}.${ending}`;
  if (ending === "zip") return `for d in ${all}; do zip -r ${name} "$d"; done`;
  const how = letters("c", packingOf(formatOf(`.${ending}`)));
  const source = folder === "." ? '"$d"' : `-C ${place(folder)} "$(basename "$d")"`;
  return `for d in ${all}; do tar ${how} ${name} ${source}; done`;
}

function unpacked(wish: Extract<ArchiveWish, { do: "unpack" }>): string {
  const { archive, to, make, members, strip, ownFolder, screen, bare, quiet } = wish;
  const format = formatOf(archive.path);
  const first = make && to !== undefined && format?.kind !== "zip" ? `mkdir -p ${place(to)} && ` : "";
  const depth = bare ? Math.max(0, ...members.map((member) => member.split("/").length - 1)) : 0;
  // Where it lies is not said: with a folder in front of it that is to go, it lies in one.
  const isBelow = strip && format?.kind === "tar";
  const patterns = members.map((member) => (isBelow && !/[*?/]/.test(member) ? `*/${member}` : member));
  const inner = patterns.map((member) => quoteArgument(member));
  const one = (name: string, folder: string | undefined): string => {
    switch (format?.kind) {
      case "tar": {
        const how = letters("x", format.packing);
        const globs = patterns.some((member) => /[*?]/.test(member)) ? ["--wildcards"] : [];
        return [
          "tar",
          how,
          name,
          ...(folder === undefined ? [] : ["-C", folder]),
          ...(screen ? ["-O"] : []),
          ...(strip || depth > 0 ? [`--strip-components=${Math.max(1, depth)}`] : []),
          ...globs,
          ...inner,
        ].join(" ");
      }
      case "zip":
        return [
          screen ? "unzip -p" : `unzip${quiet || bare ? ` -${quiet ? "q" : ""}${bare ? "j" : ""}` : ""}`,
          name,
          ...inner,
          ...(folder === undefined ? [] : ["-d", folder]),
        ].join(" ");
      case "7z":
        return ["7z x", name, ...(folder === undefined ? [] : [`-o${folder}`]), ...inner].join(" ");
      default:
        return ["unrar x", name, ...inner, ...(folder === undefined ? [] : [`${folder}/`])].join(" ");
    }
  };
  const target = to === undefined ? undefined : place(to);
  if (!archive.isGlob && !ownFolder) return `${first}${one(place(archive.path), target)}`;
  const ending = /\.(?:tar\.\w+|\w+)$/.exec(archive.path)?.[0] ?? "";
  if (!ownFolder) return `${first}for f in ${written(archive)}; do ${one('"$f"', target)}; done`;
  const made = to === undefined ? `"${dollar(`f%${ending}`)}"` : `${target}/"$(basename "$f" ${ending})"`;
  const body = `d=${made}; mkdir -p "$d" && ${one('"$f"', '"$d"')}`;
  return `for f in ${written(archive)}; do ${body.replace(/^d="([^"]*)"/, "d=$1")}; done`;
}

function listed({ archive, how, of, holding }: Extract<ArchiveWish, { do: "list" }>): string {
  const format = formatOf(archive);
  const name = place(archive);
  const isCounted = how === "count";
  // A folder ends in a slash there.
  const folders = of === undefined ? "" : ` | grep ${of === "files" ? "-v" : ""}${isCounted ? "c" : ""} '/$'`;
  const kept = folders.replace("grep c", "grep -c").replace(/grep {2}/, "grep ");
  const held = holding === undefined ? "" : ` | grep ${isCounted ? "-c " : ""}${quoteArgument(holding)}`;
  const after = held !== "" ? held : kept !== "" ? kept : isCounted ? " | wc -l" : "";
  if (format?.kind === "tar") return `tar ${letters(how === "details" ? "tv" : "t", format.packing)} ${name}${after}`;
  if (format?.kind === "zip") return after !== "" || how === "names" ? `unzip -Z1 ${name}${after}` : `unzip -l ${name}`;
  return format?.kind === "7z" ? `7z l ${name}` : `unrar l ${name}`;
}

function tested({ archive, words }: Extract<ArchiveWish, { do: "test" }>): string {
  const format = formatOf(archive.path);
  const packing = packingOf(format);
  const program =
    format?.kind === "zip"
      ? "unzip -t"
      : format?.kind === "7z"
        ? "7z t"
        : format?.kind === "rar"
          ? "unrar t"
          : packing === undefined
            ? "tar tf"
            : `${compressors[packing]} -t`;
  const run = `${program} ${written(archive)}`;
  if (words === undefined) return program === "tar tf" ? `${run} > /dev/null` : run;
  return `${run} > /dev/null 2>&1 && echo ${quoteArgument(words[0])} || echo ${quoteArgument(words[1])}`;
}

function dollar(inside: string): string {
  return `\${${inside}}`;
}
