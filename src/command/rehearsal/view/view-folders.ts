/** Part of the conductor's Perl: makes a real folder one that can be renamed within an ordinary user's layers. */
export const viewFolders = `
# Such layers refuse to rename a folder that has a real one below it (EXDEV; mv would copy it, others give up). So it is
# made anew beforehand, of the same files under the same names: each is renamed, and so stays the file it was.
my $part = ".neo-view-folder";
sub renew_folder {
  my ($path) = @_;
  return 0 if in_use($path) or !can_renew($path, { entries => 20000, bytes => $max_bytes / 2, linked => 40 });
  my ($above, $name) = folder_of($path);
  return 0 if $above < 0;
  my $stat = statx_at($above, ".");
  my $done = $stat && renewed($path, $above, $name);
  if ($stat) { my ($here, $times) = (".", times_of($stat)); syscall($n{utimensat}, $above, $here, $times, 0) }
  syscall($n{close}, $above);
  return $done;
}
sub renewed {
  my ($path, $above, $name) = @_;
  my $stat = statx_at($above, $name) or return 0;
  call("mkdirat", $above, $part, 0700) == 0 or return 0;
  my ($beside) = $path =~ m{^(.*)/}s;
  my ($old, $new) = (opened_at($above, $name), opened_at($above, $part));
  my $whole = $old >= 0 && $new >= 0;
  for my $entry (@{($whole ? listing("$V$path") : undef) // []}) {
    my ($at, $below) = ("$path/$entry", statx_at($old, $entry));
    if (!$below) { $whole = 0; last }
    if (kind_of($below) == 0040000) { $whole = is_made($at) || renewed($at, $old, $entry) }
    else { judge_copy($at, $below) }
    $whole &&= call("renameat", $old, $entry, $new, $entry) == 0;
    last unless $whole;
  }
  for ($old, $new) { syscall($n{close}, $_) if $_ >= 0 }
  return 0 unless $whole;
  my %lists = put_attributes("$V$beside/$part", true_attributes("$V$path", "$V$path"));
  chmod mode_of($stat), "$V$beside/$part";
  my $times = times_of($stat);
  return 0 unless call("unlinkat", $above, $name, 0x200) == 0 and call("renameat", $above, $part, $above, $name) == 0;
  my $last = $name;
  syscall($n{utimensat}, $above, $last, $times, 0x100);
  remember_others($path, %lists);
  return 1;
}
sub opened_at { my ($fd, $name) = @_; my $last = $name; return syscall($n{openat}, $fd, $last, 010200000 | 0400000 | 02000000, 0) }
# Only what is the person's own can be copied up, and only so much is worth it.
sub can_renew {
  my ($path, $budget) = @_;
  my $stat = stat_in_view($path) or return 0;
  return 0 if !is_own($stat);
  return 1 if is_made($path);
  for my $entry (@{listing("$V$path") // return 0}) {
    return 0 if --$budget->{entries} < 0;
    my $at = "$path/$entry";
    my $below = stat_in_view($at) or return 0;
    if (kind_of($below) == 0040000) { can_renew($at, $budget) or return 0; next }
    return 0 if !is_own($below);
    return 0 if ($budget->{bytes} -= unpack("Q", substr($below, 48, 8)) * 512) < 0;
    return 0 if unpack("x16L", $below) > 1 and --$budget->{linked} < 0;
  }
  return 1;
}
# Who works in there, or has it open, would be left with a folder that is gone.
sub in_use {
  my ($path) = @_;
  for my $pid (others()) {
    for my $link ("$P/$pid/cwd", map { "$P/$pid/fd/$_" } @{listing("$P/$pid/fd") // []}) {
      my $place = readlink($link) // next;
      return 1 if $place eq $path or index($place, "$path/") == 0 and -d $link;
    }
  }
  return 0;
}
# Whether the folder at this path was made by the script: nothing real shows through it.
sub is_made {
  my ($path) = @_;
  my $layer = layer_of($path) or return 0;
  my $upper = $layer->{upper} . within($layer, $path);
  return 0 unless -d $upper;
  return 1 unless is_machines($path, 0040000);
  for (my ($at, $over) = ($path, $upper); length $over > length $layer->{upper}; ) {
    my $mark = attribute($over, $own . "opaque");
    return 1 if defined $mark && $mark eq "y";
    # A folder in place of something else that is real hides all of it, too.
    $at =~ s{/[^/]*$}{}; $over =~ s{/[^/]*$}{};
    return 1 if $at ne "" and !is_machines($at, 0040000);
  }
  return 0;
}
`;
