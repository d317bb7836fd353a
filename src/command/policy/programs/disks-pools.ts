import type { ProgramRow } from "../program-row.ts";

/** File systems that are their own volume managers, and storage across machines. */
export const disksPools: readonly ProgramRow[] = [
  {
    names: ["btrfs"],
    area: "disks",
    what: { en: "shows or changes btrfs file systems", es: "muestra o cambia sistemas btrfs" },
    use: {
      effect: "write",
      bare: "read",
      readWith: "--version --help",
      grammar: "posix",
      subcommands: {
        "filesystem|fi|files": {
          effect: "write",
          subcommands: {
            "show|usage|df|du": {
              effect: "read",
              flags: {
                read: "-a -b -h -H -k -m -g -t -T -s -d --raw --human-readable --iec --si --kbytes --mbytes --gbytes --tbytes --all-devices --mounted --summarize",
              },
              operands: "path",
            },
          },
        },
        "subvolume|sub|subv": {
          effect: "write",
          subcommands: {
            "list|show|get-default|find-new": {
              effect: "read",
              flags: { read: "-p -a -c -g -o -u -q -R -t -s -r -d -G= -C= --sort= -b --raw" },
              operands: "path",
            },
          },
        },
        "device|dev": {
          effect: "write",
          subcommands: {
            "stats|usage": {
              effect: "read",
              flags: { read: "-c --check -b --raw -h --human-readable -H --iec --si -T", write: "-z --reset" },
              operands: "path",
            },
          },
        },
        "scrub|balance|bal|replace": {
          effect: "write",
          subcommands: { status: { effect: "read", flags: { read: "-d -R --raw -v -1" }, operands: "path" } },
        },
        "property|prop": {
          effect: "write",
          subcommands: {
            "get|list": { effect: "read", flags: { read: "-t=" }, operands: { kinds: ["path", "text"] } },
          },
        },
        "qgroup|quota": {
          effect: "write",
          subcommands: {
            "show|status": {
              effect: "read",
              flags: { read: "-p -c -r -e -F -f --raw --human-readable --iec --si --sort=" },
              operands: "path",
            },
          },
        },
        "inspect-internal|inspect": {
          effect: "write",
          subcommands: {
            "rootid|inode-resolve|logical-resolve|subvolid-resolve|min-dev-size|tree-stats|list-chunks": {
              effect: "read",
              flags: { read: "-v -P -b --human-readable" },
              operands: { kinds: ["text"] },
            },
          },
        },
        "version|help": { effect: "read", operands: "text" },
      },
      sees: ["devices", "host-mounts"],
      root: true,
    },
    examples: {
      read: [
        "btrfs filesystem usage /srv",
        "btrfs subvolume list -p /srv",
        "btrfs fi show",
        "btrfs device stats /srv",
        "btrfs scrub status /srv",
      ],
      asks: [
        "btrfs subvolume delete /srv/a",
        "btrfs balance start /srv",
        "btrfs device stats -z /srv",
        "btrfs subvolume snapshot a b",
        "btrfs filesystem resize max /srv",
      ],
      truth: false,
    },
  },
  {
    names: ["zfs"],
    area: "disks",
    what: { en: "shows or changes ZFS file systems", es: "muestra o cambia sistemas ZFS" },
    use: {
      effect: "write",
      grammar: "posix",
      subcommands: {
        "list|get|holds|userspace|groupspace|projectspace|diff|version|bookmarks": {
          effect: "read",
          flags: { read: "-r -d= -H -p -o= -s= -S= -t= -F -h -n -i -j -u" },
          operands: { kinds: ["text"], matching: /^[\w./+@,:#-]+$/ },
        },
        allow: { effect: "read", operands: { kinds: ["text"], max: 1 } },
      },
      sees: ["devices", "host-mounts"],
      root: true,
    },
    examples: {
      read: ["zfs list -t snapshot", "zfs get all tank/data", "zfs list -H -o name,used"],
      asks: ["zfs destroy tank/a", "zfs set a=b tank", "zfs rollback tank@x", "zfs send tank@x", "zfs snapshot tank@x"],
      truth: false,
    },
  },
  {
    names: ["zpool"],
    area: "disks",
    what: { en: "shows or changes ZFS pools", es: "muestra o cambia conjuntos ZFS" },
    use: {
      effect: "write",
      grammar: "posix",
      subcommands: {
        "list|status|history|get|version|events": {
          effect: "read",
          flags: { read: "-v -x -D -P -L -g -H -p -o= -T= -l -i -s -t", write: "-c= -f" },
          operands: { kinds: ["text"], matching: /^[\w.,:-]+$/ },
        },
        iostat: {
          effect: "read",
          flags: { read: "-v -H -L -p -P -g -l -q -r -w -n -y -T=", write: "-c=" },
          operands: { kinds: ["text"], matching: /^[\w.,:-]+$/ },
        },
      },
      sees: ["devices"],
      root: true,
    },
    examples: {
      read: ["zpool status -x", "zpool list -H -o name,health", "zpool iostat -v"],
      asks: ["zpool destroy tank", "zpool scrub tank", "zpool status -c id", "zpool events -c", "zpool export tank"],
      truth: false,
    },
  },
  {
    names: ["snapper", "stratis", "vdo", "drbdadm", "gluster", "ceph", "rbd"],
    area: "disks",
    what: {
      en: "manages snapshots and storage across machines",
      es: "gestiona instantáneas y almacenamiento entre equipos",
    },
    use: {
      effect: "write",
      readWith: "--version --help",
      subcommands: {
        "list|ls|status|health|df|role": { effect: "read" },
        "pool|volume|peer|osd|snapshot": {
          effect: "write",
          subcommands: {
            "list|ls|status|tree|df|stats|info": {
              effect: "read",
              operands: { kinds: ["text"], matching: /^[\w.-]+$/ },
            },
          },
        },
      },
      sees: ["devices", "network"],
    },
    examples: {
      read: ["snapper list", "ceph status", "gluster volume info", "ceph osd tree"],
      asks: ["snapper delete 3", "ceph osd out 1", "gluster volume stop a", "snapper rollback"],
      truth: false,
    },
  },
];
