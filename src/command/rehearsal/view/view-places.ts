/** Part of the conductor's Perl: what a process of the script means by an address in its memory or by a path. */
export const viewPlaces = String.raw`
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
# Most are short, and lie within one page.
sub text {
  my ($pid, $address) = @_;
  return "" unless $address;
  my $room = 4096 - ($address & 4095);
  my $bytes = memory($pid, $address, $room > 256 ? 256 : $room);
  my $end = index($bytes, "\0");
  return substr($bytes, 0, $end) if $end >= 0;
  $bytes = memory($pid, $address, 4096);
  $end = index($bytes, "\0");
  return $end < 0 ? $bytes : substr($bytes, 0, $end);
}
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
`;
