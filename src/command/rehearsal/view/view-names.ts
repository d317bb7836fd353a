/** Part of the conductor's Perl: the names of files that have several, found in the real tree and kept together on the view. */
export const viewNames = String.raw`
# The other names of changed files are looked for where they usually are: in the same folder, then further up and down,
# by the inode numbers that listings carry, within a budget.
sub entries {
  my ($path) = @_;
  my $fd = call("openat", -100, $path, 0200000 | 0400000 | 02000000, 0);
  return () if $fd < 0;
  my @found;
  my $block = "\0" x 65536;
  while ((my $length = syscall($n{getdents64}, $fd, $block, 65536)) > 0) {
    for (my $at = 0; $at < $length; ) {
      my ($inode, undef, $size, $type) = unpack("a8qSC", substr($block, $at, 19));
      my ($name) = unpack("Z*", substr($block, $at + 19, $size - 19));
      push @found, [$inode, $type, $name] unless $name eq "." or $name eq "..";
      $at += $size;
    }
  }
  syscall($n{close}, $fd);
  return @found;
}
sub seek_names {
  my ($path) = @_;
  return if $visited{$path}++ or $looks <= 0 or !%wanted;
  my @below;
  for (entries($path)) {
    my ($inode, $type, $name) = @$_;
    last if $looks-- <= 0;
    my $at = $path eq "/" ? "/$name" : "$path/$name";
    if ($type == 4) { push @below, $at; next }
    my $key = $wanted{$inode} or next;
    my $known = $linked{$key};
    next if $known->{paths}{$at};
    my $stat = statx(real($at)) or next;
    next unless file_key($stat) eq $key;
    $known->{paths}{$at} = 1;
    push @{$known->{others}}, $at;
    delete $wanted{$inode} if keys %{$known->{paths}} >= $known->{links};
  }
  seek_names($_) for @below;
}
sub seek_upward {
  my @starts = @_;
  while (@starts and %wanted and $looks > 0) {
    seek_names($_ eq "" ? "/" : $_) for @starts;
    last if grep { $_ eq "" } @starts;
    my %up = map { my $path = $_; $path =~ s{/[^/]*$}{}; ($path => 1) } @starts;
    @starts = sort keys %up;
  }
}

# What it may cost, in all, to count the names of files that lose one.
my %joining = (files => 200, bytes => 64 << 20, looks => 50000);
# An ordinary user's layers would part a file from its other names as soon as one of them is written to or renamed. So
# before that they are made names of the copy, too: through the merged view, as the script could have done it.
# When it is only for their number ($whole), it is not worth it unless all of them are found. Returns whether it is right.
sub join_names {
  my ($path, $whole) = @_;
  return 1 if exists $joined{$path};
  my $layer = layer_of($path) or return 0;
  my ($real, $upper) = (statx($path), $layer->{upper} . within($layer, $path));
  return 1 if !$real or statx($upper);
  my $key = file_key($real);
  my $known = $linked{$key} //= { links => unpack("x16L", $real), paths => { $path => 1 }, in_place => 0, stat => $real };
  %visited = ();
  %wanted = (substr($real, 32, 8) => $key);
  $looks = $whole ? $joining{looks} : 20000;
  seek_upward($path =~ m{^(.*)/}s ? $1 : "");
  %wanted = ();
  $joining{looks} = $looks if $whole;
  my @others = @{delete $known->{others} // []};
  if ($whole and @others + 1 < $known->{links}) { delete $linked{$key}; return 0 }
  $known->{joined} = 1;
  limit("view.other-names", $path) if @others + 1 < $known->{links};
  $joined{$_} = 1 for $path, @others;
  copy_by_hand($path);
  my ($from, $name) = folder_of($path);
  for my $other (@others) {
    my $over = layer_of($other) or next;
    # Deleted or replaced already: no longer a name of this file.
    next if statx($over->{upper} . within($over, $other)) or !statx("$V$other");
    my ($to, $last) = folder_of($other);
    my $made = $to >= 0 && ($over == $layer) && statx_at($to, $last);
    my $part = ".neo-view-part";
    my $times = $made ? statx_at($to, ".") : undef;
    if (!$made or call("linkat", $from, $name, $to, $part, 0) != 0 or call("renameat", $to, $part, $to, $last) != 0) { limit("view.other-names", $path); call("unlinkat", $to, $part, 0) if $to >= 0 }
    else {
      my ($both, $here) = (times_of($times), ".");
      syscall($n{utimensat}, $to, $here, $both, 0);
    }
    syscall($n{close}, $to) if $to >= 0;
  }
  syscall($n{close}, $from) if $from >= 0;
  if (my $copy = statx($upper)) { $origin_of{copy_key($copy)} = $key }
  # Alone in the view, because the others are gone there.
  else { keep_origin($path) }
  return 1;
}
# Joins the names that a real file has left when this one is gone; returns whether they are counted.
sub join_rest {
  my ($path) = @_;
  my $layer = layer_of($path) or return 0;
  my $real = statx($path);
  # Still there, or never a real one.
  return 1 if !$real or unpack("x16L", $real) < 2 or exists $joined{$path} or !statx($layer->{upper} . within($layer, $path));
  my $key = file_key($real);
  return 0 if $joining{files}-- <= 0 or $joining{looks} <= 0;
  my $known = $linked{$key} = { links => unpack("x16L", $real), paths => { $path => 1 }, in_place => 0, stat => $real };
  %visited = ();
  %wanted = (substr($real, 32, 8) => $key);
  $looks = $joining{looks};
  seek_upward($path =~ m{^(.*)/}s ? $1 : "");
  %wanted = ();
  $joining{looks} = $looks;
  delete $linked{$key};
  my @others = @{$known->{others} // []};
  my ($left) = grep { my $over = layer_of($_); $over && !statx($over->{upper} . within($over, $_)) && statx("$V$_") } @others;
  return @others + 1 == $known->{links} unless defined $left;
  return 0 if !is_own($real) or ($joining{bytes} -= unpack("Q", substr($real, 48, 8)) * 512) < 0;
  return join_names($left, 1);
}
`;
