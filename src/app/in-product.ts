import { fileURLToPath } from "node:url";

const own = fileURLToPath(import.meta.url);
/** As source this file is two folders down in the product, as bundle one: dist/. */
export const isSource = own.endsWith(".ts");

/** A file or folder that the product brings, by its path in the repository. */
export function inProduct(path: string): string {
  return fileURLToPath(new URL(`${isSource ? "../.." : ".."}/${path}`, import.meta.url));
}
