import type { ProgramRow } from "../program-row.ts";

// With numbers, the SCT logs set timeouts and intervals; "reset" clears counters.
const settingLogs = /^(?!sct\w*,|scttempint|.*reset)[\w,/-]+$/;

/** What disks, partitions and mounts there are. */
export const disksLooking: readonly ProgramRow[] = [
  {
    names: ["lsblk"],
    area: "disks",
    what: { en: "lists disks and partitions", es: "lista discos y particiones" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-A --noempty -D --discard -E= --dedup= -H= --list-columns -I= --include= -J --json -M --merge -N --nvme -v --virtio -O --output-all -P --pairs -S --scsi -T[=] --tree[=] -a --all -b --bytes -d --nodeps -e= --exclude= -f --fs -i --ascii -l --list -m --perms -n --noheadings -o= --output= -p --paths -Q= --filter= -r --raw -s --inverse -t --topology -w=number --width=number -x= --sort= -y --shell -z --zoned --sysroot=path -h --help -V --version",
      },
      operands: "path",
      sees: ["devices", "host-mounts"],
    },
    examples: {
      read: ["lsblk", "lsblk -f", "lsblk -o NAME,SIZE,TYPE,MOUNTPOINT -J", "lsblk -dn -b"],
      asks: ["lsblk --wipe"],
    },
  },
  {
    names: ["blkid"],
    area: "disks",
    what: {
      en: "shows file systems, labels and UUIDs of devices",
      es: "muestra sistemas de archivos, etiquetas y UUID de dispositivos",
    },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-c=path --cache-file=path -d --no-encoding -o= --output= -k --list-filesystems -s= --match-tag= -t= --match-token= -l --list-one -L= --label= -U= --uuid= -p --probe -i --info -H= --hint= -S= --size= -O= --offset= -u= --usages= -n= --match-types= -D --no-part-details -h --help -V --version",
        write: "-g --garbage-collect",
      },
      operands: "path",
      sees: ["devices"],
    },
    examples: {
      read: ["blkid", "blkid -o list", "blkid -s UUID -o value /dev/vda1", "blkid -k"],
      asks: ["blkid -g", "blkid -w cache"],
      truth: false,
    },
  },
  {
    names: ["findmnt"],
    area: "disks",
    what: { en: "shows what is mounted where", es: "muestra qué está montado y dónde" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-s --fstab -m --mtab -k --kernel -p[=] --poll[=] -w=number --timeout=number -A --all -a --ascii -b --bytes -C --nocanonicalize -c --canonicalize -D --df -d= --direction= -e --evaluate -F=path --tab-file=path -f --first-only -I --dfi -i --invert -J --json -l --list -N= --task= -n --noheadings -O= --options= -o= --output= --output-all -P --pairs --pseudo --shadow --shadowed -R --submounts -r --raw --real -S= --source= -T=path --target=path --tree -M=path --mountpoint=path -t= --types= -U --uniq -u --notruncate -v --nofsroot -x --verify --verbose --vfs-all --vfs-options= -y --shell -h --help -V --version",
      },
      operands: "text",
      sees: ["host-mounts"],
      endlessWhen: { with: "-p --poll" },
    },
    examples: {
      read: ["findmnt /", "findmnt -rno SOURCE,FSTYPE /", "findmnt -D -t ext4", "findmnt -s"],
      asks: ["findmnt --remount /"],
    },
  },
  {
    names: ["findfs"],
    area: "disks",
    what: { en: "finds the device with a label or UUID", es: "busca el dispositivo con una etiqueta o UUID" },
    use: {
      effect: "read",
      flags: { read: "-h --help -V --version" },
      operands: { kinds: ["text"], max: 1 },
      sees: ["devices"],
    },
    examples: { read: ["findfs LABEL=root"], asks: ["findfs -w LABEL=root"] },
  },
  {
    names: ["mountpoint"],
    area: "disks",
    what: { en: "tells whether a folder is a mount point", es: "dice si una carpeta es un punto de montaje" },
    use: {
      effect: "read",
      flags: { read: "-q --quiet --nofollow -d --fs-devno -x --devno -h --help -V --version" },
      operands: { kinds: ["path"], max: 1 },
      sees: ["host-mounts"],
    },
    examples: { read: ["mountpoint /", "mountpoint -q /proc", "mountpoint -d /"], asks: ["mountpoint --make /srv"] },
  },
  {
    names: ["smartctl"],
    area: "disks",
    what: {
      en: "shows the health of a disk, or starts its tests",
      es: "muestra la salud de un disco o lanza sus pruebas",
    },
    use: {
      effect: "read",
      flags: {
        read: "-h --help -V --version --license -i --info -a --all -x --xall --scan --scan-open -j --json[=] -d= --device= -T= --tolerance= -b= --badsum= -r= --report= -n= --nocheck= -g= --get= -H --health -c --capabilities -A --attributes -l= --log= -f= --format= -v= --vendorattribute= -F= --firmwarebug= -P= --presets= -q= --quietmode= -B=path --drivedb=path --identify[=]",
        write: "-s= --smart= --set= -o= --offlineauto= -S= --saveauto= -t= --test= -C --captive -X --abort",
      },
      values: {
        "-l": settingLogs,
        "--log": settingLogs,
      },
      operands: { kinds: ["path"], max: 1 },
      sees: ["devices"],
      root: true,
    },
    examples: {
      read: [
        "smartctl -a /dev/sda",
        "smartctl -H -i /dev/nvme0",
        "smartctl -l selftest /dev/sda",
        "smartctl --scan",
        "smartctl -x -d sat /dev/sdb",
      ],
      asks: [
        "smartctl -t short /dev/sda",
        "smartctl -s on /dev/sda",
        "smartctl -o on /dev/sda",
        "smartctl -X /dev/sda",
        "smartctl -l scterc,70,70 /dev/sda",
        "smartctl -l scttempint,5 /dev/sda",
      ],
      truth: false,
    },
  },
  {
    names: ["hddtemp", "skdump"],
    area: "disks",
    what: { en: "shows the temperature of disks", es: "muestra la temperatura de los discos" },
    use: {
      effect: "read",
      flags: { read: "-n -u= -q -v --numeric --version" },
      operands: "path",
      sees: ["devices"],
      root: true,
    },
    examples: { read: ["hddtemp -n /dev/sda"], asks: ["hddtemp -d /dev/sda"], truth: false },
  },
  {
    names: ["hdparm"],
    area: "disks",
    what: { en: "shows or sets disk parameters", es: "muestra o cambia parámetros de un disco" },
    use: {
      effect: "write",
      readWith: "-I -i -C -g -T -t -V",
      flags: { read: "-v -H -q" },
      operands: "path",
      sees: ["devices"],
      root: true,
      reason: { en: "sends settings to the disk", es: "envía ajustes al disco" },
    },
    examples: {
      read: ["hdparm -I /dev/sda", "hdparm -C /dev/sda", "hdparm -tT /dev/sda"],
      asks: [
        "hdparm -y /dev/sda",
        "hdparm -W0 /dev/sda",
        "hdparm -I -S 120 /dev/sda",
        "hdparm --security-erase x /dev/sda",
        "hdparm /dev/sda",
      ],
      truth: false,
    },
  },
  {
    names: ["sg_inq", "sg_readcap", "sg_map", "lsscsi"],
    area: "disks",
    what: { en: "shows SCSI devices", es: "muestra dispositivos SCSI" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-i -a -l -g -s -d -t -c -v -w --inquiry --all --long --size --generic --version -V -h --help" },
      operands: "text",
      sees: ["devices"],
    },
    examples: { read: ["lsscsi -s", "sg_inq /dev/sda"], asks: ["lsscsi --set x"], truth: false },
  },
  {
    names: ["nvme"],
    area: "disks",
    what: { en: "shows or changes NVMe disks", es: "muestra o cambia discos NVMe" },
    use: {
      effect: "write",
      bare: "read",
      subcommands: {
        "list|list-subsys|list-ns|list-ctrl|id-ctrl|id-ns|smart-log|error-log|fw-log|get-log|show-regs|self-test-log|effects-log|endurance-log|temperature|version|help|supported-log-pages":
          {
            effect: "read",
            flags: {
              read: "-o= --output-format= -v --verbose -H --human-readable -n= --namespace-id= -a --all -e= --log-entries= -i= --log-id= -l= --log-len= -b --raw-binary -h --help -s=",
            },
            operands: "path",
          },
      },
      sees: ["devices"],
      root: true,
    },
    examples: {
      read: ["nvme list", "nvme smart-log /dev/nvme0", "nvme id-ctrl -H /dev/nvme0"],
      asks: [
        "nvme format /dev/nvme0n1",
        "nvme sanitize /dev/nvme0",
        "nvme fw-commit /dev/nvme0",
        "nvme set-feature /dev/nvme0 -f 2",
      ],
      truth: false,
    },
  },
  {
    names: ["dumpe2fs"],
    area: "disks",
    what: { en: "shows the inside of an ext file system", es: "muestra el interior de un sistema ext" },
    use: {
      effect: "read",
      flags: { read: "-b -f -g -h -x -V -i -o=", write: "-m" },
      operands: { kinds: ["path"], max: 1 },
      sees: ["devices"],
      root: true,
    },
    examples: { read: ["dumpe2fs -h /dev/vda1"], asks: ["dumpe2fs --write /dev/vda1"] },
  },
  {
    names: ["e2freefrag", "e2mmpstatus", "xfs_info", "isosize"],
    area: "disks",
    what: { en: "shows figures of a file system", es: "muestra cifras de un sistema de archivos" },
    use: {
      effect: "read",
      flags: { read: "-V -h -c= -x --sectors -d=number --divisor=number --help --version" },
      operands: { kinds: ["path"], max: 1 },
      sees: ["devices", "host-mounts"],
      root: true,
    },
    examples: { read: ["xfs_info /srv", "e2freefrag /dev/vda1"], asks: ["xfs_info -t x /srv"], truth: false },
  },
  {
    names: ["tune2fs"],
    area: "disks",
    what: {
      en: "shows or changes the settings of an ext file system",
      es: "muestra o cambia los ajustes de un sistema ext",
    },
    use: { effect: "write", readWith: "-l -V", operands: { kinds: ["path"], max: 1 }, sees: ["devices"], root: true },
    examples: {
      read: ["tune2fs -l /dev/vda1"],
      asks: ["tune2fs -c 0 /dev/vda1", "tune2fs -l -L x /dev/vda1", "tune2fs -O ^has_journal /dev/vda1"],
    },
  },
  {
    names: ["xfs_admin"],
    area: "disks",
    what: {
      en: "shows or changes the label of an XFS file system",
      es: "muestra o cambia la etiqueta de un sistema XFS",
    },
    use: {
      effect: "write",
      readWith: "-l -u -V",
      operands: { kinds: ["path"], max: 1 },
      sees: ["devices"],
      root: true,
    },
    examples: {
      read: ["xfs_admin -lu /dev/vdb1"],
      asks: ["xfs_admin -L x /dev/vdb1", "xfs_admin -U generate /dev/vdb1"],
      truth: false,
    },
  },
  {
    names: ["quota", "repquota"],
    area: "disks",
    what: { en: "shows disk quotas", es: "muestra las cuotas de disco" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-a -g -u -P -v -s -q -w -n -p -i -l -A -F= --human-readable --help --version" },
      operands: "text",
      sees: ["host-mounts"],
    },
    examples: {
      read: ["quota -s", "repquota -a", "quota -vu ana"],
      asks: ["quota --set ana"],
      truth: false,
    },
  },
];
