import { expect, test } from "vitest";
import { fixedSnapshot } from "../../../../../command/machine/fixed-snapshot.ts";
import { folderOf } from "../pointing/names-in-places.ts";
import { atFirst } from "../thing.ts";
import { machineAfter } from "../traces/machine-after.ts";
import { traceOf } from "../traces/trace.ts";
import { lookAfter } from "./look-after.ts";

const machine = fixedSnapshot({
  folder: "/srv/x",
  users: ["ana"],
  paths: { "/srv/x/tmp": "directory", "/srv/x/a.txt": "file" },
});

test.each([
  ["es", "enséñame qué queda en tmp, con los ocultos", "rm tmp/*.tmp", "ls -a tmp"],
  ["es", "dime qué hay dentro", "mkdir copias", "ls copias"],
  ["es", "muéstrame a dónde apunta", "ln -s b.txt enlace", "readlink enlace"],
  ["es", "comprueba cómo quedó", "chmod 600 a.txt", "ls -l a.txt"],
  ["es", "mira cómo está", "sudo systemctl restart nginx", "systemctl status --no-pager nginx"],
  ["es", "dime qué queda en la carpeta", "rm a.txt", "ls"],
  ["es", "comprueba que la carpeta quedó vacía", "rm tmp/a", "ls tmp"],
  ["es", "lista las que quedan", "find . -type f -name '*.gz' -mtime +20 -delete", "find . -type f -name '*.gz'"],
  ["es", "mira cuáles quedan, también los parados", "docker rm web", "docker ps -a"],
  ["es", "dime sus permisos en octal", "chmod +x a.txt", "stat -c %a a.txt"],
  ["es", "enséñame cuánto pesa", "gzip a.txt", "ls -lh a.txt.gz"],
  ["es", "lista qué quedó adentro", "tar -czf tmp/b.tgz docs", "tar -tf tmp/b.tgz"],
  ["es", "enséñame cómo quedó", "sort -u -o a.txt a.txt", "cat a.txt"],
  ["es", "confírmame si quedó activo", "sudo systemctl restart cups", "systemctl is-active cups"],
  ["en", "show its permissions in octal with its name", "chmod 640 a.txt", "stat -c '%a %n' a.txt"],
  ["en", "tell me how big it is", "tar -cf docs.tar docs", "ls -lh docs.tar"],
  ["en", "tell me if it is up", "sudo systemctl start cups", "systemctl is-active cups"],
  ["en", "show what's left in tmp", "rm tmp/a.tmp", "ls tmp"],
  ["en", "list the files in it recursively", "tar -xf a.tar -C tmp", "find tmp -type f"],
  ["es", "avísame si son iguales", "cp a.txt b.txt", "cmp a.txt b.txt"],
  ["en", "check that they match", "cp -r tmp otra", "diff -rq tmp otra"],
  ["en", "check that it is there", "cp a.txt b.txt", "ls -l b.txt"],
] as const)("%s: %s, after %s", (language, part, script, look) => {
  const trace = traceOf(script, machine);
  const before = { ...atFirst, text: "x", trace, folder: folderOf(script, trace, machine), script };
  expect(lookAfter(part, before, machineAfter(machine, trace), language)).toBe(look);
});

test("what looks at something else is a request of its own", () => {
  const before = { ...atFirst, text: "x", trace: traceOf("mkdir copias", machine), folder: "copias" };
  expect(lookAfter("dime la hora", before, machine, "es")).toBeUndefined();
  expect(lookAfter("show the memory", before, machine, "en")).toBeUndefined();
});

test("what a step made is there for the next", () => {
  const after = machineAfter(machine, traceOf("mkdir copias", machine));
  expect(after.pathKind("copias")).toBe("directory");
  expect(after.glob("*")).toContain("copias");
  expect(machineAfter(machine, traceOf("useradd -m pepe", machine)).users()).toEqual(["ana", "pepe"]);
  expect(machineAfter(machine, traceOf("cp a.txt b.txt", machine)).pathKind("b.txt")).toBe("file");
  expect(machine.pathKind("copias")).toBeUndefined();
});

test.each([
  ["tar -czf v.tar.gz viejos", "viejos", "v.tar.gz"],
  ["gzip -k a.log", "a.log", "a.log.gz"],
  ["gunzip d.sql.gz", "d.sql.gz", "d.sql"],
  ["cp -a a.txt tmp", "a.txt", "tmp/a.txt"],
  ["cat a b > c.txt", "a b", "c.txt"],
  ["wget https://x.example/p.tar.gz", undefined, "p.tar.gz"],
  ["git clone https://x.example/web.git /srv/web", undefined, "/srv/web"],
  ["sudo systemctl stop nginx.service", "nginx", "nginx"],
  ["gzip -t a.gz", "a.gz", "a.gz"],
] as const)("%s works on %s and leaves %s", (script, object, result) => {
  const trace = traceOf(script, machine);
  expect([trace.object?.name, trace.result?.name]).toEqual([object, result]);
});
