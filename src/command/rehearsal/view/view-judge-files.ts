/**
 * Part of the conductor's Perl: answers for calls on files. Besides what is noted, an ordinary user's layers get by hand
 * what they cannot copy up by themselves: other names, access lists, folders that are renamed.
 */
export const viewJudgeFiles = String.raw`
my %uncovered = map { $_ => 1 } @uncovered;
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
# Whether a folder on the way is one that its owner closed to himself. What is done here is done with more rights than his:
# then the call is left to the kernel, which refuses it.
sub is_shut_off {
  my ($pid, $base, $path) = @_;
  my $at = nearby($pid, $base, $path);
  while ($at =~ s{/+[^/]+/*\z}{}) {
    my $stat = statx("$at/.");
    return 1 if $stat and unpack("L", substr($stat, 20, 4)) == $uid and !(mode_of($stat) & 0100);
    last if $at eq $V or $at =~ m{^\Q$P\E/\d+/(?:cwd|fd/\d+)\z};
  }
  return 0;
}
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
  return 0 if $path and is_shut_off($pid, $base, text($pid, $path));
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
  return 0 if $path and is_shut_off($pid, $base, text($pid, $path));
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
`;
