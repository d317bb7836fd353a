/** Part of the conductor's Perl: copies in an ordinary user's layers that the kernel would not make, or not make well. */
export const viewCopies = String.raw`
# The kernel refuses to copy up a file whose access list names others, and of one that it copied up it shows a second
# name as another file. A copy made here, as the script could have made it, is neither.
my %by_hand;
sub copy_by_hand {
  my ($path) = @_;
  my $layer = layer_of($path) or return 0;
  my $made = $layer->{upper} . within($layer, $path);
  my ($real, $there) = (statx($path), statx($made));
  my ($from, $key) = ($path, $real && file_key($real));
  if ($there) {
    my $origin = $origin_of{copy_key($there)} // (defined attribute($made, $own . "origin") ? $key : undef);
    return 1 if !defined $origin or $by_hand{copy_key($there)};
    ($from, $key) = ("$V$path", $origin);
  }
  my $stat = statx($from) or return 0;
  my ($beside) = $path =~ m{^(.*)/}s;
  my ($folder, $name) = folder_of($path);
  my $above = $folder >= 0 ? statx_at($folder, ".") : undef;
  my $part = ".neo-view-copy";
  my $done = $above && is_own($stat) && copied_to($from, $stat, "$V$beside/$part");
  my %lists;
  if ($done) {
    %lists = put_attributes("$V$beside/$part", true_attributes($from, $from)) if kind_of($stat) != 0120000;
    chmod mode_of($stat), "$V$beside/$part" if kind_of($stat) != 0120000;
    my $times = times_of($stat);
    syscall($n{utimensat}, $folder, $part, $times, 0x100);
    $done = call("renameat", $folder, $part, $folder, $name) == 0;
  }
  if ($above) {
    call("unlinkat", $folder, $part, 0) unless $done;
    my ($here, $was) = (".", times_of($above));
    syscall($n{utimensat}, $folder, $here, $was, 0);
  }
  syscall($n{close}, $folder) if $folder >= 0;
  my $copy = $done && statx($made) or return 0;
  remember_others($path, %lists);
  $origin_of{copy_key($copy)} = $key;
  $by_hand{copy_key($copy)} = 1;
  return 1;
}
sub copied_to {
  my ($from, $stat, $to) = @_;
  my $type = kind_of($stat);
  if ($type == 0120000) { my $target = readlink($from) // return 0; return symlink $target, $to }
  return call("mknodat", -100, $to, 0010600, 0) == 0 if $type == 0010000;
  return 0 if $type != 0100000 or unpack("Q", substr($stat, 48, 8)) * 512 > $max_bytes / 2;
  # NOFOLLOW, CREAT, EXCL
  sysopen(my $real, $from, 0400000) and sysopen(my $copy, $to, 0400301, 0600) or return 0;
  my ($at, $read) = (0, 0);
  while ($read = sysread($real, my $bytes, 65536)) {
    if ($bytes =~ /[^\0]/) { sysseek($copy, $at, 0); (syswrite($copy, $bytes) // -1) == $read or return 0 }
    $at += $read;
  }
  return defined $read && truncate($copy, unpack("Q", substr($stat, 40, 8)));
}
`;
