/** Part of the conductor's Perl: of which real file a copy in an ordinary user's layers is one. */
export const viewOrigins = String.raw`
# An ordinary user's layers do not tell from where a copy came, of links and pipes not even that it is one. So what is
# about to get another name, or to be changed by its name, is copied up here first, and the copy is remembered.
sub keep_origin {
  my ($path) = @_;
  my $layer = layer_of($path) or return;
  my $made = $layer->{upper} . within($layer, $path);
  my $real = statx($path);
  my $copy = statx($made);
  if ($copy) {
    return if !$real or $origin_of{copy_key($copy)} or kind_of($copy) != kind_of($real);
    $origin_of{copy_key($copy)} = file_key($real) if defined attribute($made, $own . "origin");
    return;
  }
  return unless $real and is_own($real);
  my ($folder, $name) = folder_of($path);
  return if $folder < 0;
  my $as_it_was = times_of($real);
  # The same times again: the least that makes a copy.
  syscall($n{utimensat}, $folder, $name, $as_it_was, 0x100);
  syscall($n{close}, $folder);
  $copy = statx($made) or return;
  $origin_of{copy_key($copy)} = file_key($real);
}
sub is_own { my ($owner, $group) = unpack("x20LL", $_[0]); return $owner == $uid && $group == $gid }
sub times_of { my ($stat) = @_; return substr($stat, 64, 12) . "\0" x 4 . substr($stat, 112, 12) . "\0" x 4 }
# Inode and device; of a copy the time of its birth, too, since on a disk numbers are used again.
sub file_key { return substr($_[0], 32, 8) . substr($_[0], 136, 8) }
sub copy_key { return substr($_[0], 32, 8) . substr($_[0], 80, 12) }
# The folder of a path in the view, opened so that no link leads out of it.
sub folder_of {
  my ($path) = @_;
  my ($folder, $name) = $path =~ m{^(.*)/([^/]+)\z}s or return (-1, "");
  my $how = pack("QQQ", 010200000 | 02000000, 0, 0x14);
  $folder = "/" if $folder eq "";
  my $fd = -1;
  for (1 .. 50) { $fd = syscall($n{openat2}, $view_root, $folder, $how, 24); last if $fd >= 0 or $! + 0 != 11 }
  return ($fd, $name);
}
# The real tree is alive: a folder of it that became a link would lead the walk elsewhere. So what is real is read from
# within its folder, opened without following any link. The name returned is good until the next one is asked for.
sub real {
  my ($path) = @_;
  my $cut = rindex $path, "/";
  return $path if $cut <= 0;
  my $folder = substr($path, 0, $cut);
  return substr($path, $cut + 1) if $folder eq $within;
  my $fd = $pinned{$folder};
  if (!defined $fd) {
    if (keys %pinned > 100) { syscall($n{close}, $_) for values %pinned; %pinned = () }
    my $how = pack("QQQ", 010200000 | 02000000, 0, 0x04);
    my $at = $folder;
    for (1 .. 50) { $fd = syscall($n{openat2}, -100, $at, $how, 24); last if $fd >= 0 or $! + 0 != 11 }
    if ($fd < 0) { limit("view.unreadable", $folder) if $! + 0 == 40; return "" }
    $pinned{$folder} = $fd;
  }
  # Where we may not go, we may not look either, and the error is the same.
  if (syscall($n{fchdir}, $fd) != 0) { $within = ""; return "$P/1/fd/$fd/" . substr($path, $cut + 1) }
  $within = $folder;
  return substr($path, $cut + 1);
}
sub statx_at { my ($fd, $name) = @_; my $found = "\0" x 256; return syscall($n{statx}, $fd, $name, 0x100, 0xfff, $found) == 0 ? $found : undef }
`;
