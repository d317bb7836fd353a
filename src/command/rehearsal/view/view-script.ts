/**
 * Second part of the conductor's Perl: the script's own process turns the mounts round, gives up every right that is not
 * about files, installs the filter and becomes bash.
 */
export const viewScript = String.raw`
# What the parts compiled later share.
my (%linked, %wanted, %visited, %joined, %origin_of, %others_in, %given, %pinned, $view_root, $listener);
# The real folder that we stand in.
my $within = "";
# Whether a program was started after a file had lost a name that the layers still count.
my $miscounted = 0;
# Whether some folder had a default access list that names others.
my $inheritable = 0;
my $looks = 50000;
my $inotify = call("inotify_init1", 02000000 | 04000);
my %watched;
for my $path (keys %covered, keys %placeholders) {
  my $at = "$V$path";
  my $watch = call("inotify_add_watch", $inotify, $at, 0x20);
  $watched{$watch} = $path if $watch >= 0;
}
open(my $touches, "<&=", $inotify) if $inotify >= 0;
sub note_touches {
  return if $inotify < 0;
  while (sysread($touches, my $events, 65536)) {
    while (length $events >= 16) {
      my ($watch, $mask, undef, $length) = unpack("lLLL", $events);
      substr($events, 0, 16 + $length) = "";
      my $path = $watched{$watch};
      next unless defined $path and $mask & 0x20;
      attempt($placeholders{$path} ? "device" : "secret", $path);
    }
  }
}

pipe(my $from_out, my $out) and pipe(my $from_err, my $err) and pipe(my $from_start, my $start) or fail("pipes");
my ($in, $to_in);
pipe($in, $to_in) or fail("pipes");
# Nobody types on a view: one empty line waits there, and whether it was taken tells whether somebody would have to.
my $offered;
if ($input eq "-") { syswrite($to_in, "\n"); undef $to_in; open($offered, "<&", $in) or fail("pipes") }

my ($started_s, $started_ns) = now(0);
# CLONE_NEWNS for the script's own turn of the mounts; CLONE_FILES so that the filter's listener is ours too.
my $main = call("clone", 0x00020000 | 0x400 | 17, 0, 0, 0, 0);
$main >= 0 or fail("fork");
if ($main == 0) { become_script() }
sub become_script {
  my $stop = sub { my $why = "$_[0]: $!\n"; syswrite($start, $why); exit 125 };
  call("prctl", 1, 9, 0, 0, 0);
  chdir $V or $stop->("view");
  call("pivot_root", ".", ".") == 0 or $stop->("pivot_root");
  call("umount2", ".", 2) == 0 or $stop->("umount");
  chdir "/" or $stop->("root");
  call("setsid");
  if ($user) { call("prctl", 38, 1, 0, 0, 0) == 0 or $stop->("no new privileges") }
  my $program = pack("Sx![8]P", length($filter) / 8, $filter);
  my $listener = syscall($n{seccomp}, 1, 8, $program);
  $listener >= 0 or $stop->("seccomp");
  # From here on execve and clone are answered by the conductor.
  call("unshare", 0x400) == 0 or $stop->("descriptors");
  syswrite($start, "listener $listener\n");
  # 1, not 0: only this keeps the kernel from starting a crash handler outside (core(5)).
  my $no_core = pack("QQ", 1, 1);
  my $nothing = 0;
  syscall($n{prlimit64}, 0, 4, $no_core, $nothing);
  if ($user) { my $processes = pack("QQ", $max_processes + 8, $max_processes + 8); syscall($n{prlimit64}, 0, 6, $processes, $nothing) }
  # CHOWN, DAC_OVERRIDE, DAC_READ_SEARCH, FOWNER, FSETID, KILL, SETGID, SETUID, SYS_CHROOT, SETFCAP: what works on files
  # and on the script's own processes.
  my %keep = map { $_ => 1 } $user && $uid != 0 ? () : (0, 1, 2, 3, 4, 5, 6, 7, 18, 31);
  for my $cap (0 .. 63) { next if $keep{$cap}; last if call("prctl", 23, $cap, 0, 0, 0) < 0; call("prctl", 24, $cap, 0, 0, 0) == 0 or $stop->("capability $cap") }
  if (!$user) {
    my @groups = map { $_ + 0 } split /,/, $groups;
    my $list = pack("L*", @groups);
    my ($to_user, $to_group) = ($uid + 0, $gid + 0);
    syscall($n{setgroups}, scalar @groups, $list) == 0 or $stop->("groups");
    call("setresgid", $to_group, $to_group, $to_group) == 0 or $stop->("group");
    call("setresuid", $to_user, $to_user, $to_user) == 0 or $stop->("user");
  }
  if ($uid == 0) {
    my @bits = (0, 0);
    for my $cap (keys %keep) { $bits[$cap >> 5] |= 1 << ($cap & 31) if call("prctl", 23, $cap, 0, 0, 0) == 1 }
    my ($header, $data) = (pack("Ll", 0x20080522, 0), pack("L6", $bits[0], $bits[0], 0, $bits[1], $bits[1], 0));
    syscall($n{capset}, $header, $data) == 0 or $stop->("capabilities");
  }
  else {
    my ($header, $data) = (pack("Ll", 0x20080522, 0), pack("L6", (0) x 6));
    syscall($n{capset}, $header, $data) == 0 or $stop->("capabilities");
  }
  chdir $folder or $stop->("folder");
  umask $umask;
  open(STDIN, "<&", $in) or $stop->("input");
  open(STDOUT, ">&", $out) or $stop->("output");
  open(STDERR, ">&", $err) or $stop->("output");
  $SIG{PIPE} = "DEFAULT";
  %ENV = @environment;
  exec { "/bin/bash" } "/bin/bash", "--noprofile", "--norc", "-c", "--", $script;
  $stop->("/bin/bash");
}
`;
