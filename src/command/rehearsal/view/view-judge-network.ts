/** Part of the conductor's Perl: answers for calls on sockets, as a machine without network would give them. */
export const viewJudgeNetwork = String.raw`
# Look-ups of names that fall back to files say nothing about what a script does.
my $lookup = qr{^(?:/var)?/run/(?:nscd/socket|systemd/userdb/)};
sub judge_address {
  my ($pid, $address, $length, $verb) = @_;
  $length = 128 if $length > 128;
  my $bytes = memory($pid, $address, $length);
  return 0 if length $bytes < 2;
  my $family = unpack("S", $bytes);
  if ($family == 1) {
    return 0 if $verb eq "bind" or length $bytes < 3;
    my $path = substr($bytes, 2);
    if ($path =~ s/^\0//) {
      my $known = 0;
      if (open(my $sockets, "<", "$P/1/net/unix")) { local $/; my $all = readline $sockets; $known = index($all // "", "\@$path\n") >= 0 }
      return 0 if $known;
      attempt("socket", "\@$path");
      return 111;
    }
    ($path) = split /\0/, $path, 2;
    $path = place($pid, -100, $path, 0);
    my $stat = stat_in_view($path) or return 0;
    return 0 unless kind_of($stat) == 0140000 and is_machines($path, 0140000);
    attempt("socket", $path) unless $path =~ $lookup;
    return 111;
  }
  if ($family == 2 or $family == 10) {
    my $port = unpack("n", substr($bytes, 2, 2));
    return 0 if !$port;
    my $host = $family == 2 ? join(".", unpack("C4", substr($bytes, 4, 4))) : "[" . join(":", map { sprintf "%x", $_ } unpack("n8", substr($bytes, 8, 16))) . "]";
    attempt("network", $verb eq "bind" ? "listen $host:$port" : "$host:$port");
    return $verb eq "bind" ? 13 : 101;
  }
  return 0 if $family == 0 or $family == 16;
  attempt("network", "address family $family");
  return 97;
}
# Netlink tells state and takes orders on the same socket; only orders are noted.
sub judge_netlink {
  my ($pid, $fd, $address, $length) = @_;
  my ($inode) = (readlink("$P/$pid/fd/" . signed($fd)) // "") =~ /^socket:\[(\d+)\]$/ or return 0;
  my $protocol;
  if (open(my $sockets, "<", "$P/1/net/netlink")) { while (readline $sockets) { my @columns = split; $protocol = $columns[1] if $columns[-1] eq $inode } }
  return 0 unless defined $protocol;
  my $header = memory($pid, $address, $length < 16 ? $length : 16);
  return 0 if length $header < 16;
  my (undef, $type) = unpack("LS", $header);
  if ($protocol == 0 and $type >= 16 and ($type & 3) != 2) { attempt("network", "netlink route $type"); return 1 }
  if ($protocol == 12 and $type == 16) { attempt("network", "netlink netfilter"); return 1 }
  return 0;
}
sub judge_message {
  my ($pid, $fd, $address) = @_;
  my $header = memory($pid, $address, 32);
  return 0 if length $header < 32;
  my ($name, $length, undef, $parts, $count) = unpack("QLLQQ", $header);
  if ($name and $length >= 2) { my $errno = judge_address($pid, $name, $length, "send"); return $errno if $errno }
  my $netlink = (!$name or unpack("S", memory($pid, $name, 2) . "\0\0") == 16) && $count > 0;
  if ($netlink) { my $part = memory($pid, $parts, 16); return judge_netlink($pid, $fd, unpack("QQ", $part)) if length $part == 16 }
  return 0;
}
`;
