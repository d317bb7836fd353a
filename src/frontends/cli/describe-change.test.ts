import { expect, test } from "vitest";
import { changed, created, deleted, edited, folder } from "../../../test/fixtures/rehearsal/samples.ts";
import type { FileChange } from "../../ports/rehearsal.ts";
import { describeChange } from "./describe-change.ts";

const owner = (uid: number, gid: number) => `${uid === 0 ? "root" : uid}:${gid === 0 ? "root" : gid}`;
const attributes = (...pairs: [string, string][]) => new Map(pairs.map(([name, value]) => [name, Buffer.from(value)]));
const link = (target: string) => ({ kind: "link", target: Buffer.from(target) }) as const;

const cases: [FileChange, string, string][] = [
  [created("/a", { size: 312 }), "se crea, 312 B", "created, 312 B"],
  [created("/a", folder), "se crea, carpeta", "created, folder"],
  [created("/a", { mode: 0o4755 }), "se crea, 0 B, 4755, root:root", "created, 0 B, 4755, root:root"],
  [created("/a", link("/b c")), "se crea, enlace a '/b c'", "created, link to '/b c'"],
  [created("/a", { kind: "fifo" }), "se crea, tubería", "created, pipe"],
  [deleted("/a", { size: 2048 }), "se borra, 2 KB", "deleted, 2 KB"],
  [edited("/a", 1024, 2048), "cambia el contenido, 1 KB → 2 KB", "content changed, 1 KB → 2 KB"],
  [edited("/a", 9, 9), "cambia el contenido, 9 B", "content changed, 9 B"],
  [edited("/a", 9, 0), "se vacía, 9 B → 0 B", "emptied, 9 B → 0 B"],
  [
    edited("/a", 1, 2, { withheld: "secret" }),
    "cambia el contenido, 1 B → 2 B, secreto: no se enseña el contenido",
    "content changed, 1 B → 2 B, secret: content not shown",
  ],
  [
    changed("/a", ["replaced", "modified", "times"], { size: 1, links: 3 }, { size: 2 }),
    "cambia el contenido, 1 B → 2 B; otros nombres suyos conservarían el contenido antiguo (2)",
    "content changed, 1 B → 2 B; 2 other names of it would keep the old content",
  ],
  [
    changed("/a", ["replaced"], { size: 4 }, { size: 4, diff: "@@ -1 +1 @@\n-a\n+b\n" }),
    "cambia el contenido, 4 B",
    "content changed, 4 B",
  ],
  [changed("/a", ["replaced"], {}, link("/b")), "pasa a ser otra cosa: archivo → enlace", "replaced: file → link"],
  [changed("/a", ["replaced"], {}, {}), "pasa a ser otro con el mismo nombre", "replaced by another of the same name"],
  [
    changed("/a", ["mode", "owner"], {}, { mode: 0o600, uid: 33, gid: 33 }),
    "permisos 0644 → 0600; dueño root:root → 33:33",
    "permissions 0644 → 0600; owner root:root → 33:33",
  ],
  [
    changed(
      "/a",
      ["xattr", "acl"],
      { attributes: attributes(["user.a", "1"], ["user.b", "1"]) },
      {
        attributes: attributes(["user.b", "2"], ["user.c\u001b", "1"], ["system.posix_acl_access", "x"]),
      },
    ),
    "cambia la lista de acceso; atributos: user.a se quita, user.b cambia, 'user.c\\e' se añade",
    "access list changed; attributes: user.a removed, user.b changed, 'user.c\\e' added",
  ],
  [changed("/a", ["link"], link("/b"), link("/c")), "lleva a /c en vez de a /b", "leads to /c instead of /b"],
  [changed("/a", ["link"], { links: 2 }, { links: 1 }), "nombres de este archivo: 2 → 1", "names of this file: 2 → 1"],
  [
    changed("/a", ["times"], {}, { modifiedNs: 9_223_372_036_854_775_807_000_000_000n }),
    expect.stringMatching(/^fecha de modificación 2026-11-22 .+ → 9223372036854775807$/),
    expect.stringMatching(/^modification time 2026-11-22 .+ → 9223372036854775807$/),
  ],
];

test.each(cases)("%#", (change, spanish, english) => {
  expect(describeChange(change, { language: "es", owner })).toEqual(spanish);
  expect(describeChange(change, { language: "en", owner })).toEqual(english);
});
