import { bash, type EscapeAttempt, perl, root, unshown } from "../attempt.ts";
import { isNoExt4 } from "../conditions.ts";

/** Calls to the kernel that change or open up the machine; each with arguments that would be harmless, or with the present value. */
export const kernelAttempts: readonly EscapeAttempt[] = [
  perl(
    "kernel/handle",
    "open a file by its handle (open_by_handle_at)",
    String.raw`
    my $handle = pack("LlL32", 128, 0, (0) x 32); my $mount = pack("l", 0); call("name_to_handle_at", -100, "$here/file", $handle, $mount, 0) == 0 or exit;
    for my $m ("/", "/proc", "/dev", "/etc", "/var", $here, map { (split / /)[4] } split /\n/, slurp("/proc/self/mountinfo")) { my $d = call("openat", -100, $m, 0, 0); next if $d < 0; my $fd = call("open_by_handle_at", $d, $handle, 1); open($h, ">&=", $fd) and syswrite $h, "escaped" if $fd >= 0 }`,
    root,
  ),
  perl(
    "kernel/handle-top",
    "climb from the disk's own root, inode 2 (shocker)",
    String.raw`
    my $handle = pack("LlLL", 8, 1, 2, 0); my $relative = substr $here, 1;
    for my $m ("/", "/proc", "/dev", "/etc/hosts", "/etc", $here, map { (split / /)[4] } split /\n/, slurp("/proc/self/mountinfo")) { my $d = call("openat", -100, $m, 0, 0); next if $d < 0; my $fd = call("open_by_handle_at", $d, $handle, $directory); next if $fd < 0; my $file = call("openat", $fd, "$relative/file", 1, 0); open($h, ">&=", $file) and syswrite $h, "escaped" if $file >= 0 }`,
    {
      control: { by: "root", unless: isNoExt4 },
    },
  ),
  perl(
    "kernel/handle-guess",
    "guess handles of files by their inode numbers",
    String.raw`
    my $inode = (stat "$here/file")[1]; my $version = pack("Q", 0); if (open($h, "<", "$here/file")) { ioctl($h, 0x80087601, $version) } my $handle = pack("LlLL", 8, 1, $inode, unpack("L", $version));
    for my $m ("/", "/etc", "/proc", "/dev", map { (split / /)[4] } split /\n/, slurp("/proc/self/mountinfo")) { my $d = call("openat", -100, $m, 0, 0); next if $d < 0; my $fd = call("open_by_handle_at", $d, $handle, 1); open($h, ">&=", $fd) and syswrite $h, "escaped" if $fd >= 0 }`,
    {
      control: { by: "root", unless: isNoExt4 },
    },
  ),
  perl(
    "kernel/rings",
    "io_uring, which no filter sees into",
    String.raw`my $p = "\0" x 120; my $fd = call("io_uring_setup", 4, $p); said("ring") if $fd >= 0`,
    {
      control: { by: "anyone", unless: '[ "$(cat /proc/sys/kernel/io_uring_disabled 2>/dev/null || echo 2)" != 0 ]' },
    },
  ),
  perl("kernel/faults", "userfaultfd", `said("faults") if call("userfaultfd", 02000000) >= 0`, root),
  perl(
    "kernel/faults-own",
    "userfaultfd for user faults only",
    `said("faults") if call("userfaultfd", 02000000 | 1) >= 0`,
  ),
  perl(
    "kernel/bpf-map",
    "bpf: make a map",
    String.raw`my $a = pack("L4", 2, 4, 4, 1) . "\0" x 112; said("map") if call("bpf", 0, $a, 128) >= 0`,
    {
      control: { by: "root", unless: "[ ! -e /proc/sys/kernel/unprivileged_bpf_disabled ]" },
    },
  ),
  perl(
    "kernel/bpf-program",
    "bpf: load a program",
    String.raw`
    my $code = pack("CCSl", 0xb7, 0, 0, 0) . pack("CCSl", 0x95, 0, 0, 0); my $licence = "GPL\0"; my $a = pack("LLPP", 1, 2, $code, $licence) . "\0" x 104; said("loaded") if call("bpf", 5, $a, 128) >= 0`,
    {
      control: { by: "root", unless: "[ ! -e /proc/sys/kernel/unprivileged_bpf_disabled ]" },
    },
  ),
  perl(
    "kernel/bpf-walk",
    "bpf: walk what others loaded",
    String.raw`my $a = pack("LL", 0, 0) . "\0" x 120; agreed("next", call("bpf", 11, $a, 128))`,
    {
      control: { by: "root", unless: "[ ! -e /proc/sys/kernel/unprivileged_bpf_disabled ]" },
    },
  ),
  perl(
    "kernel/count",
    "perf_event_open on all of a processor",
    String.raw`my $a = pack("LLQQQQQ", 1, 112, 0, 0, 0, 0, 0) . "\0" x 64; said("counting") if call("perf_event_open", $a, -1, 0, -1, 0) >= 0`,
    {
      control: { by: "root", unless: "[ ! -e /proc/sys/kernel/perf_event_paranoid ]" },
    },
  ),
  perl(
    "kernel/count-own",
    "perf_event_open on oneself",
    String.raw`my $a = pack("LLQQQQQ", 1, 112, 0, 0, 0, 0, 0x21) . "\0" x 64; said("counting") if call("perf_event_open", $a, 0, -1, -1, 0) >= 0`,
    {
      control: { by: "root", unless: "[ ! -e /proc/sys/kernel/perf_event_paranoid ]" },
    },
  ),
  perl(
    "kernel/module",
    "load a module",
    `my $image = "no module"; agreed("init_module", call("init_module", $image, 9, ""))`,
    {
      control: { by: "root", unless: "[ ! -e /proc/modules ]" },
    },
  ),
  perl(
    "kernel/module-file",
    "load a module from a file",
    `open(my $h, "<", "$here/file"); agreed("finit_module", call("finit_module", fileno $h, "", 0))`,
    {
      control: { by: "root", unless: "[ ! -e /proc/modules ]" },
    },
  ),
  perl(
    "kernel/module-away",
    "unload a module",
    `agreed("delete_module", call("delete_module", "neo_no_such_module", 0x800))`,
    {
      control: { by: "root", unless: "[ ! -e /proc/modules ]" },
    },
  ),
  perl(
    "kernel/exchange",
    "kexec",
    `agreed("kexec_load", call("kexec_load", 0, 0, 0, 0)); agreed("kexec_file_load", call("kexec_file_load", -1, -1, 0, 0, 4))`,
    unshown("even unloading would change what a crash does"),
  ),
  perl(
    "kernel/restart-keys",
    "reboot(2): what the three keys do, as it is",
    `my $cad = slurp("/proc/sys/kernel/ctrl-alt-del") + 0; said("agreed") if call("reboot", 0xfee1dead - 0x100000000, 672274793, $cad ? 0x89abcdef : 0, 0) == 0`,
    unshown("in a process namespace of its own the test may not either"),
  ),
  bash(
    "kernel/restart-programs",
    "shut down by the programs for it",
    `for p in reboot poweroff halt shutdown telinit; do command -v $p >/dev/null && $p --help >/dev/null 2>&1; done; [ -e /run/initctl ] && echo >/run/initctl && said initctl; [ -e /dev/initctl ] && echo >/dev/initctl && said initctl; true`,
    unshown("restarting is not harmless"),
  ),
  perl(
    "kernel/time",
    "settimeofday: the zone as it is",
    String.raw`my $zone = pack("ll", 0, 0); my $before = "\0" x 8; agreed("settimeofday", call("settimeofday", 0, $zone))`,
    {
      ...root,
      noted: "time",
    },
  ),
  perl(
    "kernel/clock",
    "clock_settime: now",
    `use Time::HiRes (); my ($s, $n) = (time, 0); my $t = pack("qq", $s, 2000000000); agreed("clock_settime", call("clock_settime", 0, $t))`,
    unshown("the kernel looks at the value before it looks at who asks"),
  ),
  perl(
    "kernel/clock-now",
    "clock_settime: this second",
    `my $t = pack("qq", time, 0); said("set") if call("clock_settime", 0, $t) == 0`,
    unshown("it would move the clock by up to a second"),
  ),
  perl(
    "kernel/tick",
    "adjtimex: the tick as it is",
    String.raw`my $t = "\0" x 208; call("adjtimex", $t); substr($t, 0, 4) = pack("L", 0x4000); said("set") if call("adjtimex", $t) >= 0`,
    root,
  ),
  perl(
    "kernel/tick-clock",
    "clock_adjtime: the tick as it is",
    String.raw`my $t = "\0" x 208; call("clock_adjtime", 0, $t); substr($t, 0, 4) = pack("L", 0x4000); said("set") if call("clock_adjtime", 0, $t) >= 0`,
    root,
  ),
  bash("kernel/date", "date -s", `date -s "@$(date +%s)" >/dev/null && said set`, {
    ...unshown("it would move the clock by up to a second"),
    noted: "time",
  }),
  bash(
    "kernel/hardware-clock",
    "hwclock",
    `command -v hwclock >/dev/null && hwclock --systohc && said set; true`,
    unshown("the hardware's clock is the machine's"),
  ),
  perl("kernel/name", "sethostname", `call("sethostname", "escaped", 7)`, {
    ...root,
    takeBack: "hostname neo-outside 2>/dev/null || echo neo-outside >/proc/sys/kernel/hostname",
  }),
  bash("kernel/name-program", "the hostname program", `hostname escaped`, {
    control: { by: "root", unless: "! command -v hostname" },
    takeBack: "hostname neo-outside",
    noted: "hostname",
  }),
  perl("kernel/domain", "setdomainname", `call("setdomainname", "escaped", 7)`, {
    ...root,
    takeBack: "echo neo-domain >/proc/sys/kernel/domainname",
  }),
  perl(
    "kernel/ports",
    "iopl and ioperm",
    `said("iopl") if call("iopl", 3) == 0; said("ioperm") if call("ioperm", 0x80, 1, 1) == 0`,
    {
      control: {
        by: "root",
        unless: `[ "$(uname -m)" != x86_64 ] || ! perl -e '($n) = $ENV{SYSCALLS} =~ /ioperm=(\\d+)/; exit(syscall($n + 0, 0x80, 1, 1) == 0 ? 0 : 1)'`,
      },
    },
  ),
  perl(
    "kernel/log-read",
    "syslog(2): read all",
    String.raw`my $text = "\0" x 64; said("read") if call("syslog", 3, $text, 64) > 0`,
    root,
  ),
  perl(
    "kernel/log-level",
    "syslog(2): the console's level as it is",
    String.raw`my ($level) = slurp("/proc/sys/kernel/printk") =~ /(\d+)/; said("set") if call("syslog", 8, 0, $level + 0) == 0`,
    root,
  ),
  perl(
    "kernel/log-clear",
    "syslog(2): clear",
    `said("cleared") if call("syslog", 5, 0, 0) == 0`,
    unshown("the log is the machine's"),
  ),
  perl(
    "kernel/watch-content",
    "fanotify with a say in what is opened",
    `said("made") if call("fanotify_init", 4, 0) >= 0`,
    {
      control: {
        by: "root",
        unless: String.raw`! perl -e '($n) = $ENV{SYSCALLS} =~ /fanotify_init=(\d+)/; exit(syscall($n + 0, 4, 0) >= 0 ? 0 : 1)'`,
      },
    },
  ),
  perl(
    "kernel/watch-disk",
    "fanotify on a whole file system",
    `my $fd = call("fanotify_init", 0x200, 0); said("watching") if $fd >= 0 and call("fanotify_mark", $fd, 1 | 0x100, 2, -100, $here) == 0`,
    {
      control: {
        by: "root",
        unless: String.raw`! perl -e '($n) = $ENV{SYSCALLS} =~ /fanotify_init=(\d+)/; exit(syscall($n + 0, 0x200, 0) >= 0 ? 0 : 1)'`,
      },
    },
  ),
  perl(
    "kernel/foreign",
    "calls of another architecture's numbers",
    `my $r = syscall(0x40000000 + 39); said("x32 answers") if $r == $$; $r = syscall(0x40000000 + 165, my $a = "none", my $b = "$here/folder", my $c = "tmpfs", 0, 0); said("mounted") if $r == 0`,
    unshown("few kernels know x32"),
  ),
  perl(
    "kernel/future",
    "calls that are not born yet",
    `for (470 .. 520) { my $r = syscall($_, -1, 0, 0, 0, 0, 0); said("call $_: errno " . ($! + 0)) if $r >= 0 or ($! + 0 != 38 and $! + 0 != 1) }`,
    unshown("no kernel has them"),
  ),
  perl(
    "kernel/dumps",
    "dump a core by the machine's own program",
    String.raw`my $l = slurp("/proc/self/limits"); said("may dump") if $l =~ /Max core file size\s+(\S+)\s+(\S+)/ and $2 !~ /^[01]$/`,
    {
      control: { by: "anyone", unless: '[ "$(ulimit -Hc)" != unlimited ]' },
    },
  ),
  perl(
    "kernel/undumpable",
    "the filter is on, and an ordinary user gains nothing by executing",
    String.raw`my $s = slurp("/proc/self/status"); said("no filter") unless $s =~ /^Seccomp:\s*2/m; said("may gain privileges") if $< and $s !~ /^NoNewPrivs:\s*1/m`,
  ),
  perl(
    "kernel/own-filter",
    "answer the filter's questions oneself",
    `
    call("prctl", 38, 1, 0, 0, 0); my $all = pack("SCCL", 6, 0, 0, 0x7fff0000); my $program = pack("Sx6P", 1, $all); my $fd = call("seccomp", 1, 8, $program);
    said("listening") if $fd >= 0; call("seccomp", 1, 0, $program); agreed("mount", call("mount", "none", "$here/folder", "tmpfs", 0, 0))`,
  ),
];
