import { quoteArgument } from "../../../../command/shell/quote.ts";
import type { FilesWish } from "./read-files-wish.ts";

/** The find(1) of a wish. */
export function filesCommand(wish: FilesWish): string {
  const { action, target, mode } = wish;
  const find = ["find", ...wish.where.map(place), ...(wish.shallow ? ["-maxdepth 1"] : []), ...testsOf(wish)].join(" ");
  const make = wish.makeTarget && target !== undefined ? `mkdir -p ${place(target)} && ` : "";
  switch (action) {
    case "show":
      return find;
    case "count":
      return `${find} | wc -l`;
    case "total":
      return `${find} -exec du -ch {} + | tail -n 1`;
    case "delete":
      return wish.kind === "folder" && !wish.empty ? `${find} -prune -exec rm -r {} +` : `${find} -delete`;
    case "gzip":
      return `${find} -exec gzip {} +`;
    case "chmod":
      return `${find} -exec chmod ${quoteArgument(mode ?? "")} {} +`;
    case "move":
      return `${make}${find} -exec mv -t ${place(target ?? ".")} {} +`;
    case "copy":
      return `${make}${find} -exec cp -t ${place(target ?? ".")} {} +`;
    default:
      return action satisfies never;
  }
}

function testsOf(wish: FilesWish): string[] {
  const name = wish.anyCase ? "-iname" : "-name";
  const names = wish.names.map((glob) => `${name} ${quoted(glob)}`);
  const modeTest = wish.action !== "chmod" && wish.mode !== undefined ? [`-perm ${quoteArgument(wish.mode)}`] : [];
  return [
    `-type ${{ file: "f", folder: "d", link: "l" }[wish.kind]}`,
    ...(names.length > 1 ? [`\\( ${names.join(" -o ")} \\)`] : names),
    ...wish.excluded.map((glob) => `! ${name} ${quoted(glob)}`),
    ...(wish.empty ? ["-empty"] : []),
    ...wish.sizes.map((size) => `-size ${size}`),
    ...wish.ages.map(({ sign, seconds }) =>
      seconds >= 86_400
        ? `-mtime ${sign}${Math.round(seconds / 86_400)}`
        : `-mmin ${sign}${Math.max(1, Math.round(seconds / 60))}`,
    ),
    ...wish.since.map(({ before, date }) => `${before ? "! " : ""}-newermt ${quoteArgument(date)}`),
    ...(wish.user === undefined ? [] : [`-user ${quoteArgument(wish.user)}`]),
    ...(wish.executable ? ["-executable"] : []),
    ...modeTest,
  ];
}

function place(path: string): string {
  return quoteArgument(path.startsWith("-") ? `./${path}` : path);
}

function quoted(glob: string): string {
  return `'${glob.replaceAll("'", "'\\''")}'`;
}
