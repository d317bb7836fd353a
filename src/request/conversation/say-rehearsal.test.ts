import { describe, expect, test } from "vitest";
import * as sample from "../../../test/fixtures/rehearsal/samples.ts";
import type { Rehearsal } from "../../ports/rehearsal.ts";
import { sayRehearsal } from "./say-rehearsal.ts";

const { changed, created, deleted, edited, folder, ran, rehearsal } = sample;

const cases: [string, Rehearsal, string, string][] = [
  [
    "one file changed",
    sample.nginxPort,
    "Cambiaría /etc/nginx/sites-available/default; no se borra nada.",
    "It would change /etc/nginx/sites-available/default; nothing is deleted.",
  ],
  [
    "three files changed",
    sample.threeInNginx,
    "Cambiaría 3 archivos en /etc/nginx; ninguno se borra.",
    "It would change 3 files in /etc/nginx; none is deleted.",
  ],
  [
    "many deleted",
    sample.manyDeleted,
    "Borraría 11 000 archivos de /home/ana/fotos (38 GB).",
    "It would delete 11,000 files from /home/ana/fotos (38 GB).",
  ],
  [
    "a folder with all in it",
    rehearsal([deleted("/srv/w", folder), deleted("/srv/w/a", { size: 5_000_000_000 })]),
    "Borraría la carpeta /srv/w con 1 archivo (4,7 GB).",
    "It would delete the folder /srv/w with 1 file (4.7 GB).",
  ],
  [
    "several fates in one place, the worst first",
    rehearsal([
      created("/etc/x/c1"),
      created("/etc/x/c2"),
      edited("/etc/x/a", 5, 6),
      edited("/etc/x/b", 5, 6),
      deleted("/etc/x/d1"),
      deleted("/etc/x/d2"),
    ]),
    "Borraría 2 archivos, cambiaría 2 archivos y crearía 2 archivos en /etc/x.",
    "It would delete 2 files, change 2 files and create 2 files in /etc/x.",
  ],
  [
    "two places",
    rehearsal([edited("/etc/a", 5, 6), edited("/var/lib/b", 5, 7)]),
    "Cambiaría 2 archivos en /etc y /var/lib; ninguno se borra.",
    "It would change 2 files in /etc and /var/lib; none is deleted.",
  ],
  [
    "a file emptied is no mere change",
    rehearsal([edited("/var/log/syslog", 5_000_000, 0)]),
    "Vaciaría /var/log/syslog (4,8 MB).",
    "It would empty /var/log/syslog (4.8 MB).",
  ],
  [
    "only something new",
    rehearsal([created("/srv/w", folder), created("/srv/w/a"), created("/srv/w/b")]),
    "Crearía la carpeta /srv/w con 2 archivos; no toca nada de lo que ya hay.",
    "It would create the folder /srv/w with 2 files; nothing that is there now is touched.",
  ],
  [
    "attributes alone",
    rehearsal([
      changed("/srv", ["mode"], folder, { ...folder, mode: 0o700 }),
      changed("/srv/a", ["mode", "owner"], {}, { mode: 0o600, uid: 5 }),
    ]),
    "Cambiaría los permisos y el dueño de 1 archivo y 1 carpeta en /srv; no se borra nada.",
    "It would change the permissions and owner of 1 file and 1 folder in /srv; nothing is deleted.",
  ],
  [
    "a move",
    rehearsal([deleted("/h/a", { size: 5 }), created("/h/b", { size: 5 })]),
    "Borraría /h/a y crearía /h/b; parece un traslado.",
    "It would delete /h/a and create /h/b; it looks like a move.",
  ],
  ["nothing", rehearsal([]), "No cambiaría ningún archivo.", "It would change no file."],
  [
    "failed",
    sample.failed,
    "El ensayo ha fallado con el código 1: cp: cannot create regular file '/srv/none/': Not a directory. Crearía /srv/copy; no toca nada de lo que ya hay.",
    "The rehearsal failed with exit code 1: cp: cannot create regular file '/srv/none/': Not a directory. It would create /srv/copy; nothing that is there now is touched.",
  ],
  [
    "killed",
    rehearsal([], { run: ran({ exitCode: 137, signal: "SIGKILL" }) }),
    "El ensayo se ha cortado antes de acabar (SIGKILL). No cambiaría ningún archivo.",
    "The rehearsal was cut short (SIGKILL). It would change no file.",
  ],
  [
    "partial: what happens besides, and no promise that nothing is deleted",
    sample.partial,
    "Cambiaría /etc/nginx/nginx.conf. Fuera de los archivos, hace que el servicio nginx.service relea su configuración.",
    "It would change /etc/nginx/nginx.conf. Outside files it has the service nginx.service read its configuration again.",
  ],
  [
    "partial without effects: the main reason",
    { ...sample.partial, effects: [] },
    "Cambiaría /etc/nginx/nginx.conf. Una parte no se ha podido ensayar: actúa sobre servicios.",
    "It would change /etc/nginx/nginx.conf. Part of it could not be rehearsed: it acts on services.",
  ],
  [
    "none",
    sample.none,
    "No se ha podido ensayar: apaga o reinicia la máquina. Fuera de los archivos, reinicia la máquina.",
    "It could not be rehearsed: it turns the machine off or restarts it. Outside files it restarts the machine.",
  ],
  [
    "a dry run of the program's own knows nothing of files",
    rehearsal([], {
      run: ran({ on: { kind: "dry-run", script: "apt-get -s install sl" } }),
      verdict: { kind: "partial", reasons: [{ code: "why.dry-run", parameters: { program: "apt-get" } }] },
      effects: [
        { area: "packages", code: "effect.packages.install", parameters: { subject: "sl" }, detail: undefined },
      ],
    }),
    "Una parte no se ha podido ensayar: es lo que el propio apt-get dice que haría. Fuera de los archivos, instala sl.",
    "Part of it could not be rehearsed: this is what apt-get itself says it would do. Outside files it installs sl.",
  ],
  [
    "new power over the machine is said although little else is",
    rehearsal([changed("/bin/x", ["mode"], { mode: 0o755 }, { mode: 0o4755 })]),
    "Cambiaría los permisos de /bin/x; no se borra nada. Atención: /bin/x se ejecutaría con los permisos de su dueño, lo inicie quien lo inicie.",
    "It would change the permissions of /bin/x; nothing is deleted. Mind: /bin/x would run with the rights of its owner, whoever starts it.",
  ],
];

