/**
 * First part of the conductor's Perl (view-conductor.ts): reads the request, makes the namespaces, and builds the view.
 *
 * The process that Node starts (outside) only waits. Its child is process 1 of the view's namespaces: it keeps the real
 * tree at `/`, covers its own /proc with the folder $T that holds the layers and, at $V, the merged tree, and hands a
 * copy of these mounts, turned round so that $V is `/`, to the script alone. Nothing the script can reach names the real
 * tree, and when process 1 ends, however it ends, all of it is gone.
 */
export const viewSetup = String.raw`
use strict;
# Whatever else was inherited would be a way round the view.
syscall(436, 3, 0x7fffffff, 0);
binmode $_ for (*STDIN, *STDOUT, *STDERR);
$0 = "neo-view";
$SIG{PIPE} = "IGNORE";
my $umask = umask 0;
my ($T, $V, $P) = ("/proc", "/proc/v", "/proc/v/proc");

# The wire: one letter, a length, a body; lists in a body are counted strings.
my $wire = "";
sub flush { my $at = 0; while ($at < length $wire) { my $n = syswrite(STDOUT, $wire, 1 << 20, $at); defined $n or exit 1; $at += $n } $wire = "" }
sub report { $wire .= pack("a1 N/a*", @_); flush() if length $wire > 1 << 18 }
sub fail { my $why = $! + 0; report("e", pack("N/a* N/a*", $_[0], $why ? "$!" : "")); flush(); exit 125 }
my (%told, %limited);
sub attempt { my ($kind, $what) = @_; return if $told{"$kind\0$what"}++ or keys %told > 500; report("a", pack("N/a* N/a*", $kind, $what)) }
sub limit { my ($code, $value) = @_; return if $limited{"$code\0$value"}++ or keys %limited > 500; report("l", pack("N/a* N/a*", $code, $value)) }

sub whole { my ($length) = @_; my $text = ""; while (length $text < $length) { my $n = sysread(STDIN, $text, $length - length $text, length $text); $n or exit 0 } return $text }
my @fields = unpack("(N/a*)*", whole(unpack("N", whole(4))));
sub one { return shift @fields }
sub many { my $count = shift @fields; return splice(@fields, 0, $count) }
my ($parent, $mode, $uid, $gid, $groups) = map { one() } 1 .. 5;
my ($folder, $script) = (one(), one());
my @environment = many();
my $input = one();
my ($timeout, $max_bytes, $max_files, $max_processes, $max_output) = map { one() + 0 } 1 .. 5;
my $disk = one();
my %n = map { my ($name, $number) = split /=/, $_; ($name, $number + 0) } many();
my %held = map { my ($number, @row) = split /=/, $_, -1; ($number + 0, [@row]) } many();
my $filter = one();
my @steps = map { [split /\0/, $_, -1] } many();
my @covers = map { [split /\0/, $_, -1] } many();
my $user = $mode eq "user";
my $own = $user ? "user.overlay." : "trusted.overlay.";

# syscall() wants pointers to strings that it may write, so literals are copied; $! tells why it failed.
sub call { my ($name, @arguments) = @_; return syscall($n{$name}, @arguments) }
sub statx { my ($path) = @_; my $found = "\0" x 256; return syscall($n{statx}, -100, $path, 0x100, 0xfff, $found) == 0 ? $found : undef }
sub kind_of { return unpack("x28S", $_[0]) & 0170000 }
sub mode_of { return unpack("x28S", $_[0]) & 07777 }
sub now { my $time = "\0" x 16; syscall($n{clock_gettime}, $_[0], $time); my ($s, $ns) = unpack("qq", $time); return ($s, $ns) }
sub clock { my ($s, $ns) = now(1); return $s * 1000 + $ns / 1e6 }
my ($RDONLY, $NOSUID, $NODEV, $NOEXEC, $REMOUNT, $BIND, $REC, $PRIVATE) = (1, 2, 4, 8, 32, 4096, 16384, 1 << 18);
sub mounted { my ($source, $target, $type, $flags, $data) = @_; return call("mount", $source, $target, $type, $flags + 0, $data // "") == 0 }

call("prctl", 1, 9, 0, 0, 0);
getppid() == $parent or exit 1;
if (open(my $score, ">", "/proc/self/oom_score_adj")) { syswrite($score, "1000") }
# NEWNS, NEWUTS, NEWIPC, NEWPID, NEWNET, NEWCGROUP where it is known, NEWUSER for an ordinary user.
my $namespaces = 0x00020000 | 0x04000000 | 0x08000000 | 0x20000000 | 0x40000000 | ($user ? 0x10000000 : 0);
# Who starts an ordinary user's namespaces stays outside of them, and reads there what they do not let be read.
my ($reader, $first);
if ($user) {
  socketpair($reader, my $answering, 1, 1, 0) or fail("pipes");
  $first = call("clone", $namespaces | 17, 0, 0, 0, 0);
  $first >= 0 or fail("namespaces");
  if ($first) { close $reader; close STDIN; close STDOUT; tell_lists($answering); waitpid($first, 0); exit($? >> 8) }
  close $answering;
  for (["setgroups", "deny"], ["uid_map", "$uid $uid 1"], ["gid_map", "$gid $gid 1"]) {
    open(my $map, ">", "/proc/self/$_->[0]") or fail($_->[0]);
    defined syswrite($map, $_->[1]) or fail($_->[0]);
  }
}
else {
  call("unshare", $namespaces) == 0 or fail("namespaces");
  call("prctl", 1, 9, 0, 0, 0);
  $first = fork;
  defined $first or fail("fork");
  if ($first) { close STDIN; close STDOUT; waitpid($first, 0); exit($? >> 8) }
}
sub tell_lists {
  my ($answering) = @_;
  my $asked = "";
  while (sysread($answering, $asked, 65536, length $asked)) {
    next if length $asked < 4 or length $asked < 4 + unpack("N", $asked);
    my ($path, $name) = unpack("x4 N/a* N/a*", $asked);
    my $list = $name =~ /^system\.posix_acl_/ ? attribute($path, $name) : undef;
    syswrite($answering, pack("N/a*", $list // ""));
    $asked = "";
  }
}

call("prctl", 1, 9, 0, 0, 0);
# No script may look at us through /proc, whoever it runs as, until it is over.
call("prctl", 4, 0, 0, 0, 0);
my $outer = readlink "/proc/self";
my $pid_limit = 32768;
if (open(my $file, "<", "/proc/sys/kernel/pid_max")) { $pid_limit = readline($file) + 0 }

# From here on the real tree can only be read here, and reading leaves no trace (RDONLY, NOATIME instead of what was).
sub set_mounts { my ($path, $set, $clear, $propagation) = @_; my $attributes = pack("QQQQ", $set, $clear, $propagation, 0); return call("mount_setattr", -100, $path, 0x8000, $attributes, 32) == 0 }
mounted("none", "/", "", $PRIVATE | $REC) or fail("private mounts");
set_mounts("/", 1 | 0x10, 0x70, 0) or set_mounts("/", 1, 0, 0) or fail("read-only tree");
if ($disk eq "") { mounted("neo-view", $T, "tmpfs", $NOSUID | $NODEV, "size=$max_bytes,nr_inodes=$max_files,mode=755") or fail("memory") }
else { mounted($disk, $T, "", $BIND) and mounted("", $T, "", $BIND | $REMOUNT | $NOSUID | $NODEV) or fail("layers on disk") }
for (qw(v u w)) { mkdir("$T/$_", 0755) or -d "$T/$_" or fail("layers") }

# What a layer's own folder must share with the real one that it stands for. "effective" is what the person may do
# there (octal digit), because in a user namespace the stand-in cannot belong to a foreign owner.
my (%stands, @dated, %dated_at);
sub stand_for {
  my ($real, $made, $effective) = @_;
  my $stat = statx($real) or return 0;
  my $permissions = mode_of($stat);
  if ($user and $effective ne "-") { $permissions = ($permissions & 07077) | ($effective << 6) }
  elsif (!$user) { my ($owner, $group) = unpack("LL", substr($stat, 20, 8)); call("lchown", $made, $owner, $group) }
  copy_attributes($real, $made);
  chmod $permissions, $made;
  $stands{$real} = $permissions if $user and $effective ne "-";
  push @dated, [$made, $stat];
  return 1;
}
sub copy_attributes {
  my ($from, $to) = @_;
  my %attributes = attributes($from);
  for my $name (keys %attributes) { my $value = $attributes{$name}; call("lsetxattr", $to, $name, $value, length $value, 0) }
}
sub attributes {
  my ($path) = @_;
  my $names = "\0" x 4096;
  my $length = syscall($n{llistxattr}, $path, $names, 4096);
  if ($length < 0) { return () unless $! + 0 == 34; $names = "\0" x 65536; $length = syscall($n{llistxattr}, $path, $names, 65536) }
  return () if $length <= 0;
  my %found;
  for my $name (split /\0/, substr($names, 0, $length)) {
    next if $name =~ /^(?:trusted|user)\.overlay\.|^security\.(?:selinux|SMACK64.*|ima|evm|apparmor)$/;
    my $value = attribute($path, $name);
    $found{$name} = $value if defined $value;
  }
  return %found;
}
sub attribute {
  my ($path, $name) = @_;
  my $value = "\0" x 1024;
  my $length = syscall($n{lgetxattr}, $path, $name, $value, 1024);
  if ($length < 0 and $! + 0 == 34) { $value = "\0" x 65536; $length = syscall($n{lgetxattr}, $path, $name, $value, 65536) }
  return $length < 0 ? undef : substr($value, 0, $length);
}

my @overlays;
for my $step (grep { $_->[0] eq "overlay" } @steps) {
  my ($index, $path) = (scalar @overlays, $step->[1]);
  mkdir "$T/u/$index", 0755; mkdir "$T/w/$index", 0755;
  stand_for($path, "$T/u/$index", $step->[3]) or do { $step->[0] = "gone"; next };
  push @overlays, { path => $path, upper => "$T/u/$index", work => "$T/w/$index", step => $step };
}
my @longest = sort { length $b->{path} <=> length $a->{path} } @overlays;
sub layer_of { my ($path) = @_; for (@longest) { my $at = $_->{path}; return $_ if $at eq "/" or $path eq $at or index($path, "$at/") == 0 } return undef }
sub within { my ($layer, $path) = @_; return $layer->{path} eq "/" ? $path : substr($path, length $layer->{path}) }

# Into a layer, before it is mounted: real folders above a place, so that what is below can be copied up although they
# are foreign; and stand-ins for what must not be read: same size, mode and owner, no content.
sub raise {
  my ($path, $effective) = @_;
  my $layer = layer_of($path) or return undef;
  my $made = $layer->{upper} . within($layer, $path);
  return $made if -d $made;
  my $above = $path =~ m{^(.*)/[^/]*\z}s ? $1 : "";
  $above = "/" if $above eq "";
  defined raise($above, "-") or return undef;
  mkdir $made, 0755 or return undef;
  stand_for($path, $made, $effective) or return undef;
  return $made;
}
my (%covered, %skipped, @masks);
for my $cover (@covers) {
  my ($kind, $path, $effective) = @$cover;
  if ($kind eq "raise") { raise($path, $effective); next }
  my $stat = statx($path) or next;
  my $made = stand_in($path, $stat);
  if ($kind eq "layers") { $skipped{$path} = 1; defined $made or push @masks, [$path, $stat]; next }
  $covered{$path} = $made // "";
  # What is a mount point, or lies in no layer, is covered by a mount instead.
  push @masks, [$path, $stat] unless defined $made;
}
sub stand_in {
  my ($path, $stat) = @_;
  my $layer = layer_of($path) or return undef;
  my $type = kind_of($stat);
  return undef if grep { $_->[1] eq $path } @steps;
  my $above = $path =~ m{^(.*)/[^/]*\z}s ? $1 : "";
  defined raise($above eq "" ? "/" : $above, "-") or return undef;
  my $made = $layer->{upper} . within($layer, $path);
  if ($type == 0040000) { mkdir $made, 0755 or return undef; my ($name, $value) = ($own . "opaque", "y"); call("lsetxattr", $made, $name, $value, 1, 0) == 0 or fail("secret") }
  elsif ($type == 0100000) { open(my $empty, ">", $made) or return undef; truncate $empty, unpack("Q", substr($stat, 40, 8)) }
  else { return undef }
  stand_for($path, $made, "-");
  delete $stands{$path};
  return $made;
}
for (reverse @dated) {
  my ($made, $stat) = @$_;
  my $times = substr($stat, 64, 12) . "\0" x 4 . substr($stat, 112, 12) . "\0" x 4;
  call("utimensat", -100, $made, $times, 0x100);
  $dated_at{$made} = substr($stat, 112, 12);
}

sub quoted { my ($path) = @_; $path =~ s/([\\:,])/\\$1/g; return $path }
my (@uncovered, %skeleton);
for my $step (@steps) {
  my ($kind, $path, $flags, $effective) = @$step;
  my $at = $path eq "/" ? $V : "$V$path";
  mkdir $at, 0755 if $user and $path ne "/" and ($kind eq "overlay" or $kind eq "skeleton" or $kind eq "folder");
  if ($kind eq "overlay") {
    next if $path eq "/dev/shm";
    my $layer = (grep { $_->{step} == $step } @overlays)[0];
    my @options = ("lowerdir=" . quoted($path), "upperdir=$layer->{upper}", "workdir=$layer->{work}");
    my @extras = $user ? (["userxattr"]) : (["index=on", "redirect_dir=on", "metacopy=off"], ["index=off", "redirect_dir=on", "metacopy=off"], []);
    push @$_, "volatile" for $disk eq "" ? () : @extras;
    my $done = 0;
    for my $extra (@extras) { last if $done = mounted("neo-view", $at, "overlay", $flags | $NODEV, join(",", @options, @$extra)) }
    if (!$done) {
      $path eq "/" and fail("overlay");
      # What cannot be overlaid is shown, not lent: any write fails, and that is told. Only where no socket can lie,
      # since connecting is no write.
      if ($step->[4]) { mounted($path, $at, "", $BIND) and mounted("", $at, "", $BIND | $REMOUNT | $RDONLY | $NOSUID | $NODEV | $flags) }
      push @uncovered, $path;
      $layer->{bound} = 1;
    }
  }
  elsif ($kind eq "bind") {
    mounted($path, $at, "", $BIND) and mounted("", $at, "", $BIND | $REMOUNT | $RDONLY | $NOSUID | $NODEV | $flags) or next;
    push @uncovered, $path if $effective ne "read-only";
  }
  elsif ($kind eq "file") {
    open(my $made, ">", $at) or next;
    close $made;
    mounted($path, $at, "", $BIND) and mounted("", $at, "", $BIND | $REMOUNT | $RDONLY | $NOSUID | $NODEV | $flags) or next;
    push @uncovered, $path;
  }
  elsif ($kind eq "skeleton") {
    $path eq "/" ? mounted("neo-view", $V, "tmpfs", $NOSUID | $NODEV, "size=4m,mode=755") || fail("root") : -d $at || fail("skeleton");
  }
  elsif ($kind eq "link") { my $target = readlink $path; symlink $target, $at if defined $target }
  elsif ($kind eq "socket") { call("mknodat", -100, $at, 0140666, 0) }
}
for (@masks) {
  my ($path, $stat) = @$_;
  my $at = "$V$path";
  defined statx($at) or next;
  $_->{bound} = 1 for grep { $_->{path} eq $path or index($_->{path}, "$path/") == 0 } @overlays;
  if (kind_of($stat) == 0040000) { mounted("neo-view", $at, "tmpfs", $RDONLY | $NOSUID | $NODEV, "size=4k,nr_inodes=2,mode=500") or fail("secret") }
  else {
    my $empty = "$T/empty";
    -e $empty or sysopen(my $made, $empty, 0101, 0400) or fail("secret");
    mounted($empty, $at, "", $BIND) and mounted("", $at, "", $BIND | $REMOUNT | $RDONLY | $NOSUID | $NODEV) or fail("secret");
  }
}
@overlays = grep { !$_->{bound} } @overlays;
@longest = grep { !$_->{bound} } @longest;

# Kernel state: processes of the view alone; nothing under /proc or /sys can be written.
mounted("proc", $P, "proc", $NOSUID | $NODEV | $NOEXEC) or fail("process list");
# Numbers far from those that real processes have, so that a number written down somewhere names nobody in here.
if (open(my $last, ">", "$P/sys/kernel/ns_last_pid")) { syswrite($last, int($pid_limit * 0.75)); close $last }
mounted("", $P, "", $BIND | $REMOUNT | $RDONLY | $NOSUID | $NODEV | $NOEXEC) or fail("process list");
if (-d "$V/sys") {
  mounted("/sys", "$V/sys", "", $BIND | $REC) or fail("kernel state");
  set_mounts("$V/sys", 1, 0, 0) or fail("kernel state");
}

# Devices: the harmless ones, and for each other an empty stand-in that tells when it is opened.
my (%devices, %placeholders);
if (-d "$V/dev") {
  mounted("neo-view", "$V/dev", "tmpfs", $NOSUID, "size=1m,nr_inodes=4096,mode=755") or fail("devices");
  my %known = (null => [1, 3], zero => [1, 5], full => [1, 7], random => [1, 8], urandom => [1, 9], tty => [5, 0]);
  my $budget = 600;
  my $copy;
  $copy = sub {
    my ($inside, $depth) = @_;
    opendir(my $handle, "/dev$inside") or return;
    for my $name (readdir $handle) {
      # Of the many terminals none is made: opening one for writing is noted without.
      next if $name eq "." or $name eq ".." or $name =~ /^(?:tty\w|vcs|ram\d|pty)/ or $budget-- <= 0;
      my $path = "$inside/$name";
      my $stat = statx("/dev$path") or next;
      my $type = kind_of($stat);
      if ($inside eq "" and $known{$name}) {
        my ($major, $minor) = @{$known{$name}};
        next if call("mknodat", -100, "$V/dev$path", 0020666, $major << 8 | $minor) == 0;
        open(my $made, ">", "$V/dev$path") or next;
        close $made;
        mounted("/dev$path", "$V/dev$path", "", $BIND) and mounted("", "$V/dev$path", "", $BIND | $REMOUNT | $RDONLY | $NOSUID | $NOEXEC);
      }
      elsif ($type == 0120000) { my $target = readlink "/dev$path"; symlink $target, "$V/dev$path" if defined $target }
      elsif ($type == 0040000) {
        next if $depth > 3 or $path =~ m{^/(?:fd|net)$};
        mkdir "$V/dev$path", mode_of($stat);
        $copy->($path, $depth + 1) unless $path =~ m{^/(?:pts|shm|mqueue|hugepages)$};
      }
      elsif ($type == 0140000) { call("mknodat", -100, "$V/dev$path", 0140666, 0) }
      elsif (open(my $made, ">", "$V/dev$path")) {
        close $made;
        chmod((!$user or call("faccessat", -100, "/dev$path", 4, 0) == 0 or call("faccessat", -100, "/dev$path", 2, 0) == 0) ? 0666 : 0, "$V/dev$path");
        $placeholders{"/dev$path"} = 1;
      }
    }
  };
  $copy->("", 0);
  for (["fd", "/proc/self/fd"], ["stdin", "/proc/self/fd/0"], ["stdout", "/proc/self/fd/1"], ["stderr", "/proc/self/fd/2"]) { symlink $_->[1], "$V/dev/$_->[0]" }
  if (-d "$V/dev/pts") {
    mounted("devpts", "$V/dev/pts", "devpts", $NOSUID | $NOEXEC, "newinstance,ptmxmode=0666,mode=620");
    unlink "$V/dev/ptmx";
    delete $placeholders{"/dev/ptmx"};
    symlink "pts/ptmx", "$V/dev/ptmx";
  }
  chmod 01777, "$V/dev/shm";
  my $shared = (grep { $_->{path} eq "/dev/shm" } @overlays)[0];
  if ($shared) { mounted("neo-view", "$V/dev/shm", "overlay", $NODEV | $shared->{step}[2], "lowerdir=/dev/shm,upperdir=$shared->{upper},workdir=$shared->{work}" . ($user ? ",userxattr" : "")) or fail("shared memory") }
  $devices{$_} = 1 for keys %known;
}
for my $step (reverse grep { $_->[0] eq "skeleton" } @steps) {
  my $at = $step->[1] eq "/" ? $V : "$V$step->[1]";
  my $stat = statx($step->[1]);
  chmod(($step->[3] eq "-" or !$stat) ? 0755 : (mode_of($stat) & 07077) | ($step->[3] << 6), $at);
  $skeleton{$step->[1]} = substr(statx($at), 96, 28);
}
`;
