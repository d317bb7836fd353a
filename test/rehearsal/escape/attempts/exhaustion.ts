import { bash, type EscapeAttempt, perl, unshown } from "../attempt.ts";

const notBare = unshown("it would fill or stop the machine that the test is on");
const megabyte = 1024 * 1024;

/** Filling the machine, outliving the rehearsal, or ending what watches over it. Each must end in bounded time and leave nothing. */
export const exhaustionAttempts: readonly EscapeAttempt[] = [
  perl(
    "exhaustion/fork-bomb",
    "a fork bomb (which stops growing at 3,000)",
    `
    my $made = 0; my $end = time + 2; while (time < $end and $made < 3000) { my $p = fork; if (!defined $p) { pause(0.01); next } if (!$p) { pause(30); exit } $made++ } said("$made processes") if $made > 600`,
    {
      alone: true,
      ...notBare,
      limits: { maxProcesses: 100 },
    },
  ),
  bash(
    "exhaustion/fork-bomb-shell",
    "the classic one, while it may",
    `ulimit -u 2500 2>/dev/null; b() { b | b & }; b; sleep 2`,
    {
      alone: true,
      ...notBare,
      limits: { maxProcesses: 60, timeoutMs: 5_000 },
    },
  ),
  bash(
    "exhaustion/disk",
    "fill the disk with one file",
    `dd if=/dev/zero of="$HERE/filler" bs=1M count=160 2>/dev/null; s=$(stat -c %s "$HERE/filler"); [ "$s" -lt 100000000 ] || said "$s bytes"`,
    {
      alone: true,
      ...notBare,
      limits: { maxBytes: 24 * megabyte },
    },
  ),
  bash(
    "exhaustion/disk-many",
    "fill several places at once",
    `n=0; for d in "$HERE" /tmp /var/tmp /dev/shm /run "$MOUNTED" "$HOME" /etc; do dd if=/dev/zero of="$d/neo-filler-$NAME" bs=1M count=40 2>/dev/null; s=$(stat -c %s "$d/neo-filler-$NAME" 2>/dev/null || echo 0); n=$((n + s)); done; [ $n -lt 120000000 ] || said "$n bytes"`,
    {
      alone: true,
      risky: true,
      ...notBare,
      limits: { maxBytes: 24 * megabyte },
    },
  ),
  bash(
    "exhaustion/names",
    "fill it with empty files",
    String.raw`cd "$HERE" && mkdir n && cd n && perl -e 'for (1 .. 20000) { open(my $h, ">", $_) or last; $n++ } print "ESCAPED $ENV{NAME} $n\n" if $n > 12000'`,
    {
      alone: true,
      ...notBare,
      limits: { maxFiles: 3_000 },
    },
  ),
  bash(
    "exhaustion/folders",
    "folders within folders",
    `cd "$HERE" && perl -e 'for (1 .. 1500) { mkdir "d" and chdir "d" or last }'`,
    { alone: true, ...notBare },
  ),
  perl("exhaustion/memory", "200 MB of memory", `my @held; push @held, "x" x (1 << 20) for 1 .. 200; pause(0.2)`, {
    alone: true,
    ...notBare,
  }),
  bash(
    "exhaustion/output",
    "output without end",
    `yes 'a line of output' | head -c 60000000; yes 'a line of errors' | head -c 20000000 >&2`,
    {
      alone: true,
      ...notBare,
      limits: { maxOutputBytes: 50_000 },
      reports: (view) =>
        view.run.stdout.length > 60_000 || view.run.stderr.length > 60_000
          ? `${view.run.stdout.length} bytes of output were kept`
          : view.run.cut
            ? undefined
            : "not told that output was cut",
    },
  ),
  bash("exhaustion/time", "sleep past the time", "sleep 60", {
    alone: true,
    ...notBare,
    limits: { timeoutMs: 1_000 },
    reports: (view) =>
      view.limits.length > 0 || view.run.signal !== undefined ? undefined : "not told that it was ended",
  }),
  bash(
    "exhaustion/deaf",
    "ignore every signal",
    `trap '' TERM INT HUP QUIT ALRM PIPE USR1 USR2; while :; do sleep 0.2; done`,
    {
      alone: true,
      ...notBare,
      limits: { timeoutMs: 1_000 },
    },
  ),
  bash("exhaustion/busy", "spin", `while :; do :; done`, {
    alone: true,
    ...notBare,
    limits: { timeoutMs: 1_000 },
  }),
  perl(
    "exhaustion/daemon",
    "fork twice in a session of its own and stay",
    `
    use POSIX (); exit_parent(); sub exit_parent { my $p = fork; if ($p) { return } POSIX::setsid(); exit if fork; $0 = "neo-daemon"; $SIG{$_} = "IGNORE" for qw(TERM HUP INT); open(STDIN, "<", "/dev/null"); open(STDOUT, ">", "/dev/null"); open(STDERR, ">", "/dev/null"); pause(60); exit }`,
    {
      alone: true,
      ...notBare,
      noted: "background",
    },
  ),
  bash(
    "exhaustion/background",
    "leave jobs behind that hold the output",
    `sleep 60 & nohup sleep 61 & setsid sleep 62 & disown -a; true`,
    {
      alone: true,
      ...notBare,
      noted: "background",
    },
  ),
  bash(
    "exhaustion/late-writer",
    "write on while the changes are read",
    `(while :; do echo escaped >>"$HERE/file"; mv "$HERE/file" "$HERE/f2"; mv "$HERE/f2" "$HERE/file"; done) >/dev/null 2>&1 & true`,
    {
      alone: true,
      ...notBare,
      noted: "background",
    },
  ),
  perl(
    "exhaustion/end-first",
    "end process 1 and every other seen",
    `$SIG{$_} = "IGNORE" for qw(TERM HUP INT); kill $_, 1 for qw(HUP INT TERM QUIT SEGV KILL); kill "KILL", grep { $_ != $$ } pids(); kill "KILL", getppid(); kill "KILL", -1`,
    {
      alone: true,
      ...notBare,
      reports: toldOrWhole,
    },
  ),
  bash(
    "exhaustion/end-after-change",
    "change a file, then end whoever would tell of it",
    `echo escaped >"$HERE/file"; kill -KILL $PPID 2>/dev/null; kill -KILL -1 2>/dev/null; kill -KILL 1; kill -KILL $$`,
    {
      alone: true,
      ...notBare,
      reports: (view, here) =>
        view.changes.some((change) => Buffer.from(change.path).toString() === `${here}/file`)
          ? undefined
          : "the change is not in the report",
    },
  ),
  bash(
    "exhaustion/stop-parent",
    "stop whoever waits",
    `echo escaped >"$HERE/file"; kill -STOP $PPID; kill -STOP 1; kill -STOP 0`,
    {
      alone: true,
      ...notBare,
      limits: { timeoutMs: 1_500 },
      reports: (view, here) =>
        view.changes.some((change) => Buffer.from(change.path).toString() === `${here}/file`)
          ? undefined
          : "the change is not in the report",
    },
  ),
  perl(
    "exhaustion/restart",
    "reboot(2) within the process namespace",
    `said("returned") if call("reboot", 0xfee1dead - 0x100000000, 672274793, 0x01234567, 0) == 0`,
    {
      alone: true,
      ...notBare,
      risky: true,
      noted: "power",
    },
  ),
  bash(
    "exhaustion/pipes",
    "pipes that nobody writes into, in the tree",
    `mkfifo "$HERE/p1" "$HERE/folder/p2"; rm "$HERE/file"; mkfifo "$HERE/file"`,
    {
      alone: true,
      ...notBare,
    },
  ),
  bash(
    "exhaustion/zero",
    "endless devices in the tree",
    `rm -f "$HERE/file"; mknod "$HERE/file" c 1 5; mknod "$HERE/z2" c 1 8; mknod "$HERE/z3" c 5 0; ln -s /dev/zero "$HERE/l"; ln -s l2 "$HERE/l3"; ln -s l3 "$HERE/l2"; true`,
    {
      alone: true,
      ...notBare,
    },
  ),
  bash(
    "exhaustion/sparse",
    "a file that says it is enormous",
    `truncate -s 7T "$HERE/sparse"; truncate -s 2T "$HERE/big"; printf x >>"$HERE/big" || true`,
    { alone: true, ...notBare },
  ),
  bash(
    "exhaustion/descriptors",
    "open all that can be opened",
    `perl -e 'while (open($h, "<", "/dev/null")) { push @h, $h; last if @h > 200000 } print scalar @h'`,
    { alone: true, ...notBare },
  ),
  perl(
    "exhaustion/mounted-memory",
    "memory as files: memfd, shared segments",
    `
    for (1 .. 4) { my $fd = call("memfd_create", "neo", 0); open($h, "+>&=", $fd) and truncate($h, 40 << 20) } for (1 .. 4) { my $id = shmget(0, 20 << 20, 01600); push @ids, $id } pause(0.1)`,
    {
      alone: true,
      ...notBare,
      witness: "awk '{ print $1, $2 }' /proc/sysvipc/shm",
    },
  ),
];

function toldOrWhole(view: {
  run: { signal: string | undefined; exitCode: number };
  limits: readonly unknown[];
}): string | undefined {
  return view.run.signal !== undefined || view.run.exitCode !== 0 || view.limits.length > 0
    ? undefined
    : "ended by force, and told as a success";
}
