import { describe, expect, test } from "vitest";
import { say } from "./say.ts";

// Outputs as Debian 12's programs print them, and dnf, pacman, rpm and zypper where those are named.

describe("logs", () => {
  test("following ends when it is stopped, and that is no failure", () => {
    const slots = { service: "nginx" };
    expect(say("log-follow", "x\n", { exitCode: -1, signal: "SIGINT", slots })).toEqual({
      es: "He dejado de seguir nginx.",
      en: "I stopped following nginx.",
    });
    expect(say("log-follow", "x\n", { exitCode: 130 }).es).toBe("He dejado de seguir el registro.");
    const missing = { exitCode: 1, stderr: "tail: cannot open '/x' for reading: No such file or directory\n" };
    expect(say("log-follow", "", { ...missing, slots: { path: "/x" } }).es).toMatch(/^No está: tail:/);
  });

  const kernel = `Nov 22 08:00:01 srv kernel: Linux version 6.1.0-28-amd64
Nov 22 09:14:31 srv kernel: I/O error, dev sdb, sector 2048 op 0x0:(READ)
`;

  test("the kernel's messages and errors", () => {
    expect(say("kernel-messages", kernel)).toEqual({
      es: "Hay 2 líneas del kernel. Lo último: «I/O error, dev sdb, sector 2048 op 0x0:(READ)».",
      en: "2 lines from the kernel. The latest: “I/O error, dev sdb, sector 2048 op 0x0:(READ)”.",
    });
    expect(say("kernel-errors", kernel.split("\n").slice(1).join("\n")).es).toBe(
      "Hay 1 error del kernel. El último: «I/O error, dev sdb, sector 2048 op 0x0:(READ)».",
    );
    expect(say("kernel-errors", "-- No entries --\n").en).toBe("There are no errors from the kernel in the journal.");
  });

  test("this boot and the one before, which the journal may not hold", () => {
    expect(say("boot-log", kernel).es).toMatch(/^Hay 2 líneas\. Lo último:/);
    expect(say("previous-boot-log", kernel).en).toMatch(/^2 lines\. The latest:/);
    const stderr = "Data from the specified boot (-1) is not available: No such boot ID in journal\n";
    expect(say("previous-boot-log", "", { exitCode: 1, stderr }).es).toContain("/var/log/journal");
  });

  test("the journal's size, and what was freed of it", () => {
    expect(say("journal-size", "Archived and active journals take up 1.2G in the file system.\n")).toEqual({
      es: "El registro de systemd ocupa 1,2 GB.",
      en: "The journal takes up 1.2 GB.",
    });
    const stderr = `Deleted archived journal /var/log/journal/0a/system@1.journal (128.0M).
Vacuuming done, freed 1.5G of archived journals from /var/log/journal/0a.
Vacuuming done, freed 0B of archived journals from /run/log/journal.
`;
    expect(say("journal-trim", "", { stderr, slots: { size: "500M" } })).toEqual({
      es: "He liberado 1,5 GB del registro.",
      en: "1.5 GB of the journal was freed.",
    });
    const nothing = "Vacuuming done, freed 0B of archived journals from /var/log/journal/0a.\n";
    expect(say("journal-trim-age", "", { stderr: nothing }).es).toMatch(/^No había nada que quitar/);
  });

  test("failed logins, from lastb and from the journal", () => {
    const lastb = `root     ssh:notty    203.0.113.5      Sun Nov 22 10:01 - 10:01  (00:00)
admin    ssh:notty    203.0.113.5      Sun Nov 22 10:00 - 10:00  (00:00)
         ssh:notty    198.51.100.7     Sat Nov 21 23:59 - 23:59  (00:00)

btmp begins Sat Nov 21 23:59:10 2026
`;
    expect(say("failed-logins", lastb)).toEqual({
      es: "Hay 3 accesos fallidos. Desde donde más: 203.0.113.5 (2).",
      en: "3 failed logins. Most from 203.0.113.5 (2).",
    });
    const journal = `Nov 22 10:01:12 srv sshd[812]: Failed password for root from 203.0.113.5 port 4000 ssh2
`;
    expect(say("failed-logins", journal).es).toBe("Hay 1 acceso fallido. Desde donde más: 203.0.113.5 (1).");
    expect(say("failed-logins", "-- No entries --\n", { exitCode: 1 }).en).toBe("There are no failed logins.");
    expect(say("failed-logins", "\nbtmp begins Sat Nov 21 23:59:10 2026\n").es).toBe("No hay accesos fallidos.");
  });
});

