import { describe, expect, test } from "vitest";
import { say } from "./say.ts";

// Outputs as Debian 12's programs and docker 24 print them.

describe("docker", () => {
  const ps = `CONTAINER ID   IMAGE         COMMAND                  CREATED       STATUS                   PORTS                                NAMES
0f1e2d3c4b5a   postgres:16   "docker-entrypoint.s…"   3 days ago    Up 3 days                5432/tcp                             web-db
1a2b3c4d5e6f   nginx:1.27    "/docker-entrypoint.…"   2 hours ago   Up 2 hours (healthy)     0.0.0.0:80->80/tcp, :::80->80/tcp    web
2b3c4d5e6f70   redis:7       "docker-entrypoint.s…"   5 weeks ago   Exited (0) 3 weeks ago                                        old
`;

  test("a container by its own name, not by one that contains it", () => {
    expect(say("containers", ps, { slots: { name: "web" } })).toEqual({
      es: "web está en marcha (Up 2 hours (healthy)).",
      en: "web is running (Up 2 hours (healthy)).",
    });
    expect(say("containers", ps.split("\n")[0]!, { slots: { name: "web" } }).es).toBe(
      "No hay ningún contenedor que se llame web.",
    );
  });

  test("running and stopped", () => {
    expect(say("containers-all", ps)).toEqual({
      es: "Hay 2 contenedores en marcha; parados: old.",
      en: "2 containers are running; stopped: old.",
    });
  });

  test("only those that are stopped", () => {
    const stopped = ps
      .split("\n")
      .filter((_, at) => at === 0 || at === 3)
      .join("\n");
    expect(say("containers-stopped", stopped)).toEqual({
      es: "Hay 1 contenedor parado: old.",
      en: "1 container is stopped: old.",
    });
    expect(say("containers-stopped", ps.split("\n")[0]!).es).toBe("No hay ningún contenedor parado.");
  });

  test("the hungriest container", () => {
    const stats = `CONTAINER ID   NAME      CPU %     MEM USAGE / LIMIT     MEM %     NET I/O           BLOCK I/O         PIDS
3f2a1b4c5d6e   web       0.12%     84.3MiB / 7.635GiB    1.08%     1.24MB / 3.1kB    12.3MB / 0B       5
9a8b7c6d5e4f   web-db    2.50%     312.9MiB / 7.635GiB   4.00%     656B / 0B         41.2MB / 8.19kB   9
`;
    expect(say("container-stats", stats)).toEqual({
      es: "El que más memoria usa es web-db: 312,9MiB, y 2,50% de CPU.",
      en: "web-db uses most memory: 312.9MiB, and 2.50% of CPU.",
    });
  });

  test("images, with the tag where it is not the latest", () => {
    const images = `REPOSITORY   TAG       IMAGE ID       CREATED       SIZE
nginx        1.27      3f8a4339aadd   2 weeks ago   192MB
redis        latest    7e49ed81b42b   3 weeks ago   117MB
`;
    expect(say("container-images", images).es).toBe("Hay 2 imágenes: nginx:1.27 y redis.");
    expect(say("container-images", images.split("\n")[0]!).en).toBe("There is no image.");
  });

  test("what all of it takes", () => {
    const df = `TYPE            TOTAL     ACTIVE    SIZE      RECLAIMABLE
Images          5         2         1.2GB     800MB (66%)
Containers      3         2         63B       0B (0%)
Local Volumes   4         1         2.4GB     1.2GB (50%)
Build Cache     0         0         0B        0B
`;
    expect(say("container-space", df)).toEqual({
      es: "Ocupa 3,6 GB (imágenes 1,2 GB, contenedores 63 B y volúmenes 2,4 GB); se pueden liberar 2 GB.",
      en: "It takes 3.6 GB (images 1.2 GB, containers 63 B and volumes 2.4 GB); 2 GB can be freed.",
    });
  });

  test("a container writes to both of its outputs", () => {
    expect(say("container-logs", "one\ntwo\n", { stderr: "three\n", slots: { container: "web" } })).toEqual({
      es: "Hay 3 líneas de web.",
      en: "There are 3 lines of web.",
    });
    expect(say("container-stop", "web\n", { slots: { container: "web" } }).es).toBe("El contenedor web está parado.");
  });
});

