import type { LoweredRedirect } from "../shell/lowered.ts";
import { type Architecture, type SyscallName, syscallNumber } from "./syscalls.ts";

/** One program of a pipeline, ready to be executed: `file` is what runs, `argv[0]` the name it was called by. */
export type Stage = {
  file: string;
  argv: readonly [string, ...string[]];
  environment: Readonly<Record<string, string>>;
  redirects: readonly LoweredRedirect[];
  /** Runs outside Landlock, because it looks into other processes; the filter then holds its files. */
  unlocked: boolean;
};

/** What the conductor takes away from every stage before it becomes the program. */
export type Seal = {
  /** Capabilities root keeps; undefined where there are none to drop (an ordinary user). */
  capabilities: readonly number[] | undefined;
  /** Root steps down to this identity, keeping `capabilities`. */
  identity: { uid: number; gid: number; groups: readonly number[] } | undefined;
  landlock: Landlock | undefined;
  /** A seccomp program. */
  filter: Uint8Array;
  /** Devices that a filter which asks about opens for writing (bpf.ts: actions.ask) lets be opened all the same. */
  opened: readonly string[] | undefined;
  /** Memory that a stage may have for data, touched or not (RLIMIT_DATA). */
  dataBytes?: number;
};

export type Landlock = {
  abi: number;
  /** Files and folders that cannot be read; all else can. */
  hidden: readonly string[];
  /** Devices that may be written, and folders that are wholly writable. */
  writable: readonly string[];
  /** Where given, nothing else can be read or executed. No links: a rule holds for what it names. */
  only?: readonly string[];
};

/**
 * The arguments of `perl` (perl-base: Essential on Debian, like util-linux) that run one sealed pipeline.
 *
 * Node can neither load a seccomp program nor restrict itself with Landlock, and the two together need no namespace:
 * a sealed program sees the machine exactly as the bare one does, also for ordinary users. Descriptor 3 takes lines:
 * `seal WHAT: ERRNO` (nothing ran), `exec STAGE ERRNO TEXT`, and finally `done EXITCODE SIGNAL`.
 */
export function conductorArguments(architecture: Architecture, seal: Seal, stages: readonly Stage[]): string[] {
  const { landlock, identity, capabilities } = seal;
  return [
    "-e",
    conductor,
    "--",
    setupCalls.map((name) => syscallNumber(name, architecture)).join(","),
    capabilities === undefined ? "-" : capabilities.join(","),
    identity === undefined ? "-" : `${identity.uid}:${identity.gid}:${identity.groups.join(",")}`,
    landlock === undefined ? "-" : `${landlock.abi}:${handledRights(landlock.abi)}`,
    ...counted(landlock?.hidden ?? []),
    ...counted(landlock?.writable ?? []),
    landlock?.only === undefined ? "-" : "+",
    ...counted(landlock?.only ?? []),
    seal.opened === undefined ? "-" : "+",
    ...counted(seal.opened ?? []),
    String(seal.dataBytes ?? "-"),
    Buffer.from(seal.filter).toString("hex"),
    String(stages.length),
    ...stages.flatMap((stage) => [
      stage.file,
      stage.unlocked ? "-" : "+",
      ...counted(stage.argv),
      ...counted(Object.entries(stage.environment).flat()),
      ...counted(stage.redirects.flatMap(redirectTokens)),
    ]),
  ];
}

/** Environment that keeps perl from speaking of locales or loading anything named there; it does not reach the stages. */
export function conductorEnvironment(environment: Readonly<Record<string, string>>): Record<string, string> {
  const kept = Object.entries(environment).filter(([name]) => !/^(PERL|LD_)/.test(name));
  return { ...Object.fromEntries(kept), PERL_BADLANG: "0" };
}

const setupCalls: readonly SyscallName[] = [
  ...(["prctl", "seccomp", "landlock_create_ruleset", "landlock_add_rule", "landlock_restrict_self"] as const),
  ...(["openat", "close", "capset", "setgroups", "setresgid", "setresuid", "ioctl", "open", "prlimit64"] as const),
];

function counted(items: readonly string[]): string[] {
  return [String(items.length), ...items];
}

function redirectTokens(redirect: LoweredRedirect): string[] {
  const descriptor = String(redirect.descriptor);
  switch (redirect.kind) {
    case "null":
      return [descriptor, "null", ""];
    case "duplicate":
      return [descriptor, "duplicate", String(redirect.source)];
    case "text":
      return [descriptor, "text", redirect.text];
    case "file":
      return [descriptor, "file", redirect.path];
    default:
      return redirect satisfies never;
  }
}

/** LANDLOCK_ACCESS_FS_*: execute … make_sym (ABI 1), refer (2), truncate (3). Device ioctls are the filter's. */
function handledRights(abi: number): number {
  return abi >= 3 ? 0x7fff : abi === 2 ? 0x3fff : 0x1fff;
}

/**
 * No module is loaded and no user text is code: everything arrives as counted arguments. Each stage restricts itself
 * after its descriptors are in place; the conductor only waits, and dies with the one who started it.
 */
