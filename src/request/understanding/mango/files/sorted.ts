import { place, shellGlob } from "../phrases/written.ts";
import type { FilesAction, FilesWish } from "./files-wish.ts";
import { inFolder } from "./renamed.ts";

type By = Extract<FilesAction, { do: "sort" }>["by"];

/** A loop that moves each file into a folder beside it, called after its year, its month or its ending. */
export function sorted(wish: FilesWish, by: By, said: { find: string; flat: string | undefined }): string {
  const [folder = "."] = wish.where;
  const isPlain = said.flat !== undefined || wish.tests.length === 0;
  if (!isPlain || wish.where.length > 1) {
    const files = inFolder(said.find, wish.where);
    return `${files} -print0 | while IFS= read -r -d '' f; do ${moved(by, `"${dollar("f%/*")}"/`)}; done`;
  }
  // Without names all files are meant, and no folder that is there already.
  const only = said.flat === undefined ? '[ -f "$f" ] || continue; ' : "";
  const all = said.flat ?? shellGlob(folder, by === "ending" ? "*.*" : "*");
  const beside = folder === "." ? "" : `${place(folder.replace(/(?<=.)\/+$/, ""))}/`;
  return `for f in ${all}; do ${only}${moved(by, beside)}; done`;
}

function moved(by: By, beside: string): string {
  const name = by === "ending" ? dollar("f##*.") : `$(date -r "$f" +${dates[by]})`;
  const into = by === "ending" && beside !== "" ? `${beside}"${name}"` : `${beside}${name}`;
  return `d=${into}; mkdir -p "$d" && mv ${beside === "" ? "-- " : ""}"$f" "$d"/`;
}

const dates = { year: "%Y", month: "%Y-%m", day: "%Y-%m-%d" } as const;

function dollar(inside: string): string {
  return `\${${inside}}`;
}
