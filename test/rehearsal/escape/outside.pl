# The outside that attempts try to reach: processes, listeners, queues, locks. Lines on standard input:
#   make NAME HERE MOUNTED SHM INDEX KIND...   answers "value NAME KEY VALUE" for each thing made
#   sync WORD                                  answers "synced WORD" after everything that has arrived was told
# and at any time "event NAME WHAT". Ends, with all it made, when standard input closes.
use strict;
use warnings;
use Socket;
use Fcntl qw(:DEFAULT :flock);

$| = 1;
my %number = map { split /=/ } split /,/, $ENV{SYSCALLS};
my (%watched, @polled, @victims, @segments, %told);
my $buffer = "original" . "\0" x 8;

sub call { my $name = shift; my @words = @_; return syscall($number{$name} + 0, @words) }
sub value { print "value @_\n" }
sub event { my ($name, $what) = @_; return if $told{"$name $what"}++ > 20; print "event $name $what\n" }
sub watch { my ($handle, $name, $kind) = @_; $watched{fileno $handle} = [$handle, $name, $kind] }

sub listen_unix {
  my ($type, $address, $name, $kind) = @_;
  socket(my $s, PF_UNIX, $type, 0) or die "socket: $!";
  bind($s, $address) or die "bind $kind: $!";
  if ($type != SOCK_DGRAM) { listen($s, 20) or die "listen: $!" }
  chmod 0777, $address =~ /^..(\/[^\0]*)/s ? $1 : ();
  watch($s, $name, $kind);
}
sub abstract { return pack("Sa*", 1, "\0" . $_[0]) }

sub listen_inet {
  my ($family, $type, $name, $kind, $key) = @_;
  socket(my $s, $family, $type, 0) or return;
  bind($s, $family == PF_INET ? sockaddr_in(0, INADDR_ANY) : Socket::pack_sockaddr_in6(0, Socket::inet_pton(AF_INET6, "::1"))) or return;
  if ($type == SOCK_STREAM) { listen($s, 20) or die "listen: $!" }
  my $name_ = getsockname $s;
  my ($port) = $family == PF_INET ? sockaddr_in($name_) : Socket::unpack_sockaddr_in6($name_);
  watch($s, $name, $kind);
  value($name, $key, $port);
}

# A process that writes down each signal, holds a buffer and a file, and tells when the buffer was changed.
sub victim {
  my ($name, $here) = @_;
  open(my $held, ">>", "$here/held") or die "held: $!";
  my $address = unpack("Q", pack("P", $buffer));
  my $parent = $$;
  my $pid = fork;
  die "fork: $!" unless defined $pid;
  if (!$pid) {
    close STDIN;
    setpgrp;
    chdir $here;
    $0 = "neo-victim-$name";
    my $note = sub { open(my $log, ">>", "$here/signals"); syswrite $log, "$_[0]\n" };
    for my $signal (qw(HUP INT QUIT USR1 USR2 ALRM TERM CHLD CONT WINCH URG IO PIPE)) { $SIG{$signal} = $note }
    my $before = substr($buffer, 0, 8);
    my $said = 0;
    while (getppid() == $parent) {
      select(undef, undef, undef, 0.1);
      if (!$said and substr($buffer, 0, 8) ne $before) { $said = 1; $note->("memory changed") }
    }
    exit;
  }
  push @victims, $pid;
  value($name, "VICTIM", $pid);
  value($name, "ADDRESS", $address);
  value($name, "HELD", fileno $held);
  # Kept open here too, so that the number is not given to another.
  push @segments, $held;
}

