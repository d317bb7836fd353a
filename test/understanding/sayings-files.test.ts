import { describe, expect, test } from "vitest";
import { say } from "./say.ts";

// Outputs as Debian 12's programs print them.

describe("disks", () => {
  test("inodes, with the file system that is nearly out of them", () => {
    const df = `Filesystem       Inodes   IUsed    IFree IUse% Mounted on
udev             996843     412   996431    1% /dev
/dev/sda1       2621440  424119  2197321   17% /
/dev/sdb1       1000000  990000    10000   99% /srv/correo viejo
/dev/sdc1             0       0        0     - /media/usb
`;
    expect(say("disk-inodes", df)).toEqual({
      es: "En / quedan 2.197.321 inodos libres (17 % usados). Ojo, casi sin inodos: /srv/correo viejo (99 %).",
      en: "2,197,321 inodes free on / (17 % used). Nearly out of inodes: /srv/correo viejo (99 %).",
    });
  });

  test("what is mounted, and what a folder lies on", () => {
    const all = `TARGET         SOURCE    FSTYPE OPTIONS
/              /dev/sda1 ext4   rw,relatime,errors=remount-ro
├─/sys         sysfs     sysfs  rw,nosuid,nodev,noexec,relatime
├─/dev         udev      devtmpfs rw,nosuid,relatime,size=4012092k
│ └─/dev/pts   devpts    devpts rw,nosuid,noexec,relatime,gid=5
└─/srv         /dev/sdb1 xfs    ro,relatime
`;
    expect(say("mounts", all)).toEqual({
      es: "Hay 2 cosas montadas: /dev/sda1 en / y /dev/sdb1 en /srv.",
      en: "2 mounts: /dev/sda1 on / and /dev/sdb1 on /srv.",
    });
    const one = `TARGET SOURCE    FSTYPE OPTIONS\n/srv   /dev/sdb1 xfs    ro,relatime\n`;
    expect(say("mounts", one, { slots: { path: "/srv" } })).toEqual({
      es: "/srv está en /dev/sdb1, montado en /srv como xfs (solo lectura).",
      en: "/srv is on /dev/sdb1, mounted on /srv as xfs (read-only).",
    });
    expect(say("mounts", "", { exitCode: 1, slots: { device: "/dev/sdc1" } }).en).toBe("/dev/sdc1 is not mounted.");
  });

  test("a mount that failed says why, not where dmesg is", () => {
    const stderr = `mount: /mnt: special device /dev/nope does not exist.
       dmesg(1) may have more information after failed mount system call.
`;
    const said = say("mount-device", "", { exitCode: 32, stderr, slots: { device: "/dev/nope", path: "/mnt" } });
    expect(said.en).toContain("special device /dev/nope does not exist");
    expect(said.en).not.toContain("dmesg");
  });

  test("what is busy or not mounted cannot be unmounted", () => {
    const slots = { path: "/srv" };
    expect(say("unmount", "", { slots }).es).toBe("He desmontado /srv.");
    expect(say("unmount", "", { exitCode: 32, stderr: "umount: /srv: target is busy.\n", slots }).es).toBe(
      "/srv no se puede desmontar: algo lo está usando. Pregunta «quién está usando /srv».",
    );
    expect(say("unmount", "", { exitCode: 32, stderr: "umount: /srv: not mounted.\n", slots }).en).toBe(
      "/srv is not mounted.",
    );
  });

  test("RAID: sound, degraded and rebuilding, none, and no driver", () => {
    const mdstat = `Personalities : [raid1] [raid6] [raid5] [raid4]
md1 : active raid5 sdd1[3] sdc1[1] sdb1[0]
      209584128 blocks super 1.2 level 5, 512k chunk, algorithm 2 [3/2] [UU_]
      [==>..................]  recovery = 12.6% (13224448/104792064) finish=7.5min speed=202112K/sec

md0 : active raid1 sdb2[1] sda2[0]
      1046528 blocks super 1.2 [2/2] [UU]

unused devices: <none>
`;
    expect(say("raid-status", mdstat)).toEqual({
      es: "md1 (raid5) degradado, 2 de 3 discos, 12,6 % sincronizado y md0 (raid1) bien, 2 discos.",
      en: "md1 (raid5) degraded, 2 of 3 disks, 12.6% synced and md0 (raid1) fine, 2 disks.",
    });
    expect(say("raid-status", "Personalities : \nunused devices: <none>\n").en).toBe("There is no software RAID.");
    const stderr = "cat: /proc/mdstat: No such file or directory\n";
    expect(say("raid-status", "", { exitCode: 1, stderr }).es).toBe("No hay ningún RAID por software.");
  });

  test("a healthy SATA disk, one that warns, an NVMe one, and one without SMART", () => {
    const sata = `smartctl 7.3 2022-02-28 r5338 [x86_64-linux-6.1.0-18-amd64] (local build)
=== START OF INFORMATION SECTION ===
Device Model:     ST1000DM010-2EP102
=== START OF READ SMART DATA SECTION ===
SMART overall-health self-assessment test result: PASSED
ID# ATTRIBUTE_NAME          FLAG     VALUE WORST THRESH TYPE      UPDATED  WHEN_FAILED RAW_VALUE
  5 Reallocated_Sector_Ct   0x0033   100   100   010    Pre-fail  Always       -       0
  9 Power_On_Hours          0x0032   074   074   000    Old_age   Always       -       23012
194 Temperature_Celsius     0x0022   036   045   000    Old_age   Always       -       36 (0 18 0 0 0)
197 Current_Pending_Sector  0x0012   100   100   000    Old_age   Always       -       8
`;
    expect(say("disk-health", sata)).toEqual({
      es: "El disco ST1000DM010-2EP102 está sano: 0 sectores reasignados, 8 sectores pendientes, 23012 horas encendido, 36 °C.",
      en: "The disk ST1000DM010-2EP102 is healthy: 0 reallocated sectors, 8 pending sectors, 23012 hours powered on, 36 °C.",
    });
    // Bit 3 of the exit code: the disk is failing.
    expect(say("disk-health", sata.replace("PASSED", "FAILED!"), { exitCode: 8 }).es).toContain(
      "avisa de que puede fallar",
    );
    const nvme = `Model Number:                       Samsung SSD 980 500GB
SMART overall-health self-assessment test result: PASSED
Temperature:                        41 Celsius
Percentage Used:                    3%
Power On Hours:                     5,120
`;
    expect(say("disk-health", nvme).en).toBe(
      "The disk Samsung SSD 980 500GB is healthy: 3% of its life used, 5,120 hours powered on, 41 °C.",
    );
    const virtual = "/dev/vda: Unable to detect device type\nPlease specify device type with the -d option.\n";
    expect(say("disk-health", virtual, { exitCode: 1 }).en).toContain("gives no health data");
  });

  test("quotas: of all, of one over the limit, of one without", () => {
    const report = `*** Report for user quotas on device /dev/sda1
Block grace time: 7days; Inode grace time: 7days
                        Block limits                File limits
User            used    soft    hard  grace    used  soft  hard  grace
----------------------------------------------------------------------
root      --  102400       0       0              5     0     0
ana       +-   20480   10240   40960  6days      12     0     0
luis      --    2048   10240   40960              3     0     0
`;
    expect(say("quota-report", report)).toEqual({
      es: "2 usuarios tienen cuota y la pasa ana. Los que más usan: root (100 MB), ana (20 MB) y luis (2 MB).",
      en: "2 users have a quota; over it: ana. Using most: root (100 MB), ana (20 MB) and luis (2 MB).",
    });
    expect(say("quota-report", "").en).toBe("No disk quotas are active.");
    const one = `Disk quotas for user ana (uid 1000): 
     Filesystem  blocks   quota   limit   grace   files   quota   limit   grace
      /dev/sda1   20480*  10240   40960  1765000000      12       0       0       0
`;
    expect(say("quota-user", one, { exitCode: 1, slots: { user: "ana" } })).toEqual({
      es: "ana usa 20 MB de 40 MB (50 %) en /dev/sda1, por encima de su cuota.",
      en: "ana uses 20 MB of 40 MB (50 %) on /dev/sda1, over the quota.",
    });
    expect(say("quota-user", "Disk quotas for user luis (uid 1001): none\n", { slots: { user: "luis" } }).en).toBe(
      "luis has no disk quota.",
    );
  });
});