describe("units and boot", () => {
  test("where a unit is defined and what it runs", () => {
    const unit = `# /lib/systemd/system/nginx.service
[Unit]
Description=A high performance web server

[Service]
ExecStartPre=/usr/sbin/nginx -t -q
ExecStart=/usr/sbin/nginx -g 'daemon on; master_process on;'
`;
    const slots = { service: "nginx" };
    expect(say("unit-file", unit, { slots }).es).toBe(
      "nginx se define en /lib/systemd/system/nginx.service y ejecuta «/usr/sbin/nginx -g 'daemon on; master_process on;'».",
    );
    const changed = `${unit}\n# /etc/systemd/system/nginx.service.d/limits.conf\n[Service]\nLimitNOFILE=65536\n`;
    expect(say("unit-file", changed, { slots }).en).toMatch(/One more file changes it\.$/);
    const stderr = "No files found for nopez.service.\n";
    expect(say("unit-file", "", { exitCode: 1, stderr, slots: { service: "nopez" } }).en).toContain("nopez.service");
  });

  test("how long the boot took, and what took long", () => {
    const time = `Startup finished in 5.123s (kernel) + 1min 20.345s (userspace) = 1min 25.468s
graphical.target reached after 1min 20.2s in userspace.
`;
    expect(say("boot-time", time)).toEqual({
      es: "Tardó 1 min 25 s en arrancar; lo que más, los servicios (1 min 20 s).",
      en: "The boot took 1 min 25 s; most of it the services (1 min 20 s).",
    });
    const firmware =
      "Startup finished in 11.2s (firmware) + 2.0s (loader) + 2.8s (kernel) + 6.4s (userspace) = 22.5s\n";
    expect(say("boot-time", firmware).es).toBe("Tardó 22,5 s en arrancar; lo que más, el firmware (11,2 s).");
    const stderr = "Bootup is not yet finished (org.freedesktop.systemd1.Manager.FinishTimestampMonotonic=0).\n";
    expect(say("boot-time", "", { exitCode: 1, stderr }).en).toContain("Bootup is not yet finished");
    const blame =
      "1min 2.345s apt-daily.service\n    21.567s NetworkManager-wait-online.service\n     1.200s dev-sda1.device\n";
    expect(say("boot-blame", blame)).toEqual({
      es: "Lo que más tardó: apt-daily (1min 2,3s), NetworkManager-wait-online (21,5s) y dev-sda1.device (1,2s).",
      en: "What took the longest: apt-daily (1min 2.3s), NetworkManager-wait-online (21.5s) and dev-sda1.device (1.2s).",
    });
  });

  test("reading the units again says what it does not do", () => {
    expect(say("reload-units", "").es).toContain("hasta que se reinicien");
    const stderr = "Failed to reload daemon: Access denied\n";
    expect(say("reload-units", "", { exitCode: 1, stderr }).es).toMatch(/^El sistema no lo permite sin ser root/);
  });
});

