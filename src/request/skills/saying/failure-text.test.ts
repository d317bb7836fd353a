import { describe, expect, test } from "vitest";
import { failureText } from "./failure-text.ts";

/** What programs really say when they fail, in the locales they speak, and what a colleague would make of it. */
const complaints: [string, RegExp, RegExp][] = [
  ["E: Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)", /sudo/, /sudo/],
  ["E: No se pudo abrir el fichero de bloqueo - open (13: Permiso denegado)", /sudo/, /sudo/],
  ["E: Unable to locate package htpo", /paquete/, /package/],
  ["E: No se ha podido localizar el paquete htpo", /paquete/, /package/],
  ["Unit ngnix.service not found.", /servicio|unidad/, /unit|service/],
  ["Failed to start foo.service: Unit foo.service not found.", /servicio|unidad/, /unit|service/],
  ["System has not been booted with systemd as init system (PID 1). Can't operate.", /systemd/, /systemd/],
  ["git@example.com: Permission denied (publickey).", /ssh-copy-id/, /ssh-copy-id/],
  ["Host key verification failed.", /ssh-keygen -R/, /ssh-keygen -R/],
  ["fatal: not a git repository (or any of the parent directories): .git", /repositorio/, /repository/],
  ["error: Your local changes to the following files would be overwritten by merge:\n\ta.txt", /chocan/, /clash/],
  [
    "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
    /en marcha/,
    /running/,
  ],
  ["mount: /mnt: wrong fs type, bad option, bad superblock on /dev/sdb1", /sistema de archivos/, /file system/],
  ["umount: /srv: target is busy.", /usando/, /using/],
  ["useradd: user 'ana' already exists", /Ya existe/, /exists already/],
  ["mkdir: cannot create directory ‘/srv/a’: File exists", /Ya existe/, /exists already/],
  ["rmdir: failed to remove '/srv/a': Directory not empty", /no está vacía/, /not empty/],
  ["gzip: stdin: not in gzip format\ntar: Child returned status 1", /dañado/, /damaged/],
  ["cp: error writing 'b': No space left on device", /sitio|lleno|espacio/, /full|space/],
  ["cp: no se puede escribir 'b': Se ha excedido la cuota de disco", /cuota/, /quota/],
  ["curl: (7) Failed to connect to web1 port 80: Connection refused", /no escucha/, /Nothing listens/],
  ["ssh: Could not resolve hostname wbe1: Name or service not known", /equipo|nombre/, /host|name/],
  [
    "ls: cannot access '/srv/x': No such file or directory",
    /^No está/,
    /^It is not there|^Not there|not there|no such/i,
  ],
  [
    "ls: no se puede acceder a '/srv/x': No existe el fichero o el directorio",
    /existe|encuentro|no hay/i,
    /no .*file|exist|not there/i,
  ],
];

describe("why it failed, and what to do next", () => {
  test.each(complaints)("%s", (stderr, es, en) => {
    const outcome = { exitCode: 1, signal: undefined, stdout: "", stderr, cut: false, durationMs: 3 };
    expect(failureText(outcome, "es")).toMatch(es);
    expect(failureText(outcome, "en")).toMatch(en);
  });
});
