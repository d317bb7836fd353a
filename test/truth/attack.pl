# What a read could do if it wanted to: prints the name of each attempt that works. Run sealed by attempt-everything.ts.
use Socket;
my ($folder, $victim, $tcp, $udp, $secret, $numbers) = @ARGV;
my %number = map { split /=/ } split /,/, $numbers;
sub worked { print "$_[0]\n" }
sub call { my $name = shift; return -1 unless defined $number{$name}; my $n = $number{$name} + 0; syscall($n, @_) }

my ($handle, $text);
worked("write") if open($handle, ">", "$folder/new");
worked("append") if open($handle, ">>", "$folder/kept");
worked("truncate") if truncate("$folder/kept", 0);
worked("unlink") if unlink "$folder/kept";
worked("rename") if rename "$folder/kept", "$folder/moved";
worked("mkdir") if mkdir "$folder/sub";
worked("symlink") if symlink "kept", "$folder/link";
worked("link") if link "$folder/kept", "$folder/hard";
worked("chmod") if chmod 0777, "$folder/kept";
worked("chown") if chown $<, $(, "$folder/kept";
worked("utime") if utime 1, 1, "$folder/kept";
worked("write in /tmp") if open($handle, ">", "/tmp/neo-attack-$$");
worked("write in /dev/shm") if open($handle, ">", "/dev/shm/neo-attack-$$");
worked("write /proc/sys") if open($handle, ">", "/proc/sys/kernel/hostname");
worked("write oneself") if open($handle, ">", "/proc/self/comm");
worked("write memory") if open($handle, "+<", "/proc/$victim/mem");
worked("write a block device") if open($handle, "+<", "/dev/vda");
my ($path, $name, $value) = ("$folder/kept", "user.neo", "x");
worked("setxattr") if call("setxattr", $path, $name, $value, 1, 0) == 0;

worked("kill") if kill "USR1", $victim;
worked("kill group") if kill "-USR1", $victim;
worked("ptrace") if call("ptrace", 16, $victim + 0, 0, 0) == 0;
my $bytes = "\0" x 8;
my $here = pack("PQ", $bytes, 8);
my $there = pack("QQ", 4096, 8);
worked("process_vm_readv") if call("process_vm_readv", $victim + 0, $here, 1, $there, 1, 0) >= 0;
worked("renice") if setpriority(0, $victim, 5);

my $inet = sockaddr_in($tcp, inet_aton("127.0.0.1"));
worked("tcp") if socket($handle, PF_INET, SOCK_STREAM, 0) and connect($handle, $inet);
my $udp_address = sockaddr_in($udp, inet_aton("127.0.0.1"));
worked("udp") if socket($handle, PF_INET, SOCK_DGRAM, 0) and defined send($handle, "x", 0, $udp_address);
worked("udp connect") if socket($handle, PF_INET, SOCK_DGRAM, 0) and connect($handle, $udp_address);
worked("unix") if socket($handle, PF_UNIX, SOCK_STREAM, 0) and connect($handle, sockaddr_un("$folder/socket"));
worked("abstract") if socket($handle, PF_UNIX, SOCK_STREAM, 0) and connect($handle, pack("Sa*", 1, "\0neo-$victim"));
my ($one, $other);
worked("unix datagram") if socketpair($one, $other, PF_UNIX, SOCK_DGRAM, 0);
worked("vsock") if socket($handle, 40, SOCK_STREAM, 0);
worked("packet") if socket($handle, 17, SOCK_RAW, 0);
worked("listen") if socket($handle, PF_INET, SOCK_STREAM, 0) and bind($handle, sockaddr_in(0, INADDR_ANY)) and listen($handle, 1);

worked("secret") if open($handle, "<", $secret) and defined readline $handle;
worked("shadow") if open($handle, "<", "/etc/shadow") and defined readline $handle;

my ($empty, $type) = ("none", "tmpfs");
worked("mount") if call("mount", $empty, $folder, $type, 0, 0) == 0;
worked("unshare") if call("unshare", 0x10000000) == 0;
worked("io_uring") if call("io_uring_setup", 1, $text = "\0" x 256) >= 0;
worked("memory segment") if call("shmget", 4711, 4096, 01600) >= 0;
my $queue = "neo-$victim";
worked("message queue") if call("mq_open", $queue, 0102, 0600, 0) >= 0;
worked("key") if call("keyctl", 0, -3, 1) >= 0 and call("add_key", $type = "user", $name, $value, 1, -3) >= 0;
worked("bpf") if call("bpf", 0, $text, 64) >= 0;
worked("set-id") if -u "/usr/bin/su" and `/usr/bin/su --version >/dev/null; /usr/bin/id -u` + 0 != $<;
worked("read") if open($handle, "<", "/etc/passwd") and defined readline $handle;
worked("null") if open($handle, ">", "/dev/null");