describe("accounts", () => {
  const slots = { user: "luis", group: "docker" };

  test("removed, locked, unlocked", () => {
    expect(say("user-remove", "", { slots }).es).toBe(
      "He eliminado la cuenta de luis. Su carpeta personal sigue donde estaba.",
    );
    expect(say("user-remove-home", "", { slots }).en).toBe("The account luis and its home folder were removed.");
    const busy = { exitCode: 8, stderr: "userdel: user luis is currently used by process 1234\n", slots };
    expect(say("user-remove", "", busy).es).toMatch(/^Ese usuario tiene algo en marcha/);
    const unknown = { exitCode: 6, stderr: "usermod: user 'luis' does not exist\n", slots };
    expect(say("user-lock", "", unknown).en).toMatch(/^There is no such user here/);
    expect(say("user-lock", "", { slots }).es).toContain("clave SSH");
    expect(say("user-unlock", "", { slots }).en).toBe("luis can log in with the password again.");
  });

  test("a password that changed, or did not", () => {
    expect(say("password-change", "", { slots: { user: "luis" } }).es).toBe("La contraseña de luis ha cambiado.");
    expect(say("password-change", "").en).toBe("Your password has been changed.");
    const stderr = "passwd: Authentication token manipulation error\npasswd: password unchanged\n";
    expect(say("password-change", "", { exitCode: 10, stderr }).es).toContain("password unchanged");
  });

  const chage = `Last password change					: May 20, 2025
Password expires					: never
Password inactive					: never
Account expires						: never
Minimum number of days between password change		: 0
`;

  test("when a password expires", () => {
    expect(say("password-expiry", chage, { slots: { user: "luis" } })).toEqual({
      es: "La contraseña de luis no caduca; se cambió por última vez el 20 de mayo de 2025.",
      en: "The password of luis does not expire; it was last changed on 20 May 2025.",
    });
    const due = chage
      .replace("expires					: never", "expires					: Aug 18, 2026")
      .replace("Account expires						: never", "Account expires						: Dec 31, 2026");
    expect(say("password-expiry", due).es).toBe(
      "Tu contraseña caduca el 18 de agosto de 2026; se cambió por última vez el 20 de mayo de 2025. La cuenta caduca el 31 de diciembre de 2026.",
    );
    const must = chage.replace(/May 20, 2025|: never/g, (text) =>
      text === ": never" ? ": password must be changed" : text,
    );
    expect(say("password-expiry", must).en).toContain("must be changed at the next login");
  });

  test("groups of a user, users of a group", () => {
    expect(say("user-groups", "luis : luis sudo docker\n", { slots }).es).toBe(
      "luis está en 3 grupos: luis, sudo y docker.",
    );
    expect(say("user-groups", "ana\n").en).toBe("You are in 1 group: ana.");
    expect(say("group-members", "docker:x:998:ana,luis\n", { slots }).es).toBe("En el grupo docker están ana y luis.");
    expect(say("group-members", "docker:x:998:\n", { slots }).en).toMatch(/^The group docker has no members/);
    expect(say("group-members", "", { exitCode: 2, slots }).es).toBe("No existe el grupo docker.");
  });

  test("groups made, joined and left", () => {
    expect(say("group-add", "", { slots }).es).toBe("He creado el grupo docker.");
    const there = { exitCode: 9, stderr: "groupadd: group 'docker' already exists\n", slots };
    expect(say("group-add", "", there).en).toMatch(/^It exists already/);
    expect(say("group-join", "", { slots }).es).toBe("luis ya es del grupo docker. Lo notará en su próxima sesión.");
    const none = { exitCode: 6, stderr: "usermod: group 'docker' does not exist\n", slots };
    expect(say("group-join", "", none).es).toMatch(/^Aquí no existe ese grupo/);
    expect(say("group-leave", "Removing user luis from group docker\n", { slots }).en).toMatch(/^luis is no longer in/);
    const absent = { exitCode: 3, stderr: "gpasswd: user 'luis' is not a member of 'docker'\n", slots };
    expect(say("group-leave", "", absent).es).toBe("luis no estaba en el grupo docker.");
  });

  test("who may use sudo", () => {
    expect(say("sudo-users", "sudo:x:27:ana,luis\n", { exitCode: 2 })).toEqual({
      es: "Pueden usar sudo: ana y luis; además cuenta lo que diga /etc/sudoers.",
      en: "May use sudo: ana and luis; what /etc/sudoers says counts too.",
    });
    expect(say("sudo-users", "sudo:x:27:\n", { exitCode: 2 }).es).toMatch(/^Ningún usuario está en los grupos/);
    expect(say("sudo-users", "wheel:x:10:ana\n", { exitCode: 2 }).es).toMatch(/^Puede usar sudo: ana;/);
  });
});

