import { bash, type EscapeAttempt, perl, unshown } from "../attempt.ts";
import { deviceIsKept, diskNumbers } from "../conditions.ts";

const kernelLine = { witness: `dmesg | grep -c "neo-escape $NAME"; true`, unless: "! dmesg" };

/** Special files that are only opened: what lies behind them is the machine's. */
const opened: readonly (readonly [name: string, path: string, type: "b" | "c", major: number, minor: number])[] = [
  ["memory", "/dev/mem", "c", 1, 1],
  ["ports", "/dev/port", "c", 1, 4],
  ["virtual-machines", "/dev/kvm", "c", 10, 232],
  ["file-systems", "/dev/fuse", "c", 10, 229],
  ["input", "/dev/uinput", "c", 10, 223],
  ["loop-control", "/dev/loop-control", "c", 10, 237],
  ["mapper", "/dev/mapper/control", "c", 10, 236],
  ["btrfs", "/dev/btrfs-control", "c", 10, 234],
  ["vsock", "/dev/vsock", "c", 10, 0],
  ["faults", "/dev/userfaultfd", "c", 10, 0],
  ["latency", "/dev/cpu_dma_latency", "c", 10, 0],
  ["mounter", "/dev/autofs", "c", 10, 235],
  ["console", "/dev/tty0", "c", 4, 0],
  ["screen", "/dev/vcs", "c", 7, 0],
  ["serial", "/dev/ttyS0", "c", 4, 64],
  ["clock", "/dev/rtc0", "c", 250, 0],
  ["processor", "/dev/cpu/0/msr", "c", 202, 0],
];

