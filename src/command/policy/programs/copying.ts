import type { ProgramRow } from "../program-row.ts";
import { destroying } from "./plain-rows.ts";

/** Copying trees and raw bytes. */
export const copying: readonly ProgramRow[] = [
  {
    names: ["rsync"],
    area: "archives",
    what: { en: "copies trees, also between hosts", es: "copia árboles de archivos, también entre equipos" },
    use: {
      effect: "write",
      readWith: "-n --dry-run --list-only -V --version --help",
      flags: {
        read: "-v --verbose -q --quiet -c --checksum -a --archive -r --recursive -R --relative -u --update -l --links -L --copy-links -k -K -H --hard-links -p --perms -A --acls -X --xattrs -o --owner -g --group -D --devices --specials -t --times -O -J -S --sparse -W --whole-file -x --one-file-system --existing --ignore-existing --delete --delete-before --delete-during --del --delete-after --delete-excluded --max-delete=number --max-size= --min-size= --partial -z --compress -h --human-readable --progress -P -i --itemize-changes --stats --exclude= --include= --exclude-from=path --include-from=path -C --cvs-exclude --numeric-ids --size-only -I --ignore-times -m --prune-empty-dirs --info= --out-format= --no-owner --no-group --no-perms",
        write:
          "-e= --rsh= --rsync-path= --log-file=new-path --write-batch=new-path --only-write-batch=new-path --remove-source-files --daemon --password-file=path",
      },
      operands: { kinds: ["path"], matching: /^[^:]*$/ },
    },
    examples: {
      read: ["rsync -avn /etc/apt/ /srv/apt/", "rsync --list-only /etc/apt/", "rsync --version"],
      asks: [
        "rsync -a a/ b/",
        "rsync -an -e ./x a host:b",
        "rsync -an a host:b",
        "rsync -an --log-file=x a b",
        "rsync -a --delete a/ b/",
        "rsync rsync://host/x",
      ],
    },
  },
  {
    names: ["dd"],
    area: "disks",
    what: { en: "copies raw bytes", es: "copia bytes en bruto" },
    use: {
      effect: "read",
      bare: "read",
      grammar: "words",
      flags: {
        read: "if=path of= bs= ibs= obs= cbs= count= skip= iseek= seek= oseek= conv= iflag= oflag= status= --help --version",
      },
      // Any other file is overwritten.
      values: { of: /^\/dev\/null$/ },
      reason: { en: "overwrites what was there", es: "sobrescribe lo que había" },
    },
    examples: {
      read: [
        "dd if=/etc/hosts bs=16 count=1 status=none",
        "dd if=/etc/hosts of=/dev/null bs=1k status=none",
        "dd --version",
      ],
      asks: ["dd if=/dev/zero of=/dev/sdb", "dd if=a of=b bs=1M", "dd of=a"],
    },
  },
  destroying(
    "disks",
    ["ddrescue", "dcfldd", "dc3dd", "ddrescue-log"],
    "copies raw bytes over others",
    "copia bytes en bruto sobre otros",
    ["ddrescue a b log", "dcfldd if=a of=b"],
  ),
];