describe("packages", () => {
  const slots = { package: "nginx" };

  test("upgraded, nothing to upgrade, kept back", () => {
    const apt = "Reading package lists...\n12 upgraded, 1 newly installed, 0 to remove and 3 not upgraded.\n";
    expect(say("package-upgrade", apt)).toEqual({
      es: "He actualizado 12 paquetes. Otros 3 quedan retenidos.",
      en: "12 packages were upgraded. Another 3 kept back.",
    });
    const spanish = "1 actualizados, 0 nuevos se instalarán, 0 para eliminar y 0 no actualizados.\n";
    expect(say("package-upgrade", spanish).es).toBe("He actualizado 1 paquete.");
    const none = "0 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.\n";
    expect(say("package-upgrade", none).en).toMatch(/^Everything was up to date already/);
    const dnf = "Transaction Summary\n====\nUpgrade  7 Packages\n\nComplete!\n";
    expect(say("package-upgrade", dnf).es).toBe("He actualizado 7 paquetes.");
    expect(say("package-upgrade", "Dependencies resolved.\nNothing to do.\nComplete!\n").es).toMatch(
      /^Todo estaba ya al día/,
    );
    expect(say("package-upgrade", " there is nothing to do\n").en).toMatch(/^Everything was up to date/);
    const aborted = { exitCode: 1, stderr: "Abort.\n" };
    expect(say("package-upgrade", "", aborted).en).toBe("It failed with exit code 1: Abort.");
  });

  test("the lists, all of them or not", () => {
    expect(say("package-refresh", "Hit:1 http://deb.example bookworm InRelease\n").es).toBe(
      "La lista de paquetes está al día.",
    );
    const stderr = "W: Some index files failed to download. They have been ignored, or old ones used instead.\n";
    expect(say("package-refresh", "Err:1 http://deb.example bookworm InRelease\n", { stderr }).en).toContain(
      "some repository did not answer",
    );
  });

  test("what a package is, in the words of four managers", () => {
    const apt = `Package: bash
Source: bash (5.2.15-2)
Version: 5.2.15-2+b13
Installed-Size: 7164
Description: GNU Bourne Again SHell
Description-md5: 3522aa7b4374048d6450e348a5bb45d9
`;
    expect(say("package-info", apt, { slots: { package: "bash" } })).toEqual({
      es: "bash 5.2.15-2+b13: GNU Bourne Again SHell. Instalado ocupa 7 MB.",
      en: "bash 5.2.15-2+b13: GNU Bourne Again SHell. Installed it takes up 7 MB.",
    });
    const dnf =
      "Installed Packages\nName         : nginx\nVersion      : 1.26.2\nSummary      : A high performance web server\n";
    expect(say("package-info", dnf, { slots }).en).toBe("nginx 1.26.2: A high performance web server.");
    const pacman = "Repository      : extra\nVersion         : 1.26.2-1\nDescription     : Lightweight HTTP server\n";
    expect(say("package-info", pacman, { slots }).es).toBe("nginx 1.26.2-1: Lightweight HTTP server.");
    const none = { exitCode: 100, stderr: "E: No packages found\n", slots };
    expect(say("package-info", "", none).es).toBe("No conozco ningún paquete nginx.");
  });

  test("files of a package and the package of a file", () => {
    const files = "/.\n/etc\n/etc/nginx\n/etc/nginx/nginx.conf\n/usr/sbin/nginx\n";
    expect(say("package-files", files, { slots })).toEqual({
      es: "nginx tiene 5 archivos y carpetas. Programas: /usr/sbin/nginx. Configuración: /etc/nginx/nginx.conf.",
      en: "nginx has 5 files and folders. Programs: /usr/sbin/nginx. Settings: /etc/nginx/nginx.conf.",
    });
    const absent = { exitCode: 1, stderr: "dpkg-query: package 'nginx' is not installed\n", slots };
    expect(say("package-files", "", absent).en).toBe("nginx is not installed.");
    const half = { exitCode: 1, stderr: "dpkg-query: no path found matching pattern /usr/bin/ls\n" };
    expect(say("package-owner", "coreutils: /bin/ls\n", { ...half, slots: { program: "ls" } }).es).toBe(
      "ls es del paquete coreutils.",
    );
    const shared = "base-files, netbase:amd64: /etc\n";
    expect(say("package-owner", shared, { slots: { path: "/etc" } }).en).toBe(
      "/etc belongs to the packages base-files and netbase.",
    );
    const unowned = "file /srv/x is not owned by any package\n";
    expect(say("package-owner", unowned, { exitCode: 1, slots: { path: "/srv/x" } }).es).toBe(
      "/srv/x no es de ningún paquete.",
    );
    expect(say("package-owner", "coreutils-9.1-12.fc38.x86_64\n", { slots: { path: "/usr/bin/ls" } }).en).toBe(
      "/usr/bin/ls belongs to the package coreutils-9.1-12.fc38.x86_64.",
    );
  });

  test("what was installed lately", () => {
    const dpkg = `2026-11-20 09:00:01 install htop:amd64 <none> 3.2.2-2
2026-11-22 10:00:01 upgrade nginx:amd64 1.22.1-9 1.22.1-9+deb12u1
2026-11-22 10:00:05 remove nano:amd64 7.2-1 <none>
`;
    expect(say("package-history", dpkg)).toEqual({
      es: "Lo último, el 2026-11-22: nano (quitado), nginx (actualizado) y htop (instalado).",
      en: "The latest, on 2026-11-22: nano (removed), nginx (upgraded) and htop (installed).",
    });
    const pacman = "[2026-11-22T10:00:01+0100] [ALPM] upgraded linux (6.11.8-1 -> 6.11.9-1)\n";
    expect(say("package-history", pacman).es).toBe("Lo último, el 2026-11-22: linux (actualizado).");
    const rpm = "kernel-core-6.11.7-200.fc40.x86_64            Sun 22 Nov 2026 10:00:01 AM CET\n";
    expect(say("package-history", rpm).en).toBe("The latest, on Sun 22 Nov 2026: kernel-core.");
    expect(say("package-history", "", { exitCode: 1 }).es).toBe("No consta ningún cambio de paquetes reciente.");
  });

  test("left-over packages", () => {
    const apt =
      "0 upgraded, 0 newly installed, 4 to remove and 141 not upgraded.\nRemoving libfoo1:amd64 (1.2-1) ...\n";
    expect(say("package-cleanup", apt).es).toBe("He quitado 4 paquetes que sobraban.");
    expect(say("package-cleanup", "0 upgraded, 0 newly installed, 0 to remove and 141 not upgraded.\n").en).toBe(
      "No package was left over.",
    );
    const zypper = `S  | Repository      | Name    | Version | Arch
---+-----------------+---------+---------+-------
i  | Main Repository | libfoo1 | 1.2-1.1 | x86_64
`;
    expect(say("package-cleanup", zypper).es).toMatch(/^Sobra 1 paquete\./);
  });

  test("searched, installed, removed and out of date with dnf, pacman and zypper", () => {
    const zypper = `S  | Name       | Summary                 | Type
---+------------+-------------------------+--------
i+ | nginx      | A HTTP server           | package
   | nginx-source | The source of nginx   | package
`;
    expect(say("package-search", zypper, { slots: { text: "nginx" } }).es).toBe(
      "Hay 2 paquetes: nginx y nginx-source.",
    );
    const dnf =
      "Last metadata expiration check: 0:10:01 ago.\nnginx.x86_64 : A web server\nnginx-core.x86_64 : nginx minimal core\n";
    expect(say("package-search", dnf, { slots: { text: "nginx" } }).en).toBe("2 packages: nginx and nginx-core.");
    const updates = `S | Repository | Name  | Current Version | Available Version | Arch
--+------------+-------+-----------------+-------------------+-------
v | Update     | nginx | 1.24.0-1        | 1.26.0-1          | x86_64
`;
    expect(say("package-updates", updates).es).toBe("Hay 1 paquete por actualizar: nginx.");
    const outdated = "\npython3.12.x86_64          3.12.7-1.fc40          updates\n";
    expect(say("package-updates", outdated, { exitCode: 100 }).en).toBe("1 package to update: python3.12.");
    const absent =
      "No match for argument: nginx\nNo packages marked for removal.\nDependencies resolved.\nNothing to do.\n";
    expect(say("package-remove", absent, { slots }).es).toBe("nginx no estaba instalado.");
    const unknown = { exitCode: 1, stderr: "Error: Unable to find a match: nginx\n", slots };
    expect(say("package-install", "", unknown).en).toMatch(/^There is no such package/);
  });

  test("held and released", () => {
    expect(say("package-hold", "nginx set on hold.\n", { slots }).es).toBe(
      "nginx se queda en su versión hasta que lo sueltes.",
    );
    expect(say("package-hold", "25:#IgnorePkg   =\n", { slots }).en).toContain("/etc/pacman.conf");
    expect(say("package-release", "Canceled hold on nginx.\n", { slots }).en).toBe(
      "nginx is upgraded with the others again.",
    );
    expect(say("package-release", "nginx was already not on hold.\n", { slots }).es).toBe("nginx no estaba retenido.");
    expect(say("package-held", "docker.io\nnginx\n").es).toBe("Están retenidos: docker.io y nginx.");
    expect(say("package-held", "").en).toBe("No package is held.");
    expect(say("package-held", "IgnorePkg = linux nvidia\n").en).toBe("Held: linux and nvidia.");
    expect(say("package-held", "# Added by versionlock\nnginx-1:1.26.2-1.fc40.*\n").es).toBe("Está retenido: nginx.");
    const locks = "\n# | Name  | Type    | Repository\n--+-------+---------+-----------\n1 | nginx | package | (any)\n";
    expect(say("package-held", locks).en).toBe("Held: nginx.");
  });
});

