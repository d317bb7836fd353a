/**
 * Last part of the conductor's Perl: everything is dead, and the layers are compared with the real tree. Only what the
 * layers hold is looked at, so the cost is that of the changes, not of the tree. Then it waits, holding the view open.
 */
export const viewWalk = String.raw`
sub listing { my ($path) = @_; opendir(my $handle, $path) or return undef; return [grep { $_ ne "." && $_ ne ".." } readdir $handle] }
my $nothing_there = pack("N3", 0, 0, 0);
my $no_attributes = pack("N", 0);
my $name_room = "\0" x 4096;
sub described {
  my ($path, $stat, $named) = @_;
  my $type = kind_of($stat);
  my $start = pack("N/a* N/a*", substr($stat, 16, 128), $type == 0120000 ? readlink($path) // "" : "");
  # Most files have no attributes at all.
  return $start . $no_attributes if $type == 0120000 or syscall($n{llistxattr}, $path, $name_room, 4096) == 0;
  my %attributes = true_attributes($path, $named // $path);
  return $start . pack("N/a*", join("", map { pack("N/a* N/a*", $_, $attributes{$_}) } sort keys %attributes));
}
# Flags: 1 the same inode, 2 the same content, 4 the time of modification that the layer began with.
sub change {
  my ($path, $before, $after, $flags) = @_;
  $wire .= pack("a1 N/a*", "c", pack("N/a* C", $path, $flags) . ($before ? described(real($path), $before, $path) : $nothing_there) . ($after ? described("$V$path", $after) : $nothing_there));
  flush() if length $wire > 1 << 16;
}
# Gone in the meantime is no change of the script's; anything else that keeps us from looking is told.
sub look { my ($path, $shown) = @_; my $stat = statx($path); limit("view.unreadable", $shown) if !$stat and $! + 0 != 2; return $stat }
# The inode of a file with several names. What an overlay tells is the real file's number where there is one; an ordinary
# user's tells it only where nothing was copied, but of which file a copy is one was remembered. For new files any number
# may be a real one's, too. What an overlay tells is kept behind the 256 bytes of statx.
sub seen {
  my ($path) = @_;
  my $stat = look("$V$path", $path) or return undef;
  my $several = unpack("x16L", $stat) > 1;
  return $stat if kind_of($stat) == 0040000 or !$several && !%origin_of;
  my $layer = layer_of($path) or return $stat;
  my $upper = statx($layer->{upper} . within($layer, $path)) or return $stat;
  if (my $real = $origin_of{copy_key($upper)}) { substr($stat, 32, 8) = substr($real, 0, 8); substr($stat, 136, 8) = substr($real, 8, 8); return $stat }
  return $stat unless $several;
  my ($told, $number) = (substr($stat, 32, 8), substr($upper, 32, 8));
  if ($user or !defined attribute($layer->{upper} . within($layer, $path), $own . "origin")) { substr($stat, 32, 8) = pack("Q", unpack("Q", $number) | 1 << 62) }
  return $stat . $told;
}
sub gone {
  my ($path, $stat) = @_;
  return if $skipped{$path};
  change($path, $stat, undef, 0);
  if (kind_of($stat) != 0040000) { remember($path, $stat, 0) if unpack("L", substr($stat, 16, 4)) > 1; return }
  my $names = listing(real("$path/."));
  if (!$names) { limit("view.unreadable", $path); return }
  for (@$names) {
    my $at = "$path/$_";
    my $name = real($at);
    my $below = look($name, $at) or next;
    # Of many thousand files most are like this.
    my ($links, $kind) = unpack("x16L x8S", $below);
    if ($kind >> 12 == 8 and $links == 1 and !$skipped{$at} and syscall($n{llistxattr}, $name, $name_room, 4096) == 0) {
      $wire .= pack("a1 N/a*", "c", pack("N/a* C N/a* N2 N3", $at, 0, substr($below, 16, 128), 0, 0, 0, 0, 0));
      flush() if length $wire > 1 << 16;
    }
    else { gone($at, $below) }
  }
}
sub came {
  my ($path, $stat) = @_;
  change($path, undef, $stat, 0);
  limit("view.foreign-list", $path) if $user and inherits_others($path);
  return unless kind_of($stat) == 0040000;
  my $names = listing("$V$path");
  if (!$names) { limit("view.unreadable", $path); return }
  for (@$names) { my $below = seen("$path/$_"); came("$path/$_", $below) if $below }
}
# Other names of a file that has several: they change with it, or lose a name with it.
sub remember {
  my ($path, $stat, $in_place) = @_;
  my ($links, $inode) = (unpack("L", substr($stat, 16, 4)), file_key($stat));
  return if $links < 2 or kind_of($stat) == 0040000;
  my $known = $linked{$inode} //= { links => $links, paths => {}, in_place => 0, stat => $stat };
  $known->{paths}{$path} = 1;
  $known->{in_place} = 1 if $in_place;
}
sub same_file {
  my ($path, $upper) = @_;
  my $origin = attribute($upper, $own . "origin");
  if ($user) {
    my ($copy, $real) = (statx($upper), statx(real($path)));
    my $from = $copy && $origin_of{copy_key($copy)};
    return $real && $from eq file_key($real) ? 1 : 0 if $from;
    # Written to where it is: its layer tells that it is a copy.
    return defined $origin ? 1 : 0;
  }
  return 0 unless defined $origin;
  return 1 if length $origin <= 21;
  my $handle = pack("Ll", 128, 0) . "\0" x 128;
  my $mount = pack("l", 0);
  return 1 if call_handle(real($path), $handle, $mount) != 0;
  my ($length, $type) = unpack("Ll", $handle);
  return $type == unpack("C", substr($origin, 4, 1)) && substr($handle, 8, $length) eq substr($origin, 21, $length) ? 1 : 0;
}
sub call_handle { my $path = $_[0]; return syscall($n{name_to_handle_at}, -100, $path, $_[1], $_[2], 0) }
sub same_content {
  my ($one, $other) = @_;
  # NOFOLLOW, NONBLOCK: the real tree is alive.
  sysopen(my $left, $one, 0404000) and sysopen(my $right, $other, 0404000) or return 0;
  while (1) {
    my $a = sysread($left, my $some, 262144);
    my $b = sysread($right, my $more, 262144);
    return 0 if !defined $a or !defined $b or $a != $b;
    return 1 if $a == 0;
    return 0 if $some ne $more;
  }
}
sub pair {
  my ($path, $before, $after, $upper) = @_;
  my $flags = 0;
  if (kind_of($before) == kind_of($after)) {
    $flags |= 1 if kind_of($before) == 0040000 or ($upper ? same_file($path, $upper) : substr($before, 32, 8) eq substr($after, length $after > 256 ? 256 : 32, 8));
    $flags |= 2 if kind_of($before) != 0100000 or substr($before, 40, 8) eq substr($after, 40, 8) && same_content(real($path), "$V$path");
  }
  limit("view.foreign-list", $path) if $user and inherits_others($path);
  remember($path, $before, $flags & 1) unless kind_of($before) == 0040000;
  change($path, $before, $after, $flags);
}
sub whole_folder {
  my ($path) = @_;
  my ($old, $new) = (listing(real("$path/.")), listing("$V$path"));
  if (!$old or !$new) { limit("view.unreadable", $path); return }
  my %names = map { $_ => 1 } @$old, @$new;
  for my $name (keys %names) {
    my $at = "$path/$name";
    my ($before, $after) = (look(real($at), $at), seen($at));
    both($at, $before, $after, undef);
  }
}
sub both {
  my ($path, $before, $after, $upper) = @_;
  return if $skipped{$path};
  if (!$before) { came($path, $after) if $after; return }
  if (!$after) { gone($path, $before); return }
  my ($was, $is) = (kind_of($before) == 0040000, kind_of($after) == 0040000);
  if ($was and $is) { pair($path, $before, $after, undef); whole_folder($path); return }
  pair($path, $before, $after, $upper);
  remember($path, $before, 0);
  for (@{($was ? listing(real("$path/.")) : undef) // []}) { my $below = look(real("$path/$_"), "$path/$_"); gone("$path/$_", $below) if $below }
  for (@{($is ? listing("$V$path") : undef) // []}) { my $below = seen("$path/$_"); came("$path/$_", $below) if $below }
}
# A folder that was there before the script: the real one may have moved since, which is not the script's doing.
sub stood {
  my ($path, $before, $after, $upper) = @_;
  change($path, $before, $after, 3 | (substr($after, 112, 12) eq ($dated_at{$upper} // "") ? 4 : 0));
}
sub layer_folder {
  my ($layer, $path, $upper) = @_;
  my $names = listing($upper) or do { limit("view.unreadable", $path); return };
  my $prefix = $path eq "/" ? "" : $path;
  my $sticky;
  for my $name (@$names) {
    my ($at, $over) = ("$prefix/$name", "$upper/$name");
    next if $skipped{$at};
    my $made = look($over, $at) or next;
    my $before = statx(real($at));
    my $type = kind_of($made);
    if ($type == 0020000 and substr($made, 128, 8) eq "\0" x 8) {
      next unless $before;
      if ($user) {
        $sticky //= foreign_sticky($path);
        limit("view.sticky", $at) if $sticky and unpack("L", substr($before, 20, 4)) != $uid;
      }
      gone($at, $before);
      next;
    }
    if ($covered{$at}) { covered($at, $before, $over); next }
    if ($type == 0040000) {
      my $kept = $before && kind_of($before) == 0040000;
      my $opaque = attribute($over, $own . "opaque");
      if ($kept and (!defined $opaque or $opaque ne "y") and !defined attribute($over, $own . "redirect")) {
        if (defined $stands{$at}) { limit("view.foreign-folder", $at) if mode_of($made) != $stands{$at} }
        else { stood($at, $before, statx("$V$at"), $over) }
        layer_folder($layer, $at, $over);
      }
      else { both($at, $before, seen($at), $over) }
      next;
    }
    limit("view.foreign-group", $at) if $user and !$before and defined $stands{$path} and foreign_setgid($path);
    both($at, $before, seen($at), $over);
  }
}
sub foreign_sticky { my ($path) = @_; my $stat = statx($path) or return 0; return (mode_of($stat) & 01000) != 0 && unpack("L", substr($stat, 20, 4)) != $uid }
sub foreign_setgid { my ($path) = @_; my $stat = statx($path) or return 0; return (mode_of($stat) & 02000) != 0 && unpack("L", substr($stat, 24, 4)) != $gid }
# A stand-in still in its place is no change, unless its mode or owner were changed; its content is nobody's.
sub covered {
  my ($path, $before, $over) = @_;
  return unless $before;
  my $made = statx($over);
  my $new = kind_of($made) == 0040000 ? attribute($over, $own . "opaque") // "" : attribute($over, $own . "origin") // "";
  if (kind_of($made) == 0040000) { for (@{listing($over) // []}) { attempt("secret", "$path/$_") } }
  elsif (substr($made, 40, 8) ne substr($before, 40, 8) or same_zero($over) == 0) { both($path, $before, seen($path), $over); return }
  change($path, $before, statx("$V$path"), 3);
}
sub same_zero { my ($path) = @_; my $stat = statx($path); return unpack("Q", substr($stat, 48, 8)) == 0 }

`;

