import { quoteArgument } from "../../../../command/shell/quote.ts";

/** A path as an argument: never taken for an option. */
export function place(path: string): string {
  return quoteArgument(path.startsWith("-") ? `./${path}` : path);
}

/** A pattern that find(1), not the shell, is to read. */
export function quotedGlob(glob: string): string {
  return /^[\w.@+-]+$/.test(glob) ? glob : `'${glob.replaceAll("'", "'\\''")}'`;
}

/** Where `glob` lies in `folder`, for the shell to expand: only its `*` and `?` are left bare. */
export function shellGlob(folder: string, glob: string): string {
  const bare = glob
    .split(/([*?])/)
    .map((part) => (part === "" || /^[*?]$/.test(part) ? part : quoteArgument(part)))
    .join("");
  return folder === "."
    ? bare.startsWith("-")
      ? `./${bare}`
      : bare
    : `${place(folder.replace(/(?<=.)\/+$/, ""))}/${bare}`;
}

/** The same with the day in it, before what it ends in: informe-$(date +%F).tar.gz. */
export function stamped(path: string, format: string, { atEnd = false } = {}): string {
  const ending = atEnd ? "" : (/\.(?:tar\.\w+|[A-Za-z]\w{0,4})$/.exec(path)?.[0] ?? "");
  const stem = path.slice(0, path.length - ending.length);
  return `${place(stem)}${atEnd ? "." : "-"}$(date +${format})${ending}`;
}