describe("cron, clock, power", () => {
  test("the system's jobs, in tables and as scripts", () => {
    const cron = `/etc/crontab:17 *	* * *	root	cd / && run-parts --report /etc/cron.hourly
/etc/cron.d/e2scrub_all:30 3 * * 0 root test -e /run/systemd/system || e2scrub_all_cron
/etc/cron.d/e2scrub_all:10 3 * * * root test -e /run/systemd/system || e2scrub_all -A -r
/etc/cron.daily/dpkg:#!/bin/sh
/etc/cron.daily/man-db:#!/bin/sh
/etc/cron.weekly/man-db:#! /bin/sh
`;
    expect(say("system-cron", cron, { exitCode: 2 })).toEqual({
      es: "Hay 3 tareas en /etc/crontab y /etc/cron.d/e2scrub_all. Además, cada día dpkg y man-db; cada semana man-db.",
      en: "3 jobs in /etc/crontab and /etc/cron.d/e2scrub_all. Also, every day dpkg and man-db; every week man-db.",
    });
    expect(say("system-cron", "", { exitCode: 1 }).es).toBe("El sistema no tiene nada en cron.");
  });

  test("a table edited, or left as it was", () => {
    expect(say("crontab-edit", "crontab: installing new crontab\n").es).toBe(
      "La tabla de cron queda como la has dejado.",
    );
    expect(say("crontab-edit", "No modification made\n", { stderr: "crontab: no changes made to crontab\n" }).en).toBe(
      "You changed nothing in cron.",
    );
  });

  const timedatectl = `               Local time: Sun 2026-11-22 12:00:00 CET
           Universal time: Sun 2026-11-22 11:00:00 UTC
                 RTC time: Sun 2026-11-22 11:00:00
                Time zone: Europe/Madrid (CET, +0100)
System clock synchronized: yes
              NTP service: active
          RTC in local TZ: no
`;

  test("the clock, by timedatectl and by chrony", () => {
    expect(say("time-sync", timedatectl)).toEqual({
      es: "Sí, el reloj está sincronizado.",
      en: "Yes, the clock is synchronized.",
    });
    const alone = timedatectl.replace("synchronized: yes", "synchronized: no");
    expect(say("time-sync", alone).es).toMatch(/aunque la hora por red está en marcha/);
    expect(say("time-sync", alone.replace("NTP service: active", "NTP service: inactive")).en).toMatch(
      /network time is not running/,
    );
    const chrony = `Reference ID    : C0000201 (ntp.example.net)
Stratum         : 3
System time     : 0.000123456 seconds slow of NTP time
Leap status     : Normal
`;
    expect(say("time-sync", chrony)).toEqual({
      es: "Sí, el reloj está sincronizado con ntp.example.net; atrasa 0,1 ms.",
      en: "Yes, the clock is synchronized with ntp.example.net; it is 0.1 ms slow.",
    });
    expect(say("time-sync", chrony.replace("Normal", "Not synchronised")).en).toBe("The clock is not synchronized.");
    const stderr = "System has not been booted with systemd as init system (PID 1). Can't operate.\n";
    expect(say("time-sync", "", { exitCode: 1, stderr }).es).toMatch(/^Esta máquina no funciona con systemd/);
  });

  test("the zone and the power", () => {
    expect(say("timezone-set", "", { slots: { timezone: "Europe/Madrid" } }).es).toBe(
      "La zona horaria es ahora Europe/Madrid.",
    );
    expect(say("power-off", "").en).toBe("The machine is shutting down.");
  });
});