describe("git", () => {
  test("status", () => {
    expect(say("git-status", "## main...origin/main [ahead 1]\n M src/a.ts\n?? notas.txt\n")).toEqual({
      es: "En la rama main hay 2 archivos sin confirmar.",
      en: "On branch main 2 files are uncommitted.",
    });
    expect(say("git-status", "## No commits yet on main\n").es).toBe("En la rama main no hay nada sin confirmar.");
    expect(say("git-status", "## HEAD (no branch)\n M a\n")).toEqual({
      es: "Fuera de toda rama hay 1 archivo sin confirmar.",
      en: "On no branch 1 file is uncommitted.",
    });
  });

  test("a line that was '-- x' or '++x' is a line too", () => {
    const diff = `diff --git a/a.sql b/a.sql
index 83db48f..bf269f4 100644
--- a/a.sql
+++ b/a.sql
@@ -1,3 +1,3 @@
--- una nota
-otra
+nueva
 igual
`;
    expect(say("git-diff", diff)).toEqual({
      es: "Ha cambiado 1 archivo: 1 línea de más y 2 de menos.",
      en: "1 file changed: 1 line more and 2 fewer.",
    });
    expect(say("git-diff", "").en).toBe("There is no difference from the last commit.");
  });

  test("log, branches and pull", () => {
    const log = `commit c9fffac0c9fffac0c9fffac0c9fffac0c9fffac0 (HEAD -> main)
Author: Ana Ruiz <ana@example.com>
Date:   Sun Nov 22 18:37:55 2026 +0100

    Tests of conditions.

    Each of them can fail.

commit 2d9acb62d9acb62d9acb62d9acb62d9acb62d9ac
Author: Luis <luis@example.com>
Date:   Sat Nov 21 09:00:00 2026 +0100

    Blind: requests
`;
    expect(say("git-log", log).es).toBe(
      "El último, del Sun Nov 22 18:37:55 2026, es de Ana Ruiz: Tests of conditions. Se ven 2 commits.",
    );
    expect(say("git-log", "").en).toBe("There is no commit.");
    expect(say("git-branches", "  dev\n* main\n+ otra\n").en).toBe(
      "You are on main; there are 3 branches: dev, main and otra.",
    );
    expect(say("git-pull", "Already up to date.\n").es).toBe("Ya estaba al día.");
    expect(say("git-pull", "Updating 2d9acb6..295c06f\nFast-forward\n").en).toBe("The remote changes were brought in.");
  });
});

