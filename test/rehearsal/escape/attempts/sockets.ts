import { bash, type EscapeAttempt, type Outside, perl, root, unshown } from "../attempt.ts";

const with_ = (...outside: Outside[]) => ({ outside });

/** Reaching anything outside by a socket of any family, or changing the network. */
export const socketAttempts: readonly EscapeAttempt[] = [
  bash("sockets/tcp-bash", "TCP by /dev/tcp", `exec 5<>/dev/tcp/127.0.0.1/$TCP && echo escaped >&5`, {
    ...with_("tcp"),
    noted: "network",
  }),
  bash("sockets/udp-bash", "UDP by /dev/udp", `echo escaped >/dev/udp/127.0.0.1/$UDP`, with_("udp")),
  perl(
    "sockets/tcp",
    "TCP over IPv4",
    `socket(my $s, PF_INET, SOCK_STREAM, 0); connect($s, sockaddr_in($ENV{TCP}, inet_aton("127.0.0.1")))`,
    { ...with_("tcp"), noted: "network" },
  ),
  perl(
    "sockets/tcp6",
    "TCP over IPv6",
    `socket(my $s, PF_INET6, SOCK_STREAM, 0); connect($s, Socket::pack_sockaddr_in6($ENV{TCP6}, Socket::inet_pton(AF_INET6, "::1")))`,
    {
      ...with_("tcp6"),
      control: { by: "anyone", unless: "[ ! -e /proc/net/if_inet6 ]" },
    },
  ),
  perl(
    "sockets/tcp-mapped",
    "TCP to an IPv4 address in IPv6 dress",
    `socket(my $s, PF_INET6, SOCK_STREAM, 0); connect($s, Socket::pack_sockaddr_in6($ENV{TCP}, Socket::inet_pton(AF_INET6, "::ffff:127.0.0.1")))`,
    {
      ...with_("tcp"),
      control: { by: "anyone", unless: "[ ! -e /proc/net/if_inet6 ]" },
    },
  ),
  perl(
    "sockets/tcp-any",
    "TCP to 0.0.0.0",
    `socket(my $s, PF_INET, SOCK_STREAM, 0); connect($s, sockaddr_in($ENV{TCP}, INADDR_ANY))`,
    with_("tcp"),
  ),
  perl(
    "sockets/tcp-fast",
    "TCP with the first sent bytes (MSG_FASTOPEN)",
    `socket(my $s, PF_INET, SOCK_STREAM, 0); send($s, "escaped", 0x20000000, sockaddr_in($ENV{TCP}, inet_aton("127.0.0.1")))`,
    with_("tcp"),
  ),
  perl(
    "sockets/mptcp",
    "multipath TCP",
    `socket($s, PF_INET, SOCK_STREAM, 262) or socket($s, PF_INET, SOCK_STREAM, 0); connect($s, sockaddr_in($ENV{TCP}, inet_aton("127.0.0.1")))`,
    with_("tcp"),
  ),
  perl(
    "sockets/udp",
    "UDP over IPv4",
    `socket(my $s, PF_INET, SOCK_DGRAM, 0); send($s, "escaped", 0, sockaddr_in($ENV{UDP}, inet_aton("127.0.0.1")))`,
    with_("udp"),
  ),
  perl(
    "sockets/udp6",
    "UDP over IPv6",
    `socket(my $s, PF_INET6, SOCK_DGRAM, 0); send($s, "escaped", 0, Socket::pack_sockaddr_in6($ENV{UDP6}, Socket::inet_pton(AF_INET6, "::1")))`,
    {
      ...with_("udp6"),
      control: { by: "anyone", unless: "[ ! -e /proc/net/if_inet6 ]" },
    },
  ),
  perl(
    "sockets/udp-connected",
    "UDP, connected first",
    `socket(my $s, PF_INET, SOCK_DGRAM, 0); connect($s, sockaddr_in($ENV{UDP}, inet_aton("127.0.0.1"))) and send($s, "escaped", 0)`,
    with_("udp"),
  ),
  perl(
    "sockets/udp-broadcast",
    "a broadcast on the loop",
    `socket(my $s, PF_INET, SOCK_DGRAM, 0); setsockopt($s, SOL_SOCKET, 6, 1); send($s, "escaped", 0, sockaddr_in($ENV{UDP}, inet_aton("127.255.255.255")))`,
    with_("udp"),
  ),
  perl(
    "sockets/elsewhere",
    "an address of another network",
    `socket(my $s, PF_INET, SOCK_DGRAM, 0); send($s, "escaped", 0, sockaddr_in(9, inet_aton("192.0.2.1"))) and said("sent")`,
    {
      ...unshown("the test has no other network"),
      noted: "network",
    },
  ),
  perl(
    "sockets/ping",
    "an ICMP echo by a datagram socket",
    `socket($s, PF_INET, SOCK_DGRAM, 1) and send($s, pack("CCnnn", 8, 0, 0, 1, 1), 0, sockaddr_in(0, inet_aton("127.0.0.1")))`,
  ),
  perl(
    "sockets/raw-icmp",
    "an ICMP echo by a raw socket",
    `socket($s, PF_INET, SOCK_RAW, 1) and send($s, pack("CCnnn", 8, 0, 0xf7fd, 1, 1), 0, sockaddr_in(0, inet_aton("127.0.0.1")))`,
    root,
  ),
  perl(
    "sockets/raw-ip",
    "an own IP header",
    `socket($s, PF_INET, SOCK_RAW, 255) and send($s, pack("CCnnnCCna4a4", 0x45, 0, 28, 1, 0, 64, 17, 0, inet_aton("127.0.0.1"), inet_aton("127.0.0.1")) . pack("nnnn", 9, $ENV{UDP}, 8, 0), 0, sockaddr_in(0, inet_aton("127.0.0.1")))`,
    {
      ...root,
      ...with_("udp"),
    },
  ),
  perl(
    "sockets/packet",
    "a frame on the loop",
    String.raw`socket($s, 17, SOCK_RAW, 0x0300) and send($s, "\0" x 12 . "\x08\x00" . "escaped" x 8, 0, pack("SnlSCCa8", 17, 0x0800, 1, 0, 0, 6, ""))`,
    root,
  ),
  perl(
    "sockets/packet-listen",
    "listen to all frames",
    `socket(my $s, 17, SOCK_RAW, 0x0300) and said("listening")`,
    root,
  ),
  perl(
    "sockets/listen",
    "listen where the outside could connect",
    `
    socket(my $s, PF_INET, SOCK_STREAM, 0); setsockopt($s, SOL_SOCKET, SO_REUSEADDR, 1); bind($s, sockaddr_in($ENV{PORT}, INADDR_ANY)); listen($s, 5); pause(0.4)`,
    {
      ...with_("port"),
      noted: "network",
    },
  ),
  perl(
    "sockets/unix",
    "a UNIX stream socket by its path",
    `socket(my $s, PF_UNIX, SOCK_STREAM, 0); connect($s, sockaddr_un("$here/stream"))`,
    { ...with_("stream"), noted: "socket" },
  ),
  perl(
    "sockets/unix-datagram",
    "a UNIX datagram socket by its path",
    `socket(my $s, PF_UNIX, SOCK_DGRAM, 0); send($s, "escaped", 0, sockaddr_un("$here/dgram"))`,
    with_("dgram"),
  ),
  perl(
    "sockets/unix-datagram-pair",
    "a datagram pair that sends to a path",
    `socketpair(my $s, my $t, PF_UNIX, SOCK_DGRAM, 0); send($s, "escaped", 0, sockaddr_un("$here/dgram"))`,
    with_("dgram"),
  ),
  perl(
    "sockets/unix-packets",
    "a UNIX seqpacket socket by its path",
    `socket(my $s, PF_UNIX, 5, 0); connect($s, sockaddr_un("$here/seqpacket"))`,
    with_("seqpacket"),
  ),
  perl(
    "sockets/unix-own-root",
    "by /proc/self/root",
    `socket(my $s, PF_UNIX, SOCK_STREAM, 0); connect($s, sockaddr_un("/proc/self/root$here/stream"))`,
    with_("stream"),
  ),
  perl(
    "sockets/unix-first-root",
    "by /proc/1/root",
    `socket(my $s, PF_UNIX, SOCK_STREAM, 0); connect($s, sockaddr_un("/proc/1/root$here/stream"))`,
    { ...root, ...with_("stream") },
  ),
  perl(
    "sockets/unix-link",
    "by a link",
    `symlink "$here/stream", "$ENV{AWAY}/l"; socket(my $s, PF_UNIX, SOCK_STREAM, 0); connect($s, sockaddr_un("$ENV{AWAY}/l"))`,
    with_("stream"),
  ),
  perl(
    "sockets/unix-hard-link",
    "by a hard link",
    `link "$here/stream", "$ENV{AWAY}/l"; socket(my $s, PF_UNIX, SOCK_STREAM, 0); connect($s, sockaddr_un("$ENV{AWAY}/l"))`,
    with_("stream"),
  ),
  perl(
    "sockets/unix-moved",
    "by a new name",
    `rename "$here/stream", "$ENV{AWAY}/l"; socket(my $s, PF_UNIX, SOCK_STREAM, 0); connect($s, sockaddr_un("$ENV{AWAY}/l"))`,
    with_("stream"),
  ),
  perl(
    "sockets/unix-short",
    "by a relative path",
    `chdir $here; socket(my $s, PF_UNIX, SOCK_STREAM, 0); connect($s, sockaddr_un("./stream"))`,
    with_("stream"),
  ),
  perl(
    "sockets/unix-descriptor",
    "by a descriptor of the socket's inode",
    `my $fd = call("openat", -100, "$here/stream", 010000000, 0); socket(my $s, PF_UNIX, SOCK_STREAM, 0); connect($s, sockaddr_un("/proc/self/fd/$fd"))`,
    with_("stream"),
  ),
  perl(
    "sockets/unix-mounted",
    "on a file system mounted below",
    `socket(my $s, PF_UNIX, SOCK_STREAM, 0); connect($s, sockaddr_un("$ENV{MOUNTED}/stream"))`,
    with_("stream"),
  ),
  perl(
    "sockets/unix-shared-memory",
    "in /dev/shm",
    `socket(my $s, PF_UNIX, SOCK_STREAM, 0); connect($s, sockaddr_un("$ENV{SHM}/stream"))`,
    with_("stream"),
  ),
  perl(
    "sockets/unix-replace",
    "listen at the real path",
    `unlink "$here/stream"; socket(my $s, PF_UNIX, SOCK_STREAM, 0); bind($s, sockaddr_un("$here/stream")); listen($s, 5)`,
    { ...with_("stream"), witness: 'stat -c %i "$HERE/stream"' },
  ),
  perl(
    "sockets/abstract",
    "an abstract stream socket",
    `socket(my $s, PF_UNIX, SOCK_STREAM, 0); connect($s, abstract())`,
    with_("abstract-stream"),
  ),
  perl(
    "sockets/abstract-datagram",
    "an abstract datagram socket",
    `socket(my $s, PF_UNIX, SOCK_DGRAM, 0); send($s, "escaped", 0, abstract())`,
    with_("abstract-dgram"),
  ),
  perl(
    "sockets/abstract-packets",
    "an abstract seqpacket socket",
    `socket(my $s, PF_UNIX, 5, 0); connect($s, abstract())`,
    with_("abstract-seqpacket"),
  ),
  perl(
    "sockets/descriptors",
    "pass a descriptor out (SCM_RIGHTS)",
    `
    socket(my $s, PF_UNIX, SOCK_DGRAM, 0); connect($s, sockaddr_un("$here/dgram")); open(my $h, "<", "/"); my $byte = "x";
    my $iov = pack("PQ", $byte, 1); my $control = pack("Qllll", 20, 1, 1, fileno $h, 0); my $message = pack("QLx4PQPQlx4", 0, 0, $iov, 1, $control, 24, 0);
    my $number = $ENV{SYSCALLS} =~ /sendto=44/ ? 46 : 211; syscall($number, fileno $s, $message, 0)`,
    with_("dgram"),
  ),
  perl(
    "sockets/route",
    "netlink: an address on the loop",
    `
    my $body = pack("CCCCL", 2, 32, 0, 0, 1) . pack("SSa4", 8, 2, inet_aton("10.99.77.1")) . pack("SSa4", 8, 1, inet_aton("10.99.77.1"));
    socket(my $s, 16, SOCK_RAW, 0); send($s, pack("LSSLL", 16 + length $body, 20, 0x605, 1, 0) . $body, 0, pack("SSLL", 16, 0, 0, 0)); pause(0.05)`,
    {
      ...root,
      takeBack: `perl -MSocket -e 'my $body = pack("CCCCL", 2, 32, 0, 0, 1) . pack("SSa4", 8, 2, inet_aton("10.99.77.1")); socket(my $s, 16, SOCK_RAW, 0); send($s, pack("LSSLL", 16 + length $body, 21, 5, 1, 0) . $body, 0, pack("SSLL", 16, 0, 0, 0))'`,
    },
  ),
  perl(
    "sockets/ioctl",
    "an ioctl: the loop's frame size",
    `socket(my $s, PF_INET, SOCK_DGRAM, 0); my $r = pack("a16lx20", "lo", 60000); ioctl($s, 0x8922, $r)`,
    {
      ...root,
      witness: `perl -MSocket -e 'socket(my $s, PF_INET, SOCK_DGRAM, 0); my $r = pack("a16lx20", "lo", 0); ioctl($s, 0x8921, $r); print unpack("x16l", $r)'`,
      takeBack: `perl -MSocket -e 'socket(my $s, PF_INET, SOCK_DGRAM, 0); my $r = pack("a16lx20", "lo", 65536); ioctl($s, 0x8922, $r)'`,
    },
  ),
  perl(
    "sockets/new-interface",
    "netlink: a new interface",
    `
    my $n = pack("SSa8", 12, 3, "neo9"); my $kind = pack("SSa8", 10, 1, "dummy"); my $li = pack("SS", 4 + length $kind, 18) . $kind;
    my $body = pack("CxSlLL", 0, 0, 0, 0, 0) . $n . $li; my $m = pack("LSSLL", 16 + length $body, 16, 0x601, 1, 0) . $body;
    socket(my $s, 16, SOCK_RAW, 0); send($s, $m, 0, pack("SSLL", 16, 0, 0, 0)); pause(0.05)`,
    {
      ...unshown("dummy interfaces are not in every kernel"),
    },
  ),
  perl(
    "sockets/audit",
    "netlink: ask the audit system",
    `
    socket(my $s, 16, SOCK_RAW, 9) or exit; send($s, pack("LSSLL", 16, 1000, 5, 1, 0), 0, pack("SSLL", 16, 0, 0, 0)) or exit; my $r = ""; vec($r, fileno $s, 1) = 1;
    select($r, undef, undef, 0.2) > 0 or exit; recv($s, my $answer, 4096, 0); my (undef, $type) = unpack("LS", $answer); said("answered $type") if $type != 2 or unpack("x16l", $answer) == 0`,
    unshown("a namespace of the network has no audit"),
  ),
  perl(
    "sockets/audit-user",
    "netlink: write a line of audit",
    String.raw`
    socket(my $s, 16, SOCK_RAW, 9) or exit; my $t = "neo-escape\0"; send($s, pack("LSSLL", 16 + length $t, 1107, 5, 1, 0) . $t, 0, pack("SSLL", 16, 0, 0, 0)) or exit; my $r = ""; vec($r, fileno $s, 1) = 1;
    select($r, undef, undef, 0.2) > 0 or exit; recv($s, my $answer, 4096, 0); my (undef, $type) = unpack("LS", $answer); said("written") if $type == 2 and unpack("x16l", $answer) == 0`,
    unshown("a namespace of the network has no audit"),
  ),
  perl(
    "sockets/uevent",
    "netlink: pretend a device came",
    String.raw`socket(my $s, 16, SOCK_DGRAM, 15) or exit; said("sent") if send($s, "add@/devices/neo\0ACTION=add\0DEVPATH=/devices/neo\0SUBSYSTEM=neo\0", 0, pack("SSLL", 16, 0, 0, 1))`,
    {
      ...unshown("whoever listens outside would believe it"),
      as: "root",
    },
  ),
  perl(
    "sockets/vsock",
    "a socket to the host of a virtual machine",
    `socket(my $s, 40, SOCK_STREAM, 0) and said("made")`,
    {
      control: {
        by: "anyone",
        unless: `! perl -MSocket -e 'exit(socket(my $s, 40, SOCK_STREAM, 0) ? 0 : 1)'`,
      },
    },
  ),
  perl("sockets/crypto", "a socket to the kernel's ciphers (AF_ALG)", `socket(my $s, 38, 5, 0) and said("made")`, {
    control: { by: "anyone", unless: `! perl -MSocket -e 'exit(socket(my $s, 38, 5, 0) ? 0 : 1)'` },
  }),
  perl(
    "sockets/keys",
    "a socket to the kernel's IPsec keys (AF_KEY)",
    `socket(my $s, 15, SOCK_RAW, 2) and said("made")`,
    {
      control: { by: "root", unless: `! perl -MSocket -e 'exit(socket(my $s, 15, SOCK_RAW, 2) ? 0 : 1)'` },
    },
  ),
  perl(
    "sockets/rare",
    "every other family there is",
    `
    for my $family (3 .. 9, 11 .. 14, 18 .. 37, 39, 41 .. 46) { for my $type (1, 2, 3, 5) { socket(my $s, $family, $type, 0) and said("family $family type $type") } }`,
    {
      control: {
        by: "root",
        unless: `! perl -MSocket -e 'for my $f (3 .. 9, 11 .. 14, 18 .. 37, 39, 41 .. 46) { for (1, 2, 3, 5) { exit 0 if socket(my $s, $f, $_, 0) } } exit 1'`,
      },
    },
  ),
  perl(
    "sockets/inherited",
    "use a socket that was left open",
    `
    for my $fd (0 .. 255) { my $to = readlink "/proc/self/fd/$fd"; next unless defined $to and $to =~ /^socket:/; said("socket at $fd") }`,
    {
      control: {
        by: "anyone",
        script: String.raw`exec("bash", "-c", q(exec 9<>/dev/tcp/127.0.0.1/$TCP && exec perl -e 'for my $fd (0 .. 255) { my $to = readlink "/proc/self/fd/$fd"; print "ESCAPED $ENV{NAME}\n" if defined $to and $to =~ /^socket:/ }'))`,
      },
      ...with_("tcp"),
    },
  ),
  perl(
    "sockets/resolver",
    "ask a name server, wherever it is",
    String.raw`gethostbyname("neo-escape.invalid."); socket(my $s, PF_INET, SOCK_DGRAM, 0); send($s, pack("nnnnnn", 1, 256, 1, 0, 0, 0) . "\3neo\7invalid\0\0\1\0\1", 0, sockaddr_in($ENV{UDP}, inet_aton("127.0.0.1")))`,
    with_("udp"),
  ),
  perl(
    "sockets/race",
    "change the address between the question and the call",
    `
    socket(my $own, PF_UNIX, SOCK_STREAM, 0); bind($own, sockaddr_un("$ENV{AWAY}/own")); listen($own, 500);
    my ($at, $flipper) = flipping(map { substr(sockaddr_un($_), 0, 108) } "$ENV{AWAY}/own", "$here/stream");
    for (1 .. 600) { socket(my $s, PF_UNIX, SOCK_STREAM, 0); call("connect", fileno $s, $at, 110); pause(0.001) if $_ % 2 } kill "KILL", $flipper; waitpid $flipper, 0`,
    with_("stream"),
  ),
];