describe("the machine's name, who administers it, and when it is off", () => {
  test("what starts with the machine is told by systemctl's one word", () => {
    const slots = { service: "nginx" };
    expect(say("service-enabled", "enabled\n", { slots })).toEqual({
      es: "nginx arranca con la máquina.",
      en: "nginx starts with the machine.",
    });
    expect(say("service-enabled", "disabled\n", { slots, exitCode: 1 }).es).toBe(
      "nginx no arranca con la máquina (disabled).",
    );
    expect(say("service-enabled", "static\n", { slots }).en).toBe("nginx does not start with the machine (static).");
  });

  test("orders", () => {
    expect(say("sudo-grant", "", { slots: { user: "luis" } }).es).toBe("luis podrá usar sudo desde su próxima sesión.");
    const stderr = "gpasswd: user 'luis' is not a member of 'sudo'\n";
    expect(say("sudo-withdraw", "", { slots: { user: "luis" }, exitCode: 3, stderr }).en).toBe(
      "luis had no sudo by a group.",
    );
    expect(say("host-name-set", "", { slots: { host: "web2" } }).en).toMatch(/^This machine is now called web2\./);
    expect(say("power-off-at", "", { slots: { clock: "22:00" } }).es).toBe("El equipo se apagará a las 22:00.");
    expect(say("power-off-later", "", { slots: { duration: "1800" } }).en).toBe(
      "The machine will shut down in 30 min.",
    );
    expect(say("power-off-cancel", "").en).toBe("No shutdown is scheduled any more.");
    expect(say("copy-from-host", "", { slots: { source: "/etc/hosts", remote: "web1" } }).es).toBe(
      "He traído web1:/etc/hosts.",
    );
    const pruned = "Deleted Containers:\n4f66\n\nTotal reclaimed space: 1.2GB\n";
    expect(say("container-prune", pruned).es).toBe("Hecho. Espacio recuperado: 1.2GB.");
  });
});
