import { expect, test } from "vitest";
import { fixedSnapshot } from "../../../../command/machine/fixed-snapshot.ts";
import { nextToIt, packedCopy, plainer, withSharedObject } from "./plainer.ts";

const machine = fixedSnapshot({
  folder: "/srv/x",
  paths: { "/srv/x/docs": "directory", "/srv/x/viejos": "directory", "/srv/x/a.log": "file" },
});

test.each([
  ["es", "haz una copia de docs en d.tar.gz", ["empaqueta la carpeta docs en d.tar.gz"]],
  ["en", "back up the docs folder to d.tar.gz", ["pack the folder docs into d.tar.gz"]],
  ["es", "copia d.tar.gz a e.tar.gz", ["copia d.tar.gz a e.tar.gz"]],
  ["es", "mete copia de docs y de a.log en viejos", ["copia docs y a.log a viejos"]],
  ["en", "put a.log.gz in viejos", ["move a.log.gz to viejos"]],
  ["en", "put a.log.gz in nowhere", ["put a.log.gz in nowhere"]],
  ["en", "put ext4 on /dev/sdb1", ["put ext4 on /dev/sdb1"]],
  ["es", "lista los volúmenes que tengo", ["lista los volúmenes que tengo", "lista los volúmenes"]],
] as const)("%s: %s in plainer words", (language, part, ways) => {
  expect(plainer(part, machine, language)).toEqual(ways);
});

test("one file is packed to where it is wanted; a folder, or what is packed already, is not", () => {
  expect(packedCopy("haz una copia de a.log en viejos/a.log.gz", machine, "es")).toBe(
    "gzip -c a.log > viejos/a.log.gz",
  );
  expect(packedCopy("save a compressed copy of a.log as a.xz", machine, "en")).toBe("xz -c a.log > a.xz");
  for (const part of ["copia docs a d.gz", "copia a.log a d.tar.gz", "copia a.log a b.log"])
    expect(packedCopy(part, machine, "es")).toBeUndefined();
});

test("what is next to something is in its folder", () => {
  expect(nextToIt("keep a copy of etc/a.conf as a.bak next to it")).toBe("keep a copy of etc/a.conf as etc/a.bak");
  expect(nextToIt("copia etc/a.conf como a.bak al lado")).toBe("copia etc/a.conf como etc/a.bak");
  expect(nextToIt("copy a.conf as a.bak next to it")).toBe("copy a.conf as a.bak next to it");
});

test("a verb alone is about what comes after the next one", () => {
  expect(withSharedObject("para", "borra el contenedor web")).toBe("para el contenedor web");
  expect(withSharedObject("stop", "remove the container web")).toBe("stop the container web");
  expect(withSharedObject("para nginx", "borra su caché")).toBe("para nginx");
  expect(withSharedObject("reinicia", undefined)).toBe("reinicia");
  expect(withSharedObject("instala", "arranca nginx")).toBe("instala nginx");
  expect(withSharedObject("créala", "mueve allí a.txt")).toBe("créala");
  expect(withSharedObject("haz una copia", "vacía a.log")).toBe("haz una copia de a.log");
  expect(withSharedObject("guárdame una copia comprimida en b.gz", "vacía a.log")).toBe(
    "guárdame una copia comprimida de a.log en b.gz",
  );
});
