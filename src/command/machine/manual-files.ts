import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";

/** Where manual pages lie; those of other languages in folders below. */
export const manualRoots: readonly string[] = ["/usr/local/share/man", "/usr/share/man"];

/** The source of a program's page in one of `folders` (`/usr/share/man`, or a language's below it); undefined where there is none. */
export function readManualPage(program: string, folders: readonly string[]): string | undefined {
  const name = basename(program);
  if (!/^[\w.+-]+$/.test(name)) return undefined;
  for (const folder of folders) {
    for (const section of ["1", "8"]) {
      const page = readPage(`${folder}/man${section}/${name}.${section}`);
      if (page !== undefined) return page;
    }
  }
  return undefined;
}

/** As it lies there or gzipped; `.so` leads to another page of the same folder (man(1)). */
function readPage(path: string, hops = 0): string | undefined {
  const text = readText(path) ?? unpacked(`${path}.gz`);
  const other = text === undefined ? undefined : /^\.so ([\w./+-]+)\s*$/m.exec(text.slice(0, 400))?.[1];
  if (other === undefined || other.includes("..") || hops > 2) return text;
  return readPage(`${path.slice(0, path.indexOf("/man", path.lastIndexOf("/") - 5))}/${other}`, hops + 1);
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined; // no such page: there is another place to look in
  }
}

const mostBytes = 4 * 1024 * 1024;

function unpacked(path: string): string | undefined {
  try {
    return gunzipSync(readFileSync(path), { maxOutputLength: mostBytes }).toString("utf8");
  } catch {
    return undefined; // no such page, or none that can be read
  }
}