describe("processes", () => {
  test("swap in use, and none", () => {
    const swapon = `NAME      TYPE      SIZE USED PRIO
/dev/sda2 partition   2G 512M   -2
`;
    expect(say("swap-usage", swapon)).toEqual({
      es: "Se usan 512 MB de 2 GB de intercambio (25 %), en /dev/sda2.",
      en: "512 MB of 2 GB of swap in use (25%), on /dev/sda2.",
    });
    expect(say("swap-usage", "").es).toBe("No hay intercambio (swap) activo.");
  });

  test("deleted files that take space, without memory that was never on a disk", () => {
    const lsof = `COMMAND     PID USER   FD   TYPE DEVICE   SIZE/OFF NLINK     NODE NAME
memfd:sea  1544 root  txt    REG    0,1    1531760     0     1024 /memfd:x (deleted)
mysqld      812 mysql  5u   REG    8,1 1073741824     0   131074 /var/log/mysql/slow query.log (deleted)
mysqld      812 mysql  6u   REG    8,1   10485760     0   131075 /tmp/ib1 (deleted)
`;
    expect(say("deleted-open-files", lsof)).toEqual({
      es: "2 archivos borrados siguen abiertos y ocupan 1 GB: mysqld (PID 812), 1 GB.",
      en: "2 deleted files are still open and take 1 GB: mysqld (PID 812), 1 GB.",
    });
    expect(say("deleted-open-files", "", { exitCode: 1 }).en).toBe("No deleted file is still open.");
  });

  test("who has a file open", () => {
    const lsof = `COMMAND   PID   USER   FD   TYPE DEVICE SIZE/OFF  NODE NAME
rsyslogd  640   root    7w   REG    8,1    48213 13107 /var/log/syslog
tail     2201    ana    3r   REG    8,1    48213 13107 /var/log/syslog
`;
    const slots = { path: "/var/log/syslog" };
    expect(say("file-users", lsof, { slots })).toEqual({
      es: "/var/log/syslog lo tienen abierto rsyslogd (PID 640, root) y tail (PID 2201, ana).",
      en: "/var/log/syslog is open in rsyslogd (PID 640, root) and tail (PID 2201, ana).",
    });
    expect(say("file-users", "", { exitCode: 1, slots }).es).toBe("Nadie tiene abierto /var/log/syslog.");
  });
});

