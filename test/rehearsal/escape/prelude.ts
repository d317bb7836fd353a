import {
  type Architecture,
  type SyscallName,
  syscallNumber,
  toArchitecture,
} from "../../../src/command/sandbox/syscalls.ts";

/** `name=number,…` of every system call that the attempts make, for this processor. */
export function systemCalls(): string {
  const architecture = toArchitecture(process.arch) ?? "x64";
  const known = knownCalls.map((name) => [name, syscallNumber(name, architecture)] as const);
  const more = Object.entries(moreCalls).map(([name, numbers]) => [name, numbers[architecture]] as const);
  return [...known, ...more].flatMap(([name, number]) => (number === undefined ? [] : [`${name}=${number}`])).join(",");
}

export const bashPrelude = `said() { echo "ESCAPED $NAME $*"; }\n`;

/** Perl-base alone, and of its modules, which take longer to load than most attempts take, only Socket and only where it is used. */
export function perlProgram(script: string): string {
  const sockets = /\b(?:sockaddr_|pack_sockaddr|inet_|[AP]F_|SOCK_|SOL_|SO_|INADDR_)/.test(script) ? "use Socket;" : "";
  return sockets + perlPrelude + script;
}

/** `call` copies literals, which syscall() would refuse. */
const perlPrelude = String.raw`
$| = 1;
sub O_RDONLY() { 0 } sub O_WRONLY() { 1 } sub O_RDWR() { 2 } sub O_NOCTTY() { 0400 } sub O_NONBLOCK() { 04000 }
sub LOCK_EX() { 2 } sub LOCK_NB() { 4 } sub LOCK_UN() { 8 }
my $directory = ${process.arch === "arm64" ? "040000" : "0200000"};
my %number = map { split /=/ } split /,/, $ENV{SYSCALLS};
my ($here, $name, $victim) = ($ENV{HERE}, $ENV{NAME}, ($ENV{VICTIM} || 0) + 0);
sub call {
  my $which = shift;
  defined $number{$which} or do { $! = 38; return -1 };
  my $number = $number{$which} + 0;
  my @words = @_;
  my $result = syscall($number, @words);
  my $error = $!;
  for (0 .. $#_) { $_[$_] = $words[$_] unless Internals::SvREADONLY($_[$_]) }
  $! = $error;
  return $result;
}
sub said { print "ESCAPED $name @_\n" }
# Harmless arguments that the kernel looks at only once it has agreed to the call.
sub agreed { my ($what, $result) = @_; my $e = $! + 0; said("$what: $result, errno $e") if $result >= 0 or ($e != 1 and $e != 13 and $e != 38 and $e != 95) }
sub slurp { open(my $handle, "<", $_[0]) or return ""; local $/; my $text = readline $handle; return defined $text ? $text : "" }
sub spill { my ($path, $text) = @_; open(my $handle, "+<", $path) or open($handle, ">", $path) or return 0; syswrite($handle, $text) or return 0; return close $handle }
sub pids { opendir(my $handle, "/proc") or return (); return grep { /^\d+$/ } readdir $handle }
# The outside process by the number it has there, and by whatever number it has here.
sub victims { my %seen = ($victim => 1); return ($victim, map { $_ + 0 } grep { !$seen{$_}++ and slurp("/proc/$_/cmdline") =~ /^neo-victim-\Q$name\E(?![\w-])/ } pids()) }
sub abstract { return pack("Sa*", 1, "\0$ENV{ABSTRACT}") }
sub pause { select(undef, undef, undef, $_[0]) }
sub capabilities { my ($pid) = @_; return slurp("/proc/$pid/status") =~ /^CapEff:\s*([0-9a-f]+)/m ? hex $1 : 0 }
my $admin = 1 << 21;
# A page that another process of ours keeps rewriting, from one text to the other: for calls that are asked about.
sub flipping {
  my @texts = map { $_ . "\0" x (128 - length $_) } @_;
  my $at = call("mmap", 0, 4096, 3, 0x21, -1, 0);
  pipe(my $from, my $to);
  syswrite $to, $texts[0]; call("read", fileno $from, $at, 128);
  my $flipper = fork;
  if (!$flipper) { my $end = time + 3; while (time < $end) { for (@texts) { syswrite $to, $_; call("read", fileno $from, $at, 128) } } exit }
  return ($at, $flipper);
}
`;

const knownCalls: readonly SyscallName[] = [
  ...(["prctl", "seccomp", "openat", "openat2", "close", "capset", "ioctl", "prlimit64", "truncate"] as const),
  ...(["mknodat", "linkat", "renameat2", "fchmodat2", "fchownat", "utimensat", "setxattr", "lsetxattr"] as const),
  ...(["fsetxattr", "removexattr", "setxattrat", "file_setattr", "mount", "umount2", "pivot_root", "chroot"] as const),
  ...(["move_mount", "open_tree", "open_tree_attr", "fsopen", "fsconfig", "fsmount", "fspick"] as const),
  ...(["mount_setattr", "open_by_handle_at", "swapon", "swapoff", "acct", "reboot", "sethostname"] as const),
  ...(["setdomainname", "settimeofday", "clock_settime", "init_module", "finit_module", "delete_module"] as const),
  ...(["kexec_load", "kexec_file_load", "bpf", "perf_event_open", "add_key", "request_key", "keyctl"] as const),
  ...(["iopl", "ioperm", "userfaultfd", "io_uring_setup", "ptrace", "process_vm_readv"] as const),
  ...(["process_vm_writev", "process_madvise", "pidfd_getfd", "pidfd_send_signal", "kcmp"] as const),
  ...(["migrate_pages", "ioprio_set", "sched_setscheduler", "sched_setattr", "sched_setaffinity"] as const),
  ...(["tkill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "unshare", "setns", "clone", "clone3"] as const),
  ...(["mq_open", "quotactl", "lookup_dcookie", "sendto", "connect", "setresuid", "setresgid"] as const),
];

/** Those that no filter of ours needs by name. */
const moreCalls: Readonly<Record<string, Readonly<Record<Architecture, number>>>> = {
  read: { x64: 0, arm64: 63 },
  mmap: { x64: 9, arm64: 222 },
  sendfile: { x64: 40, arm64: 71 },
  sync: { x64: 162, arm64: 81 },
  getxattr: { x64: 191, arm64: 8 },
  adjtimex: { x64: 159, arm64: 171 },
  clock_adjtime: { x64: 305, arm64: 266 },
  syslog: { x64: 103, arm64: 116 },
  personality: { x64: 135, arm64: 92 },
  splice: { x64: 275, arm64: 76 },
  fallocate: { x64: 285, arm64: 47 },
  fanotify_init: { x64: 300, arm64: 262 },
  fanotify_mark: { x64: 301, arm64: 263 },
  name_to_handle_at: { x64: 303, arm64: 264 },
  copy_file_range: { x64: 326, arm64: 285 },
  execveat: { x64: 322, arm64: 281 },
  memfd_create: { x64: 319, arm64: 279 },
  pidfd_open: { x64: 434, arm64: 434 },
  mq_timedsend: { x64: 242, arm64: 182 },
  mq_timedreceive: { x64: 243, arm64: 183 },
  fchdir: { x64: 81, arm64: 50 },
  exit_group: { x64: 231, arm64: 94 },
};
