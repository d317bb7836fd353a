import { indexedPackage } from "./command-index.ts";
import type { MachineSnapshot } from "./snapshot.ts";

/**
 * The exact line that installs a missing program with the package manager of this machine, without `sudo` for root.
 * `known`: its Debian package, where that is known better. Odd characters never reach the line.
 */
export function installLine(
  program: string,
  machine: Pick<MachineSnapshot, "uid" | "program">,
  known?: string,
): string {
  const bare = (program.split("/").at(-1) ?? "").replace(/[^A-Za-z0-9+._-]/g, "").replace(/^[^A-Za-z0-9]+/, "");
  const manager = managers.find(({ name }) => machine.program(name).file !== undefined) ?? debian;
  const install = manager.install(bare, known);
  return machine.uid === 0 ? install : `sudo ${install}`;
}

type Manager = { name: string; install(program: string, known: string | undefined): string };

const debian: Manager = {
  name: "apt-get",
  install: (program, known) => `apt install ${known ?? indexedPackage(program) ?? debianPackage(program)}`,
};

/** RPM knows packages by the files that they bring; Arch's and Alpine's are most often named like their program. */
const managers: readonly Manager[] = [
  debian,
  { name: "dnf", install: (program) => `dnf install /usr/bin/${program}` },
  { name: "zypper", install: (program) => `zypper install /usr/bin/${program}` },
  { name: "pacman", install: (program) => `pacman -S ${program}` },
  { name: "apk", install: (program) => `apk add ${program}` },
];

function debianPackage(program: string): string {
  return (Object.hasOwn(packages, program) ? packages[program] : undefined) ?? program;
}

function brings(name: string, programs: string): Record<string, string> {
  return Object.fromEntries(programs.split(" ").map((program) => [program, name]));
}

// Debian 12's names, for the programs whose package is named otherwise.
const packages: Readonly<Record<string, string>> = {
  ...brings("coreutils", "ls cat cp mv rm df du head tail sort uniq wc cut date stat sha256sum md5sum tr tee nproc"),
  ...brings("procps", "ps top free uptime vmstat w pgrep pkill pidof watch sysctl pmap slabtop"),
  ...brings("psmisc", "killall pstree fuser"),
  ...brings(
    "util-linux",
    "lsblk lscpu lsns lsmem dmesg findmnt blkid lslogins last prlimit unshare nsenter setpriv hwclock",
  ),
  ...brings("fdisk", "fdisk sfdisk cfdisk"),
  ...brings("iproute2", "ip ss bridge tc"),
  ...brings("iputils-ping", "ping ping4 ping6"),
  ...brings("iputils-tracepath", "tracepath"),
  ...brings("net-tools", "ifconfig netstat route arp"),
  ...brings("bind9-dnsutils", "dig nslookup nsupdate delv"),
  ...brings("bind9-host", "host"),
  ...brings("netcat-openbsd", "nc"),
  ...brings("sysstat", "iostat mpstat sar pidstat"),
  ...brings("smartmontools", "smartctl"),
  ...brings("nvme-cli", "nvme"),
  ...brings("pciutils", "lspci setpci"),
  ...brings("usbutils", "lsusb"),
  ...brings("lm-sensors", "sensors sensors-detect"),
  ...brings("openssh-client", "ssh scp sftp ssh-keygen ssh-copy-id ssh-keyscan"),
  ...brings("openssh-server", "sshd"),
  ...brings("systemd", "systemctl journalctl loginctl timedatectl hostnamectl systemd-analyze"),
  ...brings("systemd-resolved", "resolvectl"),
  ...brings("network-manager", "nmcli nmtui"),
  ...brings("docker.io", "docker dockerd"),
  ...brings("podman", "podman"),
  ...brings("lvm2", "lvs vgs pvs lvcreate lvextend vgcreate pvcreate"),
  ...brings("zfsutils-linux", "zfs zpool"),
  ...brings("btrfs-progs", "btrfs"),
  ...brings("xfsprogs", "xfs_info xfs_repair"),
  ...brings("e2fsprogs", "tune2fs dumpe2fs e2fsck lsattr chattr resize2fs mke2fs"),
  ...brings("nfs-common", "showmount nfsstat mount.nfs"),
  ...brings("cifs-utils", "mount.cifs"),
  ...brings("smbclient", "smbclient"),
  ...brings("acl", "getfacl setfacl"),
  ...brings("attr", "getfattr setfattr"),
  ...brings("libcap2-bin", "getcap setcap capsh"),
  ...brings("apparmor-utils", "aa-status aa-enforce aa-complain"),
  ...brings("auditd", "auditctl ausearch aureport"),
  ...brings("apt-file", "apt-file"),
  ...brings("dpkg", "dpkg dpkg-query"),
  ...brings("apt", "apt apt-get apt-cache apt-mark"),
  ...brings("passwd", "useradd usermod userdel passwd groupadd chage chpasswd"),
  ...brings("adduser", "adduser deluser addgroup"),
  ...brings("login", "login"),
  ...brings("postgresql-client", "psql pg_dump pg_restore pg_isready"),
  ...brings("mariadb-client", "mysql mysqldump mysqladmin mariadb"),
  ...brings("redis-tools", "redis-cli"),
  ...brings("mosquitto-clients", "mosquitto_pub mosquitto_sub"),
  ...brings("apache2", "apache2ctl a2ensite apachectl"),
  ...brings("apache2-utils", "ab htpasswd"),
  ...brings("dnsmasq-base", "dnsmasq"),
  ...brings("xz-utils", "xz xzcat unxz"),
  ...brings("p7zip-full", "7z 7za"),
  ...brings("zstd", "zstd zstdcat unzstd"),
  ...brings("mawk", "mawk"),
  ...brings("gawk", "gawk awk"),
  ...brings("python3", "python3"),
  ...brings("python3-pip", "pip pip3"),
  ...brings("nodejs", "node"),
  ...brings("golang-go", "go"),
  ...brings("rustc", "rustc"),
  ...brings("default-jre-headless", "java"),
  ...brings("ripgrep", "rg"),
  ...brings("fd-find", "fd fdfind"),
  ...brings("silversearcher-ag", "ag"),
  ...brings("locate", "locate updatedb"),
  ...brings("bat", "batcat"),
  ...brings("alsa-utils", "arecord aplay amixer alsamixer"),
  ...brings("cups-client", "lpstat lp lpr cancel"),
  ...brings("ncal", "cal ncal"),
  ...brings("iptables", "iptables ip6tables iptables-save"),
  ...brings("nftables", "nft"),
  ...brings("wireless-tools", "iwconfig iwlist"),
  ...brings("certbot", "certbot"),
  ...brings("qemu-utils", "qemu-img"),
  ...brings("libvirt-clients", "virsh"),
  ...brings("bubblewrap", "bwrap"),
  ...brings("cron", "crontab"),
  ...brings("at", "at atq atrm"),
  ...brings("mdadm", "mdadm"),
  ...brings("linux-perf", "perf"),
  ...brings("bpfcc-tools", "execsnoop-bpfcc opensnoop-bpfcc"),
  ...brings("whois", "whois mkpasswd"),
  ...brings("vim", "vim vimdiff"),
  ...brings("binutils", "objdump readelf nm strings"),
  ...brings("mailutils", "mail"),
  ...brings("bsd-mailx", "mailx"),
  ...brings("postfix", "postqueue postconf postsuper"),
};