describe("hardware", () => {
  test("usb without the machine's own hubs", () => {
    const lsusb = `Bus 002 Device 001: ID 1d6b:0003 Linux Foundation 3.0 root hub
Bus 001 Device 003: ID 046d:c31c Logitech, Inc. Keyboard K120
Bus 001 Device 001: ID 1d6b:0002 Linux Foundation 2.0 root hub
`;
    expect(say("usb-devices", lsusb).es).toBe("Hay 1 dispositivo por USB: Logitech, Inc. Keyboard K120.");
  });

  const lspci = `00:00.0 Host bridge: Intel Corporation Xeon E3-1200 v6 Host Bridge (rev 05)
00:02.0 VGA compatible controller: Intel Corporation HD Graphics 630 (rev 04)
01:00.0 Ethernet controller: Realtek Semiconductor Co., Ltd. RTL8111/8168/8411 PCI Express Gigabit Ethernet Controller (rev 15)
`;

  test("pci, with the network card", () => {
    expect(say("pci-devices", lspci).en).toBe(
      "There are 3 PCI devices; the network card is Realtek Semiconductor Co., Ltd. RTL8111/8168/8411 PCI Express Gigabit Ethernet Controller.",
    );
    expect(say("pci-devices", lspci.split("\n")[0]!).en).toBe("There is 1 PCI device.");
  });

  test("the graphics card", () => {
    expect(say("graphics-card", `${lspci.split("\n")[1]}\n`).es).toBe(
      "La tarjeta gráfica es Intel Corporation HD Graphics 630.",
    );
    expect(say("graphics-card", "", { exitCode: 1 }).en).toBe("No graphics card is seen.");
  });

  test("the hottest sensor, not the limits", () => {
    const sensors = `coretemp-isa-0000
Adapter: ISA adapter
Package id 0:  +45.0°C  (high = +80.0°C, crit = +100.0°C)
Core 0:        +43.0°C  (high = +80.0°C, crit = +100.0°C)

nvme-pci-0100
Adapter: PCI adapter
Composite:    +51.9°C  (low  = -273.1°C, high = +81.8°C)
                       (crit = +84.8°C)
`;
    expect(say("temperatures", sensors)).toEqual({
      es: "Lo más caliente es Composite: 51,9 grados.",
      en: "The hottest is Composite: 51.9 degrees.",
    });
    const zone = "/sys/class/thermal/thermal_zone0/type:x86_pkg_temp\n/sys/class/thermal/thermal_zone0/temp:47500\n";
    expect(say("temperatures", zone).en).toBe("The hottest is CPU: 47.5 degrees.");
  });

  test("memory modules and free slots", () => {
    const dmidecode = `# dmidecode 3.4
Handle 0x1000, DMI type 16, 23 bytes
Physical Memory Array
	Location: System Board Or Motherboard
	Maximum Capacity: 64 GB
	Number Of Devices: 4

Handle 0x1100, DMI type 17, 92 bytes
Memory Device
	Array Handle: 0x1000
	Size: 8 GB
	Form Factor: DIMM
	Locator: DIMM1
	Type: DDR4
	Type Detail: Synchronous
	Volatile Size: 8 GB

Handle 0x1101, DMI type 17, 92 bytes
Memory Device
	Size: No Module Installed
	Type: Unknown
`;
    expect(say("memory-modules", dmidecode)).toEqual({
      es: "Hay 1 módulo: 8 GB (DDR4); 1 ranura libre.",
      en: "1 module: 8 GB (DDR4); 1 slot is free.",
    });
  });

  test("processor, battery and model", () => {
    const lscpu =
      "Architecture:            x86_64\nCPU(s):                  8\n  On-line CPU(s) list:   0-7\nModel name:              Intel(R) Xeon(R) E-2224\n";
    expect(say("cpu-info", lscpu).es).toBe("El procesador es Intel(R) Xeon(R) E-2224, con 8 núcleos a la vista.");
    const power = "/sys/class/power_supply/BAT0/capacity:83\n/sys/class/power_supply/BAT0/status:Discharging\n";
    expect(say("battery", power).es).toBe("La batería está al 83 % y sin cargar.");
    expect(say("battery", "", { exitCode: 2 }).en).toBe("This machine has no battery.");
    const dmi = "/sys/class/dmi/id/sys_vendor:Dell Inc.\n/sys/class/dmi/id/product_name:PowerEdge T140\n";
    expect(say("machine-model", dmi).en).toBe("Dell Inc. PowerEdge T140.");
  });
});

describe("printing", () => {
  const lpstat = `printer Aula disabled since Sun 29 Nov 2026 10:00:00 AM CET -
	Paused
printer HP-2 is idle.  enabled since Sun 29 Nov 2026 09:00:00 AM CET
printer Sala now printing Sala-41.  enabled since Sun 29 Nov 2026 09:00:00 AM CET
system default destination: HP-2
`;

  test("printers, those stopped and the usual one", () => {
    expect(say("printers", lpstat)).toEqual({
      es: "Hay 3 impresoras (Aula, HP-2 y Sala); paradas: Aula. La predeterminada es HP-2.",
      en: "3 printers (Aula, HP-2 and Sala); stopped: Aula. The default is HP-2.",
    });
  });

  test("no printer was ever set up, which is no failure; no scheduler is one", () => {
    const none = { exitCode: 1, stderr: "lpstat: No destinations added.\n" };
    expect(say("printers", "no system default destination\n", none).es).toBe("No hay ninguna impresora.");
    const down = { exitCode: 1, stderr: "lpstat: Scheduler is not running.\n" };
    expect(say("printers", "", down).en).not.toBe("There is no printer.");
  });

  test("the queue", () => {
    const queue = `HP-2-41                 ana              10240   Sun 29 Nov 2026 10:00:00 AM CET
Sala-42                 luis              2048   Sun 29 Nov 2026 10:01:00 AM CET
`;
    expect(say("print-queue", queue).es).toBe("2 trabajos esperan en la cola; el primero es HP-2-41 (ana).");
    expect(say("print-queue", "").en).toBe("Nothing waits to be printed.");
    const sent = { slots: { path: "/tmp/a.pdf" } };
    expect(say("print-file", "request id is HP-2-43 (1 file(s))\n", sent).en).toBe(
      "/tmp/a.pdf goes to the queue of HP-2.",
    );
  });
});