/** What is done with it, once all is over. */
export const viewFinish = `
%pinned = ();
$within = "";
for my $layer (@overlays) {
  my $path = $layer->{path};
  my ($before, $after) = (statx($path), statx("$V$path"));
  if (defined $stands{$path}) { limit("view.foreign-folder", $path) if $after and mode_of($after) != $stands{$path} }
  elsif ($before and $after) { stood($path, $before, $after, $layer->{upper}) }
  layer_folder($layer, $path, $layer->{upper});
}
for my $path (keys %skeleton) {
  my $now = statx($path eq "/" ? $V : "$V$path");
  next if $now and substr($now, 96, 28) eq $skeleton{$path};
  limit("view.uncovered", $path);
  for (@{listing($path eq "/" ? $V : "$V$path") // []}) {
    my $at = $path eq "/" ? "/$_" : "$path/$_";
    next if statx($at);
    my $made = seen($at);
    came($at, $made) if $made;
  }
}
for my $name (@{listing("$V/dev") // []}) {
  attempt("device", "/dev/$name") unless -l "$V/dev/$name" or $devices{$name} or $placeholders{"/dev/$name"} or lstat("/dev/$name");
}

%wanted = map { (substr($_, 0, 8) => $_) } grep { !$linked{$_}{joined} and keys %{$linked{$_}{paths}} < $linked{$_}{links} } keys %linked;
%visited = ();
$looks = 50000;
if (%wanted) {
  my %starts = map { my $path = (sort keys %{$linked{$_}{paths}})[0]; $path =~ s{/[^/]*$}{}; ($path => 1) } values %wanted;
  seek_upward(sort keys %starts);
}
for my $known (values %linked) {
  next if $known->{joined};
  my $lost = keys(%{$known->{paths}}) - @{$known->{others} // []};
  my $in_place = $known->{in_place};
  for my $path (@{$known->{others} // []}) {
    my ($before, $after) = (statx(real($path)), statx("$V$path"));
    next unless $before and $after;
    # An ordinary user's layers do not count names; where names only went, it is plain how many are left.
    substr($after, 16, 4) = pack("L", $known->{links} - $lost) if $user and !$in_place;
    pair($path, $before, $after, undef);
  }
  if ($miscounted and $lost and $known->{others}) { limit("view.other-names", (sort keys %{$known->{paths}})[0]); $miscounted = 0 }
  # They also part a file from its other names, so even those that are shown are not right.
  next unless $in_place and ($user or keys %{$known->{paths}} < $known->{links});
  limit("view.other-names", (sort keys %{$known->{paths}})[0]);
}
# Only now may the one who asked look in through our /proc entry.
call("prctl", 4, 1, 0, 0, 0);
report("d", "");
flush();
1 while sysread(STDIN, my $ignored, 4096);
kill 9, -1;
exit 0;
`;