describe("said in Spanish", () => {
  test.each(cases)("%s", (_, given, spanish) => expect(sayRehearsal(given, "es")).toBe(spanish));
});

describe("said in English", () => {
  test.each(cases)("%s", (_, given, __, english) => expect(sayRehearsal(given, "en")).toBe(english));
});

test("nothing of a hostile name is obeyed", () => {
  for (const language of ["es", "en"] as const)
    expect(sayRehearsal(sample.hostile, language)).toMatch(/^[\p{L}\p{N}\p{P}\p{S} ]+$/u);
});

test("a folder whose time moved because of what happened in it is no news", () => {
  const within = [changed("/etc/nginx", ["times", "link"], folder, folder), ...sample.threeInNginx.changes];
  expect(sayRehearsal(rehearsal(within), "en")).toBe(sayRehearsal(sample.threeInNginx, "en"));
  expect(sayRehearsal(rehearsal([changed("/srv", ["times"], folder, folder)]), "en")).toBe(
    "It would change the modification time of the folder /srv; nothing is deleted.",
  );
});

test("hard links of one file weigh once", () => {
  const one = { size: 3_000_000_000, links: 2, inode: 7n };
  expect(sayRehearsal(rehearsal([deleted("/a/x", one), deleted("/a/y", one)]), "en")).toBe(
    "It would delete 2 files from /a (2.8 GB).",
  );
});