describe("sharing", () => {
  test("samba's folders, without its own sections", () => {
    const testparm = `# Global parameters
[global]
	map to guest = Bad User
	server role = standalone server


[homes]
	comment = Home Directories


[print$]
	path = /var/lib/samba/printers


[datos]
	path = /srv/datos
	valid users = @users
`;
    expect(say("samba-shares", testparm).en).toBe("Samba shares 2 folders: homes and datos.");
  });

  const head = `
Samba version 4.17.12-Debian
PID     Username     Group        Machine                                   Protocol Version  Encryption           Signing              
----------------------------------------------------------------------------------------------------------------------------------------
`;

  test("who is connected, also of a group with a space in its name", () => {
    const rows = `1234    ana          users        pc-12 (ipv4:192.168.1.12:50122)           SMB3_11           -                    partial(AES-128-CMAC)
1301    luis         domain users 192.168.1.14 (ipv4:192.168.1.14:50990)    SMB3_11           -                    partial(AES-128-CMAC)
`;
    expect(say("samba-connections", head + rows)).toEqual({
      es: "Hay 2 conexiones: ana (pc-12) y luis (192.168.1.14).",
      en: "There are 2 connections: ana (pc-12) and luis (192.168.1.14).",
    });
    expect(say("samba-connections", head).es).toBe("No hay nadie conectado a las carpetas compartidas.");
  });

  test("which files are open", () => {
    const locks = `
Locked files:
Pid          User(ID)   DenyMode   Access      R/W        Oplock           SharePath   Name   Time
--------------------------------------------------------------------------------------------------
1234         1000       DENY_NONE  0x120089    RDONLY     NONE             /srv/datos   informe.odt   Sun Nov 29 10:12:01 2026
`;
    expect(say("samba-connections", locks, { slots: { files: "open" } }).es).toBe("Hay 1 archivo abierto por Samba.");
    expect(say("samba-connections", "No locked files\n", { slots: { files: "open" } }).en).toBe("No file is open.");
  });

  test("nfs, a path once for all its clients", () => {
    const exportfs = `/srv/datos    	192.168.1.0/24(sync,wdelay,hide,no_subtree_check,sec=sys,rw,secure,root_squash,no_all_squash)
/srv/datos    	10.0.0.5(sync,wdelay,hide,no_subtree_check,sec=sys,ro,secure,root_squash,no_all_squash)
/srv/una-ruta/muy/larga
		<world>(sync,wdelay,hide,no_subtree_check,sec=sys,ro,secure,root_squash,no_all_squash)
`;
    expect(say("nfs-exports", exportfs).es).toBe(
      "Por NFS se exportan 2 carpetas: /srv/datos y /srv/una-ruta/muy/larga.",
    );
    expect(say("nfs-exports", "").en).toBe("Nothing is exported over NFS.");
  });
});

test("what is staged for the next commit", () => {
  const diff = "diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1,2 @@\n-old\n+new\n+more\n";
  expect(say("git-diff-staged", diff)).toEqual({
    es: "Hay preparado 1 archivo: 2 líneas de más y 1 de menos.",
    en: "1 file is staged: 2 lines more and 1 fewer.",
  });
  expect(say("git-diff-staged", "").en).toBe("Nothing is staged for the next commit.");
});

test("the serial number, and a firmware that has none", () => {
  expect(say("machine-serial", "# SMBIOS implementations newer\nCZC1234XYZ\n").es).toBe(
    "El número de serie es CZC1234XYZ.",
  );
  expect(say("machine-serial", "Not Specified\n").en).toBe("The machine does not say its serial number.");
});

test("the default printer, and a job that was cancelled", () => {
  expect(say("printer-default-show", "system default destination: HP-2\n")).toEqual({
    es: "La impresora predeterminada es HP-2.",
    en: "The default printer is HP-2.",
  });
  expect(say("printer-default-show", "no system default destination\n").en).toBe("There is no default printer.");
  expect(say("print-cancel-job", "", { slots: { job: "118" } }).es).toBe("El trabajo 118 ya no se imprime.");
});