describe("files", () => {
  test("permissions in words", () => {
    const log = { slots: { path: "/var/log/syslog" } };
    expect(say("permissions-show", "-rw-r----- 1 root adm 17508 Nov 22 12:00 /var/log/syslog\n", log)).toEqual({
      es: "/var/log/syslog es de root (grupo adm), permisos 640: el dueño: lee/escribe, el grupo: lee, los demás: nada.",
      en: "/var/log/syslog belongs to root (group adm), mode 640: owner: read/write, group: read, others: nothing.",
    });
    const tmp = say("permissions-show", "drwxrwxrwt 12 root root 4096 Nov 22 12:00 /tmp\n", {
      slots: { path: "/tmp" },
    });
    expect(tmp.en).toContain("mode 1777");
    expect(tmp.en).toContain("others: read/write/enter");
  });

  test("an access list, and none", () => {
    const acl = `# file: /srv/web
# owner: root
# group: root
user::rw-
user:ana:r-x
group::r--
group:www-data:rw-
mask::rwx
other::r--

`;
    const slots = { path: "/srv/web" };
    expect(say("access-list-show", acl, { slots })).toEqual({
      es: "Además de su dueño, root, en /srv/web pueden: ana (lectura, ejecución) y grupo www-data (lectura, escritura).",
      en: "Besides its owner, root, on /srv/web: ana (read, execute) and group www-data (read, write).",
    });
    const none = "# file: /srv/web\n# owner: luis\n# group: luis\nuser::rw-\ngroup::r--\nother::r--\n\n";
    expect(say("access-list-show", none, { slots }).en).toContain("has no access list");
  });

  test("what differs between two files and between two folders", () => {
    const slots = { path: "x", other: "y" };
    const diff = `--- x\t2026-11-29 15:25:21.718904258 +0000
+++ y\t2026-11-29 15:25:21.718904258 +0000
@@ -1,2 +1,3 @@
 a
-b
+c
+d
`;
    expect(say("compare-files", "", { slots }).es).toBe("x y y son iguales.");
    expect(say("compare-files", diff, { exitCode: 1, slots })).toEqual({
      es: "Son distintos: 1 línea solo en x y 2 líneas solo en y.",
      en: "They differ: 1 line only in x and 2 lines only in y.",
    });
    const folders = "Files d/x and e/x differ\nOnly in e: z\n";
    expect(say("compare-files", folders, { exitCode: 1, slots }).en).toBe(
      "2 differences: Files d/x and e/x differ and Only in e: z.",
    );
    const missing = say("compare-files", "", { exitCode: 2, stderr: "diff: y: No such file or directory\n", slots });
    expect(missing.es).not.toContain("iguales");
  });

  test("a fingerprint is heard by its ends", () => {
    const out = "911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2  x\n";
    expect(say("checksum", out, { slots: { path: "x", kind: "sha256" } }).es).toBe(
      "El SHA256 de x empieza por 911169dd y acaba en e5aa59a2.",
    );
  });

  test("what a file is", () => {
    const stat = `  File: /etc/hosts
  Size: 2048      \tBlocks: 8          IO Block: 4096   regular file
Device: 254,0\tInode: 10014198    Links: 1
Access: (0644/-rw-r--r--)  Uid: (    0/    root)   Gid: (    0/    root)
Access: 2026-11-29 15:25:21.721672818 +0000
Modify: 2026-11-28 09:10:21.718904258 +0000
Change: 2026-11-28 09:10:21.722549510 +0000
 Birth: 2026-11-01 08:00:21.714549090 +0000
`;
    const slots = { path: "/etc/hosts" };
    expect(say("file-details", stat, { slots })).toEqual({
      es: "/etc/hosts es un archivo de 2 KB, cambiado por última vez el 2026-11-28 09:10 y creado el 2026-11-01 08:00.",
      en: "/etc/hosts is a file of 2 KB, last changed 2026-11-28 09:10 and made 2026-11-01 08:00.",
    });
    const folder = stat.replace("regular file", "directory").replace(/ Birth: .*/, " Birth: -");
    expect(say("file-details", folder, { slots }).en).toBe("/etc/hosts is a folder, last changed 2026-11-28 09:10.");
  });

  test("matches counted, and none", () => {
    const slots = { text: "error", path: "/var/log/syslog" };
    expect(say("count-matches", "12\n", { slots }).es).toBe("«error» está en 12 líneas de /var/log/syslog.");
    expect(say("count-matches", "0\n", { exitCode: 1, slots }).en).toBe("“error” is in 0 lines of /var/log/syslog.");
  });

  test("what an archive holds", () => {
    expect(say("archive-list", "web/\nweb/a b.txt\nweb/c\n", { slots: { path: "web.tar.gz" } })).toEqual({
      es: "web.tar.gz contiene 2 archivos: web/a b.txt y web/c.",
      en: "web.tar.gz holds 2 files: web/a b.txt and web/c.",
    });
  });

  test("the newest backup, and none", () => {
    const found = "1764156600.0000000000 5242880 2026-11-22 04:30 /srv/copias/base de datos.sql.gz\n";
    const slots = { path: "/srv/copias" };
    expect(say("latest-backup", found, { slots })).toEqual({
      es: "Lo más reciente de /srv/copias es /srv/copias/base de datos.sql.gz, del 2026-11-22 04:30, con 5 MB.",
      en: "The newest in /srv/copias is /srv/copias/base de datos.sql.gz, of 2026-11-22 04:30, with 5 MB.",
    });
    expect(say("latest-backup", "", { slots }).es).toBe("En /srv/copias no hay ningún archivo.");
  });

  test("changes that were refused are told as refused", () => {
    const stderr = "chown: changing ownership of '/srv/web': Operation not permitted\n";
    const said = say("owner-change", "", { exitCode: 1, stderr, slots: { path: "/srv/web", user: "ana" } });
    expect(said.en).not.toContain("now belongs");
  });
});