sub make {
  my ($name, $here, $mounted, $shm, $index, @kinds) = @_;
  my %kind = map { $_ => 1 } @kinds;
  my $address = "neo-$name-$$";
  my $key = 0x4e000000 + $$ % 4096 * 4096 + $index;
  value($name, "ABSTRACT", $address);
  value($name, "KEY", $key);
  value($name, "QUEUE", $address);
  victim($name, $here) if $kind{victim};
  if ($kind{stream}) { listen_unix(SOCK_STREAM, pack_sockaddr_un("$_/stream"), $name, "stream") for $here, $mounted, $shm }
  listen_unix(SOCK_DGRAM, pack_sockaddr_un("$here/dgram"), $name, "dgram") if $kind{dgram};
  listen_unix(5, pack_sockaddr_un("$here/seqpacket"), $name, "seqpacket") if $kind{seqpacket};
  listen_unix(SOCK_STREAM, abstract($address), $name, "abstract-stream") if $kind{"abstract-stream"};
  listen_unix(SOCK_DGRAM, abstract($address), $name, "abstract-dgram") if $kind{"abstract-dgram"};
  listen_unix(5, abstract($address), $name, "abstract-seqpacket") if $kind{"abstract-seqpacket"};
  listen_inet(PF_INET, SOCK_STREAM, $name, "tcp", "TCP") if $kind{tcp};
  listen_inet(PF_INET6, SOCK_STREAM, $name, "tcp6", "TCP6") if $kind{tcp6};
  listen_inet(PF_INET, SOCK_DGRAM, $name, "udp", "UDP") if $kind{udp};
  listen_inet(PF_INET6, SOCK_DGRAM, $name, "udp6", "UDP6") if $kind{udp6};
  if ($kind{port}) {
    socket(my $s, PF_INET, SOCK_STREAM, 0);
    bind($s, sockaddr_in(0, INADDR_ANY)) or die "port: $!";
    my ($port) = sockaddr_in(getsockname $s);
    value($name, "PORT", $port);
    push @polled, [$name, sub {
      # Looked up, not tried: trying would move the counters of the network, which are a witness too.
      my $wanted = sprintf ":%04X", $port;
      open(my $table, "<", "/proc/net/tcp") or return;
      while (defined(my $row = readline $table)) { my @columns = split " ", $row; event($name, "somebody listens") if $columns[1] =~ /$wanted$/ and $columns[3] eq "0A" }
    }];
  }
  if ($kind{fifo}) {
    system("mkfifo", "-m", "666", "$here/fifo") == 0 or die "mkfifo";
    sysopen(my $fifo, "$here/fifo", O_RDWR | O_NONBLOCK) or die "fifo: $!";
    watch($fifo, $name, "fifo");
  }
  if ($kind{pty}) {
    sysopen(my $master, "/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK) or die "ptmx: $!";
    my $zero = pack("l", 0);
    ioctl($master, 0x40045431, $zero) or die "unlock: $!";
    my $slave = pack("L", 0);
    ioctl($master, 0x80045430, $slave) or die "number: $!";
    my $path = "/dev/pts/" . unpack("L", $slave);
    # Somebody sits there, otherwise the line is hung up.
    sysopen(my $sits, $path, O_RDWR | O_NOCTTY) or die "$path: $!";
    push @segments, $sits;
    watch($master, $name, "pty");
    value($name, "PTS", $path);
  }
  if ($kind{shm}) {
    my $id = shmget($key, 4096, 01600);
    defined $id or die "shmget: $!";
    shmwrite($id, "original", 0, 8);
    push @polled, [$name, sub {
      my $text = "";
      event($name, "the segment is gone") unless defined shmget($key, 0, 0) and shmread($id, $text, 0, 8);
      event($name, "the segment holds another text") if $text ne "" and $text ne "original";
    }];
    push @segments, bless(sub { shmctl($id, 0, 0) }, "AtEnd");
  }
  if ($kind{msg}) {
    my $id = msgget($key, 01600);
    defined $id or die "msgget: $!";
    push @polled, [$name, sub {
      my $text = "";
      event($name, "the queue is gone") unless defined msgget($key, 0);
      event($name, "a message arrived") if msgrcv($id, $text, 100, 0, 04000);
    }];
    push @segments, bless(sub { msgctl($id, 0, 0) }, "AtEnd");
  }
  if ($kind{sem}) {
    my $id = semget($key, 1, 01600);
    defined $id or die "semget: $!";
    push @polled, [$name, sub {
      my $now = semctl($id, 0, 12, 0);
      event($name, "the semaphore is gone") unless defined $now;
      event($name, "the semaphore changed") if defined $now and $now != 0;
    }];
    push @segments, bless(sub { semctl($id, 0, 0, 0) }, "AtEnd");
  }
  if ($kind{mq}) {
    my $attributes = pack("l!4", 0, 4, 64, 0) . "\0" x 32;
    my $queue = $address;
    my $fd = call("mq_open", $queue, 04102, 0600, $attributes);
    $fd >= 0 or die "mq_open: $!";
    push @polled, [$name, sub {
      my $text = "\0" x 64;
      event($name, "a message arrived") if call("mq_timedreceive", $fd, $text, 64, 0, 0) >= 0;
    }];
    push @segments, bless(sub { call("mq_unlink", $queue) if defined $number{mq_unlink} }, "AtEnd");
  }
  if ($kind{flock}) {
    push @polled, [$name, sub {
      open(my $h, "+<", "$here/lock") or return;
      flock($h, LOCK_EX | LOCK_NB) ? flock($h, LOCK_UN) : event($name, "the lock is held");
    }];
  }
  if ($kind{"posix-lock"}) {
    push @polled, [$name, sub {
      open(my $h, "+<", "$here/lock") or return;
      my $lock = pack("ssx4qqlx4", 1, 0, 0, 0, 0);
      event($name, "the lock is held") unless fcntl($h, 6, $lock);
    }];
  }
  if ($kind{lease}) {
    push @polled, [$name, sub {
      event($name, "opening is held up") if !sysopen(my $h, "$here/lock", O_RDWR | O_NONBLOCK) and $!{EWOULDBLOCK};
    }];
  }
}

sub AtEnd::DESTROY { $_[0]->() if $AtEnd::mine == $$ }
$AtEnd::mine = $$;

sub arrived {
  my ($entry) = @_;
  my ($handle, $name, $kind) = @$entry;
  if ($kind =~ /^(tcp6?|stream|seqpacket|abstract-stream|abstract-seqpacket)$/) {
    accept(my $peer, $handle) or return;
    event($name, "$kind: a connection");
  }
  elsif ($kind eq "pty" or $kind eq "fifo") {
    my $n = sysread($handle, my $text, 4096);
    event($name, "$kind: " . unpack("H*", substr($text, 0, 20))) if $n;
  }
  else {
    recv($handle, my $text, 4096, 0x40);
    event($name, "$kind: a datagram");
  }
}

sub look {
  my ($wait) = @_;
  while (1) {
    my $bits = "";
    vec($bits, $_, 1) = 1 for 0, keys %watched;
    my $ready = select($bits, undef, undef, $wait);
    while (waitpid(-1, 1) > 0) { }
    return 0 if $ready <= 0;
    my $found = 0;
    for my $fd (keys %watched) { if (vec($bits, $fd, 1)) { arrived($watched{$fd}); $found = 1 } }
    return 1 if vec($bits, 0, 1);
    return 0 unless $found;
    $wait = 0;
  }
}

my $text = "";
while (1) {
  my $line = look(0.02);
  $_->[1]->() for @polled;
  next unless $line;
  my $n = sysread(STDIN, $text, 65536, length $text);
  last unless $n;
  while ($text =~ s/^([^\n]*)\n//) {
    my ($word, @rest) = split / /, $1;
    if ($word eq "make") { make(@rest) }
    elsif ($word eq "sync") {
      for (1 .. 3) { for my $fd (keys %watched) { my $b = ""; vec($b, $fd, 1) = 1; arrived($watched{$fd}) while select($b, undef, undef, 0) > 0 and vec($b, $fd, 1) and !$told{"$watched{$fd}[1] stop"} and ++$told{"sync $rest[0] $fd"} < 50 } }
      $_->[1]->() for @polled;
      print "synced $rest[0]\n";
    }
  }
}
kill "KILL", @victims;
@segments = ();
exit 0;
