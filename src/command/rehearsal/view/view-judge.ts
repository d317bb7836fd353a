/**
 * Part of the conductor's Perl: answers the filter of the script (view-filter.ts). The answers are for the record: what
 * holds the script in does not depend on them, so a program that changes its arguments between question and call gains
 * nothing.
 */
export const viewJudge = String.raw`
my $lives = 1;

sub judge_signal {
  my ($pid, $target) = @_;
  $target = signed($target);
  return 0 if $target == 0;
  if ($target == -1 or $target == 1) { attempt("signal", $target); return $target == 1 ? 1 : 3 }
  return 0 if $target != 1 and kill(0, $target);
  attempt("signal", $target);
  return 3;
}
sub judge_birth {
  return 0 if ++$lives < $max_processes;
  $lives = 0;
  if (opendir(my $all, $P)) { for (readdir $all) { next unless /^\d/; my @found = stat("$P/$_/task"); $lives += $found[3] - 2 if @found and $found[3] > 2 } }
  return 0 if $lives < $max_processes;
  too_many();
  return 11;
}
my ($ended, $exit, $cause);
sub too_many { limit("view.processes", $max_processes); $cause //= "processes" }
my %judge = (
  # CREAT, EXCL
  open => sub { my ($pid, @a) = @_; ($a[1] & 0300) == 0300 ? judge_making($pid, -100, $a[0]) : judge_opening($pid, -100, text($pid, $a[0])) },
  openat => sub { my ($pid, @a) = @_; ($a[2] & 0300) == 0300 ? judge_making($pid, @a[0, 1]) : judge_opening($pid, $a[0], text($pid, $a[1])) },
  creat => sub { my ($pid, @a) = @_; judge_opening($pid, -100, text($pid, $a[0])) },
  connect => sub { my ($pid, @a) = @_; judge_address($pid, $a[1], $a[2] & 0xffffffff, "connect") },
  bind => sub { my ($pid, @a) = @_; judge_address($pid, $a[1], $a[2] & 0xffffffff, "bind") },
  sendto => sub { my ($pid, @a) = @_; judge_address($pid, $a[4], $a[5] & 0xffffffff, "send") || judge_netlink($pid, $a[0], $a[1], $a[2]) },
  sendmsg => sub { my ($pid, @a) = @_; judge_message($pid, $a[0], $a[1]) },
  socket => sub {
    my ($pid, @a) = @_;
    my $family = $a[0] & 0xffffffff;
    return 97 if $family == 38;
    my $raw = ($family == 2 || $family == 10) && ($a[1] & 0xf) == 3;
    attempt("network", $raw ? "raw socket" : "socket family $family protocol " . ($a[2] & 0xffffffff));
    return $raw ? 1 : 97;
  },
  kill => sub { my ($pid, @a) = @_; judge_signal($pid, $a[0]) },
  ptrace => sub { my ($pid, @a) = @_; my $errno = judge_signal($pid, $a[1]); return $errno ? 1 : 0 },
  unshare => sub { attempt("kernel", "new namespaces"); return 1 },
  clone => sub { my ($pid, @a) = @_; if ($a[0] & 0x7e020000) { attempt("kernel", "new namespaces"); return 1 } return judge_birth() },
  fork => \&judge_birth,
  execve => sub { my ($pid, @a) = @_; note_set_id($pid, -100, $a[0]); return 0 },
  execveat => sub { my ($pid, @a) = @_; note_set_id($pid, $a[0], $a[1]); return 0 },
  rename => sub { my ($pid, @a) = @_; judge_rename($pid, -100, $a[0], -100, $a[1]) },
  unlink => sub { my ($pid, @a) = @_; judge_unlink($pid, -100, $a[0]) },
  unlinkat => sub { my ($pid, @a) = @_; judge_unlink($pid, @a[0, 1]) },
  mkdir => sub { my ($pid, @a) = @_; judge_making($pid, -100, $a[0]) },
  mkdirat => sub { my ($pid, @a) = @_; judge_making($pid, @a[0, 1]) },
  symlink => sub { my ($pid, @a) = @_; judge_making($pid, -100, $a[1]) },
  symlinkat => sub { my ($pid, @a) = @_; judge_making($pid, @a[1, 2]) },
  link => sub { my ($pid, @a) = @_; judge_making($pid, -100, $a[1]); judge_touch($pid, -100, $a[0], 1, 1) },
  linkat => sub { my ($pid, @a) = @_; judge_making($pid, @a[2, 3]); judge_touch($pid, $a[0], $a[1], !($a[4] & 0x400), 1) },
  chmod => sub { my ($pid, @a) = @_; judge_touch($pid, -100, $a[0], 0) },
  fchmodat => sub { my ($pid, @a) = @_; judge_touch($pid, $a[0], $a[1], 0) },
  utimensat => sub { my ($pid, @a) = @_; $a[1] ? judge_touch($pid, $a[0], $a[1], $a[3] & 0x100) : 0 },
  setxattr => sub { my ($pid, @a) = @_; judge_access_list($pid, -100, $a[0], 0, @a[1 .. 3]) },
  lsetxattr => sub { my ($pid, @a) = @_; judge_access_list($pid, -100, $a[0], 1, @a[1 .. 3]) },
  fsetxattr => sub { my ($pid, @a) = @_; judge_access_list($pid, $a[0], 0, 0, @a[1 .. 3]) },
  removexattr => sub { my ($pid, @a) = @_; judge_list_gone($pid, $a[0], 0, $a[1]) },
  lremovexattr => sub { my ($pid, @a) = @_; judge_list_gone($pid, $a[0], 1, $a[1]) },
  getxattr => sub { my ($pid, @a) = @_; judge_list_reading($pid, -100, $a[0], 0, @a[1 .. 3]) },
  lgetxattr => sub { my ($pid, @a) = @_; judge_list_reading($pid, -100, $a[0], 1, @a[1 .. 3]) },
  fgetxattr => sub { my ($pid, @a) = @_; judge_list_reading($pid, $a[0], 0, 0, @a[1 .. 3]) },
  chown => sub { my ($pid, @a) = @_; judge_owner($pid, -100, @a[0 .. 2], 0) },
  lchown => sub { my ($pid, @a) = @_; judge_owner($pid, -100, @a[0 .. 2], 1) },
  fchown => sub { my ($pid, @a) = @_; judge_owner($pid, $a[0], 0, $a[1], $a[2], 0) },
  fchownat => sub { my ($pid, @a) = @_; judge_owner($pid, @a[0 .. 3], $a[4] & 0x100) },
  renameat => sub { my ($pid, @a) = @_; judge_rename($pid, @a[0 .. 4]) },
  mknod => sub { my ($pid, @a) = @_; attempt("device", place($pid, -100, text($pid, $a[0]), 1)); return 1 },
  mknodat => sub { my ($pid, @a) = @_; attempt("device", place($pid, $a[0], text($pid, $a[1]), 1)); return 1 },
  adjtimex => sub { my ($pid, @a) = @_; adjusts($pid, $a[0]) },
  clock_adjtime => sub { my ($pid, @a) = @_; adjusts($pid, $a[1]) },
  syslog => sub { attempt("kernel", "kernel log"); return 1 },
  ioctl => sub {
    my ($pid, @a) = @_;
    my $command = $a[1] & 0xffffffff;
    my $type = $command >> 8 & 0xff;
    if ($type == 0x66 or $type == 0x58 or $type == 0x76) { attempt("kernel", "file attributes " . (readlink("$P/$pid/fd/" . signed($a[0])) // "")); return 95 }
    attempt("device", sprintf("ioctl 0x%x", $command));
    return 25;
  },
);
$judge{fchmodat2} = $judge{futimesat} = $judge{fchmodat};
$judge{$_} = $judge{chmod} for qw(utime utimes);
$judge{truncate} = $judge{creat};
$judge{sendmmsg} = $judge{sendmsg};
$judge{rmdir} = $judge{unlink};
$judge{vfork} = $judge{fork};
$judge{renameat2} = $judge{renameat};
$judge{$_} = $judge{kill} for qw(tkill tgkill rt_sigqueueinfo rt_tgsigqueueinfo pidfd_open);
my %handler = map { exists $n{$_} ? ($n{$_} => $judge{$_}) : () } keys %judge;
sub adjusts { my ($pid, $address) = @_; my $modes = unpack("L", memory($pid, $address, 4) . "\0" x 4); return 0 unless $modes; attempt("time", "clock adjustment"); return 1 }
sub note_set_id {
  my ($pid, $base, $address) = @_;
  count_names() if %lost;
  my $path = place($pid, $base, text($pid, $address), 0);
  my $stat = stat_in_view($path) or return;
  my ($owner, $group) = unpack("LL", substr($stat, 20, 8));
  my $bits = mode_of($stat);
  attempt("set-id", $path) if ($bits & 04000 and $owner != $uid) or ($bits & 02010) == 02010 && $group != $gid;
}
sub answer {
  my $question = "\0" x 80;
  return 0 if syscall($n{ioctl}, $listener, 0xc0502100, $question) < 0;
  my ($id, $pid, undef, $number, $machine, undef, @arguments) = unpack("QLLlLQQ6", $question);
  my $errno = 0;
  if ($machine != $n{machine}) { attempt("kernel", "program of another architecture"); $errno = 38 }
  elsif (my $row = $held{$number}) {
    my ($name, $kind, $refusal, $texts) = @$row;
    attempt($kind, join " ", $name, grep { $_ ne "" } map { text($pid, $arguments[$_]) } split /,/, $texts);
    $errno = $refusal;
  }
  elsif (my $judge = $handler{$number}) { $errno = $judge->($pid, @arguments) }
  # A number in brackets is what the call returns: it was done here.
  my $reply = ref $errno ? pack("QqlL", $id, $errno->[0], 0, 0) : $errno ? pack("QqlL", $id, 0, -$errno, 0) : pack("QqlL", $id, 0, 0, 1);
  syscall($n{ioctl}, $listener, 0xc0182101, $reply);
  return 1;
}
`;
