/**
 * Part of the conductor's Perl: follows the script, passes its output on, keeps the limits, and ends whatever is left.
 */
export const viewSupervisor = String.raw`
# Until the listener is told, the script's descriptors are ours: nothing is closed or opened before.
my $word = "";
while ($word !~ /\n/) { sysread($from_start, $word, 4096, length $word) or last }
close $start; close $out; close $err;
$word =~ /^listener (\d+)\n/ or do { my $why = (split /\n/, $word)[0] // "no start"; report("e", pack("N/a* N/a*", $why, "")); flush(); kill 9, -1; exit 125 };
$listener = $1 + 0;
$word =~ s/^.*\n//;
undef $in;
my $pidfd = call("pidfd_open", $main, 0);
# SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP, where the kernel has it (6.6): the asker and we take turns on one processor.
call("ioctl", $listener, 0x40082104, 1);
$view_root = call("openat", -100, $V, 010200000, 0);
report("s", pack("qq", $started_s, $started_ns) . pack("N/a*", $outer)); flush();

my %streams = (1 => $from_out, 2 => $from_err);
my %kept = (1 => 0, 2 => 0);
sub drain {
  my ($stream) = @_;
  my $read = sysread($streams{$stream}, my $bytes, 65536);
  return if !defined $read;
  if (!$read) { delete $streams{$stream}; return }
  my $room = $max_output - $kept{$stream};
  $kept{$stream} += $read;
  if ($room > 0) { report("o", chr($stream) . substr($bytes, 0, $room)); flush() }
  if ($room < $read) { report("t", chr($stream)) if $room >= 0; }
}
my ($free_bytes, $free_files);
sub space {
  my $found = "\0" x 160;
  my $folder = $T;
  return if syscall($n{statfs}, $folder, $found) != 0;
  my (undef, $size, undef, undef, $free, undef, $free_inodes) = unpack("qqQQQQQ", $found);
  if ($disk eq "") {
    limit("view.no-space", int($max_bytes / 1048576)) if $free * $size < 65536;
    limit("view.no-files", $max_files) if $free_inodes < 4;
    return;
  }
  $free_bytes //= $free * $size; $free_files //= $free_inodes;
  if ($free_bytes - $free * $size > $max_bytes or $free < 16) { limit("view.no-space", int($max_bytes / 1048576)); $cause //= "space" }
  if ($free_files - $free_inodes > $max_files) { limit("view.no-files", $max_files); $cause //= "space" }
}
sub others { opendir(my $all, $P) or return (); return grep { /^\d+$/ && $_ != 1 } readdir $all }
sub asleep { my ($pid) = @_; open(my $state, "<", "$P/$pid/stat") or return 1; my $line = readline($state) // ""; return $line =~ /\) [ZX] / }

sub compile_walk { defined $walk or return; eval $walk; $@ eq "" or fail("conductor: $@"); undef $walk }
space();
# What is waited for; the answers, of which there may be many thousand, do without building it and without the rest.
my ($awaited, $question);
sub await {
  ($awaited, $question) = ("", "");
  vec($awaited, $_, 1) = 1 for $listener, 0, ($pidfd >= 0 ? $pidfd : ()), map { fileno $_ } values %streams;
  vec($question, 8 * length($awaited) - 1, 1) = 0;
  vec($question, $listener, 1) = 1;
}
await();
my ($deadline, $sent, $polled, $answered) = (clock() + $timeout, 0, clock(), 0);
while (!$ended) {
  my ($ready, $writable) = ($awaited, undef);
  if ($to_in) { $writable = ""; vec($writable, fileno $to_in, 1) = 1 }
  my $events = select($ready, $writable, undef, defined $walk ? 0.002 : 0.05);
  if ($events == 0 and defined $walk) { compile_walk(); next }
  if ($events == 1 and $ready eq $question) { answer(); next if ++$answered & 63 and !$cause }
  else {
    exit 1 if vec($ready, 0, 1) and !sysread(STDIN, my $ignored, 4096);
    if (vec($ready, $listener, 1)) { answer() }
    for (keys %streams) { drain($_) if vec($ready, fileno $streams{$_}, 1) }
    await();
  }
  if ($to_in and vec($writable, fileno $to_in, 1)) {
    my $n = syswrite($to_in, substr($input, 1 + $sent, 4096));
    $sent += $n if defined $n;
    undef $to_in if !defined $n or $sent >= length($input) - 1;
  }
  # With a process handle the end is never waited for; without one, the next round sees it.
  while ((my $pid = waitpid(-1, 1)) > 0) { if ($pid == $main) { $ended = 1; $exit = $? } }
  my $now = clock();
  if ($now - $polled > 40) { $polled = $now; space(); too_many() if $user and others() >= $max_processes; note_touches() }
  if ($now > $deadline) { limit("view.time", int($timeout / 1000)); $cause //= "time" }
  last if $cause;
}
# What the script left running is given a moment to end by itself, still under its filter.
my $patience = clock() + ($cause ? 0 : 200);
while (clock() < $patience) {
  while (waitpid(-1, 1) > 0) { }
  last unless grep { !asleep($_) } others();
  my $ready = "";
  vec($ready, $listener, 1) = 1;
  vec($ready, fileno $_, 1) = 1 for values %streams;
  select($ready, undef, undef, 0.01);
  answer() if vec($ready, $listener, 1);
  for (keys %streams) { drain($_) if vec($ready, fileno $streams{$_}, 1) }
}
if (!$cause) {
  for my $pid (grep { !asleep($_) } others()) {
    my $line = "";
    if (open(my $words, "<", "$P/$pid/cmdline")) { local $/; $line = readline($words) // ""; $line =~ s/\0+$//; $line =~ tr/\0/ / }
    attempt("background", substr($line eq "" ? $pid : $line, 0, 200));
  }
}
compile_walk();
kill 9, -1;
while ((my $pid = waitpid(-1, 0)) > 0) { $exit = $? if $pid == $main }
syscall($n{close}, $listener);
for my $stream (keys %streams) { drain($stream) while $streams{$stream} }
note_touches();
space();
if ($offered) {
  my $left = pack("i", 0);
  # FIONREAD
  limit("view.reads-input", "") if syscall($n{ioctl}, fileno($offered), 0x541b, $left) == 0 and unpack("i", $left) == 0;
}
if ($word ne "" or sysread($from_start, $word, 4096)) { $word =~ s/\n.*//s; fail($word) if $word ne "" }
report("r", pack("NNN/a*", $cause ? 137 : ($exit & 127 ? 128 + ($exit & 127) : $exit >> 8), $cause ? 9 : $exit & 127, $cause // ""));
flush();
`;
