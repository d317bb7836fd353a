/**
 * Part of the conductor's Perl: answers the filter of the script (view-filter.ts). The answers are for the record: what
 * holds the script in does not depend on them, so a program that changes its arguments between question and call gains
 * nothing.
 */
export const viewJudge = String.raw`
sub memory {
  my ($pid, $address, $length) = @_;
  my $found = "\0" x $length;
  my $first = 4096 - $address % 4096;
  $first = $length if $first > $length;
  my $local = pack("PQ", $found, $length);
  my $remote = pack("QQ", $address, $first) . ($first < $length ? pack("QQ", $address + $first, $length - $first) : "");
  my $read = syscall($n{process_vm_readv}, $pid, $local, 1, $remote, $first < $length ? 2 : 1, 0);
  return $read > 0 ? substr($found, 0, $read) : "";
}
sub text { my ($pid, $address) = @_; return "" unless $address; my ($text) = split /\0/, memory($pid, $address, 4096), 2; return $text // "" }
sub signed { return unpack("l", pack("L", $_[0] & 0xffffffff)) }
# The path in the view that a process means, links followed except, when $keep, the last one.
sub place {
  my ($pid, $base, $path, $keep) = @_;
  if ($path !~ m{^/}) {
    my $number = signed($base);
    my $from = readlink($number == -100 ? "$P/$pid/cwd" : "$P/$pid/fd/$number") // return $path;
    return $from if $path eq "" and $number != -100;
    $path = "$from/$path";
  }
  return $path if $path =~ m{^/(?:proc/(?:self|thread-self|\d+)/|dev/(?:fd/|std))};
  my $last = "";
  if ($keep) { $path =~ s{/+$}{}; $path =~ s{/([^/]*)$}{} and $last = "/$1" }
  for (1 .. 2) {
    my $how = pack("QQQ", 010000000 | 02000000, 0, 0x10);
    my $relative = $path eq "" ? "/" : $path;
    my $fd = -1;
    # EAGAIN: something was renamed or mounted somewhere meanwhile.
    for (1 .. 50) { $fd = syscall($n{openat2}, $view_root, $relative, $how, 24); last if $fd >= 0 or $! + 0 != 11 }
    if ($fd >= 0) {
      my $real = readlink("$P/1/fd/$fd");
      syscall($n{close}, $fd);
      $real =~ s/^\Q$V\E(?=\/|$)// or return $path . $last;
      return $real . $last;
    }
    last if $last ne "";
    $path =~ s{/+$}{};
    $path =~ s{/([^/]*)$}{} and $last = "/$1";
  }
  return $path . $last;
}
sub stat_in_view { my ($path) = @_; return statx("$V$path") }
sub is_machines { my ($path, $type) = @_; my $stat = statx($path); return $stat && kind_of($stat) == $type }
sub under { my ($path, $set) = @_; for (my $at = $path; $at ne ""; ) { return 1 if $set->{$at}; last unless $at =~ s{/[^/]*$}{} } return 0 }
my %uncovered = map { $_ => 1 } @uncovered;
my $lives = 1;

sub judge_opening {
  my ($pid, $base, $path) = @_;
  $path = place($pid, $base, $path, 0);
  if ($path =~ m{^/dev/([^/]+)}) {
    return 0 if $devices{$1} or $path =~ m{^/dev/(?:fd/|std|pts/|shm/|ptmx$)};
    attempt("device", $path);
    return 6;
  }
  if ($path =~ m{^/(?:proc|sys)/}) { attempt("kernel", $path) unless $path =~ m{^/proc/(?:self|thread-self|\d+)/}; return 0 }
  if (%covered and under($path, \%covered)) { attempt("secret", $path); return 13 }
  if (%uncovered and under($path, \%uncovered)) { limit("view.uncovered", $path); return 0 }
  judge_folder($path) if $user;
  my $stat = stat_in_view($path) or return 0;
  if (kind_of($stat) == 0010000 and is_machines($path, 0010000)) { attempt("socket", $path); return 6 }
  if ($user and kind_of($stat) == 0100000) {
    my ($owner, $group) = unpack("LL", substr($stat, 20, 8));
    limit("view.shared-file", $path) if ($owner != $uid or $group != $gid) and call("faccessat", -100, "$V$path", 2, 0) == 0;
    judge_writing($path, $stat);
  }
  return 0;
}
# Nothing can be made, changed or taken away in a real folder whose access lists name others: its layer cannot copy it up
# (EINVAL), and not every program says so.
sub judge_folder {
  my ($path) = @_;
  my ($above) = $path =~ m{^(.*)/[^/]*/*\z}s or return 0;
  limit("view.foreign-list", $above) if shows_others("$V$above/.");
  return 0;
}
sub shows_others { my ($at) = @_; return !!grep { my $list = attribute($at, $_); defined $list && (compile_walk(), names_others($list))[-1] } "system.posix_acl_access", "system.posix_acl_default" }
# Of what is written to where it lies, the layer itself tells that it is a copy, unless it has other names.
sub judge_writing { my ($path, $stat) = @_; judge_copy($path, $stat) if unpack("x16L", $stat) > 1 or defined attribute("$V$path", "system.posix_acl_access") }
# What an ordinary user's layers cannot copy up as it is: other names, and access lists that name others.
sub judge_copy {
  my ($path, $stat, $linking) = @_;
  judge_folder(kind_of($stat) == 0040000 ? "$path/." : $path);
  return if kind_of($stat) == 0040000;
  compile_walk();
  return unless is_own($stat);
  my $list = kind_of($stat) == 0120000 ? undef : attribute("$V$path", "system.posix_acl_access");
  my $foreign = defined $list && names_others($list);
  if (unpack("x16L", $stat) > 1) { join_names($path) }
  elsif ($foreign or $linking) { copy_by_hand($path) }
  else { keep_origin($path) }
  limit("view.foreign-list", $path) if $foreign and defined($list = attribute("$V$path", "system.posix_acl_access")) and names_others($list);
}
sub judge_touch { my ($pid, $base, $address, $keep, $linking) = @_; my $path = place($pid, $base, text($pid, $address), $keep); my $stat = stat_in_view($path) or return 0; judge_copy($path, $stat, $linking); return 0 }
# Where a path leads by way of the process itself: found sooner than its place, good enough for a first look.
sub nearby { my ($pid, $base, $path) = @_; my $number = signed($base); return $path =~ m{^/} ? "$V$path" : $number == -100 ? "$P/$pid/cwd/$path" : "$P/$pid/fd/$number/$path" }
sub judge_making {
  my ($pid, $base, $address) = @_;
  my $path = text($pid, $address);
  my $folder = nearby($pid, $base, $path);
  $folder =~ s{/[^/]*/*\z}{/.};
  return shows_others($folder) ? judge_folder(place($pid, $base, $path, 1)) : 0;
}
# An ordinary user's layers do not count the names of a real file that lost one, and gzip, tar or find look at the count.
# So before the next program starts, those that it has left are joined; not at once, since the program that takes a name
# away may have looked at the file already, and would take a copy for another. Most files have one name, which is seen
# without finding the place in the view.
my %lost;
sub judge_unlink {
  my ($pid, $base, $address) = @_;
  my $path = text($pid, $address);
  my $at = nearby($pid, $base, $path);
  my $seen = statx($at);
  return 0 if $seen and unpack("x16L", $seen) < 2 and $at =~ s{/[^/]+\z}{/.} and !shows_others($at);
  $path = place($pid, $base, $path, 1);
  judge_folder($path);
  my $stat = stat_in_view($path) or return 0;
  judge_loss($path, $stat);
  return 0;
}
sub judge_loss {
  my ($path, $stat) = @_;
  $lost{$path} = 1 if unpack("x16L", $stat) > 1 and kind_of($stat) != 0040000;
}
sub count_names { compile_walk(); for (sort keys %lost) { $miscounted = 1 unless join_rest($_) } %lost = () }
# Look-ups of names that fall back to files say nothing about what a script does.
my $lookup = qr{^(?:/var)?/run/(?:nscd/socket|systemd/userdb/)};
sub judge_address {
  my ($pid, $address, $length, $verb) = @_;
  $length = 128 if $length > 128;
  my $bytes = memory($pid, $address, $length);
  return 0 if length $bytes < 2;
  my $family = unpack("S", $bytes);
  if ($family == 1) {
    return 0 if $verb eq "bind" or length $bytes < 3;
    my $path = substr($bytes, 2);
    if ($path =~ s/^\0//) {
      my $known = 0;
      if (open(my $sockets, "<", "$P/1/net/unix")) { local $/; my $all = readline $sockets; $known = index($all // "", "\@$path\n") >= 0 }
      return 0 if $known;
      attempt("socket", "\@$path");
      return 111;
    }
    ($path) = split /\0/, $path, 2;
    $path = place($pid, -100, $path, 0);
    my $stat = stat_in_view($path) or return 0;
    return 0 unless kind_of($stat) == 0140000 and is_machines($path, 0140000);
    attempt("socket", $path) unless $path =~ $lookup;
    return 111;
  }
  if ($family == 2 or $family == 10) {
    my $port = unpack("n", substr($bytes, 2, 2));
    return 0 if !$port;
    my $host = $family == 2 ? join(".", unpack("C4", substr($bytes, 4, 4))) : "[" . join(":", map { sprintf "%x", $_ } unpack("n8", substr($bytes, 8, 16))) . "]";
    attempt("network", $verb eq "bind" ? "listen $host:$port" : "$host:$port");
    return $verb eq "bind" ? 13 : 101;
  }
  return 0 if $family == 0 or $family == 16;
  attempt("network", "address family $family");
  return 97;
}
# Netlink tells state and takes orders on the same socket; only orders are noted.
sub judge_netlink {
  my ($pid, $fd, $address, $length) = @_;
  my ($inode) = (readlink("$P/$pid/fd/" . signed($fd)) // "") =~ /^socket:\[(\d+)\]$/ or return 0;
  my $protocol;
  if (open(my $sockets, "<", "$P/1/net/netlink")) { while (readline $sockets) { my @columns = split; $protocol = $columns[1] if $columns[-1] eq $inode } }
  return 0 unless defined $protocol;
  my $header = memory($pid, $address, $length < 16 ? $length : 16);
  return 0 if length $header < 16;
  my (undef, $type) = unpack("LS", $header);
  if ($protocol == 0 and $type >= 16 and ($type & 3) != 2) { attempt("network", "netlink route $type"); return 1 }
  if ($protocol == 12 and $type == 16) { attempt("network", "netlink netfilter"); return 1 }
  return 0;
}
sub judge_message {
  my ($pid, $fd, $address) = @_;
  my $header = memory($pid, $address, 32);
  return 0 if length $header < 32;
  my ($name, $length, undef, $parts, $count) = unpack("QLLQQ", $header);
  if ($name and $length >= 2) { my $errno = judge_address($pid, $name, $length, "send"); return $errno if $errno }
  my $netlink = (!$name or unpack("S", memory($pid, $name, 2) . "\0\0") == 16) && $count > 0;
  if ($netlink) { my $part = memory($pid, $parts, 16); return judge_netlink($pid, $fd, unpack("QQ", $part)) if length $part == 16 }
  return 0;
}
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
sub judge_rename {
  my ($pid, $from_base, $from, $to_base, $to, $flags) = @_;
  my @ends = (place($pid, $from_base, text($pid, $from), 1), place($pid, $to_base, text($pid, $to), 1));
  # Onto itself, or into itself; RENAME_NOREPLACE.
  judge_folder($_) for @ends;
  my $over = stat_in_view($ends[1]);
  return 0 if index("$ends[1]/", "$ends[0]/") == 0 or ($flags // 0) & 1 && $over;
  judge_loss($ends[1], $over) if $over and !(($flags // 0) & 2);
  # RENAME_EXCHANGE
  pop @ends unless ($flags // 0) & 2;
  for my $path (@ends) {
    next if $path =~ m{/\.\.?$};
    my $stat = stat_in_view($path) or return 0;
    if (kind_of($stat) != 0040000) {
      judge_copy($path, $stat);
      # Whoever may write in its folder may rename it, but an ordinary user's layers cannot take it in (EOVERFLOW).
      limit("view.shared-file", $path) unless is_own($stat);
      next;
    }
    compile_walk();
    limit("view.folder-rename", $path) unless is_made($path) or renew_folder($path);
  }
  return 0;
}
# Owners that a user namespace does not know: where the person could really give a file to one, the view cannot.
my %own_groups = map { $_ => 1 } $gid, split /,/, $groups;
sub judge_owner {
  my ($pid, $base, $path, $owner, $group, $keep) = @_;
  ($owner, $group) = (signed($owner), signed($group));
  my $real = place($pid, $base, $path ? text($pid, $path) : "", $keep);
  if (($owner == -1 or $owner == $uid) and ($group == -1 or $group == $gid)) { my $stat = stat_in_view($real); judge_copy($real, $stat) if $stat; return 0 }
  limit("view.foreign-group", $real) if ($owner == -1 or $owner == $uid) and $own_groups{$group};
  return 1;
}
sub judge_access_list {
  my ($pid, $base, $path, $keep, $name, $value, $size) = @_;
  my $real = place($pid, $base, $path ? text($pid, $path) : "", $keep);
  my $stat = stat_in_view($real) or return 0;
  judge_copy($real, $stat);
  compile_walk();
  $name = text($pid, $name);
  return 0 unless $name =~ /^system\.posix_acl_/;
  my $list = memory($pid, $value, $size > 65536 ? 65536 : $size);
  if (!names_others($list)) { remember_others($real, $name => $list); return 0 }
  return 95 if kind_of($stat) == 0120000;
  return 1 unless is_own($stat);
  my ($at, $known) = ("$V$real", without_others($list));
  call("lsetxattr", $at, $name, $known, length $known, 0) == 0 or return $! + 0;
  remember_others($real, $name => $list);
  return [0];
}
sub judge_list_gone {
  my ($pid, $path, $keep, $name) = @_;
  judge_touch($pid, -100, $path, $keep);
  $name = text($pid, $name);
  remember_others(place($pid, -100, text($pid, $path), $keep), $name => "") if %others_in and $name =~ /^system\.posix_acl_/;
  return 0;
}
sub judge_list_reading {
  my ($pid, $base, $path, $keep, $name, $address, $size) = @_;
  $name = text($pid, $name);
  return 0 unless $name =~ /^system\.posix_acl_/;
  my $at = $V . place($pid, $base, $path ? text($pid, $path) : "", $keep);
  my $list = attribute($at, $name) // return 0;
  compile_walk();
  my $true = true_list($at, $name, $list);
  return 0 if $true eq $list;
  return [length $true] if $size == 0;
  return 34 if $size < length $true;
  my ($local, $remote) = (pack("PQ", $true, length $true), pack("QQ", $address, length $true));
  return syscall($n{process_vm_writev}, $pid, $local, 1, $remote, 1, 0) == length $true ? [length $true] : 14;
}
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
