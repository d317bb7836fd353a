/**
 * What the sandbox must know of single programs beyond what their reads must see. All are base names. A program that is
 * missing here is sealed like any other, and then tells what a process without privileges can tell.
 */

/** Look into other processes' folders (fd, exe, maps), which Landlock and user namespaces forbid. */
export const peeksAtProcesses: ReadonlySet<string> = new Set([
  ...["lsof", "fuser", "ss", "netstat", "pmap", "pwdx", "pidof", "ps", "top", "htop", "atop", "iotop", "pidstat"],
  ...["smem", "needrestart", "checkrestart", "lsns", "pstree", "pgrep", "w", "ipcs", "lslocks", "prlimit", "taskset"],
  ...["chrt", "ionice", "lsfd", "procinfo", "vmtouch"],
]);

/** Work on files and their input alone, so they stay within Landlock beside a program that peeks. */
export const worksOnFiles: ReadonlySet<string> = new Set([
  ...["cat", "head", "tail", "wc", "grep", "egrep", "fgrep", "sort", "uniq", "cut", "tr", "nl", "tac", "rev", "fold"],
  ...[
    "column",
    "paste",
    "join",
    "comm",
    "sed",
    "awk",
    "gawk",
    "mawk",
    "jq",
    "find",
    "ls",
    "diff",
    "cmp",
    "less",
    "more",
  ],
  ...["od", "hexdump", "xxd", "strings", "tee", "echo", "printf", "date", "du", "df", "stat", "file", "zcat", "zgrep"],
]);

/** Ask the kernel about interfaces through ioctls on AF_INET sockets, without ever sending on them. */
export const usesInterfaceControls: ReadonlySet<string> = new Set([
  ...["ifconfig", "netstat", "route", "arp", "ethtool", "mii-tool", "iwconfig", "iwlist", "ipmaddr", "nameif"],
  ...["ifstat", "nload", "iftop", "vnstat", "wavemon", "mii-diag"],
]);

/** Set-id programs whose reads do not need the identity that a sandbox takes away. */
export const readsWithoutSetId: ReadonlySet<string> = new Set(["mount", "umount", "findmnt"]);

/** Need a raw socket, from a file capability or root, unless the kernel's ping_group_range covers the caller. */
export const pings: ReadonlySet<string> = new Set(["ping", "ping4", "ping6", "fping", "mtr"]);
export const needsRawSockets: ReadonlySet<string> = new Set([
  "arping",
  "tcpdump",
  "tshark",
  "nmap",
  "hping3",
  "traceroute",
]);

/**
 * As root, their reads need a capability with which they could as well write, on a path where the two cannot be told
 * apart from outside: netfilter and WireGuard (CAP_NET_ADMIN), LVM and device mapper (locks and CAP_SYS_ADMIN).
 */
export const readsLikeAWriter: ReadonlySet<string> = new Set([
  ...["iptables", "ip6tables", "iptables-save", "ip6tables-save", "ebtables", "arptables", "nft", "ipset", "conntrack"],
  ...[
    "iptables-legacy",
    "iptables-nft",
    "iptables-legacy-save",
    "iptables-nft-save",
    "ip6tables-nft",
    "ip6tables-legacy",
  ],
  ...["ufw", "firewall-cmd", "wg", "ipvsadm", "tc", "lvs", "pvs", "vgs", "lvdisplay", "pvdisplay", "vgdisplay", "lvm"],
  ...["dmsetup", "cryptsetup", "mdadm", "zfs", "zpool", "btrfs", "multipath", "quota", "repquota", "quotaon"],
  ...["setcap", "auditctl", "ausearch", "aureport", "apparmor_status", "aa-status", "bpftool", "perf", "bpftrace"],
  ...["fail2ban-client", "fail2ban-regex", "chronyc", "ntpq", "postqueue", "mailq", "exim", "sendmail"],
]);

/** Tell about the process they run in, which is another one when sealed. */
export const describesItself: ReadonlySet<string> = new Set(["setpriv", "capsh"]);

/** Do not even look without writing somewhere (locks, caches, histories). */
export const leavesTraces: ReadonlySet<string> = new Set([
  "nstat",
  "rtacct",
  "gpg",
  "gpg2",
  "gpgsm",
  "gpgconf",
  "jps",
  "jcmd",
  "jstat",
  "jinfo",
]);
export const cachesDownloads: ReadonlySet<string> = new Set(["npm", "npx", "pnpm", "yarn", "corepack"]);

export const readsPasswordAges: ReadonlySet<string> = new Set(["passwd", "chage", "pwck", "grpck", "lslogins"]);

/** Keep big inputs in temporary files, so they get a folder of their own to write in. */
export const needsScratch: ReadonlySet<string> = new Set(["sort", "tac", "bash", "sh", "dash", "git", "man"]);

/** Do not even start without a temporary file, or a file they can open for writing. */
export const alwaysNeedsScratch: ReadonlySet<string> = new Set([
  ...[
    "apt",
    "apt-get",
    "apt-cache",
    "apt-mark",
    "apt-config",
    "aptitude",
    "pip",
    "pip3",
    "faillock",
    "journalctl --verify",
  ],
]);

/** CAP_* numbers of linux/capability.h. */
export const capabilities = {
  dacReadSearch: 2,
  netRaw: 13,
  sysRawio: 17,
  sysPtrace: 19,
  sysAdmin: 21,
  syslog: 34,
} as const;

/** What single programs need as root on top of what the needs of the script bring. */
export const rootCapabilities: Readonly<Record<string, readonly number[]>> = {
  // The kernel shows the whole PCI configuration space to CAP_SYS_ADMIN only.
  lspci: [capabilities.sysAdmin],
  dmesg: [capabilities.syslog],
};
