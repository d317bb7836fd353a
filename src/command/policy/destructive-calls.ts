import type { ReasonCode } from "./reason-text.ts";

/**
 * Calls that lose data or take the machine down, recognised by their words. Only an escalation of what asks already, so
 * a pattern over the words (each with a space on both sides) is enough here and nowhere else.
 */
export const destructiveCalls: readonly {
  names: RegExp;
  when: RegExp;
  /** A trial run, which loses nothing. */
  unless?: RegExp;
  risk?: "destructive" | "forbidden";
  code?: ReasonCode;
}[] = [
  {
    names: /^(shred|truncate|wipe|srm|mkfs(\..+)?|mke2fs|mkswap|mkdosfs|blkdiscard|nwipe|scrub)$/,
    when: /^(?! +(--help|--version|-V) +$)/,
  },
  { names: /^wipefs$/, when: / (-a|--all|-[a-z]*a[a-z]*|-o|--offset\S*) / },
  { names: /^dd$/, when: / of=/ },
  { names: /^git$/, when: / (clean|filter-branch|filter-repo) / },
  {
    names: /^git$/,
    when: / reset .*--(hard|merge|keep) | (reflog .*(expire|delete)|stash .*(drop|clear)|gc .*--prune\S*|update-ref .*-d|prune) /,
  },
  { names: /^git$/, when: / push .*(-f|--force\S*|--delete|-d|--mirror|--prune|\+\S+|:\S+) / },
  {
    names: /^git$/,
    when: / (branch .*(-D|--delete|-d\S*)|tag .*(-d|--delete)|checkout .*(--|-f|--force|\.)|restore|worktree .*remove|rm|switch .*(-f|--discard-changes)) /,
  },
  { names: /^(docker|podman|nerdctl|docker-compose)$/, when: / (prune|rm|rmi|remove|down|kill) / },
  { names: /^(userdel|deluser)$/, when: / (-[a-z]*r[a-z]*|--remove|--remove-home|--remove-all-files) / },
  { names: /^(lvremove|vgremove|pvremove|lvreduce|pvcreate)$/, when: / [^-]/ },
  { names: /^(zfs|zpool)$/, when: / (destroy|rollback|labelclear|create) / },
  { names: /^btrfs$/, when: / (delete|del) / },
  { names: /^mdadm$/, when: / (--zero-superblock|--create|-C|--stop|-S|--remove|-r) / },
  { names: /^cryptsetup$/, when: / (luksFormat|luksErase|erase|luksKillSlot|luksRemoveKey|reencrypt|format) / },
  { names: /^hdparm$/, when: / (--security-erase\S*|--trim-sector\S*|--make-bad-sector|--write-sector) / },
  { names: /^nvme$/, when: / (format|sanitize|delete-ns|write\S*) / },
  { names: /^badblocks$/, when: / -[a-z]*[wn]/ },
  { names: /^(fdisk|cfdisk|sfdisk|gdisk|cgdisk|sgdisk)$/, when: / \/dev\/\S+ / },
  { names: /^parted$/, when: / (mklabel|mktable|mkpart|rm|resizepart|rescue) / },
  {
    names: /^systemctl$/,
    when: / (poweroff|reboot|halt|kexec|emergency|rescue|soft-reboot|suspend|hibernate|isolate) /,
    code: "reason.power",
  },
  {
    names: /^(reboot|poweroff|halt|shutdown|telinit|init)$/,
    when: /^(?! +(--help|--version) +$)/,
    code: "reason.power",
  },
  {
    names: /^(iptables|ip6tables|iptables-legacy|ip6tables-legacy|ebtables|arptables)$/,
    when: / (-F|--flush|-X|--delete-chain|-P|--policy|-Z) /,
    code: "reason.firewall",
  },
  { names: /^nft$/, when: / (flush|delete|destroy) /, code: "reason.firewall" },
  { names: /^ufw$/, when: / (reset|disable|--force) /, code: "reason.firewall" },
  { names: /^ipset$/, when: / (destroy|flush) /, code: "reason.firewall" },
  {
    names: /^(mysql|mariadb|psql|sqlite3|clickhouse-client|cqlsh|sqlcmd|mongosh|mongo|influx)$/,
    when: /\b(drop|truncate|delete|deleteMany|deleteOne|dropDatabase|remove)\b/i,
  },
  { names: /^(dropdb|dropuser|mysqladmin|pg_dropcluster)$/, when: /^(?! *--help)/ },
  { names: /^redis-cli$/, when: / (flushall|flushdb|del|unlink|debug|shutdown) /i },
  {
    names: /^(kubectl|oc|helm|microk8s|k3s)$/,
    when: / (delete|uninstall|drain|destroy) /,
    unless: / --dry-run(=(client|server|true))? /,
  },
  { names: /^(terraform|tofu|pulumi|vagrant)$/, when: / (destroy|apply) / },
  { names: /^virsh$/, when: / (undefine|vol-delete|vol-wipe|destroy|pool-delete|snapshot-delete) / },
  { names: /^(aws|gcloud|az|gsutil|mc|s3cmd|rclone)$/, when: / (rm|rb|delete\S*|terminate\S*|purge|remove) / },
  {
    names: /^rsync$/,
    when: / --(del|delete\S*|remove-source-files) /,
    // Among letters that take no value: the n of `-en` would be a remote shell's name.
    unless: / (--dry-run|--list-only|-[aAcCdDEFgGhHiIJkKlLmoOpPqrRSstuUvWxXyz]*n[a-zA-Z]*) /,
  },
  { names: /^tar$/, when: / --remove-files / },
  { names: /^postsuper$/, when: / -[a-z]*d / },
  { names: /^doveadm$/, when: / expunge / },
  { names: /^paccache$/, when: / (-[a-z]*r[a-z0-9]*|--remove) / },
  { names: /^efibootmgr$/, when: / (-[a-zA-Z]*[BO]|--delete-bootnum|--delete-bootorder) / },
  // What it had not written yet is lost with it.
  {
    names: /^(kill|pkill|killall|skill)$/,
    when: / (-(SIG)?KILL|-9|(-s|-n|--signal)[ =]?((SIG)?KILL|9)) /i,
  },
  {
    names: /^(apt|apt-get|aptitude|dpkg|dnf|yum|zypper|pacman|snap|flatpak|rpm|apk)$/,
    when: / (purge|--purge|-P|autopurge|--allow-remove-essential|--force-\S+|--nodeps|-R[a-z]*|remove|erase|-e|del) /,
  },
  { names: /^crontab$/, when: / -[a-z]*r[a-z]* / },
  { names: /^journalctl$/, when: / --vacuum\S*/ },
  { names: /^find$/, when: / -delete / },
  { names: /^kill$/, when: / (-1|1) $/ },
  { names: /^(killall5|fstrim|swapoff|flashrom)$/, when: / -/ },
  { names: /^at(rm)?$/, when: /^ (-r|\d)/ },
  { names: /^(neo|neopapaya)$/, when: / forget / },
];
