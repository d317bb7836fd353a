/** Part of the conductor's Perl: access lists that name others, in the layers of an ordinary user. */
export const viewLists = String.raw`
# An ordinary user's namespace knows nobody but him. A list that names others can neither be kept in his layers nor be
# read there with its true numbers. So the layers keep it without those entries, where the kernel goes on working with
# it; the entries are remembered here, and who reads the list is told the whole.
my $entry_of_others = sub { my ($tag, undef, $id) = unpack("SSL", $_[0]); return $tag == 2 && $id != $uid || $tag == 8 && $id != $gid };
sub entries_of { my ($list) = @_; return unpack("(a8)*", substr($list, 4, (length($list) - 4) & ~7)) }
sub names_others { return length $_[0] >= 12 && !!grep { $entry_of_others->($_) } entries_of($_[0]) }
sub without_others { my ($list) = @_; return join("", substr($list, 0, 4), grep { !$entry_of_others->($_) } entries_of($list)) }
sub with_others {
  my ($list, $others) = @_;
  my @all = sort { my ($t, undef, $i) = unpack("SSL", $a); my ($u, undef, $j) = unpack("SSL", $b); $t <=> $u || $i <=> $j } entries_of($list), entries_of($others);
  return join("", substr($list, 0, 4), @all);
}
sub only_others { my ($list) = @_; return join("", substr($list, 0, 4), grep { $entry_of_others->($_) } entries_of($list)) }

# The list as it is told outside of the namespace, by the one who stayed there.
sub real_list {
  my ($path, $name) = @_;
  my $question = pack("N/a*", pack("N/a* N/a*", $path, $name));
  syswrite($reader, $question) == length $question or return undef;
  my $answer = "";
  while (length $answer < 4 or length $answer < 4 + unpack("N", $answer)) { sysread($reader, $answer, 65536, length $answer) or return undef }
  return length $answer > 4 ? substr($answer, 4) : undef;
}
sub true_list {
  my ($path, $name, $list) = @_;
  if ($path =~ s/^\Q$V\E(?=\/)//) {
    my $layer = layer_of($path) or return $list;
    my $copy = statx($layer->{upper} . within($layer, $path));
    my $others = $copy && $others_in{copy_key($copy) . $name};
    return $others ? with_others($list, $others) : $list if $copy;
  }
  return $list unless names_others($list);
  my $real = real_list($path, $name);
  limit("view.foreign-list", $path) unless defined $real;
  return $real // $list;
}
my $is_list = qr{^system\.posix_acl_};
sub true_attributes {
  my ($at, $path) = @_;
  my %found = attributes($at);
  if ($user) { for (grep { $_ =~ $is_list } keys %found) { $found{$_} = true_list($path, $_, $found{$_}) } }
  return %found;
}
sub remember_others {
  my ($path, %lists) = @_;
  my $layer = layer_of($path) or return;
  my $copy = statx($layer->{upper} . within($layer, $path)) or return;
  for my $name (keys %lists) {
    $given{copy_key($copy) . $name} = 1;
    $inheritable = 1 if $name eq "system.posix_acl_default" and names_others($lists{$name});
    if (names_others($lists{$name})) { $others_in{copy_key($copy) . $name} = only_others($lists{$name}) }
    else { delete $others_in{copy_key($copy) . $name} }
  }
}
# Everything that one of the two has beside its content, and nothing else; returns the lists.
sub put_attributes {
  my ($to, %wanted) = @_;
  my %made = attributes($to);
  for (keys %made) { my $name = $_; call("lremovexattr", $to, $name) unless defined $wanted{$name} }
  for (keys %wanted) {
    my ($name, $value) = ($_, $_ =~ $is_list ? without_others($wanted{$_}) : $wanted{$_});
    call("lsetxattr", $to, $name, $value, length $value, 0);
  }
  return map { ($_ => $wanted{$_}) } grep { $_ =~ $is_list } keys %wanted;
}
# What is made in a folder inherits its default list, and of that only what the layers know. In which folder a file was
# made, and whether that one still had its list at the end, nobody can tell; but a list that nobody gave it, it inherited.
sub inherits_others {
  my ($path) = @_;
  return 0 unless $inheritable;
  my $layer = layer_of($path) or return 0;
  my $upper = $layer->{upper} . within($layer, $path);
  my $made = statx($upper) or return 0;
  return 0 if kind_of($made) == 0120000 or $origin_of{copy_key($made)} or defined attribute($upper, $own . "origin");
  return !!grep { !$given{copy_key($made) . $_} && defined attribute($upper, $_) } "system.posix_acl_access", "system.posix_acl_default";
}
`;
