import type { ProgramRow, Use } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

const acts: Use = { effect: "write", operands: "text" };
const removes: Use = { effect: "destructive", operands: "text" };
/** A folder of this machine, or nothing: other places are reached through ssh or a cloud. */
const localRepository = /^(\.{0,2}\/)?[\w./-]+(::[\w.{}:+-]*)?$/;

const borgReads: Use = {
  effect: "read",
  flags: {
    read: "-v --info --verbose -p --progress --lock-wait= --bypass-lock --short --json --json-lines --format= --list-format= -P= --prefix= -a= --glob-archives= --first= --last= --sort-by= --pattern= -e= --exclude= --consider-checkpoints --same-chunker-params --numeric-ids --sort --content-only --show-version --iec",
  },
  operands: { kinds: ["path"], matching: localRepository },
};

const rclonePlace = /^(?!:)[^,:"']*(:[^"']*)?$/;
const rcloneReads: Use = {
  effect: "read",
  flags: {
    read: "--max-depth= -R --recursive --include= --exclude= --filter= --min-size= --max-size= --min-age= --max-age= --human-readable -v -vv --verbose -q --quiet --fast-list --json --full --hash --files-only --dirs-only --format= -F= --separator= -s= --csv -d --dir-slash --absolute --stat --original --checksum -C --size-only --one-way --download -P --progress --tpslimit= --checkers= --transfers= --timeout= --contimeout= --retries= -M --metadata --no-modtime --no-mimetype --sort= -U --dirsfirst --level= -a --all -p --protections -t --modtime --long -l --drive-shared-with-me --stats= --ignore-case",
  },
  operands: { kinds: ["text"], matching: rclonePlace },
};

export const backups: readonly ProgramRow[] = [
  {
    names: ["borg"],
    area: "archives",
    what: { en: "makes and reads backups without repeated data", es: "hace y consulta copias sin datos repetidos" },
    use: {
      effect: "write",
      bare: "read",
      flags: { read: "-V --version -h --help -v --info --verbose" },
      subcommands: {
        "list|info|diff": borgReads,
        "create|extract|check|rename|mount|umount|init|recreate|upgrade|export-tar|import-tar|serve|config|with-lock|break-lock|key|benchmark|debug|compact|transfer|rcreate|rlist|rinfo|repo-list|repo-create":
          acts,
        "delete|prune|rdelete": removes,
      },
    },
    examples: {
      read: [
        "borg list /srv/copias",
        "borg list --last 3 --short /srv/copias",
        "borg info /srv/copias::lunes",
        "borg list",
        "borg --version",
      ],
      asks: [
        "borg create repo::hoy /home",
        "borg prune --keep-daily 7 repo",
        "borg list ssh://h/repo",
        "borg list h:repo",
        "borg list --rsh 'sh -c x' /srv/copias",
        "borg list --remote-path x /srv/copias",
        "borg break-lock /srv/copias",
      ],
      truth: false,
    },
  },
  {
    names: ["restic"],
    area: "archives",
    what: { en: "makes and reads encrypted backups", es: "hace y consulta copias cifradas" },
    use: {
      effect: "write",
      bare: "read",
      flags: { read: "-q --quiet -v --verbose --no-lock --json -h --help --no-cache -r=path --repo=path" },
      values: { "-r": localRepository, "--repo": localRepository },
      sees: ["network"],
      subcommands: {
        "snapshots|ls|stats|find|diff|version|list": {
          effect: "read",
          flags: {
            read: "-r=path --repo=path -p=path --password-file=path -q --quiet -v --verbose --no-lock --json --no-cache -H= --host= --tag= --path= -c --compact -g= --group-by= --latest= -l --long --recursive --mode= -i --ignore-case -N= --newest= -O= --oldest= -s= --snapshot= --blob --tree --pack --show-pack-id --metadata --human-readable --sort= --reverse --retry-lock=",
          },
          values: { "-r": localRepository, "--repo": localRepository },
          operands: "text",
        },
        "backup|restore|check|copy|init|key|migrate|mount|rebuild-index|recover|repair|rewrite|tag|unlock|self-update|generate|cache|cat|dump|options|features":
          acts,
        "forget|prune": removes,
      },
    },
    examples: {
      read: [
        "restic snapshots",
        "restic -r /srv/copias snapshots --latest 3",
        "restic -r /srv/copias ls latest",
        "restic stats --mode raw-data",
        "restic version",
      ],
      asks: [
        "restic backup /etc",
        "restic forget --prune --keep-last 3",
        "restic -r sftp:h:/x snapshots",
        "restic --password-command 'sh -c x' snapshots",
        "restic -o sftp.command=x snapshots",
        "restic cat masterkey",
        "restic dump latest /etc/shadow",
      ],
      truth: false,
    },
  },
  {
    names: ["rclone"],
    area: "archives",
    what: { en: "copies files to and from clouds", es: "copia ficheros hacia y desde la nube" },
    use: {
      effect: "write",
      bare: "read",
      flags: { read: "-V --version -h --help -v -q" },
      sees: ["network"],
      subcommands: {
        "ls|lsd|lsl|lsf|lsjson|size|about|tree|check|cryptcheck|version|listremotes|help|hashsum|md5sum|sha1sum":
          rcloneReads,
        config: {
          effect: "write",
          subcommands: {
            "file|paths|providers": { effect: "read" },
            "create|delete|update|password|reconnect|disconnect|edit|show|dump|userinfo|touch|redacted": acts,
          },
        },
        "copy|copyto|copyurl|move|moveto|bisync|mkdir|mount|nfsmount|obscure|rc|rcat|rcd|serve|settier|touch|link|cat|backend|dedupe|gitannex|selfupdate|archive|test|genautocomplete|completion|authorize|ncdu|checksum|cryptdecode":
          acts,
        "sync|delete|deletefile|purge|rmdir|rmdirs|cleanup": removes,
      },
    },
    examples: {
      read: [
        "rclone lsd nube:",
        "rclone ls nube:fotos --max-depth 1",
        "rclone size nube:",
        "rclone about nube:",
        "rclone listremotes",
        "rclone version",
        "rclone config file",
      ],
      asks: [
        "rclone sync /datos nube:datos",
        "rclone ls ':sftp,ssh=sh -c x:'",
        "rclone lsd nube: --log-file x",
        "rclone config show",
        "rclone lsd --password-command x nube:",
        "rclone cat nube:x",
        "rclone ls 'nube,ssh=x:y'",
        "rclone lsf --config /tmp/x a:",
        "rclone md5sum a: --output-file x",
      ],
      truth: false,
    },
  },
  {
    names: ["duplicity"],
    area: "archives",
    what: { en: "makes and reads encrypted backups", es: "hace y consulta copias cifradas" },
    use: {
      effect: "write",
      readWith: "-V --version",
      subcommands: {
        "collection-status|list-current-files": {
          effect: "read",
          flags: { read: "-v= --verbosity= -t= --time= --no-encryption --jsonstat" },
          operands: { kinds: ["path"], max: 1, matching: /^file:\/\/\/[\w./-]+$/ },
        },
        "full|incr|incremental|restore|verify|cleanup|backup|replicate": acts,
        "remove-older-than|remove-all-but-n-full|remove-all-inc-of-but-n-full": removes,
      },
    },
    examples: {
      read: ["duplicity collection-status file:///srv/copias", "duplicity --version"],
      asks: [
        "duplicity /home file:///srv/copias",
        "duplicity collection-status sftp://h/x",
        "duplicity list-current-files --ssh-options=-oProxyCommand=x file:///x",
        "duplicity remove-older-than 6M --force file:///x",
      ],
      truth: false,
    },
  },
  {
    names: ["rsnapshot"],
    area: "archives",
    what: { en: "keeps snapshots of folders with hard links", es: "guarda instantáneas de carpetas con enlaces duros" },
    use: { effect: "write", flags: { read: "-v -V -q" }, readWith: "-t", operands: "text", bare: "write" },
    examples: {
      read: ["rsnapshot -t daily", "rsnapshot -t hourly"],
      asks: ["rsnapshot daily", "rsnapshot -c /tmp/x -t daily", "rsnapshot sync"],
    },
  },
  {
    names: ["rdiff-backup"],
    area: "archives",
    what: { en: "keeps copies with their earlier states", es: "guarda copias con sus estados anteriores" },
    use: {
      effect: "write",
      readWith:
        "-l --list-increments --list-increment-sizes --list-at-time= --list-changed-since= --compare -V --version",
      flags: { read: "-v=" },
      operands: { kinds: ["path"], max: 2, matching: /^[^:]+$/ },
    },
    examples: {
      read: ["rdiff-backup --list-increments /srv/copias", "rdiff-backup --list-increment-sizes /srv/copias"],
      asks: [
        "rdiff-backup /home /srv/copias",
        "rdiff-backup -l h::/srv",
        "rdiff-backup -l --remote-schema 'sh -c x' /srv",
        "rdiff-backup --remove-older-than 2W /srv",
      ],
    },
  },
  {
    names: ["timeshift"],
    area: "archives",
    what: { en: "takes and restores snapshots of the system", es: "crea y restaura instantáneas del sistema" },
    use: {
      effect: "write",
      readWith: "--list --list-snapshots --list-devices --version --help",
      flags: { destructive: "--delete --delete-all --restore" },
      root: true,
      sees: ["devices", "host-mounts"],
    },
    examples: {
      read: ["timeshift --list", "timeshift --list-devices"],
      asks: [
        "timeshift --create",
        "timeshift --restore",
        "timeshift --delete-all",
        "timeshift --list --snapshot-device /dev/sdb1",
      ],
      truth: false,
    },
  },
  {
    names: ["tarsnap"],
    area: "archives",
    what: { en: "makes and reads backups at Tarsnap", es: "hace y consulta copias en Tarsnap" },
    use: {
      effect: "write",
      readWith: "--list-archives --version",
      flags: { read: "-v --humanize-numbers" },
      sees: ["network"],
    },
    examples: {
      read: ["tarsnap --list-archives", "tarsnap --version"],
      asks: ["tarsnap -c -f x /home", "tarsnap -d -f x", "tarsnap --nuke", "tarsnap --list-archives --keyfile x"],
      truth: false,
    },
  },
  {
    names: ["btrbk"],
    area: "archives",
    what: { en: "takes and sends btrfs snapshots", es: "crea y envía instantáneas de btrfs" },
    use: {
      effect: "write",
      readWith: "--version -h --help",
      flags: { read: "-q -v -t" },
      subcommands: {
        "list|stats": { effect: "read", flags: { read: "--table --long -L --format= -v" }, operands: "text" },
        "run|snapshot|resume|archive|clean|dryrun|origin|diff|ls|extents|usage": acts,
        prune: removes,
      },
      root: true,
      sees: ["host-mounts", "devices"],
    },
    examples: {
      read: ["btrbk list snapshots", "btrbk stats"],
      asks: ["btrbk run", "btrbk -c /tmp/x list", "btrbk prune"],
      truth: false,
    },
  },
  changing(
    "archives",
    [
      "backupninja",
      "bup",
      "kopia",
      "bacula-dir",
      "bconsole",
      "bareos-dir",
      "amdump",
      "amrestore",
      "amcheck",
      "burp",
      "attic",
      "rear",
      "relax-and-recover",
      "ddrescuelog",
      "extundelete",
      "foremost",
      "scalpel",
      "safecopy",
      "dump",
      "restore",
      "rdump",
      "mondoarchive",
      "duplicacy",
      "deja-dup",
      "luckybackup",
      "grsync",
      "lsyncd",
      "syncthing",
      "csync2",
      "rsyncd",
      "automysqlbackup",
      "autopostgresqlbackup",
      "proxmox-backup-manager",
      "urbackupclientctl",
    ],
    "makes, restores or carries backups",
    "hace, restaura o lleva copias de seguridad",
    [
      "bup save x",

      "kopia snapshot create /home",
    ],
  ),
];
