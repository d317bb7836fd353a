import { bash, type EscapeAttempt, perl, root, unshown } from "../attempt.ts";

const victim = { outside: ["victim"] } as const;
const rootVictim = { ...root, ...victim } as const;
const signal = { ...victim, noted: "signal" } as const;

/** Signalling, stopping, reading, writing and re-ordering processes of the real machine. */
export const processAttempts: readonly EscapeAttempt[] = [
  perl("processes/kill", "send a signal", `kill "USR1", $_ for victims()`, signal),
  perl("processes/kill-9", "end it", `kill "KILL", $_ for victims()`, signal),
  perl("processes/stop", "stop it", `kill "STOP", $_ for victims()`, {
    ...signal,
    takeBack: "kill -CONT $VICTIM",
  }),
  perl("processes/kill-group", "signal its group", `kill "-USR1", $_ for victims()`, signal),
  perl("processes/kill-all", "signal everybody", `kill "WINCH", -1; kill "URG", -1`, victim),
  bash("processes/kill-builtin", "the shell's own kill", `kill -USR2 $VICTIM; kill -USR2 -- -$VICTIM`, signal),
  bash("processes/pkill", "by name", `pkill -USR1 -f "neo-victim-$NAME" || true`, {
    ...victim,
    control: { by: "anyone", unless: "! command -v pkill" },
  }),
  bash(
    "processes/killall5",
    "killall5, which spares only itself",
    `command -v killall5 >/dev/null && killall5 -28 || kill -WINCH -1`,
    victim,
  ),
  perl("processes/tkill", "tkill", `call("tkill", $_, 10) for victims()`, victim),
  perl("processes/tgkill", "tgkill", `call("tgkill", $_, $_, 10) for victims()`, victim),
  perl(
    "processes/queue",
    "rt_sigqueueinfo",
    String.raw`my $info = pack("llllll", 10, 0, -1, 0, $$, $<) . "\0" x 104; call("rt_sigqueueinfo", $_, 10, $info) for victims()`,
    victim,
  ),
  perl(
    "processes/queue-thread",
    "rt_tgsigqueueinfo",
    String.raw`my $info = pack("llllll", 10, 0, -1, 0, $$, $<) . "\0" x 104; call("rt_tgsigqueueinfo", $_, $_, 10, $info) for victims()`,
    victim,
  ),
  perl(
    "processes/pidfd",
    "pidfd_send_signal",
    `for (victims()) { my $fd = call("pidfd_open", $_, 0); call("pidfd_send_signal", $fd, 10, 0, 0) if $fd >= 0 }`,
    victim,
  ),
  perl(
    "processes/pidfd-folder",
    "pidfd_send_signal by its folder in /proc",
    `for (victims()) { my $fd = call("openat", -100, "/proc/$_", $directory, 0); call("pidfd_send_signal", $fd, 10, 0, 0) if $fd >= 0 }`,
    victim,
  ),
  perl(
    "processes/owner",
    "have the kernel send SIGIO to it (F_SETOWN)",
    `
    for my $p (victims()) { socketpair(my $a, my $b, AF_UNIX, SOCK_STREAM, 0); fcntl($a, 8, $p); fcntl($a, 4, fcntl($a, 3, 0) | 020000); syswrite $b, "x"; pause(0.02) }`,
    victim,
  ),
  perl(
    "processes/attach",
    "ptrace: attach and write memory",
    `
    for my $p (victims()) { next if call("ptrace", 16, $p, 0, 0) < 0; waitpid($p, 0x40000000); call("ptrace", 5, $p, $ENV{ADDRESS} + 0, 0x64657061637365); call("ptrace", 17, $p, 0, 0) }`,
    {
      ...victim,
      control: { by: "root" },
    },
  ),
  perl(
    "processes/seize",
    "ptrace: seize and interrupt",
    `
    for my $p (victims()) { next if call("ptrace", 0x4206, $p, 0, 0) < 0; call("ptrace", 0x4207, $p, 0, 0); said("seized $p") if $p == $victim and slurp("/proc/$p/cmdline") =~ /neo-victim/ }`,
    rootVictim,
  ),
  perl(
    "processes/memory",
    "write /proc/PID/mem",
    `
    for my $p (victims()) { open(my $h, "+<", "/proc/$p/mem") or next; sysseek($h, $ENV{ADDRESS} + 0, 0); syswrite $h, "escaped" }`,
    rootVictim,
  ),
  perl(
    "processes/vm-write",
    "process_vm_writev",
    `
    my $text = "escaped"; my $here_ = pack("PQ", $text, 7); my $there = pack("QQ", $ENV{ADDRESS} + 0, 7); call("process_vm_writev", $_, $here_, 1, $there, 1, 0) for victims()`,
    rootVictim,
  ),
  perl(
    "processes/vm-read",
    "process_vm_readv",
    String.raw`
    for (victims()) { my $text = "\0" x 8; my $here_ = pack("PQ", $text, 8); my $there = pack("QQ", $ENV{ADDRESS} + 0, 8); said("read") if call("process_vm_readv", $_, $here_, 1, $there, 1, 0) == 8 and $text eq "original" }`,
    rootVictim,
  ),
  perl(
    "processes/take-descriptor",
    "pidfd_getfd: take its open file",
    `
    for (victims()) { my $p = call("pidfd_open", $_, 0); my $fd = call("pidfd_getfd", $p, $ENV{HELD} + 0, 0); open($h, ">&=", $fd) and syswrite $h, "escaped" if $fd >= 0 }`,
    rootVictim,
  ),
  perl(
    "processes/open-descriptor",
    "open what it has open by /proc/PID/fd",
    `spill("/proc/$_/fd/$ENV{HELD}", "escaped") for grep { -e "/proc/$_/fd/$ENV{HELD}" and slurp("/proc/$_/cmdline") =~ /neo-victim/ } victims()`,
    victim,
  ),
  perl(
    "processes/its-root",
    "write by /proc/PID/root",
    `spill("/proc/$_/root$here/file", "escaped") for victims()`,
    victim,
  ),
  perl("processes/its-folder", "write by /proc/PID/cwd", `spill("/proc/$_/cwd/file", "escaped") for victims()`, victim),
  perl("processes/name", "rename it by /proc/PID/comm", `spill("/proc/$_/comm", "escaped") for victims()`, {
    ...unshown("only a thread of the same process may"),
    ...victim,
  }),
  perl(
    "processes/oom",
    "mark it to be killed when memory is short",
    `spill("/proc/$_/oom_score_adj", "900") for victims()`,
    victim,
  ),
  perl(
    "processes/dump-filter",
    "change what it would dump",
    `spill("/proc/$_/coredump_filter", "0x7f") for victims()`,
    { ...victim, witness: "cat /proc/$VICTIM/coredump_filter" },
  ),
  perl("processes/slack", "change its timers", `spill("/proc/$_/timerslack_ns", "123456") for victims()`, {
    ...rootVictim,
    witness: "cat /proc/$VICTIM/timerslack_ns",
  }),
  perl("processes/renice", "setpriority of one", `setpriority(0, $_, 7) for victims()`, victim),
  perl("processes/renice-group", "setpriority of its group", `setpriority(1, $_, 7) for victims()`, victim),
  bash("processes/renice-program", "the renice program", `renice -n 7 -p $VICTIM`, victim),
  perl(
    "processes/scheduler",
    "sched_setscheduler",
    `my $p = pack("l", 0); call("sched_setscheduler", $_, 3, $p) for victims()`,
    victim,
  ),
  perl(
    "processes/real-time",
    "make it real-time",
    `my $p = pack("l", 10); call("sched_setscheduler", $_, 1, $p) for victims()`,
    {
      ...victim,
      ...unshown("a runaway real-time process is not harmless"),
    },
  ),
  perl(
    "processes/attributes",
    "sched_setattr",
    `my $a = pack("LLQlLQQQ", 48, 0, 0, 7, 0, 0, 0, 0); call("sched_setattr", $_, $a, 0) for victims()`,
    victim,
  ),
  perl(
    "processes/affinity",
    "bind it to one processor",
    `my $m = pack("Q", 1); call("sched_setaffinity", $_, 8, $m) for victims()`,
    {
      ...victim,
      control: { by: "anyone", unless: '[ "$(nproc)" -lt 2 ]' },
    },
  ),
  perl("processes/io-priority", "ioprio_set", `call("ioprio_set", 1, $_, (3 << 13)) for victims()`, {
    ...victim,
    witness: "ionice -p $VICTIM",
  }),
  perl("processes/io-priority-group", "ioprio_set of its group", `call("ioprio_set", 2, $_, (3 << 13)) for victims()`, {
    ...victim,
    witness: "ionice -p $VICTIM",
  }),
  perl(
    "processes/limits",
    "prlimit64",
    `my $l = pack("QQ", 50, 50); call("prlimit64", $_, 7, $l, 0) for victims()`,
    victim,
  ),
  bash("processes/limits-program", "the prlimit program", `prlimit --pid $VICTIM --nofile=60:60`, victim),
  perl(
    "processes/compare",
    "kcmp",
    `for (victims()) { said("compared") if $_ != $$ and slurp("/proc/$_/cmdline") =~ /neo-victim/ and call("kcmp", $$, $_, 2, 0, 0) >= 0 }`,
    rootVictim,
  ),
  perl(
    "processes/advise",
    "process_madvise",
    `for (victims()) { next unless slurp("/proc/$_/cmdline") =~ /neo-victim/; my $fd = call("pidfd_open", $_, 0); my $v = pack("QQ", $ENV{ADDRESS} & ~4095, 4096); said("advised") if call("process_madvise", $fd, $v, 1, 20, 0) >= 0 }`,
    rootVictim,
  ),
  perl(
    "processes/migrate",
    "migrate_pages",
    `for (victims()) { my ($old, $new) = (pack("Q", 1), pack("Q", 1)); said("moved") if slurp("/proc/$_/cmdline") =~ /neo-victim/ and call("migrate_pages", $_, 64, $old, $new) >= 0 }`,
    {
      ...victim,
      control: { by: "root", unless: "[ ! -e /proc/$$/numa_maps ]" },
    },
  ),
  perl(
    "processes/observe",
    "perf_event_open on it",
    String.raw`
    for (victims()) { next unless slurp("/proc/$_/cmdline") =~ /neo-victim/; my $a = pack("LLQQQQQ", 1, 112, 0, 0, 0, 0, 0) . "\0" x 64; my $fd = call("perf_event_open", $a, $_, -1, -1, 0); said("counting") if $fd >= 0 }`,
    rootVictim,
  ),
  perl(
    "processes/seen",
    "see it at all",
    `for (victims()) { said("seen as $_") if slurp("/proc/$_/cmdline") =~ /^neo-victim/ }`,
    victim,
  ),
  perl(
    "processes/maps",
    "read where its memory lies",
    `for (victims()) { said("read") if slurp("/proc/$_/cmdline") =~ /neo-victim/ and slurp("/proc/$_/maps") =~ /perl/ }`,
    victim,
  ),
  perl(
    "processes/exit-together",
    "die with a death signal of another parent",
    `call("prctl", 1, 10, 0, 0, 0); said("parent outside") if getppid() == $victim`,
    { ...victim, ...unshown("a parent cannot be chosen") },
  ),
];
