import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** How npm is called here: the one that came with this Node, else the one on the PATH; undefined where there is none. */
export function npmClient(node: string, path: string): readonly string[] | undefined {
  const own = join(dirname(dirname(node)), "lib/node_modules/npm/bin/npm-cli.js");
  if (existsSync(own)) return [node, own];
  const found = path
    .split(delimiter)
    .filter((folder) => folder.startsWith("/"))
    .map((folder) => join(folder, "npm"))
    .find(existsSync);
  return found === undefined ? undefined : [found];
}