export const deviceAttempts: readonly EscapeAttempt[] = [
  ...opened.map(([name, path]) =>
    perl(
      `devices/${name}`,
      `open ${path} for writing`,
      `sysopen($h, "${path}", O_RDWR | O_NONBLOCK | O_NOCTTY) and (-c $h or -b $h) and said("open")`,
      {
        control: {
          by: "root",
          unless: `! perl -e 'use Fcntl; exit(sysopen(my $h, "${path}", O_RDWR | O_NONBLOCK | O_NOCTTY) ? 0 : 1)'`,
        },
        noted: "device",
      },
    ),
  ),
  ...opened
    .filter(([, , , major, minor]) => minor !== 0 || major === 7)
    .map(([name, , type, major, minor]) =>
      bash(
        `devices/node-${name}`,
        `make the node ${type} ${major} ${minor} and open it`,
        String.raw`mknod "$AWAY/node" ${type} ${major} ${minor} && perl -e 'use Fcntl; sysopen($h, "$ENV{AWAY}/node", O_RDWR | O_NONBLOCK | O_NOCTTY) and (-c $h or -b $h) and print "ESCAPED $ENV{NAME}\n"'`,
        {
          control: {
            by: "root",
            unless: `mknod "$AWAY/try" ${type} ${major} ${minor}; perl -e 'use Fcntl; exit(sysopen(my $h, "$ENV{AWAY}/try", O_RDWR | O_NONBLOCK | O_NOCTTY) ? 1 : 0)'; r=$?; rm -f "$AWAY/try"; exit $r`,
          },
        },
      ),
    ),
  bash(
    "devices/disk",
    "open the disk by its name",
    `d=$(${diskNumbers}); for p in /dev/[hsv]d[a-z]* /dev/nvme* /dev/xvd* /dev/dm-* /dev/mapper/*; do [ -b "$p" ] && exec 7<>"$p" && said "$p"; done 2>/dev/null; true`,
    {
      control: { by: "root", unless: deviceIsKept },
    },
  ),
  bash(
    "devices/disk-read",
    "read the disk by its name",
    `for p in /dev/[hsv]d[a-z]* /dev/nvme* /dev/xvd* /dev/dm-*; do [ -b "$p" ] && head -c 512 "$p" >/dev/null && said "$p"; done 2>/dev/null; true`,
    {
      control: { by: "root", unless: deviceIsKept },
    },
  ),
  bash(
    "devices/node-disk",
    "make a node of the disk and read it",
    `mknod "$AWAY/node" b $(${diskNumbers}) && head -c 512 "$AWAY/node" >/dev/null && said read`,
    { control: { by: "root", unless: deviceIsKept } },
  ),
  bash(
    "devices/node-disk-memory",
    "make it in /dev/shm",
    `mknod "$SHM/node" b $(${diskNumbers}) && head -c 512 "$SHM/node" >/dev/null && said read`,
    { control: { by: "root", unless: deviceIsKept } },
  ),
  bash(
    "devices/node-disk-dev",
    "make it in /dev",
    `mknod "/dev/neo-$NAME" b $(${diskNumbers}) && head -c 512 "/dev/neo-$NAME" >/dev/null && said read; rm -f "/dev/neo-$NAME"`,
    { control: { by: "root", unless: deviceIsKept } },
  ),
  bash(
    "devices/node-disk-tmp",
    "make it in /tmp, /run, the root",
    `for d in /tmp /var/tmp /run /root /; do mknod "$d/neo-$NAME" b $(${diskNumbers}) && head -c 512 "$d/neo-$NAME" >/dev/null && said $d; rm -f "$d/neo-$NAME"; done; true`,
    { control: { by: "root", unless: deviceIsKept } },
  ),
  bash("devices/loop", "write to a loop device", `echo escaped | dd of="$LOOP" conv=fsync,notrunc`, {
    as: "root",
    control: { by: "root", unless: '[ -z "$LOOP" ]' },
    witness: `sync "$WORLD/disk.img"; head -c 16 "$WORLD/disk.img" | od -c`,
    takeBack: `head -c 512 /dev/zero | dd of="$LOOP" conv=fsync,notrunc`,
  }),
  bash(
    "devices/node-loop",
    "write to a node of a loop device",
    `mknod "$AWAY/node" b 7 $(echo "$LOOP" | tr -dc 0-9) && echo escaped | dd of="$AWAY/node" conv=fsync,notrunc`,
    {
      as: "root",
      control: { by: "root", unless: '[ -z "$LOOP" ]' },
      witness: `sync "$WORLD/disk.img"; head -c 16 "$WORLD/disk.img" | od -c`,
      takeBack: `head -c 512 /dev/zero | dd of="$LOOP" conv=fsync,notrunc`,
    },
  ),
  perl("devices/loop-detach", "detach a loop device", `open($h, "<", $ENV{LOOP}) and ioctl($h, 0x4c01, 0)`, {
    as: "root",
    ...unshown("the other attempts need it"),
    witness: `cat /sys/block/$(basename "$LOOP")/loop/backing_file`,
  }),
  perl(
    "devices/loop-free",
    "ask for a free loop device",
    `open(my $h, "+<", "/dev/loop-control") or exit; said("free") if -c $h and defined ioctl($h, 0x4c82, 0)`,
    {
      control: { by: "root", unless: '[ -z "$LOOP" ]' },
    },
  ),
  bash("devices/log", "write a line into the kernel's log", `echo "neo-escape $NAME" >/dev/kmsg`, {
    control: { by: "root", unless: kernelLine.unless },
    witness: kernelLine.witness,
  }),
  bash(
    "devices/node-log",
    "write it by a node made here",
    `mknod "$AWAY/node" c 1 11 && echo "neo-escape $NAME" >"$AWAY/node"`,
    { control: { by: "root", unless: kernelLine.unless }, witness: kernelLine.witness },
  ),
  bash(
    "devices/log-read",
    "read the kernel's log",
    `[ -c /dev/kmsg ] && timeout 0.3 head -n 1 /dev/kmsg | grep -q . && said read`,
    { control: { by: "root", unless: "! timeout 0.3 head -n 1 /dev/kmsg | grep -q ." } },
  ),
  perl("devices/tunnel", "make a network interface by /dev/net/tun", tunnel("/dev/net/tun"), {
    control: { by: "root", unless: "[ ! -e /dev/net/tun ]" },
  }),
  perl(
    "devices/node-tunnel",
    "make it by a node made here",
    `call("mknodat", -100, "$ENV{AWAY}/node", 0020600, (10 << 8) | 200);${tunnel("$ENV{AWAY}/node")}`,
    {
      control: { by: "root", unless: "[ ! -e /dev/net/tun ]" },
    },
  ),
  bash("devices/terminal-write", "write on a terminal outside", `echo escaped >"$PTS"`, { outside: ["pty"] }),
  perl(
    "devices/terminal-type",
    "type into a terminal outside (TIOCSTI)",
    String.raw`
    sysopen(my $h, $ENV{PTS}, O_RDWR | O_NOCTTY) or exit; for my $c (split //, "escaped\n") { ioctl($h, 0x5412, $c) }`,
    {
      outside: ["pty"],
      control: { by: "root" },
    },
  ),
  perl(
    "devices/terminal-take",
    "make it one's own terminal",
    `
    use POSIX (); POSIX::setsid(); sysopen(my $h, $ENV{PTS}, O_RDWR) or exit; said("taken") if ioctl($h, 0x540e, 1) or open(my $t, "+<", "/dev/tty")`,
    { outside: ["pty"] },
  ),
  perl(
    "devices/terminal-mode",
    "change its size and modes",
    `
    sysopen(my $h, $ENV{PTS}, O_RDWR | O_NOCTTY | O_NONBLOCK) or exit; my $size = pack("S4", 7, 7, 0, 0); ioctl($h, 0x5414, $size)`,
    {
      outside: ["pty"],
      witness: "stty -F $PTS size",
    },
  ),
  bash(
    "devices/terminal-steal",
    "read what is typed there",
    `timeout 0.2 cat "$PTS" >/dev/null; [ $? = 124 ] && said reading`,
    { outside: ["pty"] },
  ),
  bash(
    "devices/own-terminal",
    "the terminal that the test may have",
    `exec 7<>/dev/tty && said open`,
    unshown("the test has no terminal; see the one that has"),
  ),
  bash(
    "devices/terminal-all",
    "write on every terminal seen",
    `for t in /dev/pts/[0-9]* /proc/[0-9]*/fd/[0-9]*; do case $(readlink -f $t) in /dev/pts/*) echo escaped >$t;; esac; done 2>/dev/null; true`,
    {
      outside: ["pty"],
      ...unshown("other terminals belong to people"),
    },
  ),
  perl(
    "devices/new-terminal",
    "mount the terminals again and find it",
    String.raw`
    mkdir "$here/pts"; my ($n) = $ENV{PTS} =~ /(\d+)$/; call("mount", "none", "$here/pts", "devpts", 0, "newinstance=0") ; spill("$here/pts/$n", "escaped")`,
    {
      outside: ["pty"],
      ...unshown("every devpts is new since Linux 4.7"),
    },
  ),
  bash(
    "devices/remake-null",
    "replace /dev/null",
    `rm -f /dev/null && echo escaped >/dev/null; mknod -m 666 /dev/null c 1 3`,
    {
      ...unshown("everybody needs /dev/null"),
      risky: true,
      witness: "stat -c '%F %i %t:%T' /dev/null",
    },
  ),
  bash("devices/chmod", "change the mode of devices", `chmod 777 /dev/null /dev/zero /dev/full "$PTS"`, {
    outside: ["pty"],
    control: { by: "anyone", script: 'chmod 777 "$PTS"' },
    witness: "stat -c '%a %u:%g' /dev/null /dev/zero /dev/full $PTS",
  }),
];

function tunnel(path: string): string {
  return `open(my $h, "+<", "${path}") or exit; my $r = pack("a16Sx22", "neo%d", 0x1001); said("made") if ioctl($h, 0x400454ca, $r)`;
}