const conductor = String.raw`
sub fail { syswrite(STATUS, "seal $_[0]: $!\n"); exit 125 }
open(STATUS, ">&=3") or exit 125;
fcntl(STATUS, 2, 1);
delete $ENV{PERL_BADLANG};
sub take { my $n = shift @ARGV; splice(@ARGV, 0, $n) }
my ($prctl, $seccomp, $create, $add, $restrict, $openat, $close, $capset, $setgroups, $setresgid, $setresuid, $ioctl,
  $plain_open, $prlimit) = map { $_ eq "" ? -1 : $_ + 0 } split /,/, shift @ARGV, -1;
my ($caps, $identity, $landlock) = splice(@ARGV, 0, 3);
my @hidden = take();
my @writable = take();
my $some = shift(@ARGV) eq "+";
my @only = take();
my $asks = shift(@ARGV) eq "+";
my @opened = take();
my $data = shift @ARGV;
my $filter = pack("H*", shift @ARGV);
my $count = shift @ARGV;
my @stages = map { my ($file, $locked) = splice(@ARGV, 0, 2); [$file, [take()], [take()], [take()], $locked eq "+"] } 1 .. $count;
# Lists of processes show this name instead of all that came as arguments.
$0 = "neo-conductor";

syscall($prctl, 1, 9, 0, 0, 0) == 0 or fail("death signal");
syscall($prctl, 38, 1, 0, 0, 0) == 0 or fail("no new privileges");
my $ruleset = -1;
if ($landlock ne "-") {
  my ($abi, $handled) = map { $_ + 0 } split /:/, $landlock;
  my $attributes = pack("QQQ", $handled, 0, $abi >= 6 ? 3 : 0);
  $ruleset = syscall($create, $attributes, $abi >= 6 ? 24 : 8, 0);
  $ruleset >= 0 or fail("landlock ruleset");
  my %hidden = map { $_ => 1 } @hidden;
  my %above;
  for my $path (@hidden) { my $at = $path; while ($at =~ s{/[^/]*$}{}) { $above{$at eq "" ? "/" : $at} = 1 } }
  my $rule = sub {
    my ($path, $rights) = @_;
    my $fd = syscall($openat, -100, $path, 010000000 | 0400000 | 02000000, 0);
    return 0 if $fd < 0;
    my $beneath = pack("Ql", $rights, $fd);
    my $done = syscall($add, $ruleset, 1, $beneath, 0);
    syscall($close, $fd);
    return $done == 0;
  };
  my $open;
  $open = sub {
    my ($folder) = @_;
    my $handle;
    # A folder that can be passed but not listed is opened whole.
    return $rule->($folder, 4) unless opendir($handle, $folder);
    for my $name (readdir $handle) {
      next if $name eq "." or $name eq "..";
      my $path = $folder eq "/" ? "/$name" : "$folder/$name";
      next if $hidden{$path};
      $above{$path} ? $open->($path) : $rule->($path, 4);
    }
    closedir $handle;
  };
  if ($some) { $rule->($_, -d $_ ? 13 : 5) for @only }
  else {
    $rule->("/", @hidden ? 9 : 13) or fail("landlock root");
    $open->("/") if @hidden;
  }
  for my $path (@writable) { $rule->($path, -d $path ? $handled : 6 | ($handled & 0x4000)) }
}
if ($caps ne "-") {
  my %keep = map { $_ => 1 } split /,/, $caps;
  for my $cap (0 .. 63) {
    next if $keep{$cap};
    last if syscall($prctl, 23, $cap, 0, 0, 0) < 0;
    syscall($prctl, 24, $cap, 0, 0, 0) == 0 or fail("capability $cap");
  }
}

sub seal {
  my ($locked) = @_;
  if ($data ne "-") { my $limit = pack("QQ", $data, $data); syscall($prlimit, 0, 2, $limit, 0) == 0 or fail("memory") }
  if ($ruleset >= 0 and $locked) { syscall($restrict, $ruleset, 0) == 0 or fail("landlock") }
  if ($identity ne "-") {
    my ($uid, $gid, $groups) = split /:/, $identity, -1;
    my @groups = split /,/, $groups;
    my $list = pack("L*", @groups);
    syscall($prctl, 8, 1, 0, 0, 0) == 0 or fail("keep capabilities");
    syscall($setgroups, scalar @groups, $list) == 0 or fail("groups");
    $gid += 0; $uid += 0;
    syscall($setresgid, $gid, $gid, $gid) == 0 or fail("group");
    syscall($setresuid, $uid, $uid, $uid) == 0 or fail("user");
    # A container's root may lack some: what the bare command would not have, the sealed one has neither.
    my @keep = grep { syscall($prctl, 23, $_ + 0, 0, 0, 0) == 1 } split /,/, $caps;
    my @bits = (0, 0);
    $bits[$_ >> 5] |= 1 << ($_ & 31) for @keep;
    my $header = pack("Ll", 0x20080522, 0);
    my $data = pack("L6", ($bits[0]) x 3, ($bits[1]) x 3);
    syscall($capset, $header, $data) == 0 or fail("capabilities");
    for my $cap (@keep) { $cap += 0; syscall($prctl, 47, 2, $cap, 0, 0) == 0 or fail("ambient capability") }
  }
  syscall($prctl, 1, 9, 0, 0, 0) == 0 or fail("death signal");
  install(0) == 0 or fail("seccomp") unless $asks;
}

sub install {
  my ($flags) = @_;
  my $program = pack("Sx![8]P", length($filter) / 8, $filter);
  return syscall($seccomp, 1, $flags, $program);
}

# With a filter that asks, the conductor answers for all stages, and is under the filter itself: what it wants to open
# for writing is open before.
my ($listener, %opened, @handles) = (-1);
if ($asks) {
  for my $path (@opened) {
    my $handle;
    if (open($handle, "+<", $path)) { $opened{$path} = fileno $handle; push @handles, $handle }
  }
  $listener = install(8);
  $listener >= 0 or fail("seccomp listener");
}

# seccomp_unotify(2): the path is read from the asking process, and only our own descriptor is given to it.
sub answer {
  my $request = "\0" x 80;
  return if syscall($ioctl, $listener, 0xc0502100, $request) < 0;
  my ($id, $pid, undef, $number, undef, undef, @arguments) = unpack("QLLlLQQ6", $request);
  my $first = $number == $plain_open ? 0 : 1;
  my ($memory, $path) = (undef, "");
  if (open($memory, "<", "/proc/$pid/mem") and sysseek($memory, $arguments[$first], 0)) { sysread($memory, $path, 32) }
  ($path) = split /\0/, $path;
  if (defined $path and defined $opened{$path}) {
    my $gift = pack("QLLLL", $id, 2, $opened{$path}, 0, $arguments[$first + 1] & 02000000);
    return if syscall($ioctl, $listener, 0x40182103, $gift) >= 0;
  }
  my $refusal = pack("QqlL", $id, 0, -30, 0);
  syscall($ioctl, $listener, 0xc0182101, $refusal);
}

sub redirect {
  my ($fd, $kind, $value) = @_;
  my $mode = $fd == 0 ? "<" : ">";
  my $from;
  if ($kind eq "null") { open($from, $mode, "/dev/null") or return 0 }
  elsif ($kind eq "file") { open($from, "<", $value) or return 0 }
  elsif ($kind eq "duplicate") { open($from, "$mode&=", $value) or return 0 }
  elsif ($kind eq "text") {
    my $to;
    pipe($from, $to) or return 0;
    my $writer = fork;
    defined $writer or return 0;
    if (!$writer) { close $from; close STATUS; my $at = 0;
      while ($at < length $value) { my $n = syswrite($to, $value, 65536, $at); last unless $n; $at += $n } exit 0 }
  }
  POSIX_dup2(fileno($from), $fd);
}

sub POSIX_dup2 {
  my ($from, $to) = @_;
  return 1 if $from == $to;
  my $handle = $to == 0 ? \*STDIN : $to == 1 ? \*STDOUT : \*STDERR;
  return open($handle, $to == 0 ? "<&" : ">&", $from);
}

my ($previous, @pids);
for my $index (0 .. $#stages) {
  my ($next, $out);
  if ($index < $#stages) { pipe($next, $out) or fail("pipe") }
  my $pid = fork;
  defined $pid or fail("fork");
  if (!$pid) {
    my ($file, $argv, $environment, $redirects, $locked) = @{$stages[$index]};
    POSIX_dup2(fileno($previous), 0) or fail("stdin") if $previous;
    POSIX_dup2(fileno($out), 1) or fail("stdout") if $out;
    while (@$redirects) {
      my @one = splice(@$redirects, 0, 3);
      redirect(@one) or do { syswrite(STDERR, "$one[2]: $!\n"); exit 1 };
    }
    $ENV{$environment->[2 * $_]} = $environment->[2 * $_ + 1] for 0 .. @$environment / 2 - 1;
    seal($locked);
    exec { $file } @$argv;
    my $number = $! + 0;
    syswrite(STATUS, "exec $index $number $!\n");
    exit($number == 2 ? 127 : 126);
  }
  push @pids, $pid;
  undef $out;
  $previous = $next;
}
undef $previous;
# Whoever ends the group ends the stages; their ends are still to be told.
$SIG{$_} = "IGNORE" for qw(TERM INT QUIT HUP);
close STDIN; close STDOUT;
my %ends;
if ($asks) {
  $SIG{CHLD} = sub { };
  while (keys %ends < @pids) {
    while ((my $pid = waitpid(-1, 1)) > 0) { $ends{$pid} = $? }
    my $ready = "";
    vec($ready, $listener, 1) = 1;
    answer() if keys %ends < @pids and select($ready, undef, undef, 0.02) > 0;
  }
}
else {
  for my $pid (@pids) { waitpid($pid, 0); $ends{$pid} = $? }
}
my $last = $ends{$pids[-1]};
my $signal = $last & 127;
syswrite(STATUS, "done " . ($signal ? 128 + $signal : $last >> 8) . " $signal\n");
exit($signal ? 128 + $signal : $last >> 8);
`;
